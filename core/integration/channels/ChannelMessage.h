#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <string>

namespace opsdesk {

/// What a channel sent, and what became of it; kept, so that it can be mended and read again.
struct ChannelMessage : Document {
    std::string channel;
    std::string kind;        ///< order, refund, return, settlement
    std::string message_key; ///< channel, kind and the channel's own key: one is read once
    std::string content;
    std::string reason;    ///< why it could not be read, or what differs
    std::string documents; ///< numbers of those it became
    std::int64_t rev = 0;
    std::string node{};     ///< that ships what is ordered; empty: the only warehouse
    std::string original{}; ///< as the channel sent it, once the content was mended; empty before
};
BOOST_DESCRIBE_STRUCT(ChannelMessage, (Document),
                      (channel, kind, message_key, content, reason, documents, rev, node, original))
OPSDESK_DECLARE_ROW(ChannelMessage)

} // namespace opsdesk
