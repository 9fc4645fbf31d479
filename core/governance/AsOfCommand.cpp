#include "core/governance/AsOfCommand.h"

#include "core/governance/Policy.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

struct AsOf {
    std::optional<Date> as_of;
};
BOOST_DESCRIBE_STRUCT(AsOf, (), (as_of))

Outcome setAsOf(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto wanted = readPayload<AsOf>(context.command().payload);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto* found = context.rows().find<Policy>(std::int64_t(0), std::string_view("setting.as_of"));
    Policy policy =
        found ? *found
              : Policy{0, "setting.as_of", "setting", "", "date", "The day that business is done on", "retired", 0, 0};
    policy.state = wanted->as_of ? "active" : "retired";
    if (wanted->as_of)
        policy.value = wanted->as_of->toString();
    ++policy.version;
    context.rows().put(std::move(policy));
    return {};
}

} // namespace

void addAsOfCommand(Catalog& catalog) {
    CommandType type;
    type.name = "workspace.set_as_of";
    type.summary = "Fixes the day that business is done on, or frees it again.";
    type.fields = describePayload<AsOf>();
    type.notes = {{"as_of", "today from then on; left out: each day is itself again"}};
    type.shared = true;
    type.handle = setAsOf;
    catalog.add(std::move(type));
}

} // namespace opsdesk
