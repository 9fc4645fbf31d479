#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/sync/Outbox.h"
#include "core/sync/SyncMachine.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>

namespace opsdesk {

namespace {

struct OutboxOptions {
    std::string folder, discard, retry;
};

Uuid requireId(const std::string& text) {
    const auto id = Uuid::parse(text);
    if (!id)
        throw UsageError(fmt::format("“{}” is no id of a command; the list shows them.", text));
    return *id;
}

void print(const OutboxEntry& entry) {
    boost::json::object out{{"command_id", entry.command.id.toString()},
                            {"type", entry.command.type},
                            {"entity", entry.command.entity},
                            {"queued_at", entry.queuedAt.toString()},
                            {"state", "waiting"},
                            {"payload", boost::json::parse(entry.command.payload)}};
    if (entry.command.document)
        out["document"] = entry.command.document->toString();
    if (entry.result) {
        out["state"] = std::string(nameOf(entry.result->state));
        out["code"] = entry.result->rejection.code;
        out["text"] = entry.result->rejection.text;
    }
    std::printf("%s\n", boost::json::serialize(out).c_str());
}

/// The same decision again, with an id of its own.
void retry(Program& program, Outbox& outbox, const Uuid& id) {
    for (const auto& entry : outbox.entries())
        if (entry.command.id == id) {
            auto again = entry.command;
            again.id = program.random.uuid(program.clock.now());
            again.sender = {};
            outbox.retry(id, again, program.clock.now());
            return;
        }
    outbox.discard(id); // says that there is none
}

void run(Program& program, const OutboxOptions& options) {
    const auto file = SyncMachine::outboxFile(options.folder);
    if (!std::filesystem::exists(file))
        throw UsageError(fmt::format("There is no outbox in {}.", options.folder));
    Outbox outbox(file, program.random);
    if (!options.discard.empty())
        outbox.discard(requireId(options.discard));
    if (!options.retry.empty())
        retry(program, outbox, requireId(options.retry));
    for (const auto& entry : outbox.entries())
        print(entry);
}

} // namespace

void addOutboxCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("outbox", "List the decisions of a console that wait or were refused, in order");
    auto options = std::make_shared<OutboxOptions>();
    command->add_option("--cache", options->folder, "The console's folder")->type_name("FOLDER")->required();
    auto* discard = command->add_option("--discard", options->discard, "Forget this refused one")->type_name("ID");
    command->add_option("--retry", options->retry, "Send this refused one again")->type_name("ID")->excludes(discard);
    command->callback([&program, options] { run(program, *options); });
}

} // namespace opsdesk
