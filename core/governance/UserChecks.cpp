#include "core/governance/UserChecks.h"

#include "core/governance/Rights.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace opsdesk {

const User* findUser(Context& context, std::string_view id) {
    return context.rows().find<User>(std::int64_t(0), id);
}

Result<User> requireUser(Context& context, std::string_view id, std::string_view field) {
    if (const auto* user = findUser(context, id))
        return *user;
    return reject("unknown_user", fmt::format("There is no user \"{}\".", id), std::string(field));
}

Outcome checkRole(std::string_view role) {
    if (std::ranges::find(roleNames(), role) != roleNames().end())
        return {};
    return reject("unknown_role", fmt::format("There is no role {}; there are {}.", role, fmt::join(roleNames(), ", ")),
                  "role");
}

Outcome checkFit(Context& context, const User& user, const Delegation* added) {
    const auto why = conflictFrom(context.rows(), user, context.businessDate(), added);
    if (!why)
        return {};
    return reject("conflicting_roles",
                  fmt::format("User {} would hold roles that one person may not combine ({}).", user.id, *why));
}

Outcome checkAdminLeft(Context& context, const User& user) {
    if (!user.active || !user.has("admin"))
        return {};
    const auto active = context.rows().select<User>(0, "active", std::int64_t(1));
    if (std::ranges::any_of(active, [&](const User* other) { return other->id != user.id && other->has("admin"); }))
        return {};
    return reject("last_admin", fmt::format("{} is the last administrator; make another one first.", user.id), "user");
}

} // namespace opsdesk
