#include "core/governance/Governance.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/Ledger.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/orders/OrderPosting.h"
#include "core/orders/Orders.h"
#include "core/returns/ReturnPosting.h"
#include "core/returns/Returns.h"
#include "core/workflow/Workspace.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

namespace {

const Currency gbp("GBP");
constexpr std::int64_t cup = 1, home = 1, hub = 2;

Outcome putMasters(Context& context) {
    context.rows().insert(Item{0, cup, "CUP", "Enamel cup", "", "each", "active", Minor(995), gbp, 0});
    return {};
}

/// 7 cups for 20.00, so that no unit cost is a whole penny.
Outcome putStock(Context& context) {
    context.rows().insert(Node{1, home, "HOME", "Home", "warehouse", "GB", 0});
    context.rows().insert(Node{1, hub, "HUB", "Returns hub", "returns_hub", "GB", 0});
    const StockMove incoming{cup, "", place::opening, place::available(home), Quantity::units(7), Minor(2000)};
    if (auto done = postStock(context, {"opening", {}, "OPEN", context.businessDate(), gbp, {incoming}}); !done)
        return tl::unexpected(done.error());
    const auto journal =
        postJournal(context, {"opening", {}, "OPEN", context.businessDate(), gbp, "", {{Minor(2000), cup}}});
    return journal ? Outcome() : tl::unexpected(journal.error());
}

Uuid idOf(int number) {
    return *Uuid::parse("00000000-0000-8000-8000-" + QString::number(number).rightJustified(12, '0').toStdString());
}

SalesOrder order(int number) {
    SalesOrder made;
    made.entity = 1;
    made.id = idOf(number);
    made.number = "SO-" + std::to_string(number);
    made.state = "shipped";
    made.node_id = home;
    made.ordered_at = Timestamp::of(Date::of(2011, 11, 1));
    made.currency = gbp;
    return made;
}

SalesOrderLine orderLine(const SalesOrder& of, int number, int ordered, int shipped) {
    SalesOrderLine line;
    line.entity = 1;
    line.order_id = of.id;
    line.line_no = number;
    line.item_id = cup;
    line.quantity = Quantity::units(ordered);
    line.shipped = Quantity::units(shipped);
    return line;
}

ReturnOrder returned(int number) {
    ReturnOrder made;
    made.entity = 1;
    made.id = idOf(number);
    made.number = "RT-" + std::to_string(number);
    made.state = "received";
    made.node_id = hub;
    made.returned_at = Timestamp::of(Date::of(2011, 11, 20));
    made.currency = gbp;
    return made;
}

ReturnLine returnLine(const ReturnOrder& of, int number, int quantity, std::optional<Uuid> from, int linked) {
    ReturnLine line;
    line.entity = 1;
    line.return_id = of.id;
    line.line_no = number;
    line.item_id = cup;
    line.quantity = Quantity::units(quantity);
    line.order_id = from;
    line.linked = Quantity::units(linked);
    line.link = linked == quantity ? "full" : linked > 0 ? "part" : "unlinked";
    return line;
}

void addAreas(Catalog& catalog) {
    addGovernance(catalog);
    addLedger(catalog);
    addOrders(catalog);
    addReturns(catalog);
}

} // namespace

class SaleAndReturnTest : public QObject {
    Q_OBJECT

