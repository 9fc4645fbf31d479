#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// What was found in goods that came back, and what is to become of them.
struct ReturnInspection {
    std::int64_t entity = 0;
    Uuid return_id;
    std::int64_t line_no = 0;       ///< of the return
    std::int64_t inspection_no = 0; ///< from 1; a second look has its own
    std::int64_t item_id = 0;
    Quantity quantity;
    std::string grade;         ///< as_new, opened, used, faulty, unusable, missing
    store::JsonText answers{}; ///< to the checklist: [{"question":…,"answer":…}]
    std::string lot;
    std::string serial;
    bool serial_matches = true; ///< lot and serial are those that were sold, as far as that is known
    std::string recommended;    ///< the disposition that is expected to bring back most
    Minor expected_recovery;    ///< by the recommended one
    std::string disposition; ///< chosen: restock, quarantine, refurbish, vendor_claim, liquidation, donation, write_off
    std::string state;       ///< decided, proposed (a write-off waits for approval), done, replaced by a later one
    std::optional<Uuid> write_off_id;
    std::int64_t stock_entry_id = 0; ///< 0 until posted
    std::string inspected_by;
    Timestamp inspected_at;
    std::string note;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnInspection, (),
                      (entity, return_id, line_no, inspection_no, item_id, quantity, grade, answers, lot, serial,
                       serial_matches, recommended, expected_recovery, disposition, state, write_off_id, stock_entry_id,
                       inspected_by, inspected_at, note, rev))
OPSDESK_DECLARE_ROW(ReturnInspection)

} // namespace opsdesk
