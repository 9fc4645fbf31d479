#include "core/returns/WriteOffMachine.h"

namespace opsdesk {

namespace {

constexpr State states[] = {
    {"proposed", "Proposed"},
    {"rerouted", "Rerouted"},
    {"approved", "Approved", true},
    {"rejected", "Rejected", true},
};

constexpr Transition transitions[] = {
    // state, action, next, guard, effect, undo
    {"", "propose", "proposed", "", "", ""},
    {"proposed", "approve", "approved", "as_seen", "post", "reopen"},
    {"proposed", "reject", "rejected", "", "refuse", "reopen"},
    {"proposed", "reroute", "rerouted", "", "reroute", "reopen"},
    {"rerouted", "approve", "approved", "as_seen", "post", "reopen"},
    {"rerouted", "reject", "rejected", "", "refuse", "reopen"},
    {"rerouted", "reroute", "rerouted", "", "reroute", "reopen"},
    {"rerouted", "reopen", "proposed", "", "reopen", ""},
    {"approved", "reopen", "proposed", "", "reverse", ""},
    {"rejected", "reopen", "proposed", "", "reopen", ""},
};

} // namespace

const StateMachine& writeOffMachine() {
    static const StateMachine machine{"write_off", "Write-off", states, transitions};
    return machine;
}

} // namespace opsdesk
