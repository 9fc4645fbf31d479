#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// Stock that someone proposes to take off the books.
struct WriteOff : Document {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string stock_state; ///< where it stands now: available, returned, damaged
    std::string lot;
    Quantity quantity;
    Minor amount; ///< book value: at stake when proposed, then what was posted
    Currency currency;
    std::string reason_code;
    std::string original_text; ///< as the source had it
    std::string proposed_disposition;
    std::string disposition; ///< what is to be decided, or was: one of `dispositions`
    std::string origin;      ///< import, return, count, manual
    std::optional<Uuid> return_id;
    Timestamp occurred_at;
    std::string proposed_by;
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::string decision_reason; ///< code, of a rejection or a reroute
    std::string note;
    bool history = false;            ///< before the cut-over: nothing to post
    std::int64_t stock_entry_id = 0; ///< 0 until posted
    std::int64_t journal_entry_id = 0;
    std::int64_t rev = 0;
    std::int64_t line_no = 0;          ///< of the return; 0 for none
    std::int64_t inspection_no = 0;    ///< of that line, the last one; 0 for none
    std::string grade{};               ///< what the inspection found; empty where nobody inspected
    std::int64_t supplier_id = 0;      ///< whom it can be claimed from; 0: nobody is known
    std::optional<Date> claim_until{}; ///< the last day on which that supplier takes a claim
    Minor claim_amount{};              ///< what the supplier would owe, at the purchase price; 0: no price is known
    std::string reason_rule{}; ///< the word that chose the reason from the original text; empty when a person did
    std::optional<Uuid> split_from{};
    Minor whole_amount{}; ///< of what it was split from: limits hold for the whole; 0 when never split
    std::optional<Uuid> claim_id{};
    std::string sale_number{}; ///< of the lot in which a liquidator bought it; empty until then
    Minor recovered{};         ///< its share of what that lot brought
    std::optional<Date> sold_on{};
    std::int64_t sale_entry_id = 0; ///< of the journal; 0 where it stood at nothing and brought nothing
};
BOOST_DESCRIBE_STRUCT(WriteOff, (Document),
                      (item_id, node_id, stock_state, lot, quantity, amount, currency, reason_code, original_text,
                       proposed_disposition, disposition, origin, return_id, occurred_at, proposed_by, decided_by,
                       decided_at, decision_reason, note, history, stock_entry_id, journal_entry_id, rev, line_no,
                       inspection_no, grade, supplier_id, claim_until, claim_amount, reason_rule, split_from,
                       whole_amount, claim_id, sale_number, recovered, sold_on, sale_entry_id))
OPSDESK_DECLARE_ROW(WriteOff)

} // namespace opsdesk
