#include "core/procurement/PurchaseOrderMachine.h"

namespace opsdesk {

namespace {

constexpr State states[] = {
    {"draft", "Draft", false},
    {"submitted", "Submitted", false},
    {"approved", "Approved", false},
    {"released", "Released", false},
    {"acknowledged", "Acknowledged", false},
    {"partly_received", "Partly received", false},
    {"received", "Received", false},
    {"closed", "Closed", true},
    {"rejected", "Rejected", true},
    {"cancelled", "Cancelled", true},
};

// Where next is empty, the effect decides: `receive` by whether something is still to come.
constexpr Transition transitions[] = {
    {"", "create", "draft", "", "", ""},
    {"draft", "edit", "draft", "", "edit", ""},
    {"draft", "submit", "submitted", "complete", "submit", "withdraw"},
    {"draft", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"submitted", "withdraw", "draft", "", "reopen", "submit"},
    {"submitted", "return", "draft", "reasoned", "reopen", ""},
    {"submitted", "approve", "approved", "seen", "approve", ""},
    {"submitted", "reject", "rejected", "reasoned", "reject", ""},
    {"submitted", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"approved", "return", "draft", "reasoned", "reopen", ""},
    {"approved", "release", "released", "", "release", ""},
    {"approved", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"released", "acknowledge", "acknowledged", "", "acknowledge", ""},
    {"released", "receive", "", "", "receive", ""},
    {"released", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"acknowledged", "acknowledge", "acknowledged", "", "acknowledge", ""},
    {"acknowledged", "receive", "", "", "receive", ""},
    {"acknowledged", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"partly_received", "acknowledge", "partly_received", "", "acknowledge", ""},
    {"partly_received", "receive", "", "", "receive", ""},
    {"partly_received", "close", "closed", "", "close", ""},
    {"received", "close", "closed", "", "close", ""},
};

} // namespace

const StateMachine& purchaseOrderMachine() {
    static constexpr StateMachine machine{"purchase_order", "Purchase order", states, transitions};
    return machine;
}

} // namespace opsdesk
