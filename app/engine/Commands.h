#pragma once

#include "core/base/Clock.h"
#include "core/workflow/Catalog.h"

#include <CLI/CLI.hpp>

namespace opsdesk {

/// What all subcommands of `opsdeskd` share; made by main.
struct Program {
    Catalog catalog;
    SystemClock clock;
    SystemRandom random;
    /// 0 all done, 1 something was rejected, 2 usage, 3 failure. A subcommand sets 1; exceptions become 2 and 3 in
    /// main.
    int exitCode = 0;
};

// One source file each: InitCommand.cpp and so on. Each adds a subcommand with its options and what it does.
void addInitCommand(CLI::App& app, Program& program);
void addImportCommand(CLI::App& app, Program& program);
void addAttachCommand(CLI::App& app, Program& program);
void addEdiCommand(CLI::App& app, Program& program);
void addChannelCommand(CLI::App& app, Program& program);
void addCarrierCommand(CLI::App& app, Program& program);
void addPaymentFileCommand(CLI::App& app, Program& program);
void addSubmitCommand(CLI::App& app, Program& program);
void addQueryCommand(CLI::App& app, Program& program);
void addStatesCommand(CLI::App& app, Program& program);
void addRightsCommand(CLI::App& app, Program& program);
void addBenchCommand(CLI::App& app, Program& program);
void addBackupCommand(CLI::App& app, Program& program);
void addRestoreCommand(CLI::App& app, Program& program);
void addVerifyCommand(CLI::App& app, Program& program);
void addCalcCommand(CLI::App& app, Program& program);
void addForecastCommand(CLI::App& app, Program& program);
void addBacktestCommand(CLI::App& app, Program& program);
void addJournalCommand(CLI::App& app, Program& program);
void addMeasureCommand(CLI::App& app, Program& program);
void addPlanCommand(CLI::App& app, Program& program);
void addScenarioCommand(CLI::App& app, Program& program);
void addSearchCommand(CLI::App& app, Program& program);
void addServeCommand(CLI::App& app, Program& program);
void addEntityCommand(CLI::App& app, Program& program);
void addMigrateCommand(CLI::App& app, Program& program);
void addSimulateCommand(CLI::App& app, Program& program);
void addOutboxCommand(CLI::App& app, Program& program);
void addSyncCommand(CLI::App& app, Program& program);
void addUserCommand(CLI::App& app, Program& program);

/// The option `--workspace FILE`, required.
CLI::Option* addWorkspaceOption(CLI::App& command, std::string& file);

} // namespace opsdesk
