#include "ui/shell/MainWindow.h"

#include "core/base/Error.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/LinkWatch.h"
#include "ui/bridge/Session.h"
#include "ui/documents/DocumentPage.h"
#include "ui/documents/DocumentTrail.h"
#include "ui/models/CellText.h"
#include "ui/models/RecordTableModel.h"
#include "ui/shell/AttentionPage.h"
#include "ui/shell/Places.h"
#include "ui/shell/Rail.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/QueueView.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int countsMilliseconds = 400; ///< after a commit, so that many commits are counted once
constexpr int compactBelow = 210;       ///< width in letters under which the rail shows signs only
constexpr int leastWidth = 96;          ///< in letters: half a small screen
constexpr int leastHeight = 26;         ///< in lines

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

} // namespace

MainWindow::MainWindow(const Desk& desk, Theme& theme, QWidget* parent)
    : QMainWindow(parent), m_desk(desk), m_theme(theme), m_rail(new Rail(desk, this)),
      m_stack(new QStackedWidget(this)), m_status(new StatusLine(desk.session, this)),
      m_documents(new DocumentTrail(desk, this)), m_booksLane(desk.reader) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Opsdesk"));
    auto* body = new QWidget(this);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    columns->addLayout(right, 1);
    setCentralWidget(body);
    m_stack->addWidget(m_documents);
    connect(m_documents, &DocumentTrail::left, this, [this] { goTo(m_here); });
    connect(m_documents, &DocumentTrail::moved, this, &MainWindow::showStatus);
    connect(m_documents, &DocumentTrail::listRequested, this, &MainWindow::openSource);
    connect(m_rail, &Rail::chosen, this, [this](const QString& view) { goTo(view.toStdString()); });
    connect(m_rail, &Rail::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_rail, &Rail::themeRequested, this, &MainWindow::nextTheme);
    connect(m_rail, &Rail::languageChosen, this, [this](const QString& words) {
        if (current())
            current()->banner().say(words, false);
    });
    if (m_desk.link)
        watchLink();
    else
        connect(&m_desk.bus, &Bus::pendingChanged, m_status, &StatusLine::setPending);
    connect(&m_desk.bus, &Bus::committed, this, [this] { m_countTimer.start(); });
    connect(&m_booksLane, &ReadLane::answered, this, &MainWindow::takeBooks);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countsMilliseconds);
    connect(&m_countTimer, &QTimer::timeout, this, &MainWindow::askCounts);
    makeKeys();
    askCounts();
    // Said here once: a least size worked out from the layout would change with every row.
    setMinimumSize(fontMetrics().averageCharWidth() * leastWidth, fontMetrics().height() * leastHeight);
    resize(1440, 900);
    restoreGeometry(m_desk.session.settings->value("window/geometry").toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::watchLink() {
    m_attention = new AttentionPage(m_desk, this);
    m_stack->addWidget(m_attention);
    const auto show = [this] { m_status->setLink(m_desk.link->state()); };
    connect(m_desk.link, &LinkWatch::changed, this, show);
    connect(m_desk.link, &LinkWatch::reloaded, this, [this] {
        m_desk.reader.reopen();
        for (const auto& [view, queue] : m_views)
            queue->model().refresh();
        askCounts();
    });
    connect(m_status, &StatusLine::linkClicked, this, &MainWindow::openAttention);
    connect(m_attention, &AttentionPage::closed, this, [this] { goTo(m_here); });
    connect(m_attention, &AttentionPage::documentRequested, this, &MainWindow::openSource);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this, &MainWindow::openAttention);
    show();
}

void MainWindow::openAttention() {
    m_stack->setCurrentWidget(m_attention);
    m_attention->activate();
    showStatus();
}

void MainWindow::makeKeys() {
    const auto& views = m_rail->views();
    for (std::size_t i = 0; i < std::min<std::size_t>(views.size(), 9); ++i)
        connect(new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), this), &QShortcut::activated, this,
                [this, view = views[i]] { goTo(view); });
    for (const QString& key : {u"?"_s, u"Shift+?"_s}) // keyboards differ in whether Shift is part of it
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &MainWindow::showShortcuts);
    connect(new QShortcut(QKeySequence(u"Ctrl+T"_s), this), &QShortcut::activated, this, &MainWindow::nextTheme);
    connect(new QShortcut(QKeySequence(QKeySequence::Quit), this), &QShortcut::activated, this, &QWidget::close);
}

QueueView* MainWindow::make(const std::string& view) {
    QueueView*& made = m_views[view];
    if (made)
        return made;
    made = makeView(view, m_desk, this);
    m_stack->addWidget(made);
    connect(made, &QueueView::statusChanged, this, &MainWindow::showStatus);
    connect(made, &QueueView::pageRequested, this, &MainWindow::openPage);
    connect(made, &QueueView::sourceRequested, this, &MainWindow::openSource);
    const Place* place = findPlace(view);
    const bool others = place && !place->roles.empty() && !m_desk.session.hasAnyRole(place->roles);
    if (others || !m_desk.session.mayRead(view))
        made->showNoPermission();
    return made;
}

