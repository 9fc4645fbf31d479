#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What a channel calls an item of ours; a bundle or kit has a part for each item in it.
struct Listing {
    std::int64_t entity = 0;
    std::string channel;
    std::string code;         ///< the channel's SKU, as it writes it
    std::int64_t part_no = 0; ///< from 1
    std::int64_t item_id = 0;
    Quantity quantity; ///< base units of the item in one of what is listed
    bool active = false;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Listing, (), (entity, channel, code, part_no, item_id, quantity, active, rev))
OPSDESK_DECLARE_ROW(Listing)

} // namespace opsdesk
