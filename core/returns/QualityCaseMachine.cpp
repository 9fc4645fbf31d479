#include "core/returns/QualityCases.h"

namespace opsdesk {

namespace {

constexpr State qualityCaseStates[] = {
    {"open", "Open"},           {"investigating", "Investigating"}, {"confirmed", "Confirmed"},
    {"closed", "Closed", true}, {"dismissed", "Dismissed", true},
};

constexpr Transition qualityCaseTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "raise", "open", "", "", ""},
    {"open", "investigate", "investigating", "", "remark", ""},
    {"open", "dismiss", "dismissed", "explained", "dismiss", ""},
    {"investigating", "isolate", "investigating", "defective", "isolate", ""},
    {"investigating", "confirm", "confirmed", "", "confirm", ""},
    {"investigating", "dismiss", "dismissed", "explained", "dismiss", ""},
    {"confirmed", "isolate", "confirmed", "defective", "isolate", ""},
    {"confirmed", "close", "closed", "closing", "close", ""},
};

} // namespace

const StateMachine& qualityCaseMachine() {
    static constexpr StateMachine machine{"quality_case", "Quality case", qualityCaseStates, qualityCaseTransitions};
    return machine;
}

} // namespace opsdesk
