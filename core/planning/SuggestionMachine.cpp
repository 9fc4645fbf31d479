#include "core/planning/SuggestionMachine.h"

namespace opsdesk {

namespace {

constexpr State suggestionStates[] = {
    {"open", "Open"},         {"adjusted", "Adjusted"}, {"snoozed", "Snoozed"},
    {"accepted", "Accepted"}, {"rejected", "Rejected"}, {"expired", "No longer needed", true},
};

/// An undone decision leads back to adjusted when the quantity was adjusted before it.
constexpr std::string_view reopened[] = {"open", "adjusted"};

constexpr Transition suggestionTransitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "publish", "open", "", "", ""},
    {"open", "accept", "accepted", "as_seen", "accept", "reopen"},
    {"open", "adjust", "adjusted", "orderable", "adjust", "reopen"},
    {"open", "snooze", "snoozed", "later", "snooze", "reopen"},
    {"open", "reject", "rejected", "reasoned", "reject", "reopen"},
    {"open", "expire", "expired", "", "", ""},
    {"adjusted", "accept", "accepted", "as_seen", "accept", "reopen"},
    {"adjusted", "adjust", "adjusted", "orderable", "adjust", "reopen"},
    {"adjusted", "snooze", "snoozed", "later", "snooze", "reopen"},
    {"adjusted", "reject", "rejected", "reasoned", "reject", "reopen"},
    {"adjusted", "reopen", "open", "", "restore", ""},
    {"adjusted", "expire", "expired", "", "", ""},
    {"snoozed", "accept", "accepted", "as_seen", "accept", "reopen"},
    {"snoozed", "adjust", "adjusted", "orderable", "adjust", "reopen"},
    {"snoozed", "snooze", "snoozed", "later", "snooze", "reopen"},
    {"snoozed", "reject", "rejected", "reasoned", "reject", "reopen"},
    {"snoozed", "reopen", "", "", "undo", "", reopened},
    {"snoozed", "wake", "open", "", "", ""},
    {"snoozed", "expire", "expired", "", "", ""},
    {"accepted", "reopen", "", "not_ordered", "undo", "", reopened},
    {"accepted", "renew", "open", "", "", ""},
    {"accepted", "expire", "expired", "", "", ""},
    {"rejected", "reopen", "", "", "undo", "", reopened},
    {"rejected", "renew", "open", "", "", ""},
    {"rejected", "expire", "expired", "", "", ""},
    {"expired", "renew", "open", "", "", ""},
};

} // namespace

const StateMachine& suggestionMachine() {
    static constexpr StateMachine machine{"suggestion", "Suggestion", suggestionStates, suggestionTransitions};
    return machine;
}

} // namespace opsdesk
