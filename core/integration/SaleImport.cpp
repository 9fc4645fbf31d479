#include "core/integration/TradeDocumentImport.h"
#include "core/ledger/StockPosition.h"
#include "core/orders/OrderPosting.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

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

std::vector<SalesOrderLine> makeLines(TradeScope& scope, const SalesOrder& order, std::int64_t lastNumber,
                                      const std::vector<TradeLine>& taken) {
    Shipping shipping(scope, order);
    std::vector<SalesOrderLine> lines;
    lines.reserve(taken.size());
    for (const auto& line : taken) {
        auto& made = lines.emplace_back(newTradeLine<SalesOrderLine>(order.entity, ++lastNumber, line));
        made.order_id = order.id;
        made.shipped = shipping.of(line);
    }
    return lines;
}

constexpr TradeKind<SalesOrder, SalesOrderLine> sale{
    TradeScope::orderId,
    "order_id",
    "warehouse",
    "shipped",
    [](SalesOrder& order, const TradeDocument& document) { order.ordered_at = document.from.time; },
    makeLines,
    postSale};

} // namespace

Outcome importSale(TradeScope& scope, const TradeDocument& document, const std::vector<const ImportedLine*>& lines) {
    return importTradeDocument(scope, document, lines, sale);
}

} // namespace opsdesk
