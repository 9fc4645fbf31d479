#include "app/engine/Place.h"

#include "core/base/Error.h"
#include "core/sync/CentralBus.h"
#include "core/sync/CentreSession.h"
#include "core/workflow/Workspace.h"

namespace opsdesk {

namespace {

class EmbeddedPlace final : public OpenPlace {
public:
    EmbeddedPlace(Program& program, const std::string& file)
        : m_workspace(Workspace::open(file, program.catalog, program.clock, program.random)) {}

    CommandBus& bus() override { return m_workspace->bus(); }
    std::unique_ptr<ViewReader> reader() override { return m_workspace->reader(); }
    std::unique_ptr<store::Connection> connect() override {
        return store::openSqlite(m_workspace->file(), store::OpenMode::ReadOnly);
    }

private:
    std::unique_ptr<Workspace> m_workspace;
};

class CentralPlace final : public OpenPlace {
public:
    CentralPlace(Program& program, const std::string& url)
        : m_url(url), m_catalog(program.catalog), m_bus(url, program.catalog, program.clock, program.random) {}

    CommandBus& bus() override { return m_bus; }
    std::unique_ptr<ViewReader> reader() override { return makeViewReader(connect(), m_catalog); }
    std::unique_ptr<store::Connection> connect() override { return openCentre(m_url); }

private:
    std::string m_url;
    const Catalog& m_catalog;
    CentralBus m_bus;
};

} // namespace

void addPlaceOptions(CLI::App& command, PlaceOptions& place) {
    auto* workspace = command.add_option("--workspace", place.workspace, "The embedded workspace")->type_name("FILE");
    command.add_option("--central", place.central, "The central database, as whoever its address logs in")
        ->type_name("URL")
        ->excludes(workspace);
}

void addCentralOption(CLI::App& command, std::string& central, const std::string& as) {
    command.add_option("--central", central, "The central database, " + as)->type_name("URL")->required();
}

void requirePlace(const PlaceOptions& place) {
    if (place.workspace.empty() && place.central.empty())
        throw UsageError("Name the workspace, --workspace FILE, or the central database, --central URL.");
}

std::unique_ptr<OpenPlace> openPlace(Program& program, const PlaceOptions& place) {
    requirePlace(place);
    if (place.isCentral())
        return std::make_unique<CentralPlace>(program, place.central);
    return std::make_unique<EmbeddedPlace>(program, place.workspace);
}

std::unique_ptr<ViewReader> openPlaceReader(Program& program, const PlaceOptions& place) {
    requirePlace(place);
    if (place.isCentral())
        return makeViewReader(openCentre(place.central), program.catalog);
    return openReader(place.workspace, program.catalog);
}

} // namespace opsdesk
