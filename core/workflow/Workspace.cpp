#include "core/workflow/Workspace.h"

#include "core/base/Error.h"
#include "core/governance/AuditAnchor.h"
#include "core/store/Backup.h"
#include "core/store/Migrator.h"
#include "core/workflow/EmbeddedBus.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace opsdesk {

namespace {

class EmbeddedWorkspace final : public Workspace {
public:
    EmbeddedWorkspace(const std::string& file, const Catalog& catalog, Clock& clock, Random& random)
        : m_file(file), m_catalog(catalog), m_bus(file, catalog, clock, random) {}

    CommandBus& bus() override { return m_bus; }
    std::unique_ptr<ViewReader> reader() override { return openReader(m_file, m_catalog); }
    const std::string& file() const override { return m_file; }

private:
    std::string m_file;
    const Catalog& m_catalog;
    EmbeddedBus m_bus;
};

/// A database file with what SQLite keeps beside it, as far as they are there and can be removed.
void removeDatabase(const std::string& file) {
    std::error_code ignored;
    for (const auto* end : {"", "-wal", "-shm"})
        std::filesystem::remove(file + end, ignored);
}

/// What was written to the file so far survives a failure of the machine.
void makeDurable(const std::string& file) {
    const int handle = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool durable = handle >= 0 && ::fsync(handle) == 0;
    const int error = errno;
    if (handle >= 0)
        ::close(handle);
    if (!durable)
        throw StoreError(StoreError::Kind::Other, file + " could not be written: " + std::strerror(error) + ".");
}

/// The workspace that a backup is to replace; none when it is lost and the backup takes its name. What belongs to
/// another program is not replaced.
std::unique_ptr<store::Connection> openForRestore(const std::string& file) {
    if (!std::filesystem::exists(file)) {
        removeDatabase(file); // a log left behind must not be taken for the backup's
        return nullptr;
    }
    try {
        store::requireOwnSchema(*store::openSqlite(file, store::OpenMode::ReadOnly));
        return store::openSqlite(file, store::OpenMode::ReadWrite);
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Corrupt)
            throw;
        throw StoreError(StoreError::Kind::Corrupt,
                         fmt::format("“{}” is too damaged to be written to; move it away and restore again.", file));
    }
}

} // namespace

void Workspace::init(const std::string& file, const Catalog& catalog, Clock& clock, Random& random,
                     const std::function<void(Engine&)>& fill) {
    namespace fs = std::filesystem;
    if (fs::exists(file))
        throw StoreError(StoreError::Kind::Other, file + " exists already; choose another name, or remove it first.");
    // Made under another name and renamed when complete, so that an interrupted attempt leaves no half workspace.
    const auto fresh = file + ".new";
    removeDatabase(fresh);
    try {
        const auto connection = store::openSqlite(fresh, store::OpenMode::Create);
        store::migrate(*connection);
        Engine engine(*connection, catalog, clock, random);
        engine.addEntity(0);
        engine.addEntity(1);
        if (fill) {
            // Nobody misses the unfinished file after a crash; it is made durable as a whole below.
            connection->execute("PRAGMA synchronous = OFF");
            fill(engine);
            connection->execute("PRAGMA synchronous = FULL");
        }
        // A new workspace binds no older chain that may have stood under this name.
        fs::remove(file + ".anchor");
        const AuditAnchor anchor(file + ".anchor", anchorKey());
        for (const auto& [entity, head] : engine.heads())
            anchor.append({entity, head.audit_seq, head.audit_head, clock.now(), true});
        connection->scalar("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (...) {
        removeDatabase(fresh);
        throw;
    }
    makeDurable(fresh);
    removeDatabase(file); // there is none, but perhaps the log of one that was removed
    fs::rename(fresh, file);
    removeDatabase(fresh);
}

void Workspace::restore(const std::string& file, const std::string& backup, const std::string& by,
                        const Catalog& catalog, Clock& clock, Random& random) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (fs::equivalent(file, backup, ignored))
        throw UsageError("The workspace and the backup are the same file; name the backup.");
    {
        const auto source = store::openSqlite(backup, store::OpenMode::ReadOnly);
        store::requireOwnSchema(*source);
        const auto live = openForRestore(file);
        // First the anchor learns where the chains will end, so that no engine takes the restored workspace for a
        // forged one.
        anchorRestored(AuditAnchor(file + ".anchor", anchorKey()), *source, clock);
        if (live)
            store::restore(*live, backup);
        else
            store::backup(*source, file);
    }
    const auto workspace = open(file, catalog, clock, random);
    auto record = restoreRecord({backup, by}, random.uuid(clock.now()));
    if (const auto result = workspace->bus().submitAndWait(std::move(record)); !result.applied())
        throw StoreError(StoreError::Kind::Other,
                         "The backup is in place, but the restore could not be recorded: " + result.rejection.text);
}

std::unique_ptr<Workspace> Workspace::open(const std::string& file, const Catalog& catalog, Clock& clock,
                                           Random& random) {
    return std::make_unique<EmbeddedWorkspace>(file, catalog, clock, random);
}

std::unique_ptr<ViewReader> openReader(const std::string& file, const Catalog& catalog) {
    auto connection = store::openSqlite(file, store::OpenMode::ReadOnly);
    store::requireCurrentSchema(*connection);
    return makeViewReader(std::move(connection), catalog);
}

} // namespace opsdesk
