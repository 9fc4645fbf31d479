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

inline AskField askText(const char* field, const char* label, const char* hint, bool required = false) {
    AskField ask{AskField::Kind::Text, field, label, required, field};
    ask.hint = hint;
    return ask;
}

/// What opens a page or a form of its view, for one row at a time; @p name is the command's that it stands for.
inline ActionSpec pageAction(const char* name, const char* title, QLatin1StringView icon, const char* key,
                             const char* page) {
    ActionSpec action{name, title, "", "", icon, key};
    action.page = page;
    action.bulk = false;
    return action;
}

/// Makes something new, as @p asks say.
inline ActionSpec createAction(const char* title, std::vector<AskField> asks) {
    ActionSpec action{"create",
                      title,
                      QT_TRANSLATE_NOOP("Action", "Making…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n made"),
                      QLatin1StringView("plus"),
                      "N"};
    action.asks = std::move(asks);
    action.fresh = true;
    action.bulk = false;
    return action;
}

inline ActionSpec deleteAction() {
    ActionSpec action{"delete",
                      QT_TRANSLATE_NOOP("Action", "Delete"),
                      QT_TRANSLATE_NOOP("Action", "Deleting…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n deleted"),
                      QLatin1StringView("cross"),
                      "D"};
    action.danger = true;
    return action;
}

inline ActionSpec approveAction() {
    return {"approve",
            QT_TRANSLATE_NOOP("Action", "Approve"),
            QT_TRANSLATE_NOOP("Action", "Approving…"),
            QT_TRANSLATE_N_NOOP("Action", "%n approved"),
            QLatin1StringView("check"),
            "A",
            true};
}

inline ActionSpec rejectAction() {
    return {"reject",
            QT_TRANSLATE_NOOP("Action", "Reject"),
            QT_TRANSLATE_NOOP("Action", "Rejecting…"),
            QT_TRANSLATE_N_NOOP("Action", "%n rejected"),
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
            QT_TRANSLATE_N_NOOP("Action", "%n reopened"),
            QLatin1StringView("undo"),
            "O"};
}

} // namespace opsdesk::ui
