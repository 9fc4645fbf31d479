#include "core/governance/Governance.h"
#include "core/governance/Policy.h"
#include "core/governance/Rights.h"
#include "core/governance/Settings.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

class GovernanceSeedTest : public QObject {
    Q_OBJECT

private slots:
    void everyLimitAndRoleOfTheRightsIsThere_data() { TestStore::addRows(); }
    void everyLimitAndRoleOfTheRightsIsThere() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        TestEngine engine(database.connect(), addGovernance);
        for (const auto& right : rights()) {
            QVERIFY2(std::ranges::find(roleNames(), right.role) != roleNames().end(), right.role.data());
            // Whoever feeds a workspace from other programs, or answers customers, is no person that every workspace
            // has.
            if (right.role == "integrator" || right.role == "service")
                continue;
            QVERIFY2(connection->scalar("SELECT 1 FROM app_user WHERE entity = 0 AND active = 1 AND id = ?",
                                        {std::string(right.role)}),
                     right.role.data());
            if (const auto id = limitPolicy(right); !id.empty())
                QVERIFY2(connection->scalar("SELECT 1 FROM policy WHERE entity = 0 AND kind = 'limit' AND state = "
                                            "'active' AND id = ?",
                                            {id}),
                         id.c_str());
        }
        for (const char* value : {"A", "B", "C"})
            for (const char* variability : {"X", "Y", "Z"})
                QVERIFY(connection->scalar("SELECT 1 FROM policy WHERE entity = 0 AND id = ?",
                                           {std::string("service_target.") + value + variability}));
    }

    /// The civil calendar in SQL, against the calendar in C++, on both stores.
    void datesInSqlAreDates_data() { TestStore::addRows(); }
    void datesInSqlAreDates() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        for (const char* text : {"1970-01-01", "1969-12-31", "2000-02-29", "2011-11-30", "2024-02-29", "2024-03-01",
                                 "2100-02-28", "2100-03-01", "1900-12-31"})
            QCOMPARE(asInteger(*connection->scalar("SELECT " + daysOfTextSql("'" + std::string(text) + "'"))),
                     std::int64_t(Date::parse(text)->days()));
        const auto days = Date::of(2012, 2, 29).days();
        QCOMPARE(asInteger(*connection->scalar("SELECT " + dateOfDaysSql(std::to_string(days)))), std::int64_t(days));
        QCOMPARE(asInteger(*connection->scalar("SELECT " + daysOfDateSql(dateOfDaysSql(std::to_string(days))))),
                 std::int64_t(days));
    }

    void businessIsDoneOnTheAsOfDate_data() { TestStore::addRows(); }
    void businessIsDoneOnTheAsOfDate() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        TestEngine engine(database.connect(), addGovernance);
        const auto day = [&] { return asInteger(*connection->scalar("SELECT " + businessDaySql())); };
        QVERIFY(day() > Date::of(2020, 1, 1).days());
        QVERIFY(
            engine
                .run(
                    0,
                    [](Context& context) -> Outcome {
                        context.rows().put(Policy{0, "setting.as_of", "setting", "2011-11-30", "", "", "active", 1, 0});
                        return {};
                    })
                .applied());
        QCOMPARE(day(), std::int64_t(Date::of(2011, 11, 30).days()));
    }
};

QTEST_GUILESS_MAIN(GovernanceSeedTest)
#include "GovernanceSeedTest.moc"
