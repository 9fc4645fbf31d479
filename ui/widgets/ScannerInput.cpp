#include "ui/widgets/ScannerInput.h"

#include "ui/widgets/RecordPicker.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWindow>

#include <utility>

QT_BEGIN_NAMESPACE
// As QtTest declares it: a key from the very beginning, shortcuts and all.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
                                    const QString& text = QString(), bool autoRepeat = false, ushort count = 1);
QT_END_NAMESPACE

namespace opsdesk::ui {

namespace {

constexpr qint64 blink = 35;        ///< ms; scanners need 1 … 20 from key to key, people 80 and more
constexpr std::size_t shortest = 4; ///< characters of a code
constexpr auto scans = "takesScans";

bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Somebody types there, or a list of choices is open.
bool isTyping() {
    const QWidget* focus = QApplication::focusWidget();
    return !focus || focus->testAttribute(Qt::WA_InputMethodEnabled) || QApplication::activePopupWidget();
}

QLineEdit* target() {
    QLineEdit* found = nullptr;
    const QWidget* window = QApplication::activeWindow();
    for (QLineEdit* line : window ? window->findChildren<QLineEdit*>() : QList<QLineEdit*>()) {
        if (!line->property(scans).toBool() || !line->isVisible() || !line->isEnabled())
            continue;
        if (qobject_cast<RecordPicker*>(line))
            return line;
        found = line;
    }
    return found;
}

} // namespace

ScannerInput::ScannerInput(Milliseconds now, QObject* parent) : QObject(parent), m_now(std::move(now)) {
    m_timer.setInterval(static_cast<int>(blink));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!isInTime())
            passOn();
    });
}

void ScannerInput::accept(QLineEdit& line) {
    line.setProperty(scans, true);
}

bool ScannerInput::isInTime() const {
    return m_now() - m_last <= blink;
}

/// A character that may be the next of a code.
bool ScannerInput::takes(const QKeyEvent& event) const {
    const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    // No code begins with a space, which presses buttons: their release would come before a press that is held back.
    const bool begins = m_held.empty() && event.key() == Qt::Key_Space;
    return plain && !begins && !event.isAutoRepeat() && event.text().size() == 1 && event.text().front().isPrint();
}

bool ScannerInput::eventFilter(QObject* watched, QEvent* event) {
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (m_passing || !watched->isWidgetType() || (!asked && event->type() != QEvent::KeyPress) || isTyping())
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool mine = takes(key) || (isEnter(key) && !m_held.empty() && isInTime());
    if (asked && mine)
        event->accept();
    return asked ? mine : press(key);
}

bool ScannerInput::press(const QKeyEvent& event) {
    if (!m_held.empty() && !isInTime())
        passOn();
    if (isEnter(event) && m_held.size() >= shortest && target()) {
        deliver();
        return true;
    }
    if (!takes(event)) {
        passOn();
        return false;
    }
    m_held.push_back({event.key(), event.modifiers(), event.text()});
    m_last = m_now();
    m_timer.start();
    return true;
}

void ScannerInput::passOn() {
    m_timer.stop();
    m_passing = true;
    for (const Held& held : std::exchange(m_held, {}))
        if (QWidget* focus = QApplication::focusWidget())
            qt_handleKeyEvent(focus->window()->windowHandle(), QEvent::KeyPress, held.key, held.modifiers, held.text);
    m_passing = false;
}

void ScannerInput::deliver() {
    m_timer.stop();
    QString code;
    for (const Held& held : std::exchange(m_held, {}))
        code += held.text;
    QLineEdit* line = target();
    line->setFocus(Qt::ShortcutFocusReason);
    line->selectAll();
    QKeyEvent typed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, code);
    QCoreApplication::sendEvent(line, &typed);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    QCoreApplication::sendEvent(line, &enter);
    Q_EMIT scanned(code);
}

} // namespace opsdesk::ui
