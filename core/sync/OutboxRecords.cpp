#include "core/sync/OutboxRecords.h"

#include "core/base/Digest.h"
#include "core/base/Payload.h"
#include "core/workflow/CommandRow.h"

namespace opsdesk::outboxrecords {

namespace {

/// A result as it stands in the file.
struct ResultText {
    std::string state;
    std::string code;
    std::string text;
    std::string field;
    std::int64_t revision = 0;
    std::string result;
};
BOOST_DESCRIBE_STRUCT(ResultText, (), (state, code, text, field, revision, result))

std::string textOf(const CommandResult& result) {
    return writePayload(ResultText{std::string(nameOf(result.state)), result.rejection.code, result.rejection.text,
                                   result.rejection.field, result.revision, result.result});
}

std::optional<CommandResult> resultOf(const Uuid& id, std::string_view text) {
    const auto read = readPayload<ResultText>(text);
    if (!read)
        return std::nullopt;
    const auto state = read->state == "applied"    ? CommandState::Applied
                       : read->state == "rejected" ? CommandState::Rejected
                                                   : CommandState::Parked;
    return CommandResult{id, state, {read->code, read->text, read->field}, read->revision, read->result};
}

std::string digestOf(std::int64_t place, std::string_view id, std::string_view state, std::int64_t queuedAt,
                     std::string_view envelope, std::string_view result) {
    // Lengths part the texts, so that none can pass for another.
    return sha256(fmt::format("{}|{}|{}|{}|{}|{}|{}", place, id, state, queuedAt, envelope.size(), envelope, result))
        .toHex();
}

} // namespace

void createTables(store::Connection& connection) {
    connection.execute(
        "CREATE TABLE IF NOT EXISTS record (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, state TEXT NOT NULL, "
        "queued_at INTEGER NOT NULL, envelope TEXT NOT NULL, result TEXT NOT NULL, digest TEXT NOT NULL);"
        "CREATE TABLE IF NOT EXISTS damaged (place INTEGER NOT NULL, id, state, queued_at, envelope, result, digest);"
        "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;");
}

void write(store::Connection& connection, std::int64_t place, const std::string& state, const OutboxEntry& entry) {
    const auto id = entry.command.id.toString();
    const auto envelope = toEnvelope(entry.command);
    const auto result = entry.result ? textOf(*entry.result) : std::string();
    connection.run("INSERT OR REPLACE INTO record (place, id, state, queued_at, envelope, result, digest) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)",
                   {place, id, state, entry.queuedAt.micros(), envelope, result,
                    digestOf(place, id, state, entry.queuedAt.micros(), envelope, result)});
}

std::optional<Content> read(const store::Statement& row) {
    Content content;
    content.state = row.text(2);
    content.entry.queuedAt = Timestamp(row.integer(3));
    const auto whole = digestOf(row.integer(0), row.text(1), row.text(2), row.integer(3), row.text(4), row.text(5));
    if (whole != row.text(6))
        return std::nullopt;
    try {
        content.entry.command = fromEnvelope(row.text(4));
    } catch (const std::exception&) {
        return std::nullopt;
    }
    if (content.state != "waiting") {
        content.entry.result = resultOf(content.entry.command.id, row.text(5));
        if (!content.entry.result)
            return std::nullopt;
    }
    return content;
}

void setAside(store::Connection& connection, std::int64_t place) {
    connection.run(fmt::format("INSERT INTO damaged ({0}) SELECT {0} FROM record WHERE place = ?", columns), {place});
    connection.run("DELETE FROM record WHERE place = ?", {place});
}

} // namespace opsdesk::outboxrecords
