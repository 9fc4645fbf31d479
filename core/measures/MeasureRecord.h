#pragma once

#include "core/base/Clock.h"
#include "core/base/Payload.h"
#include "core/store/Connection.h"
#include "core/workflow/CommandBus.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What a standing measure comes to.
struct RecordedFigure {
    std::string measure; ///< code
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t facts = 0;
};
BOOST_DESCRIBE_STRUCT(RecordedFigure, (), (measure, numerator, denominator, facts))

/// What standing measures come to on the day that business is done on: their rows will not be there tomorrow.
struct MeasureRecord {
    Date day;
    std::vector<RecordedFigure> figures;
};
BOOST_DESCRIBE_STRUCT(MeasureRecord, (), (day, figures))

MeasureRecord readMeasures(store::Connection& reader, std::int64_t entity);
/// Reads and keeps them by `measure.record`, as @p actor ("" for the engine); those kept of that day before are
/// replaced.
CommandResult recordMeasures(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                             std::int64_t entity, const std::string& actor);

} // namespace opsdesk
