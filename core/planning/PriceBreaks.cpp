#include "core/planning/PriceBreaks.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

/// Cheaper by less is no reason to change an order.
constexpr double leastGain = 1e-9;

double priceUnits(Minor money) {
    return static_cast<double>(money.units());
}

/// The best order at an incremental step, as if its price held throughout.
Quantity bestAtStep(const BreakTerms& terms, std::size_t step, double most) {
    const auto& prices = *terms.prices;
    const double price = priceUnits(prices.steps[step].price);
    const double before =
        priceUnits(prices.amount(prices.steps[step].from)) - price * prices.steps[step].from.toDouble();
    const double holding = terms.holdingRate * price;
    const double best =
        holding > 0 ? std::sqrt(2 * terms.demandPerYear * (terms.orderCost + std::max(0.0, before)) / holding) : most;
    return std::max(prices.steps[step].from, Quantity::rounded(std::min(best, most)));
}

} // namespace

double yearOfOrders(const BreakTerms& terms, Quantity quantity) {
    const double order = priceUnits(terms.prices->amount(quantity));
    const double orders = terms.demandPerYear / quantity.toDouble();
    return order * orders + terms.orderCost * orders + terms.holdingRate * order / 2;
}

Quantity raisedToBreak(const BreakTerms& terms, Quantity quantity) {
    if (!(terms.demandPerYear > 0) || quantity <= Quantity())
        return quantity;
    constexpr double daysPerYear = 365;
    const double most = terms.demandPerYear * terms.longestDays / daysPerYear;
    auto best = quantity;
    double least = yearOfOrders(terms, quantity) * (1 - leastGain);
    for (std::size_t step = 0; step < terms.prices->steps.size(); ++step) {
        const auto wanted = terms.prices->incremental ? bestAtStep(terms, step, most) : terms.prices->steps[step].from;
        const auto raised = orderQuantity(wanted, terms.rules).quantity;
        if (raised <= quantity || raised.toDouble() > most || yearOfOrders(terms, raised) >= least)
            continue;
        best = raised;
        least = yearOfOrders(terms, raised);
    }
    return best;
}

bool purchaseStays(Quantity published, Quantity planned, const OrderRules& rules, const PriceList& prices) {
    return keepsPublished(published, planned, rules) && orderQuantity(published, rules).quantity == published &&
           prices.stepsReached(published) == prices.stepsReached(planned);
}

} // namespace opsdesk
