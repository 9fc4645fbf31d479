#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/workflow/Context.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What one event is worth, for one item or none. A negative amount swaps debit and credit.
struct JournalAmount {
    Minor amount;
    std::int64_t item_id = 0;
    std::string event{}; ///< of the posting map, where it is another than the entry's
};

struct JournalPosting {
    std::string event; ///< of the posting map: opening, receipt, issue, customer_return, write_off, adjustment_loss,
                       ///< adjustment_gain …
    std::optional<Uuid> document;
    std::string number;
    Date posted_on;
    Currency currency;
    std::string description;
    std::vector<JournalAmount> amounts;
    bool by_finance = false; ///< goes into soft closed periods, too
};

/// A line of an entry that people wrote: one of its sides is zero.
struct WrittenLine {
    std::string account;
    Minor debit;
    Minor credit;
    std::int64_t item_id = 0;
};

/// An entry whose lines people wrote; they balance.
struct WrittenEntry {
    std::string event;
    std::optional<Uuid> document;
    std::string number;
    Date posted_on;
    Currency currency;
    std::string description;
    std::vector<WrittenLine> lines;
};

/// Whatever day an entry is of, it is booked in an open period: where its own is closed, on the first day of the first
/// one that is open, and the entry keeps its day as `document_date` and why as `late_reason`.

/// Writes the entry with two lines per amount, by the posting map, and keeps balances in step. Amounts of zero are left
/// out; an entry of nothing but zeros is not written and its id is 0. Rejects with `no_posting_rule`.
Result<std::int64_t> postJournal(Context& context, const JournalPosting& posting);
/// Writes the entry as it is, which goes into soft closed periods, too. @throws Error when it does not balance.
Result<std::int64_t> postWritten(Context& context, const WrittenEntry& written);
/// Books back, today and line by line, what was posted for @p document as @p event: at the amounts of then, whatever
/// rates say now. Nothing happens where nothing was, or was booked back before. The last entry that it wrote; 0 for
/// none.
std::int64_t reverseJournal(Context& context, const Uuid& document, std::string_view event, std::string description);
/// The same for one entry, on @p day, which goes into soft closed periods, too: there an entry that finance wrote and
/// what takes it back would drift apart. 0 where there is no such entry.
std::int64_t reverseEntry(Context& context, std::int64_t entry, Date day, std::string description);

/// The lines that postJournal would write, for previews.
struct JournalPreviewLine {
    std::string account;
    std::string name;
    Minor debit;
    Minor credit;
};
Result<std::vector<JournalPreviewLine>> previewJournal(store::UnitOfWork& rows, std::int64_t entity,
                                                       std::string_view event, Minor amount);

} // namespace opsdesk
