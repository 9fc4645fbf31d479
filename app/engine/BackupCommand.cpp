#include "app/engine/Commands.h"

#include "core/store/Backup.h"
#include "core/store/Migrator.h"
#include "core/workflow/Workspace.h"

#include <boost/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

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

void print(const boost::json::object& answer) {
    std::printf("%s\n", boost::json::serialize(answer).c_str());
}

} // namespace

void addBackupCommand(CLI::App& app, Program&) {
    auto* command = app.add_subcommand("backup", "Copy a workspace to one file, while it is in use");
    auto options = std::make_shared<BackupOptions>();
    addWorkspaceOption(*command, options->file);
    command->add_option("--to", options->other, "The file to make")->required()->type_name("FILE");
    command->callback([options] {
        const auto connection = store::openSqlite(options->file, store::OpenMode::ReadOnly);
        store::requireOwnSchema(*connection);
        store::backup(*connection, options->other);
        print({{"workspace", options->file},
               {"backup", options->other},
               {"bytes", std::filesystem::file_size(options->other)}});
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
        print({{"workspace", options->file}, {"restored_from", options->other}});
    });
}

} // namespace opsdesk
