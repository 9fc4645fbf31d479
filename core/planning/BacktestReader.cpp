#include "core/planning/BacktestReader.h"

#include "core/base/Error.h"
#include "core/planning/DemandSeries.h"
#include "core/planning/PlanInput.h"

#include <map>

namespace opsdesk {

namespace {

/// What a plan knows of the item beside its demand.
BacktestSeries described(const PlanInput& input, const PlanSeries& series) {
    BacktestSeries one;
    one.id = series.item->sku + "@" + *series.node;
    one.unitCost = series.unitCost;
    one.price = series.item->homePrice ? series.item->price : Minor();
    one.leadTimeDays = series.offer ? series.offer->leadTimeDays : input.policy.leadTimeDays;
    if (series.offer) {
        one.leadTimeDeviationDays = series.offer->leadTimeDeviationDays;
        one.rules = series.offer->rules();
    }
    return one;
}

} // namespace

std::vector<BacktestSeries> readBacktestSeries(store::Connection& connection, std::int64_t entity, Date today) {
    const auto input = readPlanInput(connection, entity, std::nullopt, today);
    std::map<std::pair<std::int64_t, std::int64_t>, BacktestSeries> known;
    for (const PlanSeries& series : input->series)
        known.emplace(std::pair(series.itemId, series.nodeId), described(*input, series));
    const auto rows = connection.prepare("SELECT item_id, node_id, weeks, demand FROM demand_series WHERE entity = ? "
                                         "ORDER BY item_id, node_id");
    rows->bind(0, Value(entity));
    std::vector<BacktestSeries> all;
    while (rows->step()) {
        const auto found = known.find({rows->integer(0), rows->integer(1)});
        const auto weeks = static_cast<std::size_t>(rows->integer(2));
        if (found == known.end() || weeks == 0)
            continue;
        BacktestSeries series = std::move(found->second);
        if (!unpackDemand(rows->bytes(3), weeks, series.demand))
            throw StoreError(StoreError::Kind::Corrupt,
                             "The demand of " + series.id + " cannot be read. Run `opsdeskd verify`.");
        all.push_back(std::move(series));
    }
    return all;
}

} // namespace opsdesk
