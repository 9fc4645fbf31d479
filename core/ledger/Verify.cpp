#include "core/ledger/Verify.h"

#include "core/base/Error.h"
#include "core/ledger/CounterCheck.h"
#include "core/ledger/LedgerCheck.h"
#include "core/ledger/RowScan.h"
#include "core/ledger/StreamCheck.h"
#include "core/ledger/SubLedgers.h"
#include "core/store/Migrator.h"
#include "core/store/SqliteStatistics.h"
#include "core/workflow/CommandRow.h"

#include <filesystem>
#include <set>
#include <unordered_set>

namespace opsdesk {

namespace {

constexpr const char* tampered =
    "Somebody changed the database past the engine, or the disk did. Keep a copy for inquiry, then "
    "restore the last good backup with `opsdeskd restore`.";

VerifyCheck made(std::string name, std::string proves, std::string advice = tampered) {
    VerifyCheck check;
    check.name = std::move(name);
    check.proves = std::move(proves);
    check.advice = std::move(advice);
    return check;
}

class Verification {
public:
    Verification(store::Connection& connection, const AuditAnchor* anchor)
        : m_connection(connection), m_anchor(anchor) {}

    VerifyReport run() {
        // Before the snapshot: whoever works meanwhile anchors records that the snapshot does not have.
        if (m_anchor)
            attempt(m_anchored, [&] { m_points = m_anchor->points(); });
        const store::ReadTransaction snapshot(m_connection);
        attempt(m_schema, [&] { checkSchema(); });
        if (!m_schema.ok())
            return {{m_schema}};
        attempt(m_storage, [&] { checkPlainTables(); });
        attempt(m_chain, [&] { checkChains(); });
        attempt(m_chain, [&] { checkCommands(); });
        if (m_anchor)
            attempt(m_anchored, [&] { checkAnchor(); });
        attempt(m_rows, [&] { checkRows(); });
        attempt(m_subLedgers, [&] { m_subLedgers = checkSubLedgers(m_connection); });
        attempt(m_queue, [&] { checkQueue(); });
        VerifyReport report{{m_schema, m_storage, m_chain}};
        if (m_anchor)
            report.checks.push_back(m_anchored);
        report.checks.insert(report.checks.end(), {m_streams, m_rows});
        for (auto& check : m_ledgers.finish())
            report.checks.push_back(std::move(check));
        report.checks.push_back(m_subLedgers);
        report.checks.push_back(m_counters.finish());
        report.checks.push_back(m_queue);
        return report;
    }

private:
    template <class Stage>
    void attempt(VerifyCheck& check, const Stage& stage) {
        try {
            stage();
        } catch (const std::exception& failure) {
            check.fault(m_connection.name(), failure.what());
        }
    }

    void checkSchema();
    void checkTables();
    void checkPlainTables();
    void checkChains();
    void checkCommands();
    void checkAnchor();
    void checkRows();
    void checkTable(const store::RowType& type);
    void compare();
    void checkQueue();
    std::string rowsAt(const store::RowType& type, std::int64_t entity, std::int64_t revision);
    std::string commandAt(std::int64_t entity, std::int64_t revision);

