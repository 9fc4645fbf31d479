#include "app/engine/Bench.h"
#include "app/engine/ViewBenchWorkspace.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/workflow/ViewSql.h"
#include "core/workflow/Workspace.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <sys/wait.h>

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

const std::vector<std::string> searches{"lantern", "heart mug", "2031", "supplier 7", "clock of 3", "no such thing"};

ViewQuery firstPage() {
    ViewQuery page;
    page.view = "suggestions";
    page.filters = {Filter::parse("state in open,adjusted")}; // as the queue opens
    page.limit = 200;
    return page;
}

ViewQuery searchedPage(int run) {
    auto query = firstPage();
    query.search = searches[static_cast<std::size_t>(run) % searches.size()];
    return query;
}

std::vector<ViewQuery> partsOf(const std::string& id) {
    std::vector<ViewQuery> parts;
    for (const auto* part : {"suggestion-projection", "suggestion-reasons", "suggestion-alternatives"}) {
        ViewQuery query;
        query.view = part;
        query.filters = {{"suggestion_id", FilterOperator::Equal, id}};
        parts.push_back(std::move(query));
    }
    return parts;
}

ViewQuery linesOfOrder() {
    ViewQuery query;
    query.view = "purchase-order-lines";
    query.filters = {{"purchase_order_id", FilterOperator::Equal, benchOrderId().toString()}};
    query.sort = {{"line_no", false}};
    return query;
}

/// SQLite's own time, p95, for what each series of the window asks the store: the same SELECT, its rows stepped over
/// and dropped.
std::map<std::string, double> measureFloors(const std::string& file, const Catalog& catalog,
                                            const std::vector<std::string>& ids) {
    const auto connection = store::openSqlite(file, store::OpenMode::ReadOnly);
    const auto run = [&](const ViewQuery& query) {
        const auto& view = *catalog.findView(query.view);
        const auto sql =
            selectRows(view, "*", query, fromView(view, query.entity, *connection, query.filters), *connection);
        auto& statement = connection->cached(sql.text);
        statement.bindAll(sql.values);
        while (statement.step()) {
        }
    };
    const auto sorted = [](int at) {
        auto query = firstPage();
        query.sort = {{at % 2 ? "amount" : "order_by", at % 4 < 2}};
        return query;
    };
    return {{"open", p95(20, [&](int) { run(firstPage()); })},
            {"filter", p95(60, [&](int at) { run(searchedPage(at)); })},
            {"details", p95(200,
                            [&](int at) {
                                for (const auto& part : partsOf(ids[static_cast<std::size_t>(at) * 487 % ids.size()]))
                                    run(part);
                            })},
            {"sort", p95(20, [&](int at) { run(sorted(at)); })},
            {"order", p95(20, [&](int) { run(linesOfOrder()); })}};
}

/// What the console prints: figures, and whatever else it had to say.
struct ConsoleOutput {
    std::vector<boost::json::object> figures;
    std::string words;
};

/// @throws Error with the console's own words when it did not come to its end
ConsoleOutput runConsole(const std::string& console, const std::string& workspace, const char* bench) {
    const auto command = fmt::format("QT_QPA_PLATFORM=offscreen '{}' --workspace '{}' --as planner --bench {} 2>&1",
                                     console, workspace, bench);
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> output(::popen(command.c_str(), "r"), ::pclose);
    if (!output)
        throw Error("The console could not be started.");
    ConsoleOutput said;
    std::array<char, 4096> line{};
    while (std::fgets(line.data(), static_cast<int>(line.size()), output.get()))
        if (line[0] == '{')
            said.figures.push_back(boost::json::parse(line.data()).as_object());
        else
            said.words += line.data();
    if (const int code = ::pclose(output.release()); code != 0)
        throw Error(fmt::format("The console ended with {} after {} figures of its bench “{}”, and said: {}",
                                WIFEXITED(code) ? WEXITSTATUS(code) : code, said.figures.size(), bench, said.words));
    return said;
}

BenchFigure figureOf(const boost::json::object& line, const std::map<std::string, double>& floors) {
    BenchFigure figure;
    figure.what = std::string(line.at("what").as_string());
    figure.value = line.at("value").to_number<double>();
    figure.unit = std::string(line.at("unit").as_string());
    if (const auto* aim = line.if_contains("aim"))
        figure.aim = std::string(aim->as_string());
    if (const auto* series = line.if_contains("series")) {
        figure.floor = floors.at(std::string(series->as_string()));
        figure.floor_what = "SQLite alone, for the same rows";
    }
    return figure;
}

/// What a person sees is measured by the console itself, in its window, where it was built beside this program.
void addWindowFigures(std::vector<BenchFigure>& figures, const std::string& workspace,
                      const std::map<std::string, double>& floors) {
    const auto console = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "opsdesk";
    if (!std::filesystem::exists(console))
        return;
    constexpr int starts = 10;
    std::map<std::string, std::pair<BenchFigure, std::vector<double>>> byWhat;
    for (int run = 0; run < starts; ++run)
        for (const auto& line : runConsole(console, workspace, "start").figures) {
            auto figure = figureOf(line, floors);
            byWhat[figure.what].second.push_back(figure.value);
            byWhat[figure.what].first = std::move(figure);
        }
    for (auto& [what, all] : byWhat) {
        auto& [figure, values] = all;
        std::ranges::sort(values);
        figure.what += ", p95";
        figure.value = values[values.size() * 95 / 100];
        figures.push_back(std::move(figure));
    }
    for (const auto& line : runConsole(console, workspace, "window").figures)
        figures.push_back(figureOf(line, floors));
}

} // namespace

std::vector<BenchFigure> benchView(Program& program, const BenchOptions& options) {
    const std::int64_t count = options.size > 0 ? options.size : 1'000'000;
    Catalog catalog;
    addAllAreas(catalog);
    addBenchSuggestions(catalog, count);
    const auto file = options.folder + "/view.opsdesk";
    Workspace::init(file, catalog, program.clock, program.random);
    // A reader of its own each time: opening the workspace is part of what a person waits for.
    const auto first = p95(20, [&](int) { openReader(file, catalog)->rows(firstPage()); });
    const auto reader = openReader(file, catalog);
    const auto filter = p95(60, [&](int run) { reader->rows(searchedPage(run)); });
    const auto keysOf = [&] {
        auto query = firstPage();
        query.limit.reset();
        return reader->keys(query);
    };
    const auto keys = p95(10, [&](int) { keysOf(); });
    const auto all = keysOf();
    const auto details = p95(200, [&](int run) {
        const auto& id = all[static_cast<std::size_t>(run) * 487 % all.size()];
        if (reader->rowsById("suggestions", 1, {id}).size() != 1)
            throw Error("A suggestion of the bench is gone.");
        for (const auto& part : partsOf(id))
            reader->rows(part);
    });
    const auto floors = measureFloors(file, catalog, all);
    constexpr auto alone = "SQLite alone, for the same rows";
    std::vector<BenchFigure> figures{
        {fmt::format("view: first 200 of {} suggestions, workspace of {:.1f} GB opened, p95", count,
                     static_cast<double>(std::filesystem::file_size(file)) / 1e9),
         first, "ms", floors.at("open"), alone, "<= 150 ms"},
        {"view: filter by words, first 200, p95", filter, "ms", floors.at("filter"), alone, ""},
        {"view: all keys in order, in the background, p95", keys, "ms", 0, "", ""},
        {"view: row to row with its details, p95", details, "ms", floors.at("details"), alone, "<= 30 ms"}};
    addWindowFigures(figures, file, floors);
    return figures;
}

} // namespace opsdesk
