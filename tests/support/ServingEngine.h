#pragma once

#include "core/sync/CentralEngine.h"

#include <string>
#include <thread>

namespace opsdesk::test {

/// A centre's engine on a thread of its own, from construction to stop().
class ServingEngine {
public:
    ServingEngine(const std::string& url, const Catalog& catalog, const std::string& anchorFile);
    ~ServingEngine() { stop(); }

    /// Hands over and ends.
    void stop();
    /// Why it ended by itself; empty when it did not.
    std::string failure();

private:
    SystemRandom m_random;
    CentralEngine m_engine;
    std::string m_failure;
    std::thread m_thread;
};

} // namespace opsdesk::test
