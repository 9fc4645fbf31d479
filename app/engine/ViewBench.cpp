#include "app/engine/Bench.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/planning/Suggestion.h"
#include "core/workflow/Context.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

const Currency gbp("GBP");

Suggestion suggestionAt(std::int64_t entity, std::int64_t number) {
    static constexpr const char* words[] = {"LANTERN",       "CAKESTAND", "BUNTING", "TEACUP",
                                            "POSTAGE STAMP", "HEART",     "CLOCK",   "MUG"};
    Suggestion row;
    row.entity = entity;
    row.kind = "buy";
    row.item_id = number;
    row.node_id = 1;
    row.id = suggestionId(entity, number, 1, row.kind);
    row.state = "open";
    row.version = 1;
    row.created_by = "engine";
    row.sku = fmt::format("{}{}", 20000 + number, number % 3 ? "" : "A");
    row.name = fmt::format("{} {} OF {}", words[number % 8], words[number / 8 % 8], number % 12 + 1);
    row.node = number % 5 ? "HOME" : "EU3PL";
    row.supplier = fmt::format("Supplier {}", number % 70);
    row.status = number % 11 ? "below_safety" : "out_of_stock";
    row.quantity = row.planned_quantity = Quantity::units(number % 144 + 1);
    row.unit_cost = Minor(number % 900 + 10);
    row.amount = Minor(row.unit_cost.units() * (number % 144 + 1));
    row.money_at_risk = Minor(number * 7919 % 1'000'003);
    row.currency = row.order_currency = gbp;
    row.rank = number;
    row.demand_spark.text = "[3,1,4,1,5,9,2,6,5,3,5,8,9,7,9,3,2,3,8,4,6,2,6,4,3,3]";
    return row;
}

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

} // namespace

std::vector<BenchFigure> benchView(Program& program, const BenchOptions& options) {
    const std::int64_t count = options.size > 0 ? options.size : 100'000;
    Catalog catalog;
    addAllAreas(catalog);
    catalog.addSeed(false, [count](Context& context) -> Outcome {
        for (std::int64_t number = 1; number <= count; ++number)
            context.rows().put(suggestionAt(context.entity(), number));
        return {};
    });
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
        for (const auto* part : {"suggestion-reasons", "suggestion-projection"}) {
            ViewQuery query;
            query.view = part;
            query.filters = {{"suggestion_id", FilterOperator::Equal, id}};
            reader->rows(query);
        }
    });
    return {{fmt::format("view: first 200 of {} suggestions, workspace opened, p95", count), first, "ms", 0, "",
             "<= 150 ms"},
            {"view: filter by words, first 200, p95", filter, "ms", 0, "", "<= 100 ms"},
            {"view: all keys in order, in the background, p95", keys, "ms", 0, "", ""},
            {"view: row to row with its details, p95", details, "ms", 0, "", "<= 50 ms"}};
}

} // namespace opsdesk
