#pragma once

#include "core/base/Clock.h"
#include "core/governance/AuditAnchor.h"
#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Engine.h"

#include <map>
#include <string>

namespace opsdesk {

/// Keeps an anchor file in step with the chains of the engine beside it: every 1,000 records, every 10 seconds, and
/// when asked.
class AnchorKeeper {
public:
    /// @p clock must live longer.
    AnchorKeeper(std::string file, Clock& clock);

    /// Before an engine begins: what the anchor knows must be in the database, whose streams stand at @p heads.
    /// @throws StoreError Corrupt when the database is older than its anchor
    void begin(store::Connection& connection, const std::map<std::int64_t, StreamHead>& heads);
    /// Anchors @p heads as far as it is due, or all of it @p now. @throws StoreError as begin(); Other when the file
    /// cannot be written: the next try is in 10 seconds.
    void keep(store::Connection& connection, const std::map<std::int64_t, StreamHead>& heads, bool now);

    const AuditAnchor& anchor() const { return m_anchor; }

private:
    AuditAnchor m_anchor;
    Clock& m_clock;
    std::map<std::int64_t, std::int64_t> m_anchored; ///< last audit record anchored, by entity
    Timestamp m_anchoredAt;
};

/// @p anchor learns that its chains are set back to where they end in @p source, a backup that is about to take the
/// place of what was. An anchor that nobody can read any more is kept under another name.
void anchorRestored(const AuditAnchor& anchor, store::Connection& source, Clock& clock);

/// The command that records a restore, for the shared stream.
Command restoreRecord(const RestorePayload& restore, const Uuid& id);

} // namespace opsdesk
