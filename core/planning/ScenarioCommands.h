#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The life of a scenario: draft, planned, published or deleted.
const StateMachine& scenarioMachine();

/// Adds `scenario.create`, `edit`, `plan` (which records what planning it gave), `publish` and `delete`, and
/// `policy.set`, by which publishing changes policies.
///
/// Rejections beside those of every document: scenario_exists, wrong_change, no_change, unknown_supplier, unknown_sku,
/// wrong_result.
void addScenarioCommands(Catalog& catalog);

} // namespace opsdesk
