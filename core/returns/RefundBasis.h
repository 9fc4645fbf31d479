#pragma once

#include "core/ledger/ExchangeRate.h"
#include "core/orders/OrderPayment.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/Refund.h"
#include "core/returns/RefundCalculation.h"
#include "core/returns/ReturnLine.h"
#include "core/workflow/Context.h"

#include <optional>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What a refund of @p order can be computed from: its lines and what refunds that stand, but for @p except, and
/// exchanges took.
struct RefundBasis {
    std::vector<RefundableLine> lines;
    RefundableShipping shipping;
    Minor left;   ///< of what was paid, less what waits to be approved
    Minor unpaid; ///< of the order, less what refunds that stand are set off against
};
RefundBasis refundBasis(Context& context, const SalesOrder& order, const Refund& except);

/// A line of the order to be refunded.
struct RefundWish {
    std::int64_t order_line_no = 0;
    Quantity quantity;
    std::int64_t return_line_no = 0; ///< 0 for none
    std::int64_t fee = 0;            ///< in hundredths of a percent
};

/// Computes the parts of @p refund from what it wants back, and writes its lines and parts in place of those it had.
/// Rejections: nothing_to_refund, wrong_quantity, wrong_line, no_rate.
Outcome draftRefund(Context& context, Refund& refund, const std::vector<RefundWish>& wanted, RefundShipping shipping);
/// The same for @p amount without goods: of one line, or of all where @p line is 0. Rejections: over_refundable,
/// wrong_line, no_rate.
Outcome draftGoodwill(Context& context, Refund& refund, Minor amount, std::int64_t line);

/// Writes lines, and a part of the computation for each of their sums, and reckons the refund's own sums from them.
struct DraftedLine {
    std::int64_t order_line_no = 0;
    std::int64_t return_line_no = 0;
    Quantity quantity;
    RefundShare share;
    Minor fee;
};
struct RefundDraft {
    std::vector<DraftedLine> lines;
    RefundShare shipping;
    Minor set_off;
    Minor goodwill{}; ///< beside all lines; below zero where such was given ahead of what is given now
};
/// Rejects with no_rate.
Outcome writeDraft(Context& context, Refund& refund, const RefundDraft& draft);

/// The part of a refund that is for what was paid and not shipped.
inline constexpr std::string_view refundNotShipped = "refund_not_shipped";
/// What was paid for the order and neither shipped nor given back by other refunds than @p except: by those that were
/// approved, or those that wait as well.
Minor paidAhead(store::UnitOfWork& rows, const SalesOrder& order, const Uuid& except, bool decidedAlone);

/// The rate at which the order was booked: of its day, else of today.
std::optional<CurrencyConversion> rateOfOrder(Context& context, const SalesOrder& order);

/// How much of a line of a return stands to be refunded or is, but for @p except.
Quantity standingQuantity(store::UnitOfWork& rows, std::int64_t entity, const Uuid& returned, std::int64_t line,
                          const Uuid& except);

} // namespace opsdesk
