#include "core/returns/QualityCase.h"
#include "core/ledger/StockLedger.h"
#include "core/orders/OrderPosting.h"
#include "core/returns/ReturnInspection.h"
#include "core/returns/ReturnPosting.h"
#include "core/returns/ReturnWeek.h"
#include "core/store/Row.h"
#include "core/sync/Scope.h"
#include "core/workflow/Timers.h"
#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::codeOf;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2, lantern = 3;
const Date today = Date::of(2011, 11, 30);

std::pair<SalesOrder, SalesOrderLine> saleOf(const Uuid& id, std::int64_t item, Date day, const std::string& channel) {
    SalesOrder order;
    order.entity = 1;
    order.id = id;
    order.number = id.toString();
    order.state = "shipped";
    order.channel = channel;
    order.node_id = 1;
    order.ordered_at = Timestamp::of(day, 10);
    order.currency = Currency("GBP");
    order.history = true;
    SalesOrderLine line;
    line.entity = 1;
    line.order_id = id;
    line.line_no = 1;
    line.item_id = item;
    line.quantity = line.shipped = Quantity::units(5);
    line.unit_price = Minor(1000);
    line.amount = Minor(5000);
    return {order, line};
}

/// A planning workspace in which goods also come back.
class ReturningShop : public PlanningWorkspace {
public:
    explicit ReturningShop(const TestStore& store) : PlanningWorkspace(store) {}

