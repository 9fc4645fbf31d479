#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/integration/carriers/FileCarrier.h"

namespace opsdesk {

namespace {

struct CarrierOptions {
    PlaceOptions place;
    std::string user, folder;
    std::int64_t entity = 1;
};

void askForLabels(Program& program, const CarrierOptions& options) {
    const auto reader = openPlaceReader(program, options.place);
    FileCarrier carrier(options.folder);
    for (const auto& wanted : labelsWanted(*reader, options.entity))
        if (carrier.request(wanted))
            printObject({{"asked", wanted.number}});
}

/// What came of one answer; empty when all of it was taken.
std::string take(Program& program, const CarrierOptions& options, OpenPlace& place, const CarrierAnswer& answer) {
    Command base;
    base.entity = options.entity;
    base.actor = options.user;
    base.sender = program.random.uuid(program.clock.now());
    try {
        for (auto& command : commandsFor(answer, *place.reader(), base, program.random, program.clock.now())) {
            const auto type = command.type;
            const auto result = place.bus().submitAndWait(std::move(command));
            printOutcome(program, result, type);
            if (!result.applied())
                return result.rejection.text;
        }
    } catch (const UsageError& error) {
        program.exitCode = std::max(program.exitCode, 1);
        return error.what();
    }
    return {};
}

void takeAnswers(Program& program, const CarrierOptions& options) {
    if (options.place.isCentral() == !options.user.empty())
        throw UsageError(
            "Give --workspace FILE with --as USER, or --central URL, where people are who they log in as.");
    FileCarrier carrier(options.folder);
    const auto place = openPlace(program, options.place);
    for (const auto& received : carrier.answers()) {
        auto problem = received.problem;
        if (problem.empty())
            problem = take(program, options, *place, received.answer);
        else
            program.exitCode = std::max(program.exitCode, 1);
        carrier.settle(received, problem);
        if (!problem.empty())
            printObject({{"file", received.key}, {"problem", problem}});
    }
}

} // namespace

void addCarrierCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("carrier", "Ask a carrier for labels of returns, or take what it answers");
    command->require_subcommand(1);
    auto options = std::make_shared<CarrierOptions>();
    auto* out = command->add_subcommand("out", "Write a request for each return that waits for a label");
    auto* in = command->add_subcommand("in", "Take labels and events");
    for (auto* each : {out, in}) {
        addPlaceOptions(*each, options->place);
        each->add_option("--folder", options->folder, "With the folders out, in, done and failed")
            ->type_name("DIR")
            ->required();
        each->add_option("--entity", options->entity, "Legal entity");
    }
    in->add_option("--as", options->user, "The user who acts, in an embedded workspace")->type_name("USER");
    out->callback([&program, options] { askForLabels(program, *options); });
    in->callback([&program, options] { takeAnswers(program, *options); });
}

} // namespace opsdesk