    struct Shop {
        explicit Shop(const TestStore& database)
            : engine(database.connect(), addAreas), connection(database.connect()) {
            if (!engine.run(0, putMasters).applied() || !engine.run(1, putStock).applied())
                throw Error("The test's stock could not be made.");
        }
        /// Stores the document with its lines and posts it, as an import does. Answers `applied` or the code.
        std::string sell(const SalesOrder& sold, const std::vector<SalesOrderLine>& lines) {
            return post(sold, lines, [&](Context& context) { return postSale(context, sold, lines); });
        }
        std::string takeBack(const ReturnOrder& back, const std::vector<ReturnLine>& lines) {
            return post(back, lines, [&](Context& context) { return postReturn(context, back, lines); });
        }
        template <class Doc, class Line>
        std::string post(const Doc& document, const std::vector<Line>& lines,
                         const std::function<Result<PostedStock>(Context&)>& posting) {
            const auto outcome = engine.run(1, [&](Context& context) -> Outcome {
                context.rows().put(document);
                for (const auto& line : lines)
                    context.rows().put(line);
                const auto posted = posting(context);
                return posted ? Outcome() : tl::unexpected(posted.error());
            });
            return outcome.applied() ? "applied" : outcome.rejection.code;
        }
        std::int64_t number(const std::string& sql) {
            return asInteger(connection->scalar(sql).value_or(Value(std::int64_t(0))));
        }
        std::int64_t at(const std::string& state, std::int64_t node) {
            return number("SELECT quantity FROM stock_position WHERE entity = 1 AND item_id = 1 AND state = '" + state +
                          "' AND node_id = " + std::to_string(node)) /
                   Quantity::scale;
        }
        std::int64_t poolValue() { return number("SELECT value FROM stock_value WHERE entity = 1 AND item_id = 1"); }
        std::int64_t balance(const std::string& account) {
            return number("SELECT CAST(sum(debit - credit) AS bigint) FROM account_balance WHERE account = '" +
                          account + "'");
        }

        TestEngine engine;
        std::unique_ptr<store::Connection> connection;
    };

private slots:
    void aSalePostsWhatWasShippedAtAverageCost_data() { TestStore::addRows(); }
    void aSalePostsWhatWasShippedAtAverageCost() {
        OPEN_TEST_STORE(database);
        Shop shop(database);
        const auto sold = order(1);
        auto postage = orderLine(sold, 2, 1, 1);
        postage.item_id = 0;
        postage.charge = "POST";
        QCOMPARE(shop.sell(sold, {orderLine(sold, 1, 5, 3), postage}), std::string("applied"));
        QCOMPARE(shop.at("available", home), 4);
        QCOMPARE(shop.at("customer", 0), 3);
        QCOMPARE(shop.balance("5000"), 857); // 2000 × 3 / 7 = 857.14
        QCOMPARE(shop.balance("1200"), 1143);
        QCOMPARE(shop.poolValue(), 1143);

        const auto tooMuch = order(2);
        QCOMPARE(shop.sell(tooMuch, {orderLine(tooMuch, 1, 5, 5)}), std::string("insufficient_stock"));
        QCOMPARE(shop.number("SELECT count(*) FROM sales_order"), 1);
        auto nowhere = order(3);
        nowhere.node_id = 0;
        QCOMPARE(shop.sell(nowhere, {orderLine(nowhere, 1, 1, 1)}), std::string("missing_node"));
        const auto nothing = order(4);
        QCOMPARE(shop.sell(nothing, {orderLine(nothing, 1, 1, 0)}), std::string("applied"));
        QCOMPARE(shop.balance("5000"), 857);
    }

    /// 3 cups went for 8.57; each comes back alone, and all of it comes back to the penny though a third is no whole
    /// penny.
    void linkedReturnsTakeBackWhatWasIssued_data() { TestStore::addRows(); }
    void linkedReturnsTakeBackWhatWasIssued() {
        OPEN_TEST_STORE(database);
        Shop shop(database);
        const auto sold = order(1);
        QCOMPARE(shop.sell(sold, {orderLine(sold, 1, 2, 2), orderLine(sold, 2, 1, 1)}), std::string("applied"));
        const auto cost = shop.balance("5000");
        for (int i = 1; i <= 3; ++i) {
            const auto back = returned(10 + i);
            QCOMPARE(shop.takeBack(back, {returnLine(back, 1, 1, sold.id, 1)}), std::string("applied"));
            QVERIFY(i == 3 || shop.balance("5000") > 0);
        }
        QVERIFY(cost > 0);
        QCOMPARE(shop.balance("5000"), 0);
        QCOMPARE(shop.poolValue(), 2000);
        QCOMPARE(shop.at("returned", hub), 3);
        QCOMPARE(shop.at("customer", 0), 0);

        // More than the order ever issued comes in at the average.
        const auto again = returned(20);
        QCOMPARE(shop.takeBack(again, {returnLine(again, 1, 1, sold.id, 1)}), std::string("applied"));
        QCOMPARE(shop.poolValue(), 2286);
    }

