#pragma once

#include "core/base/Date.h"
#include "core/base/Quantity.h"
#include "core/planning/DemandOutlook.h"

#include <optional>
#include <span>

namespace opsdesk {

/// What is on hand of a lot.
struct ExpiringLot {
    Date expiresOn; ///< the last day on which it can be sold
    Quantity quantity;
};

/// What will not be sold of them.
struct ExpiryOutlook {
    Quantity inLots;           ///< of all of them
    Quantity unsold;           ///< when what expires first is sold first
    std::optional<Date> first; ///< on which something of it expires
};

/// What is left of @p lots (by day) when their days have passed, sold first-expired-first-out: by the end of a lot's
/// day what is @p promised now and @p outlook expects until then is sold of it and of those before it. Nothing is sold
/// of a lot whose day is over on @p asOf. Nahmias 2011, "Perishable Inventory Systems", ch. 1: FIFO issuing. In whole
/// units when @p whole.
ExpiryOutlook expiringStock(std::span<const ExpiringLot> lots, Quantity promised, const DemandOutlook& outlook,
                            Date asOf, bool whole);

} // namespace opsdesk
