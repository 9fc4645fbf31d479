#include "core/integration/channels/ChannelCommands.h"

#include "core/base/Digest.h"
#include "core/integration/channels/ChannelFollowUp.h"
#include "core/integration/channels/ChannelMessage.h"
#include "core/integration/channels/ChannelMessageViews.h"
#include "core/integration/channels/ChannelReader.h"
#include "core/integration/channels/OrderIntake.h"
#include "core/integration/channels/Settlements.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace opsdesk {

namespace {

constexpr State channelStates[] = {
    {"read", "Read", true},
    {"differs", "Differs"},
    {"failed", "Failed"},
    {"given_up", "Given up", true},
};

/// By what can be taken.
constexpr std::string_view channelTaken[] = {"read", "differs", "failed"};

constexpr Transition channelTransitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "receive", "", "", "", "", channelTaken},          {"failed", "repair", "", "", "repair", "", channelTaken},
    {"failed", "retry", "", "", "retry", "", channelTaken}, {"failed", "give_up", "given_up", "", "end", ""},
    {"differs", "accept", "read", "", "end", ""},           {"given_up", "retry", "", "", "retry", "", channelTaken},
};

struct ReceivePayload {
    std::string channel;
    std::string content;
    std::optional<std::string> kind;
    std::optional<std::string> node;
};
BOOST_DESCRIBE_STRUCT(ReceivePayload, (), (channel, content, kind, node))

struct RepairChannelPayload {
    std::optional<std::string> content;
    std::optional<std::string> node;
};
BOOST_DESCRIBE_STRUCT(RepairChannelPayload, (), (content, node))

struct RetryPayload {
    std::optional<std::string> node;
};
BOOST_DESCRIBE_STRUCT(RetryPayload, (), (node))

constexpr TaskKind messageNotTaken{"channel_failed", "integrator", 24, "controller"};
constexpr TaskKind messageDiffers{"channel_differs", "integrator", 48, "controller"};
constexpr std::size_t mostBytes = 1'000'000;
constexpr auto channelKinds = std::to_array<std::string_view>({"order", "refund", "return", "settlement"});

void endTasks(Context& context, const ChannelMessage& message) {
    for (const auto* kind : {&messageNotTaken, &messageDiffers})
        closeTask(context, *kind, "channel_message", message.id.toString());
}

std::string keyOf(const ChannelMessage& message, std::string_view key) {
    return fmt::format("{}/{}/{}", message.channel, message.kind, key);
}

/// A message that cannot be read is known by all it says.
std::string unreadKey(const ChannelMessage& message) {
    return keyOf(message, "unread-" + sha256(message.content).toHex().substr(0, 16));
}

/// The number of what other areas made of a refund or a return; empty while there is nothing.
std::string documentOf(Context& context, const ChannelMessage& message, const ChannelRecord& record) {
    if (const auto* refund = std::get_if<ChannelRefund>(&record))
        return recordedRefund(context, message.channel, *refund);
    if (const auto* back = std::get_if<ChannelReturn>(&record))
        return takenReturn(context, message.channel, *back);
    return {};
}

/// Asks another area to take it. The message stays failed until `channel_message.confirm` finds that it did.
ChannelVerdict askFor(Context& context, const ChannelMessage& message, const ChannelRecord& record) {
    if (auto done = documentOf(context, message, record); !done.empty())
        return {"read", "", std::move(done)};
    ChannelFollowUp next;
    if (const auto* refund = std::get_if<ChannelRefund>(&record))
        next = recordRefundOf(context, message.channel, *refund);
    else if (const auto* back = std::get_if<ChannelReturn>(&record))
        next = takeReturnOf(context, message.channel, message.node, *back);
    if (next.type.empty())
        return {"failed", next.reason, ""};
    context.follow(next.type, context.entity(), next.document, next.payload);
    context.follow("channel_message.confirm", context.entity(), message.id, "{}");
    context.tell("asked", next.type);
    return {"failed",
            fmt::format("{} did not take it, and the list of commands says why: mend that, then read this again.",
                        next.type),
            "", true};
}

