#include "core/governance/AuditChain.h"

#include "core/base/Error.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/CommandRow.h"

#include <limits>

namespace opsdesk {

namespace {

/// What one command did to one table.
struct TableChanges {
    std::int64_t written = 0;
    DigestSum sum;
    std::map<std::int64_t, std::pair<std::int64_t, DigestSum>> replaced; ///< by revision: how many, sum

    void add(const store::RowChange& change) {
        if (change.after) {
            ++written;
            sum.add(*change.afterDigest);
        }
        if (change.before) {
            auto& [count, digests] = replaced[change.type->revision(change.before)];
            ++count;
            digests.add(*change.beforeDigest);
        }
    }
};

void append(std::string& out, const boost::json::value& json) {
    out += boost::json::serialize(json);
}

/// The columns that differ, as {"column":[before,after]}.
void appendUpdate(std::string& out, const store::RowChange& change) {
    char before = '{';
    for (const auto& column : change.type->columns) {
        if (column.same(change.before, change.after) || column.name == "rev")
            continue;
        out += fmt::format("{}\"{}\":[", before, column.name);
        append(out, toJson(column.get(change.before), column.type));
        out += ',';
        append(out, toJson(column.get(change.after), column.type));
        out += ']';
        before = ',';
    }
    out += before == '{' ? "{}" : "}";
}

/// The row's key, and what is not to be seen in the row as it stands: the values that an update or a delete replaced.
void appendRow(std::string& out, const store::RowChange& change) {
    out += R"({"key":)";
    append(out, boost::json::value(change.type->keyText(change.after ? change.after : change.before)));
    if (!change.before) {
        out += R"(,"insert":true)";
    } else if (!change.after) {
        out += R"(,"delete":)";
        append(out, change.type->toJson(change.before));
    } else {
        out += R"(,"update":)";
        appendUpdate(out, change);
    }
    out += '}';
}

/// What was done to the table of @p changes.
void appendTable(std::string& out, std::span<const store::RowChange> changes, bool bulk) {
    TableChanges table;
    for (const auto& change : changes)
        table.add(change);
    out += fmt::format(R"({{"table":"{}","written":{},"sum":"{}")", changes.front().type->table, table.written,
                       table.sum.toHex());
    std::string_view before = R"(,"replaced":[)";
    for (const auto& [rev, what] : table.replaced) {
        out += fmt::format(R"({}{{"rev":{},"count":{},"sum":"{}"}})", before, rev, what.first, what.second.toHex());
        before = ",";
    }
    out += table.replaced.empty() ? "" : "]";
    before = R"(,"rows":[)";
    for (const auto& change : bulk ? std::span<const store::RowChange>() : changes) {
        out += before;
        appendRow(out, change);
        before = ",";
    }
    out += bulk ? "}" : "]}";
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
    std::string out = "[";
    while (!changes.empty()) {
        const auto* const type = changes.front().type;
        const auto next =
            std::find_if(changes.begin(), changes.end(), [&](const auto& one) { return one.type != type; });
        const auto count = static_cast<std::size_t>(next - changes.begin());
        out += out.size() > 1 ? "," : "";
        appendTable(out, changes.first(count), bulk);
        changes = changes.subspan(count);
    }
    return out + "]";
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
