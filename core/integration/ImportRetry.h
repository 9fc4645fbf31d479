#pragma once

#include "core/integration/ImportRecords.h"
#include "core/workflow/View.h"

#include <boost/json/fwd.hpp>

#include <cstdint>
#include <set>

namespace opsdesk {

/// The lines of rows rejected by an earlier run (as an ImportTally told them) that may be taken now, because what they
/// name has come since.
std::set<std::int64_t> linesToRetry(const boost::json::array& rejected, ViewReader& reader, std::int64_t entity);

/// Leaves in @p batch only the records of these lines of the file.
void keepLines(ImportBatch& batch, const std::set<std::int64_t>& lines);

} // namespace opsdesk
