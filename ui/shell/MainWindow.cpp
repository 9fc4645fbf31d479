#include "ui/shell/MainWindow.h"

#include "core/base/Error.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/LinkWatch.h"
#include "ui/bridge/Session.h"
#include "ui/documents/DocumentPage.h"
#include "ui/shell/NoticeFeed.h"
#include "ui/shell/Notices.h"
#include "ui/shell/Pages.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Places.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/Theme.h"
#include "ui/shell/WaitingCounts.h"
#include "ui/widgets/QueueView.h"

#include <QCloseEvent>
#include <QMenu>
#include <QSettings>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int compactBelow = 210; ///< width in letters under which the rail shows signs only
constexpr int leastWidth = 96;    ///< in letters: half a small screen
constexpr int leastHeight = 26;   ///< in lines

/// Where a row leads: the document that it names by kind, by the command that acted on it, or by its view.
DocumentLink documentOf(const QString& page, const Record& record, std::string& id) {
    if (!record.has("document")) {
        const DocumentLink link = linkOf(record.view().name);
        id = record.plain(link.column);
        const DocumentKind* kind = findDocumentKind(page.toStdString());
        return kind ? DocumentLink{kind->view} : link;
    }
    id = record.plain("document");
    const std::string named = record.has("kind") ? record.plain("kind") : record.plain("type");
    const DocumentKind* kind = findDocumentKind(named.substr(0, named.find('.')));
    return kind ? DocumentLink{kind->view} : DocumentLink();
}

std::unique_ptr<Notices> noticesOf(const Session& session) {
    return std::make_unique<Notices>(*session.settings, *session.clock, session.ownKey());
}

Desk with(Desk desk, Notices& notices) {
    desk.notices = &notices;
    return desk;
}

} // namespace

MainWindow::MainWindow(const Desk& desk, Theme& theme, QWidget* parent)
    : QMainWindow(parent), m_notices(noticesOf(desk.session)), m_desk(with(desk, *m_notices)), m_theme(theme),
      m_rail(new Rail(m_desk, this)), m_pages(new Pages(m_desk, this)), m_status(new StatusLine(desk.session, this)),
      m_counts(new WaitingCounts(m_desk, this)), m_feed(new NoticeFeed(m_desk, this)),
      m_palette(new Palette(m_desk, this)), m_booksLane(desk.reader) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Opsdesk"));
    layOut();
    connectParts();
    makeKeys();
    makeMenus();
    m_counts->ask();
    // Said here once: a least size worked out from the layout would change with every row.
    setMinimumSize(fontMetrics().averageCharWidth() * leastWidth, fontMetrics().height() * leastHeight);
    resize(1440, 900);
    restoreGeometry(m_desk.session.settings->value("window/geometry").toByteArray());
    QCoreApplication::instance()->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
    auto* body = new QWidget(this);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_status);
    columns->addLayout(right, 1);
    setCentralWidget(body);
}

void MainWindow::connectParts() {
    connect(m_pages, &Pages::made, this, [this](Page* page) { connectPage(*page); });
    connect(m_rail, &Rail::chosen, this, [this](const QString& view) { goTo(view.toStdString()); });
    connect(m_status, &StatusLine::markedClicked, this, [this](const QRect& anchor) {
        if (auto* queue = qobject_cast<QueueView*>(page()))
            queue->explainMarked(anchor);
    });
    connect(m_rail, &Rail::backRequested, this, &MainWindow::goBack);
    connect(m_rail, &Rail::forwardRequested, this, &MainWindow::goForward);
    connect(&m_rail->lastPlaces(), &QMenu::aboutToShow, this, &MainWindow::fillLastPlaces);
    connect(m_rail, &Rail::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_rail, &Rail::themeRequested, this, &MainWindow::nextTheme);
    connect(m_rail, &Rail::languageChosen, this, [this](const QString& words) {
        if (page())
            page()->say(words, false);
    });
    connect(m_rail, &Rail::noticesRequested, this, [this] { goTo("notifications"); });
    connect(m_notices.get(), &Notices::changed, this, [this] { m_rail->setUnread(m_notices->unread()); });
    m_rail->setUnread(m_notices->unread());
    if (m_desk.link)
        watchLink();
    else
        connect(&m_desk.bus, &Bus::pendingChanged, m_status, &StatusLine::setPending);
    connect(m_counts, &WaitingCounts::begun, this, [this] {
        m_feed->beginCount();
        m_feed->askBooks();
        askBooks();
    });
    connect(m_counts, &WaitingCounts::counted, m_rail, &Rail::setCount);
    connect(m_counts, &WaitingCounts::counted, m_feed, &NoticeFeed::takeCount);
    connect(&m_booksLane, &ReadLane::answered, this, &MainWindow::takeBooks);
    connect(m_palette, &Palette::wanted, this, &MainWindow::openPalette);
    connect(m_palette, &Palette::documentChosen, this, &MainWindow::openDocument);
}

