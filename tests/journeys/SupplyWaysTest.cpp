#include "core/base/Error.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, rival = 7, home = 1, abroad = 2;
const Date today = Date::of(2011, 11, 30);

const Uuid rivalsOffer = Uuid::derived(Uuid(), "rival");

/// Rival & Sons sell it in three days, beside Acme, who take three weeks.
void addRival(PlanningWorkspace& desk, std::int64_t cost, const char* currency = "GBP") {
    const auto result = desk.run(0, [&](Context& context) -> Outcome {
        context.rows().put(
            Supplier{0, rival, "RIVAL", "Rival & Sons", Currency(currency), Minor(), 7, "GB", 0, "", "", 0});
        SupplierItem sold;
        sold.id = rivalsOffer;
        sold.supplier_id = rival;
        sold.item_id = cakestand;
        sold.unit_cost = Minor(cost);
        sold.currency = Currency(currency);
        sold.lead_time_days = 3;
        sold.lead_time_mean_days = 3;
        context.rows().put(std::move(sold));
        return {};
    });
    if (!result.applied())
        throw Error(result.rejection.text);
}

/// Cake stands sell ten a week with a margin of 5.00, four are there, and Acme takes three weeks: 36 are needed, of
/// which 25 would be sold between the third day and the twenty-first.
void cakestandsRunOut(PlanningWorkspace& desk) {
    desk.sellWeekly(cakestand, 10);
    desk.open(cakestand, 4);
}

/// The only row of the ways for home that is @p way, from @p supplier if one is named.
struct Way {
    PlanningWorkspace& desk;
    std::string way, supplier = {};

    Value cell(const char* column) const {
        const View& view = *desk.catalog().findView("supply-ways");
        const auto at = [&](const ViewRow& row, const char* name) {
            return row.at(static_cast<std::size_t>(view.index(name)));
        };
        std::vector<Value> found;
        for (const auto& row : desk.view("supply-ways", "item_id = 1"))
            if (asInteger(at(row, "node_id")) == home && asText(at(row, "way")) == way &&
                (supplier.empty() || asText(at(row, "supplier")) == supplier))
                found.push_back(at(row, column));
        if (found.size() != 1)
            throw Error(fmt::format("{} ways are {} {}", found.size(), way, supplier));
        return found.front();
    }
    std::int64_t of(const char* column) const { return asInteger(cell(column)); }
    double chance(const char* column) const { return asReal(cell(column)); }
    std::string text(const char* column) const { return asText(cell(column)); }
    std::int64_t sum() const {
        return of("purchase") + of("moving") + of("expedite") + of("ordering") + of("holding") + of("lost_margin");
    }
};

std::string buyThere(int units, const Uuid& offer = rivalsOffer) {
    return fmt::format(R"({{"quantity":{},"reason_code":"sg_supplier_issue","supplier_item_id":"{}"}})", units,
                       offer.toString());
}

} // namespace

