#pragma once

#include "core/base/Date.h"
#include "core/base/Quantity.h"
#include "core/planning/DemandOutlook.h"

#include <optional>
#include <span>
#include <vector>

namespace opsdesk {

/// What is still to come of an order that was placed.
struct OpenOrder {
    Date due;
    Quantity quantity;
    bool sent = true; ///< to the supplier; before that it waits for people here
};

/// An order past its date is expected this many days from now, until someone knows better.
inline constexpr int overdueDays = 7;

/// When @p order can be counted on, seen from @p asOf.
Date expectedArrival(const OpenOrder& order, Date asOf);

/// Stock as expected week by week, below zero where customers would wait. A picture and statistics, not bookings.
struct Projection {
    Date first;                    ///< the as-of date; the others follow every seven days
    std::vector<double> without;   ///< with what is on order already
    std::vector<double> with;      ///< and with the suggested order
    std::vector<double> deviation; ///< standard deviation of demand until then
    std::optional<Date> stockOut;
    double minimum = 0; ///< the least without the suggested order, in the weeks shown
    Date minimumOn;
    std::optional<double> coverDays;      ///< how long what is available lasts; nothing: practically for ever
    std::optional<double> coverDaysAfter; ///< with all that is on order, and the suggestion
};

struct ProjectionInput {
    Date asOf;
    double available = 0;                  ///< on hand, less what is promised
    std::span<const OpenOrder> openOrders; ///< by expected arrival
    double suggested = 0;
    Date suggestedArrival;
    int weeks = 13;
};

Projection project(const ProjectionInput& input, const DemandOutlook& outlook);

/// The first day on which the stock does not cover expected demand, given what arrives until then.
std::optional<Date> stockOutDate(double available, std::span<const OpenOrder> openOrders, Date asOf,
                                 const DemandOutlook& outlook);

} // namespace opsdesk
