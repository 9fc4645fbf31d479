#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// The method that an item at a node is forecast with, as last selected. Derived, as demand series are: a run selects
/// anew what is due (@see SelectionCause) and writes these rows alone. Its constants are fitted to the history in each
/// run, so that a run with the method kept forecasts what one that selected it would.
struct SeriesForecast {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string method;         ///< @see ForecastMethod
    store::JsonText parameters; ///< constants as fitted when it was selected
    bool tested = false;        ///< false: too little history to compare methods then
    Date selected_week;         ///< the Monday of the week of the run that selected it; its history ended before that
    std::string cause;          ///< @see SelectionCause
    double forecast_error = 0;  ///< MASE of the trials
    double forecast_bias = 0;   ///< share of demand; positive forecasts too much
    double tracking_signal = 0; ///< of the choice before, when it was given up for this one
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SeriesForecast, (),
                      (entity, item_id, node_id, method, parameters, tested, selected_week, cause, forecast_error,
                       forecast_bias, tracking_signal, rev))
OPSDESK_DECLARE_ROW(SeriesForecast)

} // namespace opsdesk
