#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A legal entity that a person works in; what they may do there, their roles say. Lives in entity 0.
struct UserEntity {
    std::int64_t entity = 0;
    std::string user_id;
    std::int64_t works_in = 0; ///< the legal entity
    bool active = true;        ///< false once they have left it: never deleted, for the record
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(UserEntity, (), (entity, user_id, works_in, active, rev))
OPSDESK_DECLARE_ROW(UserEntity)

} // namespace opsdesk
