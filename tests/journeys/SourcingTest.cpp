#include "core/base/Error.h"
#include "core/master/SupplierItem.h"
#include "core/procurement/LeadTime.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr std::int64_t aDay = 86'400'000'000;

class SourcingDesk : public BuyingWorkspace {
public:
    using BuyingWorkspace::BuyingWorkspace;

    /// PARIS sells cake stands as well, or another item, at 6.00 EUR in five days.
    void letParisSellThem(std::int64_t item = 1) {
        APPLIED(run(0, [item](Context& context) -> Outcome {
            auto offer = *context.rows().select<SupplierItem>(0, "item_id", item).front();
            offer.id = Uuid::derived(Uuid(), fmt::format("2/{}", item));
            offer.supplier_id = 2;
            offer.currency = Currency("EUR");
            offer.unit_cost = Minor(600);
            offer.lead_time_days = 5;
            offer.preferred = false;
            context.rows().put(std::move(offer));
            return {};
        }));
    }
    std::string task(const std::string& problem, const std::string& column) {
        return asText(cell("tasks", "problem = " + problem, column));
    }
    /// An order that arrives so many days from now.
    void deliverAfter(int days) {
        const auto id = orderIn("released");
        clock().advance(days * aDay);
        APPLIED(act(id, "receive", "warehouse"));
    }
};

} // namespace

