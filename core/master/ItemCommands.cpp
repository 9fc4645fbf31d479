#include "core/master/ItemCommands.h"

#include "core/master/Item.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

struct ItemEdit {
    std::int64_t id = 0;
    std::optional<std::int64_t> shelf_life_days;
    std::optional<Quantity> volume;
    std::optional<Quantity> weight;
};
BOOST_DESCRIBE_STRUCT(ItemEdit, (), (id, shelf_life_days, volume, weight))

constexpr std::int64_t longestLife = 3650;
constexpr std::int64_t mostItemMeasure = 1'000'000;

Outcome check(const ItemEdit& edit) {
    if (!edit.shelf_life_days && !edit.volume && !edit.weight)
        return reject("missing_field", "Give at least one of shelf_life_days, volume and weight.");
    if (edit.shelf_life_days && (*edit.shelf_life_days < 0 || *edit.shelf_life_days > longestLife))
        return reject("wrong_days",
                      fmt::format("shelf_life_days must be from 0, for what keeps, to {}, not {}.", longestLife,
                                  *edit.shelf_life_days),
                      "shelf_life_days");
    for (const auto& [measure, field] : {std::pair(edit.volume, "volume"), std::pair(edit.weight, "weight")})
        if (measure && (*measure < Quantity() || *measure > Quantity::units(mostItemMeasure)))
            return reject("wrong_quantity",
                          fmt::format("{} must be from 0, for not known, to {}, not {}.", field, mostItemMeasure,
                                      measure->toString()),
                          field);
    return {};
}

Outcome editItem(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto edit = readPayload<ItemEdit>(context.command().payload);
    if (!edit)
        return tl::unexpected(edit.error());
    const auto* found = context.rows().find<Item>(std::int64_t(0), edit->id);
    if (!found)
        return reject("unknown_item", fmt::format("There is no item {}.", edit->id), "id");
    if (auto sound = check(*edit); !sound)
        return sound;
    auto row = *found;
    row.shelf_life_days = edit->shelf_life_days.value_or(row.shelf_life_days);
    row.volume = edit->volume.value_or(row.volume);
    row.weight = edit->weight.value_or(row.weight);
    context.rows().put(std::move(row));
    return {};
}

} // namespace

void addItemCommands(Catalog& catalog) {
    CommandType edit;
    edit.name = "item.edit";
    edit.summary = "Changes for how long an item keeps and what room it takes; what is left out stays.";
    edit.fields = describePayload<ItemEdit>();
    edit.notes = {{"id", "key of the item"},
                  {"shelf_life_days",
                   fmt::format("days from its arrival on which it can be sold, 0, for what keeps, to {}", longestLife)},
                  {"volume", "litres of a container that a base unit takes; 0: not known"},
                  {"weight", "kilograms of a base unit; 0: not known"}};
    edit.shared = true;
    edit.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        if (const auto payload = readPayload<ItemEdit>(command.payload))
            rows.want<Item>(std::int64_t(0), payload->id);
    };
    edit.handle = editItem;
    catalog.add(std::move(edit));
}

} // namespace opsdesk
