#include "core/returns/RefundMachine.h"

namespace opsdesk {

namespace {

constexpr State refundStates[] = {
    {"proposed", "Proposed"},       {"held", "Held"},
    {"approved", "Approved"},       {"paid", "Paid", true},
    {"rejected", "Rejected", true}, {"cancelled", "Cancelled", true},
    {"reversed", "Reversed", true},
};

/// By whether something about the return has to be known first, or, released, something else.
constexpr std::string_view refundBegins[] = {"proposed", "held"};
/// What is left of it may be nothing.
constexpr std::string_view refundReconsidered[] = {"proposed", "held", "cancelled"};

constexpr Transition refundTransitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "propose", "", "", "", "", refundBegins},
    {"", "goodwill", "", "", "", "", refundBegins},
    {"", "record", "paid", "", "", ""},
    {"proposed", "reconsider", "", "", "reconsider", "", refundReconsidered},
    {"proposed", "approve", "approved", "seen", "approve", ""},
    {"proposed", "reject", "rejected", "", "reject", ""},
    {"proposed", "cancel", "cancelled", "", "", ""},
    {"held", "reconsider", "", "", "reconsider", "", refundReconsidered},
    {"held", "release", "", "", "release", "", refundBegins},
    {"held", "reject", "rejected", "", "reject", ""},
    {"held", "cancel", "cancelled", "", "", ""},
    {"approved", "pay", "paid", "", "pay", ""},
    {"approved", "reverse", "reversed", "seen", "reverse", ""},
    {"paid", "reverse", "reversed", "seen", "reverse", ""},
};

} // namespace

const StateMachine& refundMachine() {
    static constexpr StateMachine machine{"refund", "Refund", refundStates, refundTransitions};
    return machine;
}

} // namespace opsdesk
