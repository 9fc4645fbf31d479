#include "ui/widgets/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace opsdesk::ui {

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    QWidget* editor = qobject_cast<QComboBox*>(watched);
    if (!editor)
        editor = qobject_cast<QAbstractSpinBox*>(watched);
    if (!editor)
        return QObject::eventFilter(watched, event);
    event->ignore(); // goes on to whatever scrolls around the editor
    return true;
}

} // namespace opsdesk::ui
