#pragma once

#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/ReturnInspection.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/ReturnPolicies.h"
#include "core/workflow/DocumentCommands.h"

#include <string>
#include <vector>

namespace opsdesk {

// What the commands on returns have in common.

inline constexpr std::string_view returnExpiry = "return_expiry"; ///< timer

std::vector<ReturnLine> returnLines(store::UnitOfWork& rows, const ReturnOrder& returned);
std::vector<ReturnInspection> returnInspections(store::UnitOfWork& rows, const ReturnOrder& returned);

/// How much of a line is here: of imported returns all of it.
Quantity receivedOf(const ReturnOrder& returned, const ReturnLine& line);
/// Whether all items that came were looked at.
bool allInspected(const ReturnOrder& returned, const std::vector<ReturnLine>& lines);
/// Whether all items that were authorised came.
bool allReceived(const std::vector<ReturnLine>& lines);

/// What an order shipped of an item that no return has taken back or was authorised to, over all of its lines, and of
/// one line of it alone where @p lineNo is not 0. Never below zero.
Quantity returnableOf(store::UnitOfWork& rows, const SalesOrder& order, std::int64_t itemId, std::int64_t lineNo = 0);

/// An order by its number. Rejects with `unknown_order`.
Result<const SalesOrder*> orderByNumber(store::UnitOfWork& rows, std::int64_t entity, const std::string& number,
                                        std::string_view field);
/// The node with this code, or the returns hub, or the first node. Rejects with `unknown_node`, `missing_node`.
Result<std::int64_t> returnsNode(store::UnitOfWork& rows, std::int64_t entity, const std::optional<std::string>& code);

/// Rejects with `wrong_quantity` unless it is above zero.
Outcome checkAboveZero(Quantity quantity, const std::string& field);
/// Rejects with `unknown_condition`.
Outcome checkCondition(const std::string& condition, const std::string& field);

/// What the customer paid for @p quantity of an order's line, after @p before came back: shares add up to its amount.
Minor paidFor(const SalesOrderLine& line, Quantity before, Quantity quantity);

using ReturnActions = DocumentActions<ReturnOrder>;
void declareReceiving(ReturnActions& actions);
void declareInspecting(ReturnActions& actions);
void declareDisposing(ReturnActions& actions);
void declareExchanging(ReturnActions& actions);
void declareShipping(ReturnActions& actions);
void addReturnTracking(Catalog& catalog);
void addAuthorizing(Catalog& catalog);
void addBlindReceiving(Catalog& catalog);
void addRuleInspecting(Catalog& catalog);

/// Adds the commands on returns and their machine.
///
/// Rejections beside those of every document: unknown_order, unknown_order_line, over_return, mixed_orders, other_lot,
/// unknown_condition, missing_answer, unknown_answer, grade_capped, unknown_grade, unknown_line, unknown_inspection,
/// not_allowed_disposition, not_settled, not_overdue, already_exchanged, no_refund, unknown_status.
void addReturnCommands(Catalog& catalog);

} // namespace opsdesk
