#include "core/planning/Projection.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

Date expectedArrival(const OpenOrder& order, Date asOf) {
    return order.due < asOf ? asOf + overdueDays : order.due;
}

std::optional<Date> stockOutDate(double available, std::span<const OpenOrder> openOrders, Date asOf,
                                 const DemandOutlook& outlook) {
    double supply = available;
    for (const OpenOrder& order : openOrders) {
        const auto out = outlook.dayReaching(supply);
        if (!out) {
            return std::nullopt;
        }
        if (*out < expectedArrival(order, asOf) - asOf) {
            return asOf + static_cast<int>(*out);
        }
        supply += order.quantity.toDouble();
    }
    const auto out = outlook.dayReaching(supply);
    return out ? std::optional(asOf + static_cast<int>(*out)) : std::nullopt;
}

Projection project(const ProjectionInput& input, const DemandOutlook& outlook) {
    Projection projection;
    projection.first = input.asOf;
    const auto points = static_cast<std::size_t>(input.weeks) + 1;
    projection.without.resize(points);
    projection.with.resize(points);
    projection.deviation.resize(points);
    projection.minimum = input.available;
    projection.minimumOn = input.asOf;
    double received = 0;
    std::size_t next = 0;
    const auto consider = [&](double stock, Date date) {
        if (stock < projection.minimum) {
            projection.minimum = stock;
            projection.minimumOn = date;
        }
    };
    for (std::size_t week = 0; week < points; ++week) {
        const int day = 7 * static_cast<int>(week);
        for (; next < input.openOrders.size(); ++next) {
            const Date arrival = expectedArrival(input.openOrders[next], input.asOf);
            if (arrival > input.asOf + day) {
                break;
            }
            // Stock is least just before something arrives.
            consider(input.available + received - outlook.expected(arrival - input.asOf), arrival);
            received += input.openOrders[next].quantity.toDouble();
        }
        const double stock = input.available + received - outlook.expected(day);
        projection.without[week] = stock;
        projection.deviation[week] = outlook.deviation(day);
        projection.with[week] = stock + (input.asOf + day >= input.suggestedArrival ? input.suggested : 0);
        consider(stock, input.asOf + day);
    }
    double onOrder = 0;
    for (const OpenOrder& order : input.openOrders) {
        onOrder += order.quantity.toDouble();
    }
    projection.stockOut = stockOutDate(input.available, input.openOrders, input.asOf, outlook);
    projection.coverDays = outlook.dayReaching(input.available);
    projection.coverDaysAfter = outlook.dayReaching(input.available + onOrder + input.suggested);
    return projection;
}

} // namespace opsdesk
