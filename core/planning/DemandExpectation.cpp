#include "core/planning/SeriesPlan.h"

namespace opsdesk {

void SeriesPlanner::scale(double factor, SeriesPlan& plan) {
    for (auto* values : {&plan.weeklyMean, &plan.weeklyDeviation, &m_cumulative}) {
        for (double& value : *values) {
            value *= factor;
        }
    }
    plan.demandDeviationPerDay *= factor;
}

} // namespace opsdesk
