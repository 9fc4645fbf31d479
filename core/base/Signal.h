#pragma once

#include <boost/signals2/signal.hpp>

#include <functional>
#include <utility>

namespace opsdesk {

/// Keeps a slot connected for as long as it lives.
class Subscription {
public:
    Subscription() = default;
    explicit Subscription(boost::signals2::connection connection) : m_connection(std::move(connection)) {}

private:
    boost::signals2::scoped_connection m_connection;
};

/// An announcement to whoever listens. Slots run on the announcing thread; dropping a Subscription does not wait for a slot
/// that is running, so slots capture shared state, never a bare `this` that may go away.
template <class... Args>
class Signal {
public:
    [[nodiscard]] Subscription connect(std::function<void(const Args&...)> slot) {
        return Subscription(m_signal.connect(std::move(slot)));
    }
    void announce(const Args&... args) const { m_signal(args...); }

private:
    boost::signals2::signal<void(const Args&...)> m_signal;
};

} // namespace opsdesk
