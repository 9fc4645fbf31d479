#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// An order to a supplier.
struct PurchaseOrder : Document {
    std::int64_t supplier_id = 0;
    std::int64_t node_id = 0; ///< where it is to be delivered
    Currency currency;
    Minor amount; ///< sum of the lines that are not cancelled
    std::string submitted_by;
    std::optional<Timestamp> submitted_at;
    std::int64_t submitted_version = 0; ///< version of the last submission, withdrawn or not; 0 before the first
    std::string approved_by;
    std::optional<Timestamp> approved_at;
    std::int64_t approved_version = 0; ///< version the approval named; 0 while not approved
    Minor approved_amount;
    std::optional<Date> ordered_on;  ///< when released to the supplier
    std::optional<Date> expected_on; ///< earliest open line
    std::string note;                ///< the last comment with a return, a rejection or a cancellation
    std::string origin;              ///< suggestion, manual, import
    std::int64_t last_line = 0;      ///< highest line number ever given; numbers are not used again
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(PurchaseOrder, (Document),
                      (supplier_id, node_id, currency, amount, submitted_by, submitted_at, submitted_version,
                       approved_by, approved_at, approved_version, approved_amount, ordered_on, expected_on, note,
                       origin, last_line, rev))
OPSDESK_DECLARE_ROW(PurchaseOrder)

} // namespace opsdesk
