#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// Adds `purchase_order.create` and the actions of the machine: edit, submit, withdraw, return, approve, reject,
/// release, acknowledge, receive, cancel, close.
///
/// Rejections beside those of every document: empty_order, unknown_supplier, unknown_node, unknown_item, unknown_sku,
/// unknown_line, item_discontinued, wrong_quantity, wrong_amount, too_large, no_price, past_date, wrong_date,
/// duplicate_line, document_exists, missing_expectation, unknown_reason, missing_reason, over_receipt, nothing_open,
/// no_rate, insufficient_stock.
void addPurchaseOrderCommands(Catalog& catalog);

} // namespace opsdesk
