#pragma once

#include "core/base/Clock.h"
#include "core/store/Connection.h"
#include "core/workflow/Command.h"

#include <optional>
#include <set>
#include <string>

namespace opsdesk::simulation {

/// What the person named @p user may decide next about orders, returns, refunds, write-offs, claims, months and what
/// channels send, by what their console shows them, right or wrong; nothing when there is nothing to decide. The same
/// random numbers give the same decision.
std::optional<Command> decide(const std::string& user, store::Connection& cache, Clock& clock, Random& random);

/// The types of all commands that people may decide.
std::set<std::string> decidedTypes();

/// What an administrator may do next to the rights of one of them, right or wrong: let them in and out of the entity,
/// take and give roles, close and open their login.
Command moveRight(Random& random);
Command grant(const std::string& user, const std::string& role, Random& random);
/// Opens the login of @p user.
Command enable(const std::string& user, Random& random);

} // namespace opsdesk::simulation
