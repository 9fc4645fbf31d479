#include "app/engine/Commands.h"
#include "app/engine/simulation/Simulation.h"
#include "core/base/Error.h"
#include "core/base/Log.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <unistd.h>

namespace opsdesk {

namespace {

using simulation::Sabotage;

struct SimulateOptions {
    std::string seeds = "1..100", breaks;
    simulation::SimulationOptions world;
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

void simulateAll(Program& program, SimulateOptions options) {
    const auto range = rangeOf(options.seeds);
    options.world.sabotage = sabotageOf(options.breaks);
    options.world.folder =
        (std::filesystem::path(options.world.folder) / fmt::format("opsdesk-simulation-{}", ::getpid())).string();
    boost::json::array failed;
    std::int64_t decisions = 0, turns = 0, faults = 0, restarts = 0, restores = 0;
    for (auto seed = range.first; seed <= range.last; ++seed) {
        const auto report = simulation::simulate(seed, options.world);
        decisions += report.decisions;
        turns += report.turns;
        faults += report.faults;
        restarts += report.restarts;
        restores += report.restores;
        if (!report.violation.empty()) {
            std::fprintf(stderr, "seed %llu: %s\n", static_cast<unsigned long long>(seed), report.violation.c_str());
            failed.push_back(boost::json::object{{"seed", seed}, {"violation", report.violation}});
        }
    }
    std::filesystem::remove_all(options.world.folder);
    program.exitCode = failed.empty() ? 0 : 1;
    std::printf("%s\n", boost::json::serialize(boost::json::object{{"seeds", range.last - range.first + 1},
                                                                   {"decisions", decisions},
                                                                   {"turns", turns},
                                                                   {"faults", faults},
                                                                   {"restarts", restarts},
                                                                   {"restores", restores},
                                                                   {"failed", std::move(failed)}})
                            .c_str());
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
    command->add_option("--break", options->breaks, "Break this on purpose, to see that it is found")
        ->check(CLI::IsMember({"dedup", "epoch", "order", "scope"}));
    command->add_option("--folder", options->world.folder, "Where worlds make their files")->capture_default_str();
    command->add_flag("--log", options->world.log, "Tell what happens, on stderr");
    command->callback([&program, options] { simulateAll(program, *options); });
}

} // namespace opsdesk
