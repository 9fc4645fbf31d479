#include "core/ledger/JournalLine.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(JournalLine, "journal_line", ("entity", "entry_id", "line_no"), ())

} // namespace opsdesk
