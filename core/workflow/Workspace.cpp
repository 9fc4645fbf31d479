#include "core/workflow/Workspace.h"

#include "core/base/Error.h"
#include "core/governance/AuditAnchor.h"
#include "core/store/Migrator.h"
#include "core/workflow/EmbeddedBus.h"

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

} // namespace

void Workspace::init(const std::string& file, const Catalog& catalog, Clock& clock, Random& random) {
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
        // A new workspace binds no older chain that may have stood under this name.
        fs::remove(file + ".anchor");
        const AuditAnchor anchor(file + ".anchor", anchorKey());
        for (const auto& [entity, head] : engine.heads())
            anchor.append({entity, head.audit_seq, head.audit_head, clock.now(), true});
        connection->scalar("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    fs::rename(fresh, file);
    for (const auto* end : {"-wal", "-shm"})
        fs::remove(fresh + end);
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
