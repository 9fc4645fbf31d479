#pragma once

#include "core/ledger/FiscalPeriod.h"
#include "core/workflow/Context.h"

#include <string>

namespace opsdesk {

/// Months as whole numbers: year × 100 + month.
std::int64_t periodOf(Date day);
std::int64_t periodAfter(std::int64_t period);
Date firstDayOf(std::int64_t period);
Date lastDayOf(std::int64_t period);
/// "2011-11"
std::string nameOfPeriod(std::int64_t period);

/// The key of the month's row.
Uuid fiscalPeriodId(std::int64_t entity, std::int64_t period);

/// On which day something is booked, and why that is not the day it happened on.
struct BookingDay {
    Date day;
    std::string lateReason; ///< empty when it is the same day
};
/// @p day itself in an open period, else the first day of the first open one after it. What people of finance enter
/// themselves (@p byFinance) still goes into periods that are soft closed.
BookingDay bookingDay(const FiscalCalendar& calendar, Date day, bool byFinance);

/// The entity's calendar; where it has none yet, one in which nothing is closed.
FiscalCalendar fiscalCalendar(store::UnitOfWork& rows, std::int64_t entity);

/// Whether the entry of the journal stands in a month that is closed for good; not where there is no such entry.
bool isInClosedPeriod(store::UnitOfWork& rows, std::int64_t entity, std::int64_t entry);

/// Makes the row of the month in which @p day lies, where there is none. With an entity's first one the clock starts
/// that notices when months end.
void keepFiscalPeriod(Context& context, Date day);

/// Has the engine issue `period.end` on the first day after the month of business.
void awaitMonthEnd(Context& context);

} // namespace opsdesk
