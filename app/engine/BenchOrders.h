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

/// Orders of the planning sample's suppliers and items.
struct BenchOrders {
    std::int64_t count = 0;
    std::int64_t lines = 3; ///< of each
    std::int64_t items = 0; ///< of the sample; as many as there are orders when 0
};

/// Adds a seed of drafts that are ready to be submitted.
void addBenchOrders(Catalog& catalog, const BenchOrders& orders);
/// What decides on order @p order, from 0, of so many @p lines, at @p stage of its life; without an id.
Command orderDecision(std::int64_t order, std::int64_t stage, std::int64_t lines = 3);

} // namespace opsdesk
