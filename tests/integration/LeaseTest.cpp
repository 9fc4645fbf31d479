#include "core/sync/Lease.h"

#include "core/store/PostgresConnection.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"
#include "tests/support/TestCentre.h"

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// One engine as far as the lease sees it.
struct Contender {
    explicit Contender(const TestCentre& centre, const std::string& name)
        : session(std::make_unique<store::PostgresConnection>(centre.engineUrl())), lease(*session, name) {
        session->run("SELECT set_config('application_name', ?, false)", {std::string(Lease::applicationName)});
    }
    void requireInTransaction() {
        const store::Transaction transaction(*session);
        lease.require();
        session->scalar("SELECT 1");
    }

    std::unique_ptr<store::PostgresConnection> session;
    Lease lease;
};

/// As if the holder had been silent for longer than a successor waits.
void silenceHeartbeat(const TestCentre& centre) {
    centre.connect()->execute("UPDATE engine_heartbeat SET seen_at = clock_timestamp() - interval '10 seconds'");
}

} // namespace

/// Who may be a centre's engine, and that nobody else writes.
class LeaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
    }

    void oneOfTwoHoldsIt() {
        const TestCentre centre;
        Contender first(centre, "first"), second(centre, "second");
        QVERIFY(first.lease.tryTake());
        QVERIFY(!second.lease.tryTake());
        first.requireInTransaction();
        QVERIFY_THROWS_EXCEPTION(LeaseLost, second.requireInTransaction());
        QCOMPARE(second.session->scalar("SELECT holder FROM engine_lease"), std::optional<Value>("first"));
    }

    void whoeverHandsOverIsFollowedAtOnce() {
        const TestCentre centre;
        Contender first(centre, "first"), second(centre, "second");
        QVERIFY(first.lease.tryTake());
        first.lease.release();
        QVERIFY(second.lease.tryTake());
        QCOMPARE(second.lease.term(), first.lease.term() + 1);
        QVERIFY_THROWS_EXCEPTION(LeaseLost, first.requireInTransaction());
    }

    void aHolderWhoseSessionIsGoneIsFollowedAtOnce() {
        const TestCentre centre;
        Contender second(centre, "second");
        {
            Contender first(centre, "first");
            QVERIFY(first.lease.tryTake());
        }
        bool taken = false;
        QTRY_VERIFY(taken = taken || second.lease.tryTake());
    }

    void aHolderThatWasStoppedInATransactionLosesIt() {
        const TestCentre centre;
        Contender first(centre, "first"), second(centre, "second");
        QVERIFY(first.lease.tryTake());
        {
            const store::Transaction transaction(*first.session);
            first.lease.require();
            first.session->run("UPDATE stream SET rev = rev + 1000");
            QVERIFY(!second.lease.tryTake());
            silenceHeartbeat(centre);
            QVERIFY(second.lease.tryTake());
            QVERIFY_THROWS_EXCEPTION(StoreError, first.session->commit());
        }
        QCOMPARE(second.session->scalar("SELECT count(*) FROM stream WHERE rev > 1000"),
                 std::optional<Value>(std::int64_t{0}));
        second.requireInTransaction();
    }

    void aHolderThatWasStoppedBetweenTransactionsWritesNothing() {
        const TestCentre centre;
        Contender first(centre, "first"), second(centre, "second");
        QVERIFY(first.lease.tryTake());
        silenceHeartbeat(centre);
        QVERIFY(second.lease.tryTake());
        // Its session was ended, and in another one its term is over.
        QVERIFY_THROWS_EXCEPTION(StoreError, first.requireInTransaction());
    }

    void aLostTermIsNoticedWhateverTheHolderDoesNext() {
        const TestCentre centre;
        Contender first(centre, "first");
        QVERIFY(first.lease.tryTake());
        centre.connect()->execute("UPDATE engine_lease SET term = term + 1");
        QVERIFY_THROWS_EXCEPTION(LeaseLost, first.requireInTransaction());
        QVERIFY_THROWS_EXCEPTION(LeaseLost, first.lease.idle());
        QVERIFY_THROWS_EXCEPTION(LeaseLost, first.lease.busy());
    }

    void aHeartbeatTellsOfLifeAndLearnsThatTheTermIsOver() {
        const TestCentre centre;
        Contender first(centre, "first"), second(centre, "second");
        QVERIFY(first.lease.tryTake());
        silenceHeartbeat(centre);
        const Heartbeat heartbeat(centre.engineUrl(), first.lease.term());
        const auto fresh = [&] {
            return second.session->scalar("SELECT seen_at > clock_timestamp() - interval '3 seconds' FROM "
                                          "engine_heartbeat") == std::optional<Value>(std::int64_t{1});
        };
        QTRY_VERIFY(fresh());
        QVERIFY(!second.lease.tryTake());
        QVERIFY(!heartbeat.isOver());
        second.session->execute("UPDATE engine_heartbeat SET term = term + 1");
        QTRY_VERIFY(heartbeat.isOver());
    }

    void anotherProgramsSessionIsNotEnded() {
        const TestCentre centre;
        const auto innocent = centre.connect();
        Contender second(centre, "second");
        // The number of a session that is gone may be another's by now.
        innocent->execute("UPDATE engine_lease SET term = term + 1, holder = 'gone', backend = pg_backend_pid()");
        silenceHeartbeat(centre);
        QVERIFY(second.lease.tryTake());
        QVERIFY(innocent->scalar("SELECT 1").has_value());
    }
};

QTEST_GUILESS_MAIN(LeaseTest)
#include "LeaseTest.moc"
