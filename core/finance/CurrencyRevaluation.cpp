#include "core/finance/CurrencyRevaluation.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(CurrencyRevaluation, "currency_revaluation", ("entity", "id"), ())
OPSDESK_DEFINE_ROW(CurrencyRevaluationLine, "currency_revaluation_line", ("entity", "revaluation_id", "line_no"),
                   ("revaluation_id"))

} // namespace opsdesk
