#pragma once

#include "core/procurement/PurchaseOrder.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

/// What is still to come of @p order, or of some of its lines, is given up here and drafted as an order to another
/// supplier, at that one's prices. The draft has to be submitted and approved as any. Where nothing is left to come the
/// order is received, or cancelled when nothing ever came. Rejections: unknown_supplier, same_supplier, unknown_line,
/// nothing_open, no_price.
Outcome switchSupplier(Context& context, PurchaseOrder& order);

} // namespace opsdesk
