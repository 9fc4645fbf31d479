#pragma once

#include "core/workflow/Catalog.h"
#include "core/workflow/Command.h"

#include <array>

namespace opsdesk {

/// A decision on an order, given as its command type and who takes it.
struct OrderStage {
    const char* type;
    const char* actor;
};
inline constexpr std::array<OrderStage, 4> orderStages{{{"purchase_order.submit", "planner"},
                                                        {"purchase_order.approve", "buyer-lead"},
                                                        {"purchase_order.release", "buyer"},
                                                        {"purchase_order.receive", "warehouse"}}};
inline constexpr auto orderStageCount = static_cast<std::int64_t>(orderStages.size());

/// Adds a seed of @p count drafts of the planning sample's suppliers and items, ready to be submitted.
void addBenchOrders(Catalog& catalog, std::int64_t count);
/// What decides on order @p order, from 0, at @p stage of its life; without an id.
Command orderDecision(std::int64_t order, std::int64_t stage);

} // namespace opsdesk
