#include "ui/bridge/Session.h"

#include <QStringList>

#include <algorithm>

namespace opsdesk::ui {

bool Session::hasAnyRole(const std::vector<std::string>& wanted) const {
    return std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
        return std::find(wanted.begin(), wanted.end(), role) != wanted.end();
    });
}

QString Session::roleText() const {
    QStringList names;
    for (const std::string& role : roles)
        names << QString::fromStdString(role);
    return names.join(QStringLiteral(", "));
}

} // namespace opsdesk::ui
