#pragma once

#include "core/search/SearchKind.h"
#include "core/search/SearchWords.h"
#include "core/store/Connection.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace opsdesk {

/// How something was found; the lower the better.
enum class SearchTier {
    Exact,     ///< its number, SKU or barcode
    Beginning, ///< the beginning of one
    Words,     ///< all words
    Begun,     ///< all words, the last being the beginning of one
    Corrected, ///< all words, some with one typo
};

/// Stretches of a text, in bytes: from, length.
using SearchMatches = std::vector<std::pair<std::size_t, std::size_t>>;

struct SearchHit {
    std::int64_t id = 0; ///< sorts as hits of one tier are shown
    std::size_t kind = 0;
    std::int64_t entity = 0;
    std::string key, title, subtitle, state, currency;
    std::optional<std::int64_t> amount, day;
    SearchTier tier = SearchTier::Words;
    SearchMatches in_title, in_subtitle; ///< what matched
    std::string instead;                 ///< of a corrected one: the words taken instead, as they are in the index
};

/// Answers what people look for from an index.
class SearchQuery {
public:
    /// @p offers says whether a kind may be found. @p index outlives it.
    SearchQuery(store::Connection& index, std::int64_t entity, std::function<bool(const SearchKind&)> offers)
        : m_index(index), m_words(index), m_entity(entity), m_offers(std::move(offers)) {}

    /// The best first, @p limit at most; of each kind at least some, so that many of one do not hide the others.
    std::vector<SearchHit> find(std::string_view text, std::size_t limit);

private:
    struct Word {
        SearchRun run;
        std::vector<std::string> choices; ///< any of them will do
    };

    void findCodes(std::size_t kind, const std::string& code, bool beginning);
    void findWords(std::size_t kind, const std::string& expression, SearchTier tier);
    void take(std::size_t kind, store::Statement& row, SearchTier tier);
    bool fits(const SearchHit& hit) const;
    std::string expressionOf(SearchTier tier);
    std::string anyOf(const Word& word, std::size_t at, SearchTier tier);
    void mark(SearchHit& hit) const;
    SearchMatches matchesIn(std::string_view text, std::vector<std::string>& instead) const;
    bool isEnough(std::size_t kind) const;
    std::vector<SearchHit> best(std::size_t limit);

    store::Connection& m_index;
    SearchWords m_words;
    std::int64_t m_entity;
    std::function<bool(const SearchKind&)> m_offers;
    std::size_t m_limit = 0;
    std::string m_code;
    bool m_lastIsOpen = false; ///< the last word may go on
    std::vector<Word> m_asked;
    std::map<std::size_t, std::vector<SearchHit>> m_found; ///< by kind
};

} // namespace opsdesk
