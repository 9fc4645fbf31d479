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

// Where what happens decides: `approve` by whether another approval is to come, `amend` by whether one is needed,
// `receive` by whether something came and more is to come, `switch_supplier` by whether anything is left. What happens
// to an amendment leads back to where the order was; the supplier has not confirmed one that was approved.
constexpr std::string_view orderApproved[] = {"submitted", "approved"};
constexpr std::string_view amendmentApproved[] = {"amended", "released", "partly_received"};
constexpr std::string_view amendmentGone[] = {"released", "acknowledged", "partly_received"};
constexpr std::string_view amendedReleased[] = {"released", "amended"};
constexpr std::string_view amendedAcknowledged[] = {"acknowledged", "amended"};
constexpr std::string_view amendedPartly[] = {"partly_received", "amended"};
constexpr std::string_view switchedReleased[] = {"released", "received", "cancelled"};
constexpr std::string_view switchedAcknowledged[] = {"acknowledged", "received", "cancelled"};
constexpr std::string_view switchedPartly[] = {"partly_received", "received", "cancelled"};
constexpr std::string_view cameReleased[] = {"released", "partly_received", "received"};
constexpr std::string_view cameAcknowledged[] = {"acknowledged", "partly_received", "received"};
constexpr std::string_view camePartly[] = {"partly_received", "received"};

constexpr Transition transitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "create", "draft", "", "", ""},
    {"draft", "edit", "draft", "", "edit", ""},
    {"draft", "submit", "submitted", "complete", "submit", "withdraw"},
    {"draft", "split", "draft", "", "split", ""},
    {"draft", "merge", "draft", "", "merge", ""},
    {"draft", "copy", "draft", "", "copy", ""},
    {"draft", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"submitted", "withdraw", "draft", "", "reopen", "submit"},
    {"submitted", "return", "draft", "reasoned", "reopen", ""},
    {"submitted", "approve", "", "seen", "approve", "", orderApproved},
    {"submitted", "reject", "rejected", "reasoned", "reject", ""},
    {"submitted", "copy", "submitted", "", "copy", ""},
    {"submitted", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"approved", "return", "draft", "reasoned", "reopen", ""},
    {"approved", "release", "released", "", "release", ""},
    {"approved", "copy", "approved", "", "copy", ""},
    {"approved", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"released", "acknowledge", "acknowledged", "", "acknowledge", ""},
    {"released", "amend", "", "", "amend", "", amendedReleased},
    {"released", "expedite", "released", "", "expedite", ""},
    {"released", "switch_supplier", "", "", "switch_supplier", "", switchedReleased},
    {"released", "copy", "released", "", "copy", ""},
    {"released", "receive", "", "", "receive", "", cameReleased},
    {"released", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"acknowledged", "acknowledge", "acknowledged", "", "acknowledge", ""},
    {"acknowledged", "amend", "", "", "amend", "", amendedAcknowledged},
    {"acknowledged", "expedite", "acknowledged", "", "expedite", ""},
    {"acknowledged", "switch_supplier", "", "", "switch_supplier", "", switchedAcknowledged},
    {"acknowledged", "copy", "acknowledged", "", "copy", ""},
    {"acknowledged", "receive", "", "", "receive", "", cameAcknowledged},
    {"acknowledged", "cancel", "cancelled", "reasoned", "cancel", ""},
    {"amended", "approve", "", "seen", "approve", "", amendmentApproved},
    {"amended", "return", "", "reasoned", "undo_amendment", "", amendmentGone},
    {"amended", "withdraw", "", "", "undo_amendment", "", amendmentGone},
    {"partly_received", "acknowledge", "partly_received", "", "acknowledge", ""},
    {"partly_received", "amend", "", "", "amend", "", amendedPartly},
    {"partly_received", "expedite", "partly_received", "", "expedite", ""},
    {"partly_received", "switch_supplier", "", "", "switch_supplier", "", switchedPartly},
    {"partly_received", "copy", "partly_received", "", "copy", ""},
    {"partly_received", "receive", "", "", "receive", "", camePartly},
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
