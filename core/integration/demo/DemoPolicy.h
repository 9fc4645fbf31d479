#pragma once

#include "core/integration/demo/DemoCatalogue.h"
#include "core/integration/demo/DemoStock.h"

#include <cstdint>

namespace opsdesk {

/// Below `least`, order up to `most`; units.
struct DemoMinMax {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

/// The days between two reviews of a supplier at a node: abroad every second one.
int demoReviewDays(const DemoSupplier& supplier, DemoNode node);

/// The simple rule that the demo's shop reorders by, seen on day @p day since demoBegin: what customers ordered per day
/// over the last six weeks, times twice the lead time and review; up to another review's worth.
///
/// The set begins with no past, and new items come with none: until an item has sold for four weeks its rate is that of
/// its first four weeks, as if the shop had known them, from early enough that an order can be there when it is
/// launched.
DemoMinMax demoMinMax(const DemoSupplier& supplier, DemoNode node, const DemoBin& bin, int day);

/// What to order now: whole multiples, at least the minimum order quantity, none while the position (available, not set
/// aside, and on order) is not below the minimum.
std::int64_t demoOrderQuantity(const DemoItem& item, const DemoBin& bin, const DemoMinMax& levels);

/// What is there on the first morning: as much as the rule would order up to, whole multiples.
std::int64_t demoOpening(const DemoSupplier& supplier, DemoNode node, const DemoItem& item, const DemoBin& bin);

} // namespace opsdesk
