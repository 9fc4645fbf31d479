#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// More of an item comes back than did before: until somebody knows why, no more of it is bought without a word.
struct QualityCase : Document {
    std::int64_t item_id = 0;
    std::int64_t supplier_id = 0; ///< that the item is usually bought from; 0 for none
    std::string supplier;         ///< its name
    std::string reason;           ///< of which more comes back; empty: whatever the reason
    Date window_from;             ///< of the last spike
    Date window_to;
    std::int64_t returned_lines = 0; ///< in that window
    double expected_lines = 0;       ///< by what came back before
    double probability = 1;          ///< that as many come back by chance
    std::int64_t spikes = 0;         ///< in windows apart from each other; the rows of QualityEvidence
    std::int64_t inspected = 0;      ///< since then, inspections of what came back
    std::int64_t defective = 0;      ///< of them, those that found it faulty or unusable
    Quantity isolated;               ///< taken out of sale, and still
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::string note;
    std::int64_t rev = 0;

    bool isOpen() const { return state == "open" || state == "investigating" || state == "confirmed"; }
};
BOOST_DESCRIBE_STRUCT(QualityCase, (Document),
                      (item_id, supplier_id, supplier, reason, window_from, window_to, returned_lines, expected_lines,
                       probability, spikes, inspected, defective, isolated, decided_by, decided_at, note, rev))
OPSDESK_DECLARE_ROW(QualityCase)

/// One spike of a case, with the numbers that spoke for it.
struct QualityEvidence {
    std::int64_t entity = 0;
    Uuid case_id;
    std::int64_t evidence_no = 0; ///< from 1
    std::string reason;
    Date window_from;
    Date window_to;
    std::int64_t returned_lines = 0; ///< in the window
    double exposure_lines = 0;       ///< sold lines that could come back in it
    std::int64_t before_lines = 0;   ///< came back in the year before
    double before_exposure_lines = 0;
    double expected_lines = 0;
    double probability = 1;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(QualityEvidence, (),
                      (entity, case_id, evidence_no, reason, window_from, window_to, returned_lines, exposure_lines,
                       before_lines, before_exposure_lines, expected_lines, probability, rev))
OPSDESK_DECLARE_ROW(QualityEvidence)

/// Stock that a case took out of sale.
struct QualityIsolation {
    std::int64_t entity = 0;
    Uuid case_id;
    std::int64_t isolation_no = 0; ///< from 1
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string lot;
    Quantity quantity;
    std::string state; ///< held, released, damaged, gone: sold, counted or written off meanwhile
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(QualityIsolation, (),
                      (entity, case_id, isolation_no, item_id, node_id, lot, quantity, state, rev))
OPSDESK_DECLARE_ROW(QualityIsolation)

} // namespace opsdesk
