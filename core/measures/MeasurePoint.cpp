#include "core/measures/MeasurePoint.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(MeasurePoint, "measure_point", ("entity", "measure", "day"), ())

} // namespace opsdesk
