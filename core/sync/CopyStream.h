#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace opsdesk::store {
class PostgresConnection;
}

namespace opsdesk {

/// The rows of one COPY … TO STDOUT (FORMAT binary), fetched by a thread of its own while the caller works on those that
/// are here. Until it is gone nobody else may use the connection.
class CopyStream {
public:
    /// @throws StoreError
    CopyStream(store::PostgresConnection& connection, const std::string& sql);
    /// Stops fetching; what was not read is discarded by cancelling the statement.
    ~CopyStream();
    CopyStream(const CopyStream&) = delete;
    CopyStream& operator=(const CopyStream&) = delete;

    /// Gives each row to @p row, in the form of COPY, until the last. @throws StoreError
    void forEach(const std::function<void(std::string_view)>& row);

private:
    /// Some rows, one behind the other.
    struct Batch {
        std::string data;
        std::vector<std::uint32_t> ends;
    };

    void fetch();
    bool push(Batch batch);
    std::unique_ptr<Batch> pop();
    void finish();

    store::PostgresConnection& m_connection;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Batch>> m_batches;
    bool m_done = false;
    bool m_stop = false;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

} // namespace opsdesk
