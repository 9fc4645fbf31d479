#pragma once

#include "tests/support/TestCentre.h"

#include "core/workflow/Engine.h"

#include <atomic>
#include <memory>
#include <thread>

namespace opsdesk::test {

/// A plain engine for a test's centre: takes what people queued, decides, and tells their consoles.
class QueueEngine {
public:
    explicit QueueEngine(TestCentre& centre);
    ~QueueEngine();

    /// Works off what is queued now. How many there were.
    std::size_t drain();
    /// Goes on by itself on a thread of its own from now on.
    void start();
    void stop();
    /// A command of @p actor that does not go through the queue.
    CommandResult submit(Command command);
    Engine& engine() { return m_engine; }
    store::Connection& connection() { return *m_connection; }

private:
    void announce();

    TestCentre& m_centre;
    std::unique_ptr<store::Connection> m_connection;
    Engine m_engine;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace opsdesk::test
