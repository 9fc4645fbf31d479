#pragma once

#include "core/store/Connection.h"
#include "core/workflow/Link.h"

#include <optional>
#include <string>

namespace opsdesk::outboxrecords {

// How decisions stand in the file of an outbox. Failures are StoreError.

constexpr const char* columns = "place, id, state, queued_at, envelope, result, digest";

void createTables(store::Connection& connection);

/// What stands in one record, without its place.
struct Content {
    std::string state;
    OutboxEntry entry;
};

void write(store::Connection& connection, std::int64_t place, const std::string& state, const OutboxEntry& entry);
/// The content of the record that @p row stands on (@ref columns); nothing when it is not as it was written.
std::optional<Content> read(const store::Statement& row);
/// Moves the record at @p place to the table of damaged ones, as it is.
void setAside(store::Connection& connection, std::int64_t place);

} // namespace opsdesk::outboxrecords
