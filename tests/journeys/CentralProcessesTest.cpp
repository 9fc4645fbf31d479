#include "core/integration/Importer.h"
#include "core/sync/CentralBus.h"
#include "core/workflow/Workspace.h"
#include "tests/support/EngineBus.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"
#include "tests/support/Programs.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestCentre.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <csignal>
#include <future>
#include <memory>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// How often each fault is tried: more for a long run.
int rounds() {
    const int wanted = qEnvironmentVariableIntValue("OPSDESK_ROUNDS");
    return wanted > 0 ? wanted : 3;
}

} // namespace

/// What real processes do to a centre when they run at once, are killed and stopped, and what `opsdeskd verify` says.
class CentralProcessesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<TestCentre> m_centre;
    std::vector<std::unique_ptr<QProcess>> m_engines;
    int m_sent = 0; ///< proposals with an id of their own

    QString urlOf(const char* user) const { return QString::fromStdString(m_centre->url(user)); }
    QString anchor() const { return QString::fromStdString(m_folder->file("centre.anchor")); }
    Value value(const std::string& sql) const { return m_centre->connect()->scalar(sql).value_or(Value()); }
    std::int64_t number(const std::string& sql) const { return asInteger(value(sql)); }

    void startEngine() {
        m_engines.push_back(
            start({"serve", "--central", QString::fromStdString(m_centre->engineUrl()), "--anchor", anchor()}));
    }
    /// The process that holds the lease; none while there is none of this test's.
    QProcess* holder() const {
        const auto name = QString::fromStdString(asText(value("SELECT holder FROM engine_lease")));
        for (const auto& engine : m_engines)
            if (engine->state() == QProcess::Running && name.endsWith(QString(", process %1").arg(engine->processId())))
                return engine.get();
        return nullptr;
    }
    /// @p count proposals, each with an id of its own that @p sender and its place give.
    static QByteArray proposals(int sender, int count) {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += QString("{\"type\":\"stock.adjust\",\"command_id\":\"0133f3b3-b280-7575-8%1-18de357e%2\",\"sku\":"
                             "\"LAMP\",\"node\":\"HOME\",\"quantity\":1,\"reason_code\":\"found\"}\n")
                         .arg(sender, 3, 10, QChar('0'))
                         .arg(i, 4, 10, QChar('0'))
                         .toUtf8();
        return lines;
    }
    std::unique_ptr<QProcess> startSender(int sender, int count) {
        m_sent += count;
        return start({"submit", "--central", urlOf("warehouse"), "--ndjson", "-"}, proposals(sender, count));
    }
    std::int64_t applied() const { return number("SELECT count(*) FROM stock_adjustment"); }
    /// The senders of whom something has come to the centre. One who has not is told when it starts that it is away.
    std::int64_t heard() const {
        return number("SELECT count(DISTINCT substr(id::text, 21, 3)) FROM "
                      "(SELECT id FROM command UNION ALL SELECT id FROM central_queue) sent WHERE id::text LIKE "
                      "'0133f3b3-b280-7575-8%'");
    }
    /// Each acknowledged proposal was applied, and once; nothing waits; all is as the audit trail says.
    void checkAll() {
        QCOMPARE(applied(), m_sent);
        QCOMPARE(number("SELECT count(DISTINCT number) FROM stock_adjustment"), m_sent);
        QCOMPARE(number("SELECT count(*) FROM central_queue"), 0);
        const auto verified =
            opsdeskd({"verify", "--central", QString::fromStdString(m_centre->engineUrl()), "--anchor", anchor()});
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.err));
    }
    void fill() {
        const auto owner = m_centre->connect();
        Engine engine(*owner, m_centre->catalog(), m_centre->clock(), m_centre->random());
        EngineBus bus(engine);
        const auto reader = makeViewReader(m_centre->connect(), m_centre->catalog());
        const auto items = m_folder->write("items.csv", "sku,description\nLAMP,Desk lamp\n");
        const auto stock =
            m_folder->write("stock.csv", "sku,node,quantity,unit_cost,currency\nLAMP,HOME,100,4.00,GBP\n");
        QVERIFY(importFile("items", items, bus, *reader)->rejected.empty());
        QVERIFY(importFile("stock", stock, bus, *reader)->rejected.empty());
    }

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
    }
    void init() {
        m_folder = std::make_unique<TemporaryFolder>();
        qputenv("OPSDESK_ANCHOR_KEY", QByteArray::fromStdString(m_folder->file("anchor.key")));
        m_centre = std::make_unique<TestCentre>();
        m_sent = 0;
        fill();
    }
    void cleanup() {
        for (const auto& engine : m_engines) {
            engine->terminate();
            ends(*engine);
        }
        m_engines.clear();
    }

    void everythingHasItsHeadlessWay() {
        startEngine();
        const auto central = [&](const char* user) { return QStringList{"--central", urlOf(user)}; };
        const auto sent =
            opsdeskd(QStringList{"submit"} + central("warehouse") + QStringList{"--ndjson", "-"}, proposals(0, 1));
        QVERIFY2(sent.exitCode == 0, qPrintable(sent.err));
        QCOMPARE(sent.object()["state"].toString(), QString("applied"));
        const auto refused =
            opsdeskd(QStringList{"submit"} + central("buyer") + QStringList{"--ndjson", "-"}, proposals(1, 1));
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.object()["code"].toString(), QString("not_permitted"));
        const auto seen = opsdeskd(QStringList{"query", "items"} + central("planner"));
        QVERIFY2(seen.exitCode == 0 && seen.out.contains("LAMP"), qPrintable(seen.err));
        const auto planned = opsdeskd(QStringList{"plan"} + central("planner"));
        QVERIFY2(planned.exitCode == 0, qPrintable(planned.err));
        QCOMPARE(planned.object()["series"].toInt(), 1);
        const auto items = QString::fromStdString(m_folder->write("more.csv", "sku,description\nBELL,Bell\n"));
        const auto added =
            opsdeskd(QStringList{"user", "add", "ingo", "--name", "Ingo", "--role", "integrator", "--entity", "1"} +
                     central("admin"));
        QVERIFY2(added.exitCode == 0, qPrintable(added.err));
        const auto imported = opsdeskd(QStringList{"import", "items", items} + central("ingo"));
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
        QCOMPARE(imported.object()["rows_applied"].toInt(), 1);
        QCOMPARE(opsdeskd(QStringList{"entity", "add"} + central("postgres")).object()["entity"].toInt(), 2);
        m_sent = 1;
        checkAll();
    }

    void whatContradictsItselfIsAMistakeOfUse() {
        const auto url = urlOf("planner");
        for (const QStringList& arguments :
             {QStringList{"submit", "--central", url, "--as", "planner", "--ndjson", "-"},
              QStringList{"plan", "--central", url, "--as", "planner"},
              QStringList{"query", "items", "--central", url, "--workspace", "w.opsdesk"},
              QStringList{"query", "items"},
              QStringList{"import", "items", "nothing.csv", "--central", url, "--dry-run"},
              QStringList{"query", "items", "--central", "postgresql://host/centre?nonsense=1"}}) {
            const auto run = opsdeskd(arguments);
            QVERIFY2(run.exitCode == 2 && !run.err.isEmpty(), qPrintable(arguments.join(' ') + run.err));
        }
    }

    void anEngineKilledUnderLoadIsFollowedAndNothingIsLost() {
        startEngine();
        startEngine();
        for (int round = 0; round < rounds(); ++round) {
            std::vector<std::unique_ptr<QProcess>> senders;
            for (int sender = 0; sender < 3; ++sender)
                senders.push_back(startSender(10 * round + sender, 50));
            // At another place each time.
            QTRY_VERIFY_WITH_TIMEOUT(holder() && applied() > m_sent - 150 + 30 * (round % 5), 60'000);
            auto* killed = holder();
            QVERIFY(killed);
            killed->kill();
            QVERIFY(ends(*killed));
            startEngine();
            for (auto& sender : senders)
                QCOMPARE(finish(*sender).exitCode, 0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(holder(), 30'000);
        checkAll();
    }

    void anEngineThatWasStoppedAndGoesOnWritesNothing() {
        startEngine();
        QTRY_VERIFY_WITH_TIMEOUT(holder(), 30'000);
        for (int round = 0; round < rounds(); ++round) {
            auto* stopped = holder();
            startEngine();
            const auto sender = startSender(round, 60);
            QTRY_VERIFY_WITH_TIMEOUT(applied() > m_sent - 60 + 10 * (round % 5), 60'000);
            ::kill(static_cast<pid_t>(stopped->processId()), SIGSTOP);
            QCOMPARE(finish(*sender).exitCode, 0);
            QTRY_VERIFY_WITH_TIMEOUT(holder() && holder() != stopped, 30'000);
            const auto term = number("SELECT term FROM engine_lease");
            ::kill(static_cast<pid_t>(stopped->processId()), SIGCONT);
            const auto after = startSender(100 + round, 20);
            QCOMPARE(finish(*after).exitCode, 0);
            QCOMPARE(number("SELECT term FROM engine_lease"), term);
            QVERIFY(holder() && holder() != stopped);
            stopped->terminate();
            QVERIFY(ends(*stopped));
            QCOMPARE(stopped->exitCode(), 0);
        }
        checkAll();
    }

    void anEngineThatIsAskedToEndHandsOver() {
        startEngine();
        QTRY_VERIFY_WITH_TIMEOUT(holder(), 30'000);
        startEngine();
        auto* first = holder();
        const auto sender = startSender(0, 60);
        first->terminate();
        QVERIFY(ends(*first));
        QCOMPARE(first->exitCode(), 0);
        QCOMPARE(finish(*sender).exitCode, 0);
        checkAll();
    }

    void aKilledSenderIsCompletedByTheSameCommands() {
        startEngine();
        for (int round = 0; round < rounds(); ++round) {
            const auto killed = startSender(round, 80);
            QTRY_VERIFY_WITH_TIMEOUT(applied() > m_sent - 80 + 5 * (round % 5), 60'000);
            killed->kill();
            QVERIFY(ends(*killed));
            m_sent -= 80;
            QCOMPARE(finish(*startSender(round, 80)).exitCode, 0);
        }
        checkAll();
    }

    void aCrashOfTheDatabaseUnderLoadLosesNothing() {
        startEngine();
        startEngine();
        for (int round = 0; round < rounds(); ++round) {
            std::vector<std::unique_ptr<QProcess>> senders;
            for (int sender = 0; sender < 3; ++sender)
                senders.push_back(startSender(10 * round + sender, 50));
            QTRY_VERIFY_WITH_TIMEOUT(heard() == 3 * (round + 1), 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(applied() > m_sent - 150 + 30 * (round % 5), 60'000);
            PostgresCluster::shared().crash();
            PostgresCluster::shared().start();
            for (auto& sender : senders) {
                const auto run = finish(*sender);
                QVERIFY2(run.exitCode == 0, qPrintable(run.err));
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(holder(), 30'000);
        holder()->terminate();
        checkAll();
    }

    /// What was decided after the dump is gone from the centre: the console says so, loads anew, and goes on.
    void aCentreIsRestoredFromADumpUnderAConsole() {
        const auto cache = QString::fromStdString(m_folder->file("console"));
        const auto owner = QString::fromStdString(m_centre->url());
        const auto sync = [&] {
            return opsdeskd({"sync", "--once", "--central", urlOf("warehouse"), "--cache", cache});
        };
        const auto decide = [&](int place) {
            const auto line = proposals(7, place + 1).split('\n').at(place);
            return opsdeskd({"submit", "--cache", cache, "--ndjson", "-"}, line + '\n');
        };
        startEngine();
        QCOMPARE(sync().exitCode, 0);
        decide(0);
        QCOMPARE(sync().lines().front()["state"].toString(), QString("applied"));
        const auto dump = QString::fromStdString(m_folder->file("centre.dump"));
        QCOMPARE(QProcess::execute("pg_dump", {"-Fc", "-f", dump, "-d", owner}), 0);
        decide(1);
        QCOMPARE(sync().lines().front()["state"].toString(), QString("applied"));
        // Waits while the centre is gone.
        decide(2);
        m_engines.front()->terminate();
        QVERIFY(ends(*m_engines.front()));
        m_centre->empty();
        QCOMPARE(QProcess::execute("pg_restore", {"-d", owner, dump}), 0);
        QCOMPARE(opsdeskd({"migrate", "--central", owner}).exitCode, 0);
        QCOMPARE(opsdeskd({"restore", "--central", owner, "--anchor", anchor()}).exitCode, 0);
        startEngine();
        sync();
        const auto listed = opsdeskd({"outbox", "--cache", cache});
        QCOMPARE(listed.lines().size(), qsizetype(1));
        QVERIFY2(listed.out.contains("lost_by_restore"), qPrintable(listed.out));
        QCOMPARE(opsdeskd({"verify", "--cache", cache, "--central", urlOf("warehouse")}).exitCode, 0);
        m_sent = 2;
        checkAll();
    }

    void twoHundredSendersAtOnce() {
        startEngine();
        std::vector<std::unique_ptr<CentralBus>> buses;
        std::vector<std::future<CommandResult>> results;
        for (int sender = 0; sender < 200; ++sender) {
            buses.push_back(std::make_unique<CentralBus>(m_centre->url("warehouse"), m_centre->catalog(),
                                                         m_centre->clock(), m_centre->random()));
            for (int i = 0; i < 3; ++i) {
                Command command;
                command.id = m_centre->random().uuid(m_centre->clock().now());
                command.type = "stock.adjust";
                command.entity = 1;
                command.payload = R"({"sku":"LAMP","node":"HOME","quantity":1,"reason_code":"found"})";
                auto promise = std::make_shared<std::promise<CommandResult>>();
                results.push_back(promise->get_future());
                buses.back()->submit(std::move(command),
                                     [promise](const CommandResult& result) { promise->set_value(result); });
            }
        }
        for (auto& result : results)
            QVERIFY(result.get().applied());
        m_sent = 600;
        buses.clear();
        checkAll();
    }
};

QTEST_GUILESS_MAIN(CentralProcessesTest)
#include "CentralProcessesTest.moc"
