#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// One publication of a plan.
struct PlanRun {
    std::int64_t entity = 0;
    std::int64_t run = 0;
    Date as_of;
    Timestamp planned_at;
    std::string planned_by;
    std::int64_t series = 0;
    std::int64_t suggestions = 0;
    Minor money_at_risk; ///< of all suggestions to buy or to expedite
    Currency currency;
    std::int64_t demand_step = 0; ///< step of the entity's stream up to which the demand series tell what happened
    std::string returns_netting;  ///< that they were made with
    std::int64_t rev = 0;
    std::int64_t entity_rev = 0; ///< revision of the entity's stream up to which its suggestions know what happened
    std::int64_t shared_rev = 0; ///< and of the shared one
    Minor least_a;               ///< least turnover of a year of class A when all was planned
    Minor least_b;
    std::optional<Timestamp> live_at; ///< when something that was touched since was planned again, last
    std::int64_t live_items = 0;      ///< how many times an item was, since
    std::int64_t opened = 0;          ///< suggestions that the run before did not have
    std::int64_t changed = 0;         ///< those that are otherwise than it left them
    std::int64_t gone = 0;            ///< those that it left and that are no longer needed
};
BOOST_DESCRIBE_STRUCT(PlanRun, (),
                      (entity, run, as_of, planned_at, planned_by, series, suggestions, money_at_risk, currency,
                       demand_step, returns_netting, rev, entity_rev, shared_rev, least_a, least_b, live_at, live_items,
                       opened, changed, gone))
OPSDESK_DECLARE_ROW(PlanRun)

} // namespace opsdesk
