#include "core/finance/ManualJournalMachine.h"

namespace opsdesk {

namespace {

constexpr State journalStates[] = {
    {"draft", "Draft"},         {"proposed", "Proposed"},
    {"posted", "Posted", true}, {"reversed", "Reversed", true},
    {"rejected", "Rejected"},   {"withdrawn", "Withdrawn", true},
};

constexpr Transition journalTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "create", "draft", "", "", ""},
    {"draft", "edit", "draft", "", "edit", ""},
    {"draft", "propose", "proposed", "sound", "propose", "recall"},
    {"draft", "withdraw", "withdrawn", "", "", ""},
    {"proposed", "recall", "draft", "", "", ""},
    {"proposed", "approve", "posted", "decidable", "post", ""},
    {"proposed", "reject", "rejected", "explained", "decide", ""},
    {"rejected", "edit", "draft", "", "edit", ""},
    {"rejected", "withdraw", "withdrawn", "", "", ""},
    {"posted", "reverse", "reversed", "explained", "reverse", ""},
};

} // namespace

const StateMachine& manualJournalMachine() {
    static constexpr StateMachine machine{"manual_journal", "Manual journal", journalStates, journalTransitions};
    return machine;
}

} // namespace opsdesk
