#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace opsdesk::ui {

/// Writes a small file, whole or not at all, for whom @p permissions say where they say anything. Why it could not be,
/// in the words of the system; empty when it was. Waits for the disk.
QString writeWholeFile(const QString& file, const QByteArray& content, QFileDevice::Permissions permissions = {});

} // namespace opsdesk::ui
