#include "core/workflow/Workspace.h"

#include "core/base/Error.h"
#include "core/governance/AuditAnchor.h"
#include "core/governance/User.h"
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

} // namespace

void Workspace::init(const std::string& file, const Catalog& catalog, Clock& clock, Random& random,
                     const std::function<void(Engine&)>& fill) {
    namespace fs = std::filesystem;
    if (fs::exists(file))
        throw StoreError(StoreError::Kind::Other, file + " exists already; choose another name, or remove it first.");
    // Made under another name and renamed when complete, so that an interrupted attempt leaves no half workspace.
    const auto fresh = file + ".new";
    for (const auto* end : {"", "-wal", "-shm"})
        fs::remove(fresh + end);
    {
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
    }
    makeDurable(fresh);
    fs::rename(fresh, file);
    for (const auto* end : {"-wal", "-shm"})
        fs::remove(fresh + end);
}

void Workspace::restore(const std::string& file, const std::string& backup, const std::string& by,
                        const Catalog& catalog, Clock& clock, Random& random) {
    {
        const auto source = store::openSqlite(backup, store::OpenMode::ReadOnly);
        store::requireCurrentSchema(*source);
        const auto live = store::openSqlite(file, store::OpenMode::ReadWrite);
        // First the anchor learns where the chains will end, so that no engine takes the restored workspace for a
        // forged one.
        const AuditAnchor anchor(file + ".anchor", anchorKey());
        auto& heads = source->cached("SELECT entity, audit_seq, audit_head FROM stream ORDER BY entity");
        while (heads.step())
            anchor.append({heads.integer(0), heads.integer(1), std::string(heads.text(2)), clock.now(), true});
        heads.reset();
        store::restore(*live, backup);
    }
    const auto workspace = open(file, catalog, clock, random);
    Command record;
    record.id = random.uuid(clock.now());
    record.type = "workspace.restore";
    record.actor = engineUser().id;
    record.payload = writePayload(RestorePayload{backup, by});
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
