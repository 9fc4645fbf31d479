#pragma once

#include "core/sync/SteadyClock.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/View.h"

#include <memory>
#include <string>

namespace opsdesk {

/// The cache's file: @p place itself, or the one in the folder @p place.
std::string cacheFileAt(const std::string& place);

/// A reader of the cache at @p place (a folder or its file), which changes nothing; for one thread. Whoever goes on using
/// it while a session follows the centre opens another when the link's phase was Loading: the file is another then.
/// @throws StoreError Missing before the first load is done, Other when the lease of offline use has ended
std::unique_ptr<ViewReader> openCacheReader(const std::string& place, const Catalog& catalog, SteadyClock& clock);

} // namespace opsdesk
