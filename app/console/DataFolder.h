#pragma once

#include <QString>

namespace opsdesk {

/// A file or folder among what Opsdesk keeps for its user on this machine, such as "crashes".
QString inDataFolder(const QString& name);

} // namespace opsdesk
