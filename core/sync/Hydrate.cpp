#include "core/sync/Hydrate.h"

#include "core/base/Log.h"
#include "core/store/SqliteStatistics.h"
#include "core/sync/Pull.h"

#include <filesystem>

namespace opsdesk {

namespace {

constexpr int loadedPerLook = 4'096;

/// Runs @p work on the file; what fails in it is the cache's failure.
template <class Work>
auto onCache(const Work& work) {
    try {
        return work();
    } catch (const StoreError& error) {
        throw CacheError(error.kind(), error.what());
    }
}

} // namespace

Hydrate::Hydrate(CentreGate& gate, SteadyClock& clock, OfflineLease& lease, std::string file, const CacheAbout& about)
    : m_gate(gate), m_clock(clock), m_lease(lease), m_file(std::move(file)) {
    openOrCreate(about);
}

Hydrate::~Hydrate() = default;

const Uuid& Hydrate::incarnation() const {
    return m_cache->about().incarnation;
}

bool Hydrate::isUsable(const Cache& cache, const CacheAbout& about) const {
    const auto& known = cache.about();
    // After the machine stopped, what had not been made durable may be missing.
    return known.user == about.user && known.epoch == about.epoch && known.boot == m_clock.boot();
}

void Hydrate::openOrCreate(const CacheAbout& about) {
    if (Cache::exists(m_file)) {
        try {
            m_cache = Cache::open(m_file, Cache::Use::Loading);
            if (isUsable(*m_cache, about))
                return;
        } catch (const CacheError& error) {
            if (!error.ruined())
                throw;
            log::info("The first load begins again: {}", error.what());
        }
        m_cache.reset();
    }
    Cache::remove(m_file);
    auto fresh = about;
    fresh.boot = m_clock.boot();
    m_cache = Cache::create(m_file, Cache::Use::Loading, fresh);
    onCache([&] { dropIndexes(); });
}

/// Indexes are made when the rows are there, which sorts once. What they are is kept in the file.
void Hydrate::dropIndexes() {
    auto& connection = m_cache->connection();
    store::Transaction transaction(connection);
    connection.execute(
        "CREATE TABLE load_index (name TEXT PRIMARY KEY, sql TEXT NOT NULL);"
        "INSERT INTO load_index (name, sql) SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND "
        "sql IS NOT NULL");
    std::vector<std::string> names;
    const auto row = connection.prepare("SELECT name FROM load_index ORDER BY name");
    while (row->step())
        names.emplace_back(row->text(0));
    for (const auto& name : names)
        connection.execute("DROP INDEX " + name);
    transaction.commit();
}

double Hydrate::progress() const {
    std::int64_t total = 0;
    for (const auto& [share, rows] : m_expected)
        total += rows;
    return total == 0 ? 0.0 : std::min(1.0, static_cast<double>(m_loaded) / static_cast<double>(total));
}

/// What is here already counts as expected and loaded.
void Hydrate::expect(const SnapshotHead& head) {
    const std::vector<Share> shares(head.scope.shares.begin(), head.scope.shares.end());
    m_expected = m_gate.expectedRows(shares);
    m_loaded = 0;
    for (const auto& [share, rows] : m_expected)
        if (m_cache->cursors().contains(share))
            m_loaded += rows;
}

Hydrate::Next Hydrate::step(const std::function<bool()>& goOn) {
    if (!m_rowsDone) {
        const auto head = m_gate.begin({});
        if (head.scope.shares.empty() || head.epoch != m_cache->about().epoch) {
            m_gate.end();
            return head.scope.shares.empty() ? Next::Revoked : Next::Restored;
        }
        if (m_expected.empty())
            expect(head);
        m_rowsDone = !loadNext(head, goOn);
        m_gate.end();
        return Next::More;
    }
    if (onCache([&] { return makeNextIndex(); }))
        return Next::More;
    return finish(goOn);
}

/// What is here of the tables that depend on the person's groups must be of one set of groups.
void Hydrate::keepGroups(const std::set<std::string>& groups) {
    if (m_cache->about().command_groups == groups)
        return;
    CacheChange change(*m_cache);
    for (const auto& [share, cursor] : m_cache->cursors())
        if (dependsOnGroups(share.table))
            change.purge(share);
    auto about = m_cache->about();
    about.command_groups = groups;
    change.setAbout(about);
    change.commit();
}

/// False when all shares are here.
bool Hydrate::loadNext(const SnapshotHead& head, const std::function<bool()>& goOn) {
    constexpr std::int64_t rowsAtATime = 100'000;
    std::int64_t rows = 0;
    bool any = false;
    keepGroups(head.scope.command_groups);
    for (const auto& share : head.scope.shares) {
        if (m_cache->cursors().contains(share) || !findSyncTable(share.table) || !head.heads.contains(share.entity))
            continue;
        if (any && rows + m_expected[share] > rowsAtATime)
            return true;
        rows += m_expected[share];
        loadShare(share, head, goOn);
        any = true;
    }
    return any;
}

void Hydrate::loadShare(const Share& share, const SnapshotHead& head, const std::function<bool()>& goOn) {
    const auto* table = findSyncTable(share.table);
    const ShareRead whole{table, share.entity, 0};
    const auto before = m_loaded;
    CacheChange change(*m_cache);
    try {
        m_gate.read(std::span(&whole, 1), [&](const ShareRead&, const store::Statement& row) {
            change.put(*table, row);
            if (++m_loaded % loadedPerLook == 0 && goOn && !goOn())
                throw StoreError(StoreError::Kind::Lost, "The first load was interrupted; it goes on later.");
        });
    } catch (...) {
        m_loaded = before;
        throw;
    }
    change.setCursor(share, head.heads.at(share.entity).*table->head);
    change.setHead(share.entity, head.heads.at(share.entity));
    change.commit();
    m_expected[share] = m_loaded - before;
}

/// False when all are there.
bool Hydrate::makeNextIndex() {
    auto& connection = m_cache->connection();
    const auto missing = connection.scalar("SELECT sql FROM load_index WHERE name NOT IN (SELECT name FROM "
                                           "sqlite_schema WHERE type = 'index') ORDER BY name");
    if (!missing)
        return false;
    // Threads that sort beside this one.
    connection.execute("PRAGMA threads = 2");
    connection.execute(asText(*missing));
    return true;
}

Hydrate::Next Hydrate::finish(const std::function<bool()>& goOn) {
    auto& connection = m_cache->connection();
    onCache([&] {
        store::writeSqliteStatistics(connection);
        // From here on all that was written is made durable with the next commit.
        connection.execute("PRAGMA synchronous = FULL");
    });
    const auto outcome = Pull(m_gate, *m_cache, m_lease).run(Pull::Depth::Tables, {}, goOn);
    switch (outcome.verdict) {
    case PullOutcome::Verdict::Restored:
        return Next::Restored;
    case PullOutcome::Verdict::Revoked:
        return Next::Revoked;
    case PullOutcome::Verdict::Done:
        break;
    }
    onCache([&] {
        connection.execute("DROP TABLE load_index");
        connection.execute("PRAGMA journal_mode = WAL");
    });
    return Next::Done;
}

void Hydrate::publish(const std::string& file) {
    m_cache.reset();
    Cache::remove(file);
    std::error_code error;
    std::filesystem::rename(m_file, file, error);
    if (error)
        throw CacheError(StoreError::Kind::ReadOnly,
                         fmt::format("The cache could not be put in its place at {} ({}); check the folder.", file,
                                     error.message()));
}

} // namespace opsdesk
