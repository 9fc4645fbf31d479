#pragma once

#include <QLineEdit>

namespace opsdesk::ui {

/// Says in an empty line what is expected there, with room to read it.
inline void setHint(QLineEdit& edit, const QString& hint) {
    edit.setPlaceholderText(hint);
    edit.setMinimumWidth(edit.fontMetrics().horizontalAdvance(hint) + 2 * edit.fontMetrics().height());
}

} // namespace opsdesk::ui
