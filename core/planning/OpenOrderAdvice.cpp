#include "core/planning/OpenOrderAdvice.h"

#include "core/planning/MoneyAtRisk.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr int fixedDays = 7;     // too late to move
constexpr int longestWait = 365; // days an order may be early before it is better cancelled
constexpr int leastPostponement = 14;

std::optional<OpenOrderAdvice> expedite(const AdviceInput& input, const OpenOrder& order, double stockBefore,
                                        const DemandOutlook& outlook) {
    const int arrival = expectedArrival(order, input.asOf) - input.asOf;
    const auto runsOut = outlook.dayReaching(stockBefore);
    // An order past its date is chased at once; others only when the gap is more than a review.
    const int tolerance = order.due < input.asOf ? 0 : input.reviewDays;
    if (!runsOut || *runsOut + tolerance >= arrival) {
        return std::nullopt;
    }
    OpenOrderAdvice advice{SuggestionKind::Expedite, 0, order.quantity, order.due, {}, {}};
    advice.neededOn = input.asOf + static_cast<int>(*runsOut);
    const double missing = std::min(order.quantity.toDouble(), outlook.expected(arrival) - std::max(0.0, stockBefore));
    advice.moneyAtRisk = extend(std::max(input.unitMargin, Minor(0)), Quantity::rounded(std::max(0.0, missing)));
    return advice;
}

std::optional<OpenOrderAdvice> postpone(const AdviceInput& input, const OpenOrder& order, double stockBefore,
                                        const DemandOutlook& outlook) {
    const int arrival = order.due - input.asOf;
    const auto needed = outlook.dayReaching(stockBefore - input.safetyStock);
    const int tolerance = std::max(leastPostponement, 2 * input.reviewDays);
    if (arrival <= fixedDays || (needed && *needed <= arrival + tolerance)) {
        return std::nullopt;
    }
    OpenOrderAdvice advice{SuggestionKind::Postpone, 0, order.quantity, order.due, {}, {}};
    double early = longestWait;
    if (needed && *needed <= arrival + longestWait) {
        advice.neededOn = input.asOf + static_cast<int>(*needed);
        early = *needed - arrival;
    } else {
        advice.kind = SuggestionKind::Cancel;
    }
    advice.moneyAtRisk = holdingCost(input.unitCost, order.quantity.toDouble(), early, input.holdingRate);
    return advice;
}

} // namespace

std::string_view toString(SuggestionKind kind) {
    switch (kind) {
    case SuggestionKind::None:
        return "none";
    case SuggestionKind::Buy:
        return "buy";
    case SuggestionKind::Expedite:
        return "expedite";
    case SuggestionKind::Postpone:
        return "postpone";
    case SuggestionKind::Cancel:
        return "cancel";
    }
    return "none";
}

void adviseOpenOrders(const AdviceInput& input, const DemandOutlook& outlook, std::vector<OpenOrderAdvice>& out) {
    double stockBefore = input.available;
    for (std::size_t i = 0; i < input.openOrders.size(); ++i) {
        const OpenOrder& order = input.openOrders[i];
        auto advice = expedite(input, order, stockBefore, outlook);
        if (!advice) {
            advice = postpone(input, order, stockBefore, outlook);
        }
        if (advice) {
            advice->openOrder = i;
            out.push_back(*advice);
        }
        stockBefore += order.quantity.toDouble();
    }
}

} // namespace opsdesk
