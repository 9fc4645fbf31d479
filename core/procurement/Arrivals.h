#pragma once

#include "core/ledger/ExchangeRate.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/procurement/PurchaseOrderPayloads.h"
#include "core/workflow/Context.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What arrived of an order line now, of one lot.
struct Arrival {
    PurchaseOrderLine line; ///< as it is after this
    Quantity quantity;      ///< sound
    Quantity damaged{};
    Quantity excess{};               ///< more than the order takes: held, and owed only once it is accepted
    std::optional<Quantity> noted{}; ///< what the delivery note speaks of
    Minor value{};                   ///< of sound and damaged goods at the order's price, in the currency of the books
    Minor charges{};                 ///< their share of the order's charges, likewise
    std::string lot{};               ///< empty for none
    std::optional<Date> expires_on{};
    std::vector<std::string> serials{}; ///< of single pieces, where they have numbers

    Quantity owed() const { return quantity + damaged; }
};

/// What @p payload says that came, every line checked and worth what @p booked makes of it. Rejections: nothing_open,
/// missing_field, unknown_line, duplicate_line, wrong_quantity, over_receipt.
Result<std::vector<Arrival>> arrivals(Context& context, const PurchaseOrder& order, const ReceiveOrderPayload& payload,
                                      const CurrencyConversion& booked);

} // namespace opsdesk
