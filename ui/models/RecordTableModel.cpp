#include "ui/models/RecordTableModel.h"

#include "ui/models/CellText.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace opsdesk::ui {

namespace {

/// Between two times of reading what changed: often enough to seem at once, seldom enough to leave time for all else.
constexpr int refreshMilliseconds = 150;

} // namespace

RecordTableModel::RecordTableModel(Reader& reader, QObject* parent)
    : QAbstractTableModel(parent), m_firstLane(reader), m_listLane(reader), m_windowLane(reader), m_freshLane(reader),
      m_markedLane(reader), m_markableLane(reader) {
    connect(&m_firstLane, &ReadLane::answered, this, &RecordTableModel::takeFirst);
    connect(&m_listLane, &ReadLane::answered, this, &RecordTableModel::takeList);
    connect(&m_windowLane, &ReadLane::answered, this, &RecordTableModel::takeWindow);
    connect(&m_freshLane, &ReadLane::answered, this, &RecordTableModel::takeWindow);
    connect(&m_markedLane, &ReadLane::answered, this, &RecordTableModel::takeMarked);
    connect(&m_markableLane, &ReadLane::answered, this, &RecordTableModel::takeMarkable);
    m_windowTimer.setSingleShot(true);
    connect(&m_windowTimer, &QTimer::timeout, this, &RecordTableModel::askWindow);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshMilliseconds);
    connect(&m_refreshTimer, &QTimer::timeout, this, &RecordTableModel::refreshAgain);
}

void RecordTableModel::setQuery(ViewQuery query) {
    if (query.group_by != m_query.group_by)
        m_open = {};
    m_query = std::move(query);
    if (m_text && m_text->query() != ListedText::without(m_query))
        letGo(std::exchange(m_text, nullptr)); // of a million rows two take too much room
    m_replaceNext = true;
    // What is found in a list read before is as old as that one.
    m_refreshWanted = isListed() && (m_refreshWanted || m_listLane.isWaiting());
    if (m_refreshWanted)
        m_refreshTimer.start();
    m_settling.merge(m_settled);
    m_settled.clear();
    m_listLane.cancel();
    m_firstLane.cancel();
    m_windowLane.cancel();
    m_freshLane.cancel();
    m_state = State::Loading;
    if (m_query.group_by.empty())
        askFirst();
    else
        askList();
    Q_EMIT contentChanged();
}

void RecordTableModel::askFirst() {
    ReadRequest request;
    request.query = m_query;
    request.query.limit = firstRows;
    if (isListed()) {
        request.kind = ReadRequest::Kind::RowsById;
        request.pick = [text = m_text, search = m_query.search] { return text->find(search, firstRows); };
    }
    m_firstLane.ask(std::move(request));
}

bool RecordTableModel::isListed() const {
    return m_text && m_text->hasText() && !m_query.search.empty() && m_text->query() == ListedText::without(m_query);
}

void RecordTableModel::askList(bool regroups, bool anew) {
    regroups = regroups || m_replaceNext || m_listLane.isWaiting(); // what was asked for and is not here yet
    m_listing = std::make_shared<RowListing>(RowListing{m_query, m_open, m_store.keys(), regroups});
    if (isListed() && !anew)
        m_listing->text = m_text;
    m_listing->wantsText = isListed();
    if (!regroups)
        m_listing->list = m_list;
    ReadRequest request{ReadRequest::Kind::Work, m_query, {}, {}};
    request.work = [listing = m_listing](ViewReader& reader) { listing->make(reader); };
    m_listLane.ask(std::move(request));
}

void RecordTableModel::refresh() {
    if (m_query.view.empty())
        return;
    m_refreshWanted = true;
    if (!m_refreshTimer.isActive())
        refreshAgain();
}

/// What was announced while something was read is read now.
void RecordTableModel::refreshAgain() {
    if (!m_refreshWanted)
        return;
    if (isReading())
        m_refreshTimer.start();
    else
        refreshNow();
}

void RecordTableModel::refreshNow() {
    m_refreshWanted = false;
    m_refreshTimer.start();
    if (!isListed())
        letGo(std::exchange(m_text, nullptr)); // it may be older than what has changed
    m_windowLane.cancel();
    m_settling.merge(m_settled);
    m_settled.clear();
    if (!isListed() && !isGrouped() && m_count == Count::Exact && m_store.count() < firstRows) {
        askFirst();
    } else {
        m_freshLane.ask({ReadRequest::Kind::RowsById, m_query, m_store.lookedAt(), {}});
        askList(true, true);
    }
    if (!m_marks.marked().empty()) {
        m_markedRows.clear();
        askMarked();
    }
}

