#pragma once

namespace CLI {
class App;
}

namespace opsdesk {

// One file per subcommand. Each adds itself to `app`; when it runs it sets `exitCode` as the headless contract says (0
// all done, 1 something was rejected). Wrong use is a UsageError, a failure any other exception: main() turns them into
// 2 and 3.

void addCalcCommand(CLI::App& app, int& exitCode);
void addForecastCommand(CLI::App& app, int& exitCode);

} // namespace opsdesk
