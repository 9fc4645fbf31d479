#pragma once

#include "core/returns/Refund.h"
#include "core/workflow/Context.h"

namespace opsdesk {

/// A tender of the order, as a source names it, and what went back by it.
struct RecordedTender {
    std::optional<std::int64_t> payment_no;
    std::optional<std::string> reference;
    std::optional<std::string> tender;
    Minor amount;
};
BOOST_DESCRIBE_STRUCT(RecordedTender, (), (payment_no, reference, tender, amount))

/// Writes how the refund goes back, in place of what it had: all as store credit, or to the payments of the order in
/// proportion to what is left of each, largest remainders first. Rejects with over_refundable.
Outcome shareOverTenders(Context& context, const Refund& refund);
/// The same as a channel did it; what is above a payment goes to none.
void noteTenders(Context& context, const Refund& refund, const std::vector<RecordedTender>& tenders);

/// Takes the refund off what can be given back for the order, its payments and lines, and owes it to the customer by
/// the posting map. Rejects with over_refundable where something was given back since it was computed.
Outcome grantRefund(Context& context, const Refund& refund, Date postedOn);
/// Posts that it was paid, at the rate of the day.
Outcome payRefund(Context& context, const Refund& refund, Date postedOn);
/// Takes back what the two did, by entries of its own.
void reverseRefund(Context& context, const Refund& refund);

} // namespace opsdesk
