#include "core/sync/CentreRestore.h"

#include "core/base/Error.h"
#include "core/sync/Lease.h"
#include "core/workflow/AnchorKeeper.h"
#include "core/workflow/Engine.h"

namespace opsdesk {

Uuid acknowledgeRestore(store::Connection& owner, const AuditAnchor& anchor, const RestorePayload& restore,
                        const Catalog& catalog, Clock& clock, Random& random) {
    const auto epoch = random.uuid(clock.now());
    // First, so that no console goes on from what is not there any more.
    owner.run("UPDATE centre SET epoch = ?", {epoch.toString()});
    anchorRestored(anchor, owner, clock);
    BesideTheEngine guard(owner);
    Engine engine(owner, catalog, clock, random, &guard);
    const auto record = restoreRecord(restore, random.uuid(clock.now()));
    if (const auto result = engine.process(std::span(&record, 1)).front(); !result.applied())
        throw StoreError(StoreError::Kind::Other,
                         "The backup is in place, but the restore could not be recorded: " + result.rejection.text);
    return epoch;
}

} // namespace opsdesk
