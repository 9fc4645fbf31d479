#pragma once

#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

#include <span>

namespace opsdesk {

/// Adds what an order ships now, SalesOrderLine::shipped less what went out @p before, to what was sold in the week it
/// was ordered; history, too. A line counts once, in however many parts it goes out.
void countSold(Context& context, const SalesOrder& order, std::span<const SalesOrderLine> lines,
               std::span<const Quantity> before);
/// Adds what came back (ReturnLine::quantity of @p lines) to its week, by its reason as well, and sees to it that
/// somebody looks every day.
void countReturned(Context& context, const ReturnOrder& returned, std::span<const ReturnLine> lines);

/// Adds `return_rates.rebuild`, which counts all orders and returns anew: for workspaces from before they were counted.
void addReturnCounts(Catalog& catalog);

} // namespace opsdesk
