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

PostgresListener::PostgresListener(PostgresConnection& connection, std::initializer_list<std::string_view> channels)
    : m_connection(connection) {
    for (const auto channel : channels)
        m_connection.execute(fmt::format("LISTEN {}", channel));
}

std::vector<PostgresNotice> PostgresListener::take() {
    if (PQconsumeInput(m_connection.handle()) == 0)
        throw postgresError("08006", m_connection.name(), "the connection was closed");
    std::vector<PostgresNotice> notices;
    while (const auto notify = std::unique_ptr<PGnotify, NotifyFree>(PQnotifies(m_connection.handle())))
        notices.push_back({notify->relname, notify->extra});
    return notices;
}

std::vector<PostgresNotice> PostgresListener::wait(std::chrono::microseconds patience, int wakeHandle) {
    auto notices = take();
    if (!notices.empty() || patience <= std::chrono::microseconds::zero())
        return notices;
    waitFor(PQsocket(m_connection.handle()), wakeHandle, patience);
    return take();
}

} // namespace opsdesk::store