bool RecordTableModel::isReading() const {
    return m_firstLane.isWaiting() || m_listLane.isWaiting() || m_windowLane.isWaiting() || m_freshLane.isWaiting() ||
           m_windowTimer.isActive();
}

bool RecordTableModel::failed(const ReadAnswer& answer) {
    if (answer.ok())
        return false;
    m_state = State::Failed;
    m_errorText = answer.errorText;
    m_viewIsUnknown = answer.error == ReadAnswer::Error::UnknownView;
    Q_EMIT contentChanged();
    return true;
}

void RecordTableModel::learnView(const std::shared_ptr<const View>& view) {
    if (m_view == view)
        return;
    // Both reading threads hold an equal copy of the view; the columns of one name never change while the program runs.
    const bool first = !m_view || m_view->name != view->name;
    if (!first)
        return;
    beginResetModel();
    m_store.clear();
    m_view = view;
    m_idColumn = view->index("id");
    m_currencyColumns.clear();
    for (const ViewColumn& column : view->columns)
        m_currencyColumns.push_back(column.type == ColumnType::Money ? view->currencyIndex(column.key) : -1);
    endResetModel();
    Q_EMIT viewKnown();
}

void RecordTableModel::takeFirst(const ReadAnswer& answer) {
    if (failed(answer))
        return;
    learnView(answer.view);
    std::vector<std::string> ids;
    for (const ViewRow& row : answer.rows)
        ids.push_back(toText(row.at(static_cast<std::size_t>(m_idColumn)),
                             m_view->columns[static_cast<std::size_t>(m_idColumn)].type));
    const bool picked = answer.kind == ReadRequest::Kind::RowsById; // some of them may be gone
    const bool all = static_cast<int>(picked ? answer.keys.size() : ids.size()) < firstRows;
    m_store.forgetRows();
    keepRows(answer);
    m_state = State::Ready;
    m_errorText.clear();
    m_count = all ? Count::Exact : Count::AtLeast;
    m_list = {};
    auto keys = std::make_shared<KeyList>(ids);
    if (m_replaceNext)
        replace(std::move(keys));
    else if (all)
        apply(changeOf(m_store.keys(), std::move(keys)));
    m_replaceNext = false;
    releaseSettled();
    if (!all)
        askList();
    else
        dropLostMarks();
    announceAll();
    Q_EMIT contentChanged();
}

void RecordTableModel::takeList(const ReadAnswer& answer) {
    if (failed(answer))
        return;
    learnView(answer.view);
    std::shared_ptr<RowListing> made = std::move(m_listing);
    if (made->text && made->text != m_text)
        letGo(std::exchange(m_text, made->text));
    m_state = State::Ready;
    m_errorText.clear();
    m_count = Count::Exact;
    m_list = std::move(made->list);
    if (m_replaceNext) {
        m_store.forgetRows(); // they may be older than what this answers
        replace(made->change.after);
        releaseSettled();
    } else if (made->change.before == m_store.keys()) {
        apply(made->change);
    } else { // the first rows came in between
        apply(changeOf(m_store.keys(), made->change.after));
    }
    m_replaceNext = false;
    m_list.keys.reset();
    dropLostMarks();
    if (isGrouped())
        announceAll();
    Q_EMIT contentChanged();
    announceMarks();
    letGo(std::move(made));
}

/// What holds a million rows takes long to give back: not on this thread.
void RecordTableModel::letGo(std::shared_ptr<const void> large) {
    if (large)
        QThreadPool::globalInstance()->start([large = std::move(large)]() mutable { large.reset(); });
}

void RecordTableModel::announceAll() {
    if (m_store.count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_store.count() - 1, columnCount() - 1));
}

void RecordTableModel::takeWindow(const ReadAnswer& answer) {
    if (failed(answer))
        return;
    if (sender() == &m_freshLane) {
        m_store.forgetRows();
        releaseSettled();
    }
    keepRows(answer);
    announceAll();
    if (m_store.wants())
        m_windowTimer.start(0);
    Q_EMIT contentChanged();
}

void RecordTableModel::keepRows(const ReadAnswer& answer) {
    const auto column = static_cast<std::size_t>(m_idColumn);
    for (const ViewRow& row : answer.rows)
        m_store.keep(toText(row.at(column), m_view->columns[column].type), row);
}

void RecordTableModel::askWindow() {
    if (m_windowLane.isWaiting() || m_freshLane.isWaiting() || !m_store.wants())
        return;
    std::vector<std::string> ids = m_store.takeWanted();
    if (!ids.empty())
        m_windowLane.ask({ReadRequest::Kind::RowsById, m_query, std::move(ids), {}});
}

