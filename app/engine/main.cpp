#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>

namespace {

/// CLI11 says of an unknown subcommand that one is required; this says which there are.
void requireKnownSubcommand(const CLI::App& app, int argc, char** argv) {
    if (argc < 2 || argv[1][0] == '-')
        return;
    std::vector<std::string> names;
    for (const auto* known : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (known->get_name() == argv[1])
            return;
        names.push_back(known->get_name());
    }
    throw opsdesk::UsageError(fmt::format("There is no subcommand {}; there are {}.", argv[1], fmt::join(names, ", ")));
}

/// What was printed reached its place, or the program failed: a script must not take half an answer for a whole one.
void requireWritten() {
    std::cout.flush();
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0 || !std::cout)
        throw opsdesk::Error(
            fmt::format("The output could not be written ({}); make room where it goes, and run this again.",
                        std::strerror(errno)));
}

int run(int argc, char** argv) {
    using namespace opsdesk;
    Program program;
    addAllAreas(program.catalog);
    CLI::App app("The engine of Opsdesk: everything a person can do, without a window.", "opsdeskd");
    app.set_version_flag("--version", "opsdeskd " OPSDESK_VERSION);
    app.require_subcommand(1);
    for (const auto add :
         {addInitCommand,     addImportCommand,   addSubmitCommand,  addQueryCommand,       addStatesCommand,
          addRightsCommand,   addBackupCommand,   addRestoreCommand, addVerifyCommand,      addBenchCommand,
          addCalcCommand,     addForecastCommand, addPlanCommand,    addScenarioCommand,    addMigrateCommand,
          addSyncCommand,     addOutboxCommand,   addServeCommand,   addEntityCommand,      addUserCommand,
          addSimulateCommand, addBacktestCommand, addMeasureCommand, addAttachCommand,      addEdiCommand,
          addChannelCommand,  addCarrierCommand,  addSearchCommand,  addPaymentFileCommand, addJournalCommand})
        add(app, program);
    requireKnownSubcommand(app, argc, argv);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    requireWritten();
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
