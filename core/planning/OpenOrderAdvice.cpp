#include "core/planning/OpenOrderAdvice.h"

#include "core/planning/MoneyAtRisk.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr int fixedDays = 7;     // too late to move
constexpr int longestWait = 365; // days an order may be early before it is better cancelled
constexpr int leastPostponement = 14;

/// Sales lost while orders come as they are due: what is missing is not waited for.
class LostSales {
public:
    LostSales(double stock, const DemandOutlook& outlook) : m_outlook(outlook), m_stock(std::max(0.0, stock)) {}

    void until(int day) {
        const double wanted = m_outlook.expected(day);
        m_lost += std::max(0.0, wanted - m_wanted - m_stock);
        m_stock = std::max(0.0, m_stock - (wanted - m_wanted));
        m_wanted = wanted;
    }
    void arrive(double units) { m_stock += units; }

    /// Of what is lost so far, as much as @p units could have saved; the rest is left to other orders.
    double saved(double units) {
        const double part = std::min(units, m_lost - m_saved);
        m_saved += part;
        return part;
    }

private:
    const DemandOutlook& m_outlook;
    double m_stock;
    double m_wanted = 0;
    double m_lost = 0;
    double m_saved = 0;
};

std::optional<OpenOrderAdvice> expedite(const AdviceInput& input, const OpenOrder& order, double stockBefore,
                                        const DemandOutlook& outlook, LostSales& sales) {
    const int arrival = expectedArrival(order, input.asOf) - input.asOf;
    sales.until(arrival);
    const auto runsOut = outlook.dayReaching(stockBefore);
    // An order past its date is chased at once; others only when the gap is more than a review.
    const int tolerance = order.due < input.asOf ? 0 : input.reviewDays;
    if (!runsOut || *runsOut + tolerance >= arrival) {
        return std::nullopt;
    }
    OpenOrderAdvice advice{SuggestionKind::Expedite, 0, order.quantity, order.due, {}, {}};
    advice.neededOn = input.asOf + static_cast<int>(*runsOut);
    advice.moneyAtRisk =
        extend(std::max(input.unitMargin, Minor(0)), Quantity::rounded(sales.saved(order.quantity.toDouble())));
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
    double stockWithoutDrafts = input.available;
    LostSales sales(input.available, outlook);
    for (std::size_t i = 0; i < input.openOrders.size(); ++i) {
        const OpenOrder& order = input.openOrders[i];
        auto advice = order.sent ? expedite(input, order, stockBefore, outlook, sales) : std::nullopt;
        if (!advice && order.sent) {
            advice = postpone(input, order, stockWithoutDrafts, outlook);
        }
        if (advice) {
            advice->openOrder = i;
            out.push_back(*advice);
        }
        stockBefore += order.quantity.toDouble();
        stockWithoutDrafts += order.sent ? order.quantity.toDouble() : 0;
        sales.arrive(order.quantity.toDouble());
    }
}

} // namespace opsdesk
