#include "core/sync/CentralQueue.h"

#include "core/base/Error.h"
#include "core/governance/User.h"
#include "core/store/StorableText.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/CommandRow.h"

#include <boost/json.hpp>

namespace opsdesk {

namespace {

void require(bool holds, const char* otherwise) {
    if (!holds)
        throw Error(otherwise);
}

/// People's programs write envelopes, so they may hold anything.
Command readEnvelope(std::string_view envelope, const Uuid& id) {
    auto command = fromEnvelope(envelope);
    require(command.id == id, "It names another id than the one under which it waits.");
    require(store::isStorable(command.type) && store::isStorable(command.payload),
            "It holds characters that no text of this centre may hold.");
    boost::json::error_code error;
    const auto payload = boost::json::parse(command.payload, error);
    require(!error && payload.is_object(), "Its payload is no JSON object.");
    return command;
}

Command read(const Uuid& id, const std::string& actor, std::string_view envelope) {
    try {
        require(actor != engineUser().id, "No person is the engine.");
        auto command = readEnvelope(envelope, id);
        command.actor = actor;
        return command;
    } catch (const std::exception& failure) {
        return unreadable(id, actor, failure.what());
    }
}

} // namespace

Command unreadable(const Uuid& id, const std::string& actor, const std::string& why) {
    Command command;
    command.id = id;
    command.type = unreadableCommandType();
    // The record names who queued it; only the engine is no such person.
    command.actor = actor;
    command.payload = writePayload(UnreadablePayload{store::isStorable(why) ? why : "It is no text."});
    return command;
}

QueueLook CentralQueue::look() {
    auto& rows = m_session.cached(
        "SELECT q.place, q.id, q.actor, q.envelope, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint FROM ("
        "SELECT place, id, actor, envelope, sum(octet_length(envelope)) OVER (ORDER BY place) - octet_length(envelope) "
        "AS bytes_before FROM central_queue ORDER BY place LIMIT 256) q WHERE q.bytes_before < 4000000 ORDER BY "
        "q.place");
    QueueLook seen;
    while (rows.step()) {
        const auto id = Uuid::parse(rows.text(1)).value();
        seen.commands.push_back({rows.integer(0), read(id, std::string(rows.text(2)), rows.text(3))});
        seen.at = Timestamp(rows.integer(4));
    }
    return seen;
}

std::string resultMark(const Uuid& id) {
    // The end is the random part.
    return id.toString().substr(28);
}

void CentralQueue::remove(std::span<const QueuedCommand> commands, const std::string& entities) {
    std::vector<Value> places;
    std::string marks; // 256 of them are 2 kB; a notification holds 8
    for (const auto& queued : commands) {
        places.emplace_back(queued.place);
        marks += resultMark(queued.command.id);
    }
    m_session.runLater("WITH taken AS (DELETE FROM central_queue WHERE place = ANY (?::bigint[])) SELECT "
                       "pg_notify('opsdesk_step', ?), pg_notify('opsdesk_result', ?)",
                       {m_session.list(places, ColumnType::Integer), entities, marks});
}

} // namespace opsdesk
