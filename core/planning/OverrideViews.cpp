#include "core/planning/OverrideViews.h"

#include "core/planning/OverrideValue.h"
#include "core/workflow/ComputedRows.h"

#include <charconv>

namespace opsdesk {

namespace {

using T = ColumnType;

std::vector<ViewColumn> overrideColumns() {
    return {
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, "", false},
        {"node", "Node", T::Code, ""},
        {"decided_on", "Decided", T::Date, "the day of business"},
        {"decided_by", "By", T::Code, ""},
        {"kind", "How", T::Code, "quantity: another was accepted; rejected; put_off"},
        {"planned_quantity", "Plan", T::Quantity, "what the plan said"},
        {"quantity", "Decided quantity", T::Quantity, "what was bought instead; nothing until a put-off day"},
        {"demand", "Demand", T::Quantity, "that came until the next order could; empty: too soon to say"},
        {"best_quantity", "Best", T::Quantity, "the quantity that would have cost least, as is known now"},
        {"outcome", "Turned out", T::Code, "better or worse than the plan, same, or open: too soon to say"},
        {"amount", "Value added", T::Money, "what the plan's quantity would have cost more; below zero: less"},
        {"planned_cost", "Cost as planned", T::Money, "margin missed, and holding what was left over", false},
        {"decided_cost", "Cost as decided", T::Money, "margin missed and holding, with what was decided", false},
        {"best_cost", "Least cost", T::Money, "had the demand been known", false},
        {"segment", "Segment", T::Code, "of the item when it was decided", false},
        {"reason_code", "Reason", T::Code, "", false},
        {"put_off_until", "Put off until", T::Date, "", false},
        {"until", "Judged by", T::Date, "demand counts until this day", false},
        {"suggestion_id", "Suggestion", T::Uuid, "", false},
        {"item_id", "Item key", T::Integer, "", false},
        {"node_id", "Node key", T::Integer, "", false},
        {"currency", "Currency", T::Currency, "", false},
        {"id", "Id", T::Uuid, "the command that decided", false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

Value dayOf(std::optional<Date> day) {
    return day ? Value(std::int64_t{day->days()}) : Value();
}

std::string outcomeOf(const std::optional<OverrideOutcome>& outcome) {
    if (!outcome)
        return "open";
    const auto added = outcome->valueAdded();
    return added > Minor() ? "better" : added < Minor() ? "worse" : "same";
}

/// How codes and names are read, an item after another.
class Names {
public:
    Names(store::Connection& connection, std::int64_t entity)
        : m_statement(connection.prepare("SELECT i.sku, i.name, n.code FROM item i JOIN node n ON n.entity = ? AND "
                                         "n.node_id = ? WHERE i.entity = 0 AND i.item_id = ?")),
          m_entity(entity) {}

    ViewRow of(const SuggestionOverride& made) {
        m_statement->reset();
        const std::array<Value, 3> asked{m_entity, made.node_id, made.item_id};
        m_statement->bindAll(asked);
        if (!m_statement->step())
            return {std::string(), std::string(), std::string()};
        return {std::string(m_statement->text(0)), std::string(m_statement->text(1)),
                std::string(m_statement->text(2))};
    }

private:
    std::unique_ptr<store::Statement> m_statement;
    std::int64_t m_entity;
};

ViewRow rowOf(const JudgedOverride& judged, ViewRow names) {
    const auto& [made, outcome] = judged;
    const auto told = [&](auto member) { return outcome ? Value(member(*outcome)) : Value(); };
    ViewRow row = std::move(names);
    for (Value& cell : ViewRow{dayOf(made.decided_on),
                               made.decided_by,
                               made.kind,
                               made.planned_quantity.count(),
                               made.quantity.count(),
                               told([](const auto& o) { return o.demand.count(); }),
                               told([](const auto& o) { return o.best.count(); }),
                               outcomeOf(outcome),
                               told([](const auto& o) { return o.valueAdded().units(); }),
                               told([](const auto& o) { return o.plannedCost.units(); }),
                               told([](const auto& o) { return o.decidedCost.units(); }),
                               told([](const auto& o) { return o.bestCost.units(); }),
                               made.segment,
                               made.reason_code,
                               dayOf(made.put_off_until),
                               dayOf(outcome ? std::optional(outcome->until) : std::nullopt),
                               made.suggestion_id.toString(),
                               made.item_id,
                               made.node_id,
                               std::string(made.currency.code()),
                               made.id.toString(),
                               made.rev})
        row.push_back(std::move(cell));
    return row;
}

std::optional<std::int64_t> askedItem(const std::vector<Filter>& filters) {
    for (const auto& filter : filters) {
        std::int64_t item = 0;
        const auto* end = filter.value.data() + filter.value.size();
        if (filter.column == "item_id" && filter.op == FilterOperator::Equal &&
            std::from_chars(filter.value.data(), end, item).ptr == end)
            return item;
    }
    return {};
}

std::vector<ViewRow> overrideRows(store::Connection& connection, std::int64_t entity,
                                  const std::vector<Filter>& filters) {
    Names names(connection, entity);
    std::vector<ViewRow> rows;
    for (const auto& judged : judgedOverrides(connection, entity, askedItem(filters)))
        rows.push_back(rowOf(judged, names.of(judged.made)));
    return rows;
}

} // namespace

void addOverrideViews(Catalog& catalog) {
    View view;
    view.name = "suggestion-overrides";
    view.title = "Overrides";
    view.description = "Where people decided otherwise than the plan said in the year before the last plan, and how "
                       "that turned out.";
    view.columns = overrideColumns();
    view.order = {{"decided_on", true}, {"id", true}};
    view.sql = computedSql;
    view.tables = {"suggestion_override", "plan_run",     "item",          "node",          "demand_series",
                   "demand_correction",   "demand_event", "item_analogue", "supplier_item", "supplier",
                   "series_forecast",     "suggestion",   "policy"};
    view.search = {"sku", "name", "decided_by"};
    addComputedRows(view.name, overrideRows);
    catalog.add(std::move(view));
}

} // namespace opsdesk
