#include "core/search/SearchView.h"

#include "core/base/Error.h"
#include "core/search/SearchFill.h"
#include "core/search/SearchNumber.h"
#include "core/search/SearchQuery.h"
#include "core/sync/Scope.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <array>
#include <set>

namespace opsdesk {

namespace {

using enum ColumnType;

constexpr std::int64_t usualLimit = 20;

constexpr std::array<std::string_view, 5> tierNames{"exact", "beginning", "words", "begun", "corrected"};

View makeSearchView() {
    View view;
    view.name = "search";
    view.title = "Found";
    view.description = "What fits what was typed, the best first.";
    view.columns = {
        {"kind", "Kind", Code, "What it is, such as purchase_order."},
        {"view", "View", Code, "Where it is opened."},
        {"row", "Row", Text, "Its id there."},
        {"title", "Title", Text, "What it is called."},
        {"subtitle", "Beside", Text, "What tells it from others."},
        {"state", "State", Code, ""},
        {"amount", "Amount", Money, ""},
        {"currency", "Currency", Currency, ""},
        {"day", "Day", Date, ""},
        {"found_by", "Found by", Code, "exact, beginning (of a number), words, begun (the last word), corrected."},
        {"instead", "Instead", Text, "The words that were taken instead of mistyped ones."},
        {"in_title", "In the title", Json, "What matched there: [from, length] in bytes.", false},
        {"in_subtitle", "Beside it", Json, "The same.", false},
        {"entity", "Entity", Integer, "", false},
        {"id", "Id", Text, "View and row.", false},
        {"rev", "Revision", Integer, "", false},
    };
    view.sql = "SELECT 1"; // read from an index of its own
    return view;
}

View makeStateView() {
    View view;
    view.name = "search-state";
    view.title = "Search index";
    view.description = "How far the index of the search has come.";
    view.columns = {{"entries", "Entries", Integer, "What can be found."},
                    {"complete", "Complete", Boolean, "Whether every kind was read through at least once."},
                    {"id", "Id", Integer, "", false},
                    {"rev", "Revision", Integer, "", false}};
    view.sql = "SELECT 1";
    return view;
}

std::string jsonOf(const SearchMatches& matches) {
    boost::json::array list;
    for (const auto& [from, length] : matches)
        list.push_back(boost::json::array{from, length});
    return boost::json::serialize(list);
}

ViewRow rowOf(const SearchHit& hit) {
    const auto& kind = searchKinds()[hit.kind];
    return {std::string(kind.name),
            std::string(kind.view),
            hit.key,
            hit.title,
            hit.subtitle,
            hit.state,
            orNull(hit.amount),
            hit.currency,
            orNull(hit.day),
            std::string(tierNames[static_cast<std::size_t>(hit.tier)]),
            hit.instead,
            jsonOf(hit.in_title),
            jsonOf(hit.in_subtitle),
            hit.entity,
            fmt::format("{}/{}", kind.view, hit.key),
            std::int64_t{0}};
}

constexpr auto noGroups = "What is found is in groups by kind already, and in no others.";

class SearchReader final : public ViewReader {
public:
    SearchReader(std::string file, std::function<bool(std::string_view)> mayRead)
        : m_file(std::move(file)), m_mayRead(std::move(mayRead)) {}

    const View& view(std::string_view name) const override {
        if (name == searchView().name)
            return searchView();
        if (name == searchStateView().name)
            return searchStateView();
        throw UsageError(fmt::format("There is no view {} of the search; there are search, search-state.", name));
    }
    std::vector<std::string> viewNames() const override { return {searchView().name, searchStateView().name}; }

    std::vector<ViewRow> rows(const ViewQuery& query) override {
        const bool state = &view(query.view) == &searchStateView();
        if (!query.filters.empty() || !query.sort.empty())
            throw UsageError("The search takes words alone, no filters and no other order.");
        auto* index = open();
        if (state)
            return {stateRow(index)};
        return index ? find(*index, query) : std::vector<ViewRow>();
    }
    std::vector<std::string> keys(const ViewQuery& query) override {
        std::vector<std::string> keys;
        for (const auto& row : rows(query))
            keys.push_back(asText(row[static_cast<std::size_t>(searchView().index("id"))]));
        return keys;
    }
    void scan(const ViewQuery& query, std::span<const std::string>, const EachRow&) override {
        throw UsageError(fmt::format("{} is no list to be read as a whole.", query.view));
    }
    std::vector<ViewRow> rowsById(std::string_view name, std::int64_t, const std::vector<std::string>&) override {
        throw UsageError(fmt::format("Rows of {} have no place of their own; read them from their views.", name));
    }
    ViewSummary summary(const ViewQuery& query) override { return {count(query), {}}; }
    std::int64_t count(const ViewQuery& query) override { return static_cast<std::int64_t>(rows(query).size()); }
    std::vector<ViewGroup> groups(const ViewQuery&) override { throw UsageError(noGroups); }
    std::vector<std::vector<std::string>> keysOfGroups(const ViewQuery&,
                                                       const std::vector<std::vector<Value>>&) override {
        throw UsageError(noGroups);
    }

private:
    /// Another file may have taken the place of the one that is open: it was damaged, or its cache was thrown away.
    store::Connection* open() {
        const auto now = fileMark(m_file);
        if (now != std::exchange(m_mark, now))
            m_index.reset();
        if (!m_index)
            m_index = SearchIndex::openToRead(m_file);
        return m_index.get();
    }
    static ViewRow stateRow(store::Connection* index) {
        const auto progress = index ? searchProgress(*index) : SearchProgress();
        return {progress.entries, std::int64_t{progress.complete}, std::int64_t{1}, std::int64_t{0}};
    }
    std::vector<ViewRow> find(store::Connection& index, const ViewQuery& query) {
        const store::ReadTransaction snapshot(index);
        SearchQuery search(index, query.entity, [this](const SearchKind& kind) { return m_mayRead(kind.view); });
        std::vector<ViewRow> rows;
        for (const auto& hit : search.find(
                 query.search, static_cast<std::size_t>(std::max<std::int64_t>(query.limit.value_or(usualLimit), 0))))
            rows.push_back(rowOf(hit));
        return rows;
    }

    std::string m_file;
    std::function<bool(std::string_view)> m_mayRead;
    FileMark m_mark{};
    std::unique_ptr<store::Connection> m_index;
};

} // namespace

const View& searchView() {
    static const View view = makeSearchView();
    return view;
}

const View& searchStateView() {
    static const View view = makeStateView();
    return view;
}

std::unique_ptr<ViewReader> openSearchReader(const std::string& file,
                                             std::function<bool(std::string_view view)> mayRead) {
    return std::make_unique<SearchReader>(file, std::move(mayRead));
}

std::function<bool(std::string_view view)> searchableFor(const Catalog& catalog,
                                                         const std::vector<std::string>& roles) {
    std::set<std::string_view> views;
    for (const auto& kind : searchKinds())
        if (mayRead(catalog, roles, kind.view))
            views.insert(kind.view);
    return [views](std::string_view view) { return views.contains(view); };
}

} // namespace opsdesk
