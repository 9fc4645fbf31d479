#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"

#include <cstdio>

namespace {

int run(int argc, char** argv) {
    using namespace opsdesk;
    Program program;
    addAllAreas(program.catalog);
    CLI::App app("The engine of Opsdesk: everything a person can do, without a window.", "opsdeskd");
    app.set_version_flag("--version", "opsdeskd " OPSDESK_VERSION);
    app.require_subcommand(1);
    for (const auto add : {addInitCommand, addImportCommand, addSubmitCommand, addQueryCommand, addStatesCommand,
                           addRightsCommand, addBackupCommand, addRestoreCommand, addVerifyCommand, addBenchCommand,
                           addCalcCommand, addForecastCommand, addPlanCommand})
        add(app, program);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return program.exitCode;
}

} // namespace

namespace opsdesk {

CLI::Option* addWorkspaceOption(CLI::App& command, std::string& file) {
    return command.add_option("--workspace", file, "The embedded workspace")->required()->type_name("FILE");
}

} // namespace opsdesk

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const opsdesk::UsageError& error) {
        std::fprintf(stderr, "opsdeskd: %s\n", error.what());
        return 2;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "opsdeskd: %s\n", error.what());
        return 3;
    }
}
