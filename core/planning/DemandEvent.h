#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// An event that planners know of, of an item or of all items of a category. @see EventKind
struct DemandEvent : Document {
    std::string name;
    std::string kind;         ///< of EventKind
    std::int64_t item_id = 0; ///< 0: all items of the category
    std::string category;     ///< empty where it is of one item
    std::int64_t node_id = 0; ///< 0: all nodes
    Date first_day;
    Date last_day;                          ///< included; of a phase-out the last day on which it is sold
    std::optional<double> uplift_percent;   ///< added to usual demand
    std::optional<Quantity> units_per_week; ///< added in place of that
    std::string note;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(DemandEvent, (Document),
                      (name, kind, item_id, category, node_id, first_day, last_day, uplift_percent, units_per_week,
                       note, rev))
OPSDESK_DECLARE_ROW(DemandEvent)

} // namespace opsdesk
