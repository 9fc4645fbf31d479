#include "core/search/SearchQuery.h"

#include "core/search/OneTypo.h"
#include "core/search/SearchIndex.h"
#include "core/search/SearchNumber.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::size_t wordsAtMost = 12;
constexpr std::size_t codesAtMost = 64;       ///< that begin so and are compared
constexpr int endingsAtMost = 60;             ///< words that the last one may become
constexpr std::size_t prefixesKept = 3;       ///< letters up to which the full-text tables know beginnings themselves
constexpr std::size_t shortestMistaken = 3;   ///< characters of a dense run in which one may be wrong
constexpr std::size_t candidatesAtMost = 400; ///< of dense runs, each then compared
constexpr std::size_t fewestOfAKind = 5;

const auto columns = "e.id, e.entity, e.key, e.title, e.subtitle, e.state, e.amount, e.currency, e.day";

std::string quotedTerm(std::string_view term) {
    return fmt::format("\"{}\"", term); // terms hold letters and digits alone
}

std::string all(const std::vector<std::string>& terms) {
    std::vector<std::string> parts;
    for (const auto& term : terms)
        parts.push_back(quotedTerm(term));
    return fmt::format("({})", fmt::join(parts, " AND "));
}

/// Pairs of neighbours; of a single character itself.
std::vector<std::string> pairsOf(std::u32string_view letters) {
    if (letters.size() == 1)
        return {toUtf8(letters)};
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i + 1 < letters.size(); ++i)
        pairs.push_back(toUtf8(letters.substr(i, 2)));
    return pairs;
}

/// What must be there when the character at @p wrong is not what it should be: everything that it has no part in.
std::vector<std::string> withoutOne(std::u32string_view letters, std::size_t wrong) {
    std::vector<std::string> terms;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i != wrong)
            terms.push_back(toUtf8(letters.substr(i, 1)));
        if (i + 1 < letters.size() && i != wrong && i + 1 != wrong)
            terms.push_back(toUtf8(letters.substr(i, 2)));
    }
    return terms;
}

std::string mistaken(std::u32string_view letters) {
    std::vector<std::string> ways{all(pairsOf(letters))};
    for (std::size_t i = 0; i < letters.size(); ++i) {
        ways.push_back(all(withoutOne(letters, i)));
        if (i + 1 == letters.size())
            continue;
        std::u32string swapped(letters);
        std::swap(swapped[i], swapped[i + 1]);
        ways.push_back(all(pairsOf(swapped)));
    }
    return fmt::format("({})", fmt::join(ways, " OR "));
}

bool isBetter(const SearchHit& a, const SearchHit& b) {
    return std::tie(a.tier, a.id, a.kind) < std::tie(b.tier, b.id, b.kind);
}

} // namespace

std::vector<SearchHit> SearchQuery::find(std::string_view text, std::size_t limit) {
    m_found.clear();
    m_asked.clear();
    m_limit = limit;
    m_code = searchCode(text);
    if (m_code.empty() || limit == 0)
        return {};
    for (auto& run : searchRuns(text))
        if (m_asked.size() < wordsAtMost)
            m_asked.push_back({std::move(run), {}});
    m_lastIsOpen = !m_asked.back().run.dense && m_asked.back().run.starts.back() == text.size();
    const auto each = [&](const auto& look) {
        for (std::size_t kind = 0; kind < searchKinds().size(); ++kind)
            if (m_offers(searchKinds()[kind]) && !isEnough(kind))
                look(kind);
    };
    each([&](std::size_t kind) { findCodes(kind, m_code, false); });
    each([&](std::size_t kind) { findCodes(kind, m_code, true); });
    for (const auto tier : {SearchTier::Words, SearchTier::Begun, SearchTier::Corrected}) {
        if (tier == SearchTier::Corrected && !m_found.empty())
            break;
        if (const auto expression = expressionOf(tier); !expression.empty())
            each([&](std::size_t kind) { findWords(kind, expression, tier); });
    }
    return best(limit);
}

bool SearchQuery::isEnough(std::size_t kind) const {
    const auto found = m_found.find(kind);
    return found != m_found.end() && found->second.size() >= m_limit;
}

void SearchQuery::findCodes(std::size_t kind, const std::string& code, bool beginning) {
    // Documents are numbered on, so that the highest numbers are the newest.
    auto& row = m_index.cached(
        beginning ? fmt::format("SELECT {} FROM code c JOIN entry e ON e.id = c.entry WHERE c.kind = ? AND c.code > ? "
                                "AND c.code < ? AND e.entity IN (0, ?) ORDER BY c.code {} LIMIT ?",
                                columns, searchKinds()[kind].day == "NULL" ? "ASC" : "DESC")
                  : fmt::format("SELECT {} FROM code c JOIN entry e ON e.id = c.entry WHERE c.kind = ? AND c.code >= ? "
                                "AND c.code <= ? AND e.entity IN (0, ?) ORDER BY c.entry LIMIT ?",
                                columns));
    row.bind(0, Value(static_cast<std::int64_t>(kind)));
    row.bind(1, Value(code));
    row.bind(2, Value(beginning ? code + "\xf4\x8f\xbf\xbf" : code));
    row.bind(3, Value(m_entity));
    row.bind(4, Value(static_cast<std::int64_t>(codesAtMost)));
    while (row.step())
        take(kind, row, beginning ? SearchTier::Beginning : SearchTier::Exact);
    row.reset();
}

std::string SearchQuery::expressionOf(SearchTier tier) {
    if (tier == SearchTier::Begun && !m_lastIsOpen)
        return {};
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < m_asked.size(); ++at)
        parts.push_back(anyOf(m_asked[at], at, tier));
    return fmt::format("{}", fmt::join(parts, " AND "));
}

