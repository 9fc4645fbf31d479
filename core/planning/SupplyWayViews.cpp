#include "core/planning/SupplyWayViews.h"

#include "core/planning/AskedItems.h"
#include "core/planning/Figure.h"
#include "core/planning/SupplyWays.h"
#include "core/workflow/ComputedRows.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

std::vector<ViewColumn> wayColumns() {
    return {
        {"sku", "SKU", T::Code, "ask for one: by sku or item_id"},
        {"node", "Node", T::Code, "that needs it"},
        {"way", "Way", T::Code,
         "buy: from one supplier; transfer: from another node; split: from two suppliers; wait: until the next review"},
        {"supplier", "Supplier", T::Text, "whom it is bought from, of a split first; of a transfer the rest"},
        {"other_supplier", "Second supplier", T::Text, "of a split"},
        {"from_node", "From", T::Code, "the node that a transfer takes the stock from"},
        {"chosen", "Chosen", T::Boolean, "the plan suggests it"},
        {"order_on", "Order on", T::Date, "today, or the next review"},
        {"quantity", "Quantity", T::Quantity, "all that comes"},
        {"first_quantity", "First", T::Quantity, "of it, what comes first"},
        {"arrival", "Arrival", T::Date, "of what comes first"},
        {"unit_cost", "Unit cost", T::Money, "a unit, to have it here", true, false},
        {"purchase", "Purchases", T::Money, "landed cost of what is bought"},
        {"moving", "Moving", T::Money, "freight and handling, and what the stock is worth where it lies"},
        {"expedite", "Expedite", T::Money, "what the faster supplier asks more"},
        {"ordering", "Ordering", T::Money, "order lines"},
        {"holding", "Holding", T::Money, "from arrival until half of each part is sold"},
        {"lost_margin", "Lost margin", T::Money, "sales expected to be missed until it has come"},
        {"cost", "In all", T::Money, "expected: all parts together"},
        {"cost_per_unit", "Per unit", T::Money, "the same of a unit: where one way brings more than another", true,
         false},
        {"lasts", "Lasts", T::Real, "chance that stock lasts until the first of it comes, 0 to 1"},
        {"service", "Service", T::Real, "chance that stock lasts until the order after it could come, 0 to 1"},
        {"supplier_item_id", "Supplier item", T::Uuid, "of what is bought, or bought first", false},
        {"item_id", "Item", T::Integer, "Key of the item.", false},
        {"node_id", "Node key", T::Integer, "Key of the node.", false},
        {"currency", "Currency", T::Currency, "of the entity", false},
        {"id", "Id", T::Text, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

Value wayDay(Date day) {
    return std::int64_t{day.days()};
}

Minor perUnit(Minor cost, Quantity quantity) {
    return quantity > Quantity() ? Minor(mulDivRoundHalfEven(cost.units(), Quantity::scale, quantity.count()))
                                 : Minor();
}

ViewRow rowOf(const PlanInput& input, const PlanSeries& node, const SupplyWay& way) {
    const bool moves = way.kind == SupplyWayKind::Transfer;
    const bool buys = way.series.supplier && (!moves || way.quantity > way.first);
    const auto other = way.other && !moves ? way.other->supplier->name : std::string();
    const auto from = moves ? *way.other->node : std::string();
    const auto offer = way.series.offer ? way.series.offer->id.toString() : std::string();
    const auto id = fmt::format("{}/{}/{}/{}/{}", node.itemId, node.nodeId, toString(way.kind), offer, from);
    return {node.item->sku,
            *node.node,
            std::string(toString(way.kind)),
            buys ? way.series.supplier->name : std::string(),
            other,
            from,
            std::int64_t{way.chosen},
            wayDay(way.orderOn),
            way.quantity.count(),
            way.first.count(),
            wayDay(way.arrival),
            perUnit(way.purchase + way.moving + way.expedite, way.quantity).units(),
            way.purchase.units(),
            way.moving.units(),
            way.expedite.units(),
            way.ordering.units(),
            way.holding.units(),
            way.lostMargin.units(),
            way.total().units(),
            perUnit(way.total(), way.quantity).units(),
            figure(way.lasts),
            figure(way.service),
            offer.empty() ? Value() : Value(offer),
            node.itemId,
            node.nodeId,
            std::string(input.policy.currency.code()),
            id,
            input.entityRevision};
}

std::optional<Date> dayOfLastPlan(store::Connection& connection, std::int64_t entity) {
    const auto run = connection.prepare("SELECT as_of FROM plan_run WHERE entity = ? ORDER BY run DESC LIMIT 1");
    run->bind(0, Value(entity));
    return run->step() ? std::optional(Date(static_cast<std::int32_t>(run->integer(0)))) : std::nullopt;
}

void addRows(store::Connection& connection, std::int64_t entity, std::int64_t item, Date asOf,
             std::vector<ViewRow>& rows) {
    const auto input = readPlanInput(connection, entity, asOf, asOf, 1, {}, ItemScope({item}));
    std::vector<WeeklyDemand> demand(input->series.size());
    for (std::size_t i = 0; i < demand.size(); ++i)
        unpackSeries(*input, input->series[i], demand[i]);
    SeriesPlanner planner;
    for (std::size_t at = 0; at < demand.size(); ++at)
        for (const auto& way : supplyWays(*input, input->series, demand, at, planner))
            rows.push_back(rowOf(*input, input->series[at], way));
}

std::vector<ViewRow> wayRows(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    std::vector<ViewRow> rows;
    const auto asOf = dayOfLastPlan(connection, entity);
    if (!asOf)
        return rows;
    for (const auto item : askedItems(connection, filters))
        addRows(connection, entity, item, *asOf, rows);
    return rows;
}

} // namespace

void addSupplyWayViews(Catalog& catalog) {
    View view;
    view.name = "supply-ways";
    view.title = "Other ways";
    view.description =
        "How what is due of an item at its nodes can be had: from each supplier, from another node, from "
        "two suppliers or later; with what each way is expected to cost, this once.";
    view.columns = wayColumns();
    view.order = {{"sku"}, {"node"}, {"cost_per_unit"}};
    view.sql = computedSql;
    // Orders and returns, too, where a plan would: consoles of a centre have none, and go by the stored series.
    view.tables = {"item",
                   "node",
                   "demand_series",
                   "demand_correction",
                   "demand_event",
                   "item_analogue",
                   "plan_run",
                   "series_forecast",
                   "supplier_item",
                   "supplier",
                   "policy",
                   "suggestion",
                   "suggestion_detail",
                   "stock_position",
                   "stock_lot",
                   "purchase_order",
                   "purchase_order_line"};
    addComputedRows(view.name, wayRows);
    catalog.add(std::move(view));
}

} // namespace opsdesk
