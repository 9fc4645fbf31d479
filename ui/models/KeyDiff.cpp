#include "ui/models/KeyDiff.h"

#include <string_view>
#include <unordered_map>

namespace opsdesk::ui {

namespace {

void extend(std::vector<RowRange>& ranges, int row) {
    if (!ranges.empty() && ranges.back().last == row - 1)
        ranges.back().last = row;
    else
        ranges.push_back({row, row});
}

} // namespace

KeyDiff differences(const std::vector<std::string>& before, const std::vector<std::string>& after) {
    KeyDiff diff;
    std::unordered_map<std::string_view, int> newRows;
    newRows.reserve(after.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        newRows.emplace(after[i], static_cast<int>(i));
    std::vector<bool> stays(after.size(), false);
    int previous = -1;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto found = newRows.find(before[i]);
        if (found == newRows.end()) {
            extend(diff.removed, static_cast<int>(i));
            continue;
        }
        stays[static_cast<std::size_t>(found->second)] = true;
        diff.reordered |= found->second < previous;
        previous = found->second;
    }
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!stays[i])
            extend(diff.inserted, static_cast<int>(i));
    return diff;
}

} // namespace opsdesk::ui
