#pragma once

#include "core/ledger/ExchangeRate.h"
#include "core/ledger/StockLedger.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"

#include <span>
#include <vector>

namespace opsdesk {

/// Posts what an order shipped (SalesOrderLine::shipped): its items go from the order's node, available, to the
/// customer, the lots that expire first before others (@see LotIssue), their cost goes from inventory to cost of goods
/// sold, and what the customer owes for them becomes revenue. Charges move nothing. An order of history moves
/// quantities from the place `history`, without value or journal. Nothing to move is no entry, with id 0. Rejects with
/// `missing_node`, `no_rate`, `insufficient_stock`, `no_posting_rule`.
Result<PostedStock> postSale(Context& context, const SalesOrder& order, std::span<const SalesOrderLine> lines);

/// The same on @p day, of what each line shipped beyond what it had shipped @p before.
Result<PostedStock> postShipment(Context& context, const SalesOrder& order, std::span<const SalesOrderLine> lines,
                                 std::span<const Quantity> before, Date day);

/// Posts that the customer paid @p amount, less when below zero, after @p before: what was owed at the rate of the
/// order's day, and what it is worth more on @p day as an exchange difference. Of history nothing is posted. Rejects
/// with `no_rate`, `no_posting_rule`.
Outcome postPayment(Context& context, const SalesOrder& order, Minor before, Minor amount, Date day);

/// By the rate of @p day, which is that of the order unless a payment has its own; nothing where the order is in the
/// currency of the books. Rejects with `no_rate`.
Result<std::optional<CurrencyConversion>> conversionOf(store::UnitOfWork& rows, const SalesOrder& order, Date day);

/// What channels and providers of payments collected of an order, and what it was worth in the books as it was paid.
struct Collected {
    Minor amount, own;
};
Result<Collected> collectedOf(store::UnitOfWork& rows, const SalesOrder& order);

/// What the parts of a line come to that were shipped, when @p shipped of it are: shares that add up to the line's.
struct SaleShare {
    Minor goods; ///< before discounts and without tax
    Minor discount, tax;

    Minor amount() const { return goods - discount + tax; }
};
SaleShare saleShare(const SalesOrderLine& line, Quantity shipped);

} // namespace opsdesk
