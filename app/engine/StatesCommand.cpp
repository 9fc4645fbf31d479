#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/governance/Rights.h"

#include <fmt/format.h>

#include <cstdio>

namespace opsdesk {

void addStatesCommand(CLI::App& app, Program& program) {
    struct Options {
        std::string machine;
        bool dot = false;
    };
    auto* command =
        app.add_subcommand("states", "Print the state machines of documents, as tables or in the dot language");
    auto options = std::make_shared<Options>();
    command->add_option("machine", options->machine, "One of them, such as purchase_order; all when left out");
    command->add_flag("--dot", options->dot, "As a graph for Graphviz");
    command->callback([&program, options] {
        if (!options->machine.empty() && !program.catalog.findMachine(options->machine)) {
            std::string names;
            for (const auto& [name, machine] : program.catalog.machines())
                names += (names.empty() ? "" : ", ") + name;
            throw UsageError("There is no machine " + options->machine + "; there are " + names + ".");
        }
        for (const auto& [name, machine] : program.catalog.machines()) {
            if (!options->machine.empty() && options->machine != name)
                continue;
            const auto who = [&, prefix = name](std::string_view action) {
                return rolesFor(fmt::format("{}.{}", prefix, action));
            };
            const auto text = options->dot ? machine->toDot(who) : machine->toTable(who);
            std::printf("%s%s", text.c_str(), options->dot ? "" : "\n");
        }
    });
}

} // namespace opsdesk
