#pragma once

#include "app/engine/simulation/SimulatedCentre.h"
#include "app/engine/simulation/SimulatedConsole.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk::simulation {

struct SimulationOptions {
    std::string folder; ///< where a world makes its files; removed afterwards
    int rounds = 1500;  ///< things that happen before the world comes to rest
    Sabotage sabotage = Sabotage::None;
    bool log = false; ///< tells on stderr what happens
};

struct SimulationReport {
    std::uint64_t seed = 0;
    int decisions = 0, turns = 0, faults = 0, restarts = 0, restores = 0;
    std::string violation; ///< what must never happen and did; empty when all held
};

/// One world: a centre, some consoles and their people, a network and disks that misbehave, all from one seed, so that
/// it replays exactly. After each step the invariants of docs/sync.md are checked; at the end all come to rest, and
/// nothing may be lost, done twice or different.
SimulationReport simulate(std::uint64_t seed, const SimulationOptions& options);

} // namespace opsdesk::simulation
