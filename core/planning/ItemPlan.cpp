#include "core/planning/ItemPlan.h"

#include "core/planning/SourceChoice.h"
#include "core/planning/SuggestionBuilder.h"
#include "core/planning/TransferPlan.h"

namespace opsdesk {

namespace {

/// What is decided for a node beside its own order.
struct Movements {
    Quantity in, out, fast, fill;
    Date fastArrival;

    bool any() const { return in > Quantity() || out > Quantity() || fast > Quantity(); }
};

/// How a node is forecast, as its first plan found it.
struct MethodChoice {
    ForecastMethod method = ForecastMethod::Naive;
    SelectionCause cause = SelectionCause::New;
    double trackingSignal = 0;
    bool tested = false;
};

SelectionCause causeToSelect(const PlanInput& input, const PlanSeries& series) {
    const auto& policy = input.policy;
    const Date week = weekOf(policy.asOf);
    // A choice from the future is none: someone plans an earlier day.
    if (!series.kept || series.kept->selectedWeek > week)
        return SelectionCause::New;
    if (series.changedBack)
        return SelectionCause::Changed;
    return isDueByAge(series.itemId, series.nodeId, series.kept->selectedWeek, week, policy.reselectWeeks)
               ? SelectionCause::Age
               : SelectionCause::Kept;
}

/// All nodes of one item, on the way to their rows.
class Planning {
public:
    Planning(const PlanInput& input, std::span<const PlanSeries> series, std::span<const WeeklyDemand> demand,
             SeriesPlanner& planner, std::span<const Quantity> fills)
        : m_input(input), m_all(series), m_demand(demand), m_planner(planner), m_fills(fills), m_choices(series.size()),
          m_sources(series.size()), m_moves(series.size()), m_nodes(series.size()) {}

    std::vector<NodePlan> run() {
        for (std::size_t i = 0; i < m_all.size(); ++i)
            chooseSupplier(i);
        if (m_all.size() > 1)
            addTransfers();
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (m_sources[i].size() > 1)
                addFastOrder(i);
            fillUp(i);
            for (auto& row : suggestionsOf(m_input, m_series[i], m_demand[i], m_plans[i])) {
                setSources(row, i);
                m_nodes[i].rows.push_back(std::move(row));
            }
            m_nodes[i].series = m_series[i];
            m_nodes[i].plan = std::move(m_plans[i]);
        }
        return std::move(m_nodes);
    }

private:
    /// Plans node @p at as @p series says.
    SeriesPlan planOf(std::size_t at, const PlanSeries& series, const Movements& moves, bool weighed) {
        auto one = seriesInput(m_input, series, m_demand[at]);
        if (m_all.size() > 1)
            one.transferDays = m_input.policy.transferDays;
        one.transferIn = moves.in;
        one.transferOut = moves.out;
        one.fastOrder = moves.fast;
        one.fastArrival = moves.fastArrival;
        one.fillUp = moves.fill;
        one.weighed = weighed;
        return m_choices[at] ? planAgain(one, *m_choices[at]) : planFirst(one, at);
    }

    SeriesPlan planFirst(SeriesInput& one, std::size_t at) {
        const auto cause = causeToSelect(m_input, m_all[at]);
        if (cause == SelectionCause::Kept)
            one.kept = m_all[at].kept;
        auto plan = m_planner.plan(one);
        if (cause != SelectionCause::Kept)
            plan.selection = cause;
        m_choices[at] = MethodChoice{plan.chosenMethod, plan.selection, plan.trackingSignal, plan.tested};
        return plan;
    }

    SeriesPlan planAgain(SeriesInput& one, const MethodChoice& choice) {
        one.method = choice.method;
        auto plan = m_planner.plan(one);
        plan.selection = choice.cause;
        plan.trackingSignal = choice.trackingSignal;
        plan.tested = choice.tested;
        return plan;
    }

