#pragma once

#include "core/base/Date.h"
#include "core/returns/ReturnRate.h"
#include "core/store/UnitOfWork.h"

#include <map>
#include <string>
#include <vector>

namespace opsdesk {

/// What is known of one item, supplier, channel or reason, over all weeks and for a spike.
struct ReturnTotals {
    ReturnRate rate; ///< its counts; the shares are still to be computed
    std::string group;
    std::int64_t returned = 0; ///< lines in the window
    double exposure = 0;       ///< lines that could come back in it
    std::int64_t returnedBefore = 0;
    double exposureBefore = 0;

    /// Adds the counts of a part.
    void add(const ReturnTotals& part);
};

/// The weeks that a look for spikes on a day compares: the four that end with it and the fifty-two before them. What
/// was sold in thirteen weeks may come back in the last of them, so a week's exposure is a thirteenth of it; of the
/// week that is not over yet the part that is.
class SpikeWeeks {
public:
    explicit SpikeWeeks(Date today);

    std::int64_t now() const { return m_now; }             ///< week; what comes later is not known yet
    std::int64_t windowBegin() const { return m_now - 3; } ///< week
    std::int64_t baseBegin() const { return m_now - 55; }
    std::int64_t recentBegin() const { return m_now - 12; } ///< the thirteen weeks of a trend
    Date windowFrom() const;
    Date windowTo() const { return m_today; }

    /// How much each line sold in a week adds to the exposure of the window, and of the year before.
    double inWindow(std::int64_t week) const { return exposure(week, windowBegin(), m_now); }
    double inBase(std::int64_t week) const { return exposure(week, baseBegin(), windowBegin() - 1); }

private:
    double exposure(std::int64_t sold, std::int64_t first, std::int64_t last) const;

    Date m_today;
    std::int64_t m_now;
    int m_daysOfNow; ///< that are over, the day itself among them
};

using TotalsByKey = std::map<std::string, ReturnTotals>;

/// All that was counted of @p entity; what commands of this batch changed counts as well.
struct CountedReturns {
    std::map<std::int64_t, ReturnTotals> items;
    TotalsByKey channels;
    TotalsByKey reasons; ///< of all items; sold is what was sold of all
    /// By reason and item: lines in the window, and in the year before.
    std::map<std::string, std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>>> byReason;
    std::map<std::int64_t, ReturnTotals> suppliers;  ///< of the items that each is preferred for
    std::map<std::int64_t, std::int64_t> supplierOf; ///< by item
};
CountedReturns countedReturns(store::UnitOfWork& rows, std::int64_t entity, const SpikeWeeks& weeks);

} // namespace opsdesk
