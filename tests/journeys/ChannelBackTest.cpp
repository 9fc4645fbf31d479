#include "tests/support/Applied.h"
#include "tests/support/ChannelDesk.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

const std::string returnsFile =
    "return-date\torder-id\tsku\tquantity\tdetailed-disposition\treason\tlicense-plate-number\n"
    "2011-11-30T08:00:00+00:00\t1\tCAKESTAND\t2\tCUSTOMER_DAMAGED\tNOT_COMPATIBLE\tLPN1\n";

/// One cake stand of ShopSale, with its share of discount and tax, and the shipping.
std::string refund(const std::string& id, const std::string& subtotal = "18.00", const std::string& amount = "26.99",
                   const std::string& order = "1") {
    return fmt::format(
        R"({{"refund":{{"id":{},"order_id":{},"created_at":"2011-11-30T08:00:00Z","note":"Jane found it broken","refund_line_items":)"
        R"([{{"line_item_id":"1-1","quantity":1,"subtotal":"{}","total_tax":"3.00","line_item":{{"sku":"CAKESTAND","quantity":3}}}}],)"
        R"("order_adjustments":[{{"kind":"shipping_refund","amount":"-4.99","tax_amount":"-1.00"}}],)"
        R"("transactions":[{{"id":9,"parent_id":"1-visa","kind":"refund","status":"success","gateway":"visa","amount":"{}",)"
        R"("currency":"GBP"}}]}}}})",
        id, order, subtotal, amount);
}

} // namespace

