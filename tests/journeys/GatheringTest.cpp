#include "core/procurement/Gathering.h"
#include "core/planning/Suggestion.h"
#include "tests/support/BuyingWorkspace.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::BuyingWorkspace;
using opsdesk::test::TestStore;

namespace {

const Uuid cakestands = Uuid::derived(Uuid(), "suggestion/1"), ornaments = Uuid::derived(Uuid(), "suggestion/2");

/// Accepts as planning does: a follow-up of whatever the planner sent.
CommandResult gather(BuyingWorkspace& desk, const Uuid& suggestion, std::int64_t item, int units, int supplier = 1) {
    return desk.run(1, [=](Context& context) -> Outcome {
        context.follow(
            "purchase_order.gather", 1, {},
            fmt::format(
                R"({{"suggestion_id":"{}","supplier_id":{},"node_id":1,"item_id":{},"quantity":{},"unit_cost":{},)"
                R"("currency":"GBP","expected_on":"2011-12-2{}"}})",
                suggestion.toString(), supplier, item, units, item == 1 ? 500 : 40, item));
        return {};
    });
}

CommandResult ungather(BuyingWorkspace& desk, const Uuid& suggestion) {
    return desk.run(1, [=](Context& context) -> Outcome {
        context.follow("purchase_order.ungather", 1, {},
                       fmt::format(R"({{"suggestion_id":"{}"}})", suggestion.toString()));
        return {};
    });
}

std::vector<std::string> orders(BuyingWorkspace& desk) {
    std::vector<std::string> ids;
    for (const auto& row : desk.view("purchase-orders"))
        ids.insert(ids.begin(),
                   asText(row[static_cast<std::size_t>(desk.catalog().findView("purchase-orders")->index("id"))]));
    return ids;
}

std::string standing(BuyingWorkspace& desk, const Uuid& suggestion) {
    store::UnitOfWork rows(desk.connection());
    const auto gathered = findGathered(rows, 1, suggestion);
    return gathered.line ? fmt::format("{} {} {}", gathered.order_number, gathered.order_state,
                                       gathered.line->quantity.toString())
                         : "none";
}

} // namespace

class GatheringTest : public QObject {
    Q_OBJECT

private slots:
    void oneDraftPerSupplierTakesInWhatIsAccepted_data() { TestStore::addRows(); }
    void oneDraftPerSupplierTakesInWhatIsAccepted() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        gather(desk, cakestands, 1, 24);
        gather(desk, ornaments, 2, 100);
        auto ids = orders(desk);
        QCOMPARE(ids.size(), std::size_t(1));
        const auto draft = desk.order(ids[0]);
        QCOMPARE(draft.state, std::string("draft"));
        QCOMPARE(draft.origin, std::string("suggestion"));
        QCOMPARE(draft.amount, Minor(24 * 500 + 100 * 40));
        QCOMPARE(draft.expected_on, Date::of(2011, 12, 21));
        QCOMPARE(draft.version, 2);
        QCOMPARE(desk.lines(ids[0])[1].suggestion_id, ornaments);

