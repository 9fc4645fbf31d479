#pragma once

#include <QSize>

#include <string>

namespace CLI {
class App;
}

namespace opsdesk {

/// What `opsdesk` was called with.
struct Options {
    std::string workspace, central, cache, user, view, snapshot, pictures, theme, language, bench, size = "1440x900";
    double scale = 0;

    /// Nobody sits at it: no display, no settings, no questions.
    bool isAlone() const { return !snapshot.empty() || !bench.empty(); }
    bool namesPlace() const { return !workspace.empty() || !central.empty(); }
    /// `item:21733`
    bool namesDocument() const { return view.find(':') != std::string::npos; }
};

void declareOptions(CLI::App& app, Options& options);
/// @throws UsageError when it is none, such as 1440x900.
QSize windowSize(const Options& options);

} // namespace opsdesk
