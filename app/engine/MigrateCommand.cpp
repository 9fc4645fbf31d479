#include "app/engine/Commands.h"

#include "core/store/Migrator.h"
#include "core/workflow/Workspace.h"

#include <boost/json.hpp>

#include <cstdio>

namespace opsdesk {

void addMigrateCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("migrate", "Bring a workspace of an older version up to date");
    auto file = std::make_shared<std::string>();
    addWorkspaceOption(*command, *file);
    command->callback([&program, file] {
        // Opening for work migrates.
        Workspace::open(*file, program.catalog, program.clock, program.random);
        std::printf("%s\n", boost::json::serialize(boost::json::object{{"workspace", *file},
                                                                       {"schema", store::migrations().back().number}})
                                .c_str());
    });
}

} // namespace opsdesk
