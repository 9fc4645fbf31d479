#include "ui/shell/Look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace opsdesk::ui {

void setLook(QWidget& widget, const char* property, const QVariant& value) {
    if (widget.property(property) == value)
        return;
    widget.style()->unpolish(&widget); // while it can still be seen what it was
    widget.setProperty(property, value);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace opsdesk::ui
