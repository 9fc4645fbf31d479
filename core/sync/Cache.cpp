#include "core/sync/Cache.h"

#include "core/store/Migrator.h"
#include "core/sync/CacheTables.h"

#include <filesystem>

namespace opsdesk {

namespace {

using Kind = StoreError::Kind;

/// Runs @p work; what fails in it is the cache's failure.
template <class Work>
auto guarded(const Work& work) {
    try {
        return work();
    } catch (const CacheError&) {
        throw;
    } catch (const StoreError& error) {
        throw CacheError(error.kind(), error.what());
    } catch (const std::exception& failure) {
        throw CacheError(Kind::Corrupt, fmt::format("The cache holds what it cannot: {}.", failure.what()));
    }
}

/// Rows come by keys that the centre has checked, so the speed of a cache comes before its durability: what a crash
/// takes is pulled again.
void prepare(store::SqliteConnection& connection, Cache::Use use) {
    if (use == Cache::Use::Following)
        connection.execute("PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON");
    else
        // New pages are written once and straight to their place, which WAL would not do.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; "
                           "PRAGMA cache_size = -131072; PRAGMA secure_delete = OFF");
}

} // namespace

bool CacheError::ruined() const {
    return kind() != Kind::DiskFull && kind() != Kind::Locked && kind() != Kind::ReadOnly;
}

Cache::Cache(std::string file, std::unique_ptr<store::SqliteConnection> connection)
    : m_file(std::move(file)), m_connection(std::move(connection)) {}

std::unique_ptr<Cache> Cache::connect(const std::string& file, store::OpenMode mode, Use use) {
    auto opened = store::openSqlite(file, mode);
    std::unique_ptr<store::SqliteConnection> connection(static_cast<store::SqliteConnection*>(opened.release()));
    prepare(*connection, use);
    return std::unique_ptr<Cache>(new Cache(file, std::move(connection)));
}

std::unique_ptr<Cache> Cache::open(const std::string& file, Use use) {
    return guarded([&] {
        auto cache = connect(file, store::OpenMode::ReadWrite, use);
        // A cache of another version is not brought up to date: rows that a migration adds to would differ from the
        // centre's.
        store::requireCurrentSchema(*cache->m_connection);
        cache->read();
        return cache;
    });
}

std::unique_ptr<Cache> Cache::create(const std::string& file, Use use, const CacheAbout& about) {
    return guarded([&] {
        auto cache = connect(file, store::OpenMode::Create, use);
        store::migrate(*cache->m_connection);
        cachetables::create(*cache->m_connection);
        cache->note(about);
        return cache;
    });
}

void Cache::remove(const std::string& file) noexcept {
    std::error_code ignored;
    // With it goes the index of the search, which holds words of its rows.
    for (const auto* ending : {"", "-wal", "-shm", "-journal", ".search", ".search-wal", ".search-shm"})
        std::filesystem::remove(file + ending, ignored);
}

bool Cache::exists(const std::string& file) {
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

void Cache::read() {
    m_about = cachetables::readAbout(*m_connection);
    m_cursors = cachetables::readCursors(*m_connection);
    m_heads = cachetables::readHeads(*m_connection);
}

store::SqliteRowWriter& Cache::writer(const store::RowType& type) {
    auto& writer = m_writers[&type];
    if (!writer)
        writer = std::make_unique<store::SqliteRowWriter>(*m_connection, type);
    return *writer;
}

void Cache::note(const CacheAbout& about) {
    CacheChange change(*this);
    change.setAbout(about);
    change.commit();
}

bool Cache::erase() {
    return guarded([&] {
        if (!m_about.erasing)
            return true;
        const auto checkpoint = m_connection->prepare("PRAGMA wal_checkpoint(TRUNCATE)");
        const bool done = checkpoint->step() && checkpoint->integer(0) == 0;
        checkpoint->reset();
        if (done) {
            auto about = m_about;
            about.erasing = false;
            note(about);
        }
        return done;
    });
}

CacheChange::CacheChange(Cache& cache)
    : m_cache(cache), m_about(cache.m_about), m_cursors(cache.m_cursors), m_heads(cache.m_heads) {
    guarded([&] { m_cache.m_connection->begin(); });
}

CacheChange::~CacheChange() {
    if (m_open)
        m_cache.m_connection->rollback();
}

void CacheChange::put(const SyncTable& table, const store::Statement& row) {
    // By hand, since this runs for every row.
    try {
        m_cache.writer(*table.type).put(row);
    } catch (const CacheError&) {
        throw;
    } catch (const StoreError& error) {
        throw CacheError(error.kind(), error.what());
    }
}

void CacheChange::erase(const Tombstone& tombstone) {
    const auto* table = findSyncTable(tombstone.table_name);
    if (!table)
        return;
    guarded([&] {
        const auto& type = *table->type;
        if (const auto key = keyFromText(type, tombstone.row_key))
            cachetables::eraseByKey(*m_cache.m_connection, type, *key);
        else
            cachetables::eraseByText(*m_cache.m_connection, type, tombstone);
    });
}

void CacheChange::purge(const Share& share) {
    guarded([&] {
        if (const auto* table = findSyncTable(share.table))
            m_cache.m_connection->run("DELETE FROM " + table->type->table + " WHERE entity = ?", {share.entity});
        m_cache.m_connection->run("DELETE FROM cache_share WHERE table_name = ? AND entity = ?",
                                  {share.table, share.entity});
    });
    m_cursors.erase(share);
    m_about.erasing = true;
}

void CacheChange::setCursor(const Share& share, std::int64_t cursor) {
    guarded([&] { cachetables::writeCursor(*m_cache.m_connection, share, cursor); });
    m_cursors[share] = cursor;
}

void CacheChange::setHead(std::int64_t entity, const StreamHead& head) {
    guarded([&] { cachetables::writeHead(*m_cache.m_connection, entity, head); });
    m_heads[entity] = head;
}

void CacheChange::eraseHead(std::int64_t entity) {
    guarded([&] { cachetables::eraseHead(*m_cache.m_connection, entity); });
    m_heads.erase(entity);
}

void CacheChange::setAbout(const CacheAbout& about) {
    const bool purged = m_about.erasing && !m_cache.m_about.erasing;
    m_about = about;
    m_about.erasing = about.erasing || purged;
}

void CacheChange::commit() {
    guarded([&] {
        cachetables::writeAbout(*m_cache.m_connection, m_about);
        m_cache.m_connection->commit();
    });
    m_open = false;
    m_cache.m_about = m_about;
    m_cache.m_cursors = std::move(m_cursors);
    m_cache.m_heads = std::move(m_heads);
}

} // namespace opsdesk
