#pragma once

#include "app/engine/simulation/SimulatedCentre.h"
#include "app/engine/simulation/SimulatedConsole.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk::simulation {

struct SimulationOptions {
    std::string folder; ///< where a world makes its files; removed afterwards
    int rounds = 1200;  ///< things that happen before the world comes to rest
    Sabotage sabotage = Sabotage::None;
    bool log = false; ///< tells on stderr what happens
    int consoles = 0; ///< 0: some, by the seed
};

/// One fault at one write of one machine, in a small world where else nothing fails.
struct Strike {
    enum class Kind {
        PowerLoss,
        DiskFull, ///< from then on, until all comes to rest
        Failure,  ///< of that write or sync alone
    };
    Kind kind = Kind::PowerLoss;
    bool centre = false; ///< or a console
    std::int64_t at = 0; ///< its how manieth write or sync from the start; -1 for never
};

struct SimulationReport {
    std::uint64_t seed = 0;
    int decisions = 0, turns = 0, faults = 0, restarts = 0, restores = 0;
    int bookedLate = 0;                 ///< entries of months that were closed when they came
    std::map<std::string, int> applied; ///< how often, of each type of command that people may decide
    std::string violation;              ///< what must never happen and did; empty when all held
};

/// One world: a centre, some consoles and their people, a network and disks that misbehave, all from one seed, so that
/// it replays exactly. After each step the invariants of docs/sync.md are checked; at the end all come to rest, and
/// nothing may be lost, done twice or different.
SimulationReport simulate(std::uint64_t seed, const SimulationOptions& options);

/// A first load, some decisions and their answers, with @p strike; judged like any world. @p writes gets how many
/// writes and syncs the machine does.
SimulationReport simulateStrike(const Strike& strike, const SimulationOptions& options, std::int64_t& writes);

/// A centre with very many consoles, all cut off for a minute and coming back by themselves, twice. They must not come
/// all at once; else judged like any world.
SimulationReport simulateCrowd(std::uint64_t seed, const SimulationOptions& options);

} // namespace opsdesk::simulation
