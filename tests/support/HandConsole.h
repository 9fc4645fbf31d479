#pragma once

#include "core/sync/Hydrate.h"
#include "core/sync/PostgresGate.h"
#include "core/sync/Pull.h"
#include "tests/support/CentralDesk.h"
#include "tests/support/TemporaryFolder.h"

#include <memory>
#include <string>

namespace opsdesk::test {

/// One person's cache of a test's centre, loaded and pulled by hand.
class HandConsole {
public:
    HandConsole(const TestCentre& centre, std::string user);

    /// A first load, going on with what an earlier one left.
    std::unique_ptr<Hydrate> beginLoad();
    /// Finishes it and opens the cache. @throws Error unless it gets done
    void finishLoad(std::unique_ptr<Hydrate> hydrate);
    void load() { finishLoad(beginLoad()); }
    void open();
    PullOutcome pull(Pull::Depth depth = Pull::Depth::Head, const std::vector<Uuid>& awaited = {});

    /// The tables that differ from what the person sees at the centre; empty when the cache is true.
    std::string differences();
    bool holds(const std::string& table, std::int64_t entity) const;
    std::int64_t rows(const std::string& table);
    /// All that is on the disk of it.
    std::string bytes() const;
    std::string file() const { return m_folder.file("cache.opsdesk"); }
    std::string loadingFile() const { return file() + ".loading"; }
    Cache& cache() { return *m_cache; }
    void closeCache() { m_cache.reset(); }
    PostgresGate& gate() { return m_gate; }

private:
    const TestCentre& m_centre;
    TemporaryFolder m_folder;
    MachineClock m_steady;
    OfflineLease m_lease{m_steady};
    PostgresGate m_gate;
    std::string m_user;
    std::unique_ptr<Cache> m_cache;
};

} // namespace opsdesk::test