/// What a buyer does about suppliers who are late or fail, and what is known of them. Today is 2011-11-30; orders of
/// 100 cake stands take 21 days.
class SourcingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSupplierIsAskedToHurry_data() { TestStore::addRows(); }
    void aSupplierIsAskedToHurry() {
        OPEN_TEST_STORE(database);
        SourcingDesk desk(database);
        const auto id = desk.orderIn("released");
        REFUSED(desk.act(id, "expedite", "buyer", R"({"wanted_on":"2011-12-21"})"), "wrong_date", "2011-12-21");
        REFUSED(desk.act(id, "expedite", "buyer", R"({"wanted_on":"2011-11-29"})"), "past_date", "");
        REFUSED(desk.act(id, "expedite", "planner", R"({"wanted_on":"2011-12-10"})"), "not_permitted", "");
        APPLIED(desk.act(id, "expedite", "buyer", R"({"wanted_on":"2011-12-10","note":"We run out."})"));
        QCOMPARE(desk.order(id).wanted_on, Date::of(2011, 12, 10));
        QCOMPARE(desk.order(id).state, std::string("released"));
        QCOMPARE(desk.task("supplier_answer", "state"), std::string("open"));
        QCOMPARE(asInteger(desk.cell("tasks", "problem = supplier_answer", "amount")), 500'00);
        APPLIED(desk.act(id, "acknowledge", "buyer", R"({"expected_on":"2011-12-12"})"));
        QCOMPARE(desk.task("supplier_answer", "state"), std::string("done"));
        QCOMPARE(desk.order(id).acknowledged_on, Date::of(2011, 11, 30));
    }

    void theRestComesFromAnotherSupplier_data() { TestStore::addRows(); }
    void theRestComesFromAnotherSupplier() {
        OPEN_TEST_STORE(database);
        SourcingDesk desk(database);
        const auto id = desk.orderIn("partly_received"); // 40 are here
        const auto to = [&](const std::string& supplier,
                            const std::string& more = R"("reason_code":"po_undeliverable")") {
            return desk.act(id, "switch_supplier", "buyer", R"({"supplier":")" + supplier + R"(",)" + more + "}");
        };
        REFUSED(to("ACME"), "same_supplier", "ACME");
        REFUSED(to("NOBODY"), "unknown_supplier", "NOBODY");
        REFUSED(to("PARIS"), "no_price", "CAKESTAND");
        desk.letParisSellThem();
        REFUSED(to("PARIS", R"("note":"Late.")"), "missing_reason", "");
        REFUSED(to("PARIS", R"("reason_code":"po_undeliverable","lines":[7])"), "unknown_line", "7");
        const auto switched = to("PARIS");
        APPLIED(switched);
        QCOMPARE(desk.order(id).state, std::string("received"));
        QCOMPARE(desk.lines(id).front().cancelled, Quantity::units(60));
        QCOMPARE(desk.order(id).amount, Minor(200'00));
        const auto made = desk.told(switched, "made");
        QCOMPARE(desk.order(made).state, std::string("draft"));
        QCOMPARE(desk.order(made).supplier_id, 2);
        QCOMPARE(desk.order(made).amount, Minor(360'00));
        QCOMPARE(desk.lines(made).front().expected_on, Date::of(2011, 12, 5));
        // Who moved it may not approve it.
        APPLIED(desk.submit("exchange_rate.set", "controller",
                            R"({"base":"EUR","currency":"GBP","day":"2011-11-30","rate":"0.85"})"));
        APPLIED(desk.act(made, "submit", "planner"));
        REFUSED(desk.act(made, "approve", "buyer"), "segregation_of_duties", "create");
        // Of an order of which nothing came nothing is left.
        const auto whole = desk.orderIn("released");
        APPLIED(desk.act(whole, "switch_supplier", "buyer", R"({"supplier":"PARIS","reason_code":"po_supplier"})"));
        QCOMPARE(desk.order(whole).state, std::string("cancelled"));
        QCOMPARE(desk.order(whole).amount, Minor());
    }

    /// Goods that nobody waited for any more, and were taken nevertheless, end the order as others do.
    void whatIsTakenAfterASwitchHasCome_data() { TestStore::addRows(); }
    void whatIsTakenAfterASwitchHasCome() {
        OPEN_TEST_STORE(database);
        SourcingDesk desk(database);
        desk.letParisSellThem(1);
        desk.letParisSellThem(2);
        const auto id = desk.orderIn("released");
        APPLIED(desk.act(id, "amend", "buyer", R"({"lines":[{"sku":"ORNAMENT","quantity":12}]})"));
        QCOMPARE(desk.order(id).state, std::string("released"));
        const auto toParis = [&](int line) {
            return desk.act(
                id, "switch_supplier", "buyer",
                fmt::format(R"({{"supplier":"PARIS","reason_code":"po_undeliverable","lines":[{}]}})", line));
        };
        APPLIED(toParis(1));
        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":100}],"hold_excess":true})"));
        APPLIED(desk.submitOn(asText(desk.cell("receipt-discrepancies", "kind = over", "id")), "discrepancy.accept", "buyer"));
        QCOMPARE(desk.order(id).state, std::string("released"));
        APPLIED(toParis(2));
        QCOMPARE(desk.order(id).state, std::string("received"));
    }

    void moreThanChanceIsAskedAbout_data() { TestStore::addRows(); }
    void moreThanChanceIsAskedAbout() {
        OPEN_TEST_STORE(database);
        SourcingDesk desk(database);
        for (const int days : {20, 22, 21, 20, 22})
            desk.deliverAfter(days);
        desk.deliverAfter(24); // within three deviations and days
        QCOMPARE(desk.view("tasks", "problem = lead_time_worse").size(), std::size_t(0));
        desk.deliverAfter(40);
        QCOMPARE(desk.task("lead_time_worse", "owner_role"), std::string("buyer"));
        QVERIFY(desk.task("lead_time_worse", "text").find("CAKESTAND took 40 days with ") == 0);
        const auto months = desk.view("supplier-lead-times", "code = ACME");
        QVERIFY(months.size() >= 4);
        QCOMPARE(desk.view("supplier-deliveries").size(), std::size_t(7));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM lead_time_record"), 7);
    }

    void scorecardsTellOfPricesDefectsAndAnswers_data() { TestStore::addRows(); }
    void scorecardsTellOfPricesDefectsAndAnswers() {
        OPEN_TEST_STORE(database);
        SourcingDesk desk(database);
        const auto first = desk.orderIn("released");
        desk.clock().advance(2 * aDay);
        APPLIED(desk.act(first, "acknowledge", "buyer"));
        APPLIED(desk.act(first, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":90,"damaged":10}]})"));
        const auto dearer = desk.draft("planner", R"([{"sku":"CAKESTAND","quantity":100,"unit_cost":550}])");
        APPLIED(desk.act(dearer, "submit", "planner"));
        APPLIED(desk.act(dearer, "approve", "buyer-lead"));
        APPLIED(desk.act(dearer, "release", "buyer"));
        APPLIED(desk.submit("workspace.set_as_of", "engine", R"({"as_of":"2011-12-02"})"));
        const auto score = [&](const char* column) { return desk.cell("supplier-scorecards", "code = ACME", column); };
        QCOMPARE(std::get<double>(score("answer_days")), 2.0);
        QCOMPARE(std::get<double>(score("defect_percent")), 10.0);
        QCOMPARE(asInteger(score("discrepancies")), 1);
        QCOMPARE(std::get<double>(score("price_drift_percent")), 5.0); // 1,050 instead of 1,000
        QVERIFY(isNull(desk.cell("supplier-scorecards", "code = PARIS", "price_drift_percent")));
    }

    void approversSeeCostsPaymentsAndDuplicates_data() { TestStore::addRows(); }
    void approversSeeCostsPaymentsAndDuplicates() {
        OPEN_TEST_STORE(database);
        SourcingDesk desk(database);
        const auto made = desk.submit(
            "purchase_order.create", "planner",
            R"({"supplier":"ACME","node":"HOME","payment_days":30,"lines":[{"sku":"CAKESTAND","quantity":100},)"
            R"({"sku":"ORNAMENT","quantity":250}],"charges":[{"kind":"freight","amount":6000,"on_order":true}]})");
        APPLIED(made);
        const auto id = desk.told(made, "document");
        APPLIED(desk.act(id, "submit", "planner"));
        const auto cost = [&](const char* sku) {
            return asInteger(desk.cell("purchase-order-lines", std::string("sku = ") + sku, "landed_cost"));
        };
        QCOMPARE(cost("CAKESTAND"), 550); // of 60.00 for 600.00 of goods a tenth
        QCOMPARE(cost("ORNAMENT"), 44);
        // Ornaments come on 14 December, with the freight; cake stands a week later.
        const auto first = desk.view("order-cash-out", "arrives_on = 2011-12-14");
        QCOMPARE(first.size(), std::size_t(1));
        QCOMPARE(asInteger(desk.cell("order-cash-out", "arrives_on = 2011-12-14", "amount")), 160'00);
        QCOMPARE(asInteger(desk.cell("order-cash-out", "arrives_on = 2011-12-21", "paid_on")),
                 std::int64_t(Date::of(2012, 1, 20).days()));
        const auto again = desk.draft();
        QCOMPARE(asInteger(desk.cell("order-duplicates", "purchase_order_id = " + again, "same_lines")), 1);
        QCOMPARE(desk.view("order-duplicates", "purchase_order_id = " + id).size(), std::size_t(1));
        desk.clock().advance(20 * aDay);
        const auto later = desk.draft();
        QCOMPARE(desk.view("order-duplicates", "purchase_order_id = " + later).size(), std::size_t(0));
    }

    void goodsGoWhereTheRulesSay_data() { TestStore::addRows(); }
    void goodsGoWhereTheRulesSay() {
        OPEN_TEST_STORE(database);
        SourcingDesk desk(database);
        const auto rule = [&](const std::string& payload) {
            return desk.submit("put_away_rule.set", "warehouse", payload);
        };
        REFUSED(rule(R"({"node":"NOWHERE","place":"A-1"})"), "unknown_node", "NOWHERE");
        REFUSED(rule(R"({"node":"HOME","sku":"CAKESTAND","category":"Kitchen","place":"A-1"})"), "not_alike", "");
        APPLIED(rule(R"({"node":"HOME","place":"BULK"})"));
        const auto received = [&](const std::string& id) {
            const auto result = desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":10}]})");
            return result.applied() ? asText(desk.cell("receipt-lines", "purchase_order_id = " + id, "put_away"))
                                    : result.rejection.text;
        };
        QCOMPARE(received(desk.orderIn("released")), std::string("BULK"));
        APPLIED(rule(R"({"node":"HOME","sku":"CAKESTAND","place":"A-12"})"));
        QCOMPARE(received(desk.orderIn("released")), std::string("A-12"));
        APPLIED(rule(R"({"node":"HOME","sku":"CAKESTAND","place":""})"));
        QCOMPARE(received(desk.orderIn("released")), std::string("BULK"));
        QCOMPARE(desk.view("put-away-rules").size(), std::size_t(1));
    }

    void everyPieceHasANumberOfItsOwn_data() { TestStore::addRows(); }
    void everyPieceHasANumberOfItsOwn() {
        OPEN_TEST_STORE(database);
        SourcingDesk desk(database);
        const auto id = desk.orderIn("released");
        const auto receive = [&](int quantity, const std::string& serials) {
            return desk.act(
                id, "receive", "warehouse",
                fmt::format(R"({{"lines":[{{"line_no":1,"quantity":{},"serials":{}}}]}})", quantity, serials));
        };
        REFUSED(receive(3, R"(["S1","S2"])"), "wrong_quantity", "2 serial numbers");
        REFUSED(receive(2, R"(["S1","S1"])"), "duplicate_serial", "twice");
        APPLIED(receive(2, R"(["S1","S2"])"));
        REFUSED(receive(1, R"(["S2"])"), "duplicate_serial", "came before");
        APPLIED(receive(1, R"(["S3"])"));
        QCOMPARE(desk.view("item-serials", "sku = CAKESTAND").size(), std::size_t(3));
        QCOMPARE(asText(desk.cell("item-serials", "serial = S3", "order_number")), desk.order(id).number);
    }
};

QTEST_GUILESS_MAIN(SourcingTest)
#include "SourcingTest.moc"
