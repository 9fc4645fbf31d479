#pragma once

#include "core/store/Connection.h"
#include "core/workflow/AnchorKeeper.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/CommandBus.h"
#include "core/workflow/Engine.h"
#include "core/workflow/FileLock.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace opsdesk {

/// The command bus of an embedded workspace. One thread of its own, which is the engine while this process holds the
/// workspace's lock and otherwise passes commands on through the file.
class EmbeddedBus final : public CommandBus {
public:
    /// @throws StoreError when the file cannot be opened, belongs to another program (it is left as it is then), or is
    /// older than its anchor.
    EmbeddedBus(const std::string& file, const Catalog& catalog, Clock& clock, Random& random);
    /// Finishes what was submitted.
    ~EmbeddedBus() override;

    void submit(Command command, Done done) override;
    std::vector<CommandResult> submitTogether(const Next& next) override;

private:
    struct Waiting {
        Command command;
        Done done;
    };

    /// Commands of one undertaking, whose sender waits.
    struct Together {
        Next next;
        std::promise<std::optional<std::vector<CommandResult>>> done; ///< nothing: another process is the engine
    };

    void run();
    void processTogether();
    void fireTimers();
    bool becomeEngine();
    void work(std::vector<Waiting>& batch);
    void process(std::vector<Waiting>& batch);
    void processQueue();
    void passOn(std::vector<Waiting>& batch);
    void announceOwn();
    void collectResults();
    void sayThatWaiting();
    void announceSteps();
    void readSteps(std::int64_t entity, std::int64_t known, std::vector<Step>& steps);
    void fail(std::vector<Waiting>& batch, const std::string& why);
    void anchor(bool now);
    std::vector<Waiting> take();

    const Catalog& m_catalog;
    Clock& m_clock;
    Random& m_random;
    std::unique_ptr<store::Connection> m_connection;
    AnchorKeeper m_anchor;
    FileLock m_lock;
    std::unique_ptr<Engine> m_engine;
    std::unordered_multimap<std::string, Waiting> m_passedOn; ///< by command id, waiting for another process's engine
    std::chrono::steady_clock::time_point m_passedOnAt;       ///< when the last of them was
    bool m_saidThatWaiting = false;
    std::map<std::int64_t, std::int64_t> m_announced; ///< last step announced, by entity
    std::int64_t m_dataVersion = -1;
    std::chrono::steady_clock::time_point m_timersLookedAt; ///< when it was last seen whether one is due

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_incoming;
    std::deque<std::shared_ptr<Together>> m_together; ///< wait for their turn, behind what came in before
    bool m_stopping = false;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace opsdesk
