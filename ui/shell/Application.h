#pragma once

#include <QApplication>

namespace opsdesk::ui {

/// The application of every window. In builds with assertions whatever waits for a database while it hands out an event
/// ends the program: @see NoBlocking. What ships would rather be slow for once.
class Application final : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
};

} // namespace opsdesk::ui
