#pragma once

#include "core/base/Clock.h"
#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk::simulation {

/// Adds the items, suppliers and the warehouse of the simulated company to what new centres begin with.
void addSimulatedCompany(Catalog& catalog);

/// What the person named @p user may decide next about orders, returns, refunds, write-offs, claims, months and what
/// channels send, by what their console shows them, right or wrong; nothing when there is nothing to decide. The same
/// random numbers give the same decision.
std::optional<Command> decide(const std::string& user, store::Connection& cache, Clock& clock, Random& random);

/// The table of what the person named @p user works on, whatever else that may be: who reads it may decide.
std::string workedOn(const std::string& user);

/// Everybody who has a console in a simulated world.
const std::vector<std::string>& simulatedPeople();

/// What an administrator may do next to the rights of one of them, right or wrong: let them in and out of the entity,
/// take and give roles, close and open their login.
Command moveRight(Random& random);
/// Opens the login of @p user.
Command enable(const std::string& user, Random& random);

} // namespace opsdesk::simulation
