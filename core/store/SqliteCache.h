#pragma once

#include "core/store/Connection.h"

namespace opsdesk::store {

/// SQLite's default for a connection that writes: small, because each commit looks through all cached pages once the
/// tree was balanced (SQLite 3.40).
void useSmallCache(Connection& writer);

/// As long as it lives, @p writer keeps far more pages in memory, at most 512 MB of what it touched: for one
/// transaction that changes rows all over the tables, whose pages would otherwise be written to the log and read back
/// again and again. Not to be made or to end within a transaction.
class LargeCache {
public:
    explicit LargeCache(Connection& writer);
    ~LargeCache();
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    Connection& m_writer;
};

} // namespace opsdesk::store
