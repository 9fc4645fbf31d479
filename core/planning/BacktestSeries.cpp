#include "core/planning/BacktestSeries.h"

#include "core/planning/DemandClass.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace opsdesk {

std::optional<ReplaySpan> replaySpan(const BacktestSeries& series, double leadTimeDays,
                                     const BacktestOptions& options) {
    const auto periods = static_cast<int>(series.demand.size());
    const int first = std::max(shortestWarmUp, static_cast<int>(std::lround(periods * options.warmUpShare)));
    const int runIn = static_cast<int>(std::ceil((leadTimeDays + options.reviewDays) / options.periodDays));
    return periods - first - runIn >= shortestMeasured ? std::optional(ReplaySpan{first, runIn}) : std::nullopt;
}

double replayedDemand(const BacktestSeries& series, int period) {
    const double demand = series.demand[static_cast<std::size_t>(period)];
    return std::isfinite(demand) ? std::max(0.0, demand) : 0;
}

std::vector<Segment> segmentsOf(const std::vector<BacktestSeries>& series,
                                const std::vector<std::optional<ReplaySpan>>& spans) {
    std::vector<Segment> segments(series.size());
    std::vector<Minor> turnover(series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        const int first = spans[i] ? spans[i]->first : 0;
        const auto known = std::span(series[i].demand).first(static_cast<std::size_t>(first));
        const DemandPattern pattern = demandPattern(known);
        segments[i].variability = variabilityClass(pattern.mean, pattern.deviation);
        double units = 0;
        for (int t = 0; t < first; ++t) {
            units += replayedDemand(series[i], t);
        }
        turnover[i] = extend(series[i].unitCost, Quantity::rounded(units));
    }
    const auto values = valueClasses(turnover);
    for (std::size_t i = 0; i < series.size(); ++i) {
        segments[i].value = values[i];
    }
    return segments;
}

} // namespace opsdesk
