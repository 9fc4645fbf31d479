#pragma once

#include "core/integration/trials/OperationsRun.h"
#include "core/workflow/Engine.h"

#include <map>
#include <memory>
#include <string>

namespace opsdesk::test {

/// A new workspace of all areas in which random operations happen, and an engine whose every random number a seed
/// gives.
class TrialDesk {
public:
    TrialDesk(std::unique_ptr<store::Connection> connection, std::uint64_t seed, std::int64_t size);

    const Catalog& catalog() const { return m_catalog; }
    store::Connection& connection() { return *m_connection; }
    Engine& engine() { return *m_engine; }
    Clock& clock() { return m_clock; }
    OperationsRun& run() { return *m_run; }
    /// Runs @p body as the handler of a command of entity 1.
    CommandResult act(std::function<Outcome(Context&)> body);
    /// How many rows each table has, the sum of their digests, and where the audit trail stands.
    std::map<std::string, std::string> digests();

private:
    std::unique_ptr<store::Connection> m_connection;
    Catalog m_catalog;
    OperationsClock m_clock;
    SeededRandom m_random;
    std::function<Outcome(Context&)> m_body;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<OperationsRun> m_run;
};

} // namespace opsdesk::test
