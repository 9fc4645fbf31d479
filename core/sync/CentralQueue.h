#pragma once

#include "core/base/Date.h"
#include "core/store/PostgresConnection.h"
#include "core/workflow/Command.h"

#include <cstdint>
#include <span>
#include <vector>

namespace opsdesk {

/// A command that waits at the centre, with who queued it as its actor, whatever it says itself.
struct QueuedCommand {
    std::int64_t place = 0;
    Command command;
};

/// What was read of a centre's queue, and when, by the server's clock.
struct QueueLook {
    std::vector<QueuedCommand> commands; ///< by place
    Timestamp at;                        ///< of no meaning when there are none
};

/// Where people's commands wait for a centre's engine.
class CentralQueue {
public:
    explicit CentralQueue(store::PostgresConnection& session) : m_session(session) {}

    /// The first of those that wait: up to 256, and 4 MB. What cannot be read as a command is there as one that says so
    /// and is always rejected.
    QueueLook look();
    /// Takes them out, and wakes whoever waits for a change in @p entities, such as "0,1", or for one of their results.
    void remove(std::span<const QueuedCommand> commands, const std::string& entities);

private:
    store::PostgresConnection& m_session;
};

/// By which the channel `opsdesk_result` names a command: short, and so sometimes another's too.
std::string resultMark(const Uuid& id);

/// The command that stands for the one queued as @p id by @p actor, which was not to be read or not to be applied.
Command unreadable(const Uuid& id, const std::string& actor, const std::string& why);

} // namespace opsdesk
