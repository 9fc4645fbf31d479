#pragma once

#include "core/base/Signal.h"
#include "core/workflow/Command.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

enum class LinkPhase {
    Connecting,
    Loading, ///< the first load, or one anew; nothing can be read yet
    Live,    ///< rows follow the centre as it changes
    Offline, ///< rows are as of the last contact; decisions wait in the outbox
    Stopped, ///< cannot go on by itself, as when access was revoked or the program is too old; see problem
};

/// How a console stands to its centre.
struct LinkState {
    LinkPhase phase = LinkPhase::Connecting;
    double progress = 0;                  ///< of loading: share of the rows that are here, 0 to 1
    std::optional<Timestamp> contact;     ///< up to when the rows are the centre's, by the centre's clock
    std::optional<Timestamp> usableUntil; ///< when the lease of use without contact ends
    std::int64_t pending = 0;             ///< decisions that wait for their result
    std::int64_t attention = 0;           ///< decisions that were refused or parked and wait for the person
    std::string problem; ///< one sentence: what is wrong, what is kept, what to do; empty when all is well

    bool operator==(const LinkState&) const = default;
};

/// A decision in the outbox.
struct OutboxEntry {
    Command command;
    Timestamp queuedAt;
    std::optional<CommandResult> result; ///< none while it waits; then why it was refused or parked
};

/// A console's link to its centre, for whoever shows it and for whoever mends what was refused. Thread-safe.
class Link {
public:
    virtual ~Link() = default;

    virtual LinkState state() const = 0;
    /// All decisions that have not been applied yet, in their order.
    virtual std::vector<OutboxEntry> outbox() const = 0;
    /// Sends a refused decision again, changed to @p command, which has an id of its own. @throws UsageError when
    /// @p id is not one that was refused.
    virtual void retry(const Uuid& id, Command command) = 0;
    /// Forgets a refused decision. @throws UsageError as above
    virtual void discard(const Uuid& id) = 0;

    /// After each change of state() or outbox(); on another thread.
    Signal<LinkState>& changed() { return m_changed; }

private:
    Signal<LinkState> m_changed;
};

} // namespace opsdesk
