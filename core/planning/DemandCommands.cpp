#include "core/planning/DemandCommands.h"

#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/planning/CorrectedWeek.h"
#include "core/planning/DemandSeries.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

constexpr std::int64_t mostUnitsOfWeek = 100'000'000;

struct Correct {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    Date week;
    std::optional<Quantity> quantity;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Correct, (), (item_id, node_id, week, quantity, reason))

struct RemoveCorrection {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    Date week;
};
BOOST_DESCRIBE_STRUCT(RemoveCorrection, (), (item_id, node_id, week))

Outcome checkSubject(Context& context, const Correct& wish) {
    if (!context.rows().find<Item>(std::int64_t(0), wish.item_id))
        return reject("unknown_item", fmt::format("There is no item {}.", wish.item_id), "item_id");
    if (!context.rows().find<Node>(context.entity(), wish.node_id))
        return reject("unknown_node", fmt::format("There is no node {}.", wish.node_id), "node_id");
    return {};
}

Outcome checkCorrection(Context& context, const Correct& wish) {
    if (auto known = checkSubject(context, wish); !known)
        return known;
    const auto today = context.businessDate();
    if (weekOf(wish.week) + 7 > today)
        return reject("wrong_date",
                      fmt::format("The week of {} is not over on {}; only what was sold can be corrected.",
                                  wish.week.toString(), today.toString()),
                      "week");
    if (wish.quantity && (*wish.quantity < Quantity() || *wish.quantity > Quantity::units(mostUnitsOfWeek)))
        return reject(
            "wrong_quantity",
            fmt::format("A week counts from 0 to {} units, not {}.", mostUnitsOfWeek, wish.quantity->toString()),
            "quantity");
    if (wish.reason.find_first_not_of(' ') == std::string::npos)
        return reject("missing_reason", "Say why the week counts otherwise, for those who plan after you.", "reason");
    return {};
}

Outcome correct(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto wish = readPayload<Correct>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (auto sound = checkCorrection(context, *wish); !sound)
        return sound;
    context.rows().put(CorrectedWeek{context.entity(), wish->item_id, wish->node_id, weekOf(wish->week), wish->quantity,
                                     wish->reason, context.actor().id, context.acceptedAt(), 0});
    return {};
}

Outcome removeCorrection(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto wish = readPayload<RemoveCorrection>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto week = weekOf(wish->week);
    if (!context.rows().find<CorrectedWeek>(context.entity(), wish->item_id, wish->node_id, week))
        return reject("unknown_correction",
                      fmt::format("Nobody corrected the week of {} of item {} at node {}.", week.toString(),
                                  wish->item_id, wish->node_id),
                      "week");
    context.rows().erase<CorrectedWeek>(context.entity(), wish->item_id, wish->node_id, week);
    return {};
}

} // namespace

void addDemandCommands(Catalog& catalog) {
    CommandType say;
    say.name = "demand.correct";
    say.summary =
        "Says what a week of an item's demand at a node counts, whatever was entered or the plan makes of it.";
    say.fields = describePayload<Correct>();
    say.notes = {{"week", "any day of it; it must be over"},
                 {"quantity", "base units that the week counts; left out, it counts as it was entered"},
                 {"reason", "why, in words"}};
    say.handle = correct;
    catalog.add(std::move(say));
    CommandType unsay;
    unsay.name = "demand.correct.remove";
    unsay.summary = "Takes such a correction back: the week counts as the plan would have it.";
    unsay.fields = describePayload<RemoveCorrection>();
    unsay.notes = {{"week", "any day of it"}};
    unsay.handle = removeCorrection;
    catalog.add(std::move(unsay));
}

} // namespace opsdesk
