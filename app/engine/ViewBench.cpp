#include "app/engine/Bench.h"
#include "app/engine/ViewBenchWorkspace.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/workflow/Workspace.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace opsdesk {

namespace {

/// The value that 95 % of the runs stay within, in milliseconds.
double p95(int runs, const std::function<void(int)>& what) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const Stopwatch watch;
        what(run);
        times.push_back(watch.seconds() * 1000);
    }
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(runs * 95 / 100)];
}

/// A line of what the console prints.
BenchFigure figureOf(const boost::json::object& line) {
    BenchFigure figure;
    figure.what = std::string(line.at("what").as_string());
    figure.value = line.at("value").to_number<double>();
    figure.unit = std::string(line.at("unit").as_string());
    if (const auto* aim = line.if_contains("aim"))
        figure.aim = std::string(aim->as_string());
    return figure;
}

/// What a person sees is measured by the console itself, in its window, where it was built beside this program.
void addWindowFigures(std::vector<BenchFigure>& figures, const std::string& workspace) {
    const auto console = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "opsdesk";
    if (!std::filesystem::exists(console))
        return;
    const auto command = fmt::format("QT_QPA_PLATFORM=offscreen '{}' --workspace '{}' --as planner --bench 2>/dev/null",
                                     console.string(), workspace);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> output(::popen(command.c_str(), "r"), ::pclose);
    if (!output)
        throw Error("The console could not be started.");
    std::array<char, 4096> line{};
    while (std::fgets(line.data(), static_cast<int>(line.size()), output.get()))
        figures.push_back(figureOf(boost::json::parse(line.data()).as_object()));
}

} // namespace

std::vector<BenchFigure> benchView(Program& program, const BenchOptions& options) {
    const std::int64_t count = options.size > 0 ? options.size : 100'000;
    Catalog catalog;
    addAllAreas(catalog);
    addBenchSuggestions(catalog, count);
    const auto file = options.folder + "/view.opsdesk";
    Workspace::init(file, catalog, program.clock, program.random);
    ViewQuery page;
    page.view = "suggestions";
    page.limit = 200;
    // A reader of its own each time: opening the workspace is part of what a person waits for.
    const auto first = p95(20, [&](int) { openReader(file, catalog)->rows(page); });
    const auto reader = openReader(file, catalog);
    const std::vector<std::string> searches{"lantern", "heart mug", "2031", "supplier 7", "no such thing"};
    const auto filter = p95(20, [&](int run) {
        auto query = page;
        query.search = searches[static_cast<std::size_t>(run) % searches.size()];
        reader->rows(query);
    });
    const auto keysOf = [&] {
        auto query = page;
        query.limit.reset();
        return reader->keys(query);
    };
    const auto keys = p95(10, [&](int) { keysOf(); });
    const auto all = keysOf();
    const auto details = p95(200, [&](int run) {
        const auto& id = all[static_cast<std::size_t>(run) * 487 % all.size()];
        if (reader->rowsById("suggestions", 1, {id}).size() != 1)
            throw Error("A suggestion of the bench is gone.");
        for (const auto* part : {"suggestion-projection", "suggestion-reasons", "suggestion-alternatives"}) {
            ViewQuery query;
            query.view = part;
            query.filters = {{"suggestion_id", FilterOperator::Equal, id}};
            reader->rows(query);
        }
    });
    std::vector<BenchFigure> figures{{fmt::format("view: first 200 of {} suggestions, workspace opened, p95", count),
                                      first, "ms", 0, "", "<= 150 ms"},
                                     {"view: filter by words, first 200, p95", filter, "ms", 0, "", "<= 100 ms"},
                                     {"view: all keys in order, in the background, p95", keys, "ms", 0, "", ""},
                                     {"view: row to row with its details, p95", details, "ms", 0, "", "<= 30 ms"}};
    addWindowFigures(figures, file);
    return figures;
}

} // namespace opsdesk
