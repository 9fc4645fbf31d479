#include "core/ledger/JournalExport.h"
#include "core/base/Error.h"
#include "core/base/WholeFileWriter.h"
#include "core/ledger/GeneralLedger.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"
#include "tests/support/Programs.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

class ExportDesk : public BuyingWorkspace {
public:
    using BuyingWorkspace::BuyingWorkspace;

    void post(Date day, const std::string& number, const std::string& text, std::int64_t amount = 1234) {
        const auto result = run(1, [&](Context& context) -> Outcome {
            const auto entry = postJournal(
                context, {"receipt", std::nullopt, number, day, Currency("GBP"), text, {{Minor(amount), 1}}});
            return entry ? Outcome() : tl::unexpected(entry.error());
        });
        if (!result.applied())
            throw Error(result.rejection.text);
    }
    std::string csv(JournalExport wanted = {}) {
        std::string text;
        m_exported = exportJournal(connection(), wanted, [&](std::string_view piece) { text += piece; });
        return text;
    }
    JournalExported exported() const { return m_exported; }

private:
    JournalExported m_exported;
};

} // namespace

/// The journal as other programs get it.
class JournalExportTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;

    QStringList left() const {
        return QDir(QString::fromStdString(m_folder.file("."))).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void linesAreAsDocumented_data() { TestStore::addRows(); }
    void linesAreAsDocumented() {
        OPEN_TEST_STORE(database);
        ExportDesk desk(database);
        desk.post(Date::of(2011, 11, 29), "GRN-1", "Cups, blue");
        const QString text = QString::fromStdString(desk.csv());
        const auto lines = text.split("\r\n");
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QString("entry_id,line_no,posted_on,event,number,document,account,account_name,account_kind,"
                                   "debit,credit,amount,currency,sku,description,command_id,reverses,"
                                   "document_date,map_version"));
        const QRegularExpression debit(
            R"(^1,1,2011-11-29,receipt,GRN-1,,1200,Inventory,asset,12\.34,0\.00,12\.34,GBP,CAKESTAND,"Cups, blue",[0-9a-f-]{36},,,0$)"),
            credit(
                R"(^1,2,2011-11-29,receipt,GRN-1,,2100,Goods received not invoiced,liability,0\.00,12\.34,-12\.34,GBP,CAKESTAND,"Cups, blue",[0-9a-f-]{36},,,0$)");
        QVERIFY2(debit.match(lines[1]).hasMatch(), qPrintable(lines[1]));
        QVERIFY2(credit.match(lines[2]).hasMatch(), qPrintable(lines[2]));
        QCOMPARE(desk.exported().entries, 1);
        QCOMPARE(desk.exported().lines, 2);
    }

    void whatIsBookedBackIsNamed_data() { TestStore::addRows(); }
    void whatIsBookedBackIsNamed() {
        OPEN_TEST_STORE(database);
        ExportDesk desk(database);
        desk.post(Date::of(2011, 11, 29), "GRN-1", "Cups");
        APPLIED(desk.run(1, [](Context& context) -> Outcome {
            reverseEntry(context, 1, Date::of(2011, 11, 30), "Not ours");
            return {};
        }));
        const auto lines = QString::fromStdString(desk.csv()).split("\r\n");
        QVERIFY2(lines[3].startsWith("2,1,2011-11-30,receipt,GRN-1,") && lines[3].endsWith(",1,,0"),
                 qPrintable(lines[3]));
    }

    void formulasAreWords_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << QByteArray("=HYPERLINK(\"x\")") << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
        QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
        QTest::newRow("at") << QByteArray("@A1") << QByteArray("'@A1");
        QTest::newRow("lines") << QByteArray("two\nlines") << QByteArray("\"two\nlines\"");
        QTest::newRow("words") << QByteArray("cups") << QByteArray("cups");
    }
    void formulasAreWords() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        const TestStore database("sqlite");
        ExportDesk desk(database);
        desk.post(Date::of(2011, 11, 29), text.toStdString(), text.toStdString());
        const auto csv = QByteArray::fromStdString(desk.csv());
        QVERIFY2(csv.contains(",receipt," + cell + ",,") && csv.contains(",CAKESTAND," + cell + ","), csv.constData());
    }

    void onlyTheDaysAskedFor_data() { TestStore::addRows(); }
    void onlyTheDaysAskedFor() {
        OPEN_TEST_STORE(database);
        ExportDesk desk(database);
        for (const int day : {5, 3, 4, 3, 6})
            desk.post(Date::of(2011, 11, day), "N", "x", day * 100);
        const auto ids = [&](std::optional<Date> from, std::optional<Date> to) {
            QStringList found;
            for (const auto& line :
                 QString::fromStdString(desk.csv({1, JournalFormat::Csv, from, to})).split("\r\n").mid(1))
                if (line.contains(",1,2011"))
                    found << line.section(',', 0, 0);
            return found.join(' ');
        };
        const auto day = [](int number) { return Date::of(2011, 11, number); };
        QCOMPARE(ids({}, {}), QString("1 2 3 4 5"));
        QCOMPARE(ids(day(4), {}), QString("1 3 5"));
        QCOMPARE(ids({}, day(3)), QString("2 4"));
        QCOMPARE(ids(day(4), day(5)), QString("1 3"));
        QCOMPARE(ids(day(7), {}), QString());
        QCOMPARE(desk.csv({7, JournalFormat::Csv, {}, {}}).size(),
                 desk.csv({1, JournalFormat::Csv, day(7), {}}).size());
    }

    void manyPiecesAreOneJournal() {
        const TestStore database("sqlite");
        ExportDesk desk(database);
        desk.post(Date::of(2011, 11, 29), "FIRST", "x");
        desk.connection().execute(
            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 12001) INSERT INTO journal_entry "
            "(entity, entry_id, command_id, event, document, number, posted_on, description, rev) SELECT 1, i, "
            "command_id, event, document, 'N' || i, posted_on, description, rev FROM n, (SELECT * FROM journal_entry "
            "WHERE entry_id = 1)");
        desk.connection().execute(
            "INSERT INTO journal_line SELECT l.entity, e.entry_id, l.line_no, l.account, l.debit, l.credit, "
            "l.currency, "
            "l.item_id, l.rev FROM journal_entry e JOIN journal_line l ON l.entry_id = 1 WHERE e.entry_id > 1");
        const auto text = desk.csv({1, JournalFormat::Csv, Date::of(2011, 11, 29), Date::of(2011, 11, 29)});
        QCOMPARE(desk.exported().entries, 12'001);
        QCOMPARE(desk.exported().lines, 24'002);
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 24'003);
    }

    void aFileIsWholeOrNotThere() {
        const auto file = m_folder.file("whole.csv");
        {
            WholeFileWriter writer(file);
            writer.write("begun");
        }
        QVERIFY(!QFile::exists(QString::fromStdString(file)));
        m_folder.write("whole.csv", "before");
        try {
            WholeFileWriter writer(file);
            writer.write(std::string(3 << 20, 'x'));
            throw Error("the reading failed");
        } catch (const Error&) {
        }
        QFile there(QString::fromStdString(file));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("before"));
        {
            WholeFileWriter writer(file);
            writer.write("after");
            writer.publish();
        }
        QFile again(QString::fromStdString(file));
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), QByteArray("after"));
        QCOMPARE(left(), QStringList{"whole.csv"});
        QVERIFY_THROWS_EXCEPTION(Error, WholeFileWriter("/dev/full"));
        QVERIFY_THROWS_EXCEPTION(Error, WholeFileWriter(m_folder.file("no/such/folder.csv")));
        QVERIFY_THROWS_EXCEPTION(Error, WholeFileWriter(m_folder.file(".")));
    }

    void theProgramSaysWhatItCannot() {
        const auto workspace = QString::fromStdString(m_folder.file("w.opsdesk"));
        qputenv("OPSDESK_ANCHOR_KEY", QFile::encodeName(QString::fromStdString(m_folder.file("anchor.key"))));
        QCOMPARE(opsdeskd({"init", "--workspace", workspace}).exitCode, 0);
        const auto run = [&](const QStringList& more) {
            return opsdeskd(QStringList{"journal", "export", "--workspace", workspace} + more);
        };
        QCOMPARE(run({}).exitCode, 0);
        QVERIFY(run({}).out.startsWith("entry_id,line_no,"));
        QCOMPARE(run({"--from", "yesterday"}).exitCode, 2);
        QCOMPARE(run({"--from", "2011-11-30", "--to", "2011-11-01"}).exitCode, 2);
        QCOMPARE(run({"--format", "xls"}).exitCode, 2);
        QCOMPARE(opsdeskd({"journal", "export"}).exitCode, 2);
        QCOMPARE(run({"--out", "/no/such/folder/x.csv"}).exitCode, 3);
        const auto out = QString::fromStdString(m_folder.file("books.journal"));
        const auto done = run({"--format", "ledger", "--out", out});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.object().value("lines").toInteger(), 0);
        QVERIFY(QFile::exists(out));
    }
};

QTEST_GUILESS_MAIN(JournalExportTest)
#include "JournalExportTest.moc"
