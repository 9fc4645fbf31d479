#include "core/workflow/ListReader.h"

#include "core/workflow/ComputedRows.h"

#include <algorithm>
#include <vector>

namespace opsdesk {

void scanRows(ViewReader& reader, const ViewQuery& query, std::span<const std::string> columns,
              const ListReader::EachRow& row) {
    if (auto* lists = dynamic_cast<ListReader*>(&reader))
        return lists->scan(query, columns, row);
    const View& view = reader.view(query.view);
    std::vector<int> places{view.index("id")};
    for (const auto& column : columns)
        places.push_back(view.index(column));
    for (const auto& cells : reader.rows(query)) {
        std::vector<std::string> texts;
        for (const int place : places)
            texts.push_back(
                toText(cells.at(static_cast<std::size_t>(place)), view.columns[static_cast<std::size_t>(place)].type));
        const std::vector<std::string_view> shown(texts.begin(), texts.end());
        row(shown);
    }
}

std::int64_t countRows(ViewReader& reader, const ViewQuery& query) {
    auto* lists = dynamic_cast<ListReader*>(&reader);
    return lists ? lists->count(query) : reader.summary(query).rows;
}

std::optional<std::int64_t> versionOf(ViewReader& reader) {
    auto* lists = dynamic_cast<ListReader*>(&reader);
    return lists ? lists->version() : std::nullopt;
}

bool isComputed(const View& view) {
    return view.sql == computedSql;
}

bool askTheSame(const ViewQuery& one, const ViewQuery& other) {
    const auto sameKey = [](const SortKey& a, const SortKey& b) {
        return a.column == b.column && a.descending == b.descending;
    };
    return one.view == other.view && one.entity == other.entity && one.filters == other.filters &&
           one.search == other.search && std::ranges::equal(one.sort, other.sort, sameKey) &&
           one.limit == other.limit && one.group_by == other.group_by;
}

} // namespace opsdesk
