#pragma once

#include "core/workflow/Context.h"

namespace opsdesk {

struct Delegation;

/// Null when there is none.
const User* findUser(Context& context, std::string_view id);
/// A copy to change. Rejection: unknown_user.
Result<User> requireUser(Context& context, std::string_view id, std::string_view field = "user");
/// Rejection: unknown_role
Outcome checkRole(std::string_view role);
/// Whether all that @p user holds from today on may be one person's, with what is delegated to them, @p added included.
/// Rejection: conflicting_roles
Outcome checkFit(Context& context, const User& user, const Delegation* added = nullptr);
/// Whether there is an administrator left when @p user is none any more. Rejection: last_admin
Outcome checkAdminLeft(Context& context, const User& user);

} // namespace opsdesk
