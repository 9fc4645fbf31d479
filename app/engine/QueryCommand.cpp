#include "app/engine/Place.h"
#include "app/engine/PrintRows.h"

#include "core/base/Error.h"
#include "core/sync/CacheReader.h"
#include "core/workflow/FilterText.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstdio>

namespace opsdesk {

namespace {

struct QueryOptions {
    PlaceOptions place;
    std::string cache, view, format = "json", search;
    std::vector<std::string> filters, sort;
    std::int64_t entity = 1;
    std::int64_t limit = -1;
    bool describe = false;
};

void describe(const View& view) {
    boost::json::array columns;
    for (const auto& column : view.columns) {
        boost::json::object entry{{"key", column.key},
                                  {"title", column.title},
                                  {"type", std::string(toString(column.type))},
                                  {"description", column.description}};
        if (const auto unit = unitOf(column.type); !unit.empty())
            entry["unit"] = unit;
        columns.push_back(std::move(entry));
    }
    std::printf("%s\n", boost::json::serialize(boost::json::object{{"view", view.name},
                                                                   {"title", view.title},
                                                                   {"description", view.description},
                                                                   {"columns", std::move(columns)}})
                            .c_str());
}

void requireEntity(ViewReader& reader, std::int64_t entity) {
    ViewQuery workspace;
    workspace.view = "workspace";
    workspace.entity = entity;
    if (reader.rows(workspace).empty())
        throw UsageError(fmt::format("There is no entity {}; leave --entity out for 1.", entity));
}

void countMinorUnits(Filter& filter) {
    filter.minor_units = true;
    for (auto& part : filter.parts)
        countMinorUnits(part);
}

void query(Program& program, const QueryOptions& options) {
    if (options.describe) {
        if (const auto* view = program.catalog.findView(options.view))
            return describe(*view);
        std::vector<std::string> names;
        for (const auto& [name, view] : program.catalog.views())
            names.push_back(name);
        throw UsageError(fmt::format("There is no view {}; there are {}.", options.view, fmt::join(names, ", ")));
    }
    MachineClock steady;
    const auto reader = options.cache.empty() ? openPlaceReader(program, options.place)
                                              : openCacheReader(options.cache, program.catalog, steady);
    ViewQuery wanted;
    wanted.view = options.view;
    wanted.entity = options.entity;
    wanted.search = options.search;
    const auto& view = reader->view(options.view);
    requireEntity(*reader, options.entity);
    for (const auto& text : options.filters) {
        wanted.filters.push_back(parseFilter(text));
        countMinorUnits(wanted.filters.back());
    }
    for (const auto& key : options.sort)
        wanted.sort.push_back(key.starts_with('-') ? SortKey{key.substr(1), true} : SortKey{key, false});
    if (options.limit >= 0)
        wanted.limit = options.limit;
    const auto rows = reader->rows(wanted);
    printRows(view, rows, options.format);
}

} // namespace

void addQueryCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("query", "Read a view");
    auto options = std::make_shared<QueryOptions>();
    command->add_option("view", options->view, "Its name, such as suggestions")->required();
    addPlaceOptions(*command, options->place);
    command->add_option("--cache", options->cache, "A console's cache of a centre: its folder, or the file")
        ->type_name("FOLDER")
        ->excludes("--workspace", "--central");
    command->add_option(
        "--filter", options->filters,
        "A condition that rows must meet: 'column op value', with one of = != < <= > >= contains, not contains, "
        "starts with, in, within (of days: 'due within next 7 days'), or 'column is empty'; several with and, or and "
        "parentheses. Money as JSON shows it, in minor units, or with a decimal point: 1250 and "
        "12.50 are the same. May be given more than once");
    command->add_option("--search", options->search, "Words that must occur");
    command->add_option("--sort", options->sort, "A column to sort by, with a leading - for descending");
    command->add_option("--entity", options->entity, "The legal entity")->capture_default_str();
    command->add_option("--limit", options->limit, "At most so many rows")->check([](const std::string& text) {
        const bool number = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        return number ? "" : "takes a number of rows, 0 or more, not \"" + text + "\".";
    });
    addFormatOption(*command, options->format);
    command->add_flag("--describe", options->describe, "Print the view's columns, their types and units");
    command->callback([&program, options] { query(program, *options); });
}

} // namespace opsdesk
