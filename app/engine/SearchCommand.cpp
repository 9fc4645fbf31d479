#include "app/engine/Commands.h"
#include "app/engine/PrintRows.h"

#include "core/base/Error.h"
#include "core/governance/ActingRoles.h"
#include "core/search/SearchIndex.h"
#include "core/search/SearchKeeper.h"
#include "core/search/SearchView.h"
#include "core/sync/CacheReader.h"
#include "core/workflow/Workspace.h"

#include <memory>

namespace opsdesk {

namespace {

struct SearchOptions {
    std::string text, workspace, cache, user, format = "json";
    std::int64_t entity = 1, limit = 20;
};

void search(Program& program, const SearchOptions& options) {
    if (options.workspace.empty() == options.cache.empty())
        throw UsageError("Name where to search: --workspace FILE, or --cache FOLDER of a console's cache.");
    const auto file = options.cache.empty() ? options.workspace : cacheFileAt(options.cache);
    MachineClock steady;
    const auto rows =
        options.cache.empty() ? openReader(file, program.catalog) : openCacheReader(file, program.catalog, steady);
    std::function<bool(std::string_view)> reads = [](std::string_view) { return true; };
    if (!options.user.empty())
        reads = searchableFor(program.catalog, actingRoles(*rows, options.user));
    const auto index = SearchIndex::fileOf(file);
    fillSearchIndex(*store::openSqlite(file, store::OpenMode::ReadOnly), index);
    ViewQuery query;
    query.view = searchView().name;
    query.search = options.text;
    query.entity = options.entity;
    query.limit = options.limit;
    printRows(searchView(), openSearchReader(index, reads)->rows(query), options.format);
}

} // namespace

void addSearchCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("search", "Find documents, items and suppliers by what people call them");
    auto options = std::make_shared<SearchOptions>();
    command->add_option("text", options->text, "A number, SKU or barcode, or words of a name; one typo does no harm")
        ->required();
    auto* workspace =
        command->add_option("--workspace", options->workspace, "The embedded workspace")->type_name("FILE");
    command->add_option("--cache", options->cache, "A console's cache of a centre: its folder, or the file")
        ->type_name("FOLDER")
        ->excludes(workspace);
    command->add_option("--as", options->user, "Find only what this person may see")->type_name("USER");
    command->add_option("--entity", options->entity, "The legal entity")->capture_default_str();
    command->add_option("--limit", options->limit, "At most so many")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    addFormatOption(*command, options->format);
    command->callback([&program, options] { search(program, *options); });
}

} // namespace opsdesk
