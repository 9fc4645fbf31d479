#include "core/sync/SyncSession.h"
#include "core/base/Error.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"
#include "tests/support/QueueEngine.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <fmt/format.h>

#include <arpa/inet.h>
#include <atomic>
#include <fstream>
#include <future>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace std::chrono_literals;

namespace {

bool isLive(const LinkState& state) {
    return state.phase == LinkPhase::Live;
}

/// Takes connections and never says a word.
class SilentServer {
public:
    SilentServer() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* place = reinterpret_cast<sockaddr*>(&address);
        if (::bind(m_socket, place, size) != 0 || ::listen(m_socket, 4) != 0 ||
            ::getsockname(m_socket, place, &size) != 0)
            throw Error("There is no port to be silent at.");
        m_port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;

    int port() const { return m_port; }
    /// Somebody has connected.
    bool isAsked() const {
        pollfd look{m_socket, POLLIN, 0};
        return ::poll(&look, 1, 0) == 1;
    }

private:
    int m_socket;
    int m_port = 0;
};

class SyncSessionTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SystemRandom m_random;

    std::unique_ptr<SyncSession> open(const CentralDesk& desk, const TemporaryFolder& folder,
                                      const std::string& user = "admin") {
        SyncSession::Options options;
        options.url = desk.url(user);
        options.folder = folder.path().string();
        return std::make_unique<SyncSession>(options, m_clock, m_random);
    }
    /// A centre, and a session of admin's that is live.
    struct Online {
        CentralDesk desk;
        QueueEngine engine{desk};
        TemporaryFolder folder;
        std::unique_ptr<SyncSession> session;

