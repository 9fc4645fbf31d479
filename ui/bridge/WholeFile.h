#pragma once

#include <QByteArray>
#include <QString>

namespace opsdesk::ui {

/// Writes a small file, whole or not at all. Why it could not be, in the words of the system; empty when it was. Waits
/// for the disk.
QString writeWholeFile(const QString& file, const QByteArray& content);

} // namespace opsdesk::ui
