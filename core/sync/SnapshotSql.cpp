#include "core/sync/SnapshotSql.h"

#include <libpq-fe.h>

#include <charconv>

namespace opsdesk::snapshotsql {

namespace {

/// Beyond so many steps behind, every table is looked at anyway.
constexpr int mostSteps = 2'000;

constexpr const char* beginSql = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr const char* aboutSql = "SELECT centre_epoch(), (extract(epoch FROM now()) * 1000000)::bigint";
constexpr const char* scopeSql = "SELECT true, table_name, entity FROM session_scope() WHERE replicated "
                                 "UNION ALL SELECT false, g.command_group, 0 FROM session_command_groups() AS g (command_group)";
constexpr const char* headsSql = "SELECT entity, rev, step, audit_seq, audit_head FROM stream";
constexpr const char* stepsSql =
    "SELECT s.entity, s.revision_from, s.revision_to, s.tables FROM unnest($1::bigint[], $2::bigint[]) AS k (entity, "
    "step) JOIN step s ON s.entity = k.entity AND s.step > k.step ORDER BY s.entity, s.step LIMIT $3";
constexpr const char* chainsSql =
    "SELECT k.entity, chain_hash(k.entity, k.seq) FROM unnest($1::bigint[], $2::bigint[]) AS k (entity, seq)";
constexpr const char* resultsSql =
    "SELECT id, state, code, text, field, rev, result FROM command WHERE id = ANY ($1::uuid[])";

std::string_view cell(const PGresult* result, int row, int column) {
    return {PQgetvalue(result, row, column), static_cast<std::size_t>(PQgetlength(result, row, column))};
}

std::string textCell(const PGresult* result, int row, int column) {
    return std::string(cell(result, row, column));
}

std::int64_t numberCell(const PGresult* result, int row, int column) {
    const auto text = cell(result, row, column);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Two arrays as the server reads them.
std::vector<std::string> arraysOf(const std::map<std::int64_t, std::int64_t>& numbers) {
    std::string keys, values;
    for (const auto& [key, value] : numbers) {
        keys += (keys.empty() ? "" : ",") + std::to_string(key);
        values += (values.empty() ? "" : ",") + std::to_string(value);
    }
    return {"{" + keys + "}", "{" + values + "}"};
}

std::string arrayOf(const std::vector<Uuid>& ids) {
    std::string list;
    for (const auto& id : ids)
        list += (list.empty() ? "" : ",") + id.toString();
    return "{" + list + "}";
}

CentreScope readScope(const PGresult* result) {
    CentreScope scope;
    for (int row = 0; row < PQntuples(result); ++row) {
        if (cell(result, row, 0) == "t")
            scope.shares.insert({textCell(result, row, 1), numberCell(result, row, 2)});
        else
            scope.command_groups.insert(textCell(result, row, 1));
    }
    return scope;
}

Step readStep(const PGresult* result, int row) {
    Step step{numberCell(result, row, 0), numberCell(result, row, 1), numberCell(result, row, 2), {}};
    const auto tables = boost::json::parse(textCell(result, row, 3));
    for (const auto& table : tables.as_array())
        step.tables.emplace_back(table.as_string());
    return step;
}

CommandResult readResult(const PGresult* result, int row) {
    const auto state = cell(result, row, 1);
    return {Uuid::parse(cell(result, row, 0)).value_or(Uuid()),
            state == "applied"    ? CommandState::Applied
            : state == "rejected" ? CommandState::Rejected
                                  : CommandState::Parked,
            {textCell(result, row, 2), textCell(result, row, 3), textCell(result, row, 4)},
            numberCell(result, row, 5),
            textCell(result, row, 6)};
}

} // namespace

std::string keyList(const store::RowType& type) {
    std::string list;
    for (const int key : type.keys)
        list += (list.empty() ? "" : ", ") + type.columns[static_cast<std::size_t>(key)].name;
    return list;
}

void add(Pipeline& pipeline, const SnapshotRequest& request) {
    pipeline.add(beginSql);
    pipeline.add(aboutSql);
    pipeline.add(scopeSql);
    pipeline.add(headsSql);
    auto steps = arraysOf(request.steps);
    steps.push_back(std::to_string(mostSteps));
    pipeline.add(stepsSql, std::move(steps));
    if (!request.chains.empty())
        pipeline.add(chainsSql, arraysOf(request.chains));
    if (!request.awaited.empty())
        pipeline.add(resultsSql, {arrayOf(request.awaited)});
}

SnapshotHead read(std::span<const store::PostgresResult> results, const SnapshotRequest& request) {
    SnapshotHead head;
    std::size_t next = 1;
    const auto* about = results[next++].get();
    head.epoch = Uuid::parse(cell(about, 0, 0)).value_or(Uuid());
    head.now = Timestamp(numberCell(about, 0, 1));
    head.scope = readScope(results[next++].get());
    const auto* heads = results[next++].get();
    for (int row = 0; row < PQntuples(heads); ++row)
        head.heads[numberCell(heads, row, 0)] = {numberCell(heads, row, 1), numberCell(heads, row, 2),
                                                 numberCell(heads, row, 3), textCell(heads, row, 4)};
    const auto* steps = results[next++].get();
    for (int row = 0; row < PQntuples(steps); ++row) {
        auto step = readStep(steps, row);
        head.steps[step.entity].push_back(std::move(step));
    }
    if (!request.chains.empty()) {
        const auto* chains = results[next++].get();
        for (int row = 0; row < PQntuples(chains); ++row)
            if (!PQgetisnull(chains, row, 1))
                head.chains[numberCell(chains, row, 0)] = textCell(chains, row, 1);
    }
    if (!request.awaited.empty()) {
        const auto* found = results[next++].get();
        for (int row = 0; row < PQntuples(found); ++row)
            head.results.push_back(readResult(found, row));
    }
    return head;
}

} // namespace opsdesk::snapshotsql
