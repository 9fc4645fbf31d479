#include "core/integration/TradeScope.h"
#include "core/inventory/LotIssue.h"
#include "core/inventory/StockAdjustment.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/StockPosition.h"
#include "core/master/Channel.h"
#include "core/master/Customer.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/WriteOff.h"

#include <set>
#include <string_view>
#include <unordered_set>

namespace opsdesk {

namespace {

void wantLine(TradeScope& scope, const ImportedDocument& document, const ImportedLine& line) {
    auto& rows = scope.rows();
    const auto entity = scope.entity();
    if (line.kind == "write_off")
        rows.want<WriteOff>(entity, TradeScope::lineId("write_off", document.number, line));
    else if (!line.charge && (line.kind == "find" || line.kind == "adjustment"))
        rows.want<StockAdjustment>(entity, TradeScope::lineId("stock_adjustment", document.number, line));
    if (line.order_number)
        rows.want<SalesOrder>(entity, TradeScope::orderId(*line.order_number));
    if (line.links && !line.links->empty()) {
        const auto& link = line.links->front();
        const auto order = TradeScope::orderId(link.number);
        rows.want<SalesOrder>(entity, order);
        if (link.line_no > 0)
            rows.want<SalesOrderLine>(entity, order, link.line_no);
    }
}

void wantDocument(TradeScope& scope, const ImportedDocument& document) {
    auto& rows = scope.rows();
    const auto entity = scope.entity();
    if (!document.customer.empty())
        rows.want<Customer>(entity, std::string_view(document.customer));
    if (!document.node.empty())
        rows.wantWhere<Node>(entity, "code", document.node);
    rows.want<Channel>(entity, std::string_view(scope.document(document).channel));
    rows.want<SalesOrder>(entity, TradeScope::orderId(document.number));
    rows.want<ReturnOrder>(entity, TradeScope::returnId(document.number));
    for (const auto& line : document.lines)
        wantLine(scope, document, line);
}

void wantItems(TradeScope& scope, const std::vector<ImportedDocument>& documents) {
    std::unordered_set<std::string_view> skus;
    for (const auto& document : documents)
        for (const auto& line : document.lines)
            if (!line.charge && skus.insert(line.sku).second)
                scope.rows().wantWhere<Item>(0, "sku", line.sku);
}

/// Where history moves goods; live postings name their own rows.
void wantStock(TradeScope& scope, const std::vector<ImportedDocument>& documents) {
    std::set<std::pair<std::int64_t, bool>> items; ///< and whether it is history
    for (const auto& document : documents) {
        const bool history = scope.document(document).history;
        for (const auto& line : document.lines)
            if (!line.charge)
                items.emplace(scope.item(line.sku), history);
    }
    for (const auto& [item, history] : items) {
        if (history) {
            for (const std::string_view state : {"history", "customer"})
                scope.rows().want<StockPosition>(scope.entity(), item, std::int64_t(0), state, std::string_view());
        } else {
            prefetchStock(scope.rows(), scope.entity(), item);
            prefetchLots(scope.rows(), scope.entity(), item);
        }
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
    wantItems(scope, documents);
    for (const auto& document : documents)
        wantDocument(scope, document);
    scope.rows().load();
    for (const auto& document : documents)
        wantKnownLines(scope, document);
    wantStock(scope, documents);
    scope.rows().load();
}

} // namespace opsdesk
