#include "app/engine/Commands.h"
#include "app/engine/Place.h"

#include "core/sync/CentralEngine.h"
#include "core/sync/CentreSession.h"

#include <fmt/format.h>

#include <atomic>
#include <csignal>
#include <unistd.h>

namespace opsdesk {

namespace {

struct ServeOptions {
    std::string central, anchor;
};

std::atomic<CentralEngine*> serving{nullptr};

extern "C" void endServing(int) {
    if (auto* engine = serving.load())
        engine->stop();
}

/// Which machine and process, as people look for it.
std::string ownName() {
    char host[256] = "";
    ::gethostname(host, sizeof host - 1);
    return fmt::format("{}, process {}", host, ::getpid());
}

void serve(Program& program, const ServeOptions& given) {
    CentralEngineOptions options;
    options.url = given.central;
    options.anchorFile = given.anchor.empty() ? usualAnchorFile(given.central) : given.anchor;
    options.holder = ownName();
    CentralEngine engine(std::move(options), program.catalog, program.random);
    serving = &engine;
    std::signal(SIGTERM, endServing);
    std::signal(SIGINT, endServing);
    engine.run();
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    serving = nullptr;
}

} // namespace

void addServeCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand(
        "serve", "Be the engine of a central database until SIGTERM; several may run, one works, the others stand by");
    auto options = std::make_shared<ServeOptions>();
    addCentralOption(*command, options->central, "logged in as its engine");
    command
        ->add_option("--anchor", options->anchor,
                     "Where to note how far the audit trail got; in the user's state folder when left out")
        ->type_name("FILE");
    command->callback([&program, options] { serve(program, *options); });
}

} // namespace opsdesk
