#include "core/finance/PostingMapMachine.h"

namespace opsdesk {

namespace {

constexpr State mapStates[] = {
    {"proposed", "Proposed"},           {"active", "Active"},
    {"superseded", "Superseded", true}, {"rejected", "Rejected", true},
    {"withdrawn", "Withdrawn", true},
};

// A version that is approved supersedes the one before it.
constexpr Transition mapTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "propose", "proposed", "", "", ""},
    {"proposed", "approve", "active", "as_proposed", "approve", ""},
    {"proposed", "reject", "rejected", "explained", "decide", ""},
    {"proposed", "withdraw", "withdrawn", "", "", ""},
    {"active", "supersede", "superseded", "", "", ""},
};

} // namespace

const StateMachine& postingMapMachine() {
    static constexpr StateMachine machine{"posting_map", "Posting map", mapStates, mapTransitions};
    return machine;
}

} // namespace opsdesk
