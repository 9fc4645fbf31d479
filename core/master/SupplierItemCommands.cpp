#include "core/master/SupplierItemCommands.h"

#include "core/master/PriceList.h"
#include "core/master/SupplierItem.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

struct Edit {
    std::optional<Quantity> moq;
    std::optional<Quantity> multiple;
    std::optional<std::int64_t> lead_time_days;
    std::optional<std::string> price_breaks;
    std::optional<std::string> break_kind;
    std::optional<Quantity> maximum;
};
BOOST_DESCRIBE_STRUCT(Edit, (), (moq, multiple, lead_time_days, price_breaks, break_kind, maximum))

constexpr std::int64_t mostUnits = 100'000'000;
constexpr std::int64_t mostDays = 730;
constexpr std::size_t mostBreaks = 10;

Outcome checkQuantity(const std::optional<Quantity>& quantity, const char* field) {
    if (!quantity || (*quantity > Quantity() && *quantity <= Quantity::units(mostUnits)))
        return {};
    return reject("wrong_quantity",
                  fmt::format("{} must be above 0 and at most {}, not {}.", field, mostUnits, quantity->toString()),
                  field);
}

Outcome checkBreaks(const Edit& edit, const SupplierItem& row) {
    const auto& kind = edit.break_kind;
    if (kind && *kind != allUnits && *kind != incrementalUnits)
        return reject("wrong_breaks", fmt::format("break_kind must be all_units or incremental, not {}.", *kind),
                      "break_kind");
    if (!edit.price_breaks)
        return {};
    const auto steps = parsePriceSteps(*edit.price_breaks);
    if (!steps || steps->size() > mostBreaks || (!steps->empty() && steps->front().price >= row.unit_cost))
        return reject(
            "wrong_breaks",
            fmt::format("price_breaks must be {} steps at most such as 200:475;500:450, quantities rising and "
                        "prices in minor units falling from below {}, not {}.",
                        mostBreaks, row.unit_cost.units(), *edit.price_breaks),
            "price_breaks");
    return {};
}

Outcome checkMaximum(const Edit& edit, const SupplierItem& row) {
    const auto maximum = edit.maximum.value_or(row.maximum);
    const auto least = edit.moq.value_or(row.moq);
    if (maximum < Quantity() || maximum > Quantity::units(mostUnits))
        return reject("wrong_quantity",
                      fmt::format("maximum must be from 0, for any, to {}, not {}.", mostUnits, maximum.toString()),
                      "maximum");
    if (maximum > Quantity() && maximum < least)
        return reject("wrong_quantity",
                      fmt::format("maximum must be 0, for any, or at least the minimum of {}, not {}.",
                                  least.toString(), maximum.toString()),
                      edit.maximum ? "maximum" : "moq");
    return {};
}

Outcome check(const Edit& edit, const SupplierItem& row) {
    if (!edit.moq && !edit.multiple && !edit.lead_time_days && !edit.price_breaks && !edit.break_kind && !edit.maximum)
        return reject("missing_field",
                      "Give at least one of moq, multiple, maximum, lead_time_days, price_breaks and break_kind.");
    if (auto sound = checkMaximum(edit, row); !sound)
        return sound;
    if (auto sound = checkBreaks(edit, row); !sound)
        return sound;
    if (auto sound = checkQuantity(edit.moq, "moq"); !sound)
        return sound;
    if (auto sound = checkQuantity(edit.multiple, "multiple"); !sound)
        return sound;
    if (edit.lead_time_days && (*edit.lead_time_days < 1 || *edit.lead_time_days > mostDays))
        return reject("wrong_lead_time",
                      fmt::format("lead_time_days must be from 1 to {}, not {}.", mostDays, *edit.lead_time_days),
                      "lead_time_days");
    return {};
}

/// What checks and rights ask of a document; its state never changes.
Document documentOf(const SupplierItem& row) {
    Document document;
    document.id = row.id;
    document.state = "active";
    document.version = row.version;
    document.last_command = row.last_command;
    return document;
}

void apply(const Edit& edit, SupplierItem& row) {
    row.moq = edit.moq.value_or(row.moq);
    row.multiple = edit.multiple.value_or(row.multiple);
    row.maximum = edit.maximum.value_or(row.maximum);
    row.price_breaks = edit.price_breaks.value_or(row.price_breaks);
    row.break_kind = edit.break_kind.value_or(row.break_kind);
    if (row.price_breaks.empty())
        row.break_kind.clear();
    else if (row.break_kind.empty())
        row.break_kind = allUnits;
    if (!edit.lead_time_days)
        return;
    // Who enters a lead time knows better than what was observed so far; how much it varies is still all that is known.
    row.lead_time_days = *edit.lead_time_days;
    row.lead_time_mean_days = static_cast<double>(*edit.lead_time_days);
    row.lead_time_receipts = 0;
}

Outcome editSupplierItem(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto& command = context.command();
    if (!command.document)
        return reject("missing_document", "The command must name a supplier's item: give its id as `document`.",
                      "document");
    const auto edit = readPayload<Edit>(command.payload);
    if (!edit)
        return tl::unexpected(edit.error());
    const auto* found = context.rows().find<SupplierItem>(std::int64_t(0), *command.document);
    if (!found)
        return reject("unknown_document", "There is no such supplier's item: " + command.document->toString() + ".",
                      "document");
    const auto document = documentOf(*found);
    if (auto held = checkExpectation(command, document, std::nullopt, context.rows()); !held)
        return held;
    if (auto allowed = checkAuthority(context, document, std::nullopt, Currency()); !allowed)
        return allowed;
    if (auto sound = check(*edit, *found); !sound)
        return sound;
    auto row = *found;
    apply(*edit, row);
    ++row.version;
    row.last_command = command.id;
    context.tell("document", row.id.toString());
    context.tell("version", row.version);
    context.rows().put(std::move(row));
    return {};
}

} // namespace

void addSupplierItemCommands(Catalog& catalog) {
    CommandType edit;
    edit.name = "supplier_item.edit";
    edit.summary = "Changes what a supplier asks for an item: minimum, multiple, maximum, lead time or price "
                   "breaks; what is left out stays.";
    edit.fields = describePayload<Edit>();
    edit.notes = {
        {"moq", "minimum order quantity in base units, above 0"},
        {"multiple", "orders are whole multiples of it, in base units, above 0"},
        {"maximum", "no more than this in one order, in base units; 0 for any"},
        {"price_breaks", "such as 200:475;500:450: from 200 units on 4.75, from 500 on 4.50; empty for none"},
        {"break_kind", "all_units: a price holds for the whole order; incremental: for the units from its step on"},
        {"lead_time_days",
         fmt::format("days from 1 to {}; counts instead of what was observed, until new receipts tell", mostDays)}};
    edit.shared = true;
    edit.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        if (command.document)
            rows.want<SupplierItem>(std::int64_t(0), *command.document);
    };
    edit.handle = editSupplierItem;
    catalog.add(std::move(edit));
}

} // namespace opsdesk
