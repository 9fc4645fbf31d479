#include "core/planning/AnalogueCommands.h"

#include "core/master/Item.h"
#include "core/master/MasterLookup.h"
#include "core/planning/ItemAnalogue.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

constexpr double mostWeight = 1000;
constexpr std::int64_t usualWeeks = 26, mostWeeks = 156;

struct SetAnalogue {
    std::string sku, analogue;
    std::optional<double> weight;
    std::optional<std::int64_t> weeks;
};
BOOST_DESCRIBE_STRUCT(SetAnalogue, (), (sku, analogue, weight, weeks))

struct RemoveAnalogue {
    std::string sku, analogue;
};
BOOST_DESCRIBE_STRUCT(RemoveAnalogue, (), (sku, analogue))

/// The keys of the item and of what it is like.
Result<std::pair<std::int64_t, std::int64_t>> itemsOf(Context& context, const std::string& sku,
                                                      const std::string& analogue) {
    const auto item = itemBySku(context.rows(), sku);
    if (!item)
        return tl::unexpected(item.error());
    const auto other = itemBySku(context.rows(), analogue, "analogue");
    if (!other)
        return tl::unexpected(other.error());
    return std::pair((*item)->item_id, (*other)->item_id);
}

Outcome setAnalogue(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto wish = readPayload<SetAnalogue>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto items = itemsOf(context, wish->sku, wish->analogue);
    if (!items)
        return tl::unexpected(items.error());
    const double weight = wish->weight.value_or(1);
    const auto weeks = wish->weeks.value_or(usualWeeks);
    if (items->first == items->second)
        return reject("wrong_analogue", fmt::format("{} cannot be like itself; name another item.", wish->sku),
                      "analogue");
    if (!(weight > 0 && weight <= mostWeight))
        return reject("wrong_analogue", fmt::format("A weight is above 0 and at most {}, not {}.", mostWeight, weight),
                      "weight");
    if (weeks < 1 || weeks > mostWeeks)
        return reject("wrong_analogue",
                      fmt::format("An item stands alone after 1 to {} weeks of its own, not {}.", mostWeeks, weeks),
                      "weeks");
    context.rows().put(ItemAnalogue{context.entity(), items->first, items->second, weight, weeks, context.actor().id,
                                    context.acceptedAt(), 0});
    return {};
}

Outcome removeAnalogue(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto wish = readPayload<RemoveAnalogue>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto items = itemsOf(context, wish->sku, wish->analogue);
    if (!items)
        return tl::unexpected(items.error());
    if (!context.rows().find<ItemAnalogue>(context.entity(), items->first, items->second))
        return reject("unknown_analogue", fmt::format("{} is not said to be like {}.", wish->sku, wish->analogue),
                      "analogue");
    context.rows().erase<ItemAnalogue>(context.entity(), items->first, items->second);
    return {};
}

} // namespace

void addAnalogueCommands(Catalog& catalog) {
    CommandType say;
    say.name = "analogue.set";
    say.summary = "Says that a new item is expected to sell like another one, until it has a history of its own.";
    say.fields = describePayload<SetAnalogue>();
    say.notes = {{"sku", "of the new item"},
                 {"analogue", "SKU of the item that it is like; of several, their weighted sum counts"},
                 {"weight", "above 0; 2 sells twice as much; 1 when left out"},
                 {"weeks", fmt::format("of its own from which on it stands alone; {} when left out", usualWeeks)}};
    say.handle = setAnalogue;
    catalog.add(std::move(say));
    CommandType unsay;
    unsay.name = "analogue.remove";
    unsay.summary = "Takes that back.";
    unsay.fields = describePayload<RemoveAnalogue>();
    unsay.handle = removeAnalogue;
    catalog.add(std::move(unsay));
}

} // namespace opsdesk
