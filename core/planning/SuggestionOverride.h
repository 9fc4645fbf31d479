#pragma once

#include "core/base/Money.h"
#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

namespace override_kind {
inline constexpr std::string_view quantity = "quantity"; ///< another quantity was accepted
inline constexpr std::string_view rejected = "rejected"; ///< nothing is bought
inline constexpr std::string_view putOff = "put_off";    ///< it is bought later
} // namespace override_kind

/// A person decided otherwise than the plan said, of a purchase: what both knew then, so that the demand that comes can
/// say who was right. Named by the command that decided; gone when the decision is taken back.
struct SuggestionOverride {
    std::int64_t entity = 0;
    Uuid id;
    Uuid suggestion_id;
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string kind;    ///< of override_kind
    std::string segment; ///< AX … CZ
    std::string decided_by;
    Timestamp decided_at;
    Date decided_on;                   ///< the business date
    std::optional<Date> put_off_until; ///< of what was put off; the day it was taken up again when that was sooner
    Quantity planned_quantity;         ///< what the plan said
    Quantity quantity;                 ///< what is bought instead
    Quantity position;                 ///< available, and on order
    double lead_time_days = 0;
    Quantity moq;
    Quantity multiple;
    Minor unit_cost;   ///< landed
    Minor unit_margin; ///< lost with a unit that is missing
    Currency currency;
    std::string reason_code;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SuggestionOverride, (),
                      (entity, id, suggestion_id, item_id, node_id, kind, segment, decided_by, decided_at, decided_on,
                       put_off_until, planned_quantity, quantity, position, lead_time_days, moq, multiple, unit_cost,
                       unit_margin, currency, reason_code, rev))
OPSDESK_DECLARE_ROW(SuggestionOverride)

} // namespace opsdesk
