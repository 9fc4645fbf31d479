// The part of RecordTable that keeps columns as people arranged them.
#include "ui/models/RecordTableModel.h"
#include "ui/widgets/RecordTable.h"

#include <QHeaderView>
#include <QMenu>

namespace opsdesk::ui {

namespace {
constexpr int sampledRows = 40; ///< looked at for column widths
constexpr int widestInLetters = 30;
} // namespace

void RecordTable::adoptView() {
    m_widthsKnown = false;
    applyLayout(m_layouts.load());
}

void RecordTable::applyLayout(const ColumnLayout& layout) {
    QHeaderView* header = horizontalHeader();
    m_arranging = true;
    header->setSectionResizeMode(RecordTableModel::markColumn, QHeaderView::Fixed);
    header->resizeSection(RecordTableModel::markColumn, fontMetrics().height() * 2);
    const auto& columns = m_model.view()->columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        header->setSectionHidden(static_cast<int>(i) + 1, !columns[i].shown);
    header->moveSection(header->visualIndex(RecordTableModel::markColumn), 0);
    int place = 1;
    for (const ColumnLayout::Column& column : layout.columns) {
        const int section = m_model.columnOf(column.key);
        if (section < 0)
            continue;
        header->moveSection(header->visualIndex(section), place++);
        header->setSectionHidden(section, !column.shown);
        if (column.width > 0)
            header->resizeSection(section, column.width);
    }
    m_widthsKnown = !layout.columns.empty();
    SortKey sort{layout.sortColumn, layout.sortDescending};
    if (sort.column.empty() && !m_model.view()->order.empty())
        sort = m_model.view()->order.front(); // what the view does by itself is shown, too
    header->setSortIndicator(sort.column.empty() ? -1 : m_model.columnOf(sort.column),
                             sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_arranging = false;
    m_keepTimer.stop();
    defaultWidths();
}

void RecordTable::defaultWidths() {
    if (m_widthsKnown || m_model.rowCount() == 0 || m_model.state() != RecordTableModel::State::Ready)
        return;
    m_arranging = true;
    for (int column = 1; column < m_model.columnCount(); ++column)
        if (!isColumnHidden(column)) // others when they are shown
            horizontalHeader()->resizeSection(column, defaultWidth(column));
    m_widthsKnown = true;
    m_arranging = false;
    m_keepTimer.stop();
}

int RecordTable::defaultWidth(int column) const {
    const int letter = fontMetrics().horizontalAdvance(u'n');
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = QFontMetrics(horizontalHeader()->font()).horizontalAdvance(title) + 4 * letter;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < std::min(sampledRows, m_model.rowCount()); ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, m_model.index(row, column)).width());
    return std::min(width, letter * widestInLetters);
}

void RecordTable::showColumn(int column, bool shown) {
    setColumnHidden(column, !shown);
    if (shown && columnWidth(column) == horizontalHeader()->defaultSectionSize()) // nobody has said how wide
        horizontalHeader()->resizeSection(column, defaultWidth(column));
    m_keepTimer.start();
}

std::vector<int> RecordTable::keyColumns() const {
    if (!m_model.view())
        return {};
    std::vector<std::string> known = m_model.view()->search;
    const auto shown = shownColumns();
    known.insert(known.end(), shown.begin(), shown.end());
    for (const std::string& key : known)
        if (const int column = m_model.columnOf(key); column >= 0 && columnWidth(column) > 0)
            return {RecordTableModel::markColumn, column};
    return {};
}

std::vector<std::string> RecordTable::shownColumns() const {
    std::vector<std::string> keys;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        if (section != RecordTableModel::markColumn && !horizontalHeader()->isSectionHidden(section))
            keys.push_back(m_model.keyOf(section));
    }
    return keys;
}

ColumnLayout RecordTable::layoutNow() const {
    ColumnLayout layout;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (section != RecordTableModel::markColumn)
            layout.columns.push_back(
                {m_model.keyOf(section), header->sectionSize(section), !header->isSectionHidden(section)});
    }
    if (!m_model.query().sort.empty()) {
        layout.sortColumn = m_model.query().sort.front().column;
        layout.sortDescending = m_model.query().sort.front().descending;
    }
    layout.groupBy = m_model.query().group_by;
    return layout;
}

void RecordTable::keepLayout() {
    if (m_model.view() && !m_arranging)
        m_layouts.save(layoutNow());
}

void RecordTable::resetLayout() {
    m_layouts.remove();
    QHeaderView* header = horizontalHeader();
    m_arranging = true;
    for (int section = 0; section < header->count(); ++section)
        header->moveSection(header->visualIndex(section), section);
    m_arranging = false;
    applyLayout({});
    m_model.sort(-1, Qt::DescendingOrder);
    Q_EMIT groupingRequested({});
}

void RecordTable::showHeaderMenu(const QPoint& at) {
    if (!m_model.view())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::string key = m_model.keyOf(horizontalHeader()->logicalIndexAt(at));
    if (const ViewColumn* under = m_model.view()->find(key); under && groupsBy(*under)) {
        menu->addAction(tr("Group by this column"), this, [this, key] { Q_EMIT groupingRequested({key}); });
        menu->addSeparator();
    }
    for (int column = 1; column < m_model.columnCount(); ++column) {
        QAction* action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace opsdesk::ui
