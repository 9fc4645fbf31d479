#include "core/sync/CentreSession.h"

#include "core/sync/CentralBus.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"
#include "tests/support/TestCentre.h"

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test;
using Kind = StoreError::Kind;

namespace {

/// Runs @p action, which must throw a StoreError of kind @p kind, in one sentence or two that hold @p words.
template <class Action>
void expectFailure(Kind kind, const char* words, const Action& action) {
    try {
        action();
    } catch (const StoreError& error) {
        const std::string text = error.what();
        QVERIFY2(error.kind() == kind && text.find(words) != std::string::npos && text.ends_with('.'), text.c_str());
        return;
    }
    QFAIL("Nothing was thrown.");
}

} // namespace

/// What people are told when they cannot work at a centre.
class CentreSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
    }

    void peopleOpenItAsThemselves() {
        const TestCentre centre;
        QCOMPARE(loginOf(*openCentre(centre.url("planner"))), std::string("planner"));
    }

    void whatIsNoAddressIsTheCallersMistake() {
        QVERIFY_THROWS_EXCEPTION(UsageError, openCentre("postgresql://host/centre?nonsense=1"));
    }

    void whatIsNoCentreIsNamed() {
        const auto url = PostgresCluster::shared().createDatabase();
        expectFailure(Kind::NotADatabase, "is no centre", [&] { openCentre(url); });
        store::openPostgres(url)->execute("CREATE TABLE theirs (id bigint)");
        expectFailure(Kind::NotADatabase, "is no centre", [&] { openCentre(url); });
        expectFailure(Kind::Missing, "check its name",
                      [&] { openCentre(PostgresCluster::shared().url("no_such_centre")); });
    }

    void anotherVersionIsNamed() {
        const TestCentre centre;
        const auto owner = centre.connect();
        owner->execute("INSERT INTO schema_migration VALUES (9999, 'later', 'digest')");
        expectFailure(Kind::Newer, "newer version", [&] { openCentre(centre.url("planner")); });
        owner->execute("DELETE FROM schema_migration WHERE number IN (9999, (SELECT max(number) FROM schema_migration "
                       "WHERE number < 9999))");
        expectFailure(Kind::Other, "opsdeskd migrate --central", [&] { openCentre(centre.url("planner")); });
    }

    void whoMayNotActIsToldAtOnce() {
        TestCentre centre;
        // Disabled a moment ago: the login is still open.
        centre.connect()->execute("UPDATE app_user SET active = 0 WHERE id = 'planner'");
        expectFailure(Kind::ReadOnly, "may not act here",
                      [&] { CentralBus(centre.url("planner"), centre.catalog(), centre.clock(), centre.random()); });
    }
};

QTEST_GUILESS_MAIN(CentreSessionTest)
#include "CentreSessionTest.moc"
