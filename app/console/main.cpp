#include "app/console/CentreEntrance.h"
#include "app/console/Pictures.h"
#include "app/console/Snapshot.h"
#include "app/console/WindowBench.h"
#include "app/console/Workplace.h"

#include "core/base/Error.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/LinkWatch.h"
#include "ui/bridge/Reader.h"
#include "ui/documents/DocumentKind.h"
#include "ui/shell/DesktopScheme.h"
#include "ui/shell/Language.h"
#include "ui/shell/LanguageButton.h"
#include "ui/shell/MainWindow.h"
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

struct Options {
    std::string workspace, central, cache, user, view, snapshot, pictures, theme, language, size = "1440x900";
    double scale = 0;
    bool bench = false;
};

void declare(CLI::App& app, Options& options) {
    app.set_version_flag("--version", "opsdesk " OPSDESK_VERSION);
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
    app.add_flag("--bench", options.bench, "Measure the window and exit; `opsdeskd bench view` calls it")->group("");
    app.add_option("--size", options.size, "Of the window, before it is scaled")
        ->capture_default_str()
        ->type_name("WxH");
}

QSize sizeOf(const std::string& text) {
    int width = 0, height = 0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%dx%d%c", &width, &height, &rest) != 2 || width < 320 || height < 240 ||
        width > 8000 || height > 8000)
        throw UsageError("“" + text + "” is not a size of the window such as 1440x900.");
    return {width, height};
}

/// Whose queue is opened when nobody is named.
std::string defaultUser(const std::string& view) {
    const ui::DocumentKind* kind = ui::findDocumentKind(view.substr(0, view.find(':')));
    const ui::Place* place = ui::findPlace(kind ? kind->view : view);
    return place && !place->roles.empty() ? place->roles.front() : std::string("planner");
}

int measure(QApplication& app, Workplace& workplace, ui::Bus& bus, const ui::Session& session, ui::Theme& theme) {
    const auto makeReader = [&workplace] {
        return std::make_unique<ui::Reader>([&workplace] { return workplace.reader(); });
    };
    const WindowBench bench(app, makeReader, bus, session, theme);
    return QApplication::exec();
}

std::string whoWorks(const Options& options, const Workplace& workplace) {
    if (workplace.isCentral())
        return workplace.login();
    return options.user.empty() ? defaultUser(options.view) : options.user;
}

/// Until there is something to show; false when the person gave up.
bool enter(QApplication& app, const Options& options, Workplace& workplace) {
    if (!workplace.isCentral())
        return true;
    CentreEntrance entrance(app);
    if (options.snapshot.empty()) {
        QApplication::setQuitOnLastWindowClosed(false); // the loading window goes before the main one comes
        entrance.findPassword(QString::fromStdString(options.central));
        const bool entered = entrance.waitForRows(workplace);
        QApplication::setQuitOnLastWindowClosed(true);
        return entered;
    }
    entrance.waitForRowsAlone(workplace);
    return true;
}

Workplace openWorkplace(const Options& options) {
    if (options.workspace.empty() == options.central.empty())
        throw UsageError("Name where to work: --workspace FILE, or --central URL.");
    return options.central.empty() ? Workplace(options.workspace) : Workplace(options.central, options.cache);
}

/// A list stands behind the document, so that Esc leads somewhere.
void openDocument(ui::MainWindow& window, const QString& kindAndName) {
    const ui::DocumentKind* kind = ui::findDocumentKind(kindAndName.section(u':', 0, 0).toStdString());
    if (!kind)
        throw UsageError("“" + kindAndName.toStdString() +
                         "” names no document; name a kind and a number, such as purchase-order:PO-2011-000665.");
    window.goTo(kind->view);
    window.openNamed(kindAndName);
}

int show(QApplication& app, const Options& options, Workplace& workplace, QSettings& settings, const QSize& size) {
    ui::DesktopScheme desktop(app);
    if (options.snapshot.empty())
        desktop.follow();
    ui::Theme theme(app, desktop);
    const QString chosen =
        options.theme.empty() ? settings.value("window/theme").toString() : QString::fromStdString(options.theme);
    theme.choose(ui::Theme::fromName(chosen));
    if (!enter(app, options, workplace))
        return 0;
    ui::Session session = workplace.session(whoWorks(options, workplace));
    session.settings = &settings;
    ui::Reader reader([&workplace] { return workplace.reader(); });
    ui::Bus bus(workplace.bus(), session);
    std::unique_ptr<ui::LinkWatch> link;
    if (workplace.link())
        link = std::make_unique<ui::LinkWatch>(*workplace.link());
    if (options.bench)
        return measure(app, workplace, bus, session, theme);
    ui::WheelGuard wheelGuard;
    app.installEventFilter(&wheelGuard);
    QElapsedTimer sinceStart;
    sinceStart.start();
    ui::ScannerInput scanner([&sinceStart] { return sinceStart.elapsed(); });
    app.installEventFilter(&scanner);
    ui::MainWindow window({reader, bus, session, link.get()}, theme);
    if (!options.snapshot.empty() || !settings.contains("window/geometry"))
        window.resize(size);
    window.show();
    if (options.view.empty())
        window.goHome();
    else if (options.view.find(':') == std::string::npos)
        window.goTo(options.view);
    else
        openDocument(window, QString::fromStdString(options.view));
    std::unique_ptr<Snapshot> snapshot;
    if (!options.snapshot.empty())
        snapshot = std::make_unique<Snapshot>(window, QString::fromStdString(options.snapshot));
    return QApplication::exec();
}

int run(int argc, char** argv) {
    Options options;
    CLI::App cli("The operations console of Opsdesk.", "opsdesk");
    declare(cli, options);
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return cli.exit(error) == 0 ? 0 : 2;
    }
    if (!options.pictures.empty())
        return paintPictures(argc, argv, options.pictures, options.language);
    const QSize size = sizeOf(options.size);
    Workplace workplace =
        openWorkplace(options); // before any window: what is wrong with the file is said where it was named
    if (!options.view.empty() && options.view.find(':') == std::string::npos)
        workplace.requireView(options.view);
    const bool picture = !options.snapshot.empty() || options.bench;
    if (picture)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (options.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Opsdesk"));
    QApplication::setApplicationName(QStringLiteral("Opsdesk"));
    const QString language = options.language.empty() && !picture ? ui::LanguageButton::chosenIn(QSettings())
                                                                  : QString::fromStdString(options.language);
    if (!ui::installLanguage(app, language) && !options.language.empty())
        throw UsageError("There is no translation into “" + options.language + "”; there are en, de, fr and zh_CN.");
    if (!picture) {
        QSettings settings;
        return show(app, options, workplace, settings, size);
    }
    // A picture shows the program, not what its user arranged.
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    return show(app, options, workplace, settings, size);
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
