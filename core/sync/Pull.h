#pragma once

#include "core/sync/Cache.h"
#include "core/sync/CentreGate.h"
#include "core/sync/OfflineLease.h"

#include <functional>
#include <vector>

namespace opsdesk {

/// What one pull found and did.
struct PullOutcome {
    enum class Verdict {
        Done,
        Restored, ///< the centre is not the one that the cache is of, or was set back: the cache cannot go on
        Revoked,  ///< the person may not act any more
    };
    Verdict verdict = Verdict::Done;
    Timestamp now;                      ///< the centre's clock
    std::vector<Step> steps;            ///< what changed in the cache, by entity; no tables: any of them
    std::vector<CommandResult> results; ///< of the awaited commands; their rows are in the cache now
    bool scopeMoved = false;            ///< shares came or left
};

/// Brings a cache to the head of the centre in one snapshot and one local transaction: rows that changed, rows that
/// were deleted, shares that came into the person's scope, whole, and those that left it.
class Pull {
public:
    /// How far to trust what the cache says of itself.
    enum class Depth {
        Head,   ///< reads the tables that steps name
        Chain,  ///< and asks whether the centre still has the audit records that the cache has seen: the first after
                ///< coming in
        Tables, ///< and looks for newer rows in every table: the last of a first load, whose shares stand at different
                ///< places
    };

    Pull(CentreGate& gate, Cache& cache, OfflineLease& lease) : m_gate(gate), m_cache(cache), m_lease(lease) {}

    /// @p goOn is asked while rows come; a false answer ends the pull as a StoreError of kind Lost. The results of
    /// @p awaited come with their rows. @throws CacheError, StoreError; the cache is as before then.
    PullOutcome run(Depth depth, const std::vector<Uuid>& awaited, const std::function<bool()>& goOn = {});

private:
    struct Plan;

    SnapshotRequest request(Depth depth, const std::vector<Uuid>& awaited) const;
    bool isAnother(const SnapshotHead& head, Depth depth) const;
    Plan plan(const SnapshotHead& head, Depth depth) const;
    void apply(const Plan& plan, const SnapshotHead& head, const std::function<bool()>& goOn);
    std::vector<Step> stepsOf(const SnapshotHead& head, const Plan& plan) const;

    CentreGate& m_gate;
    Cache& m_cache;
    OfflineLease& m_lease;
};

/// Whose commands and of which documents a person sees comments and files depends on their groups, so what is kept of these is read anew when the groups change.
bool dependsOnGroups(const std::string& table);

} // namespace opsdesk
