#pragma once

#include "core/base/Quantity.h"
#include "core/planning/OrderQuantity.h"

#include <string_view>
#include <vector>

namespace opsdesk {

/// A part of a suggested quantity. Demand and stock to keep raise it, what is there or coming lowers it.
enum class OrderReason {
    DemandOverLeadTime,
    DemandOverReview,
    SafetyStock,
    EconomicLot, ///< ordered along, because an order itself costs
    Backorders,
    Allocated, ///< promised from what is on hand
    OnHand,
    Expiring, ///< of what is on hand, before it is sold
    OnOrder,
    TransferIn,  ///< moved here from other nodes instead of being bought
    TransferOut, ///< moved from here to nodes that need it
    FastOrder,   ///< bought from a faster supplier, because this order comes too late for it
    NotYet,      ///< taken off again: there is time until a later review
    Surplus,     ///< more than is needed is there or coming
    Minimum,     ///< added to reach the MOQ
    Multiple,
    Maximum,
    Conflict,
    PriceBreak, ///< added because the price falls there
    ShelfLife,  ///< taken off again: it would not be sold while it keeps
    FillUp,     ///< added to reach the supplier's minimum or to fill its container
    Event,      ///< what promotions and other events add to demand, or take from it
    PhaseOut,   ///< taken off again: it would not be sold before it is phased out
};

/// Stable, snake_case: "demand_over_lead_time" … "phase_out".
std::string_view toString(OrderReason reason);

struct OrderReasonLine {
    OrderReason reason;
    Quantity quantity; ///< signed

    bool operator==(const OrderReasonLine&) const = default;
};

OrderReason reasonOf(RoundingRule rule);

/// Made by what may be ordered, not by what is needed.
bool isRounding(OrderReason reason);

/// What a suggestion rests on, in whole steps already.
struct OrderNeed {
    Quantity demandOverLeadTime;
    Quantity demandOverReview;
    Quantity events; ///< what they add to both, signed
    Quantity safetyStock;
    Quantity economicLot;
    Quantity backorders;
    Quantity allocated;
    Quantity onHand;
    Quantity expiring; ///< of it, before it is sold
    Quantity onOrder;
    Quantity transferIn;  ///< to be moved here from other nodes
    Quantity transferOut; ///< and from here to others
    Quantity fastOrder;   ///< to be bought from a faster supplier

    Quantity orderUpTo() const { return reorderPoint() + economicLot; }
    Quantity reorderPoint() const { return demandOverLeadTime + demandOverReview + events + safetyStock; }
    Quantity available() const { return onHand - allocated - backorders; }
    /// What will be sold of what is there and not promised.
    Quantity sellable() const { return available() - expiring; }
    Quantity position() const { return sellable() + onOrder + transferIn - transferOut + fastOrder; }
    /// An order is due: until the next one could arrive, what is there and coming may not be enough.
    bool isDue() const { return position() < reorderPoint(); }
};

/// The order for @p need, and the lines that add up to it exactly. Lines of zero are left out.
struct ReasonedOrder {
    OrderQuantity order;
    std::vector<OrderReasonLine> reasons;
};
ReasonedOrder reasonedOrder(const OrderNeed& need, const OrderRules& rules);

/// The sum of the lines.
Quantity total(const std::vector<OrderReasonLine>& reasons);

} // namespace opsdesk
