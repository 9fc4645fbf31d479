#include "core/planning/OrderReasons.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 23> reasonNames = {"demand_over_lead_time",
                                                          "demand_over_review",
                                                          "safety_stock",
                                                          "economic_lot",
                                                          "backorders",
                                                          "allocated",
                                                          "on_hand",
                                                          "expiring",
                                                          "on_order",
                                                          "transfer_in",
                                                          "transfer_out",
                                                          "fast_order",
                                                          "not_yet",
                                                          "surplus",
                                                          "minimum",
                                                          "multiple",
                                                          "maximum",
                                                          "conflict",
                                                          "price_break",
                                                          "shelf_life",
                                                          "fill_up",
                                                          "event",
                                                          "phase_out"};

} // namespace

OrderReason reasonOf(RoundingRule rule) {
    switch (rule) {
    case RoundingRule::Minimum:
        return OrderReason::Minimum;
    case RoundingRule::Multiple:
        return OrderReason::Multiple;
    case RoundingRule::Maximum:
        return OrderReason::Maximum;
    case RoundingRule::Conflict:
        return OrderReason::Conflict;
    case RoundingRule::Break:
        return OrderReason::PriceBreak;
    case RoundingRule::ShelfLife:
        return OrderReason::ShelfLife;
    case RoundingRule::FillUp:
        return OrderReason::FillUp;
    case RoundingRule::PhaseOut:
        return OrderReason::PhaseOut;
    }
    return OrderReason::Conflict;
}

std::string_view toString(OrderReason reason) {
    return reasonNames[static_cast<std::size_t>(reason)];
}

bool isRounding(OrderReason reason) {
    return (reason >= OrderReason::Minimum && reason <= OrderReason::FillUp) || reason == OrderReason::PhaseOut;
}

Quantity total(const std::vector<OrderReasonLine>& reasons) {
    Quantity sum;
    for (const OrderReasonLine& line : reasons) {
        sum += line.quantity;
    }
    return sum;
}

ReasonedOrder reasonedOrder(const OrderNeed& need, const OrderRules& rules) {
    ReasonedOrder result;
    result.reasons.reserve(14);
    const auto add = [&](OrderReason reason, Quantity quantity) {
        if (quantity != Quantity()) {
            result.reasons.push_back({reason, quantity});
        }
    };
    add(OrderReason::DemandOverLeadTime, need.demandOverLeadTime);
    add(OrderReason::DemandOverReview, need.demandOverReview);
    add(OrderReason::Event, need.events);
    add(OrderReason::SafetyStock, need.safetyStock);
    add(OrderReason::EconomicLot, need.economicLot);
    add(OrderReason::Backorders, need.backorders);
    add(OrderReason::Allocated, need.allocated);
    add(OrderReason::OnHand, -need.onHand);
    add(OrderReason::Expiring, need.expiring);
    add(OrderReason::OnOrder, -need.onOrder);
    add(OrderReason::TransferIn, -need.transferIn);
    add(OrderReason::TransferOut, need.transferOut);
    add(OrderReason::FastOrder, -need.fastOrder);
    const Quantity missing = need.orderUpTo() - need.position();
    if (!need.isDue()) {
        add(missing > Quantity() ? OrderReason::NotYet : OrderReason::Surplus, -missing);
        result.order.need = std::min(missing, Quantity());
        return result;
    }
    result.order = orderQuantity(missing, rules);
    for (const RoundingStep& step : result.order.steps) {
        add(reasonOf(step.rule), step.after - step.before);
    }
    return result;
}

} // namespace opsdesk
