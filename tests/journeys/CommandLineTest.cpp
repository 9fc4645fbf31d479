#include "core/store/Connection.h"
#include "core/store/Migrator.h"
#include "tests/support/Printing.h"
#include "tests/support/TemporaryFolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace opsdesk;
using opsdesk::test::TemporaryFolder;

namespace {

struct Run {
    int exitCode;
    QString out, err;

    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

} // namespace

/// `opsdeskd` as scripts see it: what it prints and how it exits.
class CommandLineTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    QString m_workspace;

    static Run opsdeskd(const QStringList& arguments, const QString& input = {}) {
        QProcess process;
        process.start(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), arguments);
        process.write(input.toUtf8());
        process.closeWriteChannel();
        if (!process.waitForFinished(600'000))
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QString file(const char* name) const { return QString::fromStdString(m_folder.file(name)); }

private Q_SLOTS:
    void initTestCase() {
        qputenv("OPSDESK_ANCHOR_KEY", file("anchor.key").toUtf8());
        m_workspace = file("w.opsdesk");
        const auto made = opsdeskd({"init", "--workspace", m_workspace});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        m_folder.write("text.opsdesk", "This is a letter, not a workspace.\n");
        m_folder.write("empty.opsdesk", "");
        m_folder.write("items.csv", "sku,description\nLAMP,Desk lamp\n");
        const auto older = store::openSqlite(m_folder.file("older.opsdesk"), store::OpenMode::Create);
        store::migrate(*older, std::span(store::migrations()).first(2));
        older->execute("INSERT INTO stream (entity, rev, step, audit_seq, audit_head) VALUES (1, 0, 0, 0, '')");
        const auto other = store::openSqlite(m_folder.file("other.opsdesk"), store::OpenMode::Create);
        other->execute("CREATE TABLE recipe (name TEXT)");
        QVERIFY(QFile::copy(m_workspace, file("newer.opsdesk")));
        const auto newer = store::openSqlite(m_folder.file("newer.opsdesk"), store::OpenMode::ReadWrite);
        newer->execute("INSERT INTO schema_migration SELECT 9999, 'tomorrow', digest FROM schema_migration LIMIT 1");
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QStringList& arguments, int code, const char* word) {
            QTest::newRow(name) << arguments << code << QString::fromUtf8(word);
        };
        const QString w = m_workspace;
        row("nothing", {}, 2, "subcommand");
        row("unknown subcommand", {"dance"}, 2, "no subcommand dance");
        row("unknown view", {"query", "dances", "--workspace", w}, 2, "suggestions");
        row("unknown column", {"query", "users", "--workspace", w, "--filter", "colour = red"}, 2, "colour");
        row("filter that is none", {"query", "users", "--workspace", w, "--filter", "colour"}, 2, "column op value");
        row("wrong value", {"query", "purchase-orders", "--workspace", w, "--filter", "amount > lots"}, 2, "lots");
        row("wrong limit", {"query", "users", "--workspace", w, "--limit", "-3"}, 2, "0 or more");
        row("no such entity", {"query", "users", "--workspace", w, "--entity", "7"}, 2, "entity 7");
        row("a folder of commands", {"submit", "--workspace", w, "--as", "buyer", "--ndjson", file(".")}, 2, "read");
        row("two types",
            {"submit", "--workspace", w, "--as", "buyer", "--type", "stock.adjust", "--json",
             "{\"type\":\"suggestion.accept\"}"},
            2, "leave one out");
        row("a field beside the payload",
            {"submit", "--workspace", w, "--as", "buyer", "--type", "stock.adjust", "--json",
             "{\"payload\":{},\"sku\":\"A\"}"},
            2, "sku");
        row("unknown command type", {"submit", "--workspace", w, "--as", "buyer", "--type", "order.dance"}, 2,
            "purchase_order.approve");
        row("json that is none",
            {"submit", "--workspace", w, "--as", "buyer", "--type", "purchase_order.approve", "--json", "{"}, 2,
            "JSON");
        row("acting as the engine", {"submit", "--workspace", w, "--as", "engine", "--type", "purchase_order.approve"},
            2, "engine");
        row("a second init", {"init", "--workspace", w}, 3, "exists");
        row("no such workspace", {"query", "users", "--workspace", file("none.opsdesk")}, 3, "none.opsdesk");
        row("a folder", {"query", "users", "--workspace", file(".")}, 3, "folder");
        row("a text", {"query", "users", "--workspace", file("text.opsdesk")}, 3, "text.opsdesk");
        row("an empty file", {"query", "users", "--workspace", file("empty.opsdesk")}, 3, "empty.opsdesk");
        row("another database", {"query", "users", "--workspace", file("other.opsdesk")}, 3, "other.opsdesk");
        row("a newer workspace", {"query", "users", "--workspace", file("newer.opsdesk")}, 3, "newer");
        row("to a newer workspace",
            {"submit", "--workspace", file("newer.opsdesk"), "--as", "buyer", "--type", "purchase_order.approve"}, 3,
            "newer");
        row("work for another database", {"plan", "--workspace", file("other.opsdesk")}, 3, "another program");
        row("a rehearsal for another database",
            {"import", "items", file("items.csv"), "--dry-run", "--workspace", file("other.opsdesk")}, 3,
            "other.opsdesk");
        row("a backup of another database", {"backup", "--workspace", file("other.opsdesk"), "--to", file("copy")}, 3,
            "another program");
        row("a backup over another database", {"restore", "--workspace", file("other.opsdesk"), "--from", w}, 3,
            "another program");
        row("a restore from itself", {"restore", "--workspace", w, "--from", w}, 2, "same file");
        row("an older workspace", {"query", "users", "--workspace", file("older.opsdesk")}, 3, "opsdeskd migrate");
        row("unknown machine", {"states", "bicycle"}, 2, "purchase_order");
        row("unknown role", {"rights", "juggler"}, 2, "juggler");
        row("unknown bench", {"bench", "press"}, 2, "commands");
        row("a backup that is none", {"restore", "--workspace", w, "--from", file("text.opsdesk")}, 3, "text.opsdesk");
        row("a backup over a file", {"backup", "--workspace", w, "--to", file("text.opsdesk")}, 3, "exists");
    }
    void saysWhatIsWrong() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, word);
        const auto before = m_folder.path() / "w.opsdesk";
        const auto size = std::filesystem::file_size(before);
        const auto run = opsdeskd(arguments);
        QVERIFY2(run.exitCode == exitCode, qPrintable(QString::number(run.exitCode) + run.err));
        QVERIFY2(run.err.contains(word, Qt::CaseInsensitive), qPrintable(run.err));
        QVERIFY2(run.out.isEmpty(), qPrintable(run.out));
        QCOMPARE(std::filesystem::file_size(before), size);
    }

    void saysWhyAPersonIsRefused_data() {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("code");
        const QString id = "0133f3b3-b280-7575-8917-18de357e3da8";
        QTest::newRow("unknown user") << "nobody" << QString("{\"id\":\"%1\"}").arg(id) << "unknown_user";
        QTest::newRow("unknown document") << "buyer" << QString("{\"id\":\"%1\"}").arg(id) << "unknown_document";
        QTest::newRow("no document") << "buyer"
                                     << "{}"
                                     << "missing_document";
    }
    void saysWhyAPersonIsRefused() {
        QFETCH(QString, user);
        QFETCH(QString, json);
        QFETCH(QString, code);
        const auto run = opsdeskd(
            {"submit", "--workspace", m_workspace, "--as", user, "--type", "purchase_order.approve", "--json", json});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.object()["state"].toString(), QString("rejected"));
        QCOMPARE(run.object()["code"].toString(), code);
        QVERIFY(!run.object()["text"].toString().isEmpty());
    }

    void sendsALineACommandAndAnswersALineEach() {
        const auto run =
            opsdeskd({"submit", "--workspace", m_workspace, "--as", "warehouse", "--ndjson", "-"},
                     "{\"type\":\"stock.adjust\",\"sku\":\"NONE\"}\n\n{\"type\":\"stock.adjust\",\"colour\":1}\n");
        QCOMPARE(run.exitCode, 1);
        const auto lines = run.out.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        for (const auto& line : lines)
            QVERIFY(QJsonDocument::fromJson(line.toUtf8()).object().contains("command_id"));
    }

    void takesACommandInItsShortAndInItsLongForm() {
        const QString item = "{\"sku\":\"NONE\",\"node\":\"HOME\",\"quantity\":1,\"reason_code\":\"found\"";
        const QString id = "\"0133f3b3-b280-7575-8917-18de357e3da8\"";
        const auto send = [&](const QString& json) {
            return opsdeskd(
                {"submit", "--workspace", m_workspace, "--as", "warehouse", "--type", "stock.adjust", "--json", json});
        };
        const auto longForm = send("{\"id\":" + id + ",\"expected\":{\"version\":1},\"payload\":" + item + "}}");
        QCOMPARE(longForm.object()["command_id"].toString(), id.mid(1, 36));
        QCOMPARE(longForm.object()["code"].toString(), QString("unknown_sku"));
        // The same again, in the short form: the recorded answer.
        const auto shortForm = send(item + ",\"command_id\":" + id + ",\"version\":1}");
        QCOMPARE(shortForm.out, longForm.out);
        const auto other = send(item + ",\"note\":\"another\",\"command_id\":" + id + ",\"version\":1}");
        QCOMPARE(other.exitCode, 1);
        QCOMPARE(other.object()["code"].toString(), QString("command_id_taken"));
    }

    void comparesMoneyAsItShowsIt() {
        m_folder.write("suppliers.csv", "supplier,name,currency,minimum_order\nACME,Acme,GBP,250\nZETA,Zeta,GBP,2.5\n");
        const auto made = opsdeskd({"import", "suppliers", file("suppliers.csv"), "--workspace", m_workspace});
        QVERIFY2(made.exitCode == 0, qPrintable(made.out + made.err));
        const auto found = [&](const char* filter) {
            const auto run = opsdeskd({"query", "suppliers", "--workspace", m_workspace, "--filter", filter});
            QStringList codes;
            for (const auto& row : QJsonDocument::fromJson(run.out.toUtf8()).array())
                codes << row.toObject()["code"].toString();
            return codes.join(' ');
        };
        QCOMPARE(found("amount = 25000"), QString("ACME"));
        QCOMPARE(found("amount = 250.00"), QString("ACME"));
        QCOMPARE(found("amount = 250"), QString("ZETA"));
        QCOMPARE(found("amount in 250, 25000"), QString("ACME ZETA"));
        QCOMPARE(found("amount > -1"), QString("ACME ZETA"));
    }

    void failsWhenItsOutputIsLost() {
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), {"query", "users", "--workspace", m_workspace});
        QVERIFY(process.waitForFinished(600'000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("output"));
    }

    void bringsAnOlderWorkspaceUpToDate() {
        QVERIFY(QFile::copy(file("older.opsdesk"), file("updated.opsdesk")));
        const auto run = opsdeskd({"migrate", "--workspace", file("updated.opsdesk")});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(opsdeskd({"query", "users", "--workspace", file("updated.opsdesk")}).exitCode, 0);
    }

    void tellsLimitsWithTheirAmounts() {
        const auto bare = opsdeskd({"rights", "controller"}).object()["rights"].toArray();
        const auto run = opsdeskd({"rights", "controller", "--workspace", m_workspace});
        const auto rights = run.object()["rights"].toArray();
        QCOMPARE(rights.size(), bare.size());
        int limited = 0;
        for (const auto& right : rights)
            if (!right.toObject()["limit"].toString().isEmpty()) {
                const bool invoice = right.toObject()["command"].toString().startsWith("supplier_invoice");
                QCOMPARE(right.toObject()["amount"].toInt(), invoice ? 1'000'00 : 500'00);
                ++limited;
            }
        QCOMPARE(limited, 16);
    }

    void describesViewsAndCommands() {
        const auto view = opsdeskd({"query", "purchase-orders", "--describe"});
        QCOMPARE(view.exitCode, 0);
        QVERIFY(view.object()["columns"].toArray().size() > 8);
        const auto command = opsdeskd({"submit", "--describe", "purchase_order.create"});
        QCOMPARE(command.exitCode, 0);
        QCOMPARE(command.object()["type"].toString(), QString("purchase_order.create"));
        QVERIFY(!command.object()["fields"].toArray().isEmpty());
    }

    void printsEveryFormat() {
        const auto json = opsdeskd({"query", "users", "--workspace", m_workspace});
        QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).array().size(), 10);
        const auto csv = opsdeskd({"query", "users", "--workspace", m_workspace, "--format", "csv", "--limit", "2"});
        QCOMPARE(csv.out.count("\r\n"), 3);
        const auto table = opsdeskd(
            {"query", "users", "--workspace", m_workspace, "--format", "table", "--filter", "id = buyer-lead"});
        QVERIFY(table.out.contains("buyer-lead") && !table.out.contains("steward"));
        const auto none = opsdeskd({"query", "users", "--workspace", m_workspace, "--filter", "id = nobody"});
        QCOMPARE(none.out.trimmed(), QString("[]"));
    }

    void printsMachinesAsTextAndAsDot() {
        const auto text = opsdeskd({"states", "purchase_order"});
        QVERIFY(text.out.contains("finance-lead") && text.out.contains("partly_received"));
        const auto dot = opsdeskd({"states", "purchase_order", "--dot"});
        QVERIFY(dot.out.startsWith("digraph") && dot.out.contains("draft -> submitted"));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
