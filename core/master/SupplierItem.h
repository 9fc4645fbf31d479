#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What a supplier asks for an item. Lives in entity 0.
struct SupplierItem {
    std::int64_t entity = 0;
    Uuid id; ///< derived from supplier code and SKU
    std::int64_t supplier_id = 0;
    std::int64_t item_id = 0;
    Minor unit_cost; ///< per base unit
    Currency currency;
    Quantity moq;                    ///< minimum order quantity
    Quantity multiple;               ///< orders are whole multiples of it
    std::int64_t lead_time_days = 0; ///< as quoted
    double lead_time_mean_days = 0;  ///< as observed; the quoted one while nothing was received
    double lead_time_sd_days = 0;
    std::int64_t lead_time_receipts = 0; ///< how many receipts the two figures rest on
    bool preferred = false;
    std::int64_t version = 0;
    Uuid last_command; ///< that edited it
    std::int64_t rev = 0;
    std::string supplier_sku{}; ///< what the supplier calls the item
    std::string price_breaks{}; ///< @see parsePriceSteps
    std::string break_kind{};   ///< all_units or incremental; empty without breaks
    Quantity maximum{};         ///< no more than this in one order; 0 for any
};
BOOST_DESCRIBE_STRUCT(SupplierItem, (),
                      (entity, id, supplier_id, item_id, unit_cost, currency, moq, multiple, lead_time_days,
                       lead_time_mean_days, lead_time_sd_days, lead_time_receipts, preferred, version, last_command,
                       rev, supplier_sku, price_breaks, break_kind, maximum))
OPSDESK_DECLARE_ROW(SupplierItem)

} // namespace opsdesk
