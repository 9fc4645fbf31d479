#pragma once

#include "core/search/SearchText.h"
#include "core/store/Connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// The words that an index holds, to know how those of a person may go on, and what they may have meant.
class SearchWords {
public:
    /// @p index outlives it.
    explicit SearchWords(store::Connection& index) : m_index(index) {}

    /// Words that begin with @p beginning, @p most of them.
    std::vector<std::string> goingOn(std::string_view beginning, int most);
    /// Words that are @p word but for one typo, or that begin so where it is still being @p typed.
    std::vector<std::string> meant(const SearchRun& word, bool typed);

private:
    std::u32string alphabetFor(std::u32string_view word);

    store::Connection& m_index;
};

} // namespace opsdesk
