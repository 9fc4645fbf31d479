#include "core/workflow/View.h"

#include <algorithm>

namespace opsdesk {

const ViewColumn* View::find(std::string_view key) const {
    const int position = index(key);
    return position < 0 ? nullptr : &columns[static_cast<std::size_t>(position)];
}

int View::index(std::string_view key) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ViewColumn& column) { return column.key == key; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

int View::currencyIndex(std::string_view key) const {
    const int own = index(std::string(key) + "_currency");
    return own < 0 ? index("currency") : own;
}

std::string View::currencyOf(std::string_view key, std::span<const Value> row) const {
    const int column = currencyIndex(key);
    return column < 0 ? std::string() : asText(row[static_cast<std::size_t>(column)]);
}

} // namespace opsdesk
