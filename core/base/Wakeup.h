#pragma once

namespace opsdesk {

/// Ends another thread's wait on a file handle, such as a socket's.
class Wakeup {
public:
    /// @throws Error when the system has no more handles.
    Wakeup();
    ~Wakeup();
    Wakeup(const Wakeup&) = delete;
    Wakeup& operator=(const Wakeup&) = delete;

    /// From any thread, or from a handler of a signal.
    void signal() noexcept;
    /// Readable from signal() until clear(); for poll().
    int handle() const { return m_read; }
    void clear() noexcept;

private:
    int m_read = -1, m_write = -1;
};

} // namespace opsdesk
