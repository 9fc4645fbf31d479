#include "app/engine/Commands.h"

#include "core/workflow/Workspace.h"

namespace opsdesk {

void addInitCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("init", "Make a new workspace");
    auto file = std::make_shared<std::string>();
    addWorkspaceOption(*command, *file);
    command->callback([&program, file] { Workspace::init(*file, program.catalog, program.clock, program.random); });
}

} // namespace opsdesk
