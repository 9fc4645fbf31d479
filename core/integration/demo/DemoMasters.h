#pragma once

#include "core/integration/demo/DemoCatalogue.h"
#include "core/integration/demo/DemoScript.h"

namespace opsdesk {

/// The currency of the demo's books and prices.
inline constexpr std::string_view demoCurrency = "GBP";

/// Adds the commands that bring in nodes, channels, items, suppliers and what these offer.
void addDemoMasters(const DemoCatalogue& catalogue, DemoScript& script);

} // namespace opsdesk
