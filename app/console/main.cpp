#include "app/console/CrashReport.h"
#include "app/console/Launcher.h"
#include "app/console/Options.h"
#include "app/console/Pictures.h"
#include "app/console/Workplace.h"

#include "core/base/Error.h"
#include "ui/shell/Application.h"
#include "ui/shell/DesktopScheme.h"
#include "ui/shell/Language.h"
#include "ui/shell/LanguageButton.h"
#include "ui/shell/Places.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/ScannerInput.h"
#include "ui/widgets/WheelGuard.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace opsdesk;

/// Null where none is named: then there is somebody to choose one.
std::unique_ptr<Workplace> namedPlace(const Options& options) {
    if (!options.namesPlace()) {
        if (options.isAlone() && !needsNoPlace(options))
            throw UsageError("Name where to work: --workspace FILE, or --central URL.");
        return nullptr;
    }
    auto place = options.central.empty() ? std::make_unique<Workplace>(options.workspace)
                                         : std::make_unique<Workplace>(options.central, options.cache);
    if (!options.view.empty() && !options.namesDocument() && !ui::isPage(options.view))
        place->requireView(options.view);
    return place;
}

void speak(QApplication& app, const Options& options) {
    const QString language = options.language.empty() && !options.isAlone() ? ui::LanguageButton::chosenIn(QSettings())
                                                                            : QString::fromStdString(options.language);
    if (!ui::installLanguage(app, language) && !options.language.empty())
        throw UsageError("There is no translation into “" + options.language + "”; there are en, de, fr and zh_CN.");
}

int show(ui::Application& app, const Options& options, std::unique_ptr<Workplace> place, QSettings& settings) {
    ui::DesktopScheme desktop(app);
    if (options.snapshot.empty())
        desktop.follow();
    ui::Theme theme(app, desktop);
    const QString chosen =
        options.theme.empty() ? settings.value("window/theme").toString() : QString::fromStdString(options.theme);
    theme.choose(ui::Theme::fromName(chosen));
    ui::WheelGuard wheelGuard;
    app.installEventFilter(&wheelGuard);
    QElapsedTimer sinceStart;
    sinceStart.start();
    ui::ScannerInput scanner([&sinceStart] { return sinceStart.elapsed(); });
    app.installEventFilter(&scanner);
    if (needsNoPlace(options))
        return takePicture(options, settings);
    return Launcher(app, options, settings, theme).run(std::move(place));
}

int run(int argc, char** argv) {
    Options options;
    CLI::App cli("The operations console of Opsdesk.", "opsdesk");
    cli.set_version_flag("--version", "opsdesk " OPSDESK_VERSION);
    declareOptions(cli, options);
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return cli.exit(error) == 0 ? 0 : 2;
    }
    if (!options.pictures.empty())
        return paintPictures(argc, argv, options.pictures, options.language);
    windowSize(options); // what is wrong with it, and with the file, is said where it was named: before any window
    auto place = namedPlace(options);
    if (options.isAlone())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (options.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    ui::Application app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Opsdesk"));
    QApplication::setApplicationName(QStringLiteral("Opsdesk"));
    QApplication::setApplicationVersion(QStringLiteral(OPSDESK_VERSION));
    speak(app, options);
    if (!options.isAlone()) {
        CrashReport::watch(Launcher::crashFolder().toStdString(), OPSDESK_VERSION);
        QSettings settings;
        return show(app, options, std::move(place), settings);
    }
    // A picture shows the program, not what its user arranged.
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    return show(app, options, std::move(place), settings);
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const opsdesk::UsageError& error) {
        std::fprintf(stderr, "opsdesk: %s\n", error.what());
        return 2;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "opsdesk: %s\n", error.what());
        return 3;
    }
}
