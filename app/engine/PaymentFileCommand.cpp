#include "app/engine/Place.h"

#include "core/procurement/PaymentFile.h"

#include <cstdio>

namespace opsdesk {

void addPaymentFileCommand(CLI::App& app, Program& program) {
    struct Options {
        PlaceOptions place;
        std::string proposal;
        std::int64_t entity = 1;
    };
    auto* command =
        app.add_subcommand("payment-file", "Write an approved payment proposal for the bank (ISO 20022 pain.001)");
    auto options = std::make_shared<Options>();
    addPlaceOptions(*command, options->place);
    command->add_option("proposal", options->proposal, "Its number, such as PAY-2011-000012")->required();
    command->add_option("--entity", options->entity, "Legal entity");
    command->callback([&program, options] {
        const auto reader = openPlaceReader(program, options->place);
        std::fputs(paymentFile(*reader, options->entity, options->proposal, program.clock.now()).c_str(), stdout);
    });
}

} // namespace opsdesk
