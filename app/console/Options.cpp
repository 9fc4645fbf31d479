#include "app/console/Options.h"

#include "core/base/Error.h"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace opsdesk {

void declareOptions(CLI::App& app, Options& options) {
    auto* workspace =
        app.add_option("--workspace", options.workspace, "The embedded workspace to open")->type_name("FILE");
    auto* central = app.add_option("--central", options.central,
                                   "The centre to work at, such as postgresql://planner@db.example.com/opsdesk")
                        ->type_name("URL")
                        ->excludes(workspace);
    app.add_option("--cache", options.cache, "Where the copy of the centre is kept; by default in your data folder")
        ->type_name("FOLDER")
        ->needs(central);
    app.add_option("--as", options.user,
                   "Who works; by default the one whose queue is opened. At a centre people log in")
        ->type_name("USER")
        ->excludes(central);
    app.add_option("--view", options.view, "The view to open, such as suggestions, or a document, such as item:21733");
    app.add_option(
           "--snapshot", options.snapshot,
           "Write the view as a picture, or a document as PDF where the name ends so, and exit; needs no display")
        ->type_name("PNG");
    app.add_option("--pictures", options.pictures,
                   "Write every view of the demo as a picture, light and dark, and exit; needs no display")
        ->type_name("FOLDER")
        ->excludes(workspace)
        ->excludes(central);
    app.add_option("--theme", options.theme, "light, dark or high-contrast; by default as the desktop")
        ->check(CLI::IsMember({"light", "dark", "high-contrast"}));
    app.add_option("--language", options.language,
                   "en, de, fr or zh_CN; by default as chosen in the window, else as the system. pseudo and pseudo-rtl "
                   "try what does not fit or is not translated")
        ->type_name("LANG");
    app.add_option("--scale", options.scale, "Enlarge everything, such as 1.5")->check(CLI::Range(0.5, 4.0));
    app.add_option("--bench", options.bench,
                   "Measure the window, or its start, and exit; `opsdeskd bench view` calls it")
        ->check(CLI::IsMember({"window", "start"}))
        ->group("");
    app.add_option("--size", options.size, "Of the window, before it is scaled")
        ->capture_default_str()
        ->type_name("WxH");
}

QSize windowSize(const Options& options) {
    const std::string& text = options.size;
    int width = 0, height = 0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%dx%d%c", &width, &height, &rest) != 2 || width < 320 || height < 240 ||
        width > 8000 || height > 8000)
        throw UsageError("“" + text + "” is not a size of the window such as 1440x900.");
    return {width, height};
}

} // namespace opsdesk
