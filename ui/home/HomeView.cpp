#include "ui/home/HomeView.h"

#include "ui/bridge/Bus.h"
#include "ui/bridge/Reader.h"
#include "ui/bridge/Session.h"
#include "ui/home/CustomerSection.h"
#include "ui/home/Homes.h"
#include "ui/home/MeasureRowsView.h"
#include "ui/home/MeasureTile.h"
#include "ui/home/TileGrid.h"
#include "ui/home/WaitingSection.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/widgets/RecordGrid.h"
#include "ui/widgets/StatePage.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int restMilliseconds = 5000;
constexpr int tileLetters = 44, mostTileColumns = 4;
constexpr int queueLetters = 74, mostQueueColumns = 3;
} // namespace

HomeView::HomeView(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_scroll(new QScrollArea(this)), m_lines(nullptr), m_day(new QLabel(this)),
      m_nothing(new StatePage(this)) {
    setObjectName(u"home"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeTop());
    m_scroll->setObjectName(u"homeScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_nothing, 1);
    m_nothing->hide();
    m_changed.setSingleShot(true);
    m_changed.setInterval(restMilliseconds);
    connect(&m_changed, &QTimer::timeout, this, &HomeView::ask);
    connect(&m_desk.bus, &Bus::committed, this, [this] {
        m_read = false;
        if (isVisible() && !m_changed.isActive()) // under a stream of commits now and then, not never
            m_changed.start();
    });
    if (const Home* home = homeOf(m_desk.session))
        choose(*home);
}

QWidget* HomeView::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(u"homeTop"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(gap, gap / 2, gap, gap / 2);
    line->setSpacing(gap);
    auto* name = new QLabel(title(), top);
    name->setProperty("heading", u"page"_s);
    line->addWidget(name);
    std::vector<const Home*> mine;
    for (const Home& home : homes())
        if (m_desk.session.hasAnyRole({std::string(home.role)}))
            mine.push_back(&home);
    if (mine.size() > 1) {
        auto* roles = new QComboBox(top);
        roles->setObjectName(u"homeRole"_s);
        roles->setAccessibleName(tr("Home of"));
        for (const Home* home : mine)
            roles->addItem(codeTitle(home->role));
        connect(roles, &QComboBox::activated, this, [this, mine](int index) {
            choose(*mine[static_cast<std::size_t>(index)]);
            ask();
        });
        line->addWidget(roles);
    } else if (!mine.empty()) {
        auto* role = new QLabel(codeTitle(mine.front()->role), top);
        role->setProperty("muted", true);
        line->addWidget(role);
    }
    line->addStretch(1);
    m_day->setProperty("muted", true);
    m_day->setText(tr("as of %1").arg(dateText(m_desk.session.today())));
    line->addWidget(m_day);
    return top;
}

QString HomeView::title() const {
    return tr("Home");
}

void HomeView::choose(const Home& home) {
    m_home = &home;
    m_queues.clear();
    m_tiles.clear();
    m_customers = nullptr;
    auto* body = new QWidget;
    body->setObjectName(u"homeBody"_s);
    const int gap = fontMetrics().height();
    m_lines = new QVBoxLayout(body);
    m_lines->setContentsMargins(gap, gap, gap, gap);
    m_lines->setSpacing(gap * 3 / 4);
    fill(home);
    m_lines->addStretch(1);
    m_scroll->setWidget(body);
}

void HomeView::fill(const Home& home) {
    if (home.customers) {
        m_customers = new CustomerSection(m_desk, this);
        connect(m_customers, &CustomerSection::wanted, this, &HomeView::go);
        m_lines->addWidget(m_customers);
    }
    addQueues(home);
    addTiles(home);
}

void HomeView::addQueues(const Home& home) {
    m_queueGrid = new TileGrid(queueLetters, std::clamp(static_cast<int>(home.queues.size()), 1, mostQueueColumns));
    for (const HomeQueue& queue : home.queues) {
        if (!m_desk.session.mayRead(queue.view))
            continue;
        auto* section = new WaitingSection(m_desk, queue);
        connect(section, &WaitingSection::wanted, this, &HomeView::go);
        m_queueGrid->add(section);
        m_queues.push_back(section);
    }
    m_lines->addWidget(m_queueGrid);
    m_queueGrid->setVisible(!m_queues.empty());
}

void HomeView::addTiles(const Home& home) {
    m_tileGrid = new TileGrid(tileLetters, mostTileColumns);
    for (const char* code : home.measures) {
        auto* tile = new MeasureTile(m_desk, code);
        connect(tile, &MeasureTile::rowsRequested, this,
                [this](const QStringList& filters) { Q_EMIT spotRequested(MeasureRowsView::spotOf(filters)); });
        connect(tile, &MeasureTile::shownChanged, m_tileGrid, &TileGrid::arrange);
        tile->installEventFilter(this);
        m_tileGrid->add(tile);
        m_tiles.push_back(tile);
    }
    m_lines->addWidget(m_tileGrid);
}

/// What waits is asked for first: it is there while figures are still worked out.
void HomeView::ask() {
    m_read = true;
    for (WaitingSection* queue : m_queues)
        queue->ask();
    for (MeasureTile* tile : m_tiles)
        tile->ask();
    if (m_customers)
        m_customers->ask();
}

void HomeView::activate() {
    if (!m_read)
        ask();
    if (m_customers)
        m_customers->search().setFocus(Qt::OtherFocusReason);
    else if (!m_queues.empty())
        m_queues.front()->takeFocus();
    else if (!m_tiles.empty())
        m_tiles.front()->setFocus(Qt::OtherFocusReason);
}

void HomeView::refresh() {
    m_read = false;
    if (isVisible())
        ask();
}

bool HomeView::isSettled() const {
    return m_desk.reader.isIdle();
}

bool HomeView::showsWhatWaits() const {
    return m_read && std::ranges::all_of(m_queues, &WaitingSection::hasRows);
}

Page::Keys HomeView::shortcuts() const {
    return {
        {u"← ↑ → ↓"_s, tr("From figure to figure")},
        {QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("The rows behind it")},
        {tr("Space"), tr("What it is, and what it is made of")},
        {u"T"_s, tr("Its chart as a table")},
        {u"M"_s, tr("Weeks or months")},
        {u"G"_s, tr("Set its target, where that is yours to do")},
        {QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText), tr("Into its chart: arrows read its points")}};
}

void HomeView::showNoPermission() {
    m_scroll->hide();
    m_nothing->setVisible(true);
    m_nothing->show("shield"_L1, tr("Your roles have no home"),
                    tr("What you may look at stands in the rail on the left."));
}

void HomeView::go(const QString& view, const QString& id) {
    if (m_customers && !id.isEmpty())
        return Q_EMIT documentRequested(view, id);
    if (view == u"measure-rows"_s)
        return Q_EMIT spotRequested(MeasureRowsView::spotOf({u"measure = data_findings"_s}));
    Spot spot;
    spot.page = view.toStdString();
    spot.row = id.toStdString();
    Q_EMIT spotRequested(spot);
}

/// From the tile in front to another; not beyond the first and the last.
bool HomeView::step(int by) {
    const auto shown = m_tileGrid->shown();
    const auto here = std::ranges::find(shown, QApplication::focusWidget());
    if (here == shown.end())
        return false;
    const auto next = std::distance(shown.begin(), here) + by;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(shown.size()))
        return false;
    QWidget* tile = shown[static_cast<std::size_t>(next)];
    tile->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    m_scroll->ensureWidgetVisible(tile);
    return true;
}

/// Arrows of tiles, before what scrolls around them takes them.
bool HomeView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key(), columns = m_tileGrid->columns();
    const bool mirrored = isRightToLeft();
    const int by = key == Qt::Key_Left    ? (mirrored ? 1 : -1)
                   : key == Qt::Key_Right ? (mirrored ? -1 : 1)
                   : key == Qt::Key_Up    ? -columns
                   : key == Qt::Key_Down  ? columns
                                          : 0;
    return (by != 0 && step(by)) || Page::eventFilter(watched, event);
}

/// Whoever goes elsewhere wants that read first.
void HomeView::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    for (MeasureTile* tile : m_tiles)
        if (tile->figure().isNull()) {
            tile->stop();
            m_read = false;
        }
}

} // namespace opsdesk::ui
