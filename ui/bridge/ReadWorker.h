#pragma once

#include "ui/bridge/Read.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace opsdesk::ui {

/// One reading thread with a ViewReader of its own. Requests of one lane replace each other while they wait: newest
/// wins. What is stored is read before what is computed anew, and what nobody waits for yet comes last.
class ReadWorker {
public:
    using Factory = std::function<std::unique_ptr<ViewReader>()>;
    /// @p deliver is called on the reading thread.
    using Deliver = std::function<void(quint64 lane, quint64 token, ReadAnswer answer)>;

    ReadWorker(Factory factory, Deliver deliver);
    /// Finishes the request under way and drops those that wait.
    ~ReadWorker();

    /// Returns how many waiting requests it replaced.
    int ask(quint64 lane, quint64 token, ReadRequest request);
    int drop(quint64 lane);
    /// The next request gets a new ViewReader.
    void reopen();

private:
    struct Waiting {
        quint64 lane;
        quint64 token;
        ReadRequest request;
    };

    void run();
    Waiting takeNext();
    int rankOf(const ReadRequest& request) const;
    /// Whether what was read ahead answers it, unless somebody has changed something since.
    bool isKnown(const ReadRequest& request, ReadAnswer& answer);
    ReadAnswer answer(const ReadRequest& request);
    void fill(const ReadRequest& request, ReadAnswer& answer);
    std::shared_ptr<const View> view(const std::string& name);

    Factory m_factory;
    Deliver m_deliver;
    std::unique_ptr<ViewReader> m_reader;                       // reading thread only
    std::map<std::string, std::shared_ptr<const View>> m_views; // reading thread only
    std::deque<std::pair<ViewQuery, ReadAnswer>> m_ahead;       // reading thread only
    std::optional<std::int64_t> m_aheadVersion;                 // reading thread only
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting; // guarded by m_mutex
    bool m_stop = false;           // guarded by m_mutex
    bool m_reopen = false;         // guarded by m_mutex
    std::thread m_thread;          // last: starts when all else is there
};

} // namespace opsdesk::ui
