#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/Verify.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

class ReceivingDesk : public BuyingWorkspace {
public:
    using BuyingWorkspace::BuyingWorkspace;

    /// Base units of an item in a state at the node.
    std::int64_t there(std::int64_t item, const std::string& state) {
        return number(fmt::format("SELECT quantity / 1000 FROM stock_position WHERE item_id = {} AND node_id = 1 AND "
                                  "state = '{}'",
                                  item, state));
    }
    /// What stands on an account: debits less credits.
    std::int64_t balance(const std::string& account) {
        return number("SELECT CAST(COALESCE(SUM(debit - credit), 0) AS bigint) FROM journal_line WHERE account = '" +
                      account + "'");
    }
    std::string discrepancy(const std::string& kind) {
        return asText(connection()
                          .scalar("SELECT CAST(id AS text) FROM receipt_discrepancy WHERE kind = '" + kind + "'")
                          .value_or(Value()));
    }
    CommandResult settle(const std::string& kind, const std::string& action, const std::string& actor = "buyer",
                         const std::string& payload = "{}") {
        return submitOn(discrepancy(kind), "discrepancy." + action, actor, payload);
    }
    /// Stock and its account agree, and goods received not invoiced are what the lines say.
    bool isWhole() {
        return number("SELECT CAST(COALESCE(SUM(value), 0) AS bigint) FROM stock_value") == balance("1200") &&
               number("SELECT CAST(COALESCE(SUM(received_value - invoiced_value), 0) AS bigint) FROM "
                      "purchase_order_line") == -balance("2100");
    }
};

} // namespace