void MainWindow::goTo(const std::string& view) {
    QueueView* there = make(view);
    m_here = view;
    m_stack->setCurrentWidget(there);
    m_rail->setCurrent(view);
    there->activate();
    showStatus();
}

void MainWindow::goHome() {
    if (!m_rail->views().empty())
        goTo(m_rail->views().front());
}

QueueView* MainWindow::current() const {
    const auto found = m_views.find(m_here);
    return found == m_views.end() ? nullptr : found->second;
}

bool MainWindow::isSettled() const {
    if (const DocumentPage* page = document())
        return m_desk.reader.isIdle() && page->isSettled();
    return m_desk.reader.isIdle() && current() && (current()->model().isSettled());
}

void MainWindow::openPage(const QString& page, const Record& record) {
    std::string id;
    const DocumentLink link = record.isNull() ? DocumentLink() : documentOf(page, record, id);
    if (!record.isNull() && (!*link.view || id.empty())) {
        if (page == u"document"_s) // else no document's: the view itself does what it stands for
            current()->banner().say(tr("This row leads to no document."), false);
        return;
    }
    m_documents->forget();
    if (record.isNull())
        m_documents->begin(page);
    else
        m_documents->open(QLatin1StringView(link.view), QString::fromStdString(id));
    m_stack->setCurrentWidget(m_documents);
    showStatus();
}

void MainWindow::openDocument(const QString& view, const QString& id) {
    if (m_documents->open(view, id))
        m_stack->setCurrentWidget(m_documents);
    else
        openSource(view, u"id = "_s + id);
    showStatus();
}

bool MainWindow::openNamed(const QString& kindAndName) {
    if (!m_documents->openNamed(kindAndName))
        return false;
    m_stack->setCurrentWidget(m_documents);
    showStatus();
    return true;
}

DocumentPage* MainWindow::document() const {
    return m_stack->currentWidget() == m_documents ? m_documents->current() : nullptr;
}

void MainWindow::openSource(const QString& view, const QString& filter) {
    goTo(view.toStdString());
    try {
        if (!filter.isEmpty())
            current()->filterBar().add(Filter::parse(filter.toStdString()), filter);
    } catch (const UsageError&) {
        current()->filterBar().showProblem(tr("“%1” cannot be filtered for.").arg(filter));
    }
}

void MainWindow::showStatus() {
    const bool queue = current() && m_stack->currentWidget() == current();
    m_status->setQueue(queue ? current()->status() : QueueStatus());
}

void MainWindow::showShortcuts() {
    const auto native = [](const char* keys) {
        return QKeySequence::fromString(QLatin1StringView(keys)).toString(QKeySequence::NativeText);
    };
    ShortcutSheet::Keys everywhere = {{native("Ctrl+1") + u" … 9"_s, tr("Go to a place of the rail")},
                                      {u"?"_s, tr("This list")},
                                      {native("Ctrl+T"), tr("Light, dark, high contrast, or as the desktop")},
                                      {native("Ctrl+Return"), tr("Agree to a dialog from any field")},
                                      {native("Ctrl+Q"), tr("Quit")}};
    if (m_attention)
        everywhere.insert(everywhere.begin() + 1, {native("F8"), tr("Decisions that need attention")});
    const DocumentPage* page = document();
    const QString place = page        ? QCoreApplication::translate("Document", page->kind().title)
                          : current() ? QCoreApplication::translate("Queue", current()->spec().title)
                                      : tr("Opsdesk");
    auto* sheet = new ShortcutSheet(place,
                                    page        ? page->shortcuts()
                                    : current() ? current()->shortcuts()
                                                : ShortcutSheet::Keys(),
                                    everywhere, this);
    sheet->open();
}

void MainWindow::nextTheme() {
    const Theme::Choice next = m_theme.next();
    m_theme.choose(next);
    m_desk.session.settings->setValue("window/theme", Theme::nameOf(next));
    if (current())
        current()->banner().say(Theme::wordsOf(next), false);
}

void MainWindow::askCounts() {
    for (const Place& place : places()) {
        if (place.kind != PlaceKind::Decide || !m_desk.session.hasAnyRole(place.roles))
            continue;
        const std::string view(place.view);
        std::unique_ptr<ReadLane>& lane = m_countLanes[view];
        if (!lane) {
            lane = std::make_unique<ReadLane>(m_desk.reader);
            connect(lane.get(), &ReadLane::answered, this, [this, view](const ReadAnswer& answer) {
                if (answer.ok())
                    m_rail->setCount(view, answer.summary.rows);
            });
        }
        ReadRequest request;
        request.kind = ReadRequest::Kind::Summary;
        request.query.view = view;
        request.query.entity = m_desk.session.entity;
        request.query.filters = make(view)->filterBar().filtersAtStart();
        lane->ask(std::move(request));
    }
    askBooks();
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

void MainWindow::closeEvent(QCloseEvent* event) {
    m_desk.session.settings->setValue("window/geometry", saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * compactBelow;
    m_rail->setCompact(narrow);
    m_status->setCompact(narrow);
}

} // namespace opsdesk::ui
