#include "app/engine/Bench.h"

#include "core/base/Error.h"
#include "core/store/Connection.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>
#include <unistd.h>

namespace opsdesk {

namespace {

using Bench = std::function<std::vector<BenchFigure>(Program&, const BenchOptions&)>;

const std::map<std::string, Bench>& benches() {
    static const std::map<std::string, Bench> all{
        {"books", benchBooks},       {"buying", benchBuying}, {"close", benchClose},
        {"commands", benchCommands}, {"drain", benchDrain},   {"hydrate", benchHydrate},
        {"import", benchImport},     {"live", benchLive},     {"operations", benchOperations},
        {"plan", benchPlan},         {"search", benchSearch}, {"view", benchView}};
    return all;
}

std::string benchNames() {
    std::string names;
    for (const auto& [known, bench] : benches())
        names += (names.empty() ? "" : ", ") + known;
    return names;
}

void print(const BenchFigure& figure) {
    boost::json::object out{{"what", figure.what}, {"value", figure.value}, {"unit", figure.unit}};
    if (figure.floor > 0) {
        out["floor"] = figure.floor;
        out["floor_what"] = figure.floor_what;
        out["ratio"] = figure.ratio();
    }
    if (!figure.aim.empty())
        out["aim"] = figure.aim;
    std::printf("%s\n", boost::json::serialize(out).c_str());
}

void runBench(Program& program, const std::string& name, BenchOptions options) {
    const auto found = benches().find(name);
    if (found == benches().end())
        throw UsageError("There is no bench " + name + "; there are " + benchNames() + ".");
    const auto folder = std::filesystem::path(options.folder) / fmt::format("opsdesk-bench-{}", ::getpid());
    std::filesystem::create_directories(folder);
    options.folder = folder.string();
    try {
        for (const auto& figure : found->second(program, options))
            print(figure);
    } catch (...) {
        std::filesystem::remove_all(folder);
        throw;
    }
    std::filesystem::remove_all(folder);
}

} // namespace

double rawDurableCommitsPerSecond(const std::string& folder) {
    const auto connection = store::openSqlite(folder + "/floor.db", store::OpenMode::Create);
    connection->execute("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    auto& insert = connection->cached("INSERT INTO row (id, text) VALUES (?, ?)");
    constexpr int rows = 10'000;
    const Stopwatch watch;
    for (std::int64_t id = 0; id < rows; ++id) {
        const store::Transaction transaction(*connection);
        insert.bind(0, Value(id));
        insert.bind(1, Value(std::string("a row of about the size of a small command, to be fair to both")));
        insert.run();
        connection->commit();
    }
    return rows / watch.seconds();
}

void addBenchCommand(CLI::App& app, Program& program) {
    struct Options {
        std::string name;
        BenchOptions bench;
    };
    auto* command = app.add_subcommand("bench", "Measure, beside the floor that the figure is judged by");
    auto options = std::make_shared<Options>();
    options->bench.folder = std::filesystem::temp_directory_path().string();
    command->add_option("name", options->name, "What to measure: " + benchNames())->required();
    command->add_option("--folder", options->bench.folder, "Where to make workspaces")->capture_default_str();
    command->add_option("--data", options->bench.data, "The folder of real data");
    command
        ->add_option("--central", options->bench.central,
                     "A PostgreSQL as its superuser; a database is made in it and dropped again")
        ->type_name("URL");
    command->add_option("--size", options->bench.size, "How much; what the aim speaks of when left out");
    command->add_option("--seed", options->bench.seed, "Of what is made up at random; the same for the same")
        ->capture_default_str();
    command->callback([&program, options] { runBench(program, options->name, options->bench); });
}

} // namespace opsdesk
