#include "core/inventory/LotIssue.h"
#include "core/master/Item.h"
#include "core/orders/OrderPosting.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::BuyingWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, home = 1;

/// Cake stands of a released order of 100.
CommandResult receive(BuyingWorkspace& desk, const std::string& order, const std::string& lines) {
    return desk.act(order, "receive", "warehouse", fmt::format(R"({{"lines":[{}]}})", lines));
}

std::string arrived(int units, const std::string& lot, const std::string& expires = {}) {
    const auto day = expires.empty() ? "" : fmt::format(R"(,"expires_on":"{}")", expires);
    return fmt::format(R"({{"line_no":1,"quantity":{},"lot":"{}"{}}})", units, lot, day);
}

/// An order that ships @p units on @p day.
CommandResult ship(BuyingWorkspace& desk, int number, int units, Date day = Date::of(2011, 11, 30)) {
    return desk.run(1, [=](Context& context) -> Outcome {
        SalesOrder order;
        order.entity = 1;
        order.id = *Uuid::parse(fmt::format("00000000-0000-8000-8000-{:012}", number));
        order.number = fmt::format("SO-{}", number);
        order.node_id = home;
        order.ordered_at = Timestamp::of(day);
        SalesOrderLine line;
        line.item_id = cakestand;
        line.quantity = line.shipped = Quantity::units(units);
        const auto posted = postSale(context, order, std::span(&line, 1));
        return posted ? Outcome() : tl::unexpected(posted.error());
    });
}

/// "A 60000, B 40000": what lies at home by lot.
std::string lots(BuyingWorkspace& desk) {
    std::string text;
    const auto& view = *desk.catalog().findView("stock");
    for (const auto& row : desk.view("stock", "sku = CAKESTAND"))
        if (const auto quantity = asInteger(row[static_cast<std::size_t>(view.index("quantity"))]); quantity != 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ",
                                asText(row[static_cast<std::size_t>(view.index("lot"))]), quantity / 1000);
    return text;
}

std::int64_t onHand(BuyingWorkspace& desk) {
    return desk.number("SELECT CAST(SUM(quantity) AS bigint) FROM stock_position WHERE entity = 1 AND item_id = 1 AND "
                       "node_id <> 0");
}

} // namespace

/// Lots from their receipt to the shipments that take them.
class LotsTest : public QObject {
    Q_OBJECT
private slots:
    void whatExpiresFirstIsShippedFirst_data() { TestStore::addRows(); }
    void whatExpiresFirstIsShippedFirst() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto order = desk.orderIn("released");
        APPLIED(receive(desk, order, arrived(40, "B", "2012-03-01") + "," + arrived(30, "A", "2012-01-31")));
        APPLIED(receive(desk, order, arrived(30, "C"))); // keeps
        QCOMPARE(lots(desk), std::string("A 30, B 40, C 30"));
        APPLIED(ship(desk, 1, 50));
        QCOMPARE(lots(desk), std::string("B 20, C 30"));
        APPLIED(ship(desk, 2, 30));
        QCOMPARE(lots(desk), std::string("C 20"));
        QCOMPARE(onHand(desk), 20'000);
        // Each move names its lot: from the receipt to the shipments.
        QCOMPARE(desk.number("SELECT CAST(SUM(CASE WHEN to_node <> 0 THEN quantity ELSE -quantity END) AS bigint) FROM "
                             "stock_line WHERE entity = 1 AND lot = 'B'"),
                 0);
        QCOMPARE(ship(desk, 3, 21).rejection.code, std::string("insufficient_stock"));
        QCOMPARE(lots(desk), std::string("C 20"));
    }

    void nothingIsShippedOfALotWhoseDayIsOver() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto order = desk.orderIn("released");
        APPLIED(receive(desk, order, arrived(40, "A", "2011-12-01") + "," + arrived(10, "B", "2012-01-31")));
        APPLIED(ship(desk, 1, 5, Date::of(2011, 12, 1))); // its last day
        APPLIED(ship(desk, 2, 5, Date::of(2011, 12, 2)));
        QCOMPARE(lots(desk), std::string("A 35, B 5"));
        QCOMPARE(ship(desk, 3, 6, Date::of(2011, 12, 2)).rejection.code, std::string("insufficient_stock"));
    }

    /// What can spoil and is received without a lot is one of its own.
    void whatSpoilsIsOfALot() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        APPLIED(desk.run(0, [](Context& context) -> Outcome {
            auto item = *context.rows().find<Item>(std::int64_t(0), cakestand);
            item.shelf_life_days = 30;
            context.rows().put(std::move(item));
            return {};
        }));
        const auto order = desk.orderIn("released");
        APPLIED(receive(desk, order, R"({"line_no":1,"quantity":40})"));
        APPLIED(receive(desk, order, arrived(10, "A")));
        APPLIED(receive(desk, order, arrived(10, "B", "2012-06-30")));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM stock_lot WHERE entity = 1"), 3);
        const auto keeps = [&](const std::string& lot) {
            return asInteger(desk.cell("stock-lots", "lot = " + lot, "expires_on"));
        };
        QCOMPARE(keeps("A"), std::int64_t{Date::of(2011, 12, 30).days()});
        QCOMPARE(keeps("B"), std::int64_t{Date::of(2012, 6, 30).days()});
        const auto number = asText(desk.view("receipts").back()[0]);
        QCOMPARE(keeps(number), std::int64_t{Date::of(2011, 12, 30).days()});
    }

    void aLineIsOneReceiptLineWhateverItsLots() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto order = desk.orderIn("released");
        APPLIED(receive(desk, order, arrived(40, "A") + "," + arrived(60, "B")));
        QCOMPARE(asInteger(desk.cell("receipt-lines", "sku = CAKESTAND", "quantity")), 100'000);
        QCOMPARE(asInteger(desk.cell("receipt-lines", "sku = CAKESTAND", "amount")), 50'000);
        QCOMPARE(desk.lines(order).front().received, Quantity::units(100));
    }

    void whatIsRefused_data() {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const std::string& lines, const char* code) {
            QTest::newRow(name) << QString::fromStdString(lines) << QString::fromLatin1(code);
        };
        row("the same lot twice", arrived(1, "A") + "," + arrived(1, "A"), "duplicate_line");
        row("a day without a lot", arrived(1, "", "2012-01-31"), "missing_field");
        row("another day than is known", arrived(1, "OLD", "2012-02-01"), "wrong_date");
        row("more than ordered in all", arrived(60, "A") + "," + arrived(60, "B"), "over_receipt");
    }
    void whatIsRefused() {
        QFETCH(QString, lines);
        QFETCH(QString, code);
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto order = desk.orderIn("released");
        APPLIED(receive(desk, order, arrived(1, "OLD", "2012-01-31")));
        QCOMPARE(receive(desk, order, lines.toStdString()).rejection.code, code.toStdString());
        QCOMPARE(lots(desk), std::string("OLD 1"));
    }
};

QTEST_GUILESS_MAIN(LotsTest)
#include "LotsTest.moc"
