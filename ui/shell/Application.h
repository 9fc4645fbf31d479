#pragma once

#include <QApplication>

namespace opsdesk::ui {

/// The application of every window. What gets the focus by a key is scrolled into sight.
///
/// In builds with assertions whatever waits for a database while it hands out an event ends the program: @see
/// NoBlocking. What ships would rather be slow for once.
class Application final : public QApplication {
    Q_OBJECT
public:
    Application(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;
};

} // namespace opsdesk::ui
