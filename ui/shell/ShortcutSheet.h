#pragma once

#include "ui/widgets/Dialog.h"

#include <utility>
#include <vector>

class QGridLayout;
class QLabel;

namespace opsdesk::ui {

/// Which key does what, here and everywhere; words narrow it down.
class ShortcutSheet final : public Dialog {
    Q_OBJECT
public:
    using Keys = std::vector<std::pair<QString, QString>>;
    ShortcutSheet(const QString& place, const Keys& here, const Keys& everywhere, QWidget* parent = nullptr);

private:
    QGridLayout* makeColumn(const QString& title, const Keys& keys);
    void showOnly(const QString& words);

    std::vector<std::pair<QLabel*, QLabel*>> m_rows; ///< the key, and what it does
};

} // namespace opsdesk::ui
