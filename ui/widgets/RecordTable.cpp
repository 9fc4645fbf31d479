#include "ui/widgets/RecordTable.h"

#include "ui/models/CellText.h"
#include "ui/models/RecordTableModel.h"
#include "ui/models/TableSheet.h"
#include "ui/widgets/FrozenColumns.h"
#include "ui/widgets/RecordDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

RecordTable::RecordTable(RecordTableModel& model, QSettings& settings, const QString& viewName, QWidget* parent)
    : QTableView(parent), m_model(model), m_delegate(new RecordDelegate(this)),
      m_frozen(new FrozenColumns(*this, [this] { return keyColumns(); })), m_layouts(settings, viewName) {
    setObjectName(u"table"_s);
    setAccessibleName(tr("Rows"));
    setItemDelegate(m_delegate);
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    header->setMinimumHeight(fontMetrics().height() * 15 / 8);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_arranging)
            return;
        m_model.sort(column, order);
        m_keepTimer.start();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordTable::showHeaderMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &RecordTable::showCellMenu);
    connect(header, &QHeaderView::sectionMoved, &m_keepTimer, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionResized, &m_keepTimer, qOverload<>(&QTimer::start));
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(400);
    connect(&m_keepTimer, &QTimer::timeout, this, &RecordTable::keepLayout);
    connect(&model, &RecordTableModel::viewKnown, this, &RecordTable::adoptView);
    connect(&model, &RecordTableModel::aboutToReplace, this, &RecordTable::rememberPlace);
    connect(&model, &RecordTableModel::replaced, this, &RecordTable::restorePlace);
    connect(&model, &RecordTableModel::contentChanged, this, &RecordTable::defaultWidths);
    connect(&model, &RecordTableModel::leaving, this, &RecordTable::stepAside);
    connect(&model, &RecordTableModel::aboutToChange, this, &RecordTable::holdFast);
    connect(&model, &RecordTableModel::changed, this, &RecordTable::letGo);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& at) {
        if (!m_model.isGroup(at.row())) // those have opened at the first click
            Q_EMIT opened(at.row());
    });
}

void RecordTable::setStyles(CellStyles styles) {
    m_delegate->setStyles(std::move(styles));
}

void RecordTable::setFound(const QString& words) {
    m_delegate->setFound(words.split(u' ', Qt::SkipEmptyParts));
    viewport()->update();
    m_frozen->update();
}

void RecordTable::goToRow(int row) {
    const int column = currentIndex().isValid() ? currentIndex().column() : RecordTableModel::markColumn;
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, column));
}

void RecordTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    const bool stays = m_frozen->holds(index.column()) || index.column() == m_columnSeen;
    m_columnSeen = index.column();
    if (stays)
        horizontalScrollBar()->setValue(sideways);
    else
        m_frozen->uncover(index.column());
}

void RecordTable::step(int rows, bool marking) {
    const int from = currentRow();
    const int to = std::clamp(from + rows, 0, m_model.rowCount() - 1);
    if (marking && from >= 0)
        m_model.setMarked(std::min(from, to), std::max(from, to), true);
    goToRow(to);
}

void RecordTable::toggleMark() {
    const int row = currentRow();
    if (const ViewGroup* group = m_model.group(row))
        m_model.markGroup(row, m_model.markedIn(*group) == 0);
    else if (row >= 0)
        m_model.setMarked(row, row, !m_model.marked().contains(m_model.idAt(row)));
}

void RecordTable::open(int row) {
    if (m_model.isGroup(row))
        m_model.setOpen(row, !m_model.isOpen(row));
    else
        Q_EMIT opened(row);
}

bool RecordTable::goAcrossGroups(int key, bool all) {
    const bool mirrored = isRightToLeft();
    const bool deeper = key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    if (!m_model.isGrouped() || (!deeper && key != (mirrored ? Qt::Key_Right : Qt::Key_Left)))
        return false;
    const int row = currentRow();
    if (all)
        m_model.setAllOpen(deeper);
    else if (deeper && m_model.isGroup(row))
        m_model.isOpen(row) ? step(1, false) : m_model.setOpen(row, true);
    else if (!deeper && m_model.isGroup(row) && m_model.isOpen(row))
        m_model.setOpen(row, false);
    else if (!deeper && (m_model.isGroup(row) || horizontalHeader()->visualIndex(currentIndex().column()) == 0))
        goToRow(m_model.groupRowOf(row));
    else
        return false;
    return true;
}

