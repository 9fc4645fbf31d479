#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A setting that decides, as data: limits, service targets, tolerances. Lives in entity 0.
struct Policy {
    std::int64_t entity = 0;
    std::string id;    ///< such as `limit.purchase_order.approve.buyer`
    std::string kind;  ///< limit, service_target, setting, min_max
    std::string value; ///< a whole number, a decimal, a date or a word, as the kind says; money in minor units
    std::string unit;  ///< such as `GBP minor`, `share`, `days`
    std::string description;
    std::string state; ///< draft, approved, active, retired
    std::int64_t version = 1;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Policy, (), (entity, id, kind, value, unit, description, state, version, rev))
OPSDESK_DECLARE_ROW(Policy)

} // namespace opsdesk
