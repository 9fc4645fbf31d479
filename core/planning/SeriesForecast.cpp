#include "core/planning/SeriesForecast.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(SeriesForecast, "series_forecast", ("entity", "item_id", "node_id"), ())

} // namespace opsdesk
