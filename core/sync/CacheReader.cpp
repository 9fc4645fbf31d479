#include "core/sync/CacheReader.h"

#include "core/store/Migrator.h"
#include "core/sync/CacheTables.h"
#include "core/sync/OfflineLease.h"
#include "core/sync/SyncMachine.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

#include <filesystem>

namespace opsdesk {

namespace {

void requireLease(store::Connection& cache, SteadyClock& clock) {
    OfflineLease lease(clock);
    lease.resume(cachetables::readAbout(cache), offlineHours(cache));
    if (lease.ended())
        throw StoreError(StoreError::Kind::Other,
                         fmt::format("The time for which “{}” may be used without contact ended (last contact {}); connect "
                                     "to the centre to go on.",
                                     cache.name(), lease.contact()->toString()));
}

} // namespace

std::string cacheFileAt(const std::string& place) {
    std::error_code ignored;
    return std::filesystem::is_directory(place, ignored) ? SyncMachine::cacheFile(place) : place;
}

std::unique_ptr<ViewReader> openCacheReader(const std::string& place, const Catalog& catalog, SteadyClock& clock) {
    const auto file = cacheFileAt(place);
    if (!Cache::exists(file))
        throw StoreError(StoreError::Kind::Missing,
                         fmt::format("There is no cache at “{}” yet; load it with `opsdeskd sync --once`.", file));
    auto connection = store::openSqlite(file, store::OpenMode::ReadOnly);
    store::requireCurrentSchema(*connection);
    requireLease(*connection, clock);
    return makeViewReader(std::move(connection), catalog);
}

} // namespace opsdesk
