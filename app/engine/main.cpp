#include "app/engine/Commands.h"

#include "core/base/Error.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>

int main(int argc, char** argv) {
    CLI::App app("The engine of Opsdesk: everything a person can do, without a window.", "opsdeskd");
    app.set_version_flag("--version", "opsdeskd " OPSDESK_VERSION);
    app.require_subcommand(0, 1);
    int exitCode = 0;
    opsdesk::addCalcCommand(app, exitCode);
    opsdesk::addForecastCommand(app, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    } catch (const opsdesk::UsageError& error) {
        std::cerr << error.what() << '\n';
        return 2;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 3;
    }
    return exitCode;
}
