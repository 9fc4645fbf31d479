#include "app/engine/BenchOrders.h"

#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/Context.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::int64_t suppliers = 20; ///< of the planning sample, each selling every twentieth item
constexpr std::int64_t lineAmount = 2500;

Uuid orderId(std::int64_t order) {
    // Ordered by time, as the documents that people make are.
    return Uuid::v7(Timestamp::of(Date::of(2011, 11, 30)).micros() + order * 1000, 7,
                    static_cast<std::uint64_t>(order));
}

/// Drafts of the sample's suppliers and items, ready to be submitted.
Outcome putOrders(Context& context, const BenchOrders& orders) {
    const auto items = orders.items > 0 ? orders.items : orders.count;
    const auto itemsPerSupplier = std::max<std::int64_t>(1, items / suppliers);
    for (std::int64_t order = 0; order < orders.count; ++order) {
        PurchaseOrder row;
        row.entity = context.entity();
        row.id = orderId(order);
        row.number = fmt::format("PO-2011-{:06}", order + 1);
        row.state = "draft";
        row.version = 1;
        row.created_by = "engine";
        row.supplier_id = order % suppliers + 1;
        row.node_id = 1;
        row.currency = Currency("GBP");
        row.amount = Minor(lineAmount * orders.lines);
        row.origin = "manual";
        for (std::int64_t number = 1; number <= orders.lines; ++number) {
            PurchaseOrderLine line;
            line.entity = context.entity();
            line.order_id = row.id;
            line.line_no = number;
            line.item_id = (order * orders.lines + number) % itemsPerSupplier * suppliers + row.supplier_id - 1;
            line.quantity = Quantity::units(10);
            line.unit_cost = Minor(250);
            line.amount = Minor(lineAmount);
            line.expected_on = context.businessDate() + 21;
            context.rows().put(std::move(line));
        }
        context.rows().put(std::move(row));
    }
    return {};
}

} // namespace

void addBenchOrders(Catalog& catalog, const BenchOrders& orders) {
    catalog.addSeed(false, [orders](Context& context) { return putOrders(context, orders); });
}

Command orderDecision(std::int64_t order, std::int64_t stage, std::int64_t lines) {
    Command command;
    const auto& [type, actor] = orderStages.at(static_cast<std::size_t>(stage));
    command.type = type;
    command.entity = 1;
    command.actor = actor;
    command.document = orderId(order);
    command.expected = {stage + 1, Minor(lineAmount * lines)};
    return command;
}

} // namespace opsdesk
