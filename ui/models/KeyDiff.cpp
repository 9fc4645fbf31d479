#include "ui/models/KeyDiff.h"

#include <algorithm>
#include <iterator>
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
    // Of a hundred thousand rows mostly a few change: what is alike at both ends is not looked into.
    const auto [oldStart, newStart] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [oldEnd, newEnd] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldStart), after.rbegin(),
                                                std::make_reverse_iterator(newStart));
    const auto start = static_cast<std::size_t>(oldStart - before.begin());
    const auto beforeEnd = static_cast<std::size_t>(oldEnd.base() - before.begin());
    const auto afterEnd = static_cast<std::size_t>(newEnd.base() - after.begin());
    std::unordered_map<std::string_view, int> newRows;
    newRows.reserve(afterEnd - start);
    for (std::size_t i = start; i < afterEnd; ++i)
        newRows.emplace(after[i], static_cast<int>(i));
    std::vector<bool> stays(after.size(), false);
    int previous = -1;
    for (std::size_t i = start; i < beforeEnd; ++i) {
        const auto found = newRows.find(before[i]);
        if (found == newRows.end()) {
            extend(diff.removed, static_cast<int>(i));
            continue;
        }
        stays[static_cast<std::size_t>(found->second)] = true;
        diff.reordered |= found->second < previous;
        previous = found->second;
    }
    for (std::size_t i = start; i < afterEnd; ++i)
        if (!stays[i])
            extend(diff.inserted, static_cast<int>(i));
    return diff;
}

} // namespace opsdesk::ui
