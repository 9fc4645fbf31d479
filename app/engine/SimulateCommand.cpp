#include "app/engine/Commands.h"
#include "app/engine/simulation/Simulation.h"
#include "core/base/Error.h"
#include "core/base/Log.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <map>
#include <unistd.h>

namespace opsdesk {

namespace {

using simulation::Sabotage;

struct SimulateOptions {
    std::string seeds = "1..100", breaks;
    std::int64_t everyWrite = 0; ///< or every so manieth
    simulation::SimulationOptions world;
};

struct Totals {
    std::int64_t decisions = 0, turns = 0, faults = 0, restarts = 0, restores = 0, bookedLate = 0;
    std::map<std::string, std::int64_t> applied;
    boost::json::array failed;

    void add(const simulation::SimulationReport& report, const std::string& where) {
        decisions += report.decisions;
        turns += report.turns;
        faults += report.faults;
        restarts += report.restarts;
        restores += report.restores;
        bookedLate += report.bookedLate;
        for (const auto& [type, times] : report.applied)
            applied[type] += times;
        if (report.violation.empty())
            return;
        std::fprintf(stderr, "seed %llu%s: %s\n", static_cast<unsigned long long>(report.seed), where.c_str(),
                     report.violation.c_str());
        failed.push_back(boost::json::object{{"seed", report.seed}, {"violation", report.violation + where}});
    }

    void print(std::int64_t worlds) {
        std::printf("%s\n", boost::json::serialize(boost::json::object{{"seeds", worlds},
                                                                       {"decisions", decisions},
                                                                       {"turns", turns},
                                                                       {"faults", faults},
                                                                       {"restarts", restarts},
                                                                       {"restores", restores},
                                                                       {"booked_late", bookedLate},
                                                                       {"applied", boost::json::value_from(applied)},
                                                                       {"failed", std::move(failed)}})
                                .c_str());
    }
};

struct Range {
    std::uint64_t first = 0, last = 0;
};

/// "17" or "1..200".
Range rangeOf(const std::string& text) {
    Range range;
    const auto dots = text.find("..");
    const auto read = [&](std::string_view part, std::uint64_t& into) {
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), into);
        if (error != std::errc() || end != part.data() + part.size())
            throw UsageError("--seeds takes a number or a range such as 1..200, not \"" + text + "\".");
    };
    const std::string_view whole = text;
    read(whole.substr(0, dots), range.first);
    read(dots == std::string::npos ? whole : whole.substr(dots + 2), range.last);
    if (range.last < range.first)
        throw UsageError("The range of seeds " + text + " ends before it begins.");
    return range;
}

Sabotage sabotageOf(const std::string& name) {
    return name == "dedup"   ? Sabotage::Dedup
           : name == "epoch" ? Sabotage::Epoch
           : name == "order" ? Sabotage::Order
           : name == "scope" ? Sabotage::Scope
                             : Sabotage::None;
}

/// A fault at each write of either machine, of each kind.
std::int64_t simulateEveryWrite(const SimulateOptions& options, Totals& totals) {
    using Kind = simulation::Strike::Kind;
    constexpr std::pair<Kind, const char*> kinds[] = {
        {Kind::PowerLoss, "power lost"}, {Kind::DiskFull, "disk full"}, {Kind::Failure, "failure"}};
    std::int64_t worlds = 0;
    for (const bool centre : {false, true}) {
        std::int64_t writes = 0, ignored = 0;
        totals.add(simulation::simulateStrike({Kind::PowerLoss, centre, -1}, options.world, writes), "");
        for (const auto& [kind, name] : kinds)
            for (std::int64_t at = 0; at < writes; at += options.everyWrite, ++worlds) {
                auto report = simulation::simulateStrike({kind, centre, at}, options.world, ignored);
                ++report.faults;
                totals.add(report,
                           fmt::format(" ({} at write {} of {})", name, at, centre ? "the centre" : "a console"));
            }
    }
    return worlds;
}

void simulateAll(Program& program, SimulateOptions options) {
    const auto range = rangeOf(options.seeds);
    options.world.sabotage = sabotageOf(options.breaks);
    options.world.folder =
        (std::filesystem::path(options.world.folder) / fmt::format("opsdesk-simulation-{}", ::getpid())).string();
    Totals totals;
    std::int64_t worlds = 0;
    if (options.everyWrite > 0)
        worlds = simulateEveryWrite(options, totals);
    else
        // Of what is broken on purpose, one world that finds it is enough.
        for (auto seed = range.first; seed <= range.last && (options.breaks.empty() || totals.failed.empty());
             ++seed, ++worlds)
            totals.add(options.world.consoles > 0 ? simulation::simulateCrowd(seed, options.world)
                                                  : simulation::simulate(seed, options.world),
                       "");
    std::filesystem::remove_all(options.world.folder);
    program.exitCode = totals.failed.empty() ? 0 : 1;
    totals.print(worlds);
}

} // namespace

void addSimulateCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("simulate", "Try consoles and centre in made-up worlds where everything fails");
    auto options = std::make_shared<SimulateOptions>();
    options->world.folder = std::filesystem::temp_directory_path().string();
    command->add_option("--seeds", options->seeds, "A world each; a failing one replays exactly")
        ->type_name("A..B")
        ->capture_default_str();
    command->add_option("--rounds", options->world.rounds, "How much happens in a world")->capture_default_str();
    command->add_option("--break", options->breaks, "Break this on purpose, up to the first world that finds it")
        ->check(CLI::IsMember({"dedup", "epoch", "order", "scope"}));
    command
        ->add_option("--every-write", options->everyWrite,
                     "Instead: a small world for each write, or every N-th, of a console and of the centre, which "
                     "loses power, finds its disk full or fails there")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command->add_option("--crowd", options->world.consoles,
                        "Instead: so many consoles that are all cut off and come back");
    command->add_option("--folder", options->world.folder, "Where worlds make their files")->capture_default_str();
    command->add_flag("--log", options->world.log, "Tell what happens, on stderr");
    command->callback([&program, options] { simulateAll(program, *options); });
}

} // namespace opsdesk
