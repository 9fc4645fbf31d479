#pragma once

#include "core/planning/PlanOptions.h"
#include "core/planning/PlanPublish.h"
#include "core/planning/PlanReport.h"
#include "core/planning/PlanSpool.h"
#include "core/planning/PlannedContent.h"

#include <functional>
#include <memory>
#include <vector>

namespace opsdesk {

/// Flags that follow from all suggestions of a run together; bits. They are added when it is published: content and
/// digest are without them.
enum RunMark : std::uint8_t {
    belowMinimum = 1,  ///< of its supplier's order
    partContainer = 2, ///< the last one that its supplier's order takes
    overBudget = 4,
};
/// "below_minimum,over_budget".
std::string flagsOf(std::uint8_t marks);
/// Those among @p flags.
std::uint8_t marksIn(std::string_view flags);
struct NodePlan;

/// A suggestion of a run, its content in the run's spool.
struct SpooledSuggestion {
    Uuid id;
    ContentDigest digest{};
    Minor moneyAtRisk;
    std::optional<Date> orderBy;
    int urgency = 0;            ///< 0 what would lose sales, 1 orders to stop or put off, 2 excess
    std::optional<Minor> asked; ///< of a purchase that waits for a decision: its cost, as a person may have adjusted it
    std::uint8_t marks = 0;     ///< @see RunMark
    std::int64_t supplierId = 0;
    std::int32_t order = -1; ///< place in PlannedRun::orders, of a purchase of one that is filled up
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
    std::vector<SupplierOrder> orders;
    std::vector<std::int64_t> failedItems; ///< that could not be planned: what is published of them stays
};

/// What would lose sales (0) cannot be made good tomorrow; an order can be stopped (1) and stock be run down (2) next
/// week too.
int urgencyOf(std::string_view kind);
/// By this a run ranks, least first.
inline auto hurtOf(int urgency, Minor moneyAtRisk, std::optional<Date> orderBy, const Uuid& id) {
    return std::tuple(urgency, -moneyAtRisk.units(), !orderBy, orderBy, id);
}

/// Sees what was planned for the series at @p place of the input: from any thread, each place once, and
/// again where its supplier's order is filled up.
using SeriesWatch = std::function<void(std::size_t place, const PlanSeries& series, const NodePlan& plan)>;

/// Plans every series of @p input on options.threads threads, all nodes of an item on one. The same whatever their
/// number.
/// @throws PlanCancelled
std::unique_ptr<PlannedRun> planAll(std::unique_ptr<PlanInput> input, const PlanOptions& options,
                                    const SeriesWatch& watch = {});

} // namespace opsdesk
