#pragma once

#include "core/planning/BacktestSeries.h"
#include "core/planning/LeadTimeDraws.h"
#include "core/planning/StockLevels.h"

#include <span>

namespace opsdesk {

/// What came of a replay, of one series or added up of many. Units are base units.
struct ReplayFigures {
    double demand = 0;
    double served = 0;      ///< from stock on the day it was asked for
    double stock = 0;       ///< on hand at the end of the day, on the mean
    double stockValue = 0;  ///< the same at cost, minor units
    double demandValue = 0; ///< at price, minor units
    double servedValue = 0;
    double lostMargin = 0;         ///< of what was not served: price less cost, minor units
    std::int64_t cycles = 0;       ///< from one review to the next
    std::int64_t cyclesServed = 0; ///< in which nothing was missing
    std::int64_t orders = 0;

    void add(const ReplayFigures& other);

    double fillRate() const { return demand > 0 ? served / demand : 1; }
    double valueFillRate() const { return demandValue > 0 ? servedValue / demandValue : 1; }
    double cycleService() const {
        return cycles > 0 ? static_cast<double>(cyclesServed) / static_cast<double>(cycles) : 1;
    }
};

/// Plays @p series over @p span against @p levels, one for each review, the first on the first day.
///
/// A day goes so: what is due arrives; on a day of review, when stock position (on hand, on order, less backorders) is
/// below the reorder point, the order up to the level is placed, by the rules of the supplier; demand of the period,
/// evenly over its days, is served from stock. What is missing is lost, or waits, as @p options say. Stock starts at
/// the first order-up-to level, with nothing on the way.
ReplayFigures replay(const BacktestSeries& series, const ReplaySpan& span, std::span<const StockLevels> levels,
                     const LeadTimeDraws& leadTimes, const BacktestOptions& options);

} // namespace opsdesk
