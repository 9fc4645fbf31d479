#pragma once

#include "app/engine/simulation/SimulatedCentre.h"
#include "app/engine/simulation/SimulatedConsole.h"

#include <memory>
#include <vector>

namespace opsdesk::simulation {

/// What must hold of a world that has come to rest: nothing is lost, done twice or different, and the books, those in
/// the caches of people who see them too, are right. @throws Violation
void judgeAtRest(SimulatedCentre& centre, const std::vector<std::unique_ptr<SimulatedConsole>>& consoles);

} // namespace opsdesk::simulation