        // Adjusted and accepted again, it is the same line.
        gather(desk, cakestands, 1, 12);
        QCOMPARE(desk.lines(ids[0]).size(), std::size_t(2));
        QCOMPARE(desk.order(ids[0]).amount, Minor(12 * 500 + 100 * 40));
        // Another supplier is another order, and the line moves there.
        gather(desk, ornaments, 2, 100, 2);
        ids = orders(desk);
        QCOMPARE(ids.size(), std::size_t(2));
        QCOMPARE(desk.lines(ids[0]).size(), std::size_t(1));
        QCOMPARE(desk.order(ids[0]).amount, Minor(12 * 500));
        QCOMPARE(desk.order(ids[1]).amount, Minor(100 * 40));
    }

    void whatWasSubmittedIsClosedToSuggestions() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        gather(desk, cakestands, 1, 24);
        const auto first = orders(desk)[0];
        QVERIFY(desk.act(first, "submit", "planner").applied());
        QCOMPARE(standing(desk, cakestands), std::string("PO-2011-000001 submitted 24"));
        ungather(desk, cakestands);
        QCOMPARE(
            desk.number("SELECT COUNT(*) FROM command WHERE type = 'purchase_order.ungather' AND code = 'wrong_state'"),
            1);
        QCOMPARE(desk.lines(first).size(), std::size_t(1));

        gather(desk, ornaments, 2, 100);
        QCOMPARE(orders(desk).size(), std::size_t(2));
        QCOMPARE(standing(desk, ornaments), std::string("PO-2011-000002 draft 100"));
        // Withdrawn, the first is a draft again, and the suggestion can be taken back.
        QVERIFY(desk.act(first, "withdraw", "planner").applied());
        ungather(desk, cakestands);
        QCOMPARE(standing(desk, cakestands), std::string("none"));
        QCOMPARE(desk.order(first).amount, Minor());
        QCOMPARE(desk.act(first, "submit", "planner").rejection.code, std::string("empty_order"));
        // Taking back what is in no order is nothing.
        ungather(desk, cakestands);
        QCOMPARE(
            desk.number("SELECT COUNT(*) FROM command WHERE type = 'purchase_order.ungather' AND state = 'applied'"),
            2);
    }

    void whoAcceptsDoesNotOwnWhoSubmitsDoes() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        gather(desk, cakestands, 1, 24);
        const auto id = orders(desk)[0];
        QCOMPARE(desk.order(id).created_by, std::string("engine"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM involvement"), 0);
        QVERIFY(desk.act(id, "submit", "buyer").applied());
        QCOMPARE(desk.act(id, "approve", "buyer").rejection.code, std::string("segregation_of_duties"));
        QVERIFY(desk.act(id, "approve", "buyer-lead").applied());
    }

    void theApproverSeesTheStockOutThatItPrevents_data() { TestStore::addRows(); }
    void theApproverSeesTheStockOutThatItPrevents() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        desk.run(1, [](Context& context) -> Outcome {
            for (const auto& id : {cakestands, ornaments}) {
                Suggestion row;
                row.entity = 1;
                row.id = id;
                row.stock_out_on = id == cakestands ? Date::of(2011, 12, 9) : Date::of(2011, 12, 24);
                row.cover_after_days = 61.5;
                row.money_at_risk = Minor(4200);
                row.demand_spark.text = "[]";
                context.rows().put(std::move(row));
            }
            return {};
        });
        gather(desk, ornaments, 2, 100);
        gather(desk, cakestands, 1, 24);
        const auto id = orders(desk)[0];
        QVERIFY(desk.act(id, "submit", "planner").applied());
        QCOMPARE(asInteger(desk.cell("po-approvals", "id = " + id, "prevents_stock_out")),
                 Date::of(2011, 12, 9).days());
        QCOMPARE(asInteger(desk.cell("po-approvals", "id = " + id, "money_at_risk")), 8400);
        QCOMPARE(asReal(desk.cell("purchase-order-lines", "id = " + id + "/2", "cover_after_days")), 61.5);
    }

    void aSuggestionThatReturnsAfterDeliveryIsOrderedAnew() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        gather(desk, cakestands, 1, 24);
        const auto first = orders(desk)[0];
        QVERIFY(desk.act(first, "submit", "planner").applied());
        QVERIFY(desk.act(first, "approve", "buyer").applied());
        QVERIFY(desk.act(first, "release", "buyer").applied());
        QVERIFY(desk.act(first, "receive", "warehouse").applied());
        QCOMPARE(standing(desk, cakestands), std::string("none"));
        gather(desk, cakestands, 1, 36);
        QCOMPARE(standing(desk, cakestands), std::string("PO-2011-000002 draft 36"));
        QCOMPARE(desk.order(first).amount, Minor(12000));
    }
};

QTEST_GUILESS_MAIN(GatheringTest)
#include "GatheringTest.moc"
