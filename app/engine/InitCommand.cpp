#include "app/engine/Commands.h"

#include "core/integration/demo/DemoWorkspace.h"
#include "core/workflow/Workspace.h"

#include <iostream>

namespace opsdesk {

void addInitCommand(CLI::App& app, Program& program) {
    struct Options {
        std::string file;
        bool demo = false;
    };
    auto* command = app.add_subcommand("init", "Make a new workspace");
    auto options = std::make_shared<Options>();
    addWorkspaceOption(*command, options->file);
    command->add_flag("--demo", options->demo, "With a year of a gift shop's trade in it; see docs/demo.md");
    command->callback([&program, options] {
        if (options->demo) {
            std::cout << boost::json::serialize(makeDemoWorkspace(options->file, program.catalog)) << '\n';
            return;
        }
        Workspace::init(options->file, program.catalog, program.clock, program.random);
        std::cout << boost::json::serialize(boost::json::object{{"workspace", options->file}}) << '\n';
    });
}

} // namespace opsdesk
