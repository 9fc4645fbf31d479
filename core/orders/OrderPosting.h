#pragma once

#include "core/ledger/StockLedger.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"

#include <span>

namespace opsdesk {

/// Posts what an order shipped (SalesOrderLine::shipped): its items go from the order's node, available, to the
/// customer, the lots that expire first before others (@see LotIssue), and their cost from inventory to cost of goods
/// sold. Charges move nothing. An order of history moves
/// quantities from the place `history`, without value or journal. Nothing to move is no entry, with id 0. Rejects with
/// `missing_node`, `insufficient_stock`, `no_posting_rule`.
Result<PostedStock> postSale(Context& context, const SalesOrder& order, std::span<const SalesOrderLine> lines);

} // namespace opsdesk
