#pragma once

#include "core/workflow/View.h"
#include "ui/models/KeyList.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace opsdesk::ui {

/// Ids in order and the rows that were looked at lately. No Qt, no threads: only what is known and what is wanted.
class RowStore {
public:
    static constexpr int pageRows = 128;
    static constexpr std::size_t cachedRows = 4096;

    const KeyListPtr& keys() const { return m_keys; }
    int count() const { return m_count; }
    void setKeys(KeyListPtr keys);
    /// On the way from one list to another: the first @p count of the rows of @p keys in another order (empty: as it
    /// is).
    void setKeys(KeyListPtr keys, std::vector<int> order, int count);
    /// Empty when there is no such row.
    std::string idAt(int row) const { return std::string(keyAt(row)); }
    std::string_view keyAt(int row) const; ///< the same, as long as the keys are these
    /// -1 when there is no such row, or the rows are on their way.
    int rowOf(const std::string& id) const { return m_order.empty() ? m_keys->find(id) : -1; }

    const ViewRow* find(const std::string& id) const;
    /// Null when the row is not here yet; it is then wanted.
    const ViewRow* look(int row);
    void keep(std::string id, ViewRow row);
    void forgetRows() { m_rows.clear(); }
    void clear();

    /// The ids of the pages around what was looked at in vain, nearest pages only; empties the wish.
    std::vector<std::string> takeWanted();
    bool wants() const { return m_wantedFirst >= 0; }
    /// The ids around what was looked at last, for reading them again.
    std::vector<std::string> lookedAt() const;

private:
    std::vector<std::string> idsBetween(int first, int last, bool missingOnly) const;
    void evict(int first, int last);

    KeyListPtr m_keys = std::make_shared<KeyList>();
    std::vector<int> m_order;
    int m_count = 0;
    std::unordered_map<std::string, ViewRow> m_rows;
    int m_wantedFirst = -1, m_wantedLast = -1;
    int m_lookedFirst = 0, m_lookedLast = 0;
};

} // namespace opsdesk::ui
