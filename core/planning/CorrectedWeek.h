#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// A week of an item's demand at a node that a person said how to count; what the plan makes of the week itself is then
/// not asked.
struct CorrectedWeek {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    Date week;                        ///< a Monday
    std::optional<Quantity> quantity; ///< to count; nothing: as it was entered
    std::string reason;
    std::string corrected_by;
    Timestamp corrected_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(CorrectedWeek, (),
                      (entity, item_id, node_id, week, quantity, reason, corrected_by, corrected_at, rev))
OPSDESK_DECLARE_ROW(CorrectedWeek)

} // namespace opsdesk
