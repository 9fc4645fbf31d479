#include "core/integration/channels/ChannelMessageViews.h"

namespace opsdesk {

namespace {

View channelMessagesView() {
    using T = ColumnType;
    View view;
    view.name = "channel-messages";
    view.title = "Channel messages";
    view.description = "What channels sent, and what became of it; what could not be taken is kept to be mended. What "
                       "they say stands in channel-contents.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"created_at", "Received", T::Time, ""},
        {"channel", "Channel", T::Code, "That sent it."},
        {"kind", "Message", T::Code, "Order, refund, return or settlement; empty when it cannot be read."},
        {"documents", "Documents", T::Text, "That it became."},
        {"state", "State", T::Code, "Of the machine channel_message."},
        {"reason", "What is wrong", T::Text, "In words: where it cannot be read, or what differs."},
        {"message_key", "Key", T::Code, "Channel, kind and the channel's own key."},
        {"node", "Node", T::Code, "That ships it; empty: the only warehouse.", false},
        {"created_by", "Brought by", T::Code, "", false},
        {"id", "Id", T::Uuid, "Key of the message.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"created_at", true}};
    view.sql = R"(SELECT m.id AS id, m.rev AS rev, m.version AS version, m.number AS number, m.created_at AS created_at,
    m.channel AS channel, m.kind AS kind, m.documents AS documents, m.state AS state, m.reason AS reason,
    m.message_key AS message_key, m.node AS node, m.created_by AS created_by
FROM channel_message m
WHERE m.entity = @entity)";
    view.tables = {"channel_message"};
    view.search = {"number", "documents", "message_key"};
    return view;
}

/// Apart from the messages, so that a list of them does not read megabytes.
View channelContentsView() {
    using T = ColumnType;
    View view;
    view.name = "channel-contents";
    view.title = "Channel messages' contents";
    view.description = "What a channel's message says, personal data among it; ask for one by id.";
    view.columns = {
        {"number", "Number", T::Code, "Of the message."},
        {"content", "Content", T::Text, "As it was sent, or mended."},
        {"original", "As sent", T::Text, "By the channel, where the content was mended; else empty."},
        {"id", "Id", T::Uuid, "Key of the message.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number"}};
    view.sql = "SELECT m.id AS id, m.rev AS rev, m.number AS number, m.content AS content, "
               "m.original AS original FROM channel_message m WHERE m.entity = @entity";
    view.tables = {"channel_message"};
    return view;
}

} // namespace

void addChannelMessageViews(Catalog& catalog) {
    catalog.add(channelMessagesView());
    catalog.add(channelContentsView());
}

} // namespace opsdesk
