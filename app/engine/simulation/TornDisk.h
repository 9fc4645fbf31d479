#pragma once

#include "core/base/Clock.h"

#include <cstdint>
#include <memory>
#include <string>

namespace opsdesk::simulation {

/// A layer between SQLite and its files that can lose power. While it lives every database of the program is opened
/// through it. A machine is a folder: when it crashes, whatever is open below the folder fails from then on, and of
/// what was written but not synced a random part is gone, sector by sector. Nothing is really synced, which makes it
/// fast.
///
/// That a file was renamed or deleted is never lost. One thread at a time.
class TornDisk {
public:
    explicit TornDisk(std::uint64_t seed);
    ~TornDisk();
    TornDisk(const TornDisk&) = delete;
    TornDisk& operator=(const TornDisk&) = delete;

    /// The machine's power fails. What of its files is lost shows when they are next touched.
    void crash(const std::string& folder);
    /// Its programs are killed; the system lives on, so that nothing written is lost.
    void kill(const std::string& folder);
    /// It crashes at the @p writes-th write or sync from now on, which is not done any more; -1 for never.
    void crashAfter(const std::string& folder, std::int64_t writes);
    /// From the @p writes-th write on its disk is full; -1 for never.
    void fillAfter(const std::string& folder, std::int64_t writes);
    /// The @p writes-th write or sync from now on fails, once; -1 for none.
    void failAfter(const std::string& folder, std::int64_t writes);
    bool isDown(const std::string& folder) const;
    /// How many writes and syncs there were: what crashAfter counts.
    std::int64_t writes(const std::string& folder) const;
    /// Its files as they are found by whoever takes out the disk of the machine, which is down.
    void touch(const std::string& folder);
    /// Somebody put other content into @p file, of a machine that is down: what was written before is no more.
    void replaced(const std::string& file);
    /// Power is back, or the programs are started anew. Whatever was open before stays broken.
    void restart(const std::string& folder);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace opsdesk::simulation
