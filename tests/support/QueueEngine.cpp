#include "tests/support/QueueEngine.h"

#include <chrono>

namespace opsdesk::test {

QueueEngine::QueueEngine(CentralDesk& desk) : m_desk(desk), m_connection(desk.connect()) {}

QueueEngine::~QueueEngine() {
    stop();
}

std::vector<CommandResult> QueueEngine::drain() {
    if (!m_connection->scalar("SELECT 1 FROM central_queue LIMIT 1"))
        return {};
    auto results = m_desk.drain();
    m_connection->run("SELECT pg_notify('opsdesk_step', '0,1,2')");
    return results;
}

void QueueEngine::start() {
    m_stopping = false;
    m_thread = std::thread([this] {
        while (!m_stopping)
            if (drain().empty())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
    });
}

void QueueEngine::stop() {
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace opsdesk::test
