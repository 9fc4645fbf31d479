#include "core/finance/PeriodMachine.h"

namespace opsdesk {

namespace {

constexpr State periodStates[] = {
    {"open", "Open"},
    {"soft", "Soft closed"},
    {"closed", "Closed", true},
};

constexpr Transition periodTransitions[] = {
    // state, action, next, guard, effect, undo
    {"open", "soft_close", "soft", "over", "soft_close", ""},
    {"soft", "close", "closed", "over", "close", ""},
    {"soft", "reopen", "open", "latest", "reopen", ""},
    {"closed", "reopen", "soft", "latest", "reopen", ""},
};

} // namespace

const StateMachine& periodMachine() {
    static constexpr StateMachine machine{"period", "Fiscal period", periodStates, periodTransitions};
    return machine;
}

} // namespace opsdesk
