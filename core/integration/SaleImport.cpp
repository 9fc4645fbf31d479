#include "core/integration/TradeScope.h"
#include "core/ledger/StockPosition.h"
#include "core/orders/OrderPosting.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

SalesOrder newOrder(TradeScope& scope, const TradeDocument& document, std::int64_t node) {
    const auto& from = document.from;
    SalesOrder order;
    order.entity = scope.entity();
    order.id = TradeScope::orderId(from.number);
    order.number = from.number;
    order.state = "shipped";
    order.created_at = scope.context().acceptedAt();
    order.created_by = scope.context().actor().id;
    order.channel = document.channel;
    order.customer = from.customer;
    order.country = from.country;
    order.node_id = node;
    order.ordered_at = from.time;
    order.currency = from.currency;
    order.history = document.history;
    return order;
}

/// How much of each line goes out: as stated, else what there is.
class Shipping {
public:
    Shipping(TradeScope& scope, const SalesOrder& order) : m_scope(scope), m_order(order) {}

    Quantity of(const TradeLine& line) {
        if (line.item_id == 0 || m_order.history)
            return line.from->shipped.value_or(line.from->quantity);
        const auto [left, fresh] = m_left.try_emplace(line.item_id);
        if (fresh)
            if (const auto* there = m_scope.rows().find<StockPosition>(
                    m_scope.entity(), line.item_id, m_order.node_id, std::string_view("available"), std::string_view()))
                left->second = there->quantity;
        const auto shipped = std::min(line.from->shipped.value_or(line.from->quantity), left->second);
        left->second -= shipped;
        return shipped;
    }

private:
    TradeScope& m_scope;
    const SalesOrder& m_order;
    std::map<std::int64_t, Quantity> m_left; ///< available at the node, by item
};

SalesOrderLine lineOf(const SalesOrder& order, std::int64_t number, const TradeLine& line, Quantity shipped) {
    SalesOrderLine made;
    made.entity = order.entity;
    made.order_id = order.id;
    made.line_no = number;
    made.item_id = line.item_id;
    if (line.item_id == 0)
        made.charge = line.from->sku;
    made.description = line.from->description;
    made.quantity = line.from->quantity;
    made.shipped = shipped;
    made.unit_price = line.from->unit_price;
    made.amount = line.from->amount;
    made.fingerprint = line.from->fingerprint;
    return made;
}

} // namespace

Outcome importSale(TradeScope& scope, const TradeDocument& document, const std::vector<const ImportedLine*>& lines) {
    auto& rows = scope.rows();
    const auto* existing = rows.find<SalesOrder>(scope.entity(), TradeScope::orderId(document.from.number));
    KnownLines known;
    std::int64_t number = 0;
    if (existing)
        for (const auto* line : rows.select<SalesOrderLine>(scope.entity(), "order_id", existing->id.toString())) {
            known.add(line->fingerprint);
            number = line->line_no;
        }
    std::vector<const ImportedLine*> fresh;
    for (const auto* line : lines) {
        if (known.has(*line))
            scope.tally().skip();
        else
            fresh.push_back(line);
    }
    const auto taken = scope.withItems(fresh);
    if (taken.empty())
        return {};
    const auto node = existing ? std::optional(existing->node_id) : scope.nodeOf(document, "warehouse", taken);
    if (!node)
        return {};
    scope.places().channel(document.channel);
    scope.places().customer(document.from.customer, document.from.country);
    SalesOrder order = existing ? *existing : newOrder(scope, document, *node);
    ++order.version;
    order.last_command = scope.context().command().id;
    Shipping shipping(scope, order);
    std::vector<SalesOrderLine> made;
    made.reserve(taken.size());
    for (const auto& line : taken) {
        made.push_back(lineOf(order, ++number, line, shipping.of(line)));
        order.amount += line.from->amount;
        scope.tally().apply();
    }
    if (auto posted = postSale(scope.context(), order, made); !posted)
        return tl::unexpected(std::move(posted).error());
    rows.put(std::move(order));
    for (auto& line : made)
        rows.insert(std::move(line));
    return {};
}

} // namespace opsdesk
