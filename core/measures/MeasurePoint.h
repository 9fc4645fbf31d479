#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What a standing measure came to on a day, kept because the rows of that day are not.
struct MeasurePoint {
    std::int64_t entity = 0;
    std::string measure; ///< code
    Date day;
    std::int64_t numerator = 0;
    std::int64_t denominator = 0; ///< 0 of measures that are no quotient
    std::int64_t facts = 0;       ///< rows behind it
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(MeasurePoint, (), (entity, measure, day, numerator, denominator, facts, rev))
OPSDESK_DECLARE_ROW(MeasurePoint)

} // namespace opsdesk
