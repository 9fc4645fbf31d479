#include "core/planning/PlannedRun.h"

#include "core/base/Parallel.h"
#include "core/planning/Budget.h"
#include "core/planning/ItemPlan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace opsdesk {

namespace {

constexpr std::size_t seriesAtATime = 64;
constexpr std::size_t failuresTold = 10;

/// What would lose sales cannot be made good tomorrow; an order can be stopped and stock be run down next week too.
int urgencyOf(std::string_view kind) {
    return kind == "buy" || kind == "transfer" || kind == "expedite" ? 0 : kind == "excess" ? 2 : 1;
}

bool hurtsMore(const SpooledSuggestion& a, const SpooledSuggestion& b) {
    const auto key = [](const SpooledSuggestion& row) {
        return std::tuple(row.urgency, -row.moneyAtRisk.units(), !row.orderBy, row.orderBy, row.id);
    };
    return key(a) < key(b);
}

/// Statistics as people read them: finite, and no more digits than they are worth.
double figure(double value) {
    constexpr double largest = 1e6;
    if (!std::isfinite(value))
        return value > 0 ? largest : 0;
    // Adding nothing makes a zero of a negative one, which stores keep as the same.
    return std::round(std::clamp(value, -largest, largest) * 10'000) / 10'000 + 0.0;
}

/// What one thread has planned so far.
struct Share {
    PlanReport report; ///< counts alone
    std::vector<SpooledSuggestion> suggestions;
    std::vector<PlannedForecast> forecasts;
    std::vector<std::pair<std::size_t, std::string>> failures; ///< by place of the series
};

void addTo(std::map<std::string, std::int64_t>& all, const std::map<std::string, std::int64_t>& more) {
    for (const auto& [name, count] : more)
        all[name] += count;
}

/// One thread's way through its ranges.
class Worker {
public:
    Worker(const PlanInput& input, PlanSpool& spool, Share& share) : m_input(input), m_spool(spool), m_share(share) {}

    /// The items that begin within @p range, with all of their nodes.
    void plan(WorkRange range) {
        const auto before = m_share.suggestions.size();
        m_texts.clear();
        for (auto i = range.first; i < range.last; ++i)
            if (startsItem(i))
                planOne(i);
        const auto at = m_spool.add(m_texts);
        for (auto i = before; i < m_share.suggestions.size(); ++i)
            m_share.suggestions[i].at += at;
    }

private:
    bool startsItem(std::size_t place) const {
        return place == 0 || m_input.series[place - 1].itemId != m_input.series[place].itemId;
    }

    /// The series of the item that series @p first is of, from there on.
    std::span<const PlanSeries> itemAt(std::size_t first) const {
        auto end = first + 1;
        while (end < m_input.series.size() && m_input.series[end].itemId == m_input.series[first].itemId)
            ++end;
        return std::span(m_input.series).subspan(first, end - first);
    }

    void planOne(std::size_t first) {
        const auto series = itemAt(first);
        const auto suggestionsBefore = m_share.suggestions.size();
        const auto textsBefore = m_texts.size();
        try {
            const auto nodes = planItem(m_input, series, unpacked(series), m_planner);
            for (const auto& node : nodes)
                for (const auto& row : node.rows)
                    add(row);
            for (std::size_t i = 0; i < nodes.size(); ++i)
                count(series[i], nodes[i].plan, nodes[i].rows);
        } catch (const std::exception& failure) {
            m_share.suggestions.resize(suggestionsBefore);
            m_texts.resize(textsBefore);
            for (std::size_t i = 0; i < series.size(); ++i)
                m_share.failures.emplace_back(
                    first + i, fmt::format("{} at {}: {}", series[i].item->sku, *series[i].node, failure.what()));
        }
    }

    std::span<const WeeklyDemand> unpacked(std::span<const PlanSeries> series) {
        if (m_demand.size() < series.size())
            m_demand.resize(series.size());
        for (std::size_t i = 0; i < series.size(); ++i)
            unpackSeries(m_input, series[i], m_demand[i]);
        return std::span(m_demand).first(series.size());
    }

    /// Nothing when @p row is no purchase, or none that waits for a decision.
    std::optional<Minor> moneyAsked(const PlannedSuggestion& row, const Uuid& id) const {
        if (row.kind != "buy")
            return {};
        const auto* known = m_input.findPublished(id);
        if (known && known->state == "adjusted")
            return known->amount;
        const bool asksNothing = known && ((known->state == "accepted" && known->ordered == "unsent") ||
                                           known->isAgainst(row.quantity, m_input.policy.asOf));
        return asksNothing ? std::nullopt : std::optional(extend(row.unit_cost, row.quantity));
    }

    void add(const PlannedSuggestion& row) {
        const auto content = contentOf(row);
        SpooledSuggestion spooled;
        spooled.id = suggestionId(m_input.entity, row);
        spooled.digest = content.digest;
        spooled.moneyAtRisk = row.money_at_risk;
        spooled.orderBy = row.order_by;
        spooled.urgency = urgencyOf(row.kind);
        spooled.asked = moneyAsked(row, spooled.id);
        spooled.at = m_texts.size();
        spooled.length = static_cast<std::uint32_t>(content.json.size());
        m_texts += content.json;
        m_share.suggestions.push_back(spooled);
    }

    void count(const PlanSeries& series, const SeriesPlan& plan, const std::vector<PlannedSuggestion>& rows) {
        auto& report = m_share.report;
        ++report.classes[std::string(toString(plan.pattern.demandClass))];
        report.withoutSupplier += !series.supplier && series.item->bought && plan.order.quantity > Quantity();
        for (const auto& row : rows) {
            ++report.kinds[row.kind];
            ++report.statuses[row.status];
            if (urgencyOf(row.kind) == 0)
                report.moneyAtRisk += row.money_at_risk;
        }
        if (plan.pattern.demandClass == DemandClass::None)
            return;
        ++report.methods[std::string(toString(plan.method))];
        if (plan.selection == SelectionCause::Kept) {
            ++report.refitted;
            return;
        }
        ++report.selected[std::string(toString(plan.selection))];
        m_share.forecasts.push_back({series.itemId, series.nodeId, std::string(toString(plan.chosenMethod)),
                                     parametersAsJson(plan.chosenParameters), plan.tested,
                                     std::string(toString(plan.selection)), figure(plan.mase), figure(plan.bias),
                                     figure(plan.trackingSignal)});
    }

    const PlanInput& m_input;
    PlanSpool& m_spool;
    Share& m_share;
    SeriesPlanner m_planner;
    std::vector<WeeklyDemand> m_demand; ///< of the nodes of an item; room to be used again
    std::string m_texts;
};

/// Sums up what the threads counted, whoever planned what.
void gather(std::vector<std::unique_ptr<Share>>& shares, PlannedRun& run) {
    std::vector<std::pair<std::size_t, std::string>> failures;
    for (auto& share : shares) {
        addTo(run.report.classes, share->report.classes);
        addTo(run.report.methods, share->report.methods);
        addTo(run.report.kinds, share->report.kinds);
        addTo(run.report.statuses, share->report.statuses);
        addTo(run.report.selected, share->report.selected);
        run.report.refitted += share->report.refitted;
        run.report.withoutSupplier += share->report.withoutSupplier;
        run.report.moneyAtRisk += share->report.moneyAtRisk;
        run.suggestions.insert(run.suggestions.end(), share->suggestions.begin(), share->suggestions.end());
        std::move(share->forecasts.begin(), share->forecasts.end(), std::back_inserter(run.forecasts));
        std::move(share->failures.begin(), share->failures.end(), std::back_inserter(failures));
        share.reset();
    }
    std::sort(failures.begin(), failures.end());
    run.report.failed = static_cast<std::int64_t>(failures.size());
    for (auto& [place, text] : failures)
        if (run.report.failures.size() < failuresTold)
            run.report.failures.push_back(std::move(text));
    run.report.suggestions = static_cast<std::int64_t>(run.suggestions.size());
    std::sort(run.forecasts.begin(), run.forecasts.end(), [](const PlannedForecast& a, const PlannedForecast& b) {
        return std::pair(a.item_id, a.node_id) < std::pair(b.item_id, b.node_id);
    });
}

void rank(std::vector<SpooledSuggestion>& rows) {
    std::sort(rows.begin(), rows.end(), hurtsMore);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = static_cast<std::int64_t>(i) + 1;
}

/// Marks the purchases among @p rows, by rank, that the budget does not pay for.
void keepToBudget(std::vector<SpooledSuggestion>& rows, PlanReport& report) {
    if (!report.budget)
        return;
    std::vector<BudgetLine> lines;
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!rows[at].asked)
            continue;
        lines.push_back({*rows[at].asked, rows[at].moneyAtRisk});
        places.push_back(at);
    }
    const auto funded = fundedWithin(*report.budget, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        (funded[i] ? report.funded : report.overBudget) += lines[i].amount;
        report.overBudgetCount += !funded[i];
        rows[places[i]].overBudget = !funded[i];
    }
}

