#include "core/ledger/JournalEntry.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(JournalEntry, "journal_entry", ("entity", "entry_id"), ("document"))

} // namespace opsdesk
