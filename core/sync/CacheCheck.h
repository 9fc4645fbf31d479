#pragma once

#include "core/store/Connection.h"
#include "core/sync/CentreGate.h"

#include <cstdint>
#include <string>
#include <vector>

namespace opsdesk {

/// How one share of a cache compares with the centre, at the revision that the cache stands at.
struct ShareCheck {
    Share share;
    std::int64_t rows = 0;    ///< of the centre that have not changed since
    std::int64_t changed = 0; ///< of the centre that are newer than the cache
    bool same = false;        ///< by the digests of the rows that have not changed

    bool operator==(const ShareCheck&) const = default;
};

/// Compares every share that @p cache holds with what the person sees at the centre, row by row by digest, in one
/// snapshot of each. Rows that the centre changed or deleted since the last pull are left out on both sides. Changes nothing.
/// @throws StoreError; Other when the cache is of another person or centre
std::vector<ShareCheck> checkCache(store::Connection& cache, CentreGate& gate);

} // namespace opsdesk