    void whatIsNotLinkedComesInAtTheAverage_data() { TestStore::addRows(); }
    void whatIsNotLinkedComesInAtTheAverage() {
        OPEN_TEST_STORE(database);
        Shop shop(database);
        const auto back = returned(1);
        QCOMPARE(shop.takeBack(back, {returnLine(back, 1, 7, std::nullopt, 0)}), std::string("applied"));
        QCOMPARE(shop.poolValue(), 4000);
        QCOMPARE(shop.balance("5000"), -2000);
        auto nowhere = returned(2);
        nowhere.node_id = 0;
        QCOMPARE(shop.takeBack(nowhere, {returnLine(nowhere, 1, 1, std::nullopt, 0)}), std::string("missing_node"));
    }

    void historyMovesQuantitiesAlone_data() { TestStore::addRows(); }
    void historyMovesQuantitiesAlone() {
        OPEN_TEST_STORE(database);
        Shop shop(database);
        auto sold = order(1);
        sold.history = true;
        sold.node_id = 0;
        QCOMPARE(shop.sell(sold, {orderLine(sold, 1, 40, 40)}), std::string("applied"));
        auto back = returned(2);
        back.history = true;
        QCOMPARE(shop.takeBack(back, {returnLine(back, 1, 4, sold.id, 4)}), std::string("applied"));
        QCOMPARE(shop.at("history", 0), -36);
        QCOMPARE(shop.at("customer", 0), 36);
        QCOMPARE(shop.at("available", home), 7);
        QCOMPARE(shop.poolValue(), 2000);
        QCOMPARE(shop.balance("5000"), 0);

        // What a purchase before the cut-over cost is not known: its return after it comes in at the average.
        const auto late = returned(3);
        QCOMPARE(shop.takeBack(late, {returnLine(late, 1, 7, sold.id, 7)}), std::string("applied"));
        QCOMPARE(shop.poolValue(), 4000);
    }

    void theViewsShowThem_data() { TestStore::addRows(); }
    void theViewsShowThem() {
        OPEN_TEST_STORE(database);
        Shop shop(database);
        const auto sold = order(1);
        QCOMPARE(shop.sell(sold, {orderLine(sold, 1, 4, 4)}), std::string("applied"));
        const auto back = returned(2);
        QCOMPARE(shop.takeBack(back, {returnLine(back, 1, 1, sold.id, 1), returnLine(back, 2, 1, std::nullopt, 0)}),
                 std::string("applied"));
        const auto reader = makeViewReader(database.connect(), shop.engine.catalog());
        const auto cell = [&](const std::string& view, const std::string& filter, const std::string& column) {
            const auto rows = reader->rows({view, 1, {Filter::parse(filter)}, "", {}, {}});
            return rows.size() == 1 ? rows.front().at(static_cast<std::size_t>(reader->view(view).index(column)))
                                    : Value();
        };
        QCOMPARE(asText(cell("orders", "number = SO-1", "node")), std::string("HOME"));
        QCOMPARE(asInteger(cell("orders", "number = SO-1", "lines")), 1);
        QCOMPARE(asText(cell("order-lines", "order_id = " + sold.id.toString(), "sku")), std::string("CUP"));
        QCOMPARE(asInteger(cell("returns", "number = RT-2", "lines")), 2);
        QCOMPARE(asInteger(cell("returns", "number = RT-2", "unlinked_lines")), 1);
        QCOMPARE(asText(cell("return-lines", "link = full", "order_number")), std::string("SO-1"));
        QCOMPARE(asInteger(cell("item-return-rates", "sku = CUP", "sold")), 4000);
        QCOMPARE(asReal(cell("item-return-rates", "sku = CUP", "return_percent")), 50.0);
    }
};

QTEST_GUILESS_MAIN(SaleAndReturnTest)
#include "SaleAndReturnTest.moc"
