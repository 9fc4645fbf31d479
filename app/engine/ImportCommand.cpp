#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/integration/ImportTrial.h"

#include <boost/json.hpp>
#include <fmt/ranges.h>

#include <cstdio>

namespace opsdesk {

namespace {

struct ImportArguments {
    PlaceOptions place;
    std::string profile, cutOver;
    std::vector<std::string> files;
    bool dryRun = false;
};

ImportReport apply(Program& program, const PlaceOptions& place,
                   std::span<const std::unique_ptr<ImportContent>> contents, const ImportOptions& options) {
    const auto opened = openPlace(program, place);
    const auto reader = opened->reader();
    return importContent(contents, opened->bus(), *reader, options);
}

/// Does all of it to a copy, so that the report is what the import itself would say.
ImportReport rehearse(Program& program, const PlaceOptions& place,
                      std::span<const std::unique_ptr<ImportContent>> contents, const ImportOptions& options) {
    if (place.isCentral())
        throw UsageError(
            "A centre cannot be copied for a trial; try the files on an embedded workspace with --dry-run.");
    return rehearseImport(place.workspace, contents, program.catalog, program.clock, program.random, options);
}

void print(const ImportReport& report) {
    std::printf("%s\n", boost::json::serialize(toJson(report)).c_str());
}

void import(Program& program, const ImportArguments& arguments) {
    ImportOptions options;
    if (!arguments.cutOver.empty()) {
        options.cut_over = Date::parse(arguments.cutOver);
        if (!options.cut_over)
            throw UsageError("--cut-over must be a date such as 2011-11-30, not " + arguments.cutOver + ".");
    }
    requirePlace(arguments.place);
    const auto contents = readImportFiles(arguments.profile, arguments.files);
    if (!contents) {
        ImportReport report;
        report.rejected.push_back({0, contents.error().text, "", ""});
        print(report);
        std::fprintf(stderr, "opsdeskd: %s\n", contents.error().text.c_str());
        program.exitCode = 1;
        return;
    }
    const auto report = (arguments.dryRun ? rehearse : apply)(program, arguments.place, *contents, options);
    print(report);
    program.exitCode = report.rejected.empty() ? 0 : 1;
}

} // namespace

void addImportCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("import", "Bring files in; prints what became of their rows");
    auto arguments = std::make_shared<ImportArguments>();
    command
        ->add_option(
            "profile", arguments->profile,
            fmt::format("How the files are read: {}, or a file of your own", fmt::join(importProfileNames(), ", ")))
        ->required()
        ->type_name("PROFILE");
    command->add_option("files", arguments->files, "Separated text, gzip-compressed or not")
        ->required()
        ->type_name("FILE");
    addPlaceOptions(*command, arguments->place);
    command->add_flag("--dry-run", arguments->dryRun, "Change nothing, but print the same report");
    command
        ->add_option("--cut-over", arguments->cutOver,
                     "Trade from this day on moves stock and is posted; before it is history")
        ->type_name("DATE");
    command->callback([&program, arguments] { import(program, *arguments); });
}

} // namespace opsdesk
