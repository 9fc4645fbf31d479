#pragma once

#include "core/integration/channels/ChannelRecords.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace opsdesk {

/// "12.50" in minor units of @p currency, never by way of a floating number; zeros beyond its digits say nothing.
/// Nothing when it is no such amount.
std::optional<Minor> channelMoney(std::string_view text, Currency currency);
/// A moment as channels write it: 2008-01-10T11:00:00-05:00, 2013-09-09T01:30:00Z.
std::optional<Timestamp> channelMoment(std::string_view text);
std::optional<Currency> channelCurrency(std::string_view text);
/// A key for whoever has this address, from which it cannot be read back; empty without one.
std::string channelMailKey(std::string_view address);
/// A tender from what a channel calls a way to pay.
std::string channelTender(std::string_view gateway);
/// @p price × @p pieces. @throws std::overflow_error
Minor channelTimes(Minor price, std::int64_t pieces);

} // namespace opsdesk
