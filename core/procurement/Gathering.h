#pragma once

#include "core/procurement/PurchaseOrderLine.h"
#include "core/store/UnitOfWork.h"
#include "core/workflow/Catalog.h"

#include <string>

namespace opsdesk {

/// Accepted suggestions become purchase orders: one open draft per supplier, node and currency takes them in until it
/// is submitted; the next one then opens another. The planner who accepts does not own the order: whoever submits it
/// does.
///
/// Adds, for the engine alone, as follow-ups:
/// - `purchase_order.gather` {suggestion_id, supplier_id, node_id, item_id, quantity, unit_cost, currency,
/// expected_on}: one line per
///   suggestion; gathering it again while its order is a draft changes that line, later it makes a new one.
/// - `purchase_order.ungather` {suggestion_id}: takes the line out again. Rejected with `wrong_state` once the order
/// was submitted.
void addGatheringCommands(Catalog& catalog);

/// Where an accepted suggestion stands: in a draft, else in an order that is on its way.
struct Gathered {
    const PurchaseOrderLine* line = nullptr; ///< null: in neither
    std::string order_number;
    std::string order_state;

    /// Whether the suggestion can still be taken back.
    bool open() const { return !line || order_state == "draft"; }
};
Gathered findGathered(store::UnitOfWork& rows, std::int64_t entity, const Uuid& suggestion);

} // namespace opsdesk
