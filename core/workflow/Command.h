#pragma once

#include "core/base/Date.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Uuid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What the sender saw when deciding. Every part that is given must still hold.
struct Expected {
    std::optional<std::int64_t> version;
    std::optional<Minor> amount;
};

/// A wish to change something, as the engine receives it. See docs/architecture.md, "A command".
struct Command {
    Uuid id;                      ///< UUIDv7 of the sender; sending the same id twice is sending once
    std::string type;             ///< such as `purchase_order.approve`
    std::int64_t format = 1;      ///< version of the payload's layout
    std::int64_t entity = 0;      ///< legal entity whose stream it joins; 0 is the shared stream of masters and users
    Uuid sender;                  ///< incarnation of the console or process
    std::int64_t sequence = 0;    ///< the sender's counter
    std::string actor;            ///< user id; stamped by whoever authenticated the person
    std::optional<Uuid> document; ///< the document it acts on
    Expected expected;
    std::optional<Uuid> after;  ///< must be the last command applied to the document
    std::string payload = "{}"; ///< a JSON object; `opsdeskd submit --describe TYPE` lists its fields
};

enum class CommandState {
    Applied,
    Rejected, ///< refused by a rule; never retried
    Parked,   ///< a failure while applying it; nothing of it was kept
};

std::string_view nameOf(CommandState state);

/// What became of a command; recorded with it, so that sending it again gives the same answer.
struct CommandResult {
    Uuid id;
    CommandState state = CommandState::Applied;
    Rejection rejection;       ///< code and text when rejected or parked
    std::int64_t revision = 0; ///< of its entity's stream
    std::string result = "{}"; ///< a JSON object: what was made, such as `{"document":"…","number":"PO-2011-000001"}`

    bool applied() const { return state == CommandState::Applied; }
};

/// What one turn of the engine changed, announced after its commit.
struct Step {
    std::int64_t entity = 0;
    std::int64_t revision_from = 0;
    std::int64_t revision_to = 0;
    std::vector<std::string> tables; ///< ordered by name; empty: any may have changed
};

} // namespace opsdesk
