#include "core/integration/TradeScope.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/ReturnPosting.h"

#include <algorithm>

namespace opsdesk {

namespace {

ReturnOrder newReturn(TradeScope& scope, const TradeDocument& document, std::int64_t node) {
    const auto& from = document.from;
    ReturnOrder returned;
    returned.entity = scope.entity();
    returned.id = TradeScope::returnId(from.number);
    returned.number = from.number;
    returned.state = "received";
    returned.created_at = scope.context().acceptedAt();
    returned.created_by = scope.context().actor().id;
    returned.channel = document.channel;
    returned.customer = from.customer;
    returned.country = from.country;
    returned.node_id = node;
    returned.returned_at = from.time;
    returned.currency = from.currency;
    returned.history = document.history;
    return returned;
}

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

ReturnLine lineOf(TradeScope& scope, const ReturnOrder& returned, std::int64_t number, const TradeLine& line) {
    ReturnLine made;
    made.entity = returned.entity;
    made.return_id = returned.id;
    made.line_no = number;
    made.item_id = line.item_id;
    if (line.item_id == 0)
        made.charge = line.from->sku;
    made.description = line.from->description;
    made.quantity = line.from->quantity;
    made.unit_price = line.from->unit_price;
    made.amount = line.from->amount;
    made.reason = line.from->reason.value_or("");
    made.fingerprint = line.from->fingerprint;
    made.link = "unlinked";
    if (line.from->order_number)
        tieToStated(scope, made, *line.from->order_number);
    else if (line.from->links)
        tieToPurchases(scope, made, *line.from->links);
    return made;
}

} // namespace

Outcome importReturn(TradeScope& scope, const TradeDocument& document, const std::vector<const ImportedLine*>& lines) {
    auto& rows = scope.rows();
    const auto* existing = rows.find<ReturnOrder>(scope.entity(), TradeScope::returnId(document.from.number));
    KnownLines known;
    std::int64_t number = 0;
    if (existing)
        for (const auto* line : rows.select<ReturnLine>(scope.entity(), "return_id", existing->id.toString())) {
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
    const auto node = existing ? std::optional(existing->node_id) : scope.nodeOf(document, "returns_hub", taken);
    if (!node)
        return {};
    scope.places().channel(document.channel);
    scope.places().customer(document.from.customer, document.from.country);
    ReturnOrder returned = existing ? *existing : newReturn(scope, document, *node);
    ++returned.version;
    returned.last_command = scope.context().command().id;
    std::vector<ReturnLine> made;
    made.reserve(taken.size());
    for (const auto& line : taken) {
        made.push_back(lineOf(scope, returned, ++number, line));
        returned.amount += line.from->amount;
        scope.tally().apply();
    }
    if (auto posted = postReturn(scope.context(), returned, made); !posted)
        return tl::unexpected(std::move(posted).error());
    rows.put(std::move(returned));
    for (auto& line : made)
        rows.insert(std::move(line));
    return {};
}

} // namespace opsdesk
