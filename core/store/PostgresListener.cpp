#include "core/store/PostgresListener.h"

#include <libpq-fe.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <poll.h>

namespace opsdesk::store {

namespace {

struct NotifyFree {
    void operator()(PGnotify* notify) const { PQfreemem(notify); }
};

/// Waits for input on @p socket, or for @p wakeHandle.
void waitFor(int socket, int wakeHandle, std::chrono::microseconds patience) {
    pollfd handles[] = {{socket, POLLIN, 0}, {wakeHandle, POLLIN, 0}};
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(patience);
    const timespec time{static_cast<time_t>(whole.count()),
                        static_cast<long>(std::chrono::nanoseconds(patience - whole).count())};
    // Ended early by a signal it is as good as over: every caller looks again.
    ::ppoll(handles, wakeHandle < 0 ? 1 : 2, &time, nullptr);
}

} // namespace

PostgresListener::PostgresListener(PostgresConnection& connection, std::string_view channel)
    : m_connection(connection) {
    m_connection.execute(fmt::format("LISTEN {}", channel));
}

std::vector<std::string> PostgresListener::take() {
    if (PQconsumeInput(m_connection.handle()) == 0)
        throw postgresError("08006", m_connection.name(), "the connection was closed");
    std::vector<std::string> payloads;
    while (const auto notify = std::unique_ptr<PGnotify, NotifyFree>(PQnotifies(m_connection.handle())))
        payloads.emplace_back(notify->extra);
    return payloads;
}

std::vector<std::string> PostgresListener::wait(std::chrono::microseconds patience, int wakeHandle) {
    auto payloads = take();
    if (!payloads.empty() || patience <= std::chrono::microseconds::zero())
        return payloads;
    waitFor(PQsocket(m_connection.handle()), wakeHandle, patience);
    return take();
}

} // namespace opsdesk::store
