#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
    CLI::App app("The engine of Opsdesk: everything a person can do, without a window.", "opsdeskd");
    app.set_version_flag("--version", "opsdeskd " OPSDESK_VERSION);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return 0;
}
