#include "core/planning/ItemPlan.h"

#include "core/planning/SuggestionBuilder.h"
#include "core/planning/TransferPlan.h"

namespace opsdesk {

namespace {

/// Plans anew the nodes that @p transfers touch; their first plans stay in @p plans, which transfers are explained by.
std::vector<SeriesPlan> withTransfers(const PlanInput& input, std::span<const PlanSeries> series,
                                      const std::vector<SeriesPlan>& plans,
                                      const std::vector<PlannedTransfer>& transfers, SeriesPlanner& planner) {
    auto moved = plans;
    for (std::size_t i = 0; i < series.size(); ++i) {
        auto one = seriesInput(input, series[i]);
        one.transferDays = input.policy.transferDays;
        for (const auto& transfer : transfers) {
            if (transfer.effective && transfer.to == i)
                one.transferIn += transfer.quantity;
            if (transfer.effective && transfer.from == i)
                one.transferOut += transfer.quantity;
        }
        if (one.transferIn > Quantity() || one.transferOut > Quantity())
            moved[i] = planner.plan(one);
    }
    return moved;
}

} // namespace

std::vector<NodePlan> planItem(const PlanInput& input, std::span<const PlanSeries> series, SeriesPlanner& planner) {
    std::vector<SeriesPlan> plans;
    for (const auto& one : series) {
        auto alone = seriesInput(input, one);
        if (series.size() > 1)
            alone.transferDays = input.policy.transferDays;
        plans.push_back(planner.plan(alone));
    }
    std::vector<NodePlan> nodes(series.size());
    const auto transfers = series.size() > 1 ? planTransfers(input, series, plans) : std::vector<PlannedTransfer>();
    if (!transfers.empty()) {
        auto moved = withTransfers(input, series, plans, transfers, planner);
        for (const auto& transfer : transfers)
            nodes[transfer.to].rows.push_back(
                transferSuggestion(input, series, transfer, plans[transfer.to], moved[transfer.to]));
        plans = std::move(moved);
    }
    for (std::size_t i = 0; i < series.size(); ++i) {
        for (auto& row : suggestionsOf(input, series[i], plans[i]))
            nodes[i].rows.push_back(std::move(row));
        nodes[i].plan = std::move(plans[i]);
    }
    return nodes;
}

} // namespace opsdesk
