#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace opsdesk {

/// Makes what is needed next on a thread of its own, while the present is being worked on: at most @p most are made
/// and not yet taken. What making throws is thrown by next(), in its turn.
template <class T>
class Ahead {
public:
    /// @p make hands out nothing after the last. It is called on one thread, until this ends.
    Ahead(std::function<std::optional<T>()> make, std::size_t most)
        : m_make(std::move(make)), m_most(most), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

    /// Nothing after the last. @throws what making threw
    std::optional<T> next() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_made.empty() || m_ended; });
        if (m_made.empty()) {
            if (m_failure)
                std::rethrow_exception(m_failure);
            return {};
        }
        auto value = std::move(m_made.front());
        m_made.pop_front();
        m_changed.notify_all();
        return std::optional<T>(std::move(value));
    }

private:
    void run(const std::stop_token& stop) {
        try {
            while (!stop.stop_requested()) {
                auto value = m_make();
                std::unique_lock lock(m_mutex);
                if (!value)
                    break;
                m_changed.wait(lock, stop, [this] { return m_made.size() < m_most; });
                m_made.push_back(*std::move(value));
                m_changed.notify_all();
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
        }
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }

    std::function<std::optional<T>()> m_make;
    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_made;
    std::exception_ptr m_failure;
    bool m_ended = false;
    std::jthread m_thread; ///< last: begins when all else is there, and ends first
};

} // namespace opsdesk
