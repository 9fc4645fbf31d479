#include "core/sync/SyncMachine.h"

#include "core/base/Log.h"
#include "core/store/Migrator.h"
#include "core/sync/Pull.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using Kind = StoreError::Kind;

constexpr std::int64_t second = 1'000'000;
/// How often to pull when nothing tells of a change; oftener while results are waited for.
constexpr std::int64_t pullEvery = 30 * second;
constexpr std::int64_t pullEveryWaiting = second;
/// A pull that is done so soon, held nobody up.
constexpr std::int64_t promptPull = second / 100;
constexpr std::int64_t firstBackOff = second / 4;
constexpr std::int64_t longestBackOff = 30 * second;
/// While stopped the centre is asked now and then, since what stopped it may have been mended.
constexpr std::int64_t stoppedPause = 60 * second;

std::string loadingFile(const std::string& folder) {
    return SyncMachine::cacheFile(folder) + ".loading";
}

} // namespace

SyncMachine::SyncMachine(const Parts& parts, std::string folder)
    : m_gate(parts.gate), m_outbox(parts.outbox), m_clock(parts.clock), m_random(parts.random),
      m_listener(parts.listener), m_folder(std::move(folder)), m_lease(parts.clock),
      m_sending(parts.outbox, parts.clock) {}

SyncMachine::~SyncMachine() = default;

std::int64_t SyncMachine::step() {
    std::int64_t pause = 0;
    try {
        openCache();
        pause = advance();
    } catch (const CacheError& error) {
        if (error.ruined()) {
            dropCache(error.what());
            // One that is ruined again and again must not be loaded without a pause.
            pause = m_ruined++ > 0 ? longestBackOff : 0;
        } else {
            m_problem = fmt::format("{} Your decisions are kept.", error.what());
            pause = backOff();
        }
        m_hydrate.reset();
        m_gate.leave();
        m_connected = false;
    } catch (const AccessDenied& error) {
        dropCache("");
        pause =
            stop(fmt::format("{} What was kept of the centre here has been removed; decisions that were not sent are "
                             "kept.",
                             error.what()));
    } catch (const StoreError& error) {
        pause = error.kind() == Kind::Newer ? stop(error.what()) : lost(error.what());
    } catch (const std::exception& failure) {
        pause = lost(failure.what());
    }
    announce();
    return pause;
}

/// Once, so that a console starts with what it has, whether the centre can be reached or not.
void SyncMachine::openCache() {
    if (m_opened)
        return;
    const auto file = cacheFile(m_folder);
    if (Cache::exists(file)) {
        auto cache = Cache::open(file, Cache::Use::Following);
        const auto& about = cache->about();
        if (about.incarnation != m_outbox.cacheIncarnation())
            throw CacheError(Kind::Corrupt, "The cache is a copy, or an old one.");
        if (!m_gate.user().empty() && about.user != m_gate.user())
            throw CacheError(Kind::Corrupt, "The cache is another person's.");
        m_lease.resume(about, offlineHours(cache->connection()));
        m_cache = std::move(cache);
    }
    m_opened = true;
}

/// Throws away a cache that cannot be used, and what was being loaded.
void SyncMachine::dropCache(const std::string& why) {
    if (!why.empty())
        log::warn("The cache in {} is loaded anew: {}", m_folder, why);
    m_cache.reset();
    m_hydrate.reset();
    Cache::remove(cacheFile(m_folder));
    Cache::remove(loadingFile(m_folder));
    m_lease.forget();
    m_opened = true;
}

std::int64_t SyncMachine::advance() {
    m_outbox.refresh();
    m_outboxDue = false;
    if (!m_connected) {
        connect();
        return 0;
    }
    if (!m_cache) {
        load();
        return 0;
    }
    return follow();
}

