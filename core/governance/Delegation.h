#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// One person stands in for another in one role, from a day to a day, both included. Lives in entity 0.
struct Delegation {
    std::int64_t entity = 0;
    Uuid id;
    std::string from_user;
    std::string to_user;
    std::string role; ///< counts only while from_user has it
    Date first_day;
    Date last_day;
    bool revoked = false;
    std::string created_by;
    Timestamp created_at;
    std::int64_t rev = 0;

    bool holdsOn(Date day) const { return !revoked && first_day <= day && day <= last_day; }
};
BOOST_DESCRIBE_STRUCT(Delegation, (),
                      (entity, id, from_user, to_user, role, first_day, last_day, revoked, created_by, created_at, rev))
OPSDESK_DECLARE_ROW(Delegation)

} // namespace opsdesk
