#include "app/engine/Commands.h"
#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/sync/SyncSession.h"

#include <boost/json.hpp>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <mutex>

namespace opsdesk {

namespace {

struct SyncOptions {
    std::string central, folder;
    bool once = false;
    int patience = 60;
};

std::atomic<bool> ended = false;

extern "C" void endSync(int) {
    ended = true;
}

std::string_view nameOf(LinkPhase phase) {
    switch (phase) {
    case LinkPhase::Connecting:
        return "connecting";
    case LinkPhase::Loading:
        return "loading";
    case LinkPhase::Live:
        return "live";
    case LinkPhase::Offline:
        return "offline";
    case LinkPhase::Stopped:
        return "stopped";
    }
    return "";
}

void print(const LinkState& state) {
    boost::json::object out{
        {"link", std::string(nameOf(state.phase))},
        {"progress", state.progress},
        {"contact", state.contact ? boost::json::value(state.contact->toString()) : nullptr},
        {"usable_until", state.usableUntil ? boost::json::value(state.usableUntil->toString()) : nullptr},
        {"pending", state.pending},
        {"attention", state.attention},
        {"problem", state.problem}};
    std::printf("%s\n", boost::json::serialize(out).c_str());
    std::fflush(stdout);
}

/// Prints what becomes of the decisions in the outbox, as `submit` does where it waits.
class Printer {
public:
    Printer(Program& program, SyncSession& session) : m_program(program) {
        m_answers = session.answered().connect([this](const Command& command, const CommandResult& result) {
            const std::lock_guard lock(m_mutex);
            printOutcome(m_program, result, command.type);
            std::fflush(stdout);
        });
    }

private:
    Program& m_program;
    std::mutex m_mutex;
    Subscription m_answers;
};

bool isDone(const LinkState& state) {
    return state.phase == LinkPhase::Stopped || (state.phase == LinkPhase::Live && state.pending == 0);
}

void follow(SyncSession& session) {
    std::signal(SIGTERM, endSync);
    std::signal(SIGINT, endSync);
    LinkState told;
    while (!ended) {
        session.waitFor([&](const LinkState& state) { return state != told; }, std::chrono::milliseconds(200));
        auto state = session.state();
        // Every hundredth is enough of a first load.
        const bool little = state.phase == LinkPhase::Loading && told.phase == LinkPhase::Loading &&
                            state.progress - told.progress < 0.01;
        if (state == told || little)
            continue;
        print(state);
        told = state;
    }
}

void sync(Program& program, const SyncOptions& options) {
    SyncSession session({options.central, options.folder, {}}, program.clock, program.random);
    const Printer printer(program, session);
    if (!options.once)
        return follow(session);
    const bool done = session.waitFor(isDone, std::chrono::seconds(options.patience));
    const auto state = session.state();
    print(state);
    if (!done || state.phase == LinkPhase::Stopped)
        program.exitCode = 3;
}

} // namespace

void addSyncCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand(
        "sync", "Keep a cache of what you may see at a centre, and send what waits in its outbox, until SIGTERM");
    auto options = std::make_shared<SyncOptions>();
    addCentralOption(*command, options->central, "as whoever its address logs in");
    command->add_option("--cache", options->folder, "The folder of cache and outbox; made when it is not there")
        ->type_name("FOLDER")
        ->required();
    command->add_flag("--once", options->once,
                      "End when the cache is up to date and all that waited has its outcome, printed as submit does");
    command->add_option("--patience", options->patience, "With --once: after how many seconds to give up")
        ->capture_default_str();
    command->callback([&program, options] { sync(program, *options); });
}

} // namespace opsdesk
