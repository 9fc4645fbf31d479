#include "core/integration/channels/ChannelMessage.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ChannelMessage, "channel_message", ("entity", "id"), ("message_key", "state"))

} // namespace opsdesk
