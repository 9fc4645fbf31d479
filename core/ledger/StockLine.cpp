#include "core/ledger/StockLine.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(StockLine, "stock_line", ("entity", "entry_id", "line_no"), ())

} // namespace opsdesk
