#include "core/base/Error.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2;

/// Ornaments at 0.40 lose a margin of 9.60 each, cake stands at 5.00 one of 5.00; both sell alike, by fits.
struct Desk : PlanningWorkspace {
    explicit Desk(const TestStore& store) : PlanningWorkspace(store) {
        for (const auto item : {cakestand, ornament}) {
            sellWeekly(item, 10);
            for (int week = 1; week < 50; week += 4)
                sell(item, Date::of(2011, 11, 29) - 7 * week, 25);
        }
    }
    double target(std::int64_t item) {
        plan();
        return suggestion(item)->service_target;
    }
};

} // namespace

/// What the service of an item goes by.
class ServiceByTest : public QObject {
    Q_OBJECT

private slots:
    void byValueCheapItemsAreKeptMoreSurelyThanDearOnes() {
        const TestStore database("sqlite");
        Desk desk(database);
        const double usual = desk.target(cakestand);
        desk.setPolicy("setting.service_by", "value");
        const double dear = desk.target(cakestand);
        const double cheap = desk.target(ornament);
        QVERIFY2(cheap > dear && dear > usual, qPrintable(QString("%1 %2 %3").arg(cheap).arg(dear).arg(usual)));
        // What a missing unit costs may be said, whichever item it is: nearly nothing is worth little stock.
        desk.setPolicy("setting.shortage_cost", "3");
        QVERIFY(desk.target(cakestand) < dear);
        QVERIFY(desk.target(ornament) < cheap);
    }

    void aSegmentMayGoByItsOwn() {
        const TestStore database("sqlite");
        Desk desk(database);
        const double usual = desk.target(cakestand);
        desk.setPolicy("setting.service_by", "value");
        desk.setPolicy("setting.service_by." + desk.suggestion(cakestand)->segment, "cycle");
        QCOMPARE(desk.target(cakestand), usual);
    }

    void aFillRateIsToldAsTheChanceThatItNeeds() {
        const TestStore database("sqlite");
        Desk desk(database);
        const double usual = desk.target(cakestand);
        const auto reorderPoint = desk.suggestion(cakestand)->reorder_point;
        desk.setPolicy("setting.service_by", "fill");
        QVERIFY(desk.target(cakestand) != usual);
        QVERIFY(desk.suggestion(cakestand)->reorder_point != reorderPoint);
    }

    void whatCannotBeReadStopsTheRun() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.setPolicy("setting.service_by", "luck");
        QVERIFY_EXCEPTION_THROWN(desk.plan(), UsageError);
    }
};

QTEST_GUILESS_MAIN(ServiceByTest)
#include "ServiceByTest.moc"
