#pragma once

#include "ui/widgets/ActionSpec.h"

#include <QCoreApplication>

namespace opsdesk::ui {

/// One of the standard reasons that the view reason-codes lists for the command.
inline AskField askReason(bool required = true) {
    return {AskField::Kind::ReasonCode, "reason_code", QT_TRANSLATE_NOOP("Action", "Reason"), required};
}

inline AskField askNote(bool required = false) {
    return {AskField::Kind::Note, "note", QT_TRANSLATE_NOOP("Action", "Note"), required};
}

inline ActionSpec approveAction() {
    return {"approve",
            QT_TRANSLATE_NOOP("Action", "Approve"),
            QT_TRANSLATE_NOOP("Action", "Approving…"),
            QT_TRANSLATE_NOOP("Action", "%n approved"),
            QLatin1StringView("check"),
            "A",
            true};
}

inline ActionSpec rejectAction() {
    return {"reject",
            QT_TRANSLATE_NOOP("Action", "Reject"),
            QT_TRANSLATE_NOOP("Action", "Rejecting…"),
            QT_TRANSLATE_NOOP("Action", "%n rejected"),
            QLatin1StringView("cross"),
            "R",
            false,
            true,
            {askReason(), askNote()}};
}

/// Takes a decision back.
inline ActionSpec reopenAction() {
    return {"reopen",
            QT_TRANSLATE_NOOP("Action", "Reopen"),
            QT_TRANSLATE_NOOP("Action", "Reopening…"),
            QT_TRANSLATE_NOOP("Action", "%n reopened"),
            QLatin1StringView("undo"),
            "O"};
}

} // namespace opsdesk::ui
