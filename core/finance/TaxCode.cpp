#include "core/finance/TaxCode.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(TaxCode, "tax_code", ("entity", "code", "valid_from"), ())

} // namespace opsdesk
