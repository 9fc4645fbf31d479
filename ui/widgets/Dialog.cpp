#include "ui/widgets/Dialog.h"

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

} // namespace opsdesk::ui
