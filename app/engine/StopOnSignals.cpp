#include "app/engine/StopOnSignals.h"

#include <csignal>
#include <cstdlib>
#include <ctime>

namespace opsdesk {

namespace {

sigset_t handled() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

StopOnSignals::StopOnSignals(std::function<void()> told) : m_told(std::move(told)) {
    const auto set = handled();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::jthread([this](const std::stop_token& over) { wait(over); });
}

StopOnSignals::~StopOnSignals() {
    m_thread.request_stop();
    m_thread.join();
    const auto set = handled();
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void StopOnSignals::wait(const std::stop_token& over) {
    constexpr int shellsBase = 128;
    constexpr timespec patience{0, 50'000'000};
    const auto set = handled();
    while (!over.stop_requested()) {
        const int signal = ::sigtimedwait(&set, nullptr, &patience);
        if (signal <= 0)
            continue;
        if (m_exitCode != 0)
            std::_Exit(shellsBase + signal);
        m_exitCode = shellsBase + signal;
        m_stop.request_stop();
        m_told();
    }
}

} // namespace opsdesk