    store::Connection& m_connection;
    const AuditAnchor* m_anchor;
    std::map<std::int64_t, std::vector<AnchorPoint>> m_points;
    VerifyCheck m_schema =
        made("schema", "The tables are those that this program made, and nothing else acts on them.");
    VerifyCheck m_storage = made("storage", "Every cell can be read and is stored as its column's type is.");
    VerifyCheck m_chain = made(
        "audit_chain", "Every audit record follows from the one before it, and every command is as it was recorded.");
    VerifyCheck m_anchored =
        made("audit_anchor", "The audit chain contains every point that the anchor file knows.",
             "The workspace is older than its anchor, or one of the two was forged. If somebody put back a backup "
             "by hand, do it again with `opsdeskd restore`; otherwise keep both files for inquiry.");
    VerifyCheck m_streams = made("streams", "Revisions and steps follow from the audit records without gaps.");
    VerifyCheck m_rows =
        made("rows", "Every row is as the audit trail says the last command left it, and none is missing.");
    VerifyCheck m_subLedgers = made("sub_ledgers", "What documents say equals the balance of their account.");
    VerifyCheck m_queue = made("queue", "Commands that wait can be read.");
    std::map<std::int64_t, AuditExpectation> m_expected; ///< by entity; what rows do not account for remains
    LedgerCheck m_ledgers;
    CounterCheck m_counters;
};

void Verification::checkSchema() {
    try {
        store::requireCurrentSchema(m_connection);
    } catch (const StoreError& failure) {
        m_schema.fault("schema_migration", failure.what());
        if (failure.kind() != StoreError::Kind::Corrupt)
            m_schema.advice = "It is no workspace of this version of Opsdesk, so nothing in it was looked at.";
        return;
    }
    const auto recorded = m_connection.prepare("SELECT number, name FROM schema_migration ORDER BY number");
    for (const auto& migration : store::migrations()) {
        ++m_schema.examined;
        if (!recorded->step() || recorded->integer(0) != migration.number || recorded->text(1) != migration.name)
            m_schema.fault(fmt::format("schema_migration {}", migration.number),
                           "It is not recorded as this program records it.");
    }
    recorded->reset();
    checkTables();
    // A trigger would change rows behind the engine's back from now on.
    const bool sqlite = m_connection.dialect() == store::Dialect::Sqlite;
    const auto triggers =
        m_connection.prepare(sqlite ? "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
                                    : "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = "
                                      "current_schema() ORDER BY trigger_name");
    while (triggers->step())
        m_schema.fault("trigger " + std::string(triggers->text(0)), "No trigger belongs here.");
    if (m_connection.dialect() == store::Dialect::Sqlite && !store::sqliteStatisticsHold(m_connection))
        m_schema.fault("sqlite_stat1",
                       "The figures that lead the query planner are not the program's: reading may be slow.");
}

/// A table that none of the checks reads would be a blind spot.
void Verification::checkTables() {
    std::set<std::string> known{"schema_migration", "stream", "step", "command", "command_queue", "audit_record"};
    for (const auto* type : store::allRowTypes())
        known.insert(type->table);
    // What a centre has beside its rows: wishes, rights that are written anew from the program, and who is its engine.
    if (m_connection.dialect() == store::Dialect::Postgres)
        known.insert({"centre", "central_queue", "duty_table", "duty_commands", "engine_lease", "engine_heartbeat"});
    const bool sqlite = m_connection.dialect() == store::Dialect::Sqlite;
    const auto tables = m_connection.prepare(sqlite ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                                                      "NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
                                                    : "SELECT table_name FROM information_schema.tables WHERE "
                                                      "table_schema = current_schema() ORDER BY table_name");
    while (tables->step())
        if (!known.contains(std::string(tables->text(0))))
            m_schema.fault("table " + std::string(tables->text(0)),
                           "This program does not know it, so nothing vouches for what it holds.");
}

/// Tables that only the engine's own machinery writes, which are no kinds of rows.
void Verification::checkPlainTables() {
    using store::TableColumn;
    using enum ColumnType;
    const auto check = [&](const std::string& table, std::initializer_list<TableColumn> columns) {
        checkCells(m_connection, table, std::vector<TableColumn>(columns), m_storage);
    };
    check("schema_migration", {{"number", Integer}, {"name", Text}, {"digest", Text}});
    check("stream",
          {{"entity", Integer}, {"rev", Integer}, {"step", Integer}, {"audit_seq", Integer}, {"audit_head", Text}});
    check("step", {{"entity", Integer},
                   {"step", Integer},
                   {"revision_from", Integer},
                   {"revision_to", Integer},
                   {"tables", Text}});
    check("command_queue", {{"id", Uuid}, {"place", Integer}, {"envelope", Text}});
    const auto pass = [](const void*, const auto&) {};
    scanRows(m_connection, commandRowType(), m_storage, pass);
    scanRows(m_connection, auditRecordType(), m_storage, pass);
}

void Verification::checkChains() {
    std::vector<std::int64_t> entities;
    const auto statement = m_connection.prepare(
        "SELECT entity FROM stream UNION SELECT entity FROM audit_record UNION SELECT entity FROM step ORDER BY 1");
    while (statement->step())
        entities.push_back(statement->integer(0));
    for (const auto entity : entities) {
        StreamCheck stream(m_connection, entity, m_streams);
        const auto faults = walkAuditChain(m_connection, entity, m_expected[entity],
                                           [&](const AuditRecord& record, const std::vector<std::string>& tables) {
                                               ++m_chain.examined;
                                               stream.see(record, tables);
                                           });
        for (const auto& fault : faults)
            m_chain.fault(fault.where, fault.what);
        stream.finish();
    }
}

/// Every record has its command; here, that no command is without a record.
void Verification::checkCommands() {
    const auto count = [&](const std::string& table) {
        return asInteger(*m_connection.scalar("SELECT count(*) FROM " + table));
    };
    if (count("command") == count("audit_record"))
        return;
    std::unordered_set<std::string> recorded;
    const auto records = m_connection.prepare("SELECT command_id FROM audit_record");
    while (records->step())
        recorded.emplace(records->text(0));
    const auto commands = m_connection.prepare("SELECT id FROM command ORDER BY id");
    while (commands->step())
        if (!recorded.contains(std::string(commands->text(0))))
            m_chain.fault("command " + std::string(commands->text(0)), "There is no audit_record of it.");
}

void Verification::checkAnchor() {
    if (!std::filesystem::exists(m_anchor->file())) {
        m_anchored.fault(m_anchor->file(),
                         "The anchor file is missing, so nothing shows that the chain was not cut short.");
        return;
    }
    if (!m_anchored.ok())
        return;
    for (const auto& [entity, known] : m_points) {
        m_anchored.examined += static_cast<std::int64_t>(known.size());
        const auto last = m_connection.scalar("SELECT max(seq) FROM audit_record WHERE entity = ?", {entity});
        const auto hashAt = [&, e = entity](std::int64_t seq) {
            return asText(m_connection.scalar("SELECT hash FROM audit_record WHERE entity = ? AND seq = ?", {e, seq})
                              .value_or(Value()));
        };
        const auto seq = asInteger(last.value_or(Value()));
        // A restore in between is told by the anchor as it is now.
        if (const auto why = m_anchor->contradiction(m_points, entity, seq, hashAt);
            why && m_anchor->contradiction(entity, seq, hashAt))
            m_anchored.fault(fmt::format("{}: entity {}", m_anchor->file(), entity), *why);
    }
}

void Verification::checkTable(const store::RowType& type) {
    std::int64_t entity = -1, revision = -1;
    std::map<std::int64_t, DigestSum>* sums = nullptr;
    DigestSum* sum = nullptr;
    scanRows(m_connection, type, m_storage, [&](const void* row, const Digest& digest) {
        ++m_rows.examined;
        m_ledgers.see(type, row);
        m_counters.see(type, row);
        if (!sums || type.entity(row) != entity) {
            entity = type.entity(row);
            sums = &m_expected[entity].sums[type.table];
            sum = nullptr;
        }
        if (!sum || type.revision(row) != revision) {
            revision = type.revision(row);
            sum = &(*sums)[revision];
        }
        sum->subtract(digest);
    });
}

void Verification::checkRows() {
    for (const auto* type : store::allRowTypes())
        checkTable(*type);
    compare();
}

void Verification::compare() {
    std::map<std::string, const store::RowType*, std::less<>> types;
    for (const auto* type : store::allRowTypes())
        types[type->table] = type;
    for (const auto& [entity, expectation] : m_expected)
        for (const auto& [table, sums] : expectation.sums)
            for (const auto& [revision, sum] : sums) {
                if (sum.isZero())
                    continue;
                const auto type = types.find(table);
                // Past the first few faults nobody reads names, and each costs a search of the table.
                const bool named = m_rows.faults.size() < VerifyCheck::mostFaults && type != types.end();
                m_rows.fault(fmt::format("{}, entity {}, revision {}", table, entity, revision),
                             named ? fmt::format("Rows are not as {} left them: {}.", commandAt(entity, revision),
                                                 rowsAt(*type->second, entity, revision))
                                   : std::string("Rows are not as their command left them."));
            }
}

std::string Verification::rowsAt(const store::RowType& type, std::int64_t entity, std::int64_t revision) {
    constexpr int most = 5;
    std::string keys, order;
    for (const int key : type.keys)
        order += (order.empty() ? "" : ", ") + type.columns[static_cast<std::size_t>(key)].name;
    const auto statement = m_connection.prepare(fmt::format(
        "SELECT {} FROM {} WHERE entity = ? AND rev = ? ORDER BY {} LIMIT {}", order, type.table, order, most + 1));
    statement->bindAll(std::array<Value, 2>{entity, revision});
    int count = 0;
    while (statement->step()) {
        if (++count > most)
            return "among " + keys + " and more, one is changed, gone or new";
        keys += keys.empty() ? "" : ", ";
        for (int i = 0; i < statement->columnCount(); ++i)
            keys += (i ? "/" : "") + std::string(statement->text(i));
    }
    return keys.empty() ? "there are none any more"
                        : keys + (count > 1 ? ", one of them or one that is gone" : ", or one that is gone");
}

std::string Verification::commandAt(std::int64_t entity, std::int64_t revision) {
    const auto statement =
        m_connection.prepare("SELECT type, command_id, actor FROM audit_record WHERE entity = ? AND rev = ?");
    statement->bindAll(std::array<Value, 2>{entity, revision});
    if (!statement->step())
        return fmt::format("a command of revision {}, of which there is no record,", revision);
    return fmt::format("{} {} by {}", statement->text(0), statement->text(1), statement->text(2));
}

void Verification::checkQueue() {
    const auto statement = m_connection.prepare("SELECT id, envelope FROM command_queue ORDER BY place, id");
    while (statement->step()) {
        ++m_queue.examined;
        const std::string id(statement->text(0));
        try {
            if (fromEnvelope(statement->text(1)).id.toString() != id)
                m_queue.fault("command_queue " + id, "It holds a command with another id.");
        } catch (const std::exception& failure) {
            m_queue.fault("command_queue " + id, failure.what());
        }
    }
}

} // namespace

VerifyReport verify(store::Connection& connection, const AuditAnchor* anchor) {
    return Verification(connection, anchor).run();
}

} // namespace opsdesk
