#include "app/engine/Place.h"

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
    Place place;
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

void printJson(const View& view, const std::vector<ViewRow>& rows) {
    std::string separator = "[";
    for (const auto& row : rows) {
        boost::json::object object;
        for (std::size_t i = 0; i < row.size(); ++i)
            object[view.columns[i].key] = toJson(row[i], view.columns[i].type);
        std::printf("%s%s", std::exchange(separator, ",\n").c_str(), boost::json::serialize(object).c_str());
    }
    std::printf("%s]\n", rows.empty() ? "[" : "");
}

/// Quoted where needed; text that a spreadsheet would run as a formula gets a leading apostrophe.
std::string csvCell(const std::string& text, ColumnType type) {
    const bool words = type == ColumnType::Text || type == ColumnType::Code || type == ColumnType::Json;
    const std::string guarded =
        words && !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos ? "'" + text
                                                                                                            : text;
    if (guarded.find_first_of(",\"\n\r") == std::string::npos)
        return guarded;
    std::string quoted = "\"";
    for (const char c : guarded)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

void printCsv(const View& view, const std::vector<ViewRow>& rows) {
    std::vector<std::string> cells;
    for (const auto& column : view.columns)
        cells.push_back(column.key);
    std::printf("%s\r\n", fmt::format("{}", fmt::join(cells, ",")).c_str());
    for (const auto& row : rows) {
        cells.clear();
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.push_back(csvCell(toText(row[i], view.columns[i].type), view.columns[i].type));
        std::printf("%s\r\n", fmt::format("{}", fmt::join(cells, ",")).c_str());
    }
}

bool isNumber(ColumnType type) {
    return type == ColumnType::Integer || type == ColumnType::Real || type == ColumnType::Money ||
           type == ColumnType::Quantity;
}

/// Characters, not bytes: continuation bytes of UTF-8 take no place.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

/// A cell that fits a table for eyes: estimates to two decimals, long texts cut.
std::string briefText(const Value& value, ColumnType type) {
    constexpr std::size_t widest = 40;
    auto text = type == ColumnType::Real && !isNull(value) ? fmt::format("{:.2f}", asReal(value)) : toText(value, type);
    if (width(text) <= widest)
        return text;
    text.resize(widest - 3);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
        text.pop_back();
    return text + "...";
}

void printTable(const View& view, const std::vector<ViewRow>& rows) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < view.columns.size(); ++i)
        if (view.columns[i].shown)
            shown.push_back(i);
    std::vector<std::vector<std::string>> lines(1);
    for (const auto i : shown)
        lines[0].push_back(view.columns[i].title);
    for (const auto& row : rows) {
        auto& line = lines.emplace_back();
        for (const auto i : shown)
            line.push_back(briefText(row[i], view.columns[i].type));
    }
    for (const auto& line : lines) {
        std::string text;
        for (std::size_t c = 0; c < shown.size(); ++c) {
            std::size_t widest = 0;
            for (const auto& other : lines)
                widest = std::max(widest, width(other[c]));
            const std::string gap(widest - width(line[c]), ' ');
            text += isNumber(view.columns[shown[c]].type) ? gap + line[c] + "  " : line[c] + gap + "  ";
        }
        std::printf("%s\n", text.substr(0, text.find_last_not_of(' ') + 1).c_str());
    }
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
    if (options.format == "json")
        printJson(view, rows);
    else
        options.format == "csv" ? printCsv(view, rows) : printTable(view, rows);
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
    command->add_option("--format", options->format, "json, csv or table")
        ->check(CLI::IsMember({"json", "csv", "table"}))
        ->capture_default_str();
    command->add_flag("--describe", options->describe, "Print the view's columns, their types and units");
    command->callback([&program, options] { query(program, *options); });
}

} // namespace opsdesk
