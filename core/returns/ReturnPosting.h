#pragma once

#include "core/ledger/StockLedger.h"
#include "core/ledger/StockLine.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"

#include <span>
#include <vector>

namespace opsdesk {

/// Posts what a customer sent back: its items come from the customer to the return's node, returned and awaiting
/// inspection, and their cost from cost of goods sold to inventory. What a line is linked to an order for comes in at
/// its share of what that order's issue was worth; the rest at the current average. A return of history moves
/// quantities to the place `history`, without value or journal. Nothing to move is no entry, with id 0. Rejects with
/// `missing_node`, `no_posting_rule`.
Result<PostedStock> postReturn(Context& context, const ReturnOrder& returned, std::span<const ReturnLine> lines);

/// The same for what came of an authorised return now: the quantities of @p lines are what came. What each line came
/// into the books at.
Result<std::vector<Minor>> postReceivedGoods(Context& context, const ReturnOrder& returned,
                                             std::span<const ReturnLine> lines);

/// With which lines of the stock ledger an order's goods of an item left.
std::vector<const StockLine*> issuedLines(store::UnitOfWork& rows, std::int64_t entity, const Uuid& order,
                                          std::int64_t itemId);

} // namespace opsdesk
