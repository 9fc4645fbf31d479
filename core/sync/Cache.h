#pragma once

#include "core/base/Error.h"
#include "core/store/Connection.h"
#include "core/store/SqliteRowWriter.h"
#include "core/store/Tombstone.h"
#include "core/sync/SyncTable.h"
#include "core/workflow/Engine.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace opsdesk {

/// The cache's own file failed, not the centre.
class CacheError : public StoreError {
public:
    using StoreError::StoreError;
    /// Nothing in it can be relied on: it is to be thrown away and loaded anew.
    bool ruined() const;
};

/// Whose cache it is, of which centre, and when it was last in contact.
struct CacheAbout {
    std::string user;
    Uuid epoch;                           ///< of the centre
    Uuid incarnation;                     ///< of this load; the outbox knows it too, so that a copy is noticed
    std::set<std::string> command_groups; ///< as CentreScope has them
    Timestamp contact;                    ///< the rows are the centre's as of then, by the centre's clock
    std::int64_t offline_micros = 0;      ///< so much time at least has passed since, as noted at steady_micros
    std::int64_t steady_micros = 0;       ///< SteadyClock, within the run of the machine `boot`
    std::string boot;
    bool erasing = false; ///< rows were purged that may still stand in the log

    bool operator==(const CacheAbout&) const = default;
};

/// A console's local copy of what its person may see: an SQLite file with the centre's schema, and beside it what is
/// needed to keep it up to date. It can be thrown away at any time. All failures are CacheError.
class Cache {
public:
    enum class Use {
        Following, ///< read by others at the same time; a crash of the machine may lose the last changes, never half of
                   ///< one
        Loading,   ///< nobody reads it; a crash of the machine may ruin it
    };

    /// @throws CacheError, ruined unless the disk is full or the file locked
    static std::unique_ptr<Cache> open(const std::string& file, Use use);
    /// Makes a new one, empty. There must be none.
    static std::unique_ptr<Cache> create(const std::string& file, Use use, const CacheAbout& about);
    /// Deletes it with all that SQLite keeps beside it, if it is there.
    static void remove(const std::string& file) noexcept;
    static bool exists(const std::string& file);

    const CacheAbout& about() const { return m_about; }
    /// The shares it holds, each with the value of its counter up to which it is complete.
    const std::map<Share, std::int64_t>& cursors() const { return m_cursors; }
    /// Where the streams stood at the last pull.
    const std::map<std::int64_t, StreamHead>& heads() const { return m_heads; }

    store::SqliteConnection& connection() { return *m_connection; }
    const std::string& file() const { return m_file; }

    /// Notes @p about alone.
    void note(const CacheAbout& about);
    /// Takes purged rows out of the log too. False when a reader is in the way; then again later.
    bool erase();

private:
    friend class CacheChange;

    Cache(std::string file, std::unique_ptr<store::SqliteConnection> connection);
    static std::unique_ptr<Cache> connect(const std::string& file, store::OpenMode mode, Use use);
    void read();
    store::SqliteRowWriter& writer(const store::RowType& type);

    std::string m_file;
    std::unique_ptr<store::SqliteConnection> m_connection;
    std::map<const store::RowType*, std::unique_ptr<store::SqliteRowWriter>> m_writers;
    CacheAbout m_about;
    std::map<Share, std::int64_t> m_cursors;
    std::map<std::int64_t, StreamHead> m_heads;
};

/// One change of a cache: all of it, or nothing when it is dropped before commit().
class CacheChange {
public:
    explicit CacheChange(Cache& cache);
    ~CacheChange();
    CacheChange(const CacheChange&) = delete;
    CacheChange& operator=(const CacheChange&) = delete;

    /// Puts the row in place of what has its key.
    void put(const SyncTable& table, const store::Statement& row);
    /// Takes out the row that @p tombstone speaks of, if it is there.
    void erase(const Tombstone& tombstone);
    /// Takes out the whole share, so that nothing of it stays on the disk.
    void purge(const Share& share);
    void setCursor(const Share& share, std::int64_t cursor);
    void setHead(std::int64_t entity, const StreamHead& head);
    /// Of an entity that left the scope.
    void eraseHead(std::int64_t entity);
    void setAbout(const CacheAbout& about);
    void commit();

    const std::map<Share, std::int64_t>& cursors() const { return m_cursors; }

private:
    Cache& m_cache;
    CacheAbout m_about;
    std::map<Share, std::int64_t> m_cursors;
    std::map<std::int64_t, StreamHead> m_heads;
    bool m_open = true;
};

/// The key columns' values from a key as RowType::keyText() writes it; nothing when it can be read in more ways than
/// one.
std::optional<std::vector<Value>> keyFromText(const store::RowType& type, std::string_view text);

} // namespace opsdesk
