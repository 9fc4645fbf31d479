#include "core/planning/PlannedRun.h"

#include "core/base/Parallel.h"
#include "core/planning/SuggestionBuilder.h"

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
    return kind == "buy" || kind == "expedite" ? 0 : kind == "excess" ? 2 : 1;
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

    void plan(WorkRange range) {
        const auto before = m_share.suggestions.size();
        m_texts.clear();
        for (auto i = range.first; i < range.last; ++i)
            planOne(i);
        const auto at = m_spool.add(m_texts);
        for (auto i = before; i < m_share.suggestions.size(); ++i)
            m_share.suggestions[i].at += at;
    }

private:
    void planOne(std::size_t place) {
        const auto& series = m_input.series[place];
        const auto suggestionsBefore = m_share.suggestions.size();
        const auto textsBefore = m_texts.size();
        try {
            unpackSeries(m_input, series, m_demand);
            auto request = seriesInput(m_input, series, m_demand);
            const auto cause = causeToSelect(series);
            if (cause == SelectionCause::Kept)
                request.kept = series.kept;
            auto plan = m_planner.plan(request);
            if (cause != SelectionCause::Kept)
                plan.selection = cause;
            const auto rows = suggestionsOf(m_input, series, m_demand, plan);
            for (const auto& row : rows)
                add(row);
            count(series, plan, rows);
        } catch (const std::exception& failure) {
            m_share.suggestions.resize(suggestionsBefore);
            m_texts.resize(textsBefore);
            m_share.failures.emplace_back(place,
                                          fmt::format("{} at {}: {}", series.item->sku, *series.node, failure.what()));
        }
    }

    SelectionCause causeToSelect(const PlanSeries& series) const {
        const auto& policy = m_input.policy;
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

    void add(const PlannedSuggestion& row) {
        const auto content = contentOf(row);
        SpooledSuggestion spooled;
        spooled.id = suggestionId(m_input.entity, row.item_id, row.node_id, row.kind);
        spooled.digest = content.digest;
        spooled.moneyAtRisk = row.money_at_risk;
        spooled.orderBy = row.order_by;
        spooled.urgency = urgencyOf(row.kind);
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
    WeeklyDemand m_demand;
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
    return run;
}

} // namespace opsdesk
