#include "core/planning/PlanKnowledge.h"

#include "core/base/Quantity.h"

#include <string>

namespace opsdesk {

namespace {

std::unique_ptr<store::Statement> open(store::Connection& connection, std::string sql, std::int64_t entity,
                                       std::optional<std::int64_t> item, std::string_view order) {
    if (item)
        sql += " AND item_id = ?";
    sql += order;
    auto statement = connection.prepare(sql);
    statement->bind(0, Value(entity));
    if (item)
        statement->bind(1, Value(*item));
    return statement;
}

void readCorrections(store::Connection& connection, std::int64_t entity, std::optional<std::int64_t> item,
                     PlanKnowledge& knowledge) {
    const auto statement =
        open(connection, "SELECT item_id, node_id, week, quantity FROM demand_correction WHERE entity = ?", entity,
             item, " ORDER BY entity, item_id, node_id, week");
    while (statement->step()) {
        auto& correction = knowledge[statement->integer(0)].corrections.emplace_back();
        correction.nodeId = statement->integer(1);
        correction.week = Date(static_cast<std::int32_t>(statement->integer(2)));
        if (!statement->isNull(3))
            correction.units = Quantity::thousandths(statement->integer(3)).toDouble();
    }
}

/// Events of an item, and of all items of a category.
void readEvents(store::Connection& connection, std::int64_t entity, std::optional<std::int64_t> item,
                PlanKnowledge& knowledge) {
    const auto statement = open(connection,
                                "SELECT item_id, node_id, kind, first_day, last_day, uplift_percent, units_per_week, "
                                "name FROM (SELECT e.entity, i.item_id, e.node_id, e.kind, e.first_day, e.last_day, "
                                "e.uplift_percent, e.units_per_week, e.name, e.id FROM demand_event e JOIN item i ON "
                                "i.entity = 0 AND (i.item_id = e.item_id OR (e.item_id = 0 AND i.category = "
                                "e.category)) WHERE e.state = 'active') x WHERE entity = ?",
                                entity, item, " ORDER BY item_id, first_day, id");
    while (statement->step()) {
        auto& known = knowledge[statement->integer(0)].events.emplace_back();
        known.nodeId = statement->integer(1);
        auto& event = known.event;
        event.kind = parseEventKind(statement->text(2)).value_or(EventKind::Other);
        event.first = Date(static_cast<std::int32_t>(statement->integer(3)));
        event.last = Date(static_cast<std::int32_t>(statement->integer(4)));
        if (!statement->isNull(5))
            event.uplift = statement->real(5) / 100;
        if (!statement->isNull(6))
            event.unitsPerWeek = Quantity::thousandths(statement->integer(6)).toDouble();
        event.name = statement->text(7);
    }
}

} // namespace

PlanKnowledge readKnowledge(store::Connection& connection, std::int64_t entity, std::optional<std::int64_t> item) {
    PlanKnowledge knowledge;
    readCorrections(connection, entity, item, knowledge);
    readEvents(connection, entity, item, knowledge);
    return knowledge;
}

KnownDemand knownOf(const PlanKnowledge& knowledge, std::int64_t item, std::int64_t node, Date firstWeek) {
    KnownDemand known;
    const auto found = knowledge.find(item);
    if (found == knowledge.end())
        return known;
    for (const auto& correction : found->second.corrections)
        if (correction.nodeId == node && correction.week >= firstWeek)
            known.fixed.push_back({(correction.week - firstWeek) / 7, correction.units});
    for (const auto& event : found->second.events)
        if (event.nodeId == 0 || event.nodeId == node)
            known.events.push_back(event.event);
    known.past = eventPeriods(known.events, firstWeek);
    return known;
}

} // namespace opsdesk
