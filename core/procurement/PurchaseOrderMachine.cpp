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
    {"amended", "Amended", false},
    {"rejected", "Rejected", true},
    {"cancelled", "Cancelled", true},
};

// Where next is empty, the effect decides: `receive` by whether something is still to come, `approve` by whether
// another approval is, `amend` by whether one is needed, `switch_supplier` by whether anything is left; what happens to
// an amendment leads back to where the order was. The row after such a row only shows where it may lead: a command
// takes the first.
constexpr Transition transitions[] = {
    {"", "create", "draft", "", "", ""},
    {"draft", "edit", "draft", "", "edit", ""},
    {"draft", "submit", "submitted", "complete", "submit", "withdraw"},
    {"draft", "split", "draft", "", "split", ""},
    {"draft", "merge", "draft", "", "merge", ""},
    {"draft", "copy", "draft", "", "copy", ""},
    {"draft", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"submitted", "withdraw", "draft", "", "reopen", "submit"},
    {"submitted", "return", "draft", "reasoned", "reopen", ""},
    {"submitted", "approve", "", "seen", "approve", ""},
    {"submitted", "approve", "approved", "seen", "approve", ""},
    {"submitted", "reject", "rejected", "reasoned", "reject", ""},
    {"submitted", "copy", "submitted", "", "copy", ""},
    {"submitted", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"approved", "return", "draft", "reasoned", "reopen", ""},
    {"approved", "release", "released", "", "release", ""},
    {"approved", "copy", "approved", "", "copy", ""},
    {"approved", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"released", "acknowledge", "acknowledged", "", "acknowledge", ""},
    {"released", "amend", "", "", "amend", ""},
    {"released", "amend", "amended", "", "amend", ""},
    {"released", "expedite", "released", "", "expedite", ""},
    {"released", "switch_supplier", "", "", "switch_supplier", ""},
    {"released", "switch_supplier", "cancelled", "", "switch_supplier", ""},
    {"released", "copy", "released", "", "copy", ""},
    {"released", "receive", "", "", "receive", ""},
    {"released", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"acknowledged", "acknowledge", "acknowledged", "", "acknowledge", ""},
    {"acknowledged", "amend", "", "", "amend", ""},
    {"acknowledged", "amend", "amended", "", "amend", ""},
    {"acknowledged", "expedite", "acknowledged", "", "expedite", ""},
    {"acknowledged", "switch_supplier", "", "", "switch_supplier", ""},
    {"acknowledged", "switch_supplier", "cancelled", "", "switch_supplier", ""},
    {"acknowledged", "copy", "acknowledged", "", "copy", ""},
    {"acknowledged", "receive", "", "", "receive", ""},
    {"acknowledged", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"amended", "approve", "", "seen", "approve", ""},
    {"amended", "approve", "released", "seen", "approve", ""},
    {"amended", "return", "", "reasoned", "undo_amendment", ""},
    {"amended", "return", "released", "reasoned", "undo_amendment", ""},
    {"amended", "withdraw", "", "", "undo_amendment", ""},
    {"amended", "withdraw", "released", "", "undo_amendment", ""},
    {"partly_received", "acknowledge", "partly_received", "", "acknowledge", ""},
    {"partly_received", "amend", "", "", "amend", ""},
    {"partly_received", "amend", "amended", "", "amend", ""},
    {"partly_received", "expedite", "partly_received", "", "expedite", ""},
    {"partly_received", "switch_supplier", "", "", "switch_supplier", ""},
    {"partly_received", "switch_supplier", "received", "", "switch_supplier", ""},
    {"partly_received", "copy", "partly_received", "", "copy", ""},
    {"partly_received", "receive", "", "", "receive", ""},
    {"partly_received", "close", "closed", "", "close", ""},
    {"received", "copy", "received", "", "copy", ""},
    {"received", "close", "closed", "", "close", ""},
    {"closed", "copy", "closed", "", "copy", ""},
    {"rejected", "copy", "rejected", "", "copy", ""},
    {"cancelled", "copy", "cancelled", "", "copy", ""},
};

} // namespace

const StateMachine& purchaseOrderMachine() {
    static constexpr StateMachine machine{"purchase_order", "Purchase order", states, transitions};
    return machine;
}

} // namespace opsdesk
