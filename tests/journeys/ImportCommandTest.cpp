#include "tests/support/TemporaryFolder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using opsdesk::test::TemporaryFolder;

namespace {

struct Run {
    int exitCode;
    QString out, err;

    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

const QString part = QStringLiteral(OPSDESK_SOURCE_DIR "/tests/data/online-retail-part.csv.gz");

} // namespace

/// `opsdeskd import` as scripts see it.
class ImportCommandTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    QString m_workspace;

    static Run opsdeskd(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), arguments);
        if (!process.waitForFinished(300'000))
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Run import(QStringList arguments) const {
        arguments.prepend(QStringLiteral("import"));
        return opsdeskd(arguments << QStringLiteral("--workspace") << m_workspace);
    }
    QString write(const char* name, const std::string& content) const {
        return QString::fromStdString(m_folder.write(name, content));
    }
    QByteArray workspaceBytes() const {
        QFile file(m_workspace);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    }

private Q_SLOTS:
    void init() {
        qputenv("OPSDESK_ANCHOR_KEY", QByteArray::fromStdString(m_folder.file("anchor.key")));
        m_workspace = QString::fromStdString(m_folder.file(std::string(QTest::currentTestFunction()) + "-" +
                                                           (QTest::currentDataTag() ? QTest::currentDataTag() : "")));
        const auto made = opsdeskd({QStringLiteral("init"), QStringLiteral("--workspace"), m_workspace});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    }

    void aDryRunSaysTheSameAndChangesNothing() {
        const QStringList arguments{QStringLiteral("online-retail"), part};
        const auto before = workspaceBytes();
        const auto rehearsed = import(arguments + QStringList{QStringLiteral("--dry-run")});
        QVERIFY2(rehearsed.exitCode == 0, qPrintable(rehearsed.err));
        QCOMPARE(workspaceBytes(), before);
        const auto done = import(arguments);
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(rehearsed.out, done.out);
        QCOMPARE(done.object().value(QStringLiteral("rows_applied")).toInt(), 6020);
        QCOMPARE(done.object().value(QStringLiteral("classes")).toObject().value(QStringLiteral("write-off")).toInt(),
                 27);
        const auto bytes = workspaceBytes();
        const auto again = import(arguments + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(again.object().value(QStringLiteral("rows_skipped")).toInt(), 6020);
        QCOMPARE(workspaceBytes(), bytes);
        const auto verified =
            opsdeskd({QStringLiteral("query"), QStringLiteral("write-offs"), QStringLiteral("--workspace"), m_workspace,
                      QStringLiteral("--limit"), QStringLiteral("1")});
        QVERIFY2(verified.out.contains(QStringLiteral("proposed")), qPrintable(verified.err));
    }

    void rejectedRowsAreTold() {
        const auto items = write("items.csv", "sku,description\nLAMP,Desk lamp\n");
        const auto stock = write("stock.csv", "sku,node,quantity,unit_cost,currency\nGHOST,HOME,5,1.00,GBP\n"
                                              "LAMP,HOME,99999999999999999999,1.00,GBP\nLAMP,HOME,3,1.00,GBP\n");
        QCOMPARE(import({QStringLiteral("items"), items}).exitCode, 0);
        const auto run =
            import({QStringLiteral("stock"), stock, QStringLiteral("--cut-over"), QStringLiteral("2011-11-01")});
        QCOMPARE(run.exitCode, 1);
        const auto rejected = run.object().value(QStringLiteral("rejected")).toArray();
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected[0].toObject().value(QStringLiteral("line")).toInt(), 2);
        QCOMPARE(rejected[0].toObject().value(QStringLiteral("value")).toString(), QStringLiteral("GHOST"));
        QCOMPARE(rejected[1].toObject().value(QStringLiteral("line")).toInt(), 3);
        QCOMPARE(run.object().value(QStringLiteral("rows_applied")).toInt(), 1);
        const auto shown = opsdeskd({QStringLiteral("query"), QStringLiteral("stock"), QStringLiteral("--workspace"),
                                     m_workspace, QStringLiteral("--filter"), QStringLiteral("sku = LAMP")});
        QVERIFY2(shown.out.contains(QStringLiteral("HOME")), qPrintable(shown.out));
    }

    void severalFilesAreOneReport() {
        const auto one = write("one.csv", "sku,description\nLAMP,Desk lamp\n");
        const auto two = write("two.csv", "sku,description\n,Nothing\nMUG,Mug\n");
        const auto run = import({QStringLiteral("items"), one, two});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.object().value(QStringLiteral("rows_read")).toInt(), 3);
        QCOMPARE(run.object().value(QStringLiteral("rows_applied")).toInt(), 2);
        const auto rejected = run.object().value(QStringLiteral("rejected")).toArray().first().toObject();
        QVERIFY(rejected.value(QStringLiteral("file")).toString().endsWith(QStringLiteral("two.csv")));
    }

    void badFilesChangeNothing_data() {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<QString>("word");
        const std::string header = "sku,description,category\n";
        QTest::newRow("empty") << std::string() << QStringLiteral("empty");
        QTest::newRow("header alone") << header << QStringLiteral("no rows");
        QTest::newRow("cut off") << header + "LAMP,Desk lamp,Light\nMUG,Sto" << QStringLiteral("cut off");
        QTest::newRow("half quoted") << header + "LAMP,\"Desk lamp,Light\nMUG,Mug,Home\n" << QStringLiteral("line 2");
        QTest::newRow("other encoding") << header + "LAMP,Lampe fran\xe7"
                                                    "aise,Light\n"
                                        << QStringLiteral("UTF-8");
        QTest::newRow("wrong columns") << std::string("article,text\nLAMP,Desk lamp\n") << QStringLiteral("sku");
        QTest::newRow("huge cell") << header + "LAMP," + std::string(2'000'000, 'x') + ",Light\n"
                                   << QStringLiteral("line 2");
        QTest::newRow("workbook") << std::string("PK\x03\x04\x14\0\x06\0", 8) << QStringLiteral("workbook");
    }
    void badFilesChangeNothing() {
        QFETCH(std::string, content);
        QFETCH(QString, word);
        const auto before = workspaceBytes();
        const auto run = import({QStringLiteral("items"), write("bad.csv", content)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(word, Qt::CaseInsensitive), qPrintable(run.err));
        QCOMPARE(run.err.trimmed().count(QLatin1Char('\n')), 0);
        const auto rejected = run.object().value(QStringLiteral("rejected")).toArray().first().toObject();
        QVERIFY(run.err.contains(rejected.value(QStringLiteral("reason")).toString()));
        QCOMPARE(workspaceBytes(), before);
    }

    void wrongUseIsTold_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("profile") << QStringList{QStringLiteral("dances"), part} << QStringLiteral("online-retail");
        QTest::newRow("file") << QStringList{QStringLiteral("items"), QStringLiteral("/nowhere.csv")}
                              << QStringLiteral("/nowhere.csv");
        QTest::newRow("no file") << QStringList{QStringLiteral("items")} << QStringLiteral("files");
        QTest::newRow("date") << QStringList{QStringLiteral("items"), part, QStringLiteral("--cut-over"),
                                             QStringLiteral("tomorrow")}
                              << QStringLiteral("tomorrow");
    }
    void wrongUseIsTold() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const auto run = import(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(word), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "ImportCommandTest.moc"
