#pragma once

#include <QApplication>
#include <QByteArray>

#include <utility>

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

    /// What kept the thread of the windows longest at a time.
    struct Longest {
        qint64 nanoseconds = 0;
        qint64 worked = 0;   ///< of them, while it had a processor; the rest it waited for one, a lock or a disk
        QByteArray receiver; ///< class of what took the event
        int event = 0;       ///< QEvent::Type
    };
    /// Since the last call; to be measured by.
    Longest takeLongest() { return std::exchange(m_longest, {}); }

private:
    int m_depth = 0; ///< of events within events
    Longest m_longest;
};

} // namespace opsdesk::ui
