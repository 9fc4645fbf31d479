#include "ui/models/KeyList.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace opsdesk::ui {

namespace {

bool isInOrder(const std::vector<int>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] != static_cast<int>(i))
            return false;
    return true;
}

} // namespace

KeyList::KeyList(const std::vector<std::string>& ids) {
    std::size_t length = 0;
    for (const std::string& id : ids)
        length += id.size();
    std::string text;
    std::vector<std::uint32_t> ends;
    text.reserve(length);
    ends.reserve(ids.size());
    for (const std::string& id : ids) {
        text += id;
        ends.push_back(static_cast<std::uint32_t>(text.size()));
    }
    *this = KeyList(std::move(text), std::move(ends));
}

KeyList::KeyList(std::string text, std::vector<std::uint32_t> ends) : m_text(std::move(text)), m_ends(std::move(ends)) {
    m_text.shrink_to_fit();
    m_ends.shrink_to_fit();
    m_slots.assign(std::bit_ceil(m_ends.size() * 2 + 1), 0);
    for (int row = 0; row < size(); ++row) {
        std::size_t slot = std::hash<std::string_view>()(at(row));
        while (m_slots[slot &= m_slots.size() - 1] != 0)
            ++slot;
        m_slots[slot] = static_cast<std::uint32_t>(row + 1);
    }
}

std::string_view KeyList::at(int row) const {
    const auto place = static_cast<std::size_t>(row);
    const std::size_t begin = place == 0 ? 0 : m_ends[place - 1];
    return std::string_view(m_text).substr(begin, m_ends[place] - begin);
}

int KeyList::find(std::string_view id) const {
    if (m_slots.empty())
        return -1;
    for (std::size_t slot = std::hash<std::string_view>()(id); m_slots[slot &= m_slots.size() - 1] != 0; ++slot)
        if (const int row = static_cast<int>(m_slots[slot]) - 1; at(row) == id)
            return row;
    return -1;
}

KeyChange changeOf(KeyListPtr before, KeyListPtr after) {
    KeyChange change{std::move(before), std::move(after), {}, 0, 0, {}};
    if (change.before == change.after || *change.before == *change.after)
        return change;
    std::vector<int> fresh;
    for (int row = 0; row < change.after->size(); ++row) {
        const int old = change.before->find(change.after->at(row));
        (old < 0 ? fresh : change.leaving).push_back(old < 0 ? row : old);
        if (old >= 0)
            change.arriving.push_back(row);
    }
    change.inserted = static_cast<int>(fresh.size());
    change.removed = change.before->size() - static_cast<int>(change.leaving.size());
    for (int row = 0; change.removed > 0 && row < change.before->size(); ++row)
        if (!change.after->contains(change.before->at(row)))
            change.leaving.push_back(row);
    change.arriving.insert(change.arriving.end(), fresh.begin(), fresh.end());
    if (isInOrder(change.leaving))
        change.leaving.clear();
    if (isInOrder(change.arriving))
        change.arriving.clear();
    return change;
}

} // namespace opsdesk::ui
