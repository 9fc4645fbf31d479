#include "core/ledger/FiscalPeriod.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(FiscalPeriod, "fiscal_period", ("entity", "id"), ("state"))
OPSDESK_DEFINE_ROW(FiscalCalendar, "fiscal_calendar", ("entity", "name"), ())

} // namespace opsdesk