Result<ChannelVerdict> takeRecord(Context& context, const ChannelMessage& message, const ChannelRecord& record) {
    if (const auto* order = std::get_if<ChannelOrder>(&record))
        return takeOrder(context, message.channel, message.node, *order);
    if (const auto* settlement = std::get_if<ChannelSettlement>(&record))
        return takeSettlement(context, message.channel, *settlement);
    return askFor(context, message, record);
}

/// What an order carries of refunds are messages of their own.
void followRefunds(Context& context, const ChannelMessage& message, const ChannelRecord& record) {
    const auto* order = std::get_if<ChannelOrder>(&record);
    if (!order)
        return;
    for (const auto& refund : order->refunds)
        context.follow("channel_message.receive", context.entity(), {},
                       writePayload(ReceivePayload{message.channel, refund, "refund", {}}));
}

void openTaskOf(Context& context, const ChannelMessage& message) {
    openTask(context, message.state == "failed" ? messageNotTaken : messageDiffers,
             {"channel_message", message.id.toString(), message.number, 0, 0}, message.reason, Minor());
}

/// The other messages about the same, the last one last.
std::vector<const ChannelMessage*> othersOf(store::UnitOfWork& rows, const ChannelMessage& message) {
    auto others = rows.select<ChannelMessage>(message.entity, "message_key", message.message_key);
    std::erase_if(others, [&](const auto* other) { return other->id == message.id; });
    std::ranges::sort(others, {}, [](const auto* other) { return std::tie(other->created_at, other->number); });
    return others;
}

/// What waited of earlier messages about the same waits no more: @p message says what holds.
void endEarlier(Context& context, const ChannelMessage& message) {
    for (const auto* other : othersOf(context.rows(), message)) {
        if (other->state != "failed" && (other->state != "differs" || message.state == "failed"))
            continue;
        auto ended = *other;
        ended.state = ended.state == "failed" ? "given_up" : "read";
        ended.reason = fmt::format("{} came later and says what holds.", message.number);
        ++ended.version;
        ended.last_command = context.command().id;
        endTasks(context, ended);
        context.rows().put(std::move(ended));
    }
}

/// Applies what @p read says, and writes down what became of it: whether another area was asked to take it.
Result<bool> settle(Context& context, ChannelMessage& message, const ChannelRead<ChannelRecord>& read) {
    ChannelVerdict verdict{"failed", "", ""};
    if (read) {
        auto taken = takeRecord(context, message, *read);
        if (!taken)
            return tl::unexpected(taken.error());
        verdict = *std::move(taken);
        if (verdict.state != "failed")
            followRefunds(context, message, *read);
    } else {
        verdict.reason = fmt::format("At {}: {}", read.error().where, read.error().reason);
    }
    message.state = verdict.state;
    message.reason = verdict.reason;
    message.documents = verdict.documents;
    endTasks(context, message);
    endEarlier(context, message);
    if (message.state != "read" && !verdict.asked)
        openTaskOf(context, message);
    context.tell("reason", verdict.asked ? std::string() : message.reason);
    context.tell("documents", message.documents);
    return verdict.asked;
}

/// Reads the content and names the message by what it is about.
ChannelRead<ChannelRecord> readNamed(ChannelMessage& message, const std::optional<std::string>& kind) {
    auto read = readChannelMessage(message.content);
    if (read)
        message.kind = channelKindOf(*read);
    else if (kind)
        message.kind = *kind;
    message.message_key = read ? keyOf(message, channelKeyOf(*read)) : unreadKey(message);
    return read;
}

/// The message itself, out of the list that it may stand in alone.
Result<std::string> oneMessage(const std::string& content) {
    if (content.size() > mostBytes)
        return reject("too_large", fmt::format("A message has at most {} bytes.", mostBytes), "content");
    const std::array<std::string, 1> file{content};
    auto parts = splitChannelFiles(file);
    if (!parts)
        return content; // kept, to be mended
    if (parts->size() > 1)
        return reject("several_messages",
                      fmt::format("There are {} messages in it: send each on its own, as `opsdeskd channel in` does.",
                                  parts->size()),
                      "content");
    if (parts->empty())
        return reject("empty_message", "There is no order, refund, return or settlement in it.", "content");
    return std::move(parts->front().content);
}

std::optional<Timestamp> changedAt(const ChannelRecord& record) {
    const auto* order = std::get_if<ChannelOrder>(&record);
    return order ? order->changed_at : std::nullopt;
}

