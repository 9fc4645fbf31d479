#pragma once

#include <atomic>
#include <functional>
#include <stop_token>
#include <thread>

namespace opsdesk {

/// Turns the first SIGINT (Ctrl+C) or SIGTERM into a request to stop, as long as it lives; the second ends the program
/// at once. To be made before any other thread is, so that none of them is interrupted instead.
class StopOnSignals {
public:
    /// @p told runs on a thread of its own when the first arrives.
    explicit StopOnSignals(std::function<void()> told);
    ~StopOnSignals();
    StopOnSignals(const StopOnSignals&) = delete;
    StopOnSignals& operator=(const StopOnSignals&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }
    /// What a shell takes for ended by the signal that arrived: 130 or 143; 0 when none did.
    int exitCode() const { return m_exitCode; }

private:
    void wait(const std::stop_token& over);

    std::function<void()> m_told;
    std::stop_source m_stop;
    std::atomic<int> m_exitCode{0};
    std::jthread m_thread;
};

} // namespace opsdesk
