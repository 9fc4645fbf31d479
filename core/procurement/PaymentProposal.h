#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// Invoices that are to be paid together: what goes to the bank once somebody else has approved it.
struct PaymentProposal : Document {
    Date due_until;
    Minor amount; ///< in the currency of the books, as they were booked, less what was set off
    Currency currency;
    std::int64_t invoices = 0;
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(PaymentProposal, (Document), (due_until, amount, currency, invoices, decided_by, decided_at, rev))
OPSDESK_DECLARE_ROW(PaymentProposal)

} // namespace opsdesk