/// What it says but for when it was said.
ChannelRecord apartFromWhen(ChannelRecord record) {
    if (auto* order = std::get_if<ChannelOrder>(&record))
        order->changed_at.reset();
    return record;
}

/// Whether the channel itself says that @p later is the newer of the two.
bool isOvertaken(const ChannelRecord& record, const ChannelMessage& later) {
    const auto its = readChannelMessage(later.content);
    const auto when = changedAt(record), then = its ? changedAt(*its) : std::nullopt;
    return later.state != "given_up" && when && then && *when < *then;
}

bool saysTheSame(const ChannelMessage& earlier, const ChannelMessage& message, const ChannelRead<ChannelRecord>& read) {
    if (earlier.content == message.content)
        return true;
    const auto before = readChannelMessage(earlier.content);
    return read && before && apartFromWhen(*read) == apartFromWhen(*before);
}

/// The one among @p others beside which @p message says nothing new, however late it arrives; null when it does.
const ChannelMessage* saidBefore(const std::vector<const ChannelMessage*>& others, const ChannelMessage& message,
                                 const ChannelRead<ChannelRecord>& read) {
    for (const auto* other : others)
        if (other->content == message.content || other->original == message.content ||
            (read && isOvertaken(*read, *other)))
            return other;
    return !others.empty() && saysTheSame(*others.back(), message, read) ? others.back() : nullptr;
}

Result<ChannelMessage> messageOf(Context& context, const ReceivePayload& payload) {
    if (payload.channel.empty())
        return reject("missing_field", "The message must say which channel sent it.", "channel");
    if (payload.kind && std::ranges::find(channelKinds, *payload.kind) == channelKinds.end())
        return reject("wrong_kind", "A message is an order, a refund, a return or a settlement.", "kind");
    auto content = oneMessage(payload.content);
    if (!content)
        return tl::unexpected(content.error());
    ChannelMessage message;
    message.entity = context.entity();
    message.id = context.command().document.value_or(context.derivedId("channel_message"));
    message.channel = payload.channel;
    message.content = *std::move(content);
    message.node = payload.node.value_or("");
    return message;
}

/// It waits for what it lacked, and is sent again: as if somebody had it read again.
Outcome readOnceMore(Context& context, ChannelMessage message, const std::string& node,
                     const ChannelRead<ChannelRecord>& read) {
    message.node = node.empty() ? message.node : node;
    if (auto done = settle(context, message, read); !done)
        return tl::unexpected(done.error());
    ++message.version;
    message.last_command = context.command().id;
    tellDocument(context, message);
    context.rows().put(std::move(message));
    return {};
}

Outcome receiveChannelMessage(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<ReceivePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto made = messageOf(context, *payload);
    if (!made)
        return tl::unexpected(made.error());
    auto& message = *made;
    const auto read = readNamed(message, payload->kind);
    if (read && payload->kind && *payload->kind != message.kind)
        return reject("wrong_kind", fmt::format("This is of the kind {}, not {}.", message.kind, *payload->kind),
                      "kind");
    if (const auto* earlier = saidBefore(othersOf(context.rows(), message), message, read)) {
        const bool same = saysTheSame(*earlier, message, read);
        if (same && read && earlier->state == "failed")
            return readOnceMore(context, *earlier, message.node, read);
        tellDocument(context, *earlier);
        context.tell("state", std::string("duplicate"));
        context.tell("reason", earlier->number + (same ? " said the same." : " says what came later."));
        return {};
    }
    beginDocument(context, message, "CHM", "");
    const auto asked = settle(context, message, read);
    if (!asked)
        return tl::unexpected(asked.error());
    tellNew(context, message, Minor());
    if (*asked)
        context.tell("state", std::string("asked"));
    context.rows().insert(std::move(message));
    return {};
}

