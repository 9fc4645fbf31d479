#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A new item is expected to sell as another one does, times a weight, until it has a history of its own. Of several
/// analogues the weighted sum counts.
struct ItemAnalogue {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::int64_t analogue_id = 0; ///< another item
    double weight = 1;            ///< above 0
    std::int64_t weeks = 0;       ///< of its own history from which on the item stands alone; 1 …
    std::string set_by;
    Timestamp set_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ItemAnalogue, (), (entity, item_id, analogue_id, weight, weeks, set_by, set_at, rev))
OPSDESK_DECLARE_ROW(ItemAnalogue)

} // namespace opsdesk
