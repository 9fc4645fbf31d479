#pragma once

#include "core/store/Row.h"
#include "core/workflow/Engine.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// The rows that one entity has in one table: what a console keeps or does not keep, as a whole.
struct Share {
    std::string table;
    std::int64_t entity = 0;

    auto operator<=>(const Share&) const = default;
};

/// A table that caches may hold. Each has a column that grows with every change, by which what is new is found.
struct SyncTable {
    const store::RowType* type = nullptr;
    std::string counter; ///< `rev`; of the audit trail `seq`, of steps `step`
    std::int64_t StreamHead::*head = nullptr; ///< where that column stands in an entity's stream
};

/// All tables that can be kept, by name: every kind of row but tombstones and streams, and besides them commands, audit
/// records and steps. Streams' heads come with every pull; tombstones are applied and not kept.
const std::vector<SyncTable>& syncTables();
/// Null when consoles cannot keep @p table.
const SyncTable* findSyncTable(std::string_view table);
/// As it is read, never kept.
const SyncTable& tombstoneTable();

} // namespace opsdesk
