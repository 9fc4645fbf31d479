#include "core/planning/PlanningQuality.h"

#include "core/base/Parallel.h"
#include "core/governance/User.h"
#include "core/planning/OverrideValue.h"
#include "core/planning/PlanReader.h"
#include "core/planning/PlanRunner.h"
#include "core/planning/SeriesPlan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <mutex>
#include <thread>

namespace opsdesk {

namespace {

constexpr std::size_t judgedAtATime = 64;
constexpr std::size_t leastHistory = 8; ///< weeks before the judged ones; on fewer no method is compared

/// What was known of @p known before @p week.
KnownDemand before(KnownDemand known, int week) {
    std::erase_if(known.fixed, [week](const FixedPeriod& fixed) { return fixed.period >= week; });
    return known;
}

/// Forecasts anew what came in the last weeks of one series after another.
class Judge {
public:
    explicit Judge(const PlanInput& input) : m_input(input) {}

    /// @p sampled: its forecasts count; else only what people corrected of it does.
    void judge(const PlanSeries& series, bool sampled, QualityFigures& quality) {
        unpackSeries(m_input, series, m_demand);
        if (m_demand.units.size() < judgedWeeks + leastHistory)
            return;
        const auto known = knownOf(m_input.knowledge, series.itemId, series.nodeId, series.firstWeek);
        cleanDemand(m_demand.units, m_demand.outOfStock, m_clean, known);
        const double cost = static_cast<double>(std::max<std::int64_t>(1, series.unitCost.units()));
        quality.weekly_cost = Minor(std::llround(demandThatCame() * cost / judgedWeeks));
        const auto errors = sampled || !known.fixed.empty() ? errorsOf(series, known) : ForecastErrors();
        if (sampled) {
            static_cast<ForecastErrors&>(quality) = errors;
            quality.judged = 1;
        }
        if (!known.fixed.empty()) {
            auto unfixed = known;
            unfixed.fixed.clear();
            quality.corrected = errors.actual;
            quality.corrected_absolute = errors.absolute;
            quality.uncorrected = errorsOf(series, unfixed).absolute;
        }
        for (double* sum : {&quality.actual, &quality.absolute, &quality.signed_sum, &quality.naive, &quality.corrected,
                            &quality.corrected_absolute, &quality.uncorrected})
            *sum *= cost;
    }

private:
    double demandThatCame() const {
        double sum = 0;
        for (auto week = m_demand.units.size() - judgedWeeks; week < m_demand.units.size(); ++week)
            sum += counted(week);
        return sum;
    }

    /// As it counts; weeks before the first demand count nothing.
    double counted(std::size_t week) const {
        const auto first = static_cast<std::size_t>(m_clean.firstPeriod);
        return week < first || week - first >= m_clean.demand.size() ? 0 : m_clean.demand[week - first];
    }

    ForecastErrors errorsOf(const PlanSeries& series, const KnownDemand& known) {
        ForecastErrors errors;
        std::optional<ForecastMethod> method;
        const auto end = m_demand.units.size();
        for (auto origin = end - judgedWeeks; origin < end; origin += judgedHorizon) {
            const auto forecast = forecastAt(series, known, origin, method);
            for (std::size_t ahead = 0; ahead < judgedHorizon; ++ahead) {
                const double came = counted(origin + ahead);
                errors.actual += came;
                errors.absolute += std::abs(forecast[ahead] - came);
                errors.signed_sum += forecast[ahead] - came;
                errors.naive += std::abs(counted(origin - 1) - came);
            }
        }
        return errors;
    }

