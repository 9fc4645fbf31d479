#pragma once

#include "ui/widgets/Dialog.h"

#include <utility>
#include <vector>

namespace opsdesk::ui {

/// Which key does what, here and everywhere.
class ShortcutSheet final : public Dialog {
    Q_OBJECT
public:
    using Keys = std::vector<std::pair<QString, QString>>;
    ShortcutSheet(const QString& place, const Keys& here, const Keys& everywhere, QWidget* parent = nullptr);
};

} // namespace opsdesk::ui
