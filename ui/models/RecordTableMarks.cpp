// The part of RecordTableModel that knows which rows are marked, pending and refused.
#include "ui/models/RecordTableModel.h"

namespace opsdesk::ui {

void RecordTableModel::setMarked(int firstRow, int lastRow, bool on) {
    bool full = false;
    for (int row = std::max(0, firstRow); row <= std::min(lastRow, m_store.count() - 1); ++row) {
        const std::string id = m_store.idAt(row);
        if (isGroupId(id) || (on && m_marks.isMarked(id)))
            continue;
        full = on && m_marks.marked().size() >= marksAtMost;
        if (full)
            break;
        m_marks.mark(id, on);
        if (!on)
            m_markedRows.erase(id);
        else if (const ViewRow* found = m_store.find(id))
            m_markedRows.insert_or_assign(id, *found);
    }
    Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, columnCount() - 1));
    askMarked();
    announceMarks();
    if (full)
        Q_EMIT marksFull();
}

void RecordTableModel::clearMarks() {
    m_markableLane.cancel();
    m_markedLane.cancel();
    m_marks.clearMarks();
    m_markedRows.clear();
    announceAll();
    announceMarks();
}

void RecordTableModel::markAll() {
    if (isGrouped() || m_count != Count::Exact) // not all of them are listed, or not yet
        askMarkable(std::nullopt);
    else
        setMarked(0, m_store.count() - 1, true);
}

void RecordTableModel::markGroup(int row, bool on) {
    const ViewGroup* found = group(row);
    if (!found)
        return;
    if (on) {
        ViewQuery shown = m_query;
        shown.group_by = m_list.by;
        return askMarkable(inGroups(*m_view, shown, {found->values}));
    }
    // Known by the marked rows themselves: those of a closed group are not listed.
    std::vector<std::string> leaving;
    for (const auto& [id, marked] : m_markedRows)
        if (groupKey(groupValues(marked, found->level())) == groupKey(found->values))
            leaving.push_back(id);
    for (const std::string& id : leaving) {
        m_marks.mark(id, false);
        m_markedRows.erase(id);
    }
    announceAll();
    announceMarks();
}

std::int64_t RecordTableModel::markedIn(const ViewGroup& group) const {
    if (!m_markedByGroup) {
        m_markedByGroup.emplace();
        for (const auto& [id, row] : m_markedRows)
            for (std::size_t levels = 1; levels <= m_list.by.size(); ++levels)
                ++(*m_markedByGroup)[groupKey(groupValues(row, levels))];
    }
    const auto found = m_markedByGroup->find(groupKey(group.values));
    return found == m_markedByGroup->end() ? 0 : found->second;
}

std::vector<Value> RecordTableModel::groupValues(const ViewRow& row, std::size_t levels) const {
    std::vector<Value> values;
    for (std::size_t i = 0; i < levels; ++i)
        values.push_back(row.at(static_cast<std::size_t>(m_view->index(m_list.by[i]))));
    return values;
}

void RecordTableModel::announceMarks() {
    m_markedByGroup.reset();
    Q_EMIT marksChanged();
}

/// The ids of all rows, or of those in a group, to be marked.
void RecordTableModel::askMarkable(std::optional<Filter> group) {
    ReadRequest request{ReadRequest::Kind::Work, m_query, {}, {}};
    request.query.limit = marksAtMost + 1; // one that tells that there are more
    if (group)
        request.query.filters.push_back(std::move(*group));
    m_markable = std::make_shared<std::vector<std::string>>();
    request.work = [ids = m_markable, query = request.query](ViewReader& reader) { *ids = reader.keys(query); };
    m_markableLane.ask(std::move(request));
}

void RecordTableModel::takeMarkable(const ReadAnswer& answer) {
    if (failed(answer))
        return;
    bool full = false;
    for (const std::string& id : *m_markable)
        if (m_marks.marked().size() < marksAtMost)
            m_marks.mark(id, true);
        else
            full |= !m_marks.isMarked(id);
    announceAll();
    askMarked();
    announceMarks();
    if (full)
        Q_EMIT marksFull();
}

