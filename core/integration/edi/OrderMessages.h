#pragma once

#include "core/base/Date.h"
#include "core/base/Quantity.h"
#include "core/integration/edi/X12.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// A line as partners name it: by the order's line, and by what they and others call the item.
struct EdiItem {
    std::string line;               ///< as it stands there; empty when the message names none
    std::vector<std::string> codes; ///< SKU, supplier's number, barcode
    std::optional<Quantity> quantity;
    std::optional<Date> day;
    bool refused = false; ///< the supplier will not deliver it
};

/// What an 855 says: an order is confirmed.
struct EdiAcknowledgement {
    std::string order;     ///< number
    std::string reference; ///< what the supplier calls it
    std::optional<Date> day;
    std::vector<EdiItem> items;
};
/// Fails where it names no order.
tl::expected<EdiAcknowledgement, EdiFault> readAcknowledgement(const EdiTransaction& transaction);

/// What an 856 says: goods of orders are on their way.
struct EdiShipNotice {
    std::string reference; ///< the supplier's number of the shipment
    std::string carrier, tracking, container;
    std::optional<Date> shipped, expected;
    struct Order {
        std::string number;
        std::vector<EdiItem> items;
    };
    std::vector<Order> orders;
};
/// Fails where it has no number, or names no order or nothing of one.
tl::expected<EdiShipNotice, EdiFault> readShipNotice(const EdiTransaction& transaction);

} // namespace opsdesk
