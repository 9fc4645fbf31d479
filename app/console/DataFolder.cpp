#include "app/console/DataFolder.h"

#include <QStandardPaths>

namespace opsdesk {

QString inDataFolder(const QString& name) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/opsdesk/") + name;
}

} // namespace opsdesk
