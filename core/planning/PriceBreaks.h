#pragma once

#include "core/master/PriceList.h"
#include "core/planning/OrderQuantity.h"

namespace opsdesk {

/// What a larger order is weighed by.
struct BreakTerms {
    const PriceList* prices = nullptr;
    OrderRules rules;
    double demandPerYear = 0;
    double orderCost = 0;     ///< of an order line, minor units of the prices' currency
    double holdingRate = 0;   ///< share of the cost per year
    double longestDays = 365; ///< a larger order lasts no longer
};

/// What a year costs in orders of @p quantity (> 0), in minor units: purchases, ordering, and holding half an order:
/// A(Q)/Q·D + K·D/Q + h·A(Q)/2, with A(Q) = what an order costs. Silver, Pyke & Thomas, ch. 4.
double yearOfOrders(const BreakTerms& terms, Quantity quantity);

/// The order that is cheapest in total among @p quantity and what is worth raising it to: each all-units break, and
/// under incremental prices the best order of each step, √(2D(K + F)/(h·p)), with F = what the units before the step
/// cost beyond its price (Hadley & Whitin 1963; Snyder & Shen, ch. 3). Never less than @p quantity, which the rules
/// accept.
Quantity raisedToBreak(const BreakTerms& terms, Quantity quantity);

/// A purchase of @p published stays although @p planned is what a plan comes to now: it differs too little (@see
/// keepsPublished), @p rules still allow it, and it reaches the same steps of @p prices.
bool purchaseStays(Quantity published, Quantity planned, const OrderRules& rules, const PriceList& prices);

} // namespace opsdesk
