#pragma once

#include "core/returns/RefundPosting.h"
#include "core/workflow/Catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What a channel says of a line that it paid back.
struct RecordedRefundLine {
    std::int64_t order_line_no = 0;
    Quantity quantity; ///< 0 where no goods come back for it
    Minor amount;      ///< with tax
    std::optional<Minor> tax;
};
BOOST_DESCRIBE_STRUCT(RecordedRefundLine, (), (order_line_no, quantity, amount, tax))

/// A refund that a channel made already, as `refund.record` takes it.
struct RecordRefundPayload {
    std::optional<Uuid> order_id;
    std::optional<std::string> order; ///< its number, or the channel's own reference of it
    std::string reference;            ///< the channel's own of the refund: one is recorded once
    std::optional<Uuid> return_id;
    std::optional<std::vector<RecordedRefundLine>> lines;
    std::optional<Minor> shipping; ///< with tax
    std::optional<Minor> shipping_tax;
    std::optional<std::vector<RecordedTender>> tenders;
    std::optional<Timestamp> refunded_at;
    std::optional<std::string> reason_code;
    std::optional<std::string> note;
    std::optional<bool> history; ///< before the cut-over: nothing to post
};
BOOST_DESCRIBE_STRUCT(RecordRefundPayload, (),
                      (order_id, order, reference, return_id, lines, shipping, shipping_tax, tenders, refunded_at,
                       reason_code, note, history))

/// Adds `refund.record`: what a channel paid back is the payment of a refund that was approved here, where one of the
/// same amount and lines waits for it; else it is taken as it was, up to what was paid for the order, and a difference
/// opens a task for the controller. Recorded again, nothing happens.
///
/// Rejections beside those of every document: unknown_order, unknown_return, wrong_line, wrong_amount,
/// nothing_to_refund, no_rate.
void addRefundRecord(Catalog& catalog);

} // namespace opsdesk
