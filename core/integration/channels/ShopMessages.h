#pragma once

#include "core/integration/channels/ChannelJson.h"

namespace opsdesk {

/// An order of a web shop, in the form that Shopify's REST interface gives it since its beginnings. Discounts stand at
/// the lines where the payload allocates them; what it does not allocate, and taxes that it tells for the whole, are
/// shared by largest remainder. Payments are its transactions where it has them, else what its totals and its
/// financial status say.
ChannelOrder readShopOrder(const JsonPlace& order);
/// Money that a web shop gave back.
ChannelRefund readShopRefund(const JsonPlace& refund);

} // namespace opsdesk
