#include "core/planning/PlanInput.h"

#include "core/planning/PlanReader.h"

#include <algorithm>

namespace opsdesk {

ServiceTarget PlanningPolicy::target(Segment segment) const {
    const auto found = serviceTargets.find(toString(segment));
    return found == serviceTargets.end() ? defaultServiceTarget(segment)
                                         : ServiceTarget{ServiceKind::CycleService, found->second};
}

std::unique_ptr<PlanInput> readPlanInput(store::Connection& connection, std::int64_t entity, std::optional<Date> asOf,
                                         Date today) {
    auto input = std::make_unique<PlanInput>();
    input->entity = entity;
    const store::ReadTransaction snapshot(connection);
    PlanReader(connection, *input).read(asOf, today);
    return input;
}

} // namespace opsdesk
