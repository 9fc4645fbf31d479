#include "core/returns/WriteOffMachine.h"

namespace opsdesk {

namespace {

constexpr State states[] = {
    {"proposed", "Proposed"},       {"rerouted", "Rerouted"},       {"inspecting", "To be inspected again"},
    {"approved", "Approved", true}, {"rejected", "Rejected", true},
};

constexpr Transition transitions[] = {
    // state, action, next, guard, effect, undo
    {"", "propose", "proposed", "", "", ""},
    {"proposed", "approve", "approved", "as_seen", "post", "reopen"},
    {"proposed", "reject", "rejected", "", "refuse", "reopen"},
    {"proposed", "reroute", "rerouted", "", "reroute", "reopen"},
    {"proposed", "claim", "rerouted", "", "claim", "reopen"},
    {"proposed", "split", "proposed", "", "split", ""},
    {"proposed", "inspect_again", "inspecting", "", "inspect_again", "reopen"},
    {"rerouted", "approve", "approved", "as_seen", "post", "reopen"},
    {"rerouted", "reject", "rejected", "", "refuse", "reopen"},
    {"rerouted", "reroute", "rerouted", "", "reroute", "reopen"},
    {"rerouted", "claim", "rerouted", "", "claim", "reopen"},
    {"rerouted", "split", "rerouted", "", "split", ""},
    {"rerouted", "inspect_again", "inspecting", "", "inspect_again", "reopen"},
    {"rerouted", "reopen", "proposed", "", "reopen", ""},
    {"inspecting", "inspect", "proposed", "", "inspect", ""},
    {"inspecting", "reopen", "proposed", "", "reopen", ""},
    {"approved", "reopen", "proposed", "", "reverse", ""},
    {"rejected", "reopen", "proposed", "", "reopen", ""},
};

} // namespace

const StateMachine& writeOffMachine() {
    static const StateMachine machine{"write_off", "Write-off", states, transitions};
    return machine;
}

} // namespace opsdesk
