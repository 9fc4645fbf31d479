#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// What a supplier is to give back for goods that were faulty. All money in the currency of the books.
struct VendorClaim : Document {
    std::int64_t supplier_id = 0;
    Currency currency;
    Minor amount;       ///< claimed: its lines at the purchase price
    Minor book_amount;  ///< what the goods stood in the books at when they left
    Minor credited;     ///< of the amount, by credit notes
    Minor written_down; ///< of the amount: it will not be credited
    Minor settled;      ///< of what was credited, set off against invoices
    std::int64_t last_line = 0;
    std::int64_t last_event = 0;
    Date opened_on;
    std::optional<Date> sent_on;
    Date due_on;           ///< to send it while it is open; then the answer, then the credit
    std::string reference; ///< the supplier's number of it
    std::string answer;    ///< what the supplier said
    std::string note;
    std::int64_t rev = 0;

    /// What is still to come: what it stands at in the account for claims.
    Minor open() const { return amount - credited - written_down; }
};
BOOST_DESCRIBE_STRUCT(VendorClaim, (Document),
                      (supplier_id, currency, amount, book_amount, credited, written_down, settled, last_line,
                       last_event, opened_on, sent_on, due_on, reference, answer, note, rev))
OPSDESK_DECLARE_ROW(VendorClaim)

/// Goods that are claimed for: those of one write-off.
struct VendorClaimLine {
    std::int64_t entity = 0;
    Uuid claim_id;
    std::int64_t line_no = 0;
    std::int64_t item_id = 0;
    std::string supplier_sku; ///< what the supplier calls it
    Quantity quantity;
    std::string lot;
    Minor book_amount;
    Minor amount;       ///< claimed
    std::string defect; ///< a reason of kind write_off
    std::string grade;
    Uuid write_off_id;
    std::string write_off; ///< its number, for those who do not see it
    std::optional<Uuid> return_id;
    std::string return_number;
    std::int64_t return_line = 0;
    std::int64_t inspection_no = 0;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(VendorClaimLine, (),
                      (entity, claim_id, line_no, item_id, supplier_sku, quantity, lot, book_amount, amount, defect,
                       grade, write_off_id, write_off, return_id, return_number, return_line, inspection_no, rev))
OPSDESK_DECLARE_ROW(VendorClaimLine)

/// One step in what came of a claim.
struct VendorClaimEvent {
    std::int64_t entity = 0;
    Uuid claim_id;
    std::int64_t event_no = 0;
    std::string kind; ///< sent, accepted, rejected, credit, set_off, set_off_undone, written_down, withdrawn
    Minor amount;
    std::string reference;          ///< the supplier's, or why
    std::optional<Uuid> invoice_id; ///< that it was set off against
    Date happened_on;
    std::string recorded_by;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(VendorClaimEvent, (),
                      (entity, claim_id, event_no, kind, amount, reference, invoice_id, happened_on, recorded_by, rev))
OPSDESK_DECLARE_ROW(VendorClaimEvent)

} // namespace opsdesk
