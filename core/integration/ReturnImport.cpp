#include "core/integration/ReturnReasons.h"
#include "core/integration/TradeDocumentImport.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/ReturnPosting.h"

#include <algorithm>

namespace opsdesk {

namespace {

/// The order's line with this fingerprint and occurrence; null when it did not go in.
const SalesOrderLine* soldLine(TradeScope& scope, const Uuid& order, const ImportedLink& link) {
    auto& rows = scope.rows();
    if (link.line_no > 0) {
        const auto* likely = rows.find<SalesOrderLine>(scope.entity(), order, link.line_no);
        if (likely && likely->fingerprint == link.fingerprint)
            return likely;
    }
    std::int64_t occurrence = 0;
    for (const auto* line : rows.select<SalesOrderLine>(scope.entity(), "order_id", order.toString()))
        if (line->fingerprint == link.fingerprint && ++occurrence == link.occurrence)
            return line;
    return nullptr;
}

void tie(ReturnLine& line, const Uuid& order, std::int64_t orderLine, Quantity covered) {
    line.order_id = order;
    line.order_line_no = orderLine;
    line.linked = std::min(line.quantity, covered);
    line.link = covered < line.quantity ? "part" : "full";
}

/// To the order that the file states, as far as it sold the item.
void tieToStated(TradeScope& scope, ReturnLine& line, const std::string& number) {
    const auto order = TradeScope::orderId(number);
    if (!scope.rows().find<SalesOrder>(scope.entity(), order))
        return;
    Quantity sold;
    std::int64_t first = 0;
    for (const auto* candidate : scope.rows().select<SalesOrderLine>(scope.entity(), "order_id", order.toString())) {
        if (candidate->item_id != line.item_id || candidate->charge != line.charge)
            continue;
        sold += candidate->quantity;
        first = first == 0 ? candidate->line_no : first;
    }
    if (first != 0)
        tie(line, order, first, sold);
}

/// To the latest purchase of the item; how much is covered counts all of them.
void tieToPurchases(TradeScope& scope, ReturnLine& line, const std::vector<ImportedLink>& links) {
    const SalesOrderLine* latest = nullptr;
    Quantity covered;
    for (const auto& link : links) {
        const auto order = TradeScope::orderId(link.number);
        if (!latest)
            latest = soldLine(scope, order, link);
        covered += link.quantity;
    }
    if (latest)
        tie(line, latest->order_id, latest->line_no, covered);
}

std::vector<ReturnLine> makeLines(TradeScope& scope, const ReturnOrder& returned, std::int64_t lastNumber,
                                  const std::vector<TradeLine>& taken) {
    std::vector<ReturnLine> lines;
    lines.reserve(taken.size());
    for (const auto& line : taken) {
        auto& made = lines.emplace_back(newTradeLine<ReturnLine>(returned.entity, ++lastNumber, line));
        made.return_id = returned.id;
        made.reason = line.from->reason.value_or("");
        if (made.item_id != 0) {
            const auto [code, word] = usualReturnReasons().choose(made.reason);
            made.reason_code = code;
            made.reason_rule = word;
        }
        made.link = "unlinked";
        if (line.from->order_number)
            tieToStated(scope, made, *line.from->order_number);
        else if (line.from->links)
            tieToPurchases(scope, made, *line.from->links);
    }
    return lines;
}

constexpr TradeKind<ReturnOrder, ReturnLine> comingBack{
    TradeScope::returnId,
    "return_id",
    "returns_hub",
    "received",
    [](ReturnOrder& returned, const TradeDocument& document) { returned.returned_at = document.from.time; },
    makeLines,
    postReturn};

} // namespace

Outcome importReturn(TradeScope& scope, const TradeDocument& document, const std::vector<const ImportedLine*>& lines) {
    return importTradeDocument(scope, document, lines, comingBack);
}

} // namespace opsdesk
