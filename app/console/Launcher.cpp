#include "app/console/Launcher.h"

#include "app/console/CentreEntrance.h"
#include "app/console/CrashReport.h"
#include "app/console/DataFolder.h"
#include "app/console/DemoMaker.h"
#include "app/console/Snapshot.h"
#include "app/console/StartBench.h"
#include "app/console/WindowBench.h"
#include "app/console/Workplace.h"
#include "core/base/Error.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Drafts.h"
#include "ui/bridge/LinkWatch.h"
#include "ui/bridge/Reader.h"
#include "ui/documents/DocumentKind.h"
#include "ui/help/HelpWindow.h"
#include "ui/shell/Application.h"
#include "ui/shell/CrashDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QSettings>

namespace opsdesk {

namespace {

/// Whose queue is opened when nobody is named.
std::string defaultUser(const std::string& view) {
    const ui::DocumentKind* kind = ui::findDocumentKind(view.substr(0, view.find(':')));
    const ui::Place* place = ui::findPlace(kind ? kind->view : view);
    return place && !place->roles.empty() ? place->roles.front() : std::string("planner");
}

} // namespace

QString Launcher::crashFolder() {
    return inDataFolder(QStringLiteral("crashes"));
}

Launcher::Launcher(ui::Application& app, const Options& options, QSettings& settings, ui::Theme& theme)
    : m_app(app), m_options(options), m_settings(settings), m_theme(theme), m_places(settings),
      m_size(windowSize(options)), m_passwordGiven(qgetenv("PGPASSWORD")) {}

int Launcher::run(std::unique_ptr<Workplace> given) {
    if (given) {
        ui::StartChoice named{
            QString::fromStdString(m_options.workspace.empty() ? m_options.central : m_options.workspace)};
        if (!enter(*given, named.place))
            return Ended;
        const int code = work(*given, named, m_options.user);
        if (code != Elsewhere)
            return code;
        given.reset();
        m_places.forgetLast();
    }
    QString problem;
    for (bool first = true;; first = false) {
        const QString last = first ? m_places.last() : QString();
        const auto choice = last.isEmpty() ? choose(problem) : std::optional(ui::StartChoice{last});
        if (!choice)
            return Ended;
        try {
            const auto workplace = open(*choice);
            if (!enter(*workplace, choice->place)) {
                problem.clear();
                continue;
            }
            const int code = work(*workplace, *choice, {});
            if (code != Elsewhere)
                return code;
            problem.clear();
        } catch (const UsageError& failure) {
            problem = QString::fromUtf8(failure.what());
            m_places.setUserAt(choice->place, {}); // it may be they who may no more
        } catch (const std::exception& failure) {
            problem = QString::fromUtf8(failure.what());
        }
        m_places.forgetLast();
    }
}

std::optional<ui::StartChoice> Launcher::choose(const QString& problem) {
    ui::StartWindow window(m_settings, workspaceMaker());
    std::optional<ui::StartChoice> choice;
    QApplication::setQuitOnLastWindowClosed(false); // it goes before the next one comes
    QObject::connect(&window, &ui::StartWindow::chosen, &window, [&](const ui::StartChoice& chosen) {
        choice = chosen;
        QApplication::exit();
    });
    QObject::connect(&window, &ui::StartWindow::givenUp, &window, [] { QApplication::exit(); });
    window.tell(problem);
    window.show();
    QApplication::exec();
    QApplication::setQuitOnLastWindowClosed(true);
    return choice;
}

std::unique_ptr<Workplace> Launcher::open(const ui::StartChoice& choice) const {
    const std::string place = choice.place.toStdString();
    return ui::RecentPlaces::isCentre(choice.place) ? std::make_unique<Workplace>(place, std::string())
                                                    : std::make_unique<Workplace>(place);
}

bool Launcher::enter(Workplace& workplace, const QString& place) const {
    if (!workplace.isCentral())
        return true;
    CentreEntrance entrance(m_app);
    if (!m_options.snapshot.empty()) {
        entrance.waitForRowsAlone(workplace);
        return true;
    }
    // What was found or typed for another centre is not for this one.
    if (m_passwordGiven.isNull())
        qunsetenv("PGPASSWORD");
    else
        qputenv("PGPASSWORD", m_passwordGiven);
    QApplication::setQuitOnLastWindowClosed(false); // the loading window goes before the main one comes
    entrance.findPassword(place);
    const bool entered = entrance.waitForRows(workplace);
    QApplication::setQuitOnLastWindowClosed(true);
    return entered;
}

ui::SessionWish Launcher::firstWish(const Workplace& workplace, const ui::StartChoice& choice,
                                    const std::string& user) const {
    if (workplace.isCentral())
        return {workplace.login()};
    if (!user.empty())
        return {user};
    if (choice.isEmpty)
        return {"admin"}; // who brings files in, and says who works here
    const QString before = m_options.isAlone() ? QString() : m_places.userAt(QString::fromStdString(workplace.place()));
    return {workplace.someone(before.isEmpty() || !m_options.view.empty() ? defaultUser(m_options.view)
                                                                          : before.toStdString())};
}

int Launcher::work(Workplace& workplace, const ui::StartChoice& choice, const std::string& user) {
    m_wish = firstWish(workplace, choice, user);
    if (m_options.bench == "window")
        return measure(workplace, m_wish);
    std::string page = choice.isEmpty ? "import" : m_options.view;
    std::optional<ui::SessionWish> before;
    while (true) {
        const ui::SessionWish now = m_wish;
        ui::Session session;
        try {
            session = workplace.session(now);
        } catch (const UsageError&) {
            if (!before)
                throw;
            m_wish = *before; // who was chosen may no more: their list was as old as the window
            before.reset();
            continue;
        }
        before = now;
        const int code = sit(workplace, std::move(session), now, page);
        if (code != Again)
            return code;
        page.clear();
    }
}

int Launcher::sit(Workplace& workplace, ui::Session session, const ui::SessionWish& who, const std::string& page) {
    session.settings = &m_settings;
    ui::Drafts drafts(m_options.isAlone() ? QString()
                                          : inDataFolder(QStringLiteral("drafts/%1.json").arg(session.ownKey())),
                      *session.clock);
    session.drafts = &drafts;
    if (!m_options.isAlone() && m_options.user.empty()) {
        // Only what can be opened is opened by itself the next time.
        const QString place = QString::fromStdString(workplace.place());
        m_places.add(place);
        m_places.setUserAt(place, QString::fromStdString(who.user));
    }
    ui::Reader reader([&workplace] { return workplace.reader(); });
    ui::Reader search([&workplace] { return workplace.searchReader(); });
    ui::Bus bus(workplace.bus(), session);
    std::unique_ptr<ui::LinkWatch> link;
    if (workplace.link())
        link = std::make_unique<ui::LinkWatch>(*workplace.link());
    ui::MainWindow window({reader, bus, session, link.get()}, m_theme);
    window.setSearch(search);
    if (!m_options.snapshot.empty() || !m_settings.contains(QStringLiteral("window/geometry")))
        window.resize(m_size);
    QObject::connect(&window, &ui::MainWindow::sessionRequested, &window, [this](const ui::SessionWish& wish) {
        m_wish = wish;
        QApplication::exit(Again);
    });
    QObject::connect(&window, &ui::MainWindow::elsewhereRequested, &window, [] { QApplication::exit(Elsewhere); });
    QObject::connect(&window, &ui::MainWindow::pageShown, &window,
                     [](const QString& shown) { CrashReport::setPlace(shown.toStdString()); });
    window.show();
    show(window, page);
    tellOfCrash(window);
    std::unique_ptr<StartBench> bench;
    if (m_options.bench == "start")
        bench = std::make_unique<StartBench>(window);
    std::unique_ptr<Snapshot> snapshot;
    if (!m_options.snapshot.empty())
        snapshot = std::make_unique<Snapshot>(window, QString::fromStdString(m_options.snapshot));
    const int code = QApplication::exec();
    window.keepGeometry();
    return code;
}

void Launcher::tellOfCrash(ui::MainWindow& window) const {
    if (m_options.isAlone())
        return;
    if (const QString report = ui::CrashDialog::newest(crashFolder()); !report.isEmpty())
        (new ui::CrashDialog(report, &window))->open();
}

void Launcher::show(ui::MainWindow& window, const std::string& page) const {
    if (page.empty()) {
        window.goHome();
        return;
    }
    const QString named = QString::fromStdString(page);
    if (page.find(':') == std::string::npos) {
        window.goTo(page);
        return;
    }
    const ui::DocumentKind* kind = ui::findDocumentKind(named.section(QLatin1Char(':'), 0, 0).toStdString());
    if (!kind)
        throw UsageError("“" + page +
                         "” names no document; name a kind and a number, such as purchase-order:PO-2011-000665.");
    window.goTo(kind->view); // a list stands behind the document, so that Esc leads somewhere
    window.openNamed(named);
}

int Launcher::measure(Workplace& workplace, const ui::SessionWish& who) {
    ui::Session session = workplace.session(who);
    session.settings = &m_settings;
    ui::Bus bus(workplace.bus(), session);
    const auto makeReader = [&workplace] {
        return std::make_unique<ui::Reader>([&workplace] { return workplace.reader(); });
    };
    const WindowBench bench(m_app, makeReader, bus, session, m_theme);
    return QApplication::exec();
}

bool needsNoPlace(const Options& options) {
    return !options.snapshot.empty() && !options.namesPlace() && (options.view == "start" || options.view == "help");
}

int takePicture(const Options& options, QSettings& settings) {
    std::unique_ptr<QWidget> window;
    if (options.view == "start") {
        window = std::make_unique<ui::StartWindow>(settings, workspaceMaker());
    } else {
        auto help = std::make_unique<ui::HelpWindow>();
        help->open(QStringLiteral("console.md"));
        window = std::move(help);
    }
    window->resize(windowSize(options));
    window->show();
    const Snapshot snapshot(*window, QString::fromStdString(options.snapshot));
    return QApplication::exec();
}

} // namespace opsdesk
