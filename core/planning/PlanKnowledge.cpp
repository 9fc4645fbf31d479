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

} // namespace

PlanKnowledge readKnowledge(store::Connection& connection, std::int64_t entity, std::optional<std::int64_t> item) {
    PlanKnowledge knowledge;
    readCorrections(connection, entity, item, knowledge);
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
    return known;
}

} // namespace opsdesk
