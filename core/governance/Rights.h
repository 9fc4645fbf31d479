#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

struct User;

/// One cell of the table role × command: who may do what, up to which limit.
struct Right {
    std::string_view command;
    std::string_view role;
    std::string_view limit; ///< first part of the limit policy's id, completed by the role; "" for no limit
};

/// The whole table. The engine itself may do everything; no person has its role.
std::span<const Right> rights();

/// A part in a document's life that keeps a person from a later step.
struct ConflictingParts {
    std::string_view command; ///< what is refused
    std::string_view part;    ///< to whoever has taken this part: create, edit, submit, propose, reroute, approve
};
std::span<const ConflictingParts> conflictingParts();

/// Two roles that one person may not both have, with the reason.
struct ConflictingRoles {
    std::string_view one, other, why;
};
std::span<const ConflictingRoles> conflictingRoles();

/// All roles that a person can have.
std::span<const std::string_view> roleNames();
/// Why one person may not have all of @p roles; nothing when they may.
std::optional<std::string_view> conflictAmong(std::span<const std::string> roles);

/// The id of the policy that holds the limit, such as `limit.purchase_order.approve.buyer`; empty when there is no
/// limit.
std::string limitPolicy(const Right& right);

/// Whether @p user has rights to @p command, and every one is limited.
bool isLimited(const User& user, std::string_view command);

/// Whether @p user may run @p command at all, and for @p amount where given. @p limitOf reads a limit policy in minor
/// units (nothing: no such policy, which forbids). The console asks this to grey an action, the engine before acting.
/// Rejections: user_inactive, conflicting_roles, not_permitted, over_limit.
Outcome checkRights(const User& user, std::string_view command, std::optional<Minor> amount,
                    const std::function<std::optional<Minor>(const std::string& policy)>& limitOf);

/// The roles that may run @p command, as `opsdeskd states` prints them: "buyer ≤ limit, finance-lead".
std::string rolesFor(std::string_view command);

} // namespace opsdesk
