#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// One thing that was done about a month's books: closed, reopened, or a check passed over; with who and why.
struct PeriodStep {
    std::int64_t entity = 0;
    Uuid period_id;
    std::int64_t step_no = 0;
    std::string action;         ///< soft_close, close, reopen, override
    std::string check_code;     ///< of an override
    std::int64_t open_rows = 0; ///< likewise: what the check counted
    std::string reason;
    std::string done_by;
    Timestamp done_at;
    Date done_on; ///< of business
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(PeriodStep, (),
                      (entity, period_id, step_no, action, check_code, open_rows, reason, done_by, done_at, done_on,
                       rev))
OPSDESK_DECLARE_ROW(PeriodStep)

} // namespace opsdesk
