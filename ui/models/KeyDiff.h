#pragma once

#include <string>
#include <vector>

namespace opsdesk::ui {

/// A run of rows: first and last, both included.
struct RowRange {
    int first;
    int last;
    bool operator==(const RowRange&) const = default;
};

/// How one list of ids becomes another: take `removed` away (from the back), put what stays into the new order, then
/// insert `inserted` (from the front, positions of the new list).
struct KeyDiff {
    std::vector<RowRange> removed;  ///< in rows of the old list, ascending
    std::vector<RowRange> inserted; ///< in rows of the new list, ascending
    bool reordered = false;         ///< what stays does not keep its order

    bool isEmpty() const { return removed.empty() && inserted.empty() && !reordered; }
};

/// Ids are unique within each list.
KeyDiff differences(const std::vector<std::string>& before, const std::vector<std::string>& after);

} // namespace opsdesk::ui
