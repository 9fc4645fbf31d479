#pragma once

#include "core/integration/channels/OrderIntake.h"

namespace opsdesk {

/// What a message asks of another area, and the document that comes of it: known only once that has run.
struct ChannelFollowUp {
    std::string type; ///< of the command; empty: there is nothing to do
    std::optional<Uuid> document;
    std::string payload;
    std::string reason; ///< why nothing can be done, and what mends it
};

/// A refund that a channel made, to be recorded against the order and its payments.
ChannelFollowUp recordRefundOf(Context& context, const std::string& channel, const ChannelRefund& said);
/// The number of the refund that was recorded for it; empty while there is none.
std::string recordedRefund(Context& context, const std::string& channel, const ChannelRefund& said);

/// Goods that came back to a channel are received, those that are on their way are authorised.
ChannelFollowUp takeReturnOf(Context& context, const std::string& channel, const std::string& node,
                             const ChannelReturn& said);
std::string takenReturn(Context& context, const std::string& channel, const ChannelReturn& said);

} // namespace opsdesk
