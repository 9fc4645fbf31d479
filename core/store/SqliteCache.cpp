#include "core/store/SqliteCache.h"

namespace opsdesk::store {

void useSmallCache(Connection& writer) {
    writer.execute("PRAGMA cache_size = -16384");
}

LargeCache::LargeCache(Connection& writer) : m_writer(writer) {
    m_writer.execute("PRAGMA cache_size = -524288");
}

LargeCache::~LargeCache() {
    try {
        useSmallCache(m_writer);
        m_writer.execute("PRAGMA shrink_memory");
    } catch (const StoreError&) {
        // A connection that is lost says so to whoever uses it next.
    }
}

} // namespace opsdesk::store
