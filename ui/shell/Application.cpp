#include "ui/shell/Application.h"

#include "core/base/NoBlocking.h"

#include <QScrollArea>

namespace opsdesk::ui {

namespace {

/// Qt does so only for what Tab comes to from within the same area.
void showFocus(QWidget* now) {
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    for (QWidget* at = now ? now->parentWidget() : nullptr; at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(now);
}

} // namespace

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
    connect(this, &QApplication::focusChanged, this, [](QWidget*, QWidget* now) { showFocus(now); });
}

bool Application::notify(QObject* receiver, QEvent* event) {
#ifndef NDEBUG
    const NoBlocking ban;
#endif
    return QApplication::notify(receiver, event);
}

} // namespace opsdesk::ui
