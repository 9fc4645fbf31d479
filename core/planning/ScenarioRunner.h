#pragma once

#include "core/planning/PlanRunner.h"
#include "core/planning/Scenario.h"

namespace opsdesk {

/// The scenario of that name or id that was not deleted. @throws UsageError when there is none
Scenario findScenario(store::Connection& reader, std::int64_t entity, const std::string& nameOrId);

/// Plans @p scenario and, beside it, what is the plan now, from one snapshot and by the same code as a real run.
/// Writes nothing. @throws UsageError, StoreError, PlanCancelled
ScenarioComparison planScenario(store::Connection& reader, Clock& clock, const PlanOptions& options,
                                const Scenario& scenario);

/// The same, recorded with the scenario by `scenario.plan`; the queue is not touched.
/// @throws PlanRefused as well
ScenarioComparison planAndRecord(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                                 const PlanOptions& options, const Scenario& scenario);

/// Makes what @p scenario supposes the policies of the plan, with a fresh plan by them. In one commit, all or nothing,
/// where runPlan() has one. @throws as runPlan
PlanReport publishScenario(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                           const PlanOptions& options, const Scenario& scenario);

} // namespace opsdesk
