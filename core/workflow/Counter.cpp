#include "core/workflow/Counter.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Counter, "counter", ("entity", "name"), ())

} // namespace opsdesk
