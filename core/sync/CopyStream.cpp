#include "core/sync/CopyStream.h"

#include "core/store/PostgresConnection.h"

#include <libpq-fe.h>

namespace opsdesk {

namespace {

constexpr std::size_t batchBytes = 256 * 1024;
constexpr std::size_t batchesAhead = 8;

/// "PGCOPY\n\377\r\n\0", flags, length of the header's extension ("COPY", File Formats, Binary Format).
constexpr std::size_t headerBytes = 19;

void cancel(PGconn* handle) {
    PGcancel* request = PQgetCancel(handle);
    char ignored[256];
    PQcancel(request, ignored, sizeof ignored);
    PQfreeCancel(request);
}

} // namespace

CopyStream::CopyStream(store::PostgresConnection& connection, const std::string& sql) : m_connection(connection) {
    connection.checked(PQexec(connection.handle(), sql.c_str()));
    m_thread = std::thread([this] { fetch(); });
}

CopyStream::~CopyStream() {
    bool cut = false;
    {
        const std::lock_guard lock(m_mutex);
        cut = !m_done;
        m_stop = true;
    }
    m_changed.notify_all();
    if (cut)
        cancel(m_connection.handle());
    if (m_thread.joinable())
        m_thread.join();
}

bool CopyStream::push(Batch batch) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_stop || m_batches.size() < batchesAhead; });
    if (!m_stop)
        m_batches.push_back(std::make_unique<Batch>(std::move(batch)));
    m_changed.notify_all();
    return !m_stop;
}

void CopyStream::fetch() {
    try {
        Batch batch;
        bool first = true, wanted = true;
        char* row = nullptr;
        int size = 0;
        while ((size = PQgetCopyData(m_connection.handle(), &row, 0)) > 0) {
            std::string_view data(row, static_cast<std::size_t>(size));
            if (first)
                data.remove_prefix(std::min(headerBytes, data.size()));
            first = false;
            // The file's end is a row of minus one cells.
            if (wanted && data.size() > 2) {
                batch.data += data;
                batch.ends.push_back(static_cast<std::uint32_t>(batch.data.size()));
            }
            PQfreemem(row);
            if (batch.data.size() >= batchBytes)
                wanted = push(std::exchange(batch, {})) && wanted;
        }
        finish();
        push(std::move(batch));
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_failure = std::current_exception();
    }
    const std::lock_guard lock(m_mutex);
    m_done = true;
    m_changed.notify_all();
}

/// Takes the end of the statement. @throws StoreError when it failed
void CopyStream::finish() {
    while (PGresult* result = PQgetResult(m_connection.handle()))
        m_connection.checked(result);
}

std::unique_ptr<CopyStream::Batch> CopyStream::pop() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_done || !m_batches.empty(); });
    if (m_batches.empty()) {
        if (m_failure)
            std::rethrow_exception(m_failure);
        return nullptr;
    }
    auto batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_changed.notify_all();
    return batch;
}

void CopyStream::forEach(const std::function<void(std::string_view)>& row) {
    while (const auto batch = pop()) {
        std::uint32_t start = 0;
        for (const auto end : batch->ends) {
            row(std::string_view(batch->data).substr(start, end - start));
            start = end;
        }
    }
}

} // namespace opsdesk
