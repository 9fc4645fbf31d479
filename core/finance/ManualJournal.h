#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>

namespace opsdesk {

/// An entry that people write themselves: proposed by one, posted when another approves, and then only ever reversed.
struct ManualJournal : Document {
    std::string kind; ///< manual, or opening: what the entity began with, against opening equity
    Date journal_on;  ///< the day that it is of
    std::string description;
    Minor amount; ///< sum of its debits, of an opening one of the larger side
    Currency currency;
    std::int64_t lines = 0;
    std::string proposed_by;
    std::string decided_by;
    std::optional<Timestamp> decided_at;
    std::string note;                   ///< what the one who decided said
    std::int64_t journal_entry_id = 0;  ///< 0 until posted
    std::int64_t reversal_entry_id = 0; ///< 0 unless reversed
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ManualJournal, (Document),
                      (kind, journal_on, description, amount, currency, lines, proposed_by, decided_by, decided_at,
                       note, journal_entry_id, reversal_entry_id, rev))
OPSDESK_DECLARE_ROW(ManualJournal)

/// One line; one of its sides is zero.
struct ManualJournalLine {
    std::int64_t entity = 0;
    Uuid journal_id;
    std::int64_t line_no = 0;
    std::string account;
    Minor debit;
    Minor credit;
    std::string text;
    std::int64_t item_id = 0; ///< 0 for none
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ManualJournalLine, (), (entity, journal_id, line_no, account, debit, credit, text, item_id, rev))
OPSDESK_DECLARE_ROW(ManualJournalLine)

} // namespace opsdesk
