#include "core/governance/AuditChain.h"

#include "core/base/Error.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/CommandRow.h"

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

void addExpectation(const AuditRecord& record, AuditExpectation& expectation) {
    const auto changes = boost::json::parse(record.changes.text);
    for (const auto& entry : changes.as_array()) {
        const auto& table = entry.as_object();
        const std::string name(table.at("table").as_string());
        auto& sums = expectation.sums[name];
        sums[record.rev].add(DigestSum::fromHex(std::string_view(table.at("sum").as_string())));
        auto& touched = expectation.written[record.rev][name];
        touched += table.at("written").as_int64();
        if (const auto* replaced = table.if_contains("replaced"))
            for (const auto& old : replaced->as_array()) {
                sums[old.at("rev").as_int64()].subtract(
                    DigestSum::fromHex(std::string_view(old.at("sum").as_string())));
                touched += old.at("count").as_int64();
            }
    }
}

/// The recorded row of a record's command, read beside the record.
class CommandDigests {
public:
    explicit CommandDigests(store::Connection& connection)
        : m_statement(connection.prepare("SELECT " + commandRowType().selectList() + " FROM command WHERE id = ?")) {}

    std::optional<std::string> of(const Uuid& id) {
        m_statement->reset();
        m_statement->bind(0, id);
        if (!m_statement->step())
            return {};
        return commandRowType().digest(commandRowType().read(*m_statement).get()).toHex();
    }

private:
    std::unique_ptr<store::Statement> m_statement;
};

} // namespace

std::vector<AuditFault> walkAuditChain(store::Connection& connection, std::int64_t entity,
                                       AuditExpectation& expectation) {
    std::vector<AuditFault> faults;
    const auto& type = auditRecordType();
    const auto statement =
        connection.prepare("SELECT " + type.selectList() + " FROM audit_record WHERE entity = ? ORDER BY seq");
    statement->bind(0, entity);
    CommandDigests commands(connection);
    std::string previous = firstAuditHash();
    std::int64_t seq = 0;
    while (statement->step()) {
        const auto row = type.read(*statement);
        const auto& record = *static_cast<const AuditRecord*>(row.get());
        const auto fault = [&](std::string what) { faults.push_back({entity, record.seq, std::move(what)}); };
        if (record.seq != ++seq)
            fault(fmt::format("record {} is missing", seq));
        if (record.previous != previous)
            fault("it does not follow from the record before it");
        if (auditHash(record) != record.hash)
            fault("its content does not match its hash");
        const auto digest = commands.of(record.command_id);
        if (!digest)
            fault("its command " + record.command_id.toString() + " is missing");
        else if (*digest != record.command_digest)
            fault("its command " + record.command_id.toString() + " was changed");
        if (record.rev > 0)
            expectation.commands[record.rev] = {record.seq, record.command_id};
        try {
            addExpectation(record, expectation);
        } catch (const std::exception&) {
            fault("its list of changes cannot be read");
        }
        previous = record.hash;
        seq = record.seq;
    }
    return faults;
}

} // namespace opsdesk
