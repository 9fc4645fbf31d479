#include "ui/models/RowStore.h"

#include "ui/models/RowList.h"

#include <algorithm>

namespace opsdesk::ui {

void RowStore::setKeys(KeyListPtr keys) {
    const int count = keys->size();
    setKeys(std::move(keys), {}, count);
}

void RowStore::setKeys(KeyListPtr keys, std::vector<int> order, int count) {
    m_keys = std::move(keys);
    m_order = std::move(order);
    m_count = count;
    m_wantedFirst = m_wantedLast = -1;
    m_lookedLast = std::clamp(m_lookedLast, 0, std::max(0, m_count - 1));
    m_lookedFirst = std::min(m_lookedFirst, m_lookedLast);
}

std::string_view RowStore::keyAt(int row) const {
    if (row < 0 || row >= m_count)
        return {};
    return m_keys->at(m_order.empty() ? row : m_order[static_cast<std::size_t>(row)]);
}

const ViewRow* RowStore::find(const std::string& id) const {
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &found->second;
}

const ViewRow* RowStore::look(int row) {
    if (row < 0 || row >= count())
        return nullptr;
    m_lookedFirst = m_lookedLast = row;
    const std::string id = idAt(row);
    if (const ViewRow* found = find(id))
        return found;
    if (isGroupId(id))
        return nullptr; // stands for rows and is none
    const bool near = wants() && row >= m_wantedFirst - pageRows && row <= m_wantedLast + pageRows;
    m_wantedFirst = near ? std::min(m_wantedFirst, row) : row;
    m_wantedLast = near ? std::max(m_wantedLast, row) : row;
    return nullptr;
}

void RowStore::keep(std::string id, ViewRow row) {
    m_rows.insert_or_assign(std::move(id), std::move(row));
}

void RowStore::clear() {
    setKeys(std::make_shared<KeyList>());
    m_rows.clear();
}

std::vector<std::string> RowStore::takeWanted() {
    // What was wanted on the way to where the person looks now is no longer worth reading.
    const int first = std::max({0, m_wantedFirst - pageRows / 2, m_lookedFirst - 3 * pageRows});
    const int last =
        std::min({count() - 1, std::max(m_wantedLast, m_wantedFirst) + pageRows, m_lookedLast + 3 * pageRows});
    m_wantedFirst = m_wantedLast = -1;
    evict(first, last);
    return idsBetween(first, last, true);
}

std::vector<std::string> RowStore::lookedAt() const {
    return idsBetween(std::max(0, m_lookedFirst - pageRows), std::min(count() - 1, m_lookedLast + pageRows), false);
}

std::vector<std::string> RowStore::idsBetween(int first, int last, bool missingOnly) const {
    std::vector<std::string> ids;
    for (int row = first; row <= last; ++row)
        if (std::string id = idAt(row); !isGroupId(id) && (!missingOnly || !find(id)))
            ids.push_back(std::move(id));
    return ids;
}

void RowStore::evict(int first, int last) {
    if (m_rows.size() < cachedRows)
        return;
    std::unordered_map<std::string, ViewRow> kept;
    for (const std::string& id : idsBetween(first, last, false))
        if (auto node = m_rows.extract(id))
            kept.insert(std::move(node));
    m_rows.swap(kept);
}

} // namespace opsdesk::ui