void MainWindow::connectPage(Page& page) {
    connect(&page, &Page::statusChanged, this, &MainWindow::showStatus);
    connect(&page, &Page::pageRequested, this, &MainWindow::openPage);
    connect(&page, &Page::sourceRequested, this, &MainWindow::openSource);
    connect(&page, &Page::documentRequested, this, &MainWindow::openDocument);
    connect(&page, &Page::spotRequested, this, [this](const Spot& spot) { goTo(spot); });
    connect(&page, &Page::closed, this, &MainWindow::leave);
}

void MainWindow::watchLink() {
    const auto show = [this] { m_status->setLink(m_desk.link->state()); };
    connect(m_desk.link, &LinkWatch::changed, this, show);
    connect(m_desk.link, &LinkWatch::reloaded, this, [this] {
        m_desk.reader.reopen();
        m_pages->refresh();
        m_counts->ask();
    });
    connect(m_desk.link, &LinkWatch::failed, this, [this](const QString& why) {
        if (page())
            page()->say(why, true);
    });
    connect(m_status, &StatusLine::linkClicked, this, [this] { goTo("attention"); });
    show();
}

Page* MainWindow::page() const {
    return m_trail.here() ? m_pages->inFront() : nullptr;
}

QueueView* MainWindow::current() const {
    return qobject_cast<QueueView*>(m_pages->find(m_lastQueue));
}

DocumentPage* MainWindow::document() const {
    return qobject_cast<DocumentPage*>(page());
}

bool MainWindow::isSettled() const {
    return m_desk.reader.isIdle() && page() && page()->isSettled();
}

void MainWindow::goTo(const std::string& page) {
    goTo(Spot{page});
}

void MainWindow::goTo(const Spot& spot) {
    leaveMark();
    Page& there = m_pages->pageOf(spot);
    if (!spot.document.empty() || !spot.filters.isNull() || !spot.row.empty())
        there.restore(spot);
    Spot now = there.spot();
    now.page = spot.page;
    m_trail.visit(now);
    bringForward(now);
}

void MainWindow::goHome() {
    if (!m_rail->views().empty())
        goTo(m_rail->views().front());
}

void MainWindow::leaveMark() {
    if (Page* here = page()) {
        Spot spot = here->spot();
        spot.page = m_trail.here()->page;
        spot.title = here->title();
        m_trail.update(std::move(spot));
    }
}

void MainWindow::walk(int steps) {
    leaveMark();
    const Spot* before = m_trail.here();
    const Spot* spot = m_trail.go(steps);
    if (!spot || spot == before)
        return;
    m_pages->pageOf(*spot).restore(*spot);
    bringForward(*spot);
}

void MainWindow::bringForward(const Spot& spot) {
    m_warned = false;
    Page& there = m_pages->pageOf(spot);
    if (qobject_cast<QueueView*>(&there))
        m_lastQueue = spot.page;
    m_pages->setCurrentWidget(&there);
    m_rail->setCurrent(spot.page);
    m_rail->setWays(m_trail.canGoBack(), m_trail.canGoForward());
    m_feed->setInFront(spot.page);
    there.activate();
    showStatus();
    Q_EMIT pageShown(QString::fromStdString(spot.page));
}

