#include "core/search/SearchWords.h"

#include "core/search/OneTypo.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::size_t shortest = 3;     ///< a word of two letters is one typo from too many others
constexpr std::size_t meantAtMost = 24; ///< words that a person may have meant
constexpr int goingOnAtMost = 4;        ///< of each corrected beginning

bool isDigit(char32_t letter) {
    return letter >= U'0' && letter <= U'9';
}

} // namespace

std::vector<std::string> SearchWords::goingOn(std::string_view beginning, int most) {
    auto& row = m_index.cached("SELECT word FROM word WHERE word >= ? AND word < ? ORDER BY word LIMIT ?");
    row.bind(0, Value(std::string(beginning)));
    row.bind(1, Value(std::string(beginning) + "\xf4\x8f\xbf\xbf")); // after every letter there is
    row.bind(2, Value(std::int64_t{most}));
    std::vector<std::string> words;
    while (row.step())
        words.emplace_back(row.text(0));
    row.reset();
    return words;
}

/// Letters of the script that the word is written in: a typo stays on the keyboard.
std::u32string SearchWords::alphabetFor(std::u32string_view word) {
    if (std::ranges::all_of(word, isDigit))
        return U"0123456789";
    if (std::ranges::all_of(word, [](char32_t letter) { return letter < 0x80; }))
        return U"abcdefghijklmnopqrstuvwxyz0123456789";
    std::u32string alphabet;
    const auto row = m_index.prepare("SELECT letter FROM letter");
    while (row->step())
        for (const auto& run : searchRuns(row->text(0)))
            alphabet += run.letters;
    return alphabet;
}

/// Every word that one typo makes is looked up: some hundred look-ups, however many words there are.
std::vector<std::string> SearchWords::meant(const SearchRun& word, bool typed) {
    std::vector<std::string> words;
    if (word.letters.size() < shortest)
        return words;
    for (const auto& other : oneTypoFrom(word.letters, alphabetFor(word.letters))) {
        const auto text = toUtf8(other);
        if (typed && other.size() >= shortest)
            std::ranges::move(goingOn(text, goingOnAtMost), std::back_inserter(words));
        else if (m_index.scalar("SELECT 1 FROM word WHERE word = ?", {text}))
            words.push_back(text);
        if (words.size() > meantAtMost)
            break;
    }
    std::ranges::sort(words);
    const auto [first, last] = std::ranges::unique(words);
    words.erase(first, last);
    return words;
}

} // namespace opsdesk
