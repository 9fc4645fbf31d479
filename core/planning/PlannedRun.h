#pragma once

#include "core/planning/PlanOptions.h"
#include "core/planning/PlanPublish.h"
#include "core/planning/PlanReport.h"
#include "core/planning/PlanSpool.h"
#include "core/planning/PlannedContent.h"

#include <memory>
#include <vector>

namespace opsdesk {

/// A suggestion of a run, its content in the run's spool.
struct SpooledSuggestion {
    Uuid id;
    ContentDigest digest{};
    Minor moneyAtRisk;
    std::optional<Date> orderBy;
    int urgency = 0;            ///< 0 what would lose sales, 1 orders to stop or put off, 2 excess
    std::optional<Minor> asked; ///< of a purchase that waits for a decision: its cost, as a person may have adjusted it
    bool overBudget = false;    ///< to be flagged so when it is published; content and digest are without that
    std::uint64_t at = 0;
    std::uint32_t length = 0;
    std::int64_t rank = 0; ///< from 1
};

/// A run that has been planned and waits to be published.
struct PlannedRun {
    std::unique_ptr<PlanInput> input;
    PlanReport report;
    PlanSpool spool;
    std::vector<SpooledSuggestion> suggestions; ///< by id; ranked
    std::vector<PlannedForecast> forecasts;     ///< selected in this run, by item and node
};

/// Plans every series of @p input on options.threads threads, all nodes of an item on one. The same whatever their
/// number.
/// @throws PlanCancelled
std::unique_ptr<PlannedRun> planAll(std::unique_ptr<PlanInput> input, const PlanOptions& options);

} // namespace opsdesk