Outcome readAgain(Context& context, ChannelMessage& message, const std::optional<std::string>& content,
                  const std::optional<std::string>& node) {
    if (content) {
        auto mended = oneMessage(*content);
        if (!mended)
            return tl::unexpected(mended.error());
        if (message.original.empty() && *mended != message.content)
            message.original = message.content;
        message.content = *std::move(mended);
    }
    message.node = node.value_or(message.node);
    const auto read = readNamed(message, {});
    const auto age = [](const ChannelMessage& one) { return std::tie(one.created_at, one.number); };
    for (const auto* other : othersOf(context.rows(), message)) {
        if (other->state == "failed")
            return reject("duplicate_message",
                          fmt::format("{} is about the same and waits as well: mend that one.", other->number),
                          "content");
        if ((other->state != "given_up" && age(message) < age(*other)) || (read && isOvertaken(*read, *other)))
            return reject("duplicate_message", fmt::format("{} came later and says what holds.", other->number),
                          "content");
    }
    const auto asked = settle(context, message, read);
    return asked ? Outcome() : tl::unexpected(asked.error());
}

Outcome repairChannelMessage(Context& context, ChannelMessage& message) {
    const auto payload = readPayload<RepairChannelPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    return readAgain(context, message, payload->content, payload->node);
}

Outcome retryChannelMessage(Context& context, ChannelMessage& message) {
    const auto payload = readPayload<RetryPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    return readAgain(context, message, {}, payload->node);
}

/// After what was asked for: whether it came about.
Outcome confirmMessage(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted; // to all but the engine
    const auto& id = context.command().document;
    const auto* found = id ? context.rows().find<ChannelMessage>(context.entity(), *id) : nullptr;
    const auto read = found ? readChannelMessage(found->content) : ChannelRead<ChannelRecord>();
    if (!found || !read || found->state != "failed")
        return {};
    auto message = *found;
    message.documents = documentOf(context, message, *read);
    if (message.documents.empty()) {
        openTaskOf(context, message);
        return {};
    }
    message.state = "read";
    message.reason.clear();
    ++message.version;
    message.last_command = context.command().id;
    context.rows().put(std::move(message));
    return {};
}

Outcome endMessage(Context& context, ChannelMessage& message) {
    endTasks(context, message);
    return {};
}

/// The content of what is mended, and who bought, are not to stand in the record of commands: those are bulk.
DocumentActions<ChannelMessage> channelActions() {
    const std::map<std::string, std::string> notes{{"content", "mended; as it was when left out"},
                                                   {"node", "code of the node that ships it"}};
    DocumentActions<ChannelMessage> declared;
    declared.machine = &channelMessageMachine();
    declared.actions = {{"repair", "Reads a message again that failed, as it is or mended.",
                         describePayload<RepairChannelPayload>(), notes, "", true, true},
                        {"retry",
                         "Reads a message again that failed or was given up, once what it lacked is there.",
                         describePayload<RetryPayload>(),
                         {{"node", notes.at("node")}},
                         "",
                         true,
                         true},
                        {"give_up", "Says that nothing is to become of the message.", {}, {}, ""},
                        {"accept", "Says that somebody has looked at the difference, and it may stay.", {}, {}, ""}};
    declared.effects = {{"repair", repairChannelMessage}, {"retry", retryChannelMessage}, {"end", endMessage}};
    return declared;
}

} // namespace

const StateMachine& channelMessageMachine() {
    static constexpr StateMachine machine{"channel_message", "Channel message", channelStates, channelTransitions};
    return machine;
}

void addChannels(Catalog& catalog) {
    catalog.add(channelMessageMachine());
    CommandType type;
    type.name = "channel_message.receive";
    type.summary = "Takes what a channel sent: an order, a refund, a return or a settlement.";
    type.fields = describePayload<ReceivePayload>();
    type.notes = {{"channel", "the channel's code"},
                  {"content", "the message, as the channel wrote it"},
                  {"kind", "order, refund, return or settlement; found out when left out"},
                  {"node", "code of the node that ships it; the only warehouse when left out"}};
    type.handle = receiveChannelMessage;
    type.bulk = true; // who bought stands in it, and the record of commands is for everybody
    catalog.add(std::move(type));
    CommandType confirm;
    confirm.name = "channel_message.confirm";
    confirm.summary = "Looks whether what a message asked for came about; sent by the engine.";
    confirm.handle = confirmMessage;
    catalog.add(std::move(confirm));
    addDocumentCommands(catalog, channelActions());
    addChannelMessageViews(catalog);
    addSettlements(catalog);
}

} // namespace opsdesk
