#include "core/ledger/StockProposal.h"

#include <fmt/format.h>

namespace opsdesk {

Outcome checkStockState(const std::string& state) {
    if (state == "available" || state == "returned" || state == "damaged")
        return {};
    return reject("unknown_stock_state",
                  fmt::format("There is no stock state {}; choose available, returned or damaged.", state),
                  "stock_state");
}

Outcome checkIsThere(store::UnitOfWork& rows, const StockPosition& taken, const std::string& sku,
                     const std::string& node) {
    const auto* found = rows.find<StockPosition>(taken.entity, taken.item_id, taken.node_id, taken.state, taken.lot);
    const auto there = found ? found->quantity : Quantity();
    if (taken.quantity <= Quantity() || taken.quantity <= there)
        return {};
    return reject("insufficient_stock",
                  fmt::format("Only {} of {} are {} at {}; {} cannot be taken away.", there.toString(), sku,
                              taken.state, node, taken.quantity.toString()),
                  "quantity");
}

} // namespace opsdesk
