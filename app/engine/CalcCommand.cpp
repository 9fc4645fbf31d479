#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/base/JsonText.h"
#include "core/planning/Calculators.h"

#include <CLI/CLI.hpp>
#include <boost/json.hpp>

#include <iostream>
#include <memory>
#include <string>

namespace opsdesk {

namespace {

struct CalcOptions {
    std::string name;
    std::string json;
};

void listCalculators(const std::string& name) {
    for (const Calculator& calculator : calculators()) {
        if (name.empty() || calculator.name == name) {
            std::cout << describe(calculator);
        }
    }
}

boost::json::value parsed(const CalcOptions& options) {
    boost::json::error_code error;
    auto value = boost::json::parse(options.json, error);
    if (error) {
        throw UsageError("calc " + options.name + ": --json is not JSON (" + error.message() +
                         "); it takes an object such as '{\"z\": 1.3}'.");
    }
    return value;
}

} // namespace

void addCalcCommand(CLI::App& app, Program&) {
    auto options = std::make_shared<CalcOptions>();
    CLI::App* command = app.add_subcommand(
        "calc", "A textbook calculation of the planner; without a name or without --json, what each one takes");
    command->add_option("name", options->name, "the calculation, such as eoq");
    CLI::Option* json = command->add_option("--json", options->json, "its fields, as a JSON object");
    command->callback([options, json] {
        if (json->count() > 0) {
            std::cout << toJsonText(calculate(options->name, parsed(*options))) << '\n';
        } else {
            if (!options->name.empty()) {
                findCalculator(options->name);
            }
            listCalculators(options->name);
        }
    });
}

} // namespace opsdesk
