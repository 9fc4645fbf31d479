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
    std::string disposition; ///< what is to be decided, or was: write_off, restock, vendor_claim, liquidation
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
};
BOOST_DESCRIBE_STRUCT(WriteOff, (Document),
                      (item_id, node_id, stock_state, lot, quantity, amount, currency, reason_code, original_text,
                       proposed_disposition, disposition, origin, return_id, occurred_at, proposed_by, decided_by,
                       decided_at, decision_reason, note, history, stock_entry_id, journal_entry_id, rev))
OPSDESK_DECLARE_ROW(WriteOff)

} // namespace opsdesk
