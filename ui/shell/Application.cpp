#include "ui/shell/Application.h"

#include "core/base/NoBlocking.h"

namespace opsdesk::ui {

bool Application::notify(QObject* receiver, QEvent* event) {
#ifndef NDEBUG
    const NoBlocking ban;
#endif
    return QApplication::notify(receiver, event);
}

} // namespace opsdesk::ui
