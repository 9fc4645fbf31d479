#include "core/governance/AuditChain.h"

#include "core/base/Error.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/CommandRow.h"

#include <limits>

namespace opsdesk {

namespace {

struct TableChanges {
    std::int64_t written = 0;
    DigestSum sum;
    std::map<std::int64_t, std::pair<std::int64_t, DigestSum>> replaced; ///< by revision: how many, sum
    boost::json::array rows;
};

/// The columns that differ, as {"column":[before,after]}; an insert or delete shows the whole row.
boost::json::object difference(const store::RowChange& change) {
    boost::json::object out;
    const auto& reference = change.after ? change.after : change.before;
    out["key"] = change.type->keyText(reference);
    if (!change.before) {
        out["insert"] = change.type->toJson(change.after);
    } else if (!change.after) {
        out["delete"] = change.type->toJson(change.before);
    } else {
        boost::json::object columns;
        for (const auto& column : change.type->columns) {
            auto before = column.get(change.before);
            auto after = column.get(change.after);
            if (before != after && column.name != "rev")
                columns[column.name] = boost::json::array{toJson(before, column.type), toJson(after, column.type)};
        }
        out["update"] = std::move(columns);
    }
    return out;
}

} // namespace

const store::RowType& auditRecordType() {
    // The row macro's registry is for kinds with a revision of their own; the chain guards itself.
    static const store::RowType type = store::define::make<AuditRecord>("audit_record", {"entity", "seq"}, {});
    return type;
}

std::string firstAuditHash() {
    return std::string(64, '0');
}

std::string auditHash(const AuditRecord& record) {
    std::string encoded;
    for (const auto& column : auditRecordType().columns)
        if (column.name != "hash")
            column.encode(&record, encoded);
    return sha256(encoded).toHex();
}

std::string auditChanges(std::span<const store::RowChange> changes, bool bulk) {
    std::map<std::string_view, TableChanges> tables;
    for (const auto& change : changes) {
        auto& table = tables[change.type->table];
        if (change.after) {
            ++table.written;
            table.sum.add(*change.afterDigest);
        }
        if (change.before) {
            auto& [count, sum] = table.replaced[change.type->revision(change.before)];
            ++count;
            sum.add(*change.beforeDigest);
        }
        if (!bulk)
            table.rows.push_back(difference(change));
    }
    boost::json::array out;
    for (auto& [name, table] : tables) {
        boost::json::object entry{{"table", name}, {"written", table.written}, {"sum", table.sum.toHex()}};
        boost::json::array replaced;
        for (const auto& [rev, what] : table.replaced)
            replaced.push_back(boost::json::object{{"rev", rev}, {"count", what.first}, {"sum", what.second.toHex()}});
        if (!replaced.empty())
            entry["replaced"] = std::move(replaced);
        if (!bulk)
            entry["rows"] = std::move(table.rows);
        out.push_back(std::move(entry));
    }
    return boost::json::serialize(out);
}

namespace {

constexpr std::int64_t pageSize = 1000;

/// Adds what @p record says and returns the tables it names.
std::vector<std::string> addExpectation(const AuditRecord& record, AuditExpectation& expectation) {
    std::vector<std::string> tables;
    const auto changes = boost::json::parse(record.changes.text);
    for (const auto& entry : changes.as_array()) {
        const auto& table = entry.as_object();
        tables.emplace_back(table.at("table").as_string());
        auto& sums = expectation.sums[tables.back()];
        sums[record.rev].add(DigestSum::fromHex(std::string_view(table.at("sum").as_string())));
        if (const auto* replaced = table.if_contains("replaced"))
            for (const auto& old : replaced->as_array())
                sums[old.at("rev").as_int64()].subtract(
                    DigestSum::fromHex(std::string_view(old.at("sum").as_string())));
    }
    return tables;
}

/// One entity's chain, a page of records with their commands at a time.
class Walk {
public:
    Walk(store::Connection& connection, std::int64_t entity, AuditExpectation& expectation, const AuditVisitor& visit)
        : m_connection(connection), m_entity(entity), m_expectation(expectation), m_visit(visit),
          m_page(connection.prepare("SELECT " + auditRecordType().selectList() +
                                    " FROM audit_record WHERE entity = ? AND seq > ? ORDER BY seq LIMIT ?")) {}

