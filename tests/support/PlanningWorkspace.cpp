#include "tests/support/PlanningWorkspace.h"

#include "core/base/Error.h"
#include "core/governance/Policy.h"
#include "core/ledger/StockLedger.h"
#include "core/master/Node.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"

#include <fmt/format.h>

namespace opsdesk::test {

namespace {

void require(const CommandResult& result) {
    if (!result.applied())
        throw Error(result.rejection.code + ": " + result.rejection.text);
}

SalesOrderLine saleOf(const Uuid& order, std::int64_t item, int units, int shipped) {
    SalesOrderLine line;
    line.entity = 1;
    line.order_id = order;
    line.line_no = 1;
    line.item_id = item;
    line.quantity = Quantity::units(units);
    line.shipped = Quantity::units(shipped);
    line.unit_price = Minor(1000);
    line.amount = extend(line.unit_price, line.quantity);
    return line;
}

SalesOrder orderOf(const Uuid& id, int number, Date day, Minor amount, std::int64_t node) {
    SalesOrder order;
    order.entity = 1;
    order.id = id;
    order.number = fmt::format("{}", 536364 + number);
    order.state = "shipped";
    order.version = 1;
    order.channel = "web";
    order.node_id = node;
    order.ordered_at = Timestamp::of(day, 10);
    order.currency = Currency("GBP");
    order.amount = amount;
    order.history = true;
    return order;
}

} // namespace

PlanningWorkspace::PlanningWorkspace(const TestStore& store) : BuyingWorkspace(store), m_reader(store.connect()) {}

Uuid PlanningWorkspace::sell(std::int64_t item, Date day, int units, std::optional<int> shipped) {
    return putSales(item, {{day, units, shipped.value_or(units)}});
}

void PlanningWorkspace::sellWeekly(std::int64_t item, int units, int weeks, Date asOf) {
    const Date monday = asOf - (asOf.weekday() - 1);
    std::vector<Sale> sales;
    for (int week = 1; week <= weeks; ++week)
        sales.push_back({monday - 7 * week + 1, units, units});
    putSales(item, sales);
}

Uuid PlanningWorkspace::putSales(std::int64_t item, const std::vector<Sale>& sales) {
    Uuid id;
    require(run(1, [&](Context& context) -> Outcome {
        for (const auto& [day, units, shipped] : sales) {
            id = Uuid::derived(Uuid(), fmt::format("sale/{}", ++m_orders));
            const auto line = saleOf(id, item, units, shipped);
            // Postage is money and no item: it must not become demand.
            auto charge = line;
            charge.line_no = 2;
            charge.item_id = 0;
            charge.charge = "POST";
            context.rows().put(orderOf(id, m_orders, day, line.amount, m_node));
            context.rows().put(line);
            context.rows().put(std::move(charge));
        }
        return {};
    }));
    return id;
}

Uuid PlanningWorkspace::takeBack(std::int64_t item, Date day, int units, int linked, const Uuid& order,
                                 const std::string& reason) {
    Uuid id;
    require(run(1, [&](Context& context) -> Outcome {
        ReturnOrder back;
        back.entity = 1;
        back.id = id = context.derivedId("return");
        back.state = "received";
        back.node_id = 1;
        back.returned_at = Timestamp::of(day, 12);
        back.currency = Currency("GBP");
        ReturnLine line;
        line.entity = 1;
        line.return_id = back.id;
        line.line_no = 1;
        line.item_id = item;
        line.quantity = Quantity::units(units);
        line.linked = Quantity::units(linked);
        line.reason_code = reason;
        if (linked > 0)
            line.order_id = order;
        context.rows().put(std::move(back));
        context.rows().put(std::move(line));
        return {};
    }));
    return id;
}

void PlanningWorkspace::open(std::int64_t item, int units, Date day) {
    take(item, -units, day);
}

void PlanningWorkspace::take(std::int64_t item, int units, Date day) {
    require(run(1, [&](Context& context) -> Outcome {
        const auto inside = place::available(m_node);
        StockMove moved{
            item, "", inside, place::customer, Quantity::units(std::abs(units)), Minor(500 * std::abs(units))};
        if (units < 0)
            std::swap(moved.from, moved.to);
        const auto posted =
            postStock(context, {units < 0 ? "opening" : "issue", {}, "1", day, Currency("GBP"), {moved}});
        return posted ? Outcome() : tl::unexpected(posted.error());
    }));
}

void PlanningWorkspace::useNode(std::int64_t node) {
    m_node = node;
    require(run(1, [&](Context& context) -> Outcome {
        if (!context.rows().find<Node>(context.entity(), node))
            context.rows().put(
                Node{context.entity(), node, fmt::format("NODE{}", node), "Another warehouse", "3pl", "NL", 0});
        return {};
    }));
}

void PlanningWorkspace::setPolicy(const std::string& id, const std::string& value) {
    require(run(0, [&](Context& context) -> Outcome {
        context.rows().put(Policy{0, id, "setting", value, "", "", "active", 1, 0});
        return {};
    }));
}

PlanReport PlanningWorkspace::plan(std::optional<Date> asOf, unsigned threads) {
    PlanOptions options;
    options.asOf = asOf;
    options.threads = threads;
    auto prepared = preparePlan(*m_reader, clock(), random(), options);
    for (const auto& command : prepared.commands)
        addPublished(prepared.report, submit(command));
    return prepared.report;
}

std::optional<Suggestion> PlanningWorkspace::suggestion(std::int64_t item, const std::string& kind) {
    store::UnitOfWork rows(connection());
    const auto* found = rows.find<Suggestion>(std::int64_t(1), suggestionId(1, item, m_node, kind));
    return found ? std::optional(*found) : std::nullopt;
}

std::vector<SuggestionReason> PlanningWorkspace::reasons(const Suggestion& row) {
    store::UnitOfWork rows(connection());
    const auto* found = rows.find<SuggestionDetail>(std::int64_t(1), row.id);
    return found ? unpackReasons(found->reasons).value() : std::vector<SuggestionReason>();
}

std::string PlanningWorkspace::fault() {
    const auto& type = store::rowType<Suggestion>();
    const auto statement = connection().prepare("SELECT " + type.selectList() + " FROM suggestion ORDER BY rank, id");
    while (statement->step()) {
        const auto read = type.read(*statement);
        const auto& row = *static_cast<const Suggestion*>(read.get());
        if (row.state == "expired")
            continue;
        const auto what = fmt::format("{} {} {}: ", row.kind, row.sku, row.state);
        if (total(reasons(row)) != row.quantity)
            return what + "the reasons add up to " + total(reasons(row)).toString();
        if (row.amount != extend(row.unit_cost, row.quantity))
            return what + "the amount is not that of the quantity";
        const bool bought = row.kind == "buy" && row.quantity == row.planned_quantity;
        if (bought &&
            (row.quantity < row.moq || row.quantity.count() % std::max<std::int64_t>(1, row.multiple.count()) != 0))
            return what + "the supplier does not sell " + row.quantity.toString();
    }
    return {};
}

CommandResult PlanningWorkspace::decide(const Suggestion& row, const std::string& action, const std::string& payload,
                                        const std::string& actor) {
    auto made = command("suggestion." + action, actor, payload);
    made.document = row.id;
    made.expected = {row.version, row.amount};
    return submit(made);
}

CommandResult PlanningWorkspace::accept(const Suggestion& row) {
    return decide(row, "accept", fmt::format(R"({{"quantity":{}}})", row.quantity.toString()));
}

} // namespace opsdesk::test