    /// From what was known before week @p origin; @p method is chosen the first time and kept.
    std::array<double, judgedHorizon> forecastAt(const PlanSeries& series, const KnownDemand& known, std::size_t origin,
                                                 std::optional<ForecastMethod>& method) {
        SeriesInput one;
        one.weeklyDemand = std::span(m_demand.units).first(origin);
        if (!m_demand.outOfStock.empty())
            one.outOfStock = std::span(m_demand.outOfStock).first(origin);
        one.firstWeek = series.firstWeek;
        one.asOf = series.firstWeek + 7 * static_cast<int>(origin);
        one.known = before(known, static_cast<int>(origin));
        one.leadTimeDays = series.offer ? series.offer->leadTimeDays : m_input.policy.leadTimeDays;
        one.reviewDays = series.supplier && series.supplier->reviewDays > 0 ? series.supplier->reviewDays
                                                                            : m_input.policy.reviewDays;
        one.method = method;
        SeriesPlan plan;
        m_planner.protection(one, plan);
        method = plan.chosenMethod;
        std::array<double, judgedHorizon> forecast{};
        std::copy_n(plan.weeklyMean.begin(), std::min(plan.weeklyMean.size(), forecast.size()), forecast.begin());
        return forecast;
    }

    const PlanInput& m_input;
    SeriesPlanner m_planner;
    WeeklyDemand m_demand;
    CleanDemand m_clean;
};

/// What customers ordered in the judged weeks, and got. Orders that name no node are of the item's first one.
void addSales(const PlanInput& input, store::Connection& connection, std::vector<QualityFigures>& all) {
    const Date end = weekOf(input.policy.asOf);
    const auto statement = connection.prepare(
        "SELECT l.item_id, o.node_id, CAST(SUM(l.quantity) AS bigint), "
        "CAST(SUM(CASE WHEN l.shipped < l.quantity THEN l.shipped ELSE l.quantity END) AS bigint) FROM sales_order o "
        "JOIN sales_order_line l ON l.entity = o.entity AND l.order_id = o.id WHERE o.entity = ? AND o.ordered_at >= ? "
        "AND o.ordered_at < ? AND l.item_id <> 0 AND l.quantity > 0 GROUP BY l.item_id, o.node_id");
    const std::array<Value, 3> asked{input.entity, Timestamp::of(end - 7 * judgedWeeks).micros(),
                                     Timestamp::of(end).micros()};
    statement->bindAll(asked);
    const auto keyOf = [](const PlanSeries& series) { return std::pair(series.itemId, series.nodeId); };
    while (statement->step()) {
        const std::pair key(statement->integer(0), statement->integer(1));
        const auto found = std::ranges::lower_bound(input.series, key, {}, keyOf);
        if (found == input.series.end() || found->itemId != key.first || (key.second != 0 && keyOf(*found) != key))
            continue;
        auto& quality = all[static_cast<std::size_t>(found - input.series.begin())];
        quality.ordered += Quantity::thousandths(statement->integer(2));
        quality.shipped += Quantity::thousandths(statement->integer(3));
    }
}

/// Of each series of @p input, in its order.
std::vector<QualityFigures> judgeAll(const PlanInput& input, const PlanOptions& options, std::size_t judgedAtMost) {
    std::vector<QualityFigures> all(input.series.size());
    const std::size_t every = std::max<std::size_t>(1, (all.size() + judgedAtMost - 1) / judgedAtMost);
    const auto threads = options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    std::mutex telling;
    std::int64_t done = 0;
    inParallel(all.size(), threads, judgedAtATime, [&] {
        return [&, judge = std::make_shared<Judge>(input)](WorkRange range) {
            if (options.stop.stop_requested())
                return;
            for (auto i = range.first; i < range.last; ++i) {
                const auto& series = input.series[i];
                all[i].series = 1;
                all[i].stock = extend(series.item->bookCost.value_or(series.unitCost), series.onHand);
                judge->judge(series, i % every == 0, all[i]);
            }
            const std::lock_guard lock(telling);
            done += static_cast<std::int64_t>(range.last - range.first);
            if (options.progress)
                options.progress({PlanProgress::Stage::Plan, done, static_cast<std::int64_t>(all.size())});
        };
    });
    if (options.stop.stop_requested())
        throw PlanCancelled();
    return all;
}

/// Most pieces missed first, then most stock held.
std::vector<std::size_t> worstFirst(const std::vector<QualityFigures>& all, std::vector<std::size_t> places) {
    const auto most = std::min(mostItems, places.size());
    std::ranges::partial_sort(places, places.begin() + static_cast<std::ptrdiff_t>(most), {}, [&](std::size_t at) {
        return std::tuple(all[at].shipped - all[at].ordered, -all[at].stock, at);
    });
    places.resize(most);
    return places;
}

void addGroups(const PlanInput& input, const std::vector<QualityFigures>& all, QualityReport& report) {
    std::map<std::string, std::vector<std::size_t>> segments;
    auto& total = report.groups.emplace_back(GroupQuality{{}, "total", "all"});
    for (std::size_t i = 0; i < all.size(); ++i) {
        segments[toString(input.series[i].segment)].push_back(i);
        total.add(all[i]);
    }
    for (auto& [segment, places] : segments) {
        auto& group = report.groups.emplace_back(GroupQuality{{}, "segment", segment});
        for (const auto at : places)
            group.add(all[at]);
        for (const auto at : worstFirst(all, std::move(places))) {
            const auto& series = input.series[at];
            report.items.push_back(
                {all[at], segment, series.itemId, series.nodeId, series.item->sku, series.item->name, *series.node});
        }
    }
}

/// Overrides count in the segment that the item had when they were decided, which may have no series any more.
void addOverrides(const std::vector<JudgedOverride>& overrides, QualityReport& report) {
    const auto group = [&](std::string_view kind, const std::string& name) -> GroupQuality& {
        const auto found = std::ranges::find_if(
            report.groups, [&](const GroupQuality& one) { return one.kind == kind && one.name == name; });
        return found != report.groups.end() ? *found
                                            : report.groups.emplace_back(GroupQuality{{}, std::string(kind), name});
    };
    for (const auto& judged : overrides) {
        report.groups.front().OverrideFigures::add(judged);
        group("segment", judged.made.segment).OverrideFigures::add(judged);
        group("person", judged.made.decided_by).OverrideFigures::add(judged);
    }
    std::ranges::sort(report.groups, {}, [](const GroupQuality& one) {
        return std::tuple(one.kind != "total", one.kind == "person", one.name);
    });
}

} // namespace

std::optional<QualityReport> measureQuality(store::Connection& reader, const PlanOptions& options,
                                            std::size_t judgedAtMost) {
    const store::ReadTransaction snapshot(reader);
    const auto run = reader.scalar("SELECT as_of FROM plan_run WHERE entity = ? ORDER BY entity, run DESC LIMIT 1",
                                   {Value(options.entity)});
    if (!run)
        return {};
    const Date asOf(static_cast<std::int32_t>(asInteger(*run)));
    PlanInput input;
    input.entity = options.entity;
    PlanReader(reader, input, std::max(1U, options.threads)).read(asOf, asOf);
    auto all = judgeAll(input, options, judgedAtMost);
    addSales(input, reader, all);
    QualityReport report{asOf, input.policy.currency, {}, {}};
    addGroups(input, all, report);
    addOverrides(judgedOverrides(reader, options.entity), report);
    return report;
}

Command qualityCommand(const QualityReport& report, Clock& clock, Random& random, const PlanOptions& options) {
    Command command;
    command.id = random.uuid(clock.now());
    command.type = "planning_quality.record";
    command.entity = options.entity;
    command.actor = options.actor.empty() ? engineUser().id : options.actor;
    command.payload = writePayload(report);
    return command;
}

std::optional<QualityReport> recordQuality(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                                           const PlanOptions& options) {
    auto report = measureQuality(reader, options);
    if (!report)
        return {};
    if (const auto result = bus.submitAndWait(qualityCommand(*report, clock, random, options)); !result.applied())
        throw PlanRefused(result);
    return report;
}

} // namespace opsdesk
