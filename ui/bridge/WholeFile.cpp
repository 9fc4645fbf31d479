#include "ui/bridge/WholeFile.h"

#include <QSaveFile>

namespace opsdesk::ui {

QString writeWholeFile(const QString& file, const QByteArray& content, QFileDevice::Permissions permissions) {
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && (!permissions || target.setPermissions(permissions)) &&
        target.write(content) == content.size() && target.commit())
        return {};
    return target.errorString();
}

} // namespace opsdesk::ui
