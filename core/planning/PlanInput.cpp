#include "core/planning/PlanInput.h"

#include "core/base/Error.h"
#include "core/planning/PlanReader.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

ServiceTarget PlanningPolicy::target(Segment segment) const {
    const auto found = serviceTargets.find(toString(segment));
    return found == serviceTargets.end() ? defaultServiceTarget(segment)
                                         : ServiceTarget{ServiceKind::CycleService, found->second};
}

void unpackSeries(const PlanInput& input, const PlanSeries& series, WeeklyDemand& out) {
    out.units.clear();
    out.outOfStock.clear();
    if (series.weeks == 0)
        return;
    const auto packed = std::span(input.packed).subspan(series.firstPacked);
    if (!unpackDemand(packed.first(series.demandBytes), series.storedWeeks, out.units))
        throw StoreError(StoreError::Kind::Corrupt,
                         fmt::format("The demand of item {} at node {} cannot be read. Run `opsdeskd verify`.",
                                     series.itemId, series.nodeId));
    out.units.erase(out.units.begin(), out.units.begin() + series.skippedWeeks);
    out.units.resize(series.weeks);
    if (!series.hasOutOfStock)
        return;
    out.outOfStock.resize(series.weeks);
    const auto known = std::min<std::size_t>(series.weeks, series.storedWeeks - series.skippedWeeks);
    for (std::size_t week = 0; week < known; ++week)
        out.outOfStock[week] =
            static_cast<float>(std::to_integer<int>(packed[series.demandBytes + series.skippedWeeks + week])) / 7.0F;
}

std::unique_ptr<PlanInput> readPlanInput(store::Connection& connection, std::int64_t entity, std::optional<Date> asOf,
                                         Date today, unsigned threads) {
    auto input = std::make_unique<PlanInput>();
    input->entity = entity;
    const store::ReadTransaction snapshot(connection);
    PlanReader(connection, *input, threads).read(asOf, today);
    return input;
}

} // namespace opsdesk
