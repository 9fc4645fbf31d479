#pragma once

#include "core/sync/Cache.h"
#include "core/sync/CentreGate.h"
#include "core/sync/OfflineLease.h"
#include "core/sync/SteadyClock.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace opsdesk {

/// The first load of a cache: whole shares, one after the other, into a file beside it, without indexes; then the
/// indexes; then one pull that brings all of them to one snapshot. Only then the file gets its name. What was done
/// before a cut need not be done again, unless the machine stopped in between or the centre is another.
class Hydrate {
public:
    /// Loads into @p file, going on with what is there if it is of the same person, centre and run of the machine.
    /// @throws CacheError when the file cannot be made
    Hydrate(CentreGate& gate, SteadyClock& clock, OfflineLease& lease, std::string file, const CacheAbout& about);
    ~Hydrate();

    enum class Next { More, Done, Restored, Revoked };
    /// Does the next part. @p goOn is asked while rows come, as in Pull::run().
    Next step(const std::function<bool()>& goOn);
    /// The finished file gets the name @p file, in place of what has it. To be called once, after Done.
    void publish(const std::string& file);

    /// Share of the rows that are here, 0 to 1.
    double progress() const;
    const Uuid& incarnation() const;

private:
    void openOrCreate(const CacheAbout& about);
    bool isUsable(const Cache& cache, const CacheAbout& about) const;
    void dropIndexes();
    bool loadNext(const SnapshotHead& head, const std::function<bool()>& goOn);
    void keepGroups(const std::set<std::string>& groups);
    void loadShare(const Share& share, const SnapshotHead& head, const std::function<bool()>& goOn);
    void expect(const SnapshotHead& head);
    bool makeNextIndex();
    Next finish(const std::function<bool()>& goOn);

    CentreGate& m_gate;
    SteadyClock& m_clock;
    OfflineLease& m_lease;
    std::string m_file;
    std::unique_ptr<Cache> m_cache;
    std::map<Share, std::int64_t> m_expected; ///< rows, by share; what they were once the share is here
    std::int64_t m_loaded = 0;
    bool m_rowsDone = false;
};

} // namespace opsdesk
