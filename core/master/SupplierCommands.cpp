#include "core/master/SupplierCommands.h"

#include "core/master/Supplier.h"
#include "core/master/SupplierCalendar.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/ranges.h>

namespace opsdesk {

namespace {

struct SupplierEdit {
    std::int64_t id = 0;
    std::optional<Minor> minimum_order;
    std::optional<std::int64_t> review_days;
    std::optional<std::string> order_days;
    std::optional<std::string> closed_days;
    std::optional<Quantity> container_volume;
    std::optional<Quantity> container_weight;
    std::optional<std::string> language;
};
BOOST_DESCRIBE_STRUCT(SupplierEdit, (),
                      (id, minimum_order, review_days, order_days, closed_days, container_volume, container_weight,
                       language))

constexpr std::int64_t mostReviewDays = 365;
constexpr Minor mostMoney{1'000'000'000'000};
constexpr std::int64_t mostContainerMeasure = 1'000'000'000;

Outcome check(const SupplierEdit& edit) {
    if (!edit.minimum_order && !edit.review_days && !edit.order_days && !edit.closed_days && !edit.container_volume &&
        !edit.container_weight && !edit.language)
        return reject("missing_field", "Give at least one of minimum_order, review_days, order_days, closed_days, "
                                       "container_volume, container_weight and language.");
    if (edit.review_days && (*edit.review_days < 1 || *edit.review_days > mostReviewDays))
        return reject("wrong_days",
                      fmt::format("review_days must be from 1 to {}, not {}.", mostReviewDays, *edit.review_days),
                      "review_days");
    if (edit.order_days && !parseOrderDays(*edit.order_days))
        return reject("wrong_days",
                      fmt::format("order_days must be weekdays such as mon,thu, not {}.", *edit.order_days),
                      "order_days");
    if (edit.closed_days && !parseClosedDays(*edit.closed_days))
        return reject(
            "wrong_days",
            fmt::format("closed_days must be days or ranges such as 2012-01-21..2012-02-05;2012-12-25, not {}.",
                        *edit.closed_days),
            "closed_days");
    if (edit.minimum_order && (*edit.minimum_order < Minor() || *edit.minimum_order > mostMoney))
        return reject("wrong_value",
                      fmt::format("minimum_order must be from 0, for none, to {} minor units.", mostMoney.units()),
                      "minimum_order");
    for (const auto& [measure, field] :
         {std::pair(edit.container_volume, "container_volume"), std::pair(edit.container_weight, "container_weight")})
        if (measure && (*measure < Quantity() || *measure > Quantity::units(mostContainerMeasure)))
            return reject("wrong_quantity",
                          fmt::format("{} must be from 0, for none, to {}.", field, mostContainerMeasure), field);
    if (edit.language && !isOrderLanguage(*edit.language))
        return reject("wrong_field",
                      fmt::format("Orders are written in one of {}, not in \"{}\".", fmt::join(orderLanguages, ", "),
                                  *edit.language),
                      "language");
    return {};
}

void apply(const SupplierEdit& edit, Supplier& row) {
    row.minimum_order = edit.minimum_order.value_or(row.minimum_order);
    row.review_days = edit.review_days.value_or(row.review_days);
    row.container_volume = edit.container_volume.value_or(row.container_volume);
    row.container_weight = edit.container_weight.value_or(row.container_weight);
    row.language = edit.language.value_or(row.language);
    if (edit.order_days)
        row.order_days = orderDaysToString(*parseOrderDays(*edit.order_days));
    if (edit.closed_days)
        row.closed_days = closedDaysToString(*parseClosedDays(*edit.closed_days));
}

Outcome editSupplier(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto& command = context.command();
    const auto edit = readPayload<SupplierEdit>(command.payload);
    if (!edit)
        return tl::unexpected(edit.error());
    const auto* found = context.rows().find<Supplier>(std::int64_t(0), edit->id);
    if (!found)
        return reject("unknown_supplier", fmt::format("There is no supplier {}.", edit->id), "id");
    Document document;
    document.state = "active";
    document.version = found->version;
    if (auto held = checkExpectation(command, document, std::nullopt, context.rows()); !held)
        return held;
    if (auto allowed = checkAuthority(context, document, std::nullopt, Currency()); !allowed)
        return allowed;
    if (auto sound = check(*edit); !sound)
        return sound;
    auto row = *found;
    apply(*edit, row);
    ++row.version;
    context.tell("version", row.version);
    context.rows().put(std::move(row));
    return {};
}

} // namespace

void addSupplierCommands(Catalog& catalog) {
    CommandType edit;
    edit.name = "supplier.edit";
    edit.summary = "Changes when and how much a supplier sells at once: minimum order, review, order and closed days, "
                   "container, and in which language it is written to; what is left out stays.";
    edit.fields = describePayload<SupplierEdit>();
    edit.notes = {{"id", "key of the supplier"},
                  {"minimum_order", "least value of an order, minor units of its currency; 0 for none"},
                  {"review_days", fmt::format("days between two looks at what to order, 1 to {}", mostReviewDays)},
                  {"order_days", "weekdays on which it takes orders, such as mon,thu; empty for any"},
                  {"closed_days", "days on which it neither takes orders nor works: 2012-01-21..2012-02-05;2012-12-25"},
                  {"container_volume", "litres that an order is to fill; 0 for no container"},
                  {"container_weight", "kilograms that a container may hold; 0 for any"},
                  {"language", "in which orders are written: en, de, fr or zh_CN; empty for the sender's"}};
    edit.shared = true;
    edit.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        if (const auto payload = readPayload<SupplierEdit>(command.payload))
            rows.want<Supplier>(std::int64_t(0), payload->id);
    };
    edit.handle = editSupplier;
    catalog.add(std::move(edit));
}

} // namespace opsdesk
