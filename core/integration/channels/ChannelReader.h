#pragma once

#include "core/integration/channels/ChannelRecords.h"

#include <span>
#include <string>
#include <string_view>

namespace opsdesk {

/// One message of a file.
struct ChannelPart {
    std::string kind; ///< order, refund, return, settlement
    std::string content;
};

/// The messages in files that a channel sent: an order, refund, return or settlement each, as it stands there. What a
/// marketplace tells of an order in two files, the order and its items, becomes one message.
ChannelRead<std::vector<ChannelPart>> splitChannelFiles(std::span<const std::string> files);

/// What one message says. Refuses what holds several.
ChannelRead<ChannelRecord> readChannelMessage(std::string_view content);

/// order, refund, return or settlement.
std::string_view channelKindOf(const ChannelRecord& record);
/// The channel's own key of what the message is about.
const std::string& channelKeyOf(const ChannelRecord& record);

} // namespace opsdesk
