#include "core/sync/SyncTable.h"

#include "core/governance/AuditChain.h"
#include "core/store/RowDefinition.h"
#include "core/store/Tombstone.h"
#include "core/workflow/CommandRow.h"

namespace opsdesk {

namespace {

/// A row of table `step`. It has no revision of its own; its counter is the step's number.
struct StepRow {
    std::int64_t entity = 0;
    std::int64_t step = 0;
    std::int64_t revision_from = 0;
    std::int64_t revision_to = 0;
    store::JsonText tables;
    std::int64_t rev = 0; ///< not a column
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (entity, step, revision_from, revision_to, tables))

const store::RowType& stepRowType() {
    static const store::RowType type = store::define::make<StepRow>("step", {"entity", "step"}, {});
    return type;
}

std::vector<SyncTable> makeSyncTables() {
    std::vector<SyncTable> tables;
    for (const auto* type : store::allRowTypes())
        if (type != &store::rowType<Tombstone>())
            tables.push_back({type, "rev", &StreamHead::rev});
    tables.push_back({&commandRowType(), "rev", &StreamHead::rev});
    tables.push_back({&auditRecordType(), "seq", &StreamHead::audit_seq});
    tables.push_back({&stepRowType(), "step", &StreamHead::step});
    std::ranges::sort(tables, {}, [](const SyncTable& table) -> const std::string& { return table.type->table; });
    return tables;
}

} // namespace

const std::vector<SyncTable>& syncTables() {
    static const std::vector<SyncTable> tables = makeSyncTables();
    return tables;
}

const SyncTable* findSyncTable(std::string_view table) {
    const auto& tables = syncTables();
    const auto found = std::ranges::lower_bound(tables, table, {}, [](const SyncTable& known) {
        return std::string_view(known.type->table);
    });
    return found != tables.end() && found->type->table == table ? &*found : nullptr;
}

const SyncTable& tombstoneTable() {
    static const SyncTable table{&store::rowType<Tombstone>(), "rev", &StreamHead::rev};
    return table;
}

} // namespace opsdesk
