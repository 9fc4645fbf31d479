#pragma once

#include "core/store/Row.h"

#include <string>
#include <vector>

namespace opsdesk {

/// A person who may act. Lives in entity 0.
struct User {
    std::int64_t entity = 0;
    std::string id; ///< what they log in with, such as `buyer-lead`
    std::string name;
    std::vector<std::string> roles; ///< see Rights
    bool active = true;
    std::int64_t rev = 0;

    bool has(std::string_view role) const;
};
BOOST_DESCRIBE_STRUCT(User, (), (entity, id, name, roles, active, rev))
OPSDESK_DECLARE_ROW(User)

/// The engine itself, which issues follow-up commands and asks no rights.
const User& engineUser();

} // namespace opsdesk
