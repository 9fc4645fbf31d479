#include "ui/widgets/FrozenColumns.h"

#include "ui/widgets/ElidedHeader.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int edge = 1; ///< pixels of the line beside what stays
} // namespace

FrozenColumns::FrozenColumns(QTableView& table, Choice choice)
    : QObject(&table), m_table(table), m_choice(std::move(choice)) {
    QHeaderView* header = table.horizontalHeader();
    for (const auto change : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, change, this, &FrozenColumns::update);
    connect(table.horizontalScrollBar(), &QAbstractSlider::valueChanged, this, &FrozenColumns::update);
    table.viewport()->installEventFilter(this);
}

bool FrozenColumns::isShown() const {
    return m_view && !m_view->isHidden();
}

bool FrozenColumns::holds(int column) const {
    return isShown() && std::ranges::find(m_columns, column) != m_columns.end();
}

void FrozenColumns::uncover(int column) {
    update();
    if (!isShown() || holds(column))
        return;
    const QHeaderView* header = m_table.horizontalHeader();
    const int covered = m_width - (header->sectionPosition(column) - header->offset());
    if (covered > 0)
        m_table.horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value() - covered);
}

void FrozenColumns::update() {
    const QHeaderView* header = m_table.horizontalHeader();
    const int scrolled = header->offset();
    m_columns.clear();
    m_width = 0;
    int before = 0;
    if (scrolled > 0) { // else all is where it belongs, and there is nothing to find out
        m_columns = m_choice();
        for (const int column : m_columns) {
            before = m_width;
            m_width += m_table.columnWidth(column);
        }
    }
    const bool away = !m_columns.empty() && header->sectionPosition(m_columns.back()) - scrolled < before;
    // Of a narrow table they would leave too little.
    if (!away || 2 * m_width > m_table.viewport()->width()) {
        if (m_view)
            m_view->hide();
        return;
    }
    if (!m_view)
        makeView();
    fill();
    place();
}

void FrozenColumns::makeView() {
    m_view = new QTableView(&m_table);
    m_view->setObjectName(u"frozenColumns"_s);
    m_view->setModel(m_table.model());
    m_view->setSelectionModel(m_table.selectionModel());
    m_view->setItemDelegate(m_table.itemDelegate());
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFocusProxy(&m_table); // a row is drawn as the table's is
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setAutoScroll(false);
    m_view->setSelectionBehavior(m_table.selectionBehavior());
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(m_table.verticalScrollMode());
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = new ElidedHeader(m_view);
    m_view->setHorizontalHeader(header);
    const QHeaderView* its = m_table.horizontalHeader();
    header->setMinimumSectionSize(1);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionsMovable(true);
    header->setSectionsClickable(its->sectionsClickable());
    for (QWidget* part : {m_view->viewport(), header->viewport()})
        part->installEventFilter(this);
    connect(m_table.verticalScrollBar(), &QAbstractSlider::valueChanged, m_view->verticalScrollBar(),
            &QAbstractSlider::setValue);
    connect(its, &QHeaderView::sortIndicatorChanged, this, &FrozenColumns::update);
    connect(m_table.model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::update);
}

void FrozenColumns::fill() {
    QHeaderView* header = m_view->horizontalHeader();
    const QHeaderView* its = m_table.horizontalHeader();
    m_view->verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, std::ranges::find(m_columns, column) == m_columns.end());
    int at = 0;
    for (const int column : m_columns) {
        header->moveSection(header->visualIndex(column), at++);
        header->resizeSection(column, its->sectionSize(column));
    }
    header->setSortIndicatorShown(its->isSortIndicatorShown());
    header->setSortIndicator(its->sortIndicatorSection(), its->sortIndicatorOrder());
    header->setFixedHeight(its->height());
}

void FrozenColumns::place() {
    const QWidget* rows = m_table.viewport();
    const int header = m_table.horizontalHeader()->height();
    const bool mirrored = m_table.isRightToLeft();
    const int left = mirrored ? rows->geometry().right() + 1 - m_width : rows->x();
    m_view->setGeometry(mirrored ? left - edge : left, rows->y() - header, m_width + edge, rows->height() + header);
    m_view->show();
    m_view->verticalScrollBar()->setRange(0, m_table.verticalScrollBar()->maximum());
    m_view->verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

int FrozenColumns::inTable(int x) const {
    const int column = m_view->columnAt(x);
    return column < 0 ? x : m_table.columnViewportPosition(column) + x - m_view->columnViewportPosition(column);
}

void FrozenColumns::passOn(QWidget& from, QMouseEvent& event) {
    QWidget* to = isHeading(from) ? m_table.horizontalHeader()->viewport() : m_table.viewport();
    const QPointF at(inTable(event.position().toPoint().x()), event.position().y());
    QMouseEvent same(event.type(), at, event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                     event.pointingDevice());
    QCoreApplication::sendEvent(to, &same);
}

void FrozenColumns::askForMenu(const QWidget& from, const QPoint& at) {
    if (isHeading(from))
        Q_EMIT m_table.horizontalHeader()->customContextMenuRequested(at);
    else
        Q_EMIT m_table.customContextMenuRequested({inTable(at.x()), at.y()});
}

bool FrozenColumns::isHeading(const QWidget& part) const {
    return &part == m_view->horizontalHeader()->viewport();
}

bool FrozenColumns::eventFilter(QObject* watched, QEvent* event) {
    // By type first: what comes while the table goes away, when it is no table any more, is none of these.
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange:
        if (watched == m_table.viewport())
            update();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
        if (watched == m_table.viewport())
            return false;
        hand(*static_cast<QWidget*>(watched), *event);
        return true;
    default:
        return false;
    }
}

/// What is done to them is done to the table.
void FrozenColumns::hand(QWidget& from, QEvent& event) {
    if (event.type() == QEvent::Wheel)
        QCoreApplication::sendEvent(m_table.viewport(), &event);
    else if (event.type() == QEvent::ContextMenu)
        askForMenu(from, static_cast<QContextMenuEvent&>(event).pos());
    else
        passOn(from, static_cast<QMouseEvent&>(event));
}

} // namespace opsdesk::ui
