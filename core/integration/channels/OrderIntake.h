#pragma once

#include "core/integration/channels/ChannelRecords.h"
#include "core/workflow/Context.h"

#include <string>

namespace opsdesk {

/// What becomes of a message.
struct ChannelVerdict {
    std::string state; ///< read, failed or differs
    std::string reason;
    std::string documents; ///< numbers of those it became
    bool asked = false;    ///< another area is to take it, and `channel_message.confirm` looks whether it did
};

/// The key of the order that @p channel calls @p key.
Uuid channelOrderId(std::string_view channel, std::string_view key);

/// Makes a sales order of what a channel says, or brings the one that it made before to what it says now. What was
/// shipped and paid since is posted. What cannot be taken changes nothing, and the verdict names it; what does not add
/// up is taken, and the verdict names the difference.
Result<ChannelVerdict> takeOrder(Context& context, const std::string& channel, const std::string& node,
                                 const ChannelOrder& said);

} // namespace opsdesk
