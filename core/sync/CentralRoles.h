#pragma once

#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"

#include <string>
#include <vector>

namespace opsdesk {

/// Brings what a centre's people may read and call in line with the program's declarations (Scope.h), in one
/// transaction: `duty_table` and `duty_commands`, the groups `opsdesk_people`, `opsdesk_duty_<role>` and
/// `opsdesk_engine`, their grants, a row policy for each table, an index for pulls, and a login for each person. Run
/// again, it changes nothing. Returns what could not be done about logins, one sentence each.
///
/// @p owner logs in as the owner of the database, who may create roles. @throws StoreError ReadOnly when they are not.
std::vector<std::string> grantCentralRights(store::Connection& owner, const Catalog& catalog);

/// @throws StoreError ReadOnly when @p connection is not the owner's of its database, or the owner cannot make logins.
void requireCentralOwner(store::Connection& connection);

/// Brings people's logins in line with `app_user` and `delegation`. For the engine, within the transaction of a turn
/// that changed one of them. Returns what could not be done, one sentence each: nothing that should stop the engine.
std::vector<std::string> alignLogins(store::Connection& engine);

/// Ends the sessions of people who were disabled. For the engine, after the commit that disabled them: before it they
/// can still log in. Returns as above.
std::vector<std::string> endDisabledSessions(store::Connection& engine);

} // namespace opsdesk
