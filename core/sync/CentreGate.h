#pragma once

#include "core/base/Error.h"
#include "core/sync/SyncTable.h"
#include "core/workflow/Command.h"
#include "core/workflow/Engine.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

/// The centre does not let this person in, or not any more: the login is closed or the user is disabled.
class AccessDenied : public StoreError {
public:
    explicit AccessDenied(const std::string& text) : StoreError(Kind::ReadOnly, text) {}
};

/// What a centre says of itself to whoever comes in.
struct CentreHello {
    Uuid epoch;              ///< drawn anew when the centre is made or restored
    std::int64_t schema = 0; ///< number of its newest migration
    std::string user;        ///< who is logged in
};

/// What a console may keep, as declared at the centre for the person's duties and entities.
struct CentreScope {
    std::set<Share> shares;
    std::set<std::string> command_groups; ///< whose commands and audit records are seen beside one's own

    bool operator==(const CentreScope&) const = default;
};

/// What a console asks with each snapshot.
struct SnapshotRequest {
    std::map<std::int64_t, std::int64_t> steps;  ///< the last step it knows, by entity
    std::map<std::int64_t, std::int64_t> chains; ///< audit records whose hash it wants, by entity
    std::vector<Uuid> awaited;                   ///< commands whose results it waits for
};

/// What one consistent snapshot of the centre says first.
struct SnapshotHead {
    Timestamp now; ///< by the centre's clock; the snapshot holds all that was committed up to then
    Uuid epoch;
    CentreScope scope;                          ///< no shares: the person may not act any more
    std::map<std::int64_t, StreamHead> heads;   ///< of the entities in scope
    std::map<std::int64_t, std::string> chains; ///< the hashes asked for; an entity without such a record is not there
    std::map<std::int64_t, std::vector<Step>> steps; ///< after the known one, in order; may be cut short
    std::vector<CommandResult> results;              ///< of the awaited commands that are recorded
};

/// One share to be read from a snapshot: the rows whose counter is above @p after; 0 for all.
struct ShareRead {
    const SyncTable* table = nullptr;
    std::int64_t entity = 0;
    std::int64_t after = 0;
};

/// Takes the row that @p row stands on, whose columns are those of the table's kind of row, in order.
using RowSink = std::function<void(const ShareRead& read, const store::Statement& row)>;

/// The door through which a console meets its centre: everything it asks of it, and nothing about servers, threads or
/// time. A simulation plays it with a store of its own. Used from one thread, but for interrupt() and giveUp().
///
/// Whatever fails because the centre cannot be reached is a StoreError of kind Lost; the next hello() tries anew.
class CentreGate {
public:
    virtual ~CentreGate() = default;

    /// Who logs in, as far as that is known without asking; empty when it is not.
    virtual std::string user() const = 0;

    /// Comes in, again when the connection was lost. @throws AccessDenied, StoreError
    virtual CentreHello hello() = 0;
    /// Gives up the connection, if there is one; ends the snapshot.
    virtual void leave() noexcept = 0;

    /// Begins a snapshot that lasts until end() and ends an earlier one. All that follows reads from it.
    virtual SnapshotHead begin(const SnapshotRequest& request) = 0;
    /// How many rows whole shares have, about; for showing progress.
    virtual std::map<Share, std::int64_t> expectedRows(std::span<const Share> shares) = 0;
    /// Reads @p reads one after the other. Whole shares come in the order of their keys. What @p sink throws passes
    /// through, and the connection may be lost by it.
    virtual void read(std::span<const ShareRead> reads, const RowSink& sink) = 0;
    virtual void end() = 0;

    /// Puts @p commands into the centre's queue, in order, all or none. An id that waits there already is left as it
    /// is.
    /// @throws AccessDenied; StoreError Constraint when the centre does not take them as they are
    virtual void queue(std::span<const Command> commands) = 0;
    /// Those of @p ids that wait in the centre's queue.
    virtual std::set<Uuid> stillQueued(std::span<const Uuid> ids) = 0;

    /// Waits until the centre tells of a change in an entity in scope (true), interrupt() is called, or time is up.
    /// @throws StoreError Lost
    virtual bool wait(std::chrono::microseconds upTo) = 0;
    /// Ends a wait() that is under way, or the next one. From any thread.
    virtual void interrupt() noexcept = 0;
    /// The session ends: neither wait() nor hello() takes any more time. From any thread.
    virtual void giveUp() noexcept { interrupt(); }
};

} // namespace opsdesk
