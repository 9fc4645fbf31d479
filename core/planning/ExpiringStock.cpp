#include "core/planning/ExpiringStock.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

ExpiryOutlook expiringStock(std::span<const ExpiringLot> lots, Quantity promised, const DemandOutlook& outlook,
                            Date asOf, bool whole) {
    ExpiryOutlook told;
    Quantity sold;
    for (const auto& lot : lots) {
        const int days = lot.expiresOn - asOf + 1;
        const double expected = days > 0 ? promised.toDouble() + outlook.expected(days) : 0;
        // What is begun to be sold is sold: nobody sells a part of a piece.
        const auto demand = Quantity::rounded(whole ? std::ceil(expected - 1e-9) : expected);
        const auto now = std::clamp(demand - sold, Quantity(), lot.quantity);
        sold += now;
        told.inLots += lot.quantity;
        told.unsold += lot.quantity - now;
        if (lot.quantity > now && !told.first)
            told.first = lot.expiresOn;
    }
    return told;
}

} // namespace opsdesk
