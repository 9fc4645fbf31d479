#include "core/workflow/CommandRow.h"

#include "core/base/Digest.h"
#include "core/base/Error.h"
#include "core/store/RowDefinition.h"

namespace opsdesk {

namespace {

struct Envelope {
    Uuid id;
    std::string type;
    std::int64_t format = 1;
    std::int64_t entity = 0;
    Uuid sender;
    std::int64_t sequence = 0;
    std::string actor;
    std::optional<Uuid> document;
    std::optional<std::int64_t> expected_version;
    std::optional<Minor> expected_amount;
    std::optional<Uuid> after;
    std::string payload;
};
BOOST_DESCRIBE_STRUCT(Envelope, (),
                      (id, type, format, entity, sender, sequence, actor, document, expected_version, expected_amount,
                       after, payload))

CommandState stateOf(std::string_view text) {
    if (text == "applied")
        return CommandState::Applied;
    return text == "rejected" ? CommandState::Rejected : CommandState::Parked;
}

} // namespace

std::string_view nameOf(CommandState state) {
    switch (state) {
    case CommandState::Applied:
        return "applied";
    case CommandState::Rejected:
        return "rejected";
    case CommandState::Parked:
        return "parked";
    }
    return "";
}

const store::RowType& commandRowType() {
    static const store::RowType type = store::define::make<CommandRow>("command", {"id"}, {});
    return type;
}

CommandRow recordOf(const Command& command, Timestamp acceptedAt, std::uint64_t seed, bool bulk) {
    CommandRow row;
    row.id = command.id;
    row.entity = command.entity;
    row.type = command.type;
    row.format = command.format;
    row.sender = command.sender;
    row.sequence = command.sequence;
    row.actor = command.actor;
    row.document = command.document;
    row.expected_version = command.expected.version;
    row.expected_amount = command.expected.amount;
    row.after = command.after;
    row.payload.text =
        bulk ? fmt::format(R"({{"bytes":{},"digest":"{}"}})", command.payload.size(), sha256(command.payload).toHex())
             : command.payload;
    row.accepted_at = acceptedAt;
    row.seed = static_cast<std::int64_t>(seed);
    return row;
}

CommandResult resultOf(const CommandRow& row) {
    return {row.id, stateOf(row.state), {row.code, row.text, row.field}, row.rev, row.result.text};
}

namespace {

/// Of the payload the content counts, not how it is written.
bool isSamePayload(const std::string& one, const std::string& other) {
    if (one == other)
        return true;
    boost::json::error_code error, otherError;
    const auto left = boost::json::parse(one, error), right = boost::json::parse(other, otherError);
    return !error && !otherError && left == right;
}

bool asksTheSame(const CommandRow& one, const CommandRow& other) {
    return one.type == other.type && one.format == other.format && one.entity == other.entity &&
           one.actor == other.actor && one.document == other.document &&
           one.expected_version == other.expected_version && one.expected_amount == other.expected_amount &&
           one.after == other.after && isSamePayload(one.payload.text, other.payload.text);
}

CommandResult answer(const CommandRow& asked, const CommandRow& recorded, const CommandResult& result) {
    if (asksTheSame(asked, recorded))
        return result;
    const auto taken = reject("command_id_taken",
                              fmt::format("The id {} belongs to another command, {} by {}; nothing was done. Send this "
                                          "one with an id of its own.",
                                          recorded.id.toString(), recorded.type, recorded.actor));
    return {recorded.id, CommandState::Rejected, taken.value(), 0, "{}"};
}

} // namespace

CommandResult answerTo(const Command& command, const CommandRow& recorded, bool bulk) {
    return answer(recordOf(command, {}, 0, bulk), recorded, resultOf(recorded));
}

CommandResult answerTo(const Command& command, const Command& earlier, const CommandResult& result) {
    return answer(recordOf(command, {}, 0, false), recordOf(earlier, {}, 0, false), result);
}

std::string toEnvelope(const Command& command) {
    return writePayload(Envelope{command.id, command.type, command.format, command.entity, command.sender,
                                 command.sequence, command.actor, command.document, command.expected.version,
                                 command.expected.amount, command.after, command.payload});
}

Command fromEnvelope(std::string_view json) {
    const auto read = readPayload<Envelope>(json);
    if (!read)
        throw Error("A queued command cannot be read: " + read.error().text);
    return {read->id,     read->type,     read->format,
            read->entity, read->sender,   read->sequence,
            read->actor,  read->document, {read->expected_version, read->expected_amount},
            read->after,  read->payload};
}

} // namespace opsdesk
