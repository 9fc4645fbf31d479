#include "core/integration/ReturnReasons.h"

namespace opsdesk {

const ReasonTable& usualReturnReasons() {
    // What is said of the way comes before what is said of the goods: "arrived broken" is the carrier's.
    static const ReasonTable table(
        {
            {"damaged_in_transit",
             {"damaged in transit", "damaged on arrival", "arrived damaged", "arrived broken", "came broken", "crushed",
              "in transit", "transit", "leaked", "smashed"}},
            {"refused_delivery", {"refused", "undeliver", "not deliver", "return to sender", "lost in post"}},
            {"late", {"late", "too late", "delay", "not in time", "arrived after"}},
            {"wrong_item",
             {"wrong item", "wrong product", "wrong colour", "wrong color", "not what i ordered", "incorrect"}},
            {"wrong_size", {"size", "too small", "too big", "too large", "fit", "doesn't fit"}},
            {"faulty",
             {"fault", "defect", "broke", "not work", "doesn't work", "does not work", "dead", "stopped", "damage"}},
            {"not_as_described", {"not as described", "misdescri", "different from", "quality", "poor"}},
            {"order_error", {"ordered twice", "by mistake", "duplicate", "mistake", "wrongly", "billed", "invoice"}},
            {"changed_mind",
             {"changed my mind", "changed mind", "change of mind", "no longer", "don't like", "unwanted",
              "not needed"}},
        },
        "no_reason");
    return table;
}

} // namespace opsdesk
