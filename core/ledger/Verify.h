#pragma once

#include "core/governance/AuditAnchor.h"
#include "core/ledger/VerifyReport.h"
#include "core/store/Connection.h"

namespace opsdesk {

/// Proves that a workspace is whole, or says what is not: schema, storage, audit chain and its anchor, every row
/// against the audit trail, streams and steps, both ledgers and all that is derived from them, counters, waiting
/// commands.
///
/// What the chain cannot know: commands that wait in the queue are wishes, checked for being readable only; and whoever
/// recomputes the whole chain, every row's digest and the stream's heads is found by the anchor alone, as far as it
/// goes.
///
/// Reads one snapshot; changes nothing. Rows are read once each and not kept. @p anchor may be null, for a central
/// database whose anchor lies on another host.
VerifyReport verify(store::Connection& connection, const AuditAnchor* anchor);

} // namespace opsdesk