void SyncMachine::requireSame(const CentreHello& hello) {
    if (!m_outbox.adopt(hello.user))
        throw AccessDenied(
            fmt::format("Here wait decisions of {}, and you logged in as {}; log in as {}, or choose another "
                        "folder.",
                        m_outbox.owner(), hello.user, m_outbox.owner()));
    const auto schema = store::migrations().back().number;
    if (hello.schema > schema)
        throw StoreError(Kind::Newer,
                         "The centre was brought to a newer version of Opsdesk; install that version to go "
                         "on. Your decisions are kept and will be sent then.");
    if (hello.schema < schema)
        throw StoreError(Kind::Newer, "The centre is of an older version of Opsdesk than this program; ask its "
                                      "administrator to run `opsdeskd migrate --central`. Your decisions are kept.");
    if (m_cache && (m_cache->about().user != hello.user || m_cache->about().epoch != hello.epoch)) {
        if (m_cache->about().user == hello.user)
            restored();
        else
            dropCache("it is another person's.");
    }
}

void SyncMachine::connect() {
    m_sending.forget();
    m_hydrate.reset();
    const auto hello = m_gate.hello();
    requireSame(hello);
    m_connected = true;
    m_stopped = false;
    m_fresh = true;
    m_pullDue = true;
    m_problem.clear();
    if (m_cache)
        return;
    // Without a cache nothing tells whether this is the centre that confirmed what was applied.
    m_outbox.setRecheck(true);
    CacheAbout about;
    about.user = hello.user;
    about.epoch = hello.epoch;
    about.incarnation = m_random.uuid(Timestamp());
    m_hydrate = std::make_unique<Hydrate>(m_gate, m_clock, m_lease, loadingFile(m_folder), about);
}

void SyncMachine::load() {
    const auto next = m_hydrate->step([this] {
        announce();
        return !goOn || goOn();
    });
    m_failures = 0;
    switch (next) {
    case Hydrate::Next::More:
        break;
    case Hydrate::Next::Restored:
        restored();
        connect();
        break;
    case Hydrate::Next::Revoked:
        throw AccessDenied("The centre shows you nothing: you may not act there any more.");
    case Hydrate::Next::Done:
        m_outbox.setCacheIncarnation(m_hydrate->incarnation());
        m_hydrate->publish(cacheFile(m_folder));
        m_hydrate.reset();
        m_opened = false;
        openCache();
        m_pullDue = true;
        for (const auto& [entity, head] : m_cache->heads())
            m_listener.stepped({entity, 0, head.rev, {}});
    }
}

/// The centre is another, or was set back. What it confirmed may be gone from it: it is asked when the load is done.
void SyncMachine::restored() {
    m_outbox.setRecheck(true);
    m_sending.forget();
    dropCache("the centre was restored from a backup, or is another.");
}

std::int64_t SyncMachine::follow() {
    m_cache->erase();
    if (m_sending.ask(m_gate))
        m_pullDue = true;
    const auto every = m_sending.waits() ? pullEveryWaiting : pullEvery;
    const auto since = m_clock.micros() - m_pulledAt;
    if (m_fresh || since >= every || (m_pullDue && since >= leastGap()))
        pull();
    if (!m_cache)
        return 0;
    const bool more = m_sending.send(
        m_gate, [this](const Command& command, const CommandResult& result) { m_listener.finished(command, result); });
    m_problem = m_sending.stuck();
    if (more || m_outboxDue)
        return 0;
    if (m_pullDue)
        return std::max<std::int64_t>(1, m_pulledAt + leastGap() - m_clock.micros());
    const auto next = m_pulledAt + (m_sending.waits() ? pullEveryWaiting : pullEvery);
    return std::max<std::int64_t>(1, next - m_clock.micros());
}

/// The slower the centre answers, the rarer it is asked: many consoles that hear of every change must not hold it up.
/// Whoever waits for an answer is served at once, and so is everybody while the centre has time.
std::int64_t SyncMachine::leastGap() const {
    return m_sending.waits() || m_pullTook < promptPull ? 0 : std::min(second, 2 * m_pullTook);
}

