#include "core/returns/ReturnRate.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReturnRate, "return_rate", ("entity", "dimension", "key"), ())

} // namespace opsdesk
