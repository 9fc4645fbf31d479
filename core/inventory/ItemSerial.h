#pragma once

#include "core/store/Row.h"
#include "core/workflow/Catalog.h"

#include <string>

namespace opsdesk {

/// One piece of an item, known by its own number since it arrived.
struct ItemSerial {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::string serial;
    Uuid receipt_id;
    Uuid order_id;
    std::int64_t line_no = 0; ///< of the order
    std::string lot;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ItemSerial, (), (entity, item_id, serial, receipt_id, order_id, line_no, lot, rev))
OPSDESK_DECLARE_ROW(ItemSerial)

/// Adds the view `item-serials`.
void addItemSerials(Catalog& catalog);

} // namespace opsdesk