/// Deliveries that are not what was ordered. Today is 2011-11-30; an order is 100 cake stands at 5.00.
class ReceivingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedGoodsAreHeld_data() { TestStore::addRows(); }
    void damagedGoodsAreHeld() {
        OPEN_TEST_STORE(database);
        ReceivingDesk desk(database);
        const auto id = desk.orderIn("released");
        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":90,"damaged":10}]})"));
        QCOMPARE(desk.order(id).state, std::string("received"));
        QCOMPARE(desk.there(1, "available"), 90);
        QCOMPARE(desk.there(1, "damaged"), 10);
        QCOMPARE(desk.balance("2100"), -500'00);
        QVERIFY(desk.isWhole());
        QCOMPARE(asText(desk.cell("tasks", "problem = receipt_discrepancy", "owner_role")), std::string("buyer"));
        QCOMPARE(asInteger(desk.cell("tasks", "problem = receipt_discrepancy", "amount")), 50'00);
        REFUSED(desk.settle("damaged", "accept", "warehouse"), "not_permitted", "");
        REFUSED(desk.settle("damaged", "dismiss"), "not_possible", "held");
        APPLIED(desk.settle("damaged", "send_back"));
        QCOMPARE(desk.there(1, "damaged"), 0);
        QCOMPARE(desk.balance("2100"), -450'00);
        QCOMPARE(desk.order(id).state, std::string("partly_received")); // ten are to come again
        QVERIFY(desk.isWhole());
        QCOMPARE(asText(desk.cell("tasks", "problem = receipt_discrepancy", "state")), std::string("done"));
        APPLIED(desk.act(id, "receive", "warehouse"));
        QCOMPARE(desk.there(1, "available"), 100);
        QVERIFY(desk.isWhole());
    }

    void whatIsTooMuchIsHeld_data() { TestStore::addRows(); }
    void whatIsTooMuchIsHeld() {
        OPEN_TEST_STORE(database);
        ReceivingDesk desk(database);
        const auto id = desk.orderIn("released");
        REFUSED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":105}]})"), "over_receipt",
                "hold what is too much");
        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":105}],"hold_excess":true})"));
        QCOMPARE(desk.there(1, "available"), 100);
        QCOMPARE(desk.there(1, "quality_hold"), 5);
        QCOMPARE(desk.balance("2100"), -500'00); // the five are not owed
        QVERIFY(desk.isWhole());
        APPLIED(desk.settle("over", "accept"));
        QCOMPARE(desk.there(1, "available"), 105);
        QCOMPARE(desk.balance("2100"), -525'00);
        QCOMPARE(desk.lines(id).front().received, Quantity::units(105));
        QVERIFY(desk.isWhole());
        APPLIED(desk.act(id, "close", "buyer"));
        QCOMPARE(desk.order(id).amount, Minor(525'00));
    }

    void whatIsMissingIsAskedFor() {
        const TestStore database("sqlite");
        ReceivingDesk desk(database);
        const auto id = desk.orderIn("released");
        APPLIED(desk.act(id, "receive", "warehouse",
                         R"({"lines":[{"line_no":1,"quantity":60,"noted":100}],"delivery_note":"LS 7"})"));
        QCOMPARE(desk.order(id).state, std::string("partly_received"));
        QCOMPARE(asInteger(desk.cell("receipt-discrepancies", "kind = short", "amount")), 200'00);
        REFUSED(desk.settle("short", "send_back"), "not_possible", "did not come");
        APPLIED(desk.settle("short", "accept")); // they will not come
        QCOMPARE(desk.lines(id).front().cancelled, Quantity::units(40));
        QCOMPARE(desk.order(id).state, std::string("received"));
        // A delivery of which nothing came at all is one as well.
        const auto empty = desk.orderIn("released");
        APPLIED(desk.act(empty, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":0,"noted":30}]})"));
        QCOMPARE(desk.order(empty).state, std::string("released"));
        QVERIFY(desk.isWhole());
    }

    void goodsOfOthersAreWorthNothing_data() { TestStore::addRows(); }
    void goodsOfOthersAreWorthNothing() {
        OPEN_TEST_STORE(database);
        ReceivingDesk desk(database);
        const auto id = desk.orderIn("released");
        REFUSED(desk.act(id, "receive", "warehouse", R"({"lines":[],"strays":[{"sku":"NOTHING","quantity":1}]})"),
                "unknown_sku", "NOTHING");
        APPLIED(desk.act(id, "receive", "warehouse", R"({"strays":[{"sku":"ORNAMENT","quantity":12}]})"));
        QCOMPARE(desk.there(2, "quality_hold"), 12);
        QCOMPARE(desk.there(1, "available"), 100);
        QVERIFY(desk.isWhole());
        APPLIED(desk.settle("wrong_item", "send_back"));
        QCOMPARE(desk.there(2, "quality_hold"), 0);
        QVERIFY(desk.isWhole());
    }

    void blindCountsAreKnown_data() { TestStore::addRows(); }
    void blindCountsAreKnown() {
        OPEN_TEST_STORE(database);
        ReceivingDesk desk(database);
        const auto id = desk.orderIn("released");
        // All that is open is no count.
        REFUSED(desk.act(id, "receive", "warehouse", R"({"blind":true})"), "missing_field", "blind");
        const auto blind =
            desk.act(id, "receive", "warehouse", R"({"blind":true,"lines":[{"line_no":1,"quantity":40}]})");
        APPLIED(blind);
        const auto open =
            desk.act(id, "receive", "warehouse", R"({"blind":false,"lines":[{"line_no":1,"quantity":30}]})");
        APPLIED(open);
        const auto silent = desk.act(id, "receive", "warehouse");
        APPLIED(silent);
        for (const auto& [received, expected] : {std::pair(blind, 1), std::pair(open, 0), std::pair(silent, 0)}) {
            QCOMPARE(asInteger(desk.cell("receipts", "id = " + desk.told(received, "receipt"), "blind")), expected);
            QCOMPARE(asInteger(desk.cell("receipt-lines", "receipt_id = " + desk.told(received, "receipt"), "blind")),
                     expected);
        }
        QVERIFY(verify(desk.connection(), nullptr).ok());
    }

    void damagedGoodsAreClaimed_data() { TestStore::addRows(); }
    void damagedGoodsAreClaimed() {
        OPEN_TEST_STORE(database);
        ReceivingDesk desk(database);
        const auto id = desk.orderIn("released");
        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":80,"damaged":20}]})"));
        APPLIED(desk.settle("damaged", "claim"));
        QCOMPARE(desk.balance("1300"), 100'00);
        QCOMPARE(desk.balance("2100"), -500'00); // the whole will be invoiced
        REFUSED(desk.settle("damaged", "settle", "buyer", R"({"credited":1})"), "not_permitted", "");
        REFUSED(desk.settle("damaged", "settle", "controller", R"({"credited":10001})"), "wrong_amount", "100.00");
        APPLIED(desk.settle("damaged", "settle", "controller", R"({"credited":7000})"));
        QCOMPARE(desk.balance("1300"), 0);
        QCOMPARE(desk.balance("2000"), 70'00);
        QCOMPARE(desk.balance("5100"), 30'00);
        QVERIFY(desk.isWhole());
    }

    void chargesAreInTheGoods_data() { TestStore::addRows(); }
    void chargesAreInTheGoods() {
        OPEN_TEST_STORE(database);
        ReceivingDesk desk(database);
        const auto id =
            desk.draft("planner", R"([{"item_id":1,"quantity":100},{"item_id":2,"quantity":250}])"); // 500 + 100
        APPLIED(desk.act(id, "edit", "planner", R"({"charges":[{"kind":"freight","amount":6000}]})"));
        for (const auto& [action, actor] :
             {std::pair("submit", "planner"), std::pair("approve", "buyer"), std::pair("release", "buyer")})
            APPLIED(desk.act(id, action, actor));
        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":33}]})"));
        APPLIED(desk.act(id, "receive", "warehouse"));
        // 60.00 of freight by value: 50.00 and 10.00.
        QCOMPARE(desk.number("SELECT value FROM stock_value WHERE item_id = 1"), 550'00);
        QCOMPARE(desk.number("SELECT value FROM stock_value WHERE item_id = 2"), 110'00);
        QCOMPARE(desk.balance("2110"), -60'00);
        QVERIFY(desk.isWhole());

        // Half of the cake stands are gone when the bill comes, 30.00 more than was thought.
        desk.run(1, [](Context& context) -> Outcome {
            const auto sold = postStock(
                context, {"issue",
                          {},
                          "S-1",
                          context.businessDate(),
                          Currency("GBP"),
                          {{1, {}, place::available(1), place::customer, Quantity::units(50), std::nullopt}}});
            if (!sold)
                return tl::unexpected(sold.error());
            const auto entry = postJournal(
                context, {"issue", {}, "S-1", context.businessDate(), Currency("GBP"), "Sold", {{sold->total, 1}}});
            return entry ? Outcome() : tl::unexpected(entry.error());
        });
        const auto billOf = [&](const char* reference, int amount) {
            return fmt::format(R"({{"order":"{}","kind":"freight","reference":"{}","amount":{}}})", id, reference,
                               amount);
        };
        const auto bill = billOf("F-1", 9000);
        REFUSED(desk.submit("landed_cost.bill", "buyer", bill), "not_permitted", "");
        APPLIED(desk.submit("landed_cost.bill", "controller", bill));
        REFUSED(desk.submit("landed_cost.bill", "controller", bill), "duplicate_invoice", "F-1");
        QCOMPARE(desk.balance("2110"), 0);
        QCOMPARE(desk.balance("2000"), -90'00);
        // 25.00 for the stands, half of them there; 5.00 for the ornaments, all there.
        QCOMPARE(desk.number("SELECT value FROM stock_value WHERE item_id = 1"), 275'00 + 12'50);
        QCOMPARE(desk.number("SELECT value FROM stock_value WHERE item_id = 2"), 115'00);
        QCOMPARE(desk.balance("5110"), 12'50);
        QVERIFY(desk.isWhole());
        // A credit note takes back to the cent.
        APPLIED(desk.submit("landed_cost.bill", "controller", billOf("F-2", -3000)));
        QCOMPARE(desk.number("SELECT value FROM stock_value WHERE item_id = 1"), 275'00);
        QCOMPARE(desk.balance("5110"), 0);
        QVERIFY(desk.isWhole());
        const auto report = verify(desk.connection(), nullptr);
        QVERIFY(report.ok());
    }
};

QTEST_GUILESS_MAIN(ReceivingTest)
#include "ReceivingTest.moc"