    /// Plans node @p at, the next, from the supplier that is cheapest in total.
    void chooseSupplier(std::size_t at) {
        const auto& series = m_all[at];
        auto& sources = m_sources[at];
        for (const auto& one : comparableSources(m_input, series))
            sources.push_back({one, planOf(at, one, {}, true), {}});
        if (sources.size() < 2 || !(sources.front().plan.demandPerDay > 0)) {
            sources.clear();
            m_series.push_back(series);
            m_plans.push_back(planOf(at, series, {}, false));
            return;
        }
        for (auto& one : sources)
            one.cost = weighSource(m_input, one.series, one.plan, sources.front().plan.demandPerDay);
        const auto& chosen = sources[chooseSource(m_input, sources)];
        m_series.push_back(chosen.series);
        m_plans.push_back(chosen.plan);
    }

    void addTransfers() {
        const auto transfers = planTransfers(m_input, m_series, m_plans);
        for (const auto& transfer : transfers) {
            if (!transfer.effective)
                continue;
            m_moves[transfer.to].in += transfer.quantity;
            m_moves[transfer.from].out += transfer.quantity;
        }
        // The plans without them stay, for they tell why something is moved.
        const auto alone = m_plans;
        for (std::size_t i = 0; i < m_all.size(); ++i)
            if (m_moves[i].any())
                m_plans[i] = planOf(i, m_series[i], m_moves[i], m_sources[i].size() > 1);
        for (const auto& transfer : transfers) {
            auto row = transferSuggestion(m_input, m_series, m_demand[transfer.to], transfer, alone[transfer.to],
                                          m_plans[transfer.to]);
            setSources(row, transfer.to);
            m_nodes[transfer.to].rows.push_back(std::move(row));
        }
    }

    void addFastOrder(std::size_t at) {
        if (m_plans[at].supply.missingUntilArrival < 1)
            return;
        std::vector<Source> others;
        for (const auto& source : m_sources[at]) {
            if (source.series.offer == m_series[at].offer)
                continue;
            others.push_back(source);
            if (m_moves[at].any())
                others.back().plan = planOf(at, source.series, m_moves[at], true);
        }
        const auto fast = planFastOrder(m_input, {m_series[at], m_plans[at], {}}, others);
        if (!fast)
            return;
        auto row = fastSuggestion(m_input, *fast, m_demand[at], m_plans[at]);
        setSources(row, at);
        m_nodes[at].rows.push_back(std::move(row));
        m_moves[at].fast = fast->counted;
        m_moves[at].fastArrival = fast->arrival;
        if (fast->counted > Quantity())
            m_plans[at] = planOf(at, m_series[at], m_moves[at], true);
    }

    void fillUp(std::size_t at) {
        if (at >= m_fills.size() || m_fills[at] <= Quantity())
            return;
        m_moves[at].fill = m_fills[at];
        m_plans[at] = planOf(at, m_series[at], m_moves[at], m_sources[at].size() > 1);
    }

    void setSources(PlannedSuggestion& row, std::size_t at) const {
        std::vector<WeighedSource> costs;
        for (const auto& source : m_sources[at])
            if (costs.size() < packed::mostSources)
                costs.push_back(source.cost);
        if (row.kind == "buy" || row.kind == "transfer")
            row.sources = packSources(costs);
    }

    const PlanInput& m_input;
    std::span<const PlanSeries> m_all;
    std::span<const WeeklyDemand> m_demand;
    SeriesPlanner& m_planner;
    std::span<const Quantity> m_fills;
    std::vector<std::optional<MethodChoice>> m_choices;
    std::vector<std::vector<Source>> m_sources; ///< weighed, by node; empty where there is nothing to weigh
    std::vector<PlanSeries> m_series;           ///< with the chosen supplier
    std::vector<SeriesPlan> m_plans;
    std::vector<Movements> m_moves;
    std::vector<NodePlan> m_nodes;
};

} // namespace

std::vector<NodePlan> planItem(const PlanInput& input, std::span<const PlanSeries> series,
                               std::span<const WeeklyDemand> demand, SeriesPlanner& planner,
                               std::span<const Quantity> fills) {
    return Planning(input, series, demand, planner, fills).run();
}

} // namespace opsdesk
