#include "core/sync/SyncSession.h"

#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/sync/PostgresGate.h"

#include <filesystem>

namespace opsdesk {

namespace {

/// How often to look whether other processes put something into the outbox.
constexpr std::int64_t lookEveryMicros = 500'000;

std::string madeFolder(const std::string& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw StoreError(StoreError::Kind::ReadOnly,
                         fmt::format("The folder “{}” cannot be made ({}); choose another.", folder, error.message()));
    return folder;
}

/// The lock's name, once the lock is held: nothing of the outbox is to be touched before.
std::string locked(FileLock& lock, const std::string& folder) {
    if (!lock.tryAcquire())
        throw StoreError(
            StoreError::Kind::Locked,
            fmt::format("Another window of Opsdesk works in “{}”; close it, or choose another profile.", folder));
    return SyncMachine::outboxFile(folder);
}

std::unique_ptr<CentreGate> makeGate(const SyncSession::Options& options) {
    return options.gate ? options.gate() : std::make_unique<PostgresGate>(options.url);
}

} // namespace

/// Passes on what the machine tells.
class SyncSession::Announcer final : public SyncListener {
public:
    explicit Announcer(SyncSession& session) : m_session(session) {}

    void finished(const Command& command, const CommandResult& result) override {
        m_session.finish(result);
        m_session.answered().announce(command, result);
    }
    void stepped(const Step& step) override { m_session.committed().announce(step); }
    void changed(const LinkState& state) override { m_session.setState(state); }

private:
    SyncSession& m_session;
};

SyncSession::SyncSession(const Options& options, Clock& clock, Random& random)
    : m_folder(madeFolder(options.folder)), m_clock(clock), m_lock(SyncMachine::outboxFile(m_folder) + ".lock"),
      m_outbox(locked(m_lock, m_folder), random), m_gate(makeGate(options)),
      m_announcer(std::make_unique<Announcer>(*this)),
      m_machine({*m_gate, m_outbox, m_steady, random, *m_announcer}, m_folder) {
    m_machine.goOn = [this] { return !m_stopping; };
    m_keeper = std::thread([this] { keep(); });
    m_follower = std::thread([this] { follow(); });
}

SyncSession::~SyncSession() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_all();
    m_gate->giveUp();
    m_keeper.join();
    m_follower.join();
}

void SyncSession::submit(Command command, Done done) {
    {
        const std::lock_guard lock(m_mutex);
        m_incoming.push_back({std::move(command), std::move(done)});
    }
    m_arrived.notify_one();
}

/// The keeper's thread: what is submitted becomes durable, together what came together.
void SyncSession::keep() {
    while (true) {
        std::vector<Incoming> batch;
        {
            std::unique_lock lock(m_mutex);
            m_arrived.wait(lock, [&] { return m_stopping || !m_incoming.empty(); });
            batch.swap(m_incoming);
            for (const auto& incoming : batch)
                if (incoming.done)
                    m_waiting.emplace(incoming.command.id, incoming.done);
        }
        if (batch.empty())
            return;
        keepBatch(std::move(batch));
        m_kept = true;
        m_gate->interrupt();
    }
}

void SyncSession::keepBatch(std::vector<Incoming> batch) {
    std::vector<Command> commands;
    for (auto& incoming : batch)
        commands.push_back(std::move(incoming.command));
    try {
        for (const auto& answer : m_outbox.append(commands, m_clock.now()))
            finish(answer);
    } catch (const std::exception& failure) {
        log::warn("{} decisions could not be kept: {}", commands.size(), failure.what());
        const auto why = reject("not_kept", fmt::format("The decision was not kept: {}", failure.what()));
        for (const auto& command : commands)
            finish({command.id, CommandState::Parked, why.value(), 0, "{}"});
    }
    announceOutbox();
}

void SyncSession::finish(const CommandResult& result) {
    std::vector<Done> told;
    {
        const std::lock_guard lock(m_mutex);
        const auto [first, last] = m_waiting.equal_range(result.id);
        for (auto at = first; at != last; ++at)
            told.push_back(std::move(at->second));
        m_waiting.erase(first, last);
    }
    for (const auto& done : told)
        done(result);
}

void SyncSession::follow() {
    while (!m_stopping) {
        const auto pause = m_machine.step();
        if (pause > 0 && !m_stopping)
            waitForWork(pause);
    }
    m_gate->leave();
}

/// Until the centre or the outbox changed, or @p micros passed.
void SyncSession::waitForWork(std::int64_t micros) {
    const auto until = m_steady.micros() + micros;
    for (auto left = micros; left > 0 && !m_stopping; left = until - m_steady.micros()) {
        try {
            if (m_gate->wait(std::chrono::microseconds(std::min(left, lookEveryMicros)))) {
                m_machine.centreChanged();
                return;
            }
        } catch (const StoreError&) {
            // The machine meets the lost connection by itself.
            m_machine.centreChanged();
            return;
        }
        if (m_kept.exchange(false) || m_outbox.refresh()) {
            m_machine.outboxChanged();
            return;
        }
    }
}

LinkState SyncSession::state() const {
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void SyncSession::setState(const LinkState& state) {
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
    }
    m_changedState.notify_all();
    changed().announce(state);
}

/// The counts at once, not only when the machine comes by.
void SyncSession::announceOutbox() {
    const auto pending = m_outbox.pending(), attention = m_outbox.attention();
    LinkState now;
    {
        const std::lock_guard lock(m_mutex);
        m_state.pending = pending;
        m_state.attention = attention;
        now = m_state;
    }
    m_changedState.notify_all();
    changed().announce(now);
}

void SyncSession::retry(const Uuid& id, Command command) {
    m_outbox.retry(id, std::move(command), m_clock.now());
    announceOutbox();
    m_kept = true;
    m_gate->interrupt();
}

void SyncSession::discard(const Uuid& id) {
    m_outbox.discard(id);
    announceOutbox();
}

bool SyncSession::waitFor(const std::function<bool(const LinkState&)>& holds, std::chrono::milliseconds upTo) const {
    std::unique_lock lock(m_mutex);
    return m_changedState.wait_for(lock, upTo, [&] { return holds(m_state); });
}

} // namespace opsdesk
