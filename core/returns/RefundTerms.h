#pragma once

#include "core/returns/Refund.h"
#include "core/returns/RefundCalculation.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "core/workflow/Context.h"

#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// Whether nothing comes back with it any more, so that nothing is refunded for it.
bool isGivenUp(const ReturnOrder& returned);
/// The same of one in @p state.
bool isGivenUp(std::string_view state);

/// On which terms goods that come back are refunded.
struct RefundTerms {
    std::string when;     ///< at_once, on_receipt, on_inspection
    std::int64_t fee = 0; ///< kept of what was paid for them, in hundredths of a percent
    std::string method;   ///< original, store_credit, exchange, none: what is given for them
};
RefundTerms refundTerms(Context& context, const ReturnOrder& returned, const ReturnLine& line);

/// How much of a line has come back as the terms want it, refunded or not: all of it, what was received, or what was
/// inspected and found to be there.
Quantity dueQuantity(Context& context, const ReturnOrder& returned, const ReturnLine& line, const RefundTerms& terms);

/// `setting.refund_shipping`: none, when_all, outbound.
RefundShipping usualRefundShipping(store::UnitOfWork& rows);
std::optional<RefundShipping> refundShippingOf(std::string_view code);

/// The score from which refunds of a return are held, `setting.refund_fraud_score`.
std::int64_t fraudScoreThatHolds(store::UnitOfWork& rows);

/// Why the refund has to wait: policy, receipt, inspection, fraud or limit; empty for no reason. Once somebody has
/// released it for one of them, only those after it count. Its lines are in the rows.
std::string holdOf(Context& context, const Refund& refund);

} // namespace opsdesk
