#include "core/ledger/StockNames.h"

namespace opsdesk {

namespace {

/// Masters lie in a layer above; their names are read by table and column.
std::string nameOf(store::UnitOfWork& rows, std::string_view table, std::int64_t entity, std::int64_t id,
                   std::string_view column) {
    for (const auto* type : store::allRowTypes()) {
        if (type->table != table)
            continue;
        std::string key;
        store::appendKey(key, entity);
        store::appendKey(key, id);
        if (const void* row = rows.find(*type, key))
            return asText(type->columns[static_cast<std::size_t>(type->position(column))].get(row));
    }
    return fmt::format("{} {}", table, id);
}

} // namespace

std::string itemName(store::UnitOfWork& rows, std::int64_t itemId) {
    return nameOf(rows, "item", 0, itemId, "sku");
}

std::string placeName(store::UnitOfWork& rows, std::int64_t entity, const Place& place) {
    return place.outside() ? place.state : nameOf(rows, "node", entity, place.node_id, "code") + " " + place.state;
}

} // namespace opsdesk