void MainWindow::leave() {
    DocumentPage* const left = document();
    if (m_trail.canGoBack())
        goBack();
    else
        goHome();
    if (left && left != document())
        m_pages->drop(left); // with what was typed and not saved
}

void MainWindow::openPage(const QString& name, const Record& record) {
    std::string id;
    const DocumentLink link = record.isNull() ? DocumentLink{} : documentOf(name, record, id);
    if (record.isNull()) {
        if (isPage(name.toStdString()) || findDocumentKind(name.toStdString()))
            goTo(Spot{name.toStdString()});
    } else if (*link.view && !id.empty())
        openDocument(QLatin1StringView(link.view), QString::fromStdString(id));
    else if (name == u"document"_s && page()) {
        page()->say(tr("This row leads to no document."), false);
    } // else no document's: the view itself does what it stands for
}

void MainWindow::openDocument(const QString& view, const QString& id) {
    if (const DocumentKind* kind = findDocumentKind(view.toStdString()))
        goTo(Spot{kind->name, id.toStdString()});
    else
        openSource(view, u"id = "_s + id);
}

bool MainWindow::openNamed(const QString& kindAndName) {
    const DocumentKind* kind = findDocumentKind(kindAndName.section(u':', 0, 0).toStdString());
    if (!kind || !kindAndName.contains(u':'))
        return false;
    goTo(Spot{kind->name, '=' + kindAndName.section(u':', 1).toStdString()});
    return true;
}

void MainWindow::openSource(const QString& view, const QString& filter) {
    goTo(view.toStdString());
    if (filter.isEmpty() || !current())
        return;
    try {
        current()->filterBar().add(Filter::parse(filter.toStdString()));
    } catch (const UsageError&) {
        current()->filterBar().showProblem(tr("“%1” cannot be filtered for.").arg(filter));
    }
}

void MainWindow::fillLastPlaces() {
    leaveMark();
    QMenu& menu = m_rail->lastPlaces();
    menu.clear();
    const auto& spots = m_trail.spots();
    for (std::size_t i = spots.size(); i-- > 0;) {
        const int steps = static_cast<int>(i) - static_cast<int>(m_trail.position());
        QAction* action = menu.addAction(spots[i].title, this, [this, steps] { walk(steps); });
        action->setCheckable(steps == 0);
        action->setChecked(steps == 0);
    }
}

void MainWindow::showStatus() {
    m_status->setQueue(page() ? page()->status() : QueueStatus());
}

void MainWindow::askBooks() {
    ReadRequest request;
    request.query.view = "workspace";
    request.query.entity = m_desk.session.entity;
    request.query.limit = 1;
    m_booksLane.ask(std::move(request));
}

void MainWindow::takeBooks(const ReadAnswer& answer) {
    if (answer.rows.empty())
        return;
    const Record books(answer.view, answer.rows.front());
    QStringList parts;
    if (const QString day = books.text("as_of"); !day.isEmpty())
        parts << tr("books of %1").arg(day);
    if (const QString changed = books.text("changed_at"); !changed.isEmpty())
        parts << tr("changed %1").arg(changed);
    m_status->setBooks(parts.join(u" \u00B7 "_s));
}

void MainWindow::keepGeometry() {
    m_desk.session.settings->setValue("window/geometry", saveGeometry());
}

/// Only where something would be lost: then it is shown, and said what may become of it.
bool MainWindow::mayGo() {
    if (document())
        document()->setFocus(); // a cell that is open is entered first
    if (m_warned)
        return true;
    std::string name;
    if (Page* const busy = m_pages->busyPage(name)) {
        goTo(name);
        busy->say(busy->underWay() + u' ' + tr("Wait for it, or leave once more to break it off."), true);
    } else if (DocumentPage* const changed = m_pages->changedDocument()) {
        goTo(changed->spot());
        changed->say(tr("What was typed here is not saved. Save it, or leave once more to let it go."), true);
    } else {
        return true;
    }
    m_warned = true;
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayGo()) {
        event->ignore();
        return;
    }
    keepGeometry();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * compactBelow;
    m_rail->setCompact(narrow);
    m_status->setCompact(narrow);
}

} // namespace opsdesk::ui
