#pragma once

#include "core/base/Clock.h"
#include "core/governance/AuditAnchor.h"
#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"

namespace opsdesk {

/// After PostgreSQL's own tools put a backup in place of a centre: the anchor learns where its chains end now, the
/// audit trail that it happened, and consoles by another epoch, which is returned, that they must load anew. Decisions
/// that wait in them are kept. @p owner logs in as the owner of the database. @throws StoreError
Uuid acknowledgeRestore(store::Connection& owner, const AuditAnchor& anchor, const RestorePayload& restore,
                        const Catalog& catalog, Clock& clock, Random& random);

} // namespace opsdesk
