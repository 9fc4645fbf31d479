#include "core/integration/channels/ChannelReader.h"
#include "tests/support/RealData.h"

#include <QtTest>

#include <QFile>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr auto payloads = "channel_payloads";

std::string payload(const std::string& name) {
    QFile file(QString::fromStdString(realData(std::string(payloads) + "/" + name).value_or("")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// `5 items, 1 charges, amount 12.34, discount …`, so that a row of the table says all.
std::string told(const ChannelOrder& order) {
    Minor amount, discount, tax, paid;
    Quantity pieces, shipped;
    int items = 0, charges = 0;
    for (const auto& line : order.lines) {
        ++(line.charge.empty() ? items : charges);
        amount += line.amount;
        discount += line.discount;
        tax += line.tax;
        if (line.charge.empty()) {
            pieces += line.quantity;
            shipped += line.shipped;
        }
    }
    for (const auto& payment : order.payments)
        paid += payment.amount;
    return fmt::format(
        "order {} {} {} items {} ({} of {} shipped) charges {} amount {} discount {} tax {} paid {} of {} "
        "refunds {}{}",
        order.name, order.currency.code(), order.ordered_at.toString(), items, shipped.toString(), pieces.toString(),
        charges, toDecimal(amount), toDecimal(discount), toDecimal(tax), toDecimal(paid),
        order.total ? toDecimal(*order.total) : "?", order.refunds.size(), order.cancelled ? " cancelled" : "");
}

std::string told(const ChannelRefund& refund) {
    Minor lines, tax, back;
    for (const auto& line : refund.lines) {
        lines += line.subtotal;
        tax += line.tax;
    }
    for (const auto& payment : refund.payments)
        back += payment.amount;
    return fmt::format("refund {} of {} {} lines {} subtotal {} tax {} shipping {} back {}", refund.key,
                       refund.order_key, refund.currency.code(), refund.lines.size(), toDecimal(lines), toDecimal(tax),
                       toDecimal(refund.shipping), toDecimal(back));
}

std::string told(const ChannelReturn& back) {
    return fmt::format("return {} of {}: {} {} {} {}", back.key, back.order_key, back.quantity.toString(), back.code,
                       back.returned_at.toString(), back.reason);
}

std::string told(const ChannelSettlement& settlement) {
    Minor owed, fees;
    for (const auto& line : settlement.lines)
        (line.fee ? fees : owed) += line.amount;
    return fmt::format("settlement {} {} lines {} owed {} fees {} of {}", settlement.key, settlement.currency.code(),
                       settlement.lines.size(), toDecimal(owed), toDecimal(fees), toDecimal(settlement.total));
}

/// What every message of the files says, a line each; or where and why not.
std::string saidIn(const std::vector<std::string>& files) {
    const auto parts = splitChannelFiles(files);
    if (!parts)
        return parts.error().where + ": " + parts.error().reason;
    std::string all;
    for (const auto& part : *parts) {
        const auto read = readChannelMessage(part.content);
        all += all.empty() ? "" : "\n";
        all += read ? std::visit([](const auto& said) { return told(said); }, *read)
                    : read.error().where + ": " + read.error().reason;
        if (read && channelKindOf(*read) != part.kind)
            all += " BUT " + part.kind;
    }
    return all;
}

std::string lineOf(const ChannelOrder& order, std::size_t number) {
    const auto& line = order.lines.at(number);
    return fmt::format("{}{} {} {} {}", line.code, line.charge, toDecimal(line.amount), toDecimal(line.discount),
                       toDecimal(line.tax));
}

ChannelOrder shopOrder(const std::string& fields) {
    const auto read = readChannelMessage(
        R"({"order":{"id":1,"name":"#1","created_at":"2011-11-30T08:00:00Z","currency":"GBP",)" + fields + "}}");
    if (!read)
        throw std::runtime_error(read.error().where + ": " + read.error().reason);
    return std::get<ChannelOrder>(*read);
}

std::string fault(const std::string& content) {
    const auto read = readChannelMessage(content);
    return read ? "read" : read.error().where + ": " + read.error().reason;
}

} // namespace

/// What web shops and marketplaces send, read from the files that they document.
class ChannelReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realFilesAreRead_data() {
        QTest::addColumn<QString>("files");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* files, const char* said) {
            QTest::newRow(files) << QString(files) << QString::fromUtf8(said);
        };
        // Its totals contradict its lines: 3 × 199.00 and 11.94 of tax are not 409.94.
        row("shopify/shopify_python_api_order.json",
            "order 1001 USD 2008-01-10T16:00:00Z items 3 (0 of 3 shipped) charges 0 amount 608.94 discount 0.00 "
            "tax 11.94 paid 0.00 of 409.94 refunds 0");
        row("shopify/shopify-api-ruby_2025-10_order_14_order.json",
            "order 1001 USD 2008-01-10T16:00:00Z items 3 (0 of 3 shipped) charges 0 amount 598.94 discount 10.00 "
            "tax 11.94 paid 10.00 of 598.94 refunds 1 cancelled");
        row("shopify/shopify-api-ruby_2025-10_order_17_order.json",
            "order 1002 USD 2025-07-02T16:31:36Z items 1 (0 of 1 shipped) charges 0 amount 199.00 discount 0.00 "
            "tax 0.00 paid 50.00 of 199.00 refunds 0");
        row("shopify/shopify-api-ruby_2025-10_order_01_orders.json",
            "order 1001 USD 2008-01-10T16:00:00Z items 3 (0 of 3 shipped) charges 0 amount 598.94 discount 10.00 "
            "tax 11.94 paid 598.94 of 598.94 refunds 1");
        row("shopify/shopify_python_api_refund.json",
            "refund 509562969 of 450789469 USD lines 2 subtotal 398.00 tax 7.96 shipping 0.00 back 209.00");
        row("shopify/shopify-api-ruby_2025-10_refund_01_refunds.json",
            "refund 509562969 of 450789469 USD lines 2 subtotal 391.33 tax 7.96 shipping 0.00 back 209.00");
        // Money for a line that the refund puts at nothing.
        row("shopify/shopify-api-ruby_2025-10_refund_02_refund.json",
            "refund 929361472 of 450789469 USD lines 1 subtotal 0.00 tax 0.00 shipping 0.00 back 41.94");
        row("shopify/shopify-api-ruby_2025-10_refund_04_refund.json",
            "refund 509562969 of 450789469 USD lines 2 subtotal 391.33 tax 7.96 shipping 0.00 back 209.00");
        row("amazon/spapi_ordersV0__getOrders_200.json",
            "$.OrderItems: Order 902-3159896-1390916 has no items here: bring the answer of getOrderItems for it as "
            "well.");
        row("amazon/spapi_ordersV0__getOrderItems_200.json",
            "$.Order: Of order 903-1671087-0812628 only the items are here: bring the answer of getOrders for it as "
            "well.");
        row("amazon/all_orders_flat_file_header_only.tsv", "");
        row("amazon/fba_customer_returns_header_plus_1_row_masked.tsv",
            "return LPNXX0000000 of 114-0000000-0000000: 1 LVA1004-UPC 2025-06-05T15:31:40Z NOT_COMPATIBLE");
        row("amazon/spapi_externalFulfillmentReturns_2024-09-11__listReturns_200.json",
            "return ee39cdd9-9caa-47b6-a5b1-7b6a1c6d43d1 of 107-7727827-8514700: 1 SerialYT1 2021-03-18T15:23:58Z "
            "Missed\n"
            "return add6bfb3-8d15-4c79-8bcf-810fe12b163c of 107-7727827-8514701: 1 FBA_PERF_BOOK "
            "2021-04-02T10:13:50Z Missed");
        row("amazon/settlement_V1_flat_file_mws-rs-test.tsv",
            "settlement 6016502941 USD lines 2 owed 27.99 fees -1.00 of 16630.13");
        row("amazon/spapi_notification_OrderChangeNotification.json",
            "the beginning: This is none of the forms that are read: a web shop's order, orders, refund or refunds in "
            "JSON, a marketplace's orders with their items or its returns in JSON, or its files of orders, returns and "
            "settlements.");
        row("shopify/shopify_python_api_inventory_levels.json",
            "the beginning: This is none of the forms that are read: a web shop's order, orders, refund or refunds in "
            "JSON, a marketplace's orders with their items or its returns in JSON, or its files of orders, returns and "
            "settlements.");
        row("amazon/spapi_financesV0__listFinancialEvents_200.json",
            "the beginning: This is none of the forms that are read: a web shop's order, orders, refund or refunds in "
            "JSON, a marketplace's orders with their items or its returns in JSON, or its files of orders, returns and "
            "settlements.");
        row("edi/nodex12_850.edi",
            "line 1: This is no tab-separated file with the names of its columns in the first line.");
    }
    void realFilesAreRead() {
        if (!realData(payloads))
            QSKIP("The real messages are not there.");
        QFETCH(QString, files);
        QFETCH(QString, said);
        QCOMPARE(QString::fromStdString(saidIn(std::vector<std::string>{payload(files.toStdString())})), said);
    }

    /// The samples are of two orders, and of one in yen with pence; as one order in dollars they are read.
    void anOrderAndItsItemsAreOneMessage() {
        if (!realData(payloads))
            QSKIP("The real messages are not there.");
        auto items = payload("amazon/spapi_ordersV0__getOrderItems_200.json");
        const auto put = [&](const std::string& from, const std::string& to) {
            for (auto at = items.find(from); at != std::string::npos; at = items.find(from, at + to.size()))
                items.replace(at, from.size(), to);
        };
        put("903-1671087-0812628", "902-3159896-1390916");
        const auto orders = payload("amazon/spapi_ordersV0__getOrders_200.json");
        QCOMPARE(
            QString::fromStdString(saidIn({orders, items})),
            QString("$.OrderItems[0].ItemPrice.Amount: \"25.99\" is no amount of JPY, which has 0 digits after the "
                    "point: have it sent in the currency that it is in."));
        put("JPY", "USD");
        QCOMPARE(QString::fromStdString(saidIn({items, orders})),
                 QString("$.OrderItems[0].BuyerInfo.GiftWrapPrice: This is in GBP, while the order is in USD."));
        put("GBP", "USD");
        QCOMPARE(QString::fromStdString(saidIn({orders, items})),
                 QString("order 902-3159896-1390916 USD 2017-01-20T19:49:35Z items 2 (1 of 3 shipped) charges 4 amount "
                         "98.18 discount 1.00 tax 0.00 paid 80.23 of ? refunds 0"));
    }

    void discountsAddUpToTheCent() {
        // 10.00 off three lines of the same price, which nobody allocates.
        const auto order = shopOrder(
            R"("total_discounts":"10.00","total_tax":"0.01","total_price":"20.01","line_items":[)"
            R"({"id":1,"sku":"A","quantity":1,"price":"10.00"},{"id":2,"sku":"B","quantity":2,"price":"5.00"},)"
            R"({"id":3,"sku":"C","quantity":1,"price":"10"}])");
        QCOMPARE(lineOf(order, 0), std::string("A 6.66 3.34 0.00"));
        QCOMPARE(lineOf(order, 1), std::string("B 6.68 3.33 0.01"));
        QCOMPARE(lineOf(order, 2), std::string("C 6.67 3.33 0.00"));
    }

    void taxesStandInPricesOrBesideThem_data() {
        QTest::addColumn<bool>("included");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("shipping");
        QTest::newRow("included") << true << "A 19.00 1.00 3.17"
                                  << "shipping 4.99 0.00 0.83";
        QTest::newRow("beside") << false << "A 22.17 1.00 3.17"
                                << "shipping 5.82 0.00 0.83";
    }
    void taxesStandInPricesOrBesideThem() {
        QFETCH(bool, included);
        QFETCH(QString, item);
        QFETCH(QString, shipping);
        const auto order = shopOrder(
            std::string(R"("taxes_included":)") + (included ? "true" : "false") +
            R"(,"line_items":[{"id":1,"sku":"A","quantity":2,"price":10.00,"discount_allocations":[{"amount":"0.4"},)"
            R"({"amount":"0.60"}],"tax_lines":[{"price":"3.17"}]}],)"
            R"("shipping_lines":[{"id":9,"title":"Post","price":"4.99","tax_lines":[{"price":"0.83"}]}])");
        QCOMPARE(QString::fromStdString(lineOf(order, 0)), item);
        QCOMPARE(QString::fromStdString(lineOf(order, 1)), shipping);
    }

    void paymentsAreItsTransactions() {
        const auto order =
            shopOrder(R"("line_items":[{"id":1,"sku":"A","quantity":1,"price":"50.00"}],"transactions":[)"
                      R"({"id":7,"kind":"sale","status":"success","gateway":"gift_card","amount":"20.00"},)"
                      R"({"id":8,"kind":"authorization","status":"success","gateway":"visa","amount":"30.00"},)"
                      R"({"id":9,"kind":"capture","status":"success","gateway":"visa","amount":"30.00"},)"
                      R"({"id":10,"kind":"sale","status":"failure","gateway":"paypal","amount":"30.00"}])");
        QCOMPARE(order.payments.size(), std::size_t(2));
        QCOMPARE(order.payments[0].tender + " " + order.payments[0].reference, std::string("gift_card 7"));
        QCOMPARE(order.payments[1].tender + " " + toDecimal(order.payments[1].amount), std::string("card 30.00"));
    }

    /// The address does not become the customer's key, nor can it be read back from it.
    void whoBoughtIsAKey() {
        const auto line = std::string(R"("line_items":[{"id":1,"sku":"A","quantity":1,"price":"1"}],)");
        const auto mailed = shopOrder(line + R"("email":"Jane@Example.com","billing_address":{"name":"Jane"})");
        QCOMPARE(mailed.customer, shopOrder(line + R"("email":"jane@example.com")").customer);
        QVERIFY(mailed.customer.starts_with("mail-") && mailed.customer.find('@') == std::string::npos);
        QCOMPARE(mailed.customer_name, std::string("Jane"));
        QCOMPARE(shopOrder(line + R"("email":"a@b.c","customer":{"id":77,"first_name":"Jo"})").customer,
                 std::string("77"));
    }

    void ordersOfAFileAreMessages() {
        const std::string header = "amazon-order-id\tpurchase-date\torder-status\tsales-channel\tproduct-name\tsku\t"
                                   "item-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\n";
        const auto file =
            header +
            "1\t2011-11-30T08:00:00+01:00\tShipped\tAmazon.com\tCup\tCUP\tShipped\t2\tUSD\t20.00\t1.60\t3.99\r\n"
            "2\t2011-11-30T09:00:00+01:00\tPending\tAmazon.de\tCup\tCUP\tUnshipped\t1\tEUR\t10.00\t1.60\t\n"
            "1\t2011-11-30T08:00:00+01:00\tShipped\tAmazon.com\tPot\tPOT\tShipped\t1\tUSD\t5.00\t0.40\t\n";
        QCOMPARE(
            QString::fromStdString(saidIn({file})),
            QString("order 1 USD 2011-11-30T07:00:00Z items 2 (3 of 3 shipped) charges 1 amount 30.99 discount 0.00 "
                    "tax 2.00 paid 30.99 of ? refunds 0\n"
                    "order 2 EUR 2011-11-30T08:00:00Z items 1 (0 of 1 shipped) charges 0 amount 10.00 discount 0.00 "
                    "tax 1.60 paid 0.00 of ? refunds 0"));
        QCOMPARE(
            saidIn({header + "1\tyesterday\tShipped\tAmazon.com\tCup\tCUP\tShipped\t2\tUSD\t20.00\t\t\n"}),
            std::string("line 2, column purchase-date: \"yesterday\" is no moment such as 2011-11-30T08:26:00+01:00."));
    }

    /// A shop's event is the order or the refund itself; an order that is still drafted is none.
    void eventsAreMessages() {
        const std::string order = R"({"id":1,"name":"#1","created_at":"2011-11-30T08:00:00Z","currency":"GBP",)"
                                  R"("line_items":[{"id":1,"sku":"A","quantity":1,"price":"1.00"}])";
        QVERIFY(saidIn({order + R"(,"financial_status":"paid"})" + "\n"}).starts_with("order 1 GBP"));
        QVERIFY(saidIn({order + "}"}).starts_with("the beginning"));
        QCOMPARE(
            saidIn({R"({"id":5,"order_id":1,"created_at":"2011-11-30T08:00:00Z","refund_line_items":[],)"
                    R"("transactions":[{"id":6,"kind":"refund","status":"success","amount":"1","currency":"GBP"}]})"}),
            std::string("refund 5 of 1 GBP lines 0 subtotal 0.00 tax 0.00 shipping 0.00 back 1.00"));
    }

    void itemsAreJoinedAsTheyAre() {
        const std::string order = R"({"Orders":[{"AmazonOrderId":"1-2","PurchaseDate":"2011-11-30T08:00:00Z"}]})";
        const std::string items = R"({"AmazonOrderId":"1-2","OrderItems":[{"OrderItemId":"1","SellerSKU":"A",)"
                                  R"("QuantityOrdered":1,"ItemPrice":{"CurrencyCode":"USD","Amount":"1.00"}}]})";
        QVERIFY(saidIn({order, items}).starts_with("order 1-2 USD 2011-11-30T08:00:00Z items 1"));
    }

    /// Two were ordered, one was taken off before the rest left: the shop calls that fulfilled.
    void whatWasTakenOffDidNotLeave() {
        const auto order = shopOrder(
            R"("fulfillment_status":"fulfilled","line_items":[{"id":1,"sku":"A","quantity":2,"price":"1.00",)"
            R"("fulfillment_status":"fulfilled"}],"fulfillments":[{"status":"success","line_items":[{"id":1,"quantity":1}]}])");
        QCOMPARE(order.lines[0].shipped, Quantity::units(1));
        const auto all = shopOrder(R"("fulfillment_status":"fulfilled","line_items":[{"id":1,"sku":"A","quantity":2,)"
                                   R"("price":"1.00"}])");
        QCOMPARE(all.lines[0].shipped, Quantity::units(2));
    }

    void faultsSayWhere_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("said");
        const auto order = [](const char* name, const char* fields, const char* said) {
            QTest::newRow(name)
                << QString(R"({"order":{"id":1,"created_at":"2011-11-30T08:00:00Z","currency":"GBP",%1}})").arg(fields)
                << said;
        };
        order("three digits", R"("line_items":[{"id":1,"sku":"A","quantity":1,"price":"1.005"}])",
              "$.order.line_items[0].price: \"1.005\" is no amount of GBP, which has 2 digits after the point: have it "
              "sent in the currency that it is in.");
        order("pieces", R"("line_items":[{"id":1,"sku":"A","quantity":-1,"price":"1.00"}])",
              "$.order.line_items[0].quantity: \"-1\" is no number of pieces.");
        order("no lines", R"("line_items":[])", "$.order.line_items: The order has no lines.");
        order("discount", R"("total_discounts":"3","line_items":[{"id":1,"sku":"A","quantity":1,"price":"1.00"}])",
              "$.order.total_discounts: More is taken off than the items cost.");
        order("overflow", R"("line_items":[{"id":1,"sku":"A","quantity":999999999,"price":"9000000000000000"}])",
              "the amounts: They are too large to be kept.");
        order("overflow of the whole",
              R"("line_items":[{"id":1,"sku":"A","quantity":1,"price":"92233720368547758.07"},)"
              R"({"id":2,"sku":"A","quantity":1,"price":"92233720368547758.07"}])",
              "the amounts: They are too large to be kept.");
        order("NUL", R"("line_items":[{"id":1,"sku":"A\u0000","quantity":1,"price":"1.00"}])",
              "$.order.line_items[0].sku: A text holds a NUL character, which cannot be kept: have the channel send it "
              "without.");
        order("a text for a list", R"("line_items":"A")", "$.order.line_items: A list is expected here.");
        QTest::newRow("broken") << "{\"order\":\n{\"id\":1,]}}"
                                << "line 2, character 18: The JSON is broken here: have it sent again, whole.";
        QTest::newRow("not ours")
            << R"({"product":{}})"
            << "$: This is none of the forms that are read: a web shop's order, orders, refund or "
               "refunds in JSON, a marketplace's orders with their items or its returns in JSON, "
               "or its files of orders, returns and settlements.";
    }
    void faultsSayWhere() {
        QFETCH(QString, content);
        QFETCH(QString, said);
        QCOMPARE(QString::fromStdString(fault(content.toStdString())), said);
    }
};

QTEST_APPLESS_MAIN(ChannelReaderTest)
#include "ChannelReaderTest.moc"
