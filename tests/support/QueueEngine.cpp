#include "tests/support/QueueEngine.h"

#include "core/workflow/CommandRow.h"

#include <chrono>

namespace opsdesk::test {

QueueEngine::QueueEngine(TestCentre& centre)
    : m_centre(centre), m_connection(centre.connect()),
      m_engine(*m_connection, centre.catalog(), centre.clock(), centre.random()) {}

QueueEngine::~QueueEngine() {
    stop();
}

std::size_t QueueEngine::drain() {
    std::vector<Command> commands;
    const auto queued = m_connection->prepare("SELECT actor, envelope FROM central_queue ORDER BY place LIMIT 256");
    while (queued->step()) {
        commands.push_back(fromEnvelope(queued->text(1)));
        commands.back().actor = queued->text(0);
    }
    if (commands.empty())
        return 0;
    m_engine.process(commands);
    for (const auto& command : commands)
        m_connection->run("DELETE FROM central_queue WHERE id = ?", {command.id.toString()});
    announce();
    return commands.size();
}

void QueueEngine::announce() {
    std::string entities;
    for (const auto& step : m_engine.lastSteps())
        entities += (entities.empty() ? "" : ",") + std::to_string(step.entity);
    m_connection->run("SELECT pg_notify('opsdesk_step', ?)", {entities});
}

CommandResult QueueEngine::submit(Command command) {
    if (command.id.isNil())
        command.id = m_centre.random().uuid(m_centre.clock().now());
    const auto results = m_engine.process(std::span(&command, 1));
    announce();
    return results.front();
}

void QueueEngine::start() {
    m_stopping = false;
    m_thread = std::thread([this] {
        while (!m_stopping)
            if (drain() == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
    });
}

void QueueEngine::stop() {
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace opsdesk::test
