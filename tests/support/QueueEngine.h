#pragma once

#include "tests/support/CentralDesk.h"

#include <atomic>
#include <memory>
#include <thread>

namespace opsdesk::test {

/// Works off the queue of a test's centre on a thread of its own, and tells people's consoles.
class QueueEngine {
public:
    explicit QueueEngine(CentralDesk& desk);
    ~QueueEngine();

    /// Works off what is queued now, on the caller's thread; only while the engine's own does not run.
    std::vector<CommandResult> drain();
    void start();
    void stop();

private:
    CentralDesk& m_desk;
    std::unique_ptr<store::Connection> m_connection;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace opsdesk::test
