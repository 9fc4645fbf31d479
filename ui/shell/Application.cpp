#include "ui/shell/Application.h"

#include "core/base/NoBlocking.h"

#include <QElapsedTimer>
#include <QScrollArea>

#include <ctime>

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

qint64 workedNanoseconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
    connect(this, &QApplication::focusChanged, this, [](QWidget*, QWidget* now) { showFocus(now); });
}

bool Application::notify(QObject* receiver, QEvent* event) {
#ifndef NDEBUG
    const NoBlocking ban;
#endif
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const char* const whose = receiver->metaObject()->className(); // it may be gone afterwards
    const int type = event->type();
    QElapsedTimer watch;
    watch.start();
    const qint64 before = workedNanoseconds();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    if (const qint64 busy = watch.nsecsElapsed(); busy > m_longest.nanoseconds)
        m_longest = {busy, workedNanoseconds() - before, whose, type};
    return taken;
}

} // namespace opsdesk::ui
