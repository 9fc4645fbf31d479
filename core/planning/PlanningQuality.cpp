#include "core/planning/PlanningQuality.h"

#include "core/base/Parallel.h"
#include "core/planning/SeriesPlan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

namespace opsdesk {

namespace {

constexpr std::size_t seriesAtATime = 64;
constexpr std::size_t leastHistory = 8; ///< weeks before the judged ones; on fewer no method is compared

std::optional<double> ratio(double part, double whole) {
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// What was known of @p known before @p week.
KnownDemand before(KnownDemand known, int week) {
    std::erase_if(known.fixed, [week](const FixedPeriod& fixed) { return fixed.period >= week; });
    return known;
}

/// Forecasts anew what came in the last weeks of one series after another.
class Judge {
public:
    explicit Judge(const PlanInput& input) : m_input(input) {}

    void judge(const PlanSeries& series, PlanningQuality& quality) {
        unpackSeries(m_input, series, m_demand);
        if (m_demand.units.size() < judgedWeeks + leastHistory)
            return;
        const auto known = knownOf(m_input.knowledge, series.itemId, series.nodeId, series.firstWeek);
        cleanDemand(m_demand.units, m_demand.outOfStock, m_clean, known);
        const double cost = static_cast<double>(std::max<std::int64_t>(1, series.unitCost.units()));
        auto& errors = quality.errors;
        errors = errorsOf(series, known);
        if (!known.fixed.empty()) {
            auto unfixed = known;
            unfixed.fixed.clear();
            errors.corrected = errors.actual;
            errors.correctedAbsolute = errors.absolute;
            errors.uncorrected = errorsOf(series, unfixed).absolute;
        }
        for (double* sum : {&errors.actual, &errors.absolute, &errors.signedSum, &errors.naive, &errors.corrected,
                            &errors.correctedAbsolute, &errors.uncorrected})
            *sum *= cost;
        quality.judged = 1;
        quality.weeklyCost = Minor(std::llround(errors.actual / judgedWeeks));
    }

private:
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
                errors.signedSum += forecast[ahead] - came;
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
void addSales(const PlanInput& input, store::Connection& connection, std::vector<SeriesQuality>& all) {
    const Date end = weekOf(input.policy.asOf);
    const auto statement = connection.prepare(
        "SELECT l.item_id, o.node_id, CAST(SUM(l.quantity) AS bigint), "
        "CAST(SUM(CASE WHEN l.shipped < l.quantity THEN l.shipped ELSE l.quantity END) AS bigint) FROM sales_order o "
        "JOIN sales_order_line l ON l.entity = o.entity AND l.order_id = o.id WHERE o.entity = ? AND o.ordered_at >= ? "
        "AND o.ordered_at < ? AND l.item_id <> 0 AND l.quantity > 0 GROUP BY l.item_id, o.node_id");
    const std::array<Value, 3> asked{input.entity, Timestamp::of(end - 7 * judgedWeeks).micros(),
                                     Timestamp::of(end).micros()};
    statement->bindAll(asked);
    const auto keyOf = [](const SeriesQuality& one) { return std::pair(one.series->itemId, one.series->nodeId); };
    while (statement->step()) {
        const std::pair key(statement->integer(0), statement->integer(1));
        const auto found = std::lower_bound(all.begin(), all.end(), key,
                                            [&](const auto& one, const auto& wanted) { return keyOf(one) < wanted; });
        if (found == all.end() || found->series->itemId != key.first || (key.second != 0 && keyOf(*found) != key))
            continue;
        found->quality.ordered += Quantity::thousandths(statement->integer(2));
        found->quality.shipped += Quantity::thousandths(statement->integer(3));
    }
}

} // namespace

void ForecastErrors::add(const ForecastErrors& other) {
    actual += other.actual;
    absolute += other.absolute;
    signedSum += other.signedSum;
    naive += other.naive;
    corrected += other.corrected;
    correctedAbsolute += other.correctedAbsolute;
    uncorrected += other.uncorrected;
}

void PlanningQuality::add(const PlanningQuality& other) {
    series += other.series;
    judged += other.judged;
    ordered += other.ordered;
    shipped += other.shipped;
    stock += other.stock;
    weeklyCost += other.weeklyCost;
    errors.add(other.errors);
}

std::optional<double> PlanningQuality::fillRate() const {
    return ratio(shipped.toDouble(), ordered.toDouble());
}

std::optional<double> PlanningQuality::weeksOfCover() const {
    return ratio(static_cast<double>(stock.units()), static_cast<double>(weeklyCost.units()));
}

std::optional<double> PlanningQuality::error() const {
    return ratio(errors.absolute, errors.actual);
}

std::optional<double> PlanningQuality::bias() const {
    return ratio(errors.signedSum, errors.actual);
}

std::optional<double> PlanningQuality::naiveError() const {
    return ratio(errors.naive, errors.actual);
}

std::optional<double> PlanningQuality::correctionsAdd() const {
    return ratio(errors.uncorrected - errors.correctedAbsolute, errors.corrected);
}

std::vector<SeriesQuality> measureQuality(const PlanInput& input, store::Connection& connection) {
    std::vector<SeriesQuality> all(input.series.size());
    inParallel(all.size(), std::max(1U, std::thread::hardware_concurrency()), seriesAtATime, [&] {
        return [&, judge = std::make_shared<Judge>(input)](WorkRange range) {
            for (auto i = range.first; i < range.last; ++i) {
                const auto& series = input.series[i];
                all[i].series = &series;
                auto& quality = all[i].quality;
                quality.series = 1;
                quality.stock = extend(series.item->bookCost.value_or(series.unitCost), series.onHand);
                judge->judge(series, quality);
            }
        };
    });
    addSales(input, connection, all);
    return all;
}

} // namespace opsdesk
