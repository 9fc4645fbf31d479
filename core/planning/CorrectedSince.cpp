#include "core/planning/CorrectedSince.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace opsdesk {

namespace {

using Key = std::pair<std::int64_t, std::int64_t>;

/// Of the key of a correction as a tombstone has it: entity/item/node/week.
std::optional<Key> seriesOf(std::string_view text) {
    std::int64_t parts[3] = {};
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (auto& part : parts) {
        const auto read = std::from_chars(at, end, part);
        if (read.ec != std::errc() || read.ptr == end || *read.ptr != '/')
            return {};
        at = read.ptr + 1;
    }
    return Key(parts[1], parts[2]);
}

} // namespace

std::vector<Key> correctedSince(store::Connection& connection, std::int64_t entity, std::int64_t revision) {
    std::vector<Key> keys;
    const auto open = [&](const char* sql) {
        auto statement = connection.prepare(sql);
        statement->bind(0, Value(entity));
        statement->bind(1, Value(revision));
        return statement;
    };
    const auto corrected = open("SELECT item_id, node_id FROM demand_correction WHERE entity = ? AND rev > ?");
    while (corrected->step())
        keys.emplace_back(corrected->integer(0), corrected->integer(1));
    const auto removed =
        open("SELECT row_key FROM tombstone WHERE entity = ? AND table_name = 'demand_correction' AND rev > ?");
    while (removed->step())
        if (const auto key = seriesOf(removed->text(0)))
            keys.push_back(*key);
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace opsdesk
