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

} // namespace opsdesk::ui
