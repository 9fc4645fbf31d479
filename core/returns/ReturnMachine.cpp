#include "core/returns/ReturnMachine.h"

namespace opsdesk {

namespace {

constexpr State returnStates[] = {
    {"authorized", "Authorised"}, {"partly_received", "Partly received"},
    {"received", "Received"},     {"inspected", "Inspected"},
    {"closed", "Closed", true},   {"cancelled", "Cancelled", true},
    {"expired", "Expired", true}, {"refused", "Refused", true},
};

constexpr std::string_view policyDecides[] = {"authorized", "refused"};
constexpr std::string_view someOrAll[] = {"partly_received", "received"};
constexpr std::string_view untilAllIsSeen[] = {"received", "inspected"};

constexpr Transition returnTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "authorize", "", "", "", "cancel", policyDecides},
    {"", "receive_blind", "received", "", "", ""},
    {"refused", "override", "authorized", "", "override", "cancel"},
    {"authorized", "receive", "", "", "receive", "", someOrAll},
    {"authorized", "label", "authorized", "", "label", ""},
    {"authorized", "track", "authorized", "", "track", ""},
    {"authorized", "exchange", "authorized", "", "exchange", ""},
    {"authorized", "cancel", "cancelled", "", "cancel", ""},
    {"authorized", "expire", "expired", "overdue", "expire", ""},
    {"authorized", "close", "closed", "settled", "close", ""},
    {"partly_received", "receive", "", "", "receive", "", someOrAll},
    {"partly_received", "label", "partly_received", "", "label", ""},
    {"partly_received", "track", "partly_received", "", "track", ""},
    {"partly_received", "exchange", "partly_received", "", "exchange", ""},
    {"partly_received", "inspect", "partly_received", "", "inspect", ""},
    {"partly_received", "dispose", "partly_received", "", "dispose", ""},
    {"partly_received", "close", "closed", "settled", "close", ""},
    {"received", "inspect", "", "", "inspect", "", untilAllIsSeen},
    {"received", "track", "received", "", "track", ""},
    {"received", "exchange", "received", "", "exchange", ""},
    {"received", "dispose", "received", "", "dispose", ""},
    {"inspected", "inspect", "inspected", "", "inspect", ""},
    {"inspected", "dispose", "inspected", "", "dispose", ""},
    {"inspected", "exchange", "inspected", "", "exchange", ""},
    {"inspected", "close", "closed", "settled", "close", ""},
    // Goods may still lie in quarantine, and a proposal that waited may be refused.
    {"closed", "inspect", "closed", "", "inspect", ""},
    {"closed", "dispose", "closed", "", "dispose", ""},
};

constexpr State refurbishmentStates[] = {
    {"open", "Open"},
    {"done", "Done", true},
    {"cancelled", "Cancelled", true},
};

constexpr Transition refurbishmentTransitions[] = {
    {"open", "finish", "done", "", "finish", ""},
    {"open", "cancel", "cancelled", "", "cancel", ""},
};

} // namespace

const StateMachine& returnMachine() {
    static constexpr StateMachine machine{"return", "Return", returnStates, returnTransitions};
    return machine;
}

const StateMachine& refurbishmentMachine() {
    static constexpr StateMachine machine{"refurbishment", "Refurbishment", refurbishmentStates,
                                          refurbishmentTransitions};
    return machine;
}

} // namespace opsdesk
