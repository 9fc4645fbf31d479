#include "app/engine/Outcome.h"
#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/integration/edi/OrderOut.h"

#include <boost/json.hpp>

#include <cstdio>
#include <fstream>
#include <sstream>

namespace opsdesk {

namespace {

struct EdiOptions {
    PlaceOptions place;
    std::string user, order, sender = "OPSDESK";
    std::vector<std::string> files;
    std::int64_t entity = 1;
    long control = 1;
};

std::string contentOf(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    if (!file)
        throw UsageError("The file " + name + " cannot be read.");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

/// Every file is a command of its own: one that cannot be taken keeps no other.
void takeMessages(Program& program, const EdiOptions& options) {
    if (options.place.isCentral() == !options.user.empty())
        throw UsageError(
            "Give --workspace FILE with --as USER, or --central URL, where people are who they log in as.");
    const auto place = openPlace(program, options.place);
    for (const auto& file : options.files) {
        Command command;
        command.id = program.random.uuid(program.clock.now());
        command.type = "edi_message.receive";
        command.entity = options.entity;
        command.actor = options.user;
        command.payload = boost::json::serialize(boost::json::object{{"content", contentOf(file)}});
        printOutcome(program, place->bus().submitAndWait(std::move(command)), "edi_message.receive");
    }
}

void writeOrderOut(Program& program, const EdiOptions& options) {
    const auto reader = openPlaceReader(program, options.place);
    const auto text = purchaseOrder850(*reader, options.entity, options.order,
                                       {options.sender, program.clock.now(), options.control});
    std::fputs(text.c_str(), stdout);
}

} // namespace

void addEdiCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("edi", "Take messages of partners, or write an order for its supplier (X12)");
    command->require_subcommand(1);
    auto options = std::make_shared<EdiOptions>();
    auto* in = command->add_subcommand("in", "Take 855 and 856");
    addPlaceOptions(*in, options->place);
    in->add_option("files", options->files, "An interchange each")->required();
    in->add_option("--as", options->user, "The user who acts, in an embedded workspace")->type_name("USER");
    in->add_option("--entity", options->entity, "Legal entity");
    in->callback([&program, options] { takeMessages(program, *options); });
    auto* out = command->add_subcommand("out", "Write a released order as 850 to stdout");
    addPlaceOptions(*out, options->place);
    out->add_option("order", options->order, "Its number, such as PO-2011-000123")->required();
    out->add_option("--sender", options->sender, "As the supplier knows the company, at most 15 characters");
    out->add_option("--control", options->control, "Control number of the interchange")
        ->check(CLI::Range(1, 999999999));
    out->add_option("--entity", options->entity, "Legal entity");
    out->callback([&program, options] { writeOrderOut(program, *options); });
}

} // namespace opsdesk