void SyncMachine::pull() {
    const auto began = m_clock.micros();
    const bool recheck = m_outbox.recheckDue();
    auto awaited = m_sending.awaited();
    const auto applied = recheck ? m_outbox.applied() : std::vector<Uuid>();
    awaited.insert(awaited.end(), applied.begin(), applied.end());
    m_pullDue = false;
    const auto outcome =
        Pull(m_gate, *m_cache, m_lease).run(m_fresh ? Pull::Depth::Chain : Pull::Depth::Head, awaited, [this] {
            return !goOn || goOn();
        });
    m_pulledAt = m_clock.micros();
    m_pullTook = m_pulledAt - began;
    m_failures = 0;
    switch (outcome.verdict) {
    case PullOutcome::Verdict::Revoked:
        throw AccessDenied("The centre shows you nothing: you may not act there any more.");
    case PullOutcome::Verdict::Restored:
        restored();
        m_gate.leave();
        m_connected = false;
        return;
    case PullOutcome::Verdict::Done:
        break;
    }
    m_fresh = false;
    m_ruined = 0;
    if (recheck)
        recheckApplied(outcome);
    take(outcome);
}

/// The rows are in the cache: now the outbox may say that they are.
void SyncMachine::take(const PullOutcome& outcome) {
    std::map<Uuid, Command> waiting;
    if (!outcome.results.empty())
        for (auto& command : m_outbox.waiting())
            waiting.emplace(command.id, std::move(command));
    std::vector<CommandResult> results;
    for (const auto& result : outcome.results)
        if (waiting.contains(result.id))
            results.push_back(result);
    m_outbox.finish(results);
    m_sending.settle();
    for (const auto& step : outcome.steps)
        m_listener.stepped(step);
    for (const auto& result : results)
        m_listener.finished(waiting.at(result.id), result);
}

void SyncMachine::recheckApplied(const PullOutcome& outcome) {
    std::set<Uuid> known;
    for (const auto& result : outcome.results)
        known.insert(result.id);
    std::vector<Uuid> gone;
    for (const auto& id : m_outbox.applied())
        if (!known.contains(id))
            gone.push_back(id);
    m_outbox.lose(gone);
    m_outbox.amend(outcome.results);
    m_outbox.setRecheck(false);
}

std::int64_t SyncMachine::backOff() {
    const auto longest = std::min(longestBackOff, firstBackOff << std::min(m_failures, 10));
    ++m_failures;
    // Anywhere between half and the whole, so that many consoles do not come back at once.
    return longest / 2 + static_cast<std::int64_t>(m_random.next() % static_cast<std::uint64_t>(longest / 2));
}

std::int64_t SyncMachine::lost(const std::string& why) {
    m_gate.leave();
    m_connected = false;
    m_hydrate.reset();
    m_problem = why;
    if (m_cache && m_lease.contact()) {
        auto about = m_cache->about();
        m_lease.note(about);
        try {
            m_cache->note(about);
        } catch (const CacheError& error) {
            dropCache(error.what());
        }
    }
    return backOff();
}

std::int64_t SyncMachine::stop(const std::string& why) {
    m_gate.leave();
    m_connected = false;
    m_hydrate.reset();
    m_stopped = true;
    m_problem = why;
    return stoppedPause;
}

LinkPhase SyncMachine::phase() const {
    if (m_stopped)
        return LinkPhase::Stopped;
    if (m_hydrate)
        return LinkPhase::Loading;
    if (!m_cache)
        return LinkPhase::Connecting;
    if (m_connected)
        return m_fresh ? LinkPhase::Connecting : LinkPhase::Live;
    if (m_lease.ended())
        return LinkPhase::Stopped;
    return m_problem.empty() ? LinkPhase::Connecting : LinkPhase::Offline;
}

void SyncMachine::announce() {
    LinkState state;
    state.phase = phase();
    state.progress = m_hydrate ? m_hydrate->progress() : 0;
    state.contact = m_lease.contact();
    state.usableUntil = m_lease.usableUntil();
    state.pending = m_outbox.pending();
    state.attention = m_outbox.attention();
    state.problem = m_problem;
    if (!m_stopped && state.phase == LinkPhase::Stopped)
        state.problem =
            "The time for which this copy may be used without contact is over; connect to the centre to go on. "
            "Your decisions are kept.";
    if (state.problem.empty() && m_outbox.damaged() > 0)
        state.problem =
            fmt::format("{} decisions in the outbox were damaged and have been set aside in {}; the rest goes "
                        "on. Look whether yours were applied.",
                        m_outbox.damaged(), outboxFile(m_folder));
    if (state == m_state)
        return;
    m_state = state;
    m_listener.changed(m_state);
}

} // namespace opsdesk
