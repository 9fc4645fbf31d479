#pragma once

#include "core/workflow/View.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace opsdesk::ui {

/// Ids in order and the rows that were looked at lately. No Qt, no threads: only what is known and what is wanted.
class RowStore {
public:
    static constexpr int pageRows = 128;
    static constexpr std::size_t cachedRows = 4096;

    const std::vector<std::string>& ids() const { return m_ids; }
    int count() const { return static_cast<int>(m_ids.size()); }
    void setIds(std::vector<std::string> ids);
    /// -1 when there is no such row.
    int rowOf(const std::string& id) const;

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

    std::vector<std::string> m_ids;
    mutable std::unordered_map<std::string, int> m_rowsById; ///< made when first asked for
    std::unordered_map<std::string, ViewRow> m_rows;
    int m_wantedFirst = -1, m_wantedLast = -1;
    int m_lookedFirst = 0, m_lookedLast = 0;
};

} // namespace opsdesk::ui
