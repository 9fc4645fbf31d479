#include "ui/widgets/Dialog.h"

#include <QEvent>
#include <QLayout>

namespace opsdesk::ui {

void Dialog::setVisible(bool visible) {
    if (visible && !isVisible() && layout()) {
        ensurePolished();
        const QList<QWidget*> parts = findChildren<QWidget*>();
        for (QWidget* part : parts)
            part->ensurePolished(); // the style says how large they are
        layout()->setSizeConstraint(QLayout::SetNoConstraint);
        setMinimumSize(layout()->totalMinimumSize().expandedTo(minimumSize()));
        resize(size().expandedTo(layout()->totalSizeHint()));
    }
    QDialog::setVisible(visible);
}

bool Dialog::event(QEvent* event) {
    const bool known = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible() && layout()) {
        const int needed = layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width())
                                                         : layout()->totalMinimumSize().height();
        if (height() < needed)
            resize(width(), needed);
    }
    return known;
}

} // namespace opsdesk::ui
