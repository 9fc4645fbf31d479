#include "ui/shell/DesktopScheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;
const auto contrastWish = u"contrast"_s;

bool looksDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

DesktopScheme::DesktopScheme(QApplication& app, QObject* parent)
    : QObject(parent), m_app(app), m_dark(looksDark(app.palette())) {}

void DesktopScheme::follow() {
    m_app.installEventFilter(this);
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return; // asking for a bus would start one
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrastWish);
}

void DesktopScheme::ask(const QString& key) {
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << key;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
            take(appearance, key, reply.value());
    });
}

void DesktopScheme::take(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != appearance || (key != colorScheme && key != contrastWish))
        return;
    QVariant scheme = value.variant();
    if (scheme.canConvert<QDBusVariant>()) // Read wraps its answer twice
        scheme = scheme.value<QDBusVariant>().variant();
    if (key == contrastWish) {
        setContrast(scheme.toUInt() == 1); // 0: no wish, 1: high
        return;
    }
    m_portalAnswered = true;
    set(scheme.toUInt() == 1); // 0: no wish, 1: dark, 2: light
}

void DesktopScheme::set(bool dark) {
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

void DesktopScheme::setContrast(bool wanted) {
    if (m_contrast == wanted)
        return;
    m_contrast = wanted;
    Q_EMIT changed();
}

bool DesktopScheme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && !m_portalAnswered && watched->isWindowType()) {
        const QPalette ours = m_app.palette();
        m_app.setPalette(QPalette()); // uncovers the system's
        const bool dark = looksDark(m_app.palette());
        m_app.setPalette(ours);
        set(dark);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace opsdesk::ui