QString RecordTable::asTsv(bool headings) const {
    std::vector<int> columns;
    QStringList heading;
    for (const std::string& key : shownColumns()) {
        columns.push_back(m_model.columnOf(key));
        heading << m_model.headerData(columns.back(), Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QStringList lines;
    if (headings)
        lines << heading.join(u'\t');
    const auto marked = m_model.markedRecords();
    std::vector<Record> records =
        marked && !marked->empty() ? *marked : std::vector<Record>{m_model.record(currentRow())};
    for (const Record& record : records) {
        QStringList cells;
        for (const int column : columns) {
            const std::string key = m_model.keyOf(column);
            if (record.isNull()) {
                cells << QString();
                continue;
            }
            const QString text = plainCell(record.value(key), record.type(key), record.currency(key)).simplified();
            cells << (isNumeric(record.type(key)) ? text : guardedText(text));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() >= 0)
            open(currentRow());
        return;
    case Qt::Key_Space:
        toggleMark();
        return;
    case Qt::Key_Down:
        if (shift)
            return step(1, true);
        break;
    case Qt::Key_Up:
        if (shift)
            return step(-1, true);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (goAcrossGroups(event->key(), shift && (event->modifiers() & Qt::ControlModifier)))
            return;
        break;
    default:
        // Letters are commands here, never a search by first letter.
        if (!event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & ~Qt::ShiftModifier)) {
            event->ignore();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->pos());
    const int from = currentRow();
    QTableView::mousePressEvent(event);
    if (!at.isValid() || event->button() != Qt::LeftButton)
        return;
    if (event->modifiers() & Qt::ShiftModifier && from >= 0)
        m_model.setMarked(std::min(from, at.row()), std::max(from, at.row()), true);
    else if (at.column() == RecordTableModel::markColumn || event->modifiers() & Qt::ControlModifier)
        toggleMark();
    else if (m_model.isGroup(at.row()))
        open(at.row());
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!m_restoring && current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

/// What others decide moves nothing under a person's eyes: the selected row, or else the topmost, stays where it is.
/// Whoever looks at the top of the list goes on seeing what comes first.
void RecordTable::holdFast() {
    const int top = verticalScrollBar()->value();
    const bool seen = currentRow() >= top && rowViewportPosition(currentRow()) < viewport()->height();
    const int held = seen ? currentRow() : top;
    m_heldId = top > 0 ? m_model.idAt(held) : std::string();
    m_heldBelowTop = held - top;
}

/// When the selected row goes, the next one that stays is selected.
void RecordTable::stepAside(const KeyChange& change) {
    const int row = currentRow();
    if (row < 0 || change.removed == 0 || change.after->contains(m_model.idAt(row)))
        return;
    int next = row + 1;
    while (next < change.before->size() && !change.after->contains(change.before->at(next)))
        ++next;
    if (next == change.before->size())
        for (next = row - 1; next >= 0 && !change.after->contains(change.before->at(next));)
            --next;
    goToRow(next);
}

void RecordTable::letGo() {
    const int row = m_heldId.empty() ? -1 : m_model.rowOf(m_heldId);
    m_heldId.clear();
    if (row < 0)
        return;
    updateGeometries(); // how far it can be scrolled now
    verticalScrollBar()->setValue(row - m_heldBelowTop);
}

void RecordTable::rememberPlace() {
    m_restoring = true;
    holdFast();
    m_rowBefore = std::max(0, currentRow());
    m_currentId = m_model.idAt(currentRow());
    m_scrollBefore = verticalScrollBar()->value();
}

void RecordTable::restorePlace() {
    const int kept = m_currentId.empty() ? -1 : m_model.rowOf(m_currentId);
    verticalScrollBar()->setValue(kept >= 0 ? m_scrollBefore : 0);
    letGo();
    goToRow(kept >= 0 ? kept : 0);
    m_restoring = false;
    Q_EMIT currentRowChanged(currentRow());
}

void RecordTable::showCellMenu(const QPoint& at) {
    const QModelIndex cell = indexAt(at);
    const std::string key = m_model.keyOf(cell.column());
    const Record record = cell.isValid() ? m_model.record(cell.row()) : Record(); // rows may move while it is open
    if (key.empty() || record.isNull())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString title = m_model.headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString text = cell.data().toString();
    menu->addAction(tr("Only where %1 is “%2”").arg(title, text), this,
                    [this, record, key] { Q_EMIT filterByCell(record, key); });
    menu->popup(viewport()->mapToGlobal(QPoint(std::max(0, at.x()), at.y())));
}

} // namespace opsdesk::ui
