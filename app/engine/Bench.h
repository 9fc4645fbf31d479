#pragma once

#include "app/engine/Commands.h"

#include "core/store/Connection.h"
#include "core/workflow/CommandBus.h"

#include <chrono>
#include <string>
#include <vector>

namespace opsdesk {

/// One measured figure, beside the floor it is judged by.
struct BenchFigure {
    std::string what;
    double value = 0;
    std::string unit;
    double floor = 0; ///< measured in the same run; 0 for none
    std::string floor_what;
    std::string aim;

    double ratio() const { return floor > 0 ? value / floor : 0; }
};

struct BenchOptions {
    std::string folder;     ///< where workspaces are made: the disk that is measured
    std::string data;       ///< the folder of real data, for benches that need it
    std::string central;    ///< a superuser's address of a PostgreSQL, for benches of a centre
    std::int64_t size = 0;  ///< 0: the size the aim speaks of
    std::uint64_t seed = 1; ///< of what is made up at random
};

std::vector<BenchFigure> benchBooks(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchBuying(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchClose(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchCommands(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchCentralCommands(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchImport(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchView(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchOperations(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchPlan(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchHydrate(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchLive(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchSearch(Program& program, const BenchOptions& options);
std::vector<BenchFigure> benchDrain(Program& program, const BenchOptions& options);

/// Sends all at once and waits for the last. @throws Error when one is refused.
void submitAll(CommandBus& bus, std::vector<Command> commands);
/// The commands that accept the first @p count open suggestions to buy, as @p reader sees them now.
std::vector<Command> acceptCommands(store::Connection& reader, std::int64_t count, Program& program);

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Single rows a second that raw SQLite commits durably, one transaction each, on the disk of @p folder.
double rawDurableCommitsPerSecond(const std::string& folder);

} // namespace opsdesk
