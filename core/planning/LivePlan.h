#pragma once

#include "core/planning/PlanRunner.h"

#include <optional>
#include <vector>

namespace opsdesk {

/// What happened since the last run, as far as the plan goes by it.
struct TouchedItems {
    std::vector<std::int64_t> items; ///< ascending; mostTouched + 1 of them when there are more
    bool isOff = false;              ///< nothing was planned yet, or setting.live_planning is off
};

/// So many items are planned at once; more are left to a full run.
inline constexpr std::size_t mostTouched = 1000;

/// The items that orders, returns, stock, open orders, master rows, corrections and decisions touched after the
/// revisions that the last run knew, found by the revisions of their rows; nothing was noted when it happened. What
/// changes for all (nodes, policies, another day) touches none, nor does a line that was taken off a draft.
TouchedItems touchedSince(store::Connection& connection, std::int64_t entity);

/// @p touched with the items that they fill their suppliers' orders up with, and the suppliers of whom these are all
/// items. A supplier's items that are too many for @ref mostTouched, together with the others, stay out.
ItemScope withSuppliersItems(store::Connection& connection, std::vector<std::int64_t> touched);

/// Plans what was touched since the last run, all nodes of each item, and publishes what is different: for these items
/// the same as a full run on the same rows. Suppliers' orders that they belong to are filled up anew, with all items of
/// these suppliers. What is decided for all together stays as the last full run had it: ranks of others, the budget,
/// and orders of suppliers with too many items. Nothing when nothing was touched or more than @ref mostTouched.
/// @throws as runPlan
std::optional<PlanReport> planTouched(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                                      PlanOptions options);

} // namespace opsdesk
