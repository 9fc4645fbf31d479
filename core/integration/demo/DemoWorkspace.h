#pragma once

#include "core/integration/demo/DemoCalendar.h"
#include "core/workflow/Catalog.h"

#include <boost/json.hpp>

#include <functional>
#include <string>

namespace opsdesk {

/// Makes the demo workspace: a year of real trade replayed through the engine, from an opening balance on 2010-12-01 to
/// the evening of 2011-11-30, which is its as-of date. The same each time, on every machine. docs/demo.md says what in
/// it is real.
///
/// An earlier @p last day makes a smaller one, for tests. Returns what was made, as counts for people to read. An
/// interrupted attempt leaves nothing under @p file. @p progress is told how far it is, in percent; what it throws ends
/// the making.
/// @throws StoreError when the file exists or cannot be made; Error when a command is refused, which is a fault of the
/// program.
boost::json::object makeDemoWorkspace(const std::string& file, const Catalog& catalog, Date last = demoEnd,
                                      const std::function<void(int percent)>& progress = {});

} // namespace opsdesk
