#include "app/engine/Commands.h"
#include "app/engine/Outcome.h"

#include "core/base/Error.h"
#include "core/store/Backup.h"
#include "core/store/Migrator.h"
#include "core/sync/CentreRestore.h"
#include "core/sync/CentreSession.h"
#include "core/workflow/Workspace.h"

#include <boost/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace opsdesk {

namespace {

struct BackupOptions {
    std::string file, other, central, anchor;
};

/// Who sits at the machine, for the record.
std::string loginName() {
    for (const char* variable : {"SUDO_USER", "USER", "LOGNAME"})
        if (const char* name = std::getenv(variable); name && *name)
            return name;
    return "unknown";
}

/// What pg_restore put in place becomes the centre again: with another epoch, and so that the engine's anchor knows.
boost::json::object restoreCentre(Program& program, const BackupOptions& options) {
    const auto owner = openCentre(options.central);
    const AuditAnchor anchor(options.anchor.empty() ? usualAnchorFile(options.central) : options.anchor, anchorKey());
    const auto epoch =
        acknowledgeRestore(*owner, anchor, {options.other.empty() ? "pg_restore" : options.other, loginName()},
                           program.catalog, program.clock, program.random);
    return {{"central", owner->name()}, {"epoch", epoch.toString()}};
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
        printObject({{"workspace", options->file},
                     {"backup", options->other},
                     {"bytes", std::filesystem::file_size(options->other)}});
    });
}

void addRestoreCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand(
        "restore", "Put a backup in place of a workspace, while it is in use; the audit trail says so");
    auto options = std::make_shared<BackupOptions>();
    auto* place = command->add_option_group("place")->require_option(1);
    place->add_option("--workspace", options->file, "The embedded workspace")->type_name("FILE");
    place
        ->add_option("--central", options->central,
                     "A central database into which pg_restore has put a backup, logged in as its owner")
        ->type_name("URL");
    command->add_option("--from", options->other, "The backup")->type_name("FILE");
    command
        ->add_option("--anchor", options->anchor,
                     "The anchor of a central database's engine; this machine's when left out")
        ->type_name("FILE");
    command->callback([&program, options] {
        if (!options->central.empty())
            return printObject(restoreCentre(program, *options));
        if (options->other.empty())
            throw UsageError("Name the backup: --from FILE.");
        Workspace::restore(options->file, options->other, loginName(), program.catalog, program.clock, program.random);
        printObject({{"workspace", options->file}, {"restored_from", options->other}});
    });
}

} // namespace opsdesk