        explicit Online(SyncSessionTest& test, bool engineRuns = false) {
            if (engineRuns)
                engine.start();
            session = test.open(desk, folder);
            if (!session->waitFor(isLive, 30s))
                throw Error("The session does not come in: " + session->state().problem);
        }
    };
    static Command addUser(CentralDesk& desk, const std::string& name) {
        return desk.command("user.add", "admin",
                            fmt::format(R"({{"user":"{}","name":"Somebody","roles":["buyer"],"entities":[1]}})", name));
    }
    static std::int64_t count(const SyncSession& session, const std::string& sql) {
        const auto cache = store::openSqlite(session.cacheFile(), store::OpenMode::ReadOnly);
        return asInteger(cache->scalar(sql).value());
    }
    static std::int64_t users(const SyncSession& session, const std::string& like) {
        return count(session, "SELECT count(*) FROM app_user WHERE id LIKE '" + like + "'");
    }
    static void cutConnections(const CentralDesk& desk) {
        desk.connect()->execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = "
                                "current_database() AND usename = 'admin'");
    }

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
    }

    void loadsThenAnswersWithTheRowsInPlace() {
        Online online(*this, true);
        auto& [desk, engine, folder, session] = online;
        std::promise<std::int64_t> seen;
        session->submit(addUser(desk, "nora"), [&](const CommandResult& result) {
            // Read your own: the row is there when the answer is.
            seen.set_value(result.applied() ? users(*session, "nora") : -1);
        });
        QCOMPARE(seen.get_future().get(), std::int64_t(1));
        const auto refused = session->submitAndWait(addUser(desk, "nora"));
        QCOMPARE(int(refused.state), int(CommandState::Rejected));
        QVERIFY(
            session->waitFor([](const LinkState& state) { return state.attention == 1 && state.pending == 0; }, 10s));
        const auto entry = session->outbox().front();
        QCOMPARE(entry.result->rejection.code, refused.rejection.code);
        session->discard(entry.command.id);
        QVERIFY(session->outbox().empty());
    }

    void aDecisionOfOneConsoleShowsInAnother() {
        CentralDesk desk;
        QueueEngine engine(desk);
        engine.start();
        const TemporaryFolder first, second;
        const auto one = open(desk, first);
        const auto other = open(desk, second, "buyer");
        QVERIFY(one->waitFor(isLive, 30s));
        QVERIFY(other->waitFor(isLive, 30s));
        std::atomic<bool> named = false;
        const auto subscription = other->committed().connect(
            [&](const Step& step) { named = named || std::ranges::count(step.tables, "app_user") > 0; });
        QVERIFY(one->submitAndWait(addUser(desk, "nora")).applied());
        QTRY_VERIFY(named);
        QCOMPARE(users(*other, "nora"), std::int64_t(1));
    }

    void whatIsDecidedOfflineGoesInOrderAfterwards() {
        CentralDesk desk;
        QueueEngine engine(desk);
        const TemporaryFolder folder;
        {
            const auto session = open(desk, folder);
            QVERIFY(session->waitFor(isLive, 30s));
        }
        const auto closed = desk.connect("postgres");
        closed->execute("ALTER ROLE admin CONNECTION LIMIT 0");
        auto session = open(desk, folder);
        QVERIFY(session->waitFor([](const LinkState& state) { return state.phase == LinkPhase::Offline; }, 30s));
        QVERIFY(!session->state().problem.empty());
        QVERIFY(users(*session, "%") > 0);
        const auto first = addUser(desk, "nora");
        const auto second = desk.command("user.disable", "admin", R"({"user":"nora"})");
        session->submit(first, {});
        session->submit(second, {});
        QVERIFY(session->waitFor([](const LinkState& state) { return state.pending == 2; }, 10s));
        // The console is closed and opened again before the network is back.
        session.reset();
        session = open(desk, folder);
        QVERIFY(session->waitFor([](const LinkState& state) { return state.pending == 2; }, 10s));
        closed->execute("ALTER ROLE admin CONNECTION LIMIT -1");
        engine.start();
        QVERIFY(session->waitFor([](const LinkState& state) { return state.pending == 0; }, 60s));
        QCOMPARE(session->state().attention, std::int64_t(0));
        QCOMPARE(count(*session, "SELECT count(*) FROM app_user WHERE id = 'nora' AND active = 0"), std::int64_t(1));
    }

    void cutConnectionsLoseNothingAndDoubleNothing() {
        Online online(*this, true);
        auto& [desk, engine, folder, session] = online;
        std::atomic<int> applied = 0;
        for (int i = 0; i < 60; ++i) {
            session->submit(addUser(desk, fmt::format("u{}x", i)),
                            [&](const CommandResult& result) { applied += result.applied(); });
            if (i % 15 == 7)
                cutConnections(desk);
        }
        QTRY_COMPARE_WITH_TIMEOUT(applied.load(), 60, 60'000);
        QCOMPARE(users(*session, "u%x"), std::int64_t(60));
        QVERIFY(session->outbox().empty());
    }

    void whatTheQueueLostInACrashIsSentAgain() {
        Online online(*this);
        auto& [desk, engine, folder, session] = online;
        std::atomic<int> answers = 0;
        session->submit(addUser(desk, "nora"), [&](const CommandResult&) { ++answers; });
        const auto owner = desk.connect();
        QTRY_COMPARE(asInteger(owner->scalar("SELECT count(*) FROM central_queue").value()), std::int64_t(1));
        // As when the server stopped before the queue was on its disk.
        owner->execute("DELETE FROM central_queue");
        cutConnections(desk);
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(answers.load(), 1, 30'000);
        QCOMPARE(users(*session, "nora"), std::int64_t(1));
    }

    void whatTheCentreDoesNotTakeIsParkedAndTheRestGoesOn() {
        Online online(*this, true);
        auto& [desk, engine, folder, session] = online;
        auto huge = addUser(desk, "huge");
        huge.payload = fmt::format("{{\"user\":\"{}\"}}", std::string(5'000'000, 'x'));
        std::atomic<int> parked = 0, applied = 0;
        session->submit(addUser(desk, "before"), [&](const CommandResult& result) { applied += result.applied(); });
        session->submit(huge, [&](const CommandResult& result) { parked += result.rejection.code == "not_taken"; });
        session->submit(addUser(desk, "after"), [&](const CommandResult& result) { applied += result.applied(); });
        QTRY_COMPARE_WITH_TIMEOUT(applied.load(), 2, 30'000);
        QTRY_COMPARE(parked.load(), 1);
        QCOMPARE(session->state().attention, std::int64_t(1));
    }

    void aRestoredCentreIsLoadedAnewAndTellsWhatItForgot() {
        Online online(*this, true);
        auto& [desk, engine, folder, session] = online;
        const auto kept = addUser(desk, "nora"), gone = addUser(desk, "olaf");
        QVERIFY(session->submitAndWait(kept).applied());
        QVERIFY(session->submitAndWait(gone).applied());
        session.reset();
        engine.stop();
        // As a backup from between the two has it, with the epoch that restoring draws.
        const auto owner = desk.connect();
        owner->run("DELETE FROM command WHERE id = ?::uuid", {gone.id.toString()});
        owner->execute("DELETE FROM app_user WHERE id = 'olaf'; UPDATE centre SET epoch = gen_random_uuid()");
        session = open(desk, folder);
        QVERIFY(session->waitFor([](const LinkState& state) { return isLive(state) && state.attention == 1; }, 30s));
        QCOMPARE(session->outbox().size(), std::size_t(1));
        QCOMPARE(session->outbox().front().command.id, gone.id);
        QCOMPARE(session->outbox().front().result->rejection.code, std::string("lost_by_restore"));
        QCOMPARE(users(*session, "olaf"), std::int64_t(0));
    }

    void aDamagedOrCopiedCacheIsLoadedAnewWithTheOutboxUntouched_data() {
        QTest::addColumn<std::string>("damage");
        for (const auto* damage : {"garbage", "torn", "of another load", "deleted"})
            QTest::newRow(damage) << std::string(damage);
    }
    void aDamagedOrCopiedCacheIsLoadedAnewWithTheOutboxUntouched() {
        QFETCH(std::string, damage);
        CentralDesk desk;
        const TemporaryFolder folder;
        const auto cacheFile = SyncMachine::cacheFile(folder.path().string());
        {
            const auto session = open(desk, folder);
            QVERIFY(session->waitFor(isLive, 30s));
            session->submit(addUser(desk, "nora"), {});
            QVERIFY(session->waitFor([](const LinkState& state) { return state.pending == 1; }, 10s));
        }
        if (damage == "garbage") {
            std::ofstream(cacheFile, std::ios::binary) << "This is no database at all, but it once was one.";
        } else if (damage == "torn") {
            std::fstream torn(cacheFile, std::ios::in | std::ios::out | std::ios::binary);
            torn.seekp(1024);
            torn << std::string(200'000, '\x00');
        } else if (damage == "deleted") {
            Cache::remove(cacheFile);
        } else {
            store::openSqlite(cacheFile, store::OpenMode::ReadWrite)
                ->run("UPDATE cache_about SET incarnation = ?", {m_random.uuid(Timestamp(1)).toString()});
        }
        const auto session = open(desk, folder);
        QVERIFY(session->waitFor(isLive, 30s));
        QCOMPARE(session->state().pending, std::int64_t(1));
        QVERIFY(users(*session, "%") > 0);
    }

    void aConsoleIsClosedWhileTheServerDoesNotAnswer() {
        // A server that takes the connection and says nothing, and a console that would wait for ever.
        const SilentServer silent;
        const TemporaryFolder folder;
        SyncSession::Options options;
        options.url = fmt::format("postgresql://admin@127.0.0.1:{}/opsdesk?connect_timeout=0", silent.port());
        options.folder = folder.path().string();
        auto session = std::make_unique<SyncSession>(options, m_clock, m_random);
        QTRY_VERIFY(silent.isAsked());
        session.reset();
        QVERIFY(silent.isAsked());
    }

    void whoIsDisabledIsStoppedAndPurged() {
        CentralDesk desk;
        QueueEngine engine(desk);
        engine.start();
        const TemporaryFolder folder;
        const auto session = open(desk, folder, "buyer");
        QVERIFY(session->waitFor(isLive, 30s));
        desk.queue("admin", desk.command("user.disable", "admin", R"({"user":"buyer"})"));
        QVERIFY(session->waitFor([](const LinkState& state) { return state.phase == LinkPhase::Stopped; }, 30s));
        QVERIFY(!Cache::exists(session->cacheFile()));
        QVERIFY(session->state().problem.find("may not act") != std::string::npos ||
                session->state().problem.find("does not let") != std::string::npos);
    }

    void aNewerCentreStopsTheConsoleAndKeepsItsDecisions() {
        CentralDesk desk;
        const TemporaryFolder folder;
        desk.connect()->execute("INSERT INTO schema_migration (number, name, digest) VALUES (9999, 'later', '')");
        const auto session = open(desk, folder);
        QVERIFY(session->waitFor([](const LinkState& state) { return state.phase == LinkPhase::Stopped; }, 30s));
        QVERIFY(session->state().problem.find("newer version") != std::string::npos);
        session->submit(addUser(desk, "nora"), {});
        QVERIFY(session->waitFor([](const LinkState& state) { return state.pending == 1; }, 10s));
    }

    void whoMayNotWorkThereLearnsWhatBecameOfIt() {
        CentralDesk desk;
        QueueEngine engine(desk);
        engine.start();
        const TemporaryFolder folder;
        const auto session = open(desk, folder, "planner");
        QVERIFY(session->waitFor(isLive, 30s));
        auto elsewhere = desk.command("purchase_order.create", "planner", "{}");
        elsewhere.entity = 2;
        QCOMPARE(int(session->submitAndWait(elsewhere).state), int(CommandState::Rejected));
    }

    void decisionsAreNotSentAsSomebodyElses() {
        CentralDesk desk;
        const TemporaryFolder folder;
        {
            const auto session = open(desk, folder);
            QVERIFY(session->waitFor(isLive, 30s));
            session->submit(addUser(desk, "nora"), {});
            QVERIFY(session->waitFor([](const LinkState& state) { return state.pending == 1; }, 10s));
        }
        const auto other = open(desk, folder, "buyer");
        QVERIFY(other->waitFor([](const LinkState& state) { return state.phase == LinkPhase::Stopped; }, 30s));
        QVERIFY(other->state().problem.find("decisions of admin") != std::string::npos);
        QCOMPARE(other->state().pending, std::int64_t(1));
    }

    void aSecondWindowOnOneFolderIsRefused() {
        CentralDesk desk;
        const TemporaryFolder folder;
        const auto session = open(desk, folder);
        try {
            open(desk, folder);
            QFAIL("Two sessions worked in one folder.");
        } catch (const StoreError& error) {
            QCOMPARE(int(error.kind()), int(StoreError::Kind::Locked));
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(SyncSessionTest)
#include "SyncSessionTest.moc"
