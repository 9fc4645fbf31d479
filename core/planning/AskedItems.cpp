#include "core/planning/AskedItems.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace opsdesk {

namespace {

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Of "12/1/…, 13/1/…", ids of rows.
std::vector<std::int64_t> itemsOf(std::string_view ids) {
    std::vector<std::int64_t> items;
    while (!ids.empty()) {
        const auto end = std::min(ids.find(','), ids.size());
        auto id = ids.substr(0, end);
        ids.remove_prefix(std::min(end + 1, ids.size()));
        id.remove_prefix(std::min(id.find_first_not_of(' '), id.size()));
        if (const auto slash = id.find('/'); slash != std::string_view::npos)
            if (const auto item = number(id.substr(0, slash)))
                items.push_back(*item);
    }
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

/// What @p filters say of @p column to be equal to.
std::optional<std::string> equalTo(const std::vector<Filter>& filters, std::string_view column) {
    for (const auto& filter : filters)
        if (filter.column == column && filter.op == FilterOperator::Equal)
            return filter.value;
    return {};
}

} // namespace

std::vector<std::int64_t> askedItems(store::Connection& connection, const std::vector<Filter>& filters) {
    for (const auto& filter : filters)
        if (filter.column == "id" && (filter.op == FilterOperator::Equal || filter.op == FilterOperator::In))
            return itemsOf(filter.value);
    if (const auto id = equalTo(filters, "item_id")) {
        const auto item = number(*id);
        return item ? std::vector{*item} : std::vector<std::int64_t>();
    }
    const auto sku = equalTo(filters, "sku");
    if (!sku)
        return {};
    const auto item = connection.scalar("SELECT item_id FROM item WHERE entity = 0 AND sku = ?", {Value(*sku)});
    return item ? std::vector{asInteger(*item)} : std::vector<std::int64_t>();
}

} // namespace opsdesk
