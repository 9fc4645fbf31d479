#include "core/planning/SeriesPlan.h"

#include <cmath>

namespace opsdesk {

void SeriesPlanner::spreadWithOutliers(const SeriesInput& input, const Forecast& forecast, SeriesPlan& plan) {
    if (!plan.flags.outlier)
        return;
    m_residuals = forecast.residuals;
    for (const DemandCorrection& correction : m_clean.corrections) {
        if (correction.kind == CorrectionKind::Outlier)
            m_residuals[static_cast<std::size_t>(correction.period - m_clean.firstPeriod)] +=
                (outlierFactor - 1) * correction.after;
    }
    const double deviation = residualDeviation(m_residuals);
    plan.demandDeviationPerDay = deviation / std::sqrt(7.0);
    forecastSpread(forecast.method, forecast.parameters, input.seasonLength, deviation,
                   {plan.weeklyDeviation, m_cumulative});
}

} // namespace opsdesk
