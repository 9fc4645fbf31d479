// The part of MainWindow that hears keys and mouse buttons, and tells which there are.
#include "ui/bridge/Bus.h"
#include "ui/bridge/Session.h"
#include "ui/help/AboutDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PaletteOffers.h"
#include "ui/shell/Places.h"
#include "ui/shell/Rail.h"
#include "ui/shell/SessionMenus.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/Theme.h"

#include <QMenu>
#include <QMouseEvent>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

void MainWindow::makeKeys() {
    const auto onKey = [this](const QKeySequence& key, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    const auto& views = m_rail->views();
    for (std::size_t i = 0; i < std::min<std::size_t>(views.size(), 9); ++i)
        onKey(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), [this, view = views[i]] { goTo(view); });
    for (const QString& key : {u"?"_s, u"Shift+?"_s}) // keyboards differ in whether Shift is part of it
        onKey(QKeySequence(key), &MainWindow::showShortcuts);
    onKey(Qt::ALT | Qt::Key_Left, &MainWindow::goBack);
    onKey(Qt::ALT | Qt::Key_Right, &MainWindow::goForward);
    onKey(Qt::ALT | Qt::Key_Down, [this] { m_rail->findChild<QToolButton*>(u"lastPlaces"_s)->showMenu(); });
    if (m_desk.link)
        onKey(Qt::Key_F8, [this] { goTo("attention"); });
    onKey(Qt::Key_F9, [this] { goTo("notifications"); });
    onKey(Qt::CTRL | Qt::Key_T, &MainWindow::nextTheme);
    onKey(QKeySequence(QKeySequence::Quit), &QWidget::close);
}

void MainWindow::makeMenus() {
    const auto onWish = [this](const SessionWish& wish) { ask(wish); };
    auto* program = new QMenu(m_rail);
    fillAppMenu(*program);
    m_rail->setMenus(program, makePersonMenu(m_desk.session, onWish, m_rail),
                     makeEntityMenu(m_desk.session, onWish, m_rail));
    connect(&m_desk.bus, &Bus::pendingChanged, this, [this](int pending) {
        if (pending == 0 && m_wish)
            Q_EMIT sessionRequested(*std::exchange(m_wish, std::nullopt));
    });
}

void MainWindow::fillAppMenu(QMenu& menu) {
    if (m_desk.session.importing)
        menu.addAction(icon("import"_L1), tr("Bring files in…"), this, [this] { goTo("import"); });
    menu.addAction(icon("bell"_L1), tr("Notifications\tF9"), this, [this] { goTo("notifications"); });
    menu.addSeparator();
    menu.addAction(icon("help"_L1), tr("Help\tF1"), this, &MainWindow::showHelp);
    menu.addAction(icon("keyboard"_L1), tr("Keys\t?"), this, &MainWindow::showShortcuts);
    menu.addAction(icon("info"_L1), tr("About Opsdesk"), this, &MainWindow::showAbout);
    menu.addSeparator();
    menu.addAction(icon("folder"_L1), tr("Work elsewhere…"), this, [this] {
        if (mayGo())
            Q_EMIT elsewhereRequested();
    });
    menu.addAction(tr("Quit\tCtrl+Q"), this, &QWidget::close);
}

/// No shortcut of the window: what has the keys may know better what to explain.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F1)
        showHelp();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showHelp() {
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    const Spot* here = m_trail.here();
    const std::string_view page = here ? helpOf(here->page) : "console.md";
    m_help->open(QString::fromUtf8(page.data(), static_cast<qsizetype>(page.size())));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout() {
    (new AboutDialog(m_desk.session, this))->open();
}

/// Nothing that was decided is lost: what is on its way arrives first.
void MainWindow::ask(const SessionWish& wish) {
    if (!mayGo())
        return;
    if (m_desk.link || m_desk.bus.pending() == 0)
        Q_EMIT sessionRequested(wish);
    else
        m_wish = wish;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType() ||
        static_cast<QWidget*>(watched)->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QMainWindow::eventFilter(watched, event);
    walk(button == Qt::BackButton ? -1 : 1);
    return true;
}

Page::Keys MainWindow::keysEverywhere() const {
    const auto native = [](const char* keys) {
        return QKeySequence::fromString(QLatin1StringView(keys)).toString(QKeySequence::NativeText);
    };
    Page::Keys keys = {{native("Ctrl+1") + u" … 9"_s, tr("Go to a place of the rail")},
                       {native("Ctrl+K"), tr("Find anything, go anywhere")},
                       {native("Alt+Left"), tr("Back to where you were")},
                       {native("Alt+Right"), tr("Forward again")},
                       {native("Alt+Down"), tr("The last places")},
                       {native("F9"), tr("Notifications")},
                       {native("F1"), tr("Help on what is in front")},
                       {u"?"_s, tr("This list")},
                       {native("Ctrl+T"), tr("Light, dark, high contrast, or as the desktop")},
                       {native("Ctrl+Return"), tr("Agree to a dialog from any field")},
                       {native("Ctrl+Q"), tr("Quit")}};
    if (m_desk.link)
        keys.insert(keys.begin() + 6, {native("F8"), tr("Decisions that need attention")});
    return keys;
}

void MainWindow::setSearch(Reader& search) {
    m_palette->setSearch(search);
}

void MainWindow::openPalette() {
    std::vector<PaletteItem> items;
    if (const Page* here = page())
        items = actionOffers(*here, tr("Here"));
    std::ranges::move(placeOffers(m_rail->views(), [this](const std::string& view) { goTo(view); }),
                      std::back_inserter(items));
    std::ranges::move(keyOffers(*this, keysEverywhere()), std::back_inserter(items));
    m_palette->open(std::move(items));
}

void MainWindow::showShortcuts() {
    const Page* here = page();
    auto* sheet = new ShortcutSheet(here ? here->title() : tr("Opsdesk"), here ? here->shortcuts() : Page::Keys(),
                                    keysEverywhere(), this);
    sheet->open();
}

void MainWindow::nextTheme() {
    const Theme::Choice next = m_theme.next();
    m_theme.choose(next);
    m_desk.session.settings->setValue("window/theme", Theme::nameOf(next));
    if (page())
        page()->say(Theme::wordsOf(next), false);
}

} // namespace opsdesk::ui
