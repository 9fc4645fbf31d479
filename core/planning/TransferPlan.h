#pragma once

#include "core/planning/PlanInput.h"
#include "core/planning/SeriesPlan.h"
#include "core/planning/TransferBalance.h"

#include <span>
#include <vector>

namespace opsdesk {

/// Stock of one item to be moved from one node to another; nodes by position among the item's series.
struct PlannedTransfer {
    std::size_t from = 0;
    std::size_t to = 0;
    Quantity quantity;      ///< what is to be moved: whole steps
    Quantity elsewhere;     ///< needed beside it, in whole steps, and bought or moved from other nodes
    Quantity kept;          ///< of quantity: the difference to what was published, too small to change that
    Minor saving;           ///< against buying
    bool effective = false; ///< counts for what both nodes plan; else a person put it off or refused it
};

/// What to move between the nodes of one item instead of buying it, given each node's own plan.
///
/// A node gives what lies beyond any use of its own (its excess, as far as it is on hand); a node gets what it would
/// order. Steps are the supplier's multiples, whole pieces without. Of a step, moving costs `setting.transfer_cost`,
/// and what its node pays for it later, less the holding until then; buying costs its landed cost, and the margin of
/// the sales that waiting for it loses. @see balanceTransfers. A node whose order gets no cheaper by it, because its
/// supplier's minimum stays, is left out.
///
/// What people decided counts: a transfer that is refused, or sleeps, is planned without effect, so that the decision
/// stands while its cause does; a published quantity stays while the new one differs by little. Ordered by from and to.
std::vector<PlannedTransfer> planTransfers(const PlanInput& input, std::span<const PlanSeries> series,
                                           std::span<const SeriesPlan> plans);

/// What the supplier of @p series accepts, pieces counted whole; without one, whole pieces.
OrderRules orderRules(const PlanSeries& series);

/// What @p plan of @p series can spare, in steps of @p step. What is given last would have been sold first there, so it
/// is worth most.
std::vector<SpareSteps> spareSteps(const PlanningPolicy& policy, const PlanSeries& series, const SeriesPlan& plan,
                                   Quantity step);

} // namespace opsdesk
