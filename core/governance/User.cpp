#include "core/governance/User.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(User, "app_user", ("entity", "id"), ("active"))

bool User::has(std::string_view role) const {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

const User& engineUser() {
    static const User user{0, "engine", "Engine", {"engine"}, true, 0};
    return user;
}

} // namespace opsdesk
