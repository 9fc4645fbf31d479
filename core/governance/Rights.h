#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/governance/User.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// One cell of the table role × command: who may do what, up to which limit.
struct Right {
    std::string_view command;
    std::string_view role;
    bool limited = false; ///< by the policy `limit.<command group>.<role>`, see limitPolicy()
};

/// The whole table, ordered by command. `engine` may do everything and no person has that role.
std::span<const Right> rights();

/// Two parts in one document's life that one person may not both take.
struct ConflictingParts {
    std::string_view command; ///< what is refused
    std::string_view part;    ///< to whoever has taken this part: create, edit, submit, propose, decide, approve
};
std::span<const ConflictingParts> conflictingParts();

/// Two roles that one person may not both have, with the reason.
struct ConflictingRoles {
    std::string_view one, other, why;
};
std::span<const ConflictingRoles> conflictingRoles();

/// The id of the policy that holds the limit, such as `limit.purchase_order.approve.buyer`.
std::string limitPolicy(const Right& right);

/// Whether @p user may run @p command at all, and for @p amount where given. @p limitOf reads a limit policy in minor units
/// (nothing: no such policy, which forbids). The console asks this to grey an action, the engine before acting.
Outcome checkRights(const User& user, std::string_view command, std::optional<Minor> amount,
                    const std::function<std::optional<Minor>(const std::string& policy)>& limitOf);

/// The roles that may run @p command, as `opsdeskd states` prints them: "buyer ≤ limit, finance-lead".
std::string rolesFor(std::string_view command);

} // namespace opsdesk
