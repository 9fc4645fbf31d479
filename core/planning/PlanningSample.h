#pragma once

#include "core/base/Clock.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Command.h"

#include <vector>

namespace opsdesk {

/// A made-up company of any size to measure planning on, always the same for the same numbers: one warehouse, twenty
/// suppliers, for every hundred items another one who sells ten of them and has a minimum order, and per item two years
/// of weekly demand (three of ten smooth, two erratic, the rest intermittent or lumpy) with the stock it might have.
/// Its opening stock is posted; its demand is put in place as packed series, as orders would have left it.
struct PlanningSample {
    std::int64_t series = 20'000;
    int weeks = 104;
    Date asOf = Date::of(2011, 11, 30);
};

/// Adds the commands that fill it, for catalogs of benches and tests alone: `sample.masters`, `sample.series`,
/// `sample.sale`.
void addPlanningSample(Catalog& catalog, const PlanningSample& sample);
/// To be sent in this order.
std::vector<Command> planningSampleCommands(const PlanningSample& sample, Clock& clock, Random& random);

/// Sells half of the opening stock of @p count items from @p first on, once each at most.
Command sampleSaleCommand(std::int64_t first, std::int64_t count, Clock& clock, Random& random);

/// The commands that publish @p count made-up suggestions, each with reasons and a projection of 14 weeks: for
/// measuring views without planning first.
std::vector<Command> sampleSuggestionCommands(std::int64_t count, Date asOf, Clock& clock, Random& random);

} // namespace opsdesk
