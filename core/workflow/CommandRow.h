#pragma once

#include "core/store/Row.h"
#include "core/workflow/Command.h"

namespace opsdesk {

/// A command as recorded, with what became of it.
struct CommandRow {
    Uuid id;
    std::int64_t entity = 0;
    std::string type;
    std::int64_t format = 1;
    Uuid sender;
    std::int64_t sequence = 0;
    std::string actor;
    std::optional<Uuid> document;
    std::optional<std::int64_t> expected_version;
    std::optional<Minor> expected_amount;
    std::optional<Uuid> after;
    store::JsonText payload; ///< of a bulk command: {"digest":…,"bytes":…}
    Timestamp accepted_at;
    std::int64_t seed = 0;
    std::string state; ///< applied, rejected, parked
    std::string code;
    std::string text;
    std::string field;
    store::JsonText result;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(CommandRow, (),
                      (id, entity, type, format, sender, sequence, actor, document, expected_version, expected_amount,
                       after, payload, accepted_at, seed, state, code, text, field, result, rev))

/// Its table's shape. Not one of allRowTypes(): commands are covered by the digest in their audit record, not by a
/// revision.
const store::RowType& commandRowType();

CommandRow recordOf(const Command& command, Timestamp acceptedAt, std::uint64_t seed, bool bulk);
CommandResult resultOf(const CommandRow& row);

/// What @p command is told that comes with an id which is recorded already: the recorded result, if it asks for the
/// same again, whoever sends it. Else the rejection `command_id_taken`, which is not recorded, since its id is not its
/// own.
/// @p bulk: of the recorded payload there is a digest only.
CommandResult answerTo(const Command& command, const CommandRow& recorded, bool bulk);
/// The same against a command that is not recorded yet, with its @p result.
CommandResult answerTo(const Command& command, const Command& earlier, const CommandResult& result);

/// JSON of a command as it waits in another process's queue, and back. @throws Error when it is not one.
std::string toEnvelope(const Command& command);
Command fromEnvelope(std::string_view json);

} // namespace opsdesk
