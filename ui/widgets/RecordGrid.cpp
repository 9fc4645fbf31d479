#include "ui/widgets/RecordGrid.h"

#include "ui/models/CellText.h"
#include "ui/widgets/ElidedHeader.h"
#include "ui/widgets/FrozenColumns.h"
#include "ui/widgets/RecordDelegate.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace opsdesk::ui {

class RecordGrid::Model final : public QAbstractTableModel {
public:
    Model(std::vector<Column> columns, QObject* parent) : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    void set(std::vector<Record> records) {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    }

    bool holds(const std::vector<Record>& records) const {
        return !records.empty() && std::ranges::equal(records, m_records, {}, &Record::row, &Record::row);
    }
    int rowOf(const std::string& id) const {
        const auto found = std::ranges::find(m_records, id, &Record::id);
        return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
    }
    const Record& record(int row) const { return m_records[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& at, int role) const override {
        const Record& one = record(at.row());
        const Column& column = m_columns[static_cast<std::size_t>(at.column())];
        const std::string& key = column.key;
        const bool blank = column.blankZero && isNumeric(one.type(key)) && asReal(one.value(key)) == 0;
        switch (role) {
        case Qt::DisplayRole:
            return blank ? QString() : column.text ? column.text(one) : one.text(key);
        case Qt::TextAlignmentRole:
            return QVariant(cellAlignment(one.type(key)));
        case Qt::UserRole:
            return QString::fromStdString(key);
        case Qt::UserRole + 1: // the plain value, as in the queues' model
            return QString::fromStdString(one.plain(key));
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal)
            return {};
        const Column& column = m_columns[static_cast<std::size_t>(section)];
        const ViewColumn* declared = m_records.empty() ? nullptr : m_records.front().view().find(column.key);
        if (role == Qt::TextAlignmentRole)
            return QVariant(cellAlignment(declared ? declared->type : ColumnType::Text));
        if (role != Qt::DisplayRole || (!declared && !m_records.empty()))
            return {};
        if (column.title)
            return QCoreApplication::translate("Details", column.title);
        return declared ? QCoreApplication::translate("ViewColumn", declared->title.c_str()) : QString();
    }

private:
    std::vector<Column> m_columns;
    std::vector<Record> m_records;
};

RecordGrid::RecordGrid(std::vector<Column> columns, CellStyles styles, QWidget* parent)
    : QTableView(parent), m_columns(columns), m_model(new Model(std::move(columns), this)) {
    setHorizontalHeader(new ElidedHeader(this));
    m_frozen = new FrozenColumns(*this, [this] { return std::vector<int>{firstShown()}; });
    auto* delegate = new RecordDelegate(this);
    delegate->setStyles(std::move(styles));
    setItemDelegate(delegate);
    setModel(m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFocusPolicy(Qt::TabFocus);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 13 / 8);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& at) { Q_EMIT opened(m_model->record(at.row())); });
}

RecordGrid::~RecordGrid() = default;

void RecordGrid::setRecords(std::vector<Record> records) {
    if (m_model->holds(records))
        return; // read again, and nothing is another
    const std::string current = currentIndex().isValid() ? m_model->record(currentIndex().row()).id() : std::string();
    const int scrolled = verticalScrollBar()->value();
    m_model->set(std::move(records));
    fit();
    if (const int row = current.empty() ? -1 : m_model->rowOf(current); row >= 0) {
        setCurrentIndex(m_model->index(row, firstShown()));
        verticalScrollBar()->setValue(scrolled);
        if (!hasFocus())
            clearSelection();
    }
}

void RecordGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    m_frozen->uncover(index.column());
}

int RecordGrid::firstShown() const {
    int column = 0;
    while (column + 1 < m_model->columnCount() && isColumnHidden(column))
        ++column;
    return column;
}

void RecordGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void RecordGrid::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT opened(m_model->record(currentIndex().row()));
    else if (!event->text().isEmpty() && event->text().at(0).isPrint())
        event->ignore(); // letters are the queue's
    else
        QTableView::keyPressEvent(event);
}

// The selected row shows where the keyboard is; elsewhere nothing is selected.
void RecordGrid::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectRow(0);
    else if (currentIndex().isValid())
        selectRow(currentIndex().row());
}

void RecordGrid::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    clearSelection();
}

void RecordGrid::fit() {
    resizeColumnsToContents(); // all rows are here
    const bool scrolls = m_model->rowCount() > rowsShownAtMost;
    int rest = width() - 2 * frameWidth() - (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
    const int widest = rest;
    int stretching = -1, needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnHidden(column, isMissing(column));
        if (m_columns[static_cast<std::size_t>(column)].stretch)
            stretching = column;
        else if (!isColumnHidden(column))
            needed += columnWidth(column);
    }
    const int least = stretching < 0 ? 0 : fontMetrics().averageCharWidth() * 14;
    // Rather a heading is cut than what stands below it, by no more than must be; where it scrolls anyway, neither is.
    if (const int missing = needed + least - widest; missing > 0 && missing <= roomOfHeadings())
        needed -= giveUpHeadings(missing);
    rest -= needed;
    if (stretching >= 0) {
        // Where it scrolls anyway, what a row is known by is read in full, as long as it leaves room for the others.
        const int full = rest < least ? std::min(columnWidth(stretching), widest * 2 / 5) : 0;
        setColumnWidth(stretching, std::max({rest, least, full}));
        needed += columnWidth(stretching);
    }
    const int rows = std::min(m_model->rowCount(), rowsShownAtMost);
    const int bar = needed > widest ? horizontalScrollBar()->sizeHint().height() : 0;
    const int header = fontMetrics().height() * 13 / 8;
    horizontalHeader()->setFixedHeight(header);
    setFixedHeight(header + rows * verticalHeader()->defaultSectionSize() + bar + 2 * frameWidth());
    m_frozen->update();
}

int RecordGrid::roomOfHeading(int column) const {
    if (isColumnHidden(column) || m_columns[static_cast<std::size_t>(column)].stretch)
        return 0;
    return std::max(0, columnWidth(column) - std::max(sizeHintForColumn(column), fontMetrics().averageCharWidth() * 7));
}

int RecordGrid::roomOfHeadings() const {
    int room = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        room += roomOfHeading(column);
    return room;
}

int RecordGrid::giveUpHeadings(int missing) {
    const int room = roomOfHeadings();
    int given = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (const int has = roomOfHeading(column); has > 0) {
            const int part = (has * missing + room - 1) / room;
            setColumnWidth(column, columnWidth(column) - part);
            given += part;
        }
    return given;
}

bool RecordGrid::isMissing(int column) const {
    const Column& declared = m_columns[static_cast<std::size_t>(column)];
    if (m_model->rowCount() == 0 || declared.stretch)
        return false;
    bool blank = declared.blankZero;
    for (int row = 0; blank && row < m_model->rowCount(); ++row)
        blank = m_model->index(row, column).data().toString().isEmpty();
    return blank || m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty();
}

} // namespace opsdesk::ui