int RecordTableModel::columnOf(std::string_view key) const {
    const int column = m_view ? m_view->index(key) : -1;
    return column < 0 ? -1 : column + 1;
}

std::string RecordTableModel::keyOf(int column) const {
    return m_view && column > markColumn && column < columnCount()
               ? m_view->columns[static_cast<std::size_t>(column) - 1].key
               : std::string();
}

std::string RecordTableModel::idAt(int row) const {
    return m_store.idAt(row);
}

Record RecordTableModel::record(int row) const {
    const ViewRow* found = m_store.look(row);
    if (!found && m_store.wants())
        const_cast<QTimer&>(m_windowTimer).start(0);
    return found ? Record(m_view, *found) : Record();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_store.count();
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_view ? 0 : static_cast<int>(m_view->columns.size()) + 1;
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    ViewQuery query = m_query;
    query.sort.clear();
    if (const std::string key = keyOf(column); !key.empty())
        query.sort.push_back({key, order == Qt::DescendingOrder});
    if (query.sort != m_query.sort) // a heading and its table may both ask
        setQuery(std::move(query));
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section == markColumn && role == Qt::AccessibleTextRole)
        return tr("Mark");
    if (orientation != Qt::Horizontal || !m_view || section <= markColumn || section >= columnCount())
        return {};
    const ViewColumn& column = m_view->columns[static_cast<std::size_t>(section) - 1];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("ViewColumn", column.title.c_str());
    case Qt::ToolTipRole:
        return QCoreApplication::translate("ViewColumn", column.description.c_str());
    case Qt::TextAlignmentRole:
        return QVariant(cellAlignment(column.type));
    default:
        return {};
    }
}

QVariant RecordTableModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid() || !m_view)
        return {};
    const std::string id = m_store.idAt(at.row());
    if (isGroupId(id))
        return groupData(at.row(), at.column(), role);
    switch (role) {
    case IdRole:
        return QString::fromStdString(id);
    case PendingRole:
        return m_marks.pending(id);
    case RefusalRole:
        return m_marks.refusal(id);
    case MarkedRole:
        return m_marks.isMarked(id);
    case Qt::TextAlignmentRole:
        return at.column() == markColumn
                   ? QVariant(Qt::AlignCenter)
                   : QVariant(cellAlignment(m_view->columns[static_cast<std::size_t>(at.column()) - 1].type));
    default:
        break;
    }
    if (const QString refusal = role == Qt::ToolTipRole ? m_marks.refusal(id) : QString(); !refusal.isEmpty())
        return refusal;
    const ViewRow* row = m_store.look(at.row());
    if (!row && m_store.wants())
        const_cast<QTimer&>(m_windowTimer).start(0);
    if (role == LoadedRole)
        return row != nullptr;
    if (role == Qt::AccessibleTextRole)
        return spokenText(id, row, at.column());
    return row && at.column() > markColumn ? cellData(*row, at.column(), role) : QVariant();
}

QString RecordTableModel::spokenText(const std::string& id, const ViewRow* row, int column) const {
    if (column > markColumn)
        return row ? cellData(*row, column, Qt::DisplayRole).toString() : tr("being read");
    QStringList words{m_marks.isMarked(id) ? tr("marked") : tr("not marked")};
    if (const QString pending = m_marks.pending(id); !pending.isEmpty())
        words << pending;
    if (const QString refusal = m_marks.refusal(id); !refusal.isEmpty())
        words << tr("refused: %1").arg(refusal);
    return words.join(u", ");
}

QVariant RecordTableModel::cellData(const ViewRow& row, int column, int role) const {
    const ViewColumn& declared = m_view->columns[static_cast<std::size_t>(column) - 1];
    const Value& cell = row.at(static_cast<std::size_t>(column) - 1);
    if (role == Qt::DisplayRole) {
        if (const auto text = m_texts.find(declared.key); text != m_texts.end())
            return text->second(Record(m_view, row));
        const int money = m_currencyColumns[static_cast<std::size_t>(column) - 1];
        const std::string currency = money < 0 ? std::string() : asText(row.at(static_cast<std::size_t>(money)));
        return briefText(shownValue(*m_view, row, column - 1), declared, currency);
    }
    const bool shortened = declared.type == ColumnType::Uuid || declared.type == ColumnType::Digest;
    if (role == ValueRole || (role == Qt::ToolTipRole && shortened))
        return QString::fromStdString(toText(cell, declared.type));
    return {};
}

} // namespace opsdesk::ui
