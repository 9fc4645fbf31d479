#include "core/returns/ReturnWeek.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReturnWeek, "return_week", ("entity", "item_id", "channel", "week_no"), ())
OPSDESK_DEFINE_ROW(ReturnReasonWeek, "return_reason_week", ("entity", "item_id", "reason", "week_no"), ())

std::int64_t weekNumber(Date day) {
    // 1970-01-01 was a Thursday.
    return (day.days() - (day.weekday() - 1) + 3) / 7;
}

Date weekBegin(std::int64_t weekNo) {
    return Date(static_cast<std::int32_t>(weekNo * 7 - 3));
}

} // namespace opsdesk