    /// An order of @p lines times five of @p item on @p day, posted as history.
    void trade(std::int64_t item, Date day, int lines, const std::string& channel = "web") {
        const auto done = run(1, [&](Context& context) -> Outcome {
            auto [order, line] = saleOf(context.derivedId("order"), item, day, channel);
            std::vector<SalesOrderLine> sold(static_cast<std::size_t>(lines), line);
            for (std::size_t i = 0; i < sold.size(); ++i)
                sold[i].line_no = static_cast<std::int64_t>(i) + 1;
            if (const auto posted = postSale(context, order, sold); !posted)
                return tl::unexpected(posted.error());
            context.rows().put(std::move(order));
            for (auto& one : sold)
                context.rows().put(std::move(one));
            return {};
        });
        if (!done.applied())
            throw Error(done.rejection.text);
    }
    /// An order of five of @p item that goes out in two parts.
    void tradeInParts(std::int64_t item, Date day) {
        const auto done = run(1, [&](Context& context) -> Outcome {
            auto [order, line] = saleOf(context.derivedId("order"), item, day, "web");
            for (const int shipped : {2, 5}) {
                const std::vector<Quantity> before{line.shipped};
                line.shipped = Quantity::units(shipped);
                const auto posted = postShipment(context, order, std::span(&line, 1),
                                                 shipped == 2 ? std::vector<Quantity>(1) : before, day);
                if (!posted)
                    return tl::unexpected(posted.error());
            }
            context.rows().put(std::move(order));
            context.rows().put(std::move(line));
            return {};
        });
        if (!done.applied())
            throw Error(done.rejection.text);
    }
    /// @p lines returns of two of @p item on @p day.
    void bringBack(std::int64_t item, Date day, int lines, const std::string& reason = "") {
        const auto done = run(1, [&](Context& context) -> Outcome {
            for (int i = 0; i < lines; ++i) {
                ReturnOrder back;
                back.entity = 1;
                back.id = context.derivedId(fmt::format("return/{}", i));
                back.number = back.id.toString();
                back.state = "received";
                back.channel = "web";
                back.node_id = 1;
                back.returned_at = Timestamp::of(day, 12);
                back.currency = Currency("GBP");
                back.history = true;
                ReturnLine line;
                line.entity = 1;
                line.return_id = back.id;
                line.line_no = 1;
                line.item_id = item;
                line.quantity = Quantity::units(2);
                line.amount = Minor(2000);
                line.link = "unlinked";
                line.reason_code = reason;
                if (const auto posted = postReturn(context, back, std::span(&line, 1)); !posted)
                    return tl::unexpected(posted.error());
                context.rows().put(std::move(back));
                context.rows().put(std::move(line));
            }
            return {};
        });
        if (!done.applied())
            throw Error(done.rejection.text);
    }
    /// A year and more in which of each item thirty lines are sold in a week and one comes back in four.
    void usualYear() {
        for (int week = 1; week <= 64; ++week)
            for (const auto item : {cakestand, ornament}) {
                trade(item, today - 7 * week, 30);
                if (week % 4 == 0)
                    bringBack(item, today - 7 * week, 1, "defective");
            }
    }
    void inspect(std::int64_t item, int count, const std::string& grade, Date day = today) {
        const auto done = run(1, [&](Context& context) -> Outcome {
            for (int i = 0; i < count; ++i) {
                ReturnInspection found;
                found.entity = 1;
                found.return_id = context.derivedId(fmt::format("inspected/{}", i));
                found.line_no = found.inspection_no = 1;
                found.item_id = item;
                found.quantity = Quantity::units(1);
                found.grade = grade;
                found.state = "decided";
                found.inspected_at = Timestamp::of(day, 14);
                context.rows().put(std::move(found));
            }
            return {};
        });
        if (!done.applied())
            throw Error(done.rejection.text);
    }
    void look(const std::string& actor = "planner") {
        const auto done = submit("return_watch.run", actor);
        if (!done.applied())
            throw Error(done.rejection.text);
    }
    std::string caseOf(std::int64_t item) {
        const auto rows = view("quality-cases", fmt::format("item_id = {}", item));
        return rows.empty() ? std::string() : asText(cell("quality-cases", fmt::format("item_id = {}", item), "id"));
    }
    CommandResult act(const std::string& document, const std::string& action, const std::string& actor,
                      const std::string& payload = "{}") {
        return submitOn(document, "quality_case." + action, actor, payload);
    }
    Value told(std::int64_t item, const std::string& column) {
        return cell("quality-cases", fmt::format("item_id = {}", item), column);
    }
    std::int64_t openTasks(const std::string& kind) {
        return number("SELECT COUNT(*) FROM task WHERE entity = 1 AND state = 'open' AND kind = '" + kind + "'");
    }
    std::int64_t stock(std::int64_t item, const std::string& state) {
        return number(fmt::format("SELECT CAST(COALESCE(SUM(quantity), 0) AS bigint) FROM stock_position WHERE entity "
                                  "= 1 AND item_id = {} AND state = '{}'",
                                  item, state)) /
               Quantity::scale;
    }
    /// All that is counted, as text.
    std::string counts() {
        std::string all;
        for (const auto& [key, columns, table] :
             {std::tuple("channel", "sold,sold_lines,sold_value,returned,returned_lines,returned_value", "return_week"),
              std::tuple("reason", "returned,returned_lines,returned_value", "return_reason_week")}) {
            const auto statement = reader().prepare(fmt::format(
                "SELECT {0}, item_id, week_no, {1} FROM {2} ORDER BY item_id, {0}, week_no", key, columns, table));
            while (statement->step()) {
                all += statement->text(0);
                for (int i = 1; i < statement->columnCount(); ++i)
                    all += fmt::format(" {}", statement->integer(i));
                all += '\n';
            }
            statement->reset();
        }
        return all;
    }
};

} // namespace

