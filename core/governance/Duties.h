#pragma once

#include "core/governance/User.h"
#include "core/store/UnitOfWork.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

struct Delegation;

/// A role that somebody lent to a person for some days.
struct LentRole {
    std::string role;
    std::string from; ///< user id of whoever they stand in for
};

/// A person as they act on a day: with the roles of their own, and those that delegations lend them.
class Duties {
public:
    /// @p user must outlive it.
    Duties(const User& user, std::vector<LentRole> lent);

    /// With the roles of their own alone.
    const User& own() const { return *m_own; }
    /// With all roles.
    const User& all() const { return m_all ? *m_all : *m_own; }
    /// In the order of role and lender; none that is their own anyway.
    const std::vector<LentRole>& lent() const { return m_lent; }

private:
    const User* m_own;
    std::optional<User> m_all; ///< only where something is lent
    std::vector<LentRole> m_lent;
};

/// Names the rows that dutiesOn() and worksIn() need: first @p user, then, loaded by then, those who lend to them.
void wantDuties(store::UnitOfWork& rows, std::string_view user);
void wantLenders(store::UnitOfWork& rows, std::string_view user);

/// What @p user may do on @p day. A delegation counts while whoever made it is active and has the role themselves.
Duties dutiesOn(store::UnitOfWork& rows, const User& user, Date day);

/// Whether @p user works in the legal @p entity. Whoever has no rows in user_entity at all works in every one, as in
/// workspaces that were made before there were such rows.
bool worksIn(store::UnitOfWork& rows, std::string_view user, std::int64_t entity);

/// Two roles that may not be one person's and would be @p user 's on some day from @p day on, their delegations and
/// @p added included: what is wrong with them. Nothing when all is well.
std::optional<std::string_view> conflictFrom(store::UnitOfWork& rows, const User& user, Date day,
                                             const Delegation* added = nullptr);

} // namespace opsdesk
