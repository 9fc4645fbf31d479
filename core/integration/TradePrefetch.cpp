#include "core/integration/TradeScope.h"
#include "core/inventory/StockAdjustment.h"
#include "core/ledger/StockPosition.h"
#include "core/ledger/StockValue.h"
#include "core/master/Channel.h"
#include "core/master/Customer.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/WriteOff.h"

namespace opsdesk {

namespace {

void wantLine(TradeScope& scope, const ImportedDocument& document, const ImportedLine& line) {
    auto& rows = scope.rows();
    const auto entity = scope.entity();
    if (!line.charge)
        rows.wantWhere<Item>(0, "sku", line.sku);
    if (isOrderLine(line.kind, line.charge))
        rows.want<SalesOrder>(entity, TradeScope::orderId(document.number));
    else if (line.kind == "return")
        rows.want<ReturnOrder>(entity, TradeScope::returnId(document.number));
    else if (line.kind == "write_off")
        rows.want<WriteOff>(entity, TradeScope::lineId("write_off", document.number, line));
    else
        rows.want<StockAdjustment>(entity, TradeScope::lineId("stock_adjustment", document.number, line));
    if (line.order_number)
        rows.want<SalesOrder>(entity, TradeScope::orderId(*line.order_number));
    if (line.links && !line.links->empty()) {
        const auto& link = line.links->front();
        rows.want<SalesOrder>(entity, TradeScope::orderId(link.number));
        if (link.line_no > 0)
            rows.want<SalesOrderLine>(entity, TradeScope::orderId(link.number), link.line_no);
    }
}

/// Where history moves goods; live postings name their own rows.
void wantStock(TradeScope& scope, const ImportedDocument& document, const ImportedLine& line) {
    const auto found = scope.rows().select<Item>(0, "sku", line.sku);
    if (found.empty())
        return;
    const auto item = found.front()->item_id;
    if (scope.document(document).history) {
        for (const std::string_view state : {"history", "customer"})
            scope.rows().want<StockPosition>(scope.entity(), item, std::int64_t(0), state, std::string_view());
    } else {
        scope.rows().wantWhere<StockPosition>(scope.entity(), "item_id", item);
        scope.rows().want<StockValue>(scope.entity(), item);
    }
}

/// Lines of documents that came before, in part or whole.
void wantKnownLines(TradeScope& scope, const ImportedDocument& document) {
    auto& rows = scope.rows();
    const auto order = TradeScope::orderId(document.number);
    if (rows.find<SalesOrder>(scope.entity(), order))
        rows.wantWhere<SalesOrderLine>(scope.entity(), "order_id", order.toString());
    const auto returned = TradeScope::returnId(document.number);
    if (rows.find<ReturnOrder>(scope.entity(), returned))
        rows.wantWhere<ReturnLine>(scope.entity(), "return_id", returned.toString());
}

} // namespace

void prefetchTrade(TradeScope& scope, const std::vector<ImportedDocument>& documents) {
    auto& rows = scope.rows();
    for (const auto& document : documents) {
        if (!document.customer.empty())
            rows.want<Customer>(scope.entity(), std::string_view(document.customer));
        rows.want<Channel>(scope.entity(), std::string_view(scope.document(document).channel));
        if (!document.node.empty())
            rows.wantWhere<Node>(scope.entity(), "code", document.node);
        for (const auto& line : document.lines)
            wantLine(scope, document, line);
    }
    rows.load();
    for (const auto& document : documents) {
        wantKnownLines(scope, document);
        for (const auto& line : document.lines)
            if (!line.charge)
                wantStock(scope, document, line);
    }
    rows.load();
}

} // namespace opsdesk
