#pragma once

#include "core/planning/PlannedRun.h"
#include "core/planning/Scenario.h"

#include <vector>

namespace opsdesk {

/// What a plan means for one series, kept for comparing.
struct SeriesFigures {
    Quantity ordered;                  ///< of purchases that wait for a decision, as a person may have adjusted them
    Quantity demand, safetyStock, lot; ///< parts of the order-up-to level
    std::int64_t supplierId = 0;       ///< bought from
    bool overBudget = false;
    PlanFigures money; ///< but for the orders' number and the service
    double serviceNow = 0, serviceAfter = 0;
    Minor demandValue; ///< of a year's, at cost: the weight of the service
};

/// Plans every series of @p input as a real run does, and keeps its figures in @p figures, by place of the series.
/// @throws PlanCancelled
std::unique_ptr<PlannedRun> planForComparing(std::unique_ptr<PlanInput> input, const PlanOptions& options,
                                             std::vector<SeriesFigures>& figures);

/// Compares two plans of the same series, in the order of @p input, the scenario's: the total, segments by name, the
/// @p mostSuppliers suppliers that most is bought from, and the @p mostLines purchases that differ most in money.
ScenarioComparison compare(const PlanInput& input, const std::vector<SeriesFigures>& now,
                           const std::vector<SeriesFigures>& then, std::size_t mostSuppliers = 40,
                           std::size_t mostLines = 200);

} // namespace opsdesk