void sortById(std::vector<SpooledSuggestion>& rows) {
    // Stores find rows of neighbouring ids side by side.
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
}

} // namespace

std::unique_ptr<PlannedRun> planAll(std::unique_ptr<PlanInput> input, const PlanOptions& options) {
    auto run = std::make_unique<PlannedRun>();
    run->input = std::move(input);
    std::mutex mutex;
    std::vector<std::unique_ptr<Share>> shares;
    const auto total = static_cast<std::int64_t>(run->input->series.size());
    std::int64_t done = 0;
    inParallel(run->input->series.size(), options.threads, seriesAtATime, [&] {
        const std::lock_guard lock(mutex);
        auto& share = *shares.emplace_back(std::make_unique<Share>());
        auto worker = std::make_shared<Worker>(*run->input, run->spool, share);
        return [&, worker](WorkRange range) {
            if (options.stop.stop_requested())
                throw PlanCancelled();
            worker->plan(range);
            if (!options.progress)
                return;
            const std::lock_guard told(mutex);
            done += static_cast<std::int64_t>(range.size());
            options.progress({PlanProgress::Stage::Plan, done, total});
        };
    });
    gather(shares, *run);
    rank(run->suggestions);
    run->report.budget = options.budget ? options.budget : run->input->policy.budget;
    keepToBudget(run->suggestions, run->report);
    sortById(run->suggestions);
    return run;
}

} // namespace opsdesk
