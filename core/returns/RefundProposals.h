#pragma once

#include "core/orders/SalesOrder.h"
#include "core/returns/Refund.h"
#include "core/returns/RefundBasis.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// The order by its id, its number or the channel's reference. Rejects with unknown_order.
Result<const SalesOrder*> orderToRefund(Context& context, const std::optional<Uuid>& id,
                                        const std::optional<std::string>& name);

/// What every refund begins with. Rejects with document_exists.
Result<Refund> beginRefund(Context& context, const SalesOrder& order, std::string_view origin);

/// The lines of a return that are due and not refunded, or will be when what they wait for has happened. With
/// @p foundAlone those that need not wait.
std::vector<RefundWish> wishesOfReturn(Context& context, const Refund& refund, bool foundAlone, bool feeWaived);

/// Adds `refund.propose`, `refund.goodwill` and `refund.record`.
void addRefundProposals(Catalog& catalog);

} // namespace opsdesk