    std::vector<AuditFault> run() {
        while (readPage()) {
            readCommands();
            for (const auto& record : m_records)
                check(record);
        }
        return std::move(m_faults);
    }

private:
    void fault(std::int64_t seq, std::string what) {
        m_faults.push_back({m_entity, seq, fmt::format("audit_record {}/{}", m_entity, seq), std::move(what)});
    }
    void commandFault(const AuditRecord& record, const std::string& what) {
        m_faults.push_back({m_entity, record.seq, "command " + record.command_id.toString(),
                            fmt::format("{}; audit record {}/{} tells of it", what, m_entity, record.seq)});
    }

    bool readPage() {
        m_records.clear();
        m_page->reset();
        m_page->bindAll(std::array<Value, 3>{m_entity, m_lastRead, pageSize});
        const auto& type = auditRecordType();
        const int seqColumn = type.position("seq");
        bool any = false;
        while (m_page->step()) {
            any = true;
            // As it is stored: a number kept as text is beyond all numbers, and its number would be read for ever.
            m_lastRead = m_page->column(seqColumn);
            try {
                m_records.push_back(*std::static_pointer_cast<AuditRecord>(type.read(*m_page)));
            } catch (const std::exception& failure) {
                fault(m_page->integer(seqColumn), failure.what());
            }
        }
        return any;
    }

    void readCommands() {
        m_commandDigests.clear();
        std::vector<std::vector<Value>> ids;
        for (const auto& record : m_records)
            ids.push_back({record.command_id.toString()});
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        const auto& type = commandRowType();
        if (!ids.empty())
            m_connection.read(type.table, type.tableColumns, type.keys, ids, [&](store::Statement& statement) {
                try {
                    const auto row = type.read(statement);
                    m_commandDigests[static_cast<const CommandRow*>(row.get())->id] = type.digest(row.get()).toHex();
                } catch (const std::exception&) {
                    // Found again, and named, as the command of a record that is not there.
                }
            });
    }

    void check(const AuditRecord& record) {
        if (record.seq != ++m_seq)
            fault(record.seq, fmt::format("record {} is missing", m_seq));
        if (record.previous != m_previous)
            fault(record.seq, "it does not follow from the record before it");
        if (auditHash(record) != record.hash)
            fault(record.seq, "its content does not match its hash");
        const auto digest = m_commandDigests.find(record.command_id);
        if (digest == m_commandDigests.end())
            commandFault(record, "it is missing or cannot be read");
        else if (digest->second != record.command_digest)
            commandFault(record, "it is not as it was recorded");
        try {
            const auto tables = addExpectation(record, m_expectation);
            if (m_visit)
                m_visit(record, tables);
        } catch (const std::exception&) {
            fault(record.seq, "its list of changes cannot be read");
        }
        m_previous = record.hash;
        m_seq = record.seq;
    }

    store::Connection& m_connection;
    const std::int64_t m_entity;
    AuditExpectation& m_expectation;
    const AuditVisitor& m_visit;
    std::unique_ptr<store::Statement> m_page;
    Value m_lastRead = std::numeric_limits<std::int64_t>::min();
    std::vector<AuditRecord> m_records;
    std::map<Uuid, std::string> m_commandDigests;
    std::string m_previous = firstAuditHash();
    std::int64_t m_seq = 0;
    std::vector<AuditFault> m_faults;
};

} // namespace

std::vector<AuditFault> walkAuditChain(store::Connection& connection, std::int64_t entity,
                                       AuditExpectation& expectation, const AuditVisitor& visit) {
    return Walk(connection, entity, expectation, visit).run();
}

} // namespace opsdesk