/// From more that comes back to goods held, and free again.
class QualityCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAreWhatTheDocumentsSay_data() { TestStore::addRows(); }
    void countsAreWhatTheDocumentsSay() {
        OPEN_TEST_STORE(database);
        ReturningShop shop(database);
        shop.trade(cakestand, today - 30, 4);
        shop.trade(cakestand, today - 30, 2, "market");
        shop.trade(ornament, today - 3, 1);
        shop.tradeInParts(lantern, today - 3);
        shop.bringBack(cakestand, today - 2, 2, "defective");
        shop.bringBack(cakestand, today - 2, 1);
        QCOMPARE(shop.number("SELECT CAST(SUM(sold) AS bigint) FROM return_week WHERE item_id = 1"), 30'000);
        QCOMPARE(shop.number("SELECT CAST(SUM(sold_value) AS bigint) FROM return_week WHERE channel = 'market'"),
                 10'000);
        QCOMPARE(shop.number("SELECT CAST(SUM(returned_lines) AS bigint) FROM return_week"), 3);
        QCOMPARE(shop.number("SELECT CAST(SUM(returned_value) AS bigint) FROM return_reason_week WHERE reason = "
                             "'defective'"),
                 4'000);
        QCOMPARE(shop.number("SELECT CAST(SUM(sold_lines) AS bigint) FROM return_week WHERE item_id = 3"), 1);
        QCOMPARE(shop.number("SELECT CAST(SUM(sold_value) AS bigint) FROM return_week WHERE item_id = 3"), 5'000);
        const auto counted = shop.counts();
        QVERIFY(!counted.empty());
        // Counted anew it is the same, also where it was lost or wrong.
        QVERIFY(shop.run(1,
                         [](Context& context) -> Outcome {
                             context.rows().erase<ReturnWeek>(std::int64_t(1), ornament, std::string_view("web"),
                                                              weekNumber(today - 3));
                             ReturnWeek wrong;
                             wrong.entity = 1;
                             wrong.item_id = lantern;
                             wrong.week_no = 5;
                             wrong.sold_lines = 7;
                             context.rows().put(std::move(wrong));
                             return {};
                         })
                    .applied());
        QVERIFY(shop.counts() != counted);
        QCOMPARE(codeOf(shop.submit("return_rates.rebuild", "planner")), std::string("not_permitted"));
        APPLIED(shop.submit("return_rates.rebuild", "controller"));
        QCOMPARE(shop.counts(), counted);
    }

    void ratesHaveBoundsAndTrend_data() { TestStore::addRows(); }
    void ratesHaveBoundsAndTrend() {
        OPEN_TEST_STORE(database);
        ReturningShop shop(database);
        shop.trade(cakestand, today - 200, 200);
        shop.trade(cakestand, today - 20, 63);
        shop.bringBack(cakestand, today - 190, 21, "defective");
        shop.bringBack(cakestand, today - 10, 60, "defective");
        shop.look("returns");
        const auto rate = [&](const std::string& filter, const std::string& column) {
            return shop.cell("return-rates", filter, column);
        };
        // 81 of 263, as the published table of Wilson's intervals has it.
        QVERIFY(std::abs(asReal(rate("code = CAKESTAND", "low_percent")) - 25.53) < 0.01);
        QVERIFY(std::abs(asReal(rate("code = CAKESTAND", "high_percent")) - 36.62) < 0.01);
        QCOMPARE(asText(rate("code = CAKESTAND", "trend")), std::string("up"));
        QCOMPARE(asInteger(rate("code = ACME", "returned_lines")), 81);
        QCOMPARE(asInteger(rate("code = web", "sold_lines")), 263);
        QCOMPARE(asInteger(rate("code = defective", "returned")), 162'000);
        QCOMPARE(asInteger(rate("code = defective", "sold")), 1'315'000);
        QCOMPARE(asInteger(shop.cell("return-reasons", "item_id = 1", "returned_lines")), 81);
        QCOMPARE(shop.view("return-rate-weeks", "item_id = 1").size(), std::size_t(4));
    }

    void aSpikeOpensOneCaseAndHoldsTheItem_data() { TestStore::addRows(); }
    void aSpikeOpensOneCaseAndHoldsTheItem() {
        OPEN_TEST_STORE(database);
        ReturningShop shop(database);
        shop.usualYear();
        shop.look();
        QVERIFY(shop.caseOf(cakestand).empty());
        shop.bringBack(cakestand, today - 3, 9, "defective");
        shop.bringBack(ornament, today - 3, 2, "defective"); // too few
        shop.look();
        const auto id = shop.caseOf(cakestand);
        QVERIFY(!id.empty());
        QVERIFY(shop.caseOf(ornament).empty());
        QCOMPARE(asText(shop.told(cakestand, "reason")), std::string("defective"));
        QCOMPARE(asInteger(shop.told(cakestand, "returned_lines")), 9);
        QVERIFY(asReal(shop.told(cakestand, "chance_percent")) < 0.1);
        QCOMPARE(asText(shop.told(cakestand, "supplier")), std::string("Acme Gifts"));
        QCOMPARE(shop.openTasks("quality_case"), 1);
        QCOMPARE(shop.openTasks("quality_notice"), 1);

        // Looked at again, and one more: the same spike of the same case.
        shop.bringBack(cakestand, today, 1, "defective");
        shop.look();
        QCOMPARE(shop.number("SELECT COUNT(*) FROM quality_case"), 1);
        QCOMPARE(asInteger(shop.told(cakestand, "returned_lines")), 10);
        QCOMPARE(asInteger(shop.told(cakestand, "spikes")), 1);
        QCOMPARE(shop.view("quality-evidence", "case_id = " + id).size(), std::size_t(1));

        shop.open(cakestand, 4);
        shop.plan();
        const auto row = *shop.suggestion(cakestand);
        QVERIFY(asText(shop.cell("suggestions", "sku = CAKESTAND", "flags")).ends_with("spike_hold"));
        QCOMPARE(codeOf(shop.accept(row)), std::string("quality_hold"));
        const auto quantity = row.quantity.toString();
        APPLIED(shop.decide(row, "accept",
                            fmt::format(R"({{"quantity":{},"override_reason":"the fair is on Friday"}})", quantity)));
        QCOMPARE(shop.suggestion(cakestand)->note, std::string("the fair is on Friday"));
        APPLIED(shop.decide(*shop.suggestion(cakestand), "reopen"));
        QCOMPARE(codeOf(shop.accept(*shop.suggestion(cakestand))), std::string("quality_hold"));

        QCOMPARE(codeOf(shop.act(id, "dismiss", "planner")), std::string("missing_note"));
        QCOMPARE(codeOf(shop.act(id, "dismiss", "buyer", R"({"note":"no"})")), std::string("not_permitted"));
        APPLIED(shop.act(id, "dismiss", "planner", R"({"note":"one customer returned them"})"));
        QCOMPARE(shop.openTasks("quality_case"), 0);
        APPLIED(shop.accept(*shop.suggestion(cakestand)));
        // What was decided about opens no further case.
        shop.look();
        QCOMPARE(shop.number("SELECT COUNT(*) FROM quality_case"), 1);
    }

    void defectsTakeTheRestOutOfSale_data() { TestStore::addRows(); }
    void defectsTakeTheRestOutOfSale() {
        OPEN_TEST_STORE(database);
        ReturningShop shop(database);
        shop.usualYear();
        shop.open(cakestand, 40);
        shop.bringBack(cakestand, today - 3, 9);
        shop.inspect(cakestand, 20, "faulty", today - 100); // long before
        shop.inspect(cakestand, 3, "as_new");
        shop.inspect(cakestand, 2, "faulty");
        shop.look();
        const auto id = shop.caseOf(cakestand);
        QCOMPARE(codeOf(shop.act(id, "isolate", "warehouse")), std::string("wrong_state"));
        APPLIED(shop.act(id, "investigate", "returns"));
        QCOMPARE(codeOf(shop.act(id, "isolate", "warehouse")), std::string("few_defects"));
        QCOMPARE(shop.openTasks("quality_isolate"), 0);
        shop.inspect(cakestand, 6, "faulty");
        shop.look();
        QCOMPARE(asInteger(shop.told(cakestand, "inspected")), 11);
        QCOMPARE(asInteger(shop.told(cakestand, "defective")), 8);
        QCOMPARE(shop.openTasks("quality_isolate"), 1);
        QCOMPARE(shop.stock(cakestand, "available"), 40); // not by itself
        QCOMPARE(codeOf(shop.act(id, "isolate", "planner")), std::string("not_permitted"));
        APPLIED(shop.act(id, "isolate", "warehouse", R"({"node":"HOME"})"));
        QCOMPARE(shop.stock(cakestand, "available"), 0);
        QCOMPARE(shop.stock(cakestand, "quality_hold"), 40);
        QCOMPARE(shop.openTasks("quality_isolate"), 0);
        QCOMPARE(codeOf(shop.act(id, "isolate", "warehouse")), std::string("nothing_available"));

        APPLIED(shop.act(id, "confirm", "returns", R"({"note":"the glaze chips"})"));
        QCOMPARE(shop.openTasks("supplier_returns"), 2); // of a spike of all that the supplier sells, and of the case
        QCOMPARE(codeOf(shop.act(id, "close", "controller", R"({"note":"sorted out"})")),
                 std::string("still_isolated"));
        APPLIED(shop.act(id, "close", "controller", R"({"isolated":"damaged","note":"sorted out"})"));
        QCOMPARE(shop.stock(cakestand, "damaged"), 40);
        QCOMPARE(shop.stock(cakestand, "quality_hold"), 0);
        QCOMPARE(shop.openTasks("supplier_returns"), 1); // of the supplier
        APPLIED(shop.submitOn(asText(shop.cell("tasks", "kind = supplier", "id")), "task.resolve", "buyer",
                              R"({"note":"they change the glaze"})"));
        shop.look();
        QCOMPARE(shop.openTasks("supplier_returns"), 0); // not again for the same weeks
        QCOMPARE(asText(shop.cell("quality-isolations", "sku = CAKESTAND", "state")), std::string("damaged"));
    }

    void whatLeftMeanwhileKeepsNoCaseOpen_data() { TestStore::addRows(); }
    /// Held goods may be sold, counted away or written off: the case ends with what is left of them.
    void whatLeftMeanwhileKeepsNoCaseOpen() {
        OPEN_TEST_STORE(database);
        ReturningShop shop(database);
        shop.usualYear();
        shop.open(cakestand, 40);
        shop.bringBack(cakestand, today - 3, 9);
        shop.inspect(cakestand, 8, "faulty");
        shop.look();
        const auto id = shop.caseOf(cakestand);
        APPLIED(shop.act(id, "investigate", "returns"));
        APPLIED(shop.act(id, "isolate", "warehouse"));
        shop.open(cakestand, 10);
        APPLIED(shop.act(id, "isolate", "warehouse"));
        QCOMPARE(shop.stock(cakestand, "quality_hold"), 50);
        APPLIED(shop.run(1, [](Context& context) -> Outcome {
            const StockMove out{cakestand, "", place::held(1), place::writtenOff, Quantity::units(15), std::nullopt};
            const auto posted = postStock(context, {"write_off", {}, "W-1", today, Currency("GBP"), {out}});
            return posted ? Outcome() : tl::unexpected(posted.error());
        }));
        APPLIED(shop.act(id, "dismiss", "controller", R"({"note":"one bad crate"})"));
        QCOMPARE(shop.stock(cakestand, "available"), 35);
        QCOMPARE(shop.stock(cakestand, "quality_hold"), 0);
        QCOMPARE(shop.number("SELECT quantity FROM quality_isolation WHERE state = 'released'"), 35 * Quantity::scale);
        QCOMPARE(shop.number("SELECT count(*) FROM quality_isolation WHERE state = 'gone'"), 1);
    }

    void aLaterSpikeAddsToTheOpenCase_data() { TestStore::addRows(); }
    void aLaterSpikeAddsToTheOpenCase() {
        OPEN_TEST_STORE(database);
        ReturningShop shop(database);
        shop.usualYear();
        shop.bringBack(cakestand, today - 3, 9);
        shop.look();
        shop.clock().advance(35 * 86'400'000'000);
        for (int week = 0; week < 5; ++week)
            shop.trade(cakestand, today + 7 * week, 30);
        shop.bringBack(cakestand, today + 33, 14, "defective");
        // The timer that the first return set is due, and was set again for tomorrow.
        QVERIFY(shop.engine().fireTimers() > 0);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM quality_case"), 1);
        QCOMPARE(asInteger(shop.told(cakestand, "spikes")), 2);
        QCOMPARE(shop.view("quality-evidence").size(), std::size_t(2));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM timer WHERE command = 'return_watch.run'"), 1);
    }

    /// Whoever buys and plans reads what comes back, and no customer.
    void countsAreReadByBuyers() {
        const TestStore database("sqlite");
        ReturningShop shop(database);
        for (const auto* role : {"buyer", "planner", "warehouse", "returns", "controller", "executive"})
            for (const auto* name : {"return-rates", "return-reasons", "return-rate-weeks", "quality-cases"})
                QVERIFY2(mayRead(shop.catalog(), {role}, name), fmt::format("{} {}", role, name).c_str());
        QVERIFY(mayRead(shop.catalog(), {"service"}, "quality-cases"));
        QVERIFY(!mayRead(shop.catalog(), {"buyer"}, "returns"));
    }
};

QTEST_APPLESS_MAIN(QualityCaseTest)
#include "QualityCaseTest.moc"
