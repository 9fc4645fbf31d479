#include "core/planning/OverrideValue.h"

#include "core/planning/DemandCleaning.h"
#include "core/planning/MoneyAtRisk.h"
#include "core/planning/OrderQuantity.h"
#include "core/planning/PlanInput.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace opsdesk {

namespace {

constexpr double longestHeldDays = 365;

/// What ordering @p ordered costs once the demand is known.
Minor costOf(const SuggestionOverride& made, double ordered, double demand, double days, double holdingRate) {
    const double position = made.position.toDouble();
    const double missing = std::max(0.0, demand - position - ordered);
    const double left = std::clamp(position + ordered - demand, 0.0, ordered);
    const double sooner = std::max(0.0, position - demand); // is sold before what is left of the order
    const double most =
        made.put_off_until ? static_cast<double>(*made.put_off_until - made.decided_on) : longestHeldDays;
    const double held = demand > 0 ? std::min(most, (sooner + left / 2) / (demand / days)) : most;
    return extend(made.unit_margin, Quantity::rounded(missing)) + holdingCost(made.unit_cost, left, held, holdingRate);
}

/// As ordered, nothing, or the nearest that the supplier sells to what was missing.
std::vector<Quantity> candidates(const SuggestionOverride& made, double demand) {
    const auto need = Quantity::rounded(demand) - made.position;
    const auto rules = OrderRules{made.moq, made.multiple, {}, {}}.inWholeUnits();
    const auto step = rules.step().count();
    std::vector<Quantity> all{Quantity(), made.planned_quantity, made.quantity};
    if (need > Quantity()) {
        all.push_back(orderQuantity(need, rules).quantity);
        if (const auto below = Quantity::thousandths(need.count() - need.count() % step); below >= rules.minimum)
            all.push_back(below);
    }
    std::ranges::sort(all);
    return all;
}

double holdingRateOf(store::Connection& connection) {
    PlanningPolicy policy;
    constexpr auto name = "setting.holding_rate";
    if (const auto value = connection.scalar(
            "SELECT value FROM policy WHERE entity = 0 AND id = ? AND state = 'active'", {Value(std::string(name))}))
        policy.set(name, asText(*value));
    return policy.holdingRate;
}

std::vector<SuggestionOverride> overridesOf(store::Connection& connection, std::int64_t entity,
                                            std::optional<std::int64_t> item) {
    const auto day = connection.scalar("SELECT as_of FROM plan_run WHERE entity = ? ORDER BY entity, run DESC LIMIT 1",
                                       {Value(entity)});
    if (!day)
        return {};
    const auto& type = store::rowType<SuggestionOverride>();
    const auto statement =
        connection.prepare(fmt::format("SELECT {} FROM suggestion_override WHERE entity = ? AND decided_on >= ?{} "
                                       "ORDER BY decided_at, id",
                                       type.selectList(), item ? " AND item_id = ?" : ""));
    std::vector<Value> asked{entity, Date(static_cast<std::int32_t>(asInteger(*day))) - 7 * overrideWeeks};
    if (item)
        asked.emplace_back(*item);
    statement->bindAll(asked);
    std::vector<SuggestionOverride> all;
    while (statement->step())
        all.push_back(*std::static_pointer_cast<SuggestionOverride>(type.read(*statement)));
    return all;
}

} // namespace

Date decidesUntil(const SuggestionOverride& made, double reviewDays) {
    const double waits = made.put_off_until ? static_cast<double>(*made.put_off_until - made.decided_on) : reviewDays;
    return made.decided_on + static_cast<int>(std::ceil(made.lead_time_days + waits));
}

OverrideOutcome judgeOverride(const SuggestionOverride& made, Date until, double demand, double holdingRate) {
    const double days = std::max(1, until - made.decided_on);
    const auto cost = [&](Quantity ordered) { return costOf(made, ordered.toDouble(), demand, days, holdingRate); };
    OverrideOutcome outcome{
        until, Quantity::rounded(demand), {}, cost(made.planned_quantity), cost(made.quantity), cost(Quantity())};
    for (const auto ordered : candidates(made, demand))
        if (const auto would = cost(ordered); would < outcome.bestCost) {
            outcome.best = ordered;
            outcome.bestCost = would;
        }
    return outcome;
}

std::optional<double> demandThatCame(const ViewedSeries& series, Date from, Date until) {
    if (until > series.historyEnd())
        return {};
    auto came = series.entered;
    CleanDemand clean;
    cleanDemand(series.entered, series.outOfStock, clean, series.known);
    for (const auto& correction : clean.corrections)
        if (correction.kind != CorrectionKind::Event && correction.kind != CorrectionKind::Outlier)
            came[static_cast<std::size_t>(correction.period)] = correction.after;
    double sum = 0;
    for (std::size_t week = 0; week < came.size(); ++week) {
        const Date first = series.weekOfPeriod(static_cast<int>(week));
        const int days = std::min(first + 7, until) - std::max(first, from);
        sum += days > 0 ? came[week] * days / 7 : 0;
    }
    return sum;
}

std::vector<JudgedOverride> judgedOverrides(store::Connection& connection, std::int64_t entity,
                                            std::optional<std::int64_t> item) {
    std::vector<JudgedOverride> all;
    std::map<std::int64_t, std::vector<ViewedSeries>> read; // by item
    const double holdingRate = holdingRateOf(connection);
    for (auto& made : overridesOf(connection, entity, item)) {
        auto found = read.find(made.item_id);
        if (found == read.end())
            found = read.emplace(made.item_id,
                                 viewedSeries(connection, entity,
                                              {{"item_id", FilterOperator::Equal, fmt::format("{}", made.item_id)}}))
                        .first;
        const auto series = std::ranges::find(found->second, made.node_id, &ViewedSeries::nodeId);
        auto& judged = all.emplace_back(JudgedOverride{std::move(made), {}});
        if (series == found->second.end())
            continue;
        const Date until = decidesUntil(judged.made, series->reviewDays);
        if (const auto demand = demandThatCame(*series, judged.made.decided_on, until))
            judged.outcome = judgeOverride(judged.made, until, *demand, holdingRate);
    }
    return all;
}

} // namespace opsdesk
