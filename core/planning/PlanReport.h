#pragma once

#include "core/base/Date.h"
#include "core/base/Money.h"

#include <boost/json/fwd.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What a run did, for people and for measuring.
struct PlanReport {
    std::int64_t run = 0; ///< 0: not published
    Date asOf;
    std::optional<Date> demandUntil; ///< end of the newest week with orders
    std::int64_t series = 0;
    std::int64_t suggestions = 0;
    std::map<std::string, std::int64_t> kinds, statuses;  ///< of suggestions
    std::map<std::string, std::int64_t> classes, methods; ///< of series
    std::map<std::string, std::int64_t> selected;         ///< series whose method was selected, by cause
    std::int64_t refitted = 0;                            ///< series whose method was kept and fitted again
    std::int64_t withoutSupplier = 0;                     ///< series that need stock and that nobody sells
    std::int64_t unplaced = 0;                            ///< demand series whose item or node is not there to plan for
    std::int64_t failed = 0;                              ///< series that could not be planned, and suppliers' orders
    std::vector<std::string> failures;                    ///< the first of them, in words
    std::optional<Minor> budget;                          ///< that purchases may cost
    Minor funded, overBudget;                             ///< of it used; what the others would cost
    std::int64_t overBudgetCount = 0;                     ///< of those others
    std::int64_t ordersFilled = 0, ordersBelow = 0;       ///< suppliers' orders filled up; that reach too little
    Minor moneyAtRisk;                                    ///< of what is to be bought or expedited
    Currency currency;
    std::int64_t opened = 0, changed = 0, refreshed = 0, left = 0, expired = 0, demandSeries = 0, forecasts = 0;
    std::int64_t newSince = 0, changedSince = 0, goneSince = 0; ///< suggestions, against what the run before left
    double readSeconds = 0, demandSeconds = 0, planSeconds = 0, publishSeconds = 0, totalSeconds = 0;
    unsigned threads = 0;
};

/// The one object that `opsdeskd plan` prints.
boost::json::object toJson(const PlanReport& report);

} // namespace opsdesk
