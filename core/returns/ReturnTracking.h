#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What a carrier told of a parcel that comes back.
struct ReturnTracking {
    std::int64_t entity = 0;
    Uuid return_id;
    std::int64_t event_no = 0; ///< from 1, as they came in
    std::string status;        ///< label, picked_up, in_transit, delivered, failed
    std::string place;
    Timestamp happened_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnTracking, (), (entity, return_id, event_no, status, place, happened_at, rev))
OPSDESK_DECLARE_ROW(ReturnTracking)

} // namespace opsdesk
