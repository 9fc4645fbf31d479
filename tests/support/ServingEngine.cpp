#include "tests/support/ServingEngine.h"

namespace opsdesk::test {

ServingEngine::ServingEngine(const std::string& url, const Catalog& catalog, const std::string& anchorFile)
    : m_engine({url, anchorFile, "test"}, catalog, m_random), m_thread([this] {
          try {
              m_engine.run();
          } catch (const std::exception& failure) {
              m_failure = failure.what();
          }
      }) {}

void ServingEngine::stop() {
    m_engine.stop();
    if (m_thread.joinable())
        m_thread.join();
}

std::string ServingEngine::failure() {
    if (m_thread.joinable())
        m_thread.join();
    return m_failure;
}

} // namespace opsdesk::test
