#include "core/inventory/CutOver.h"

#include "core/governance/Policy.h"

namespace opsdesk {

namespace {

constexpr std::string_view policyId = "setting.cut_over";

} // namespace

std::optional<Date> cutOverOf(store::UnitOfWork& rows, std::int64_t entity) {
    const auto* policy = rows.find<Policy>(entity, policyId);
    return policy ? Date::parse(policy->value) : std::nullopt;
}

Result<std::optional<Date>> agreeOnCutOver(Context& context, std::optional<Date> wanted) {
    const auto known = cutOverOf(context.rows(), context.entity());
    if (known && wanted && *known != *wanted)
        return reject("other_cut_over",
                      fmt::format("The cut-over of this workspace is {}, not {}: leave the date out.",
                                  known->toString(), wanted->toString()),
                      "cut_over");
    return known ? known : wanted;
}

void keepCutOver(Context& context, Date day) {
    if (!cutOverOf(context.rows(), context.entity()))
        context.rows().insert(Policy{context.entity(), std::string(policyId), "setting", day.toString(), "date",
                                     "First day on which trade moves stock and is posted", "active", 1, 0});
}

} // namespace opsdesk
