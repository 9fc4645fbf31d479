#include "core/sync/Centre.h"

#include "core/store/Migrator.h"
#include "core/sync/CentralRoles.h"
#include "core/workflow/Engine.h"

namespace opsdesk {

namespace {

bool hasRows(store::Connection& connection, const std::string& question) {
    return connection.scalar(question).has_value();
}

} // namespace

CentrePrepared prepareCentre(store::Connection& owner, const Catalog& catalog, Clock& clock, Random& random) {
    requireCentralOwner(owner);
    CentrePrepared prepared;
    prepared.migrations = store::migrate(owner);
    if (!hasRows(owner, "SELECT epoch FROM centre")) {
        owner.run("INSERT INTO centre (epoch) VALUES (?)", {random.uuid(clock.now()).toString()});
        prepared.made = true;
    }
    Engine engine(owner, catalog, clock, random);
    for (const std::int64_t entity : {0, 1})
        if (const auto head = engine.heads().find(entity); head == engine.heads().end() || head->second.rev == 0)
            engine.addEntity(entity);
    prepared.problems = grantCentralRights(owner, catalog);
    return prepared;
}

} // namespace opsdesk
