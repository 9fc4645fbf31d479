#pragma once

#include <QObject>

namespace opsdesk::ui {

/// Installed once on the application: the wheel scrolls, and changes no value of an editor it happens to pass over.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace opsdesk::ui
