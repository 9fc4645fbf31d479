#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/measures/MeasureRecord.h"

namespace opsdesk {

namespace {

struct MeasureOptions {
    PlaceOptions place;
    std::string user;
    std::int64_t entity = 1;
};

void measure(Program& program, const MeasureOptions& given) {
    if (given.place.isCentral() && !given.user.empty())
        throw UsageError(
            "At a centre people act as who they log in as; leave --as out and name yourself in the address.");
    const auto place = openPlace(program, given.place);
    const auto reader = place->connect();
    const auto result = recordMeasures(*reader, place->bus(), program.clock, program.random, given.entity, given.user);
    printOutcome(program, result, "measure.record");
}

} // namespace

void addMeasureCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("measure", "Keep what measures come to today, to compare with later; a plan of "
                                                  "everything does it as well");
    auto options = std::make_shared<MeasureOptions>();
    addPlaceOptions(*command, options->place);
    command->add_option("--entity", options->entity, "The legal entity; 1 when left out")->type_name("N");
    command->add_option("--as", options->user, "The user who keeps them in an embedded workspace; else the engine")
        ->type_name("USER");
    command->callback([&program, options] { measure(program, *options); });
}

} // namespace opsdesk
