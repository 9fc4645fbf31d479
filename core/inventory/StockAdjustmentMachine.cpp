#include "core/inventory/StockAdjustmentMachine.h"

namespace opsdesk {

namespace {

constexpr State states[] = {
    {"proposed", "Proposed"},
    {"approved", "Approved", true},
    {"rejected", "Rejected", true},
};

constexpr Transition transitions[] = {
    // state, action, next, guard, effect, undo
    {"", "propose", "proposed", "", "", ""},
    {"proposed", "approve", "approved", "as_seen", "post", ""},
    {"proposed", "reject", "rejected", "", "refuse", ""},
};

} // namespace

const StateMachine& stockAdjustmentMachine() {
    static const StateMachine machine{"stock_adjustment", "Stock adjustment", states, transitions};
    return machine;
}

} // namespace opsdesk
