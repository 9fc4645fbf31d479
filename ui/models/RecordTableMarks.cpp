// The part of RecordTableModel that knows which rows are marked, pending and refused.
#include "ui/models/RecordTableModel.h"

namespace opsdesk::ui {

void RecordTableModel::setMarked(int firstRow, int lastRow, bool on) {
    for (int row = std::max(0, firstRow); row <= std::min(lastRow, m_store.count() - 1); ++row) {
        const std::string& id = m_store.ids()[static_cast<std::size_t>(row)];
        m_marks.mark(id, on);
        if (!on)
            m_markedRows.erase(id);
        else if (const ViewRow* found = m_store.find(id))
            m_markedRows.insert_or_assign(id, *found);
    }
    Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, columnCount() - 1));
    askMarked();
    Q_EMIT marksChanged();
}

void RecordTableModel::clearMarks() {
    m_marks.clearMarks();
    m_markedRows.clear();
    if (m_store.count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_store.count() - 1, columnCount() - 1));
    Q_EMIT marksChanged();
}

void RecordTableModel::askMarked() {
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
    for (const ViewRow& row : answer.rows)
        m_markedRows.insert_or_assign(toText(row.at(column), m_view->columns[column].type), row);
    Q_EMIT marksChanged();
}

std::optional<std::vector<Record>> RecordTableModel::markedRecords() const {
    if (m_markedLane.isWaiting())
        return std::nullopt;
    std::vector<Record> records;
    for (const std::string& id : m_store.ids())
        if (m_marks.isMarked(id))
            if (const auto row = m_markedRows.find(id); row != m_markedRows.end())
                records.emplace_back(m_view, row->second);
    return records;
}

std::optional<std::map<std::string, Minor>> RecordTableModel::markedSums(std::string_view column) const {
    const int index = m_view ? m_view->index(column) : -1;
    if (m_markedLane.isWaiting() || index < 0)
        return std::nullopt;
    std::map<std::string, Minor> sums;
    for (const std::string& id : m_marks.marked()) {
        const auto row = m_markedRows.find(id);
        if (row == m_markedRows.end())
            continue;
        const std::string currency =
            m_currencyColumn < 0 ? std::string() : asText(row->second.at(static_cast<std::size_t>(m_currencyColumn)));
        sums[currency] += Minor(asInteger(row->second.at(static_cast<std::size_t>(index))));
    }
    return sums;
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
        Q_EMIT marksChanged();
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
