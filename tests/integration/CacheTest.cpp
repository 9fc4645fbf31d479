#include "core/sync/Cache.h"
#include "core/store/SqliteStatistics.h"
#include "core/sync/OfflineLease.h"
#include "tests/support/FakeSteadyClock.h"
#include "tests/support/Printing.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <fstream>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

CacheAbout someAbout() {
    CacheAbout about;
    about.user = "planner";
    about.epoch = *Uuid::parse("018f0000-0000-7000-8000-000000000001");
    about.incarnation = *Uuid::parse("018f0000-0000-7000-8000-000000000002");
    about.command_groups = {"plan", "suggestion"};
    about.contact = Timestamp(1'000);
    return about;
}

const Timestamp contact = Timestamp::of(Date::of(2011, 11, 30), 9);

class CacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhoseItIsAndHowFarItGot() {
        const TemporaryFolder folder;
        const auto file = folder.file("cache.opsdesk");
        auto about = someAbout();
        {
            const auto cache = Cache::create(file, Cache::Use::Following, about);
            CacheChange change(*cache);
            change.setCursor({"item", 0}, 12);
            change.setHead(0, {12, 3, 12, "abc"});
            change.commit();
        }
        const auto cache = Cache::open(file, Cache::Use::Following);
        QVERIFY(cache->about() == about);
        QCOMPARE(cache->cursors().at({"item", 0}), std::int64_t(12));
        QVERIFY(cache->heads().at(0) == (StreamHead{12, 3, 12, "abc"}));
    }

    void aChangeThatIsDroppedLeavesNothing() {
        const TemporaryFolder folder;
        const auto cache = Cache::create(folder.file("cache.opsdesk"), Cache::Use::Following, someAbout());
        {
            CacheChange change(*cache);
            change.setCursor({"item", 0}, 12);
            change.setHead(0, {12, 3, 12, "abc"});
        }
        QVERIFY(cache->cursors().empty());
        QVERIFY(cache->heads().empty());
        QCOMPARE(asInteger(cache->connection().scalar("SELECT count(*) FROM cache_share").value()), std::int64_t(0));
    }

    void whatCannotBeUsedIsRuined_data() {
        QTest::addColumn<std::string>("sql");
        QTest::newRow("older schema") << std::string("DELETE FROM schema_migration WHERE number > 5");
        QTest::newRow("newer schema") << std::string("INSERT INTO schema_migration VALUES (9999, 'later', '')");
        QTest::newRow("nobody's") << std::string("DELETE FROM cache_about");
        QTest::newRow("groups") << std::string("UPDATE cache_about SET command_groups = 'x'");
        QTest::newRow("a workspace") << std::string("DROP TABLE cache_about");
    }
    void whatCannotBeUsedIsRuined() {
        QFETCH(std::string, sql);
        const TemporaryFolder folder;
        const auto file = folder.file("cache.opsdesk");
        Cache::create(file, Cache::Use::Following, someAbout())->connection().execute(sql);
        try {
            Cache::open(file, Cache::Use::Following);
            QFAIL("It was opened.");
        } catch (const CacheError& error) {
            QVERIFY(error.ruined());
        }
    }

    void theLeaseEndsByTheSteadyClock() {
        FakeSteadyClock clock;
        OfflineLease lease(clock);
        QVERIFY(!lease.usableUntil());
        lease.renew(contact, 72);
        QCOMPARE(lease.usableUntil()->toString(), std::string("2011-12-03T09:00:00Z"));
        clock.advanceHours(72);
        QVERIFY(!lease.ended());
        clock.advanceHours(1);
        QVERIFY(lease.ended());
        lease.renew(Timestamp(contact.micros() + 1), 72);
        QVERIFY(!lease.ended());
    }

    void theLeaseGoesOnWhereTheCacheWasLeft() {
        FakeSteadyClock clock;
        OfflineLease before(clock);
        before.renew(contact, 72);
        clock.advanceHours(30);
        CacheAbout about;
        before.note(about);
        clock.advanceHours(30);
        OfflineLease after(clock);
        after.resume(about, 72);
        clock.advanceHours(12);
        QVERIFY(!after.ended());
        clock.advanceHours(1);
        QVERIFY(after.ended());
    }

    void startingTheMachineAnewGivesNoHoursBack() {
        FakeSteadyClock clock;
        OfflineLease before(clock);
        before.renew(contact, 72);
        clock.advanceHours(60);
        CacheAbout about;
        before.note(about);
        clock.restart();
        OfflineLease after(clock);
        after.resume(about, 72);
        clock.advanceHours(12);
        QVERIFY(!after.ended());
        clock.advanceHours(1);
        QVERIFY(after.ended());
    }

    void theCentreSaysHowManyHours_data() {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<qint64>("hours");
        QTest::newRow("eight") << std::string("8") << qint64(8);
        QTest::newRow("none") << std::string("0") << qint64(0);
        QTest::newRow("words") << std::string("soon") << qint64(72);
        QTest::newRow("below zero") << std::string("-5") << qint64(0);
    }
    void theCentreSaysHowManyHours() {
        QFETCH(std::string, value);
        QFETCH(qint64, hours);
        const TemporaryFolder folder;
        const auto cache = Cache::create(folder.file("cache.opsdesk"), Cache::Use::Following, someAbout());
        QCOMPARE(offlineHours(cache->connection()), std::int64_t(72));
        cache->connection().run("INSERT INTO policy (entity, id, kind, value, unit, description, state, version, rev) VALUES "
                                "(0, 'setting.offline_hours', 'setting', ?, 'hours', '', 'active', 1, 1)",
                                {value});
        QCOMPARE(offlineHours(cache->connection()), std::int64_t(hours));
    }
};

} // namespace

QTEST_GUILESS_MAIN(CacheTest)
#include "CacheTest.moc"
