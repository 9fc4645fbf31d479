#include "core/governance/Rights.h"
#include "core/integration/Areas.h"
#include "core/sync/Scope.h"
#include "tests/support/Applied.h"
#include "tests/support/ChannelDesk.h"
#include "tests/support/Printing.h"
#include "tests/support/Programs.h"
#include "tests/support/RealData.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <QFile>

#include <boost/json.hpp>
#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

/// Orders that channels send. Today is 2011-11-30; there are 100 cake stands for 5.00 each.
class ChannelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsTakenAndPosted_data() { TestStore::addRows(); }
    void anOrderIsTakenAndPosted() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        const auto made = desk.receive(ShopSale());
        APPLIED(made);
        QCOMPARE(desk.told(made, "reason"), std::string());
        QCOMPARE(desk.told(made, "state"), std::string("read"));
        QCOMPARE(desk.told(made, "documents"), std::string("WEB-101"));
        QCOMPARE(
            desk.facts("WEB-101"),
            std::string("shipped paid amount 68.99 discount 6.00 tax 10.00 shipping 5.99 paid 68.99 refundable 68.99"));
        QCOMPARE(desk.balance("4000"), -60'00);
        QCOMPARE(desk.balance("4010"), 6'00);
        QCOMPARE(desk.balance("4020"), -4'99);
        QCOMPARE(desk.balance("2200"), -10'00);
        QCOMPARE(desk.balance("1050"), 68'99);
        QCOMPARE(desk.balance("1150"), 0);
        QCOMPARE(desk.balance("5000"), 15'00);
        QCOMPARE(desk.stock(), 97);
        QCOMPARE(desk.number("SELECT sum(debit) - sum(credit) FROM journal_line"), 0);
        QCOMPARE(desk.number("SELECT count(*) FROM journal_line WHERE account = '4000' AND item_id = 1"), 1);
        QCOMPARE(desk.view("order-payments", "number = WEB-101").size(), std::size_t(2));
        QCOMPARE(asText(desk.cell("order-payments", "tender = gift_card", "reference")), std::string("1-gift_card"));
        QCOMPARE(asInteger(desk.cell("order-payments", "tender = card", "refundable")), 48'99);
        QCOMPARE(asInteger(desk.cell("order-lines", "charge = shipping", "amount")), 5'99);
        QCOMPARE(desk.openTasks(), std::string());
    }

    void theSameAgainIsADuplicate_data() { TestStore::addRows(); }
    void theSameAgainIsADuplicate() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        const auto first = desk.receive(ShopSale());
        APPLIED(first);
        // Written otherwise, it says the same.
        auto again = ShopSale().json();
        again.insert(1, "\n ");
        const auto second = desk.receive(again);
        APPLIED(second);
        QCOMPARE(desk.told(second, "state"), std::string("duplicate"));
        QCOMPARE(desk.told(second, "document"), desk.told(first, "document"));
        QCOMPARE(desk.view("channel-messages").size(), std::size_t(1));
        QCOMPARE(desk.stock(), 97);
        QCOMPARE(desk.balance("1050"), 68'99);
    }

    void anOrderGoesOn_data() { TestStore::addRows(); }
    void anOrderGoesOn() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.sent = 0;
        sale.paid.clear();
        APPLIED(desk.receive(sale));
        QCOMPARE(
            desk.facts("WEB-101"),
            std::string("imported open amount 68.99 discount 6.00 tax 10.00 shipping 5.99 paid 0.00 refundable 0.00"));
        QCOMPARE(desk.balance("4000") + desk.balance("1150") + desk.balance("5000"), 0);
        // Nothing is sent yet, so that it may change.
        sale.pieces = 2;
        sale.total = "48.99";
        sale.paid = {{"gift_card", "20.00"}};
        APPLIED(desk.receive(sale));
        QCOMPARE(desk.facts("WEB-101"),
                 std::string(
                     "imported part amount 48.99 discount 6.00 tax 10.00 shipping 5.99 paid 20.00 refundable 20.00"));
        QCOMPARE(desk.balance("1150"), -20'00);
        sale.sent = 1;
        sale.paid = {{"gift_card", "20.00"}, {"visa", "28.99"}};
        const auto shipped = desk.receive(sale);
        QCOMPARE(desk.told(shipped, "reason"), std::string());
        // Half of the goods, and all of the shipping: 20.00 − 3.00 + 4.50, and 5.99.
        QCOMPARE(desk.balance("4000"), -20'00);
        QCOMPARE(desk.balance("1150"), 27'49 - 48'99);
        QCOMPARE(desk.stock(), 99);
        sale.sent = 2;
        APPLIED(desk.receive(sale));
        QCOMPARE(desk.balance("1150"), 0);
        QCOMPARE(desk.balance("4020"), -4'99);
        QCOMPARE(desk.stock(), 98);
        QCOMPARE(asText(desk.cell("orders", "number = WEB-101", "state")), std::string("shipped"));
        QCOMPARE(desk.number("SELECT count(*) FROM sales_order_line"), 2);
        QCOMPARE(desk.number("SELECT count(*) FROM channel_message WHERE state = 'read'"), 4);
    }

    void whatWasSentDoesNotChange_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("reason");
        QTest::newRow("price")
            << "price"
            << "Line 1 of WEB-101 changed after goods were shipped: it was 3 for 63.00 GBP and is 3 for "
               "66.00 GBP.";
        QTest::newRow("sent") << "sent"
                              << "Of line 1 of WEB-101 3 were shipped, and now 2 are: what was shipped comes back as a "
                                 "return.";
        QTest::newRow("currency") << "currency"
                                  << "WEB-101 was in GBP and is in EUR now: it cannot change.";
        QTest::newRow("payment")
            << "payment"
            << "Payment 1-gift_card of WEB-101 over 20.00 GBP is not told any more: a payment is taken "
               "back by a refund.";
    }
    void whatWasSentDoesNotChange() {
        QFETCH(QString, change);
        QFETCH(QString, reason);
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        ShopSale sale;
        APPLIED(desk.receive(sale));
        if (change == "price")
            sale.price = "21.00";
        else if (change == "sent")
            sale.sent = 2;
        else if (change == "currency")
            sale.currency = "EUR";
        else
            sale.paid.erase(sale.paid.begin());
        const auto made = desk.receive(sale);
        APPLIED(made);
        QCOMPARE(desk.told(made, "state"), std::string("failed"));
        QCOMPARE(QString::fromStdString(desk.told(made, "reason")), reason);
        QCOMPARE(desk.openTasks(), std::string("channel_failed;"));
        QCOMPARE(desk.balance("4000"), -60'00);
        QCOMPARE(desk.balance("1050"), 68'99);
        QCOMPARE(desk.stock(), 97);
        APPLIED(desk.submitOn(desk.told(made, "document"), "channel_message.give_up", "integrator"));
        QCOMPARE(desk.openTasks(), std::string());
    }

    void anUnknownListingIsMendedAndRetried_data() { TestStore::addRows(); }
    void anUnknownListingIsMendedAndRetried() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.sku = "Tier-3";
        const auto made = desk.receive(sale);
        APPLIED(made);
        QCOMPARE(desk.told(made, "state"), std::string("failed"));
        QCOMPARE(desk.told(made, "reason"),
                 std::string("WEB lists Tier-3, which is no item of ours: say what it is by listing.set, then retry."));
        QCOMPARE(asText(desk.cell("tasks", "problem = channel_failed", "owner_role")), std::string("integrator"));
        QCOMPARE(desk.view("orders").size(), std::size_t(0));
        REFUSED(desk.list(R"({"channel":"WEB","code":"Tier-3","sku":"NONE"})"), "unknown_sku", "NONE");
        APPLIED(desk.list(R"({"channel":"WEB","code":"Tier-3","sku":"CAKESTAND"})"));
        const auto again = desk.retry(made);
        APPLIED(again);
        QCOMPARE(desk.told(again, "state"), std::string("read"));
        QCOMPARE(desk.openTasks(), std::string());
        QCOMPARE(desk.stock(), 97);
        APPLIED(desk.submit("listing.remove", "integrator", R"({"channel":"WEB","code":"Tier-3"})"));
        QCOMPARE(desk.view("listings").size(), std::size_t(0));
        REFUSED(desk.submit("listing.remove", "integrator", R"({"channel":"WEB","code":"Tier-3"})"), "unknown_listing",
                "Tier-3");
    }

    /// Three for 63.00, a stand and two ornaments each, which cost 10.00 apiece alone.
    void aBundleIsTakenApart_data() { TestStore::addRows(); }
    void aBundleIsTakenApart() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        APPLIED(desk.list(
            R"({"channel":"WEB","code":"SET","parts":[{"sku":"CAKESTAND"},{"sku":"ORNAMENT","quantity":2}]})"));
        REFUSED(desk.list(R"({"channel":"WEB","code":"SET","parts":[{"sku":"CAKESTAND"},{"sku":"CAKESTAND"}]})"),
                "duplicate_line", "CAKESTAND");
        ShopSale sale;
        sale.sku = "SET";
        sale.sent = 0;
        sale.price = "20.01";
        sale.total = "69.02";
        const auto made = desk.receive(sale);
        QCOMPARE(desk.told(made, "reason"), std::string());
        QCOMPARE(asInteger(desk.cell("order-lines", "sku = CAKESTAND", "amount")), 21'01);
        QCOMPARE(asInteger(desk.cell("order-lines", "sku = ORNAMENT", "amount")), 42'02);
        QCOMPARE(asInteger(desk.cell("order-lines", "sku = ORNAMENT", "quantity")), 6'000);
        QCOMPARE(asInteger(desk.cell("order-lines", "sku = ORNAMENT", "tax")), 6'00);
        QCOMPARE(asText(desk.cell("order-lines", "sku = ORNAMENT", "reference")), std::string("1-1"));
        QCOMPARE(asInteger(desk.cell("listings", "sku = ORNAMENT", "parts")), 2);
    }

    void aDifferenceIsTakenAndNamed_data() { TestStore::addRows(); }
    void aDifferenceIsTakenAndNamed() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.total = "70.00";
        const auto made = desk.receive(sale);
        APPLIED(made);
        QCOMPARE(desk.told(made, "state"), std::string("differs"));
        QCOMPARE(desk.told(made, "reason"),
                 std::string("The lines of WEB-101 come to 68.99 GBP with discounts, shipping and tax, and the channel "
                             "says 70.00 GBP: 1.01 GBP apart."));
        QCOMPARE(desk.openTasks(), std::string("channel_differs;"));
        QCOMPARE(desk.stock(), 97);
        APPLIED(desk.submitOn(desk.told(made, "document"), "channel_message.accept", "integrator"));
        QCOMPARE(desk.openTasks(), std::string());
        QCOMPARE(asText(desk.cell("channel-messages", "number contains CHM", "state")), std::string("read"));
        // Sent before it is paid.
        sale = ShopSale();
        sale.id = "2";
        sale.paid = {{"visa", "50.00"}};
        QCOMPARE(desk.told(desk.receive(sale), "reason"),
                 std::string("WEB-102 is shipped, and 50.00 GBP of 68.99 GBP are paid."));
        sale.id = "3";
        sale.paid = {{"visa", "80.00"}};
        QCOMPARE(desk.told(desk.receive(sale), "reason"), std::string("80.00 GBP of 68.99 GBP are paid for WEB-103."));
    }

    /// Whatever is rounded, nothing is owed once it is shipped and paid.
    void anotherCurrencyIsConverted_data() { TestStore::addRows(); }
    void anotherCurrencyIsConverted() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.currency = "USD";
        sale.sent = 1;
        const auto made = desk.receive(sale);
        APPLIED(made);
        QCOMPARE(desk.told(made, "state"), std::string("failed"));
        QCOMPARE(desk.told(made, "reason"),
                 std::string("WEB-101 is in USD and no rate of 2011-11-28 or the days before is known."));
        APPLIED(desk.submit("exchange_rate.set", "finance-lead",
                            R"({"base":"GBP","currency":"USD","rate":"1.5637","day":"2011-11-28"})"));
        const auto again = desk.retry(made);
        QCOMPARE(desk.told(again, "reason"), std::string());
        for (const int sent : {2, 3}) {
            sale.sent = sent;
            APPLIED(desk.receive(sale));
        }
        QCOMPARE(desk.balance("1150"), 0);
        QCOMPARE(desk.balance("1050"), 44'12); // 68.99 / 1.5637
        QCOMPARE(desk.number("SELECT sum(debit) - sum(credit) FROM journal_line"), 0);
        QCOMPARE(
            desk.facts("WEB-101"),
            std::string("shipped paid amount 68.99 discount 6.00 tax 10.00 shipping 5.99 paid 68.99 refundable 68.99"));
    }

    void whatIsNotThereIsNotPosted_data() { TestStore::addRows(); }
    void whatIsNotThereIsNotPosted() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.pieces = sale.sent = 101;
        const auto made = desk.receive(sale);
        APPLIED(made);
        QCOMPARE(desk.told(made, "state"), std::string("failed"));
        QVERIFY(desk.told(made, "reason").find("CAKESTAND") != std::string::npos);
        QCOMPARE(desk.view("orders").size(), std::size_t(0));
        QCOMPARE(desk.stock(), 100);
        QCOMPARE(desk.balance("1050"), 0);
        desk.orderIn("received");
        const auto again = desk.retry(made);
        APPLIED(again);
        QCOMPARE(desk.stock(), 99);
        QCOMPARE(desk.told(again, "state"), std::string("differs")); // more is owed than was paid
    }

    void whatCannotBeReadIsMended_data() { TestStore::addRows(); }
    void whatCannotBeReadIsMended() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.price = "1.005";
        const auto made = desk.receive(sale);
        APPLIED(made);
        QVERIFY(desk.told(made, "reason").starts_with("At $.order.line_items[0].price: \"1.005\" is no amount"));
        QCOMPARE(desk.told(desk.receive(sale), "state"), std::string("duplicate"));
        APPLIED(desk.submitOn(desk.told(made, "document"), "channel_message.repair", "integrator",
                              boost::json::serialize(boost::json::object{{"content", ShopSale().json()}})));
        QCOMPARE(asText(desk.cell("channel-messages", "number contains CHM", "message_key")),
                 std::string("WEB/order/1"));
        QCOMPARE(desk.stock(), 97);
        // A failed one is mended by a better one that arrives.
        sale = ShopSale();
        sale.id = "2";
        sale.sku = "NONE";
        APPLIED(desk.receive(sale));
        sale.sku = "CAKESTAND";
        const auto better = desk.receive(sale);
        QCOMPARE(desk.told(better, "state"), std::string("read"));
        QCOMPARE(desk.view("channel-messages").size(), std::size_t(3)); // what came first is kept
        QCOMPARE(asText(desk.cell("channel-messages", "state = given_up", "reason")),
                 desk.told(better, "number") + " came later and says what holds.");
        QCOMPARE(desk.openTasks(), std::string());
    }

    /// Beside what it was mended to; sent once more it is no news.
    void whatWasSentIsKeptWhenItIsMended_data() { TestStore::addRows(); }
    void whatWasSentIsKeptWhenItIsMended() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.sku = "NONE";
        const auto made = desk.receive(sale);
        const auto original = [&] {
            return asText(desk.cell("channel-contents", "number = " + desk.told(made, "number"), "original"));
        };
        const auto mend = [&](const std::string& sku) {
            sale.sku = sku;
            return desk.submitOn(desk.told(made, "document"), "channel_message.repair", "integrator",
                                 boost::json::serialize(boost::json::object{{"content", sale.json()}}));
        };
        APPLIED(made);
        QCOMPARE(original(), std::string());
        APPLIED(mend("NEITHER"));
        APPLIED(mend("CAKESTAND"));
        QVERIFY(original().find("NONE") != std::string::npos);
        QCOMPARE(desk.stock(), 97);
        sale.sku = "NONE";
        QCOMPARE(desk.told(desk.receive(sale), "state"), std::string("duplicate"));
        QCOMPARE(desk.view("channel-messages").size(), std::size_t(1));
        QCOMPARE(desk.openTasks(), std::string());
    }

    void onlyOneMessageAtATime() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        REFUSED(desk.receive(R"({"orders":[{"id":1},{"id":2}]})"), "several_messages", "2");
        REFUSED(desk.receive(R"({"orders":[]})"), "empty_message", "");
        REFUSED(desk.receive(std::string(1'000'001, ' ')), "too_large", "");
        REFUSED(desk.receive(std::string("a\0b", 3)), "wrong_field", "U+0000");
        REFUSED(desk.receive(ShopSale().json(), "planner"), "not_permitted", "");
        REFUSED(desk.submit("channel_message.receive", "integrator",
                            boost::json::serialize(boost::json::object{
                                {"channel", "WEB"}, {"content", ShopSale().json()}, {"kind", "refund"}})),
                "wrong_kind", "order");
    }

    void cancelledIsCancelled() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        ShopSale sale;
        sale.sent = 0;
        sale.paid.clear();
        APPLIED(desk.receive(sale));
        sale.more = R"(,"cancelled_at":"2011-11-29T08:00:00Z")";
        APPLIED(desk.receive(sale));
        QCOMPARE(asText(desk.cell("orders", "number = WEB-101", "state")), std::string("cancelled"));
        QCOMPARE(desk.stock(), 100);
        sale = ShopSale();
        sale.id = "2";
        APPLIED(desk.receive(sale));
        sale.more = R"(,"cancelled_at":"2011-11-29T08:00:00Z")";
        QCOMPARE(desk.told(desk.receive(sale), "reason"),
                 std::string("WEB-102 is cancelled there, and goods of it were shipped."));
    }

    /// Who bought stands in the customer's row and in the message, which the integration owner alone reads.
    void personalDataStaysWhereItBelongs_data() { TestStore::addRows(); }
    void personalDataStaysWhereItBelongs() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.sku = "NONE";
        APPLIED(desk.receive(sale));
        APPLIED(desk.list(R"({"channel":"WEB","code":"NONE","sku":"CAKESTAND"})"));
        APPLIED(desk.receive(sale));
        QCOMPARE(asText(desk.cell("orders", "number = WEB-101", "customer")), std::string("WEB:77"));
        QCOMPARE(desk.number("SELECT count(*) FROM customer WHERE code = 'WEB:77' AND name = 'Jane Doe'"), 1);
        for (const auto* name :
             {"orders", "order-lines", "order-payments", "channel-messages", "tasks", "listings", "commands", "audit"})
            for (const auto& row : desk.view(name))
                for (const auto& value : row)
                    if (const auto* text = std::get_if<std::string>(&value))
                        QVERIFY2(text->find("Jane") == std::string::npos && text->find("jane@") == std::string::npos &&
                                     text->find("High Street") == std::string::npos,
                                 name);
        for (const auto* role : {"planner", "buyer", "warehouse", "returns", "controller", "finance-lead", "steward",
                                 "service", "executive", "admin"})
            QVERIFY2(!mayRead(desk.catalog(), {role}, "channel-contents"), role);
        QVERIFY(mayRead(desk.catalog(), {"integrator"}, "channel-contents"));
        QVERIFY(mayRead(desk.catalog(), {"returns"}, "order-payments"));
    }

    /// The file of the shop's documentation, whose totals contradict its lines.
    void aRealOrderIsTaken() {
        const auto file = realData("channel_payloads/shopify/shopify_python_api_order.json");
        if (!file)
            QSKIP("The real messages are not there.");
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        QFile real(QString::fromStdString(*file));
        QVERIFY(real.open(QIODevice::ReadOnly));
        for (const auto* code : {"IPOD2008GREEN", "IPOD2008RED", "IPOD2008BLACK"})
            APPLIED(desk.list(fmt::format(R"({{"channel":"WEB","code":"{}","sku":"CAKESTAND"}})", code)));
        APPLIED(desk.submit("exchange_rate.set", "finance-lead",
                            R"({"base":"GBP","currency":"USD","rate":"1.96","day":"2008-01-10"})"));
        const auto made = desk.receive(real.readAll().toStdString());
        APPLIED(made);
        QCOMPARE(
            desk.told(made, "reason"),
            std::string("The lines of WEB-1001 come to 608.94 USD with discounts, shipping and tax, and the channel "
                        "says 409.94 USD: -199.00 USD apart."));
        QCOMPARE(
            desk.facts("WEB-1001"),
            std::string("imported open amount 608.94 discount 0.00 tax 11.94 shipping 0.00 paid 0.00 refundable 0.00"));
        QCOMPARE(desk.number("SELECT count(*) FROM customer WHERE code = 'WEB:207119551' AND name = 'Bob Norman'"), 1);
    }
};

QTEST_GUILESS_MAIN(ChannelTest)
#include "ChannelTest.moc"