/// The ways to have what is due, side by side, and what becomes of it when a person takes another.
class SupplyWaysTest : public QObject {
    Q_OBJECT

private slots:
    void hurryingPartOfItStandsBesideTheOthers_data() { TestStore::addRows(); }
    void hurryingPartOfItStandsBesideTheOthers() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.setPolicy("setting.order_line_cost", "1"); // too little to order ahead for
        cakestandsRunOut(desk);
        addRival(desk, 700);
        desk.plan();
        const Way acme{desk, "buy", "Acme Gifts"}, rivals{desk, "buy", "Rival & Sons"}, split{desk, "split"},
            wait{desk, "wait"};
        QCOMPARE(desk.view("supply-ways", "item_id = 1").size(), std::size_t(4));
        for (const auto& way : {acme, rivals, split, wait}) {
            QCOMPARE(way.of("cost"), way.sum());
            QVERIFY(way.of("holding") > 0);
        }
        // As the plan has it: 25 fast, for 2.00 more each, and twelve from Acme.
        QCOMPARE(split.of("chosen"), 1);
        QCOMPARE(acme.of("chosen") + rivals.of("chosen") + wait.of("chosen"), 0);
        QCOMPARE(split.of("first_quantity"), 25'000);
        QCOMPARE(split.of("quantity"), 37'000);
        QCOMPARE(split.text("supplier"), std::string("Rival & Sons"));
        QCOMPARE(split.text("other_supplier"), std::string("Acme Gifts"));
        QCOMPARE(split.of("expedite"), 25 * 200);
        QCOMPARE(split.of("purchase"), 37 * 500);
        QCOMPARE(split.of("ordering"), 2);
        QCOMPARE(split.of("arrival"), (today + 3).days());
        // All of it there is dearer, all of it from Acme loses the sales of three weeks, waiting those of four.
        QCOMPARE(rivals.of("purchase"), 36 * 700);
        QCOMPARE(acme.of("purchase"), 36 * 500);
        QCOMPARE(wait.of("purchase"), 36 * 500);
        QVERIFY(acme.of("lost_margin") > 25 * 500);
        QVERIFY(split.of("lost_margin") < acme.of("lost_margin") / 10);
        QVERIFY(rivals.of("lost_margin") < acme.of("lost_margin") / 10);
        for (const auto& other : {acme, rivals, wait})
            QVERIFY(split.of("cost") < other.of("cost"));
        QVERIFY(rivals.chance("lasts") >= acme.chance("lasts"));
        QVERIFY(acme.chance("lasts") >= wait.chance("lasts"));
        QVERIFY(wait.chance("service") < acme.chance("service"));
    }

    void waitingCostsTheMoneyAtRiskMore() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        cakestandsRunOut(desk);
        desk.plan();
        const auto row = *desk.suggestion(cakestand);
        const Way buy{desk, "buy"}, wait{desk, "wait"};
        QCOMPARE(buy.of("chosen"), 1);
        QCOMPARE(buy.of("quantity"), row.quantity.count());
        QCOMPARE(buy.of("arrival"), row.arrival->days());
        QCOMPARE(buy.of("purchase"), row.amount.units());
        QCOMPARE(buy.chance("service"), row.service_expected);
        QVERIFY(std::abs(wait.of("lost_margin") - buy.of("lost_margin") - row.money_at_risk.units()) <= 1);
        QCOMPARE(wait.of("order_on"), (today + 7).days());
        QCOMPARE(wait.of("arrival"), (today + 28).days());
        // What comes later is held for less long.
        QVERIFY(wait.of("holding") <= buy.of("holding"));
        // As it stands in the queue.
        APPLIED(desk.decide(row, "adjust", R"({"quantity":48,"reason_code":"sg_promotion"})"));
        QCOMPARE(buy.of("quantity"), 48'000);
    }

    void whatLiesAbroadStandsBesideBuying_data() {
        QTest::addColumn<QString>("costOfMoving");
        QTest::addColumn<bool>("moved");
        QTest::newRow("the plan moves it") << "50" << true;
        QTest::newRow("too dear: what it would cost is told all the same") << "1001" << false;
    }
    void whatLiesAbroadStandsBesideBuying() {
        QFETCH(QString, costOfMoving);
        QFETCH(bool, moved);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.setPolicy("setting.transfer_cost", costOfMoving.toStdString());
        desk.useNode(abroad);
        desk.sellWeekly(cakestand, 1);
        desk.open(cakestand, 1000);
        desk.useNode(home);
        cakestandsRunOut(desk);
        desk.plan();
        const Way transfer{desk, "transfer"}, buy{desk, "buy"};
        QCOMPARE(transfer.of("chosen"), std::int64_t(moved));
        QCOMPARE(buy.of("chosen"), std::int64_t(!moved));
        QCOMPARE(transfer.text("from_node"), std::string("NODE2"));
        QCOMPARE(transfer.of("quantity"), 36'000);
        QCOMPARE(transfer.of("purchase"), 0);
        QCOMPARE(transfer.of("moving"), 36 * costOfMoving.toInt()); // there it would never be sold
        QCOMPARE(transfer.of("arrival"), (today + 3).days());
        QCOMPARE(transfer.of("cost") < buy.of("cost"), moved);
        QVERIFY(transfer.of("lost_margin") < buy.of("lost_margin"));
        // Abroad nothing is due.
        QCOMPARE(desk.view("supply-ways", "item_id = 1").size(), std::size_t(3));
    }

    void whatASupplierDoesNotSellAtOnceComesFromAnother() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        cakestandsRunOut(desk);
        addRival(desk, 2000);
        APPLIED(desk.run(0, [&](Context& context) -> Outcome {
            for (const auto* found :
                 context.rows().select<SupplierItem>(std::int64_t(0), "item_id", Value(cakestand))) {
                auto sold = *found;
                sold.maximum = sold.id == rivalsOffer ? Quantity() : Quantity::units(12);
                sold.lead_time_days = 21;
                sold.lead_time_mean_days = 21;
                context.rows().put(std::move(sold));
            }
            return {};
        }));
        desk.plan();
        const Way split{desk, "split"};
        QCOMPARE(split.of("first_quantity"), 12'000);
        QCOMPARE(split.of("quantity"), 36'000);
        QCOMPARE(split.text("other_supplier"), std::string("Rival & Sons"));
        QCOMPARE(split.of("purchase"), 12 * 500 + 24 * 2000);
    }

    void aPersonBuysElsewhere_data() { TestStore::addRows(); }
    void aPersonBuysElsewhere() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        cakestandsRunOut(desk);
        addRival(desk, 1100); // dearer than what it saves
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->supplier, std::string("Acme Gifts"));
        APPLIED(desk.decide(*desk.suggestion(cakestand), "adjust", buyThere(20)));
        const auto chosen = *desk.suggestion(cakestand);
        QCOMPARE(chosen.state, std::string("adjusted"));
        QCOMPARE(chosen.supplier, std::string("Rival & Sons"));
        QCOMPARE(chosen.amount, Minor(20 * 1100));
        QCOMPARE(*chosen.arrival, today + 3);
        QCOMPARE(desk.fault(), std::string());
        // The plan goes on with it: how much is needed is what those three days and a review ask for.
        desk.plan();
        const auto planned = *desk.suggestion(cakestand);
        QCOMPARE(planned.supplier, std::string("Rival & Sons"));
        QCOMPARE(planned.quantity, Quantity::units(20));
        QCOMPARE(planned.lead_time_days, 3.0);
        QVERIFY(planned.planned_quantity < Quantity::units(20));
        QCOMPARE((Way{desk, "buy", "Rival & Sons"}.of("chosen")), 1);
        QCOMPARE(desk.plan().changed, 0);
        // Taken back, the plan buys where it would.
        APPLIED(desk.decide(planned, "reopen"));
        desk.plan();
        QCOMPARE(desk.suggestion(cakestand)->supplier, std::string("Acme Gifts"));
        QCOMPARE(desk.suggestion(cakestand)->quantity, Quantity::units(36));
        QCOMPARE(desk.fault(), std::string());
    }

    void notEverythingCanBeBoughtEverywhere() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        cakestandsRunOut(desk);
        addRival(desk, 1100, "EUR");
        desk.plan();
        const auto refused = [&](const std::string& payload) {
            return desk.decide(*desk.suggestion(cakestand), "adjust", payload).rejection.code;
        };
        QCOMPARE(refused(buyThere(20)), std::string("wrong_source"));
        QCOMPARE(refused(buyThere(20, Uuid::derived(Uuid(), "nobody"))), std::string("wrong_source"));
        QCOMPARE(desk.suggestion(cakestand)->supplier, std::string("Acme Gifts"));
        addRival(desk, 700);
        desk.plan();
        store::UnitOfWork rows(desk.connection());
        const auto fast = *rows.find<Suggestion>(std::int64_t(1), purchaseId(1, cakestand, 1, fastPart));
        QCOMPARE(desk.decide(fast, "adjust", buyThere(20)).rejection.code, std::string("wrong_source"));
    }

    void nothingIsDueNothingIsWeighed() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 400);
        QCOMPARE(desk.view("supply-ways", "item_id = 1").size(), std::size_t(0)); // nor before the first plan
        desk.plan();
        QCOMPARE(desk.view("supply-ways", "item_id = 1").size(), std::size_t(0));
        QCOMPARE(desk.view("supply-ways").size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(SupplyWaysTest)
#include "SupplyWaysTest.moc"