/// A row that is filtered away stops being marked. Of closed groups only the store knows which rows are still there.
void RecordTableModel::dropLostMarks() {
    if (m_marks.marked().empty())
        return;
    if (isGrouped())
        askMarked();
    else
        m_marks.keepOnly([this](const std::string& id) { return m_store.keys()->contains(id); });
}

void RecordTableModel::askMarked() {
    if (isGrouped() && !m_marks.marked().empty()) {
        std::string all;
        for (const std::string& id : m_marks.marked())
            all += (all.empty() ? "" : ",") + id;
        ReadRequest request{ReadRequest::Kind::Rows, m_query, {}, {}};
        request.query.filters.push_back({"id", FilterOperator::In, std::move(all)});
        m_markedLane.ask(std::move(request));
        return;
    }
    std::vector<std::string> missing;
    for (const std::string& id : m_marks.marked())
        if (!m_markedRows.contains(id))
            missing.push_back(id);
    if (missing.empty())
        m_markedLane.cancel();
    else
        m_markedLane.ask({ReadRequest::Kind::RowsById, m_query, std::move(missing), {}});
}

void RecordTableModel::takeMarked(const ReadAnswer& answer) {
    if (failed(answer))
        return;
    const auto column = static_cast<std::size_t>(m_idColumn);
    if (isGrouped())
        m_markedRows.clear();
    for (const ViewRow& row : answer.rows)
        m_markedRows.insert_or_assign(toText(row.at(column), m_view->columns[column].type), row);
    if (isGrouped()) {
        m_marks.keepOnly([this](const std::string& id) { return m_markedRows.contains(id); });
        announceAll();
    }
    announceMarks();
}

std::optional<std::vector<Record>> RecordTableModel::markedRecords() const {
    if (m_markedLane.isWaiting())
        return std::nullopt;
    std::vector<std::pair<int, const ViewRow*>> found;
    for (const std::string& id : m_marks.marked())
        if (const auto row = m_markedRows.find(id); row != m_markedRows.end()) {
            const int place = m_store.rowOf(id); // those of closed groups come last
            found.emplace_back(place < 0 ? m_store.count() : place, &row->second);
        }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Record> records;
    for (const auto& [place, row] : found)
        records.emplace_back(m_view, *row);
    return records;
}

std::optional<std::map<std::string, RecordTableModel::Figures>>
RecordTableModel::markedFigures(std::string_view column) const {
    const int index = m_view ? m_view->index(column) : -1;
    if (m_markedLane.isWaiting() || index < 0)
        return std::nullopt;
    std::map<std::string, Figures> all;
    for (const std::string& id : m_marks.marked()) {
        const auto row = m_markedRows.find(id);
        if (row == m_markedRows.end())
            continue;
        const std::string currency = m_view->currencyOf(column, row->second);
        const Minor amount(asInteger(row->second.at(static_cast<std::size_t>(index))));
        Figures& figures = all[currency];
        figures.least = figures.rows == 0 ? amount : std::min(figures.least, amount);
        figures.most = figures.rows == 0 ? amount : std::max(figures.most, amount);
        figures.sum += amount;
        ++figures.rows;
    }
    return all;
}

void RecordTableModel::setPending(const std::string& id, const QString& what) {
    m_marks.setPending(id, what);
    announceRow(id);
}

void RecordTableModel::settle(const std::string& id, const QString& refusal) {
    if (refusal.isEmpty())
        m_settled.insert(id);
    else
        m_marks.settle(id, refusal);
    if (refusal.isEmpty() && m_marks.isMarked(id)) {
        m_marks.mark(id, false);
        m_markedRows.erase(id);
        announceMarks();
    }
    announceRow(id);
}

void RecordTableModel::releaseSettled() {
    for (const std::string& id : m_settling)
        m_marks.settle(id, {});
    m_settling.clear();
}

void RecordTableModel::announceRow(const std::string& id) {
    if (const int row = m_store.rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace opsdesk::ui
