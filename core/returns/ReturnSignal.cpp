#include "core/returns/ReturnSignal.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ReturnSignal, "return_signal", ("entity", "subject_id", "signal"), ("subject_id"))
OPSDESK_DEFINE_ROW(ReturnNorm, "return_norm", ("entity", "channel"), ())

} // namespace opsdesk
