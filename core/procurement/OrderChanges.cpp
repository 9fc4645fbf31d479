#include "core/procurement/OrderChanges.h"

#include "core/procurement/OrderChange.h"
#include "core/procurement/OrderLines.h"

namespace opsdesk {

namespace {

/// What people look at in a line, as text.
std::vector<std::pair<std::string, std::string>> facts(store::UnitOfWork& rows, const PurchaseOrderLine& line,
                                                       Currency currency) {
    return {{"item", skuOf(rows, line.item_id)},
            {"quantity", line.quantity.toString()},
            {"unit_cost", toDecimal(line.unit_cost, currency.decimals())},
            {"expected_on", line.expected_on.toString()}};
}

std::string summary(const PurchaseOrderLine& line, Currency currency) {
    return fmt::format("{} at {}", line.quantity.toString(), toDecimal(line.unit_cost, currency.decimals()));
}

} // namespace

void noteChange(Context& context, const PurchaseOrder& order, const PurchaseOrderLine* before,
                const PurchaseOrderLine* after) {
    if (order.submitted_version == 0)
        return;
    auto& rows = context.rows();
    const auto known = rows.select<OrderChange>(order.entity, "order_id", order.id.toString());
    auto number = known.empty() ? 0 : known.back()->change_no;
    const auto& line = after ? *after : *before;
    const auto note = [&](std::string field, std::string was, std::string is) {
        rows.put(OrderChange{order.entity, order.id, ++number, order.submitted_version, line.item_id, line.line_no,
                             std::move(field), std::move(was), std::move(is), context.actor().id, 0});
    };
    if (!before || !after) {
        note("line", before ? summary(*before, order.currency) : "", after ? summary(*after, order.currency) : "");
        return;
    }
    const auto was = facts(rows, *before, order.currency), is = facts(rows, *after, order.currency);
    for (std::size_t i = 0; i < is.size(); ++i)
        if (was[i].second != is[i].second)
            note(is[i].first, was[i].second, is[i].second);
}

void forgetOlderChanges(Context& context, const PurchaseOrder& order) {
    if (order.submitted_version == 0)
        return;
    for (const auto* change : context.rows().select<OrderChange>(order.entity, "order_id", order.id.toString()))
        if (change->since_version < order.submitted_version)
            context.rows().erase<OrderChange>(order.entity, order.id, change->change_no);
}

} // namespace opsdesk
