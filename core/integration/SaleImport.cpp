#include "core/integration/TradeDocumentImport.h"
#include "core/inventory/LotIssue.h"
#include "core/ledger/ExchangeRate.h"
#include "core/orders/OrderPosting.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"

#include <algorithm>

namespace opsdesk {

namespace {

/// How much of each line goes out: as stated, else what there is.
class Shipping {
public:
    Shipping(TradeScope& scope, const SalesOrder& order)
        : m_order(order), m_issue(scope.rows(), scope.entity(), order.node_id, order.ordered_at.date()) {}

    Quantity of(const TradeLine& line) {
        if (line.item_id == 0 || m_order.history)
            return line.from->shipped.value_or(line.from->quantity);
        const auto shipped = std::min(line.from->shipped.value_or(line.from->quantity), m_issue.left(line.item_id));
        m_issue.take(line.item_id, shipped);
        return shipped;
    }

private:
    const SalesOrder& m_order;
    LotIssue m_issue;
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
    const auto& currency = document.from.currency;
    if (!document.history && !currency.code().empty() && currency != scope.books() &&
        !conversionOn(scope.rows(), currency, scope.books(), document.from.time.date())) {
        for (const auto* line : lines)
            scope.tally().reject(line->line, import_fault::noRate, std::string(currency.code()));
        return {};
    }
    return importTradeDocument(scope, document, lines, sale);
}

} // namespace opsdesk
