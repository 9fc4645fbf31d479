#include "app/engine/RawRows.h"

#include "app/engine/Bench.h"

#include "core/store/Row.h"

#include <map>

namespace opsdesk {

namespace {

using Rows = std::vector<std::vector<Value>>;
/// By the revision of the command, then by table.
using Written = std::map<std::int64_t, std::map<const store::RowType*, Rows>>;

Written rowsSince(store::Connection& from, std::int64_t since) {
    Written written;
    for (const auto* type : store::allRowTypes()) {
        const auto statement =
            from.prepare("SELECT " + type->selectList() + " FROM " + type->table + " WHERE entity = 1 AND rev > ?");
        statement->bind(0, Value(since));
        while (statement->step()) {
            const auto row = type->read(*statement);
            written[type->revision(row.get())][type].push_back(type->cells(row.get()));
        }
    }
    return written;
}

} // namespace

double rawRowsPerSecond(store::Connection& from, store::Connection& to, std::int64_t since) {
    const auto written = rowsSince(from, since);
    const Stopwatch watch;
    for (const auto& [revision, tables] : written) {
        store::Transaction transaction(to);
        for (const auto& [type, rows] : tables)
            to.insert(type->table, type->tableColumns, rows);
        transaction.commit();
    }
    return static_cast<double>(written.size()) / watch.seconds();
}

} // namespace opsdesk
