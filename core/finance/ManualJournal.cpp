#include "core/finance/ManualJournal.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ManualJournal, "manual_journal", ("entity", "id"), ("state"))
OPSDESK_DEFINE_ROW(ManualJournalLine, "manual_journal_line", ("entity", "journal_id", "line_no"), ())

} // namespace opsdesk
