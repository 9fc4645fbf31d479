#pragma once

#include "core/integration/channels/ChannelJson.h"

namespace opsdesk {

/// An order of a marketplace: the order (Amazon SP-API getOrders) with its items (getOrderItems) beside it, as
/// `{"Order": …, "OrderItems": […]}`. Prices are taken with or without tax, whichever adds up to the order's total.
ChannelOrder readMarketOrder(const JsonPlace& message);
/// One of the returns of listReturns.
ChannelReturn readMarketReturn(const JsonPlace& from);

} // namespace opsdesk
