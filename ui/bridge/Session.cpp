#include "ui/bridge/Session.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace opsdesk::ui {

bool Session::hasAnyRole(const std::vector<std::string>& wanted) const {
    return std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
        return std::find(wanted.begin(), wanted.end(), role) != wanted.end();
    });
}

std::string Session::newKey() const {
    return random->uuid(clock->now()).toString();
}

QString Session::ownKey() const {
    const QByteArray whose = place.toUtf8() + '\n' + QByteArray::fromStdString(userId);
    return QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(32));
}

QString Session::roleText() const {
    QStringList names;
    for (const std::string& role : roles)
        names << QString::fromStdString(role);
    return names.join(QStringLiteral(", "));
}

} // namespace opsdesk::ui
