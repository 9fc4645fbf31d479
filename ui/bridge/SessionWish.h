#pragma once

#include <cstdint>
#include <string>

namespace opsdesk::ui {

/// Who wants to go on working, as what, and for whom.
struct SessionWish {
    std::string user;        ///< id; of an embedded workspace, at a centre it is who logged in
    std::string role = {};   ///< all that the window shows is that of this role; empty: of all their roles
    std::int64_t entity = 0; ///< legal entity; 0: the person's first

    bool operator==(const SessionWish&) const = default;
};

} // namespace opsdesk::ui
