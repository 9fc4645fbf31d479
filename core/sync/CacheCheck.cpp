#include "core/sync/CacheCheck.h"

#include "core/store/Tombstone.h"
#include "core/sync/CacheTables.h"

#include <set>

namespace opsdesk {

namespace {

/// What the centre holds of a share, parted by what the cache can know.
struct CentreSide {
    store::TableDigest known;
    std::set<std::string> changed; ///< keys of rows that are newer
    std::set<std::string> deleted; ///< keys as text of rows deleted since
};

CentreSide readCentre(CentreGate& gate, const SyncTable& table, const Share& share, std::int64_t cursor) {
    CentreSide side;
    const auto counter = table.type->position(table.counter);
    const ShareRead whole{&table, share.entity, 0};
    gate.read(std::span(&whole, 1), [&](const ShareRead&, const store::Statement& statement) {
        const auto row = table.type->read(statement);
        if (statement.integer(counter) > cursor) {
            side.changed.insert(table.type->keyOf(row.get()));
            return;
        }
        side.known.sum.add(table.type->digest(row.get()));
        ++side.known.rows;
    });
    if (table.counter != "rev")
        return side;
    const ShareRead tombstones{&tombstoneTable(), share.entity, cursor};
    gate.read(std::span(&tombstones, 1), [&](const ShareRead&, const store::Statement& statement) {
        const auto row = tombstoneTable().type->read(statement);
        const auto& tombstone = *static_cast<const Tombstone*>(row.get());
        // Read whole where the cursor is 0.
        if (tombstone.table_name == share.table && tombstone.rev > cursor)
            side.deleted.insert(tombstone.row_key);
    });
    return side;
}

store::TableDigest readHere(store::Connection& cache, const SyncTable& table, const Share& share,
                            const CentreSide& centre) {
    store::TableDigest total;
    const auto& type = *table.type;
    const auto statement = cache.prepare("SELECT " + type.selectList() + " FROM " + type.table + " WHERE entity = ?");
    statement->bind(0, Value(share.entity));
    while (statement->step()) {
        const auto row = type.read(*statement);
        if (centre.changed.contains(type.keyOf(row.get())) || centre.deleted.contains(type.keyText(row.get())))
            continue;
        total.sum.add(type.digest(row.get()));
        ++total.rows;
    }
    return total;
}

} // namespace

std::vector<ShareCheck> checkCache(store::Connection& cache, CentreGate& gate) {
    const store::ReadTransaction snapshot(cache);
    const auto about = cachetables::readAbout(cache);
    const auto hello = gate.hello();
    if (about.user != hello.user || about.epoch != hello.epoch)
        throw StoreError(StoreError::Kind::Other,
                         about.user != hello.user
                             ? fmt::format("The cache is {}'s, and you logged in as {}; log in as its owner.", about.user,
                                           hello.user)
                             : std::string("The cache is of another centre, or of this one before it was restored."));
    const auto head = gate.begin({});
    std::vector<ShareCheck> checks;
    for (const auto& [share, cursor] : cachetables::readCursors(cache)) {
        const auto* table = findSyncTable(share.table);
        if (!table || !head.scope.shares.contains(share))
            continue;
        const auto centre = readCentre(gate, *table, share, cursor);
        const auto here = readHere(cache, *table, share, centre);
        checks.push_back({share, centre.known.rows,
                          static_cast<std::int64_t>(centre.changed.size() + centre.deleted.size()),
                          here == centre.known});
    }
    gate.end();
    return checks;
}

} // namespace opsdesk