/// The words and characters that stand for the asked one.
std::string SearchQuery::anyOf(const Word& asked, std::size_t at, SearchTier tier) {
    auto& word = m_asked[at];
    const bool open = m_lastIsOpen && at + 1 == m_asked.size();
    const auto text = asked.run.text();
    if (asked.run.dense)
        return tier == SearchTier::Corrected && asked.run.letters.size() >= shortestMistaken
                   ? mistaken(asked.run.letters)
                   : all(pairsOf(asked.run.letters));
    word.choices = {text};
    std::vector<std::string> parts{quotedTerm(text)};
    if (tier == SearchTier::Corrected)
        std::ranges::move(m_words.meant(asked.run, open), std::back_inserter(word.choices));
    if (tier != SearchTier::Words && open) {
        if (const auto length = asked.run.letters.size(); length > 1 && length <= prefixesKept)
            parts.push_back(quotedTerm(text) + "*");
        else
            std::ranges::move(m_words.goingOn(text, endingsAtMost), std::back_inserter(word.choices));
    }
    for (const auto& choice : word.choices)
        parts.push_back(quotedTerm(choice));
    return fmt::format("({})", fmt::join(parts, " OR "));
}

void SearchQuery::findWords(std::size_t kind, const std::string& expression, SearchTier tier) {
    auto& row = m_index.cached(fmt::format(
        "SELECT {0} FROM {1} w JOIN entry e ON e.id = w.rowid WHERE {1} MATCH ? AND e.entity IN (0, ?) ORDER BY "
        "w.rowid LIMIT ?",
        columns, searchWordsTable(kind)));
    row.bind(0, Value(expression));
    row.bind(1, Value(m_entity));
    row.bind(2, Value(static_cast<std::int64_t>(tier == SearchTier::Corrected ? candidatesAtMost : 2 * m_limit)));
    while (!isEnough(kind) && row.step())
        take(kind, row, tier);
    row.reset();
}

void SearchQuery::take(std::size_t kind, store::Statement& row, SearchTier tier) {
    SearchHit hit;
    hit.id = row.integer(0);
    hit.kind = kind;
    hit.entity = row.integer(1);
    hit.key = row.text(2);
    hit.title = row.text(3);
    hit.subtitle = row.text(4);
    hit.state = row.text(5);
    hit.amount = integerOrNone(row, 6);
    hit.currency = row.text(7);
    hit.day = integerOrNone(row, 8);
    hit.tier = tier;
    const auto known = m_found.find(kind);
    if (known != m_found.end() &&
        std::ranges::any_of(known->second, [&](const SearchHit& other) { return other.id == hit.id; }))
        return;
    if (tier != SearchTier::Corrected || fits(hit))
        m_found[kind].push_back(std::move(hit));
}

/// The index finds the characters that a dense run has left; whether they stand together is seen here.
bool SearchQuery::fits(const SearchHit& hit) const {
    std::vector<SearchRun> runs = searchRuns(hit.title);
    std::ranges::move(searchRuns(hit.subtitle), std::back_inserter(runs));
    return std::ranges::all_of(m_asked, [&](const Word& word) {
        return !word.run.dense || word.run.letters.size() < shortestMistaken ||
               std::ranges::any_of(runs, [&](const SearchRun& run) {
                   return run.dense && holdsWithOneTypo(run.letters, word.run.letters);
               });
    });
}

std::vector<SearchHit> SearchQuery::best(std::size_t limit) {
    std::vector<SearchHit> first, rest;
    for (auto& [kind, hits] : m_found) {
        std::ranges::sort(hits, isBetter);
        const auto share = std::min(hits.size(), std::max(fewestOfAKind, limit / 3));
        std::move(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(share), std::back_inserter(first));
        std::move(hits.begin() + static_cast<std::ptrdiff_t>(share), hits.end(), std::back_inserter(rest));
    }
    std::ranges::sort(rest, isBetter);
    for (auto& hit : rest)
        if (first.size() < limit)
            first.push_back(std::move(hit));
    std::ranges::sort(first, isBetter);
    if (first.size() > limit)
        first.resize(limit);
    for (auto& hit : first)
        mark(hit);
    return first;
}

void SearchQuery::mark(SearchHit& hit) const {
    std::vector<std::string> instead;
    hit.in_title = matchesIn(hit.title, instead);
    hit.in_subtitle = matchesIn(hit.subtitle, instead);
    if (hit.tier == SearchTier::Corrected)
        hit.instead = fmt::format("{}", fmt::join(instead, " "));
}

/// Where the asked words stand in @p text; the words that stand for others are added to @p instead.
SearchMatches SearchQuery::matchesIn(std::string_view text, std::vector<std::string>& instead) const {
    SearchMatches matches;
    const auto mark = [&](const SearchRun& run, std::size_t from, std::size_t count) {
        matches.emplace_back(run.starts[from], run.starts[from + count] - run.starts[from]);
    };
    for (const auto& run : searchRuns(text))
        for (std::size_t i = 0; i < m_asked.size(); ++i) {
            const auto& [word, choices] = m_asked[i];
            const auto at = run.letters.find(word.letters);
            const bool ends = run.letters.size() == word.letters.size() || (m_lastIsOpen && i + 1 == m_asked.size());
            if (at != std::u32string::npos && (run.dense || (at == 0 && ends))) {
                mark(run, at, word.letters.size());
                break;
            }
            const bool other = !run.dense && std::ranges::find(choices, run.text()) != choices.end();
            const bool near = run.dense && word.dense && word.letters.size() >= shortestMistaken &&
                              holdsWithOneTypo(run.letters, word.letters);
            if (!other && !near)
                continue;
            mark(run, 0, run.letters.size());
            instead.push_back(run.text());
            break;
        }
    return matches;
}

} // namespace opsdesk
