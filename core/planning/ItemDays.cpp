#include "core/planning/ItemDays.h"

#include "core/base/Error.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace opsdesk {

std::vector<ItemDays> readItemDays(store::Connection& connection, std::int64_t entity, std::int64_t item) {
    const auto statement = connection.prepare("SELECT node_id, channel, first_day, ordered, returned, rev FROM "
                                              "demand_days WHERE entity = ? AND item_id = ?");
    statement->bind(0, Value(entity));
    statement->bind(1, Value(item));
    std::vector<ItemDays> all;
    while (statement->step()) {
        const Date first(static_cast<std::int32_t>(statement->integer(2)));
        auto ordered = unpackDays(first, asBytes(statement->column(3)));
        auto returned = unpackDays(first, asBytes(statement->column(4)));
        if (!ordered || !returned)
            throw StoreError(StoreError::Kind::Corrupt,
                             fmt::format("The demand of item {} by day cannot be read. Run `opsdeskd verify`.", item));
        all.push_back({statement->integer(0), std::string(statement->text(1)), std::move(*ordered),
                       std::move(*returned), statement->integer(5)});
    }
    // Stores order text each in their own way.
    std::ranges::sort(all, {}, [](const ItemDays& one) { return std::tie(one.nodeId, one.channel); });
    return all;
}

} // namespace opsdesk
