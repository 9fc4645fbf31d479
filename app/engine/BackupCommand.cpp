#include "app/engine/Commands.h"

#include "core/store/Backup.h"
#include "core/workflow/Workspace.h"

#include <cstdlib>

namespace opsdesk {

namespace {

struct BackupOptions {
    std::string file, other;
};

/// Who sits at the machine, for the record.
std::string loginName() {
    for (const char* variable : {"SUDO_USER", "USER", "LOGNAME"})
        if (const char* name = std::getenv(variable); name && *name)
            return name;
    return "unknown";
}

} // namespace

void addBackupCommand(CLI::App& app, Program&) {
    auto* command = app.add_subcommand("backup", "Copy a workspace to one file, while it is in use");
    auto options = std::make_shared<BackupOptions>();
    addWorkspaceOption(*command, options->file);
    command->add_option("--to", options->other, "The file to make")->required()->type_name("FILE");
    command->callback([options] {
        const auto connection = store::openSqlite(options->file, store::OpenMode::ReadOnly);
        store::backup(*connection, options->other);
    });
}

void addRestoreCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand(
        "restore", "Put a backup in place of a workspace, while it is in use; the audit trail says so");
    auto options = std::make_shared<BackupOptions>();
    addWorkspaceOption(*command, options->file);
    command->add_option("--from", options->other, "The backup")->required()->type_name("FILE");
    command->callback([&program, options] {
        Workspace::restore(options->file, options->other, loginName(), program.catalog, program.clock, program.random);
    });
}

} // namespace opsdesk
