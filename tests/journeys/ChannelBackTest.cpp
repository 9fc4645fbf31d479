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

/// What the shop's provider of payments settles of an order: collected, kept, paid out.
std::string settlement(const std::string& collected, const std::string& fee, const std::string& paid,
                       const std::string& currency = "GBP", const std::string& order = "1") {
    const auto line = [&](const char* price, const std::string& amount, const char* kept, const std::string& fees) {
        return fmt::format("S1\t\t\t\tOrder\t{}\tCAKESTAND\t2011-11-29T08:00:00+00:00\t{}\t{}\t{}\t{}\n", order, price,
                           amount, kept, fees);
    };
    return fmt::format("settlement-id\tdeposit-date\ttotal-amount\tcurrency\ttransaction-type\torder-id\tsku\t"
                       "posted-date\tprice-type\tprice-amount\titem-related-fee-type\titem-related-fee-amount\n"
                       "S1\t2011-11-29T08:00:00+00:00\t{}\t{}\n",
                       paid, currency) +
           line("Principal", collected, "", "") + line("", "", "Commission", fee);
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

    void aSettlementIsBookedOnce_data() { TestStore::addRows(); }
    void aSettlementIsBookedOnce() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        // As in a workspace from before there were such events.
        desk.connection().execute("DELETE FROM posting_rule WHERE event IN ('settlement', 'settlement_payout')");
        const auto early = desk.receive(settlement("48.99", "-3.50", "45.49"));
        QCOMPARE(desk.told(early, "reason"),
                 std::string("The settlement names orders of WEB that are not here: 1. Bring them, then read this "
                             "again."));
        QCOMPARE(desk.openTasks(), std::string("channel_failed;"));
        APPLIED(desk.receive(ShopSale()));
        const auto made = desk.retry(early);
        APPLIED(made);
        QCOMPARE(desk.told(made, "reason"), std::string());
        QCOMPARE(desk.told(made, "documents"), asText(desk.cell("settlements", "", "number")));
        // Of 68.99 a gift card paid 20.00; of the rest 3.50 were kept.
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(desk.balance("1050"), 65'49);
            QCOMPARE(desk.balance("6300"), 3'50);
            QCOMPARE(desk.balance("1150"), 0);
            QCOMPARE(desk.told(desk.receive(settlement("48.99", "-3.50", "45.49")), "state"), std::string("duplicate"));
        }
        QCOMPARE(desk.number("SELECT count(*) FROM posting_rule WHERE event IN ('settlement', 'settlement_payout')"), 2);
        QCOMPARE(asText(desk.cell("settlements", "", "state")), std::string("settled"));
        QCOMPARE(asText(desk.cell("settled-orders", "", "order_number")), std::string("WEB-101"));
        // The fee is of its item and its channel.
        std::string fees;
        for (const auto& row : desk.view("margin", "month = 2011-11"))
            if (asInteger(row.at(static_cast<std::size_t>(desk.catalog().findView("margin")->index("fees")))) != 0)
                fees += asText(row.at(1)) + " " + asText(row.at(2));
        QCOMPARE(fees, std::string("WEB CAKESTAND"));
        QVERIFY(desk.view("sub-ledger-differences").empty());
        QCOMPARE(desk.openTasks(), std::string());
    }

    void manyOrdersThatAreNotHereAreNotAllNamed() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        auto all = settlement("1.00", "0.00", "12.00");
        for (int order = 2; order <= 12; ++order)
            all += fmt::format("S1\t\t\t\tOrder\t{}\tCAKESTAND\t2011-11-29T08:00:00+00:00\tPrincipal\t1.00\t\t\n",
                               order);
        QCOMPARE(desk.told(desk.receive(all), "reason"),
                 std::string("The settlement names orders of WEB that are not here: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …. "
                             "Bring them, then read this again."));
    }

    /// It stays on the channel's account until the controller takes it as it is; what came since is no difference.
    void whatASettlementLeavesOpenIsAccepted_data() { TestStore::addRows(); }
    void whatASettlementLeavesOpenIsAccepted() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        APPLIED(desk.receive(ShopSale()));
        APPLIED(desk.receive(settlement("40.00", "-3.50", "36.00")));
        const auto id = asText(desk.cell("settlements", "state = differs", "id"));
        QCOMPARE(asInteger(desk.cell("settlements", "", "difference")), 50 + 8'99);
        QCOMPARE(asInteger(desk.cell("settled-orders", "", "difference")), 8'99);
        QCOMPARE(desk.balance("1150"), 50);
        QCOMPARE(desk.balance("1050"), 68'99 - 40'00 + 36'00);
        QVERIFY(desk.view("sub-ledger-differences").empty());
        QCOMPARE(desk.openTasks(), std::string("settlement_differs;"));
        QCOMPARE(asText(desk.cell("tasks", "problem = settlement_differs", "document")), id);
        APPLIED(desk.submit("refund.record", "integrator",
                            R"({"order":"WEB-101","reference":"6","tenders":[{"payment_no":2,"amount":500}]})"));
        REFUSED(desk.submitOn(id, "settlement.accept", "integrator", R"({"note":"Small."})"), "not_permitted", "");
        REFUSED(desk.submitOn(id, "settlement.accept", "controller"), "missing_note", "note");
        APPLIED(desk.submitOn(id, "settlement.accept", "controller", R"({"note":"Small."})"));
        QCOMPARE(desk.balance("6310"), 50 + 3'99);
        QCOMPARE(desk.balance("1050"), 20'00 + 36'00); // the gift card, and what was paid out
        QCOMPARE(desk.balance("1150"), 0);
        QCOMPARE(asInteger(desk.cell("settled-orders", "", "accepted")), 3'99);
        QVERIFY(desk.view("sub-ledger-differences").empty());
        QCOMPARE(desk.openTasks(), std::string());
    }

    /// Booked back and anew, whether its difference was accepted or not.
    void aSettlementIsCorrected_data() { TestStore::addRows(); }
    void aSettlementIsCorrected() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        APPLIED(desk.receive(ShopSale()));
        APPLIED(desk.receive(settlement("40.00", "-3.50", "36.00")));
        APPLIED(desk.submitOn(asText(desk.cell("settlements", "", "id")), "settlement.accept", "controller",
                              R"({"note":"Small."})"));
        APPLIED(desk.receive(settlement("48.99", "-4.00", "44.99")));
        QCOMPARE(asText(desk.cell("settlements", "", "state")), std::string("settled"));
        QCOMPARE(desk.balance("1050"), 20'00 + 44'99);
        QCOMPARE(desk.balance("6300"), 4'00);
        QCOMPARE(desk.balance("6310"), 0);
        QCOMPARE(desk.balance("1150"), 0);
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry WHERE event = 'settlement'"), 5);
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry WHERE event = 'settlement' AND reverses > 0"), 2);
        // The day on which it was paid has it once.
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry WHERE event = 'settlement' AND posted_on < "
                             "(SELECT max(posted_on) FROM journal_entry)"),
                 1);
        QVERIFY(desk.view("sub-ledger-differences").empty());
        QCOMPARE(desk.openTasks(), std::string());
    }

    /// Owed at 1.50, paid at 1.60, settled at 1.50 dollars.
    void ratesThatChangedAreExchangeDifferences_data() { TestStore::addRows(); }
    void ratesThatChangedAreExchangeDifferences() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        desk.dollars("1.50", "2011-11-28");
        desk.dollars("1.60", "2011-11-30");
        ShopSale sale;
        sale.currency = "USD";
        APPLIED(desk.receive(sale));
        QCOMPARE(desk.balance("1150"), 0);
        QCOMPARE(desk.balance("1050"), 43'12);
        QCOMPARE(desk.balance("5300"), 45'99 - 43'12);
        const auto wrong = desk.receive(settlement("48.99", "-4.50", "44.49"));
        QCOMPARE(desk.told(wrong, "reason"), std::string("WEB-101 was paid in USD, and the settlement is in GBP."));
        APPLIED(desk.receive(settlement("48.99", "-4.50", "44.49", "USD")));
        QCOMPARE(asText(desk.cell("settlements", "", "state")), std::string("settled"));
        QCOMPARE(desk.balance("1150"), 0);
        QCOMPARE(desk.balance("6300"), 3'00);
        QCOMPARE(desk.balance("1050"), 12'50 + 32'66 - 3'00);
        QCOMPARE(desk.balance("5300"), 45'99 - 43'12 - (32'66 - 30'62));
        QVERIFY(desk.view("sub-ledger-differences").empty());
    }

    /// What is accepted leaves payments clearing as it came there; what customers paid since was not looked at.
    void whatIsAcceptedLeavesClearingAtItsRate_data() { TestStore::addRows(); }
    void whatIsAcceptedLeavesClearingAtItsRate() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        desk.dollars("1.50", "2011-11-28");
        desk.dollars("1.60", "2011-11-30");
        ShopSale sale;
        sale.currency = "USD";
        APPLIED(desk.receive(sale));
        APPLIED(desk.receive(settlement("40.00", "-3.50", "36.50", "USD")));
        sale.paid.emplace_back("wallet", "16.00");
        APPLIED(desk.receive(sale));
        QCOMPARE(desk.balance("1050"), 12'50 + (30'62 - 25'00) + 10'00 + 24'33);
        APPLIED(desk.submitOn(asText(desk.cell("settlements", "state = differs", "id")), "settlement.accept",
                              "controller", R"({"note":"Small."})"));
        QCOMPARE(asInteger(desk.cell("settled-orders", "", "accepted")), 8'99);
        QCOMPARE(asInteger(desk.cell("settlements", "", "difference")), 8'99);
        QCOMPARE(desk.balance("6310"), 5'99);
        QCOMPARE(desk.balance("1050"), 12'50 + 10'00 + 24'33);
        QVERIFY(desk.view("sub-ledger-differences").empty());
    }

    /// Told late: it went out on the day before, when a pound was 1.50 dollars still.
    void aRefundWentOutAtTheRateOfItsDay_data() { TestStore::addRows(); }
    void aRefundWentOutAtTheRateOfItsDay() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        desk.dollars("1.50", "2011-11-28");
        desk.dollars("1.60", "2011-11-30");
        ShopSale sale;
        sale.currency = "USD";
        APPLIED(desk.receive(sale));
        APPLIED(desk.submit("refund.record", "integrator",
                            R"({"order":"WEB-101","reference":"6","refunded_at":"2011-11-29T08:00:00Z",)"
                            R"("tenders":[{"payment_no":2,"amount":1600}]})"));
        QCOMPARE(desk.balance("1050"), 43'12 - 10'67);
        QCOMPARE(desk.balance("2150"), 0);
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry WHERE event = 'refund_paid' AND posted_on < "
                             "(SELECT max(posted_on) FROM journal_entry)"),
                 1);
    }

    /// Seven parts of 68.99 dollars at 3.00 are 22.98 pounds when each is rounded by itself, and 23.00 were owed.
    void theLastOfPartialRefundsTakesTheRest_data() { TestStore::addRows(); }
    void theLastOfPartialRefundsTakesTheRest() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        desk.dollars("3.00", "2011-11-28");
        ShopSale sale;
        sale.currency = "USD";
        sale.sent = 0;
        sale.more = R"(,"cancelled_at":"2011-11-30T08:00:00Z")";
        APPLIED(desk.receive(sale));
        QCOMPARE(desk.balance("1150"), -23'00);
        const std::pair<int, int> parts[] = {{1, 1000}, {1, 1000}, {2, 1000}, {2, 1000}, {2, 1000}, {2, 1000}, {2, 899}};
        for (int reference = 0; const auto& [payment, amount] : parts)
            APPLIED(desk.submit("refund.record", "integrator",
                                fmt::format(R"({{"order":"WEB-101","reference":"{}","tenders":[{{"payment_no":{},)"
                                            R"("amount":{}}}]}})",
                                            ++reference, payment, amount)));
        for (const auto* account : {"1150", "2150"})
            QVERIFY2(desk.balance(account) == 0, account);
        QVERIFY(desk.view("sub-ledger-differences").empty());
    }
};

QTEST_GUILESS_MAIN(ChannelBackTest)
#include "ChannelBackTest.moc"
