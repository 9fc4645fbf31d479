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
};

/// Writes the entry with two lines per amount, by the posting map, and keeps balances in step. Amounts of zero are left
/// out; an entry of nothing but zeros is not written and its id is 0. Rejects with `no_posting_rule`.
Result<std::int64_t> postJournal(Context& context, const JournalPosting& posting);
/// Books back, today and line by line, what was posted for @p document as @p event: at the amounts of then, whatever
/// rates say now. Nothing happens where nothing was.
void reverseJournal(Context& context, const Uuid& document, std::string_view event, std::string description);

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
