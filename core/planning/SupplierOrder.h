#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A supplier's order for a node as the last plan would have it: what is in a draft for it, and what is suggested to be
/// bought from it there. Derived: each run makes it anew.
struct SupplierOrder {
    std::int64_t entity = 0;
    std::int64_t supplier_id = 0;
    std::int64_t node_id = 0;
    Currency currency; ///< of the supplier
    Minor amount;
    Minor minimum;              ///< that the supplier accepts; 0 for any
    std::int64_t lines = 0;     ///< suggested, without the draft's
    std::int64_t filled_up = 0; ///< of them raised or added to reach the minimum or a container
    Quantity volume;            ///< litres, of items whose volume is known
    Quantity weight;            ///< kilograms
    double share = 0;           ///< of the minimum or the containers, whichever is less reached; 1: nothing is missing
    std::string state;          ///< @see FillState
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SupplierOrder, (),
                      (entity, supplier_id, node_id, currency, amount, minimum, lines, filled_up, volume, weight, share,
                       state, rev))
OPSDESK_DECLARE_ROW(SupplierOrder)

} // namespace opsdesk