/// Money and goods that customers got back by way of a channel. Today is 2011-11-30.
class ChannelBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCameBackIsReceived_data() { TestStore::addRows(); }
    void whatCameBackIsReceived() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        APPLIED(desk.receive(ShopSale()));
        const auto made = desk.receive(returnsFile);
        APPLIED(made);
        QCOMPARE(desk.told(made, "asked"), std::string("return.receive_blind"));
        const auto message = "number = " + desk.told(made, "number");
        QCOMPARE(asText(desk.cell("channel-messages", message, "state")), std::string("read"));
        QCOMPARE(desk.openTasks().find("channel_failed"), std::string::npos);
        QCOMPARE(asText(desk.cell("channel-messages", message, "documents")),
                 asText(desk.cell("returns", "", "number")));
        QCOMPARE(asInteger(desk.cell("return-lines", "", "quantity")), 2'000);
        QCOMPARE(desk.told(desk.receive(returnsFile), "state"), std::string("duplicate"));
        QCOMPARE(desk.view("returns").size(), std::size_t(1));
    }

    void whatIsOnItsWayIsAuthorised() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        const std::string content = R"({"returns":[{"id":"r1","merchantSku":"CAKESTAND","numberOfUnits":1,)"
                                    R"("creationDateTime":"2011-11-30T08:00:00Z","marketplaceChannelDetails":)"
                                    R"({"customerOrderId":"1"},"returnMetadata":{"returnReason":"Missed"}}]})";
        const auto made = desk.receive(content);
        QCOMPARE(desk.told(made, "reason"), std::string("Order 1 of WEB is not here: bring it, then read this again."));
        APPLIED(desk.receive(ShopSale()));
        const auto again = desk.retry(made);
        APPLIED(again);
        QCOMPARE(desk.told(again, "asked"), std::string("return.authorize"));
        QCOMPARE(asText(desk.cell("channel-messages", "kind = return", "state")), std::string("read"));
        QCOMPARE(asText(desk.cell("returns", "", "state")), std::string("authorized"));
    }

    void aRefundMeetsItsPayment_data() { TestStore::addRows(); }
    void aRefundMeetsItsPayment() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        APPLIED(desk.receive(ShopSale()));
        const auto made = desk.receive(refund("5"));
        APPLIED(made);
        QCOMPARE(desk.told(made, "asked"), std::string("refund.record"));
        QCOMPARE(asText(desk.cell("channel-messages", "kind = refund", "reason")), std::string());
        QCOMPARE(asText(desk.cell("channel-messages", "kind = refund", "state")), std::string("read"));
        QCOMPARE(asInteger(desk.cell("order-payments", "tender = card", "refunded")), 26'99);
        QCOMPARE(asInteger(desk.cell("order-payments", "tender = gift_card", "refunded")), 0);
        QCOMPARE(asInteger(desk.cell("orders", "number = WEB-101", "refundable")), 42'00);
        QCOMPARE(desk.balance("1050"), 42'00);
        QCOMPARE(desk.balance("2150"), 0);
        QCOMPARE(desk.balance("2200"), -6'00);
        QCOMPARE(desk.told(desk.receive(refund("5")), "state"), std::string("duplicate"));
        QCOMPARE(desk.balance("1050"), 42'00);
    }

    /// What was paid ahead goes back without ever having been a sale.
    void whatWasNotShippedWasNoSale_data() { TestStore::addRows(); }
    void whatWasNotShippedWasNoSale() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.sent = 0;
        APPLIED(desk.receive(sale));
        QCOMPARE(desk.balance("1150"), -68'99);
        APPLIED(desk.receive(refund("5")));
        QCOMPARE(desk.balance("1150"), -42'00);
        QCOMPARE(asInteger(desk.cell("refunds", "", "tax")), 4'00);
        // Cancelled, it all goes back, whether lines are named or not.
        sale.more = R"(,"cancelled_at":"2011-11-30T08:00:00Z")";
        APPLIED(desk.receive(sale));
        QCOMPARE(asText(desk.cell("orders", "number = WEB-101", "state")), std::string("cancelled"));
        APPLIED(desk.submit("refund.record", "integrator",
                            R"({"order":"WEB-101","reference":"6","tenders":[{"payment_no":2,"amount":2200},)"
                            R"({"payment_no":1,"amount":2000}]})"));
        for (const auto* account : {"1150", "2150", "4000", "4010", "4020", "4100", "2200"})
            QVERIFY2(desk.balance(account) == 0, account);
        QVERIFY(desk.view("sub-ledger-differences").empty());
    }

    void aPaymentDoesNotShrinkBelowWhatWasGivenBack() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        ShopSale sale;
        APPLIED(desk.receive(sale));
        // No payment of the order's: as store credit is.
        APPLIED(desk.submit("refund.record", "integrator",
                            R"({"order":"WEB-101","reference":"6","tenders":[{"tender":"store_credit","amount":5000}]})"));
        sale.paid = {{"gift_card", "20.00"}, {"visa", "20.00"}};
        const auto made = desk.receive(sale);
        QCOMPARE(desk.told(made, "reason"),
                 std::string("40.00 GBP of WEB-101 are paid now, and 50.00 GBP of it were given back."));
        QCOMPARE(asInteger(desk.cell("orders", "number = WEB-101", "refundable")), 18'99);
        QCOMPARE(desk.openTasks(), std::string("channel_failed;"));
    }

    /// The order carries its refunds as well: one is recorded once, whichever way it comes.
    void anOrderBringsItsRefunds() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        ShopSale sale;
        const auto alone = refund("5");
        sale.more = R"(,"refunds":[)" + alone.substr(10, alone.size() - 11) + "]";
        APPLIED(desk.receive(sale));
        QCOMPARE(asInteger(desk.cell("orders", "number = WEB-101", "refundable")), 42'00);
        APPLIED(desk.receive(alone));
        QCOMPARE(asInteger(desk.cell("orders", "number = WEB-101", "refundable")), 42'00);
    }

    /// A refund that the shop only noted, or whose payment has not come about.
    void noMoneyIsNoRefund() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        APPLIED(desk.receive(ShopSale()));
        auto pending = refund("5");
        pending.replace(pending.find("success"), 7, "pending");
        const auto made = desk.receive(pending);
        QCOMPARE(desk.told(made, "reason"),
                 std::string("No money went back by refund 5 so far: bring it again once it did, or give it up."));
        QCOMPARE(desk.balance("1050"), 68'99);
        QCOMPARE(desk.told(desk.receive(refund("5")), "state"), std::string("asked"));
        QCOMPARE(desk.balance("1050"), 42'00);
        QCOMPARE(desk.openTasks(), std::string());
    }

    void aRefundWithoutItsOrderWaits() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        const auto made = desk.receive(refund("5"));
        QCOMPARE(desk.told(made, "reason"), std::string("Order 1 of WEB is not here: bring it, then read this again."));
        QCOMPARE(desk.openTasks(), std::string("channel_failed;"));
        APPLIED(desk.receive(ShopSale()));
        APPLIED(desk.retry(made));
        QCOMPARE(asText(desk.cell("channel-messages", "kind = refund", "state")), std::string("read"));
        QCOMPARE(desk.openTasks(), std::string());
    }
};

QTEST_GUILESS_MAIN(ChannelBackTest)
#include "ChannelBackTest.moc"
