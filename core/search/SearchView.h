#pragma once

#include "core/search/SearchKind.h"
#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/View.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk {

/// What is found, as rows of the view `search`: `query.search` is what a person typed, `query.limit` how many (20 when
/// it is left out). Read like any other view, so that a search has a thread, is replaced by a newer one and arrives as
/// others do. `search-state` says in one row how far the index has come.
const View& searchView();
const View& searchStateView();

/// A reader of these two views alone, for one thread; @p file is the index, which need not be there yet. @p mayRead
/// says whether the person reads a kind's view: what they may not see is not found.
/// @throws UsageError for filters and sorting, which it does not know
std::unique_ptr<ViewReader> openSearchReader(const std::string& file,
                                             std::function<bool(std::string_view view)> mayRead);

/// For openSearchReader(): what people with @p roles read, as a centre would let them, whoever keeps the rows.
std::function<bool(std::string_view view)> searchableFor(const Catalog& catalog, const std::vector<std::string>& roles);

} // namespace opsdesk
