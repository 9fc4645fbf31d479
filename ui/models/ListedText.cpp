#include "ui/models/ListedText.h"

#include <algorithm>
#include <cstring>
#include <sstream>

namespace opsdesk::ui {

namespace {

constexpr char endOfCell = '\x1f', endOfRow = '\n'; ///< no word holds them

char folded(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == endOfCell || c == endOfRow ? ' ' : c;
}

/// The longest first: it is in the fewest rows.
std::vector<std::string> wordsOf(const std::string& search) {
    std::vector<std::string> words;
    std::string word;
    for (std::istringstream all(search); std::getline(all, word, ' ');)
        if (!word.empty()) {
            std::ranges::transform(word, word.begin(), folded);
            words.push_back(word);
        }
    std::ranges::stable_sort(words, std::ranges::greater(), &std::string::size);
    return words;
}

} // namespace

ViewQuery ListedText::without(ViewQuery query) {
    query.search.clear();
    query.limit.reset();
    return query;
}

std::shared_ptr<const ListedText> ListedText::read(ViewReader& reader, const ViewQuery& query) {
    auto made = std::make_shared<ListedText>();
    made->m_query = without(query);
    KeyListMaker keys;
    const auto columns = reader.view(query.view).search;
    bool kept = !columns.empty();
    reader.scan(made->m_query, kept ? columns : std::vector<std::string>(), [&](std::span<const std::string_view> row) {
        keys.add(row.front());
        if (!kept)
            return;
        for (const std::string_view cell : row.subspan(1)) {
            std::ranges::transform(cell, std::back_inserter(made->m_text), folded);
            made->m_text += endOfCell;
        }
        made->m_text.back() = endOfRow;
        made->m_ends.push_back(static_cast<std::uint32_t>(made->m_text.size()));
        kept = made->m_text.size() < mostBytes;
    });
    made->m_keys = keys.make();
    if (!kept) {
        made->m_text = {};
        made->m_ends = {};
    }
    return made;
}

std::string_view ListedText::rowText(std::size_t row) const {
    const std::size_t begin = row == 0 ? 0 : m_ends[row - 1];
    return std::string_view(m_text).substr(begin, m_ends[row] - begin);
}

std::vector<std::string> ListedText::find(const std::string& search, std::size_t most) const {
    const auto words = wordsOf(search);
    std::vector<std::string> ids;
    if (words.empty())
        return ids;
    const char* const end = m_text.data() + m_text.size();
    auto row = m_ends.begin();
    for (const char* at = m_text.data(); ids.size() < most && at < end;) {
        const auto* hit = static_cast<const char*>(
            ::memmem(at, static_cast<std::size_t>(end - at), words.front().data(), words.front().size()));
        if (!hit)
            break;
        const auto place = static_cast<std::uint32_t>(hit - m_text.data());
        if (*row <= place) // mostly a few rows on, sometimes very many
            row = std::upper_bound(row, m_ends.end(), place);
        const auto number = static_cast<std::size_t>(row - m_ends.begin());
        const auto text = rowText(number);
        if (std::ranges::all_of(words, [&](const std::string& word) { return text.find(word) != text.npos; }))
            ids.emplace_back(m_keys->at(static_cast<int>(number)));
        at = m_text.data() + *row;
    }
    return ids;
}

} // namespace opsdesk::ui
