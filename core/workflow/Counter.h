#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// The last integer given out under a name, per entity.
struct Counter {
    std::int64_t entity = 0;
    std::string name;
    std::int64_t value = 0;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Counter, (), (entity, name, value, rev))
OPSDESK_DECLARE_ROW(Counter)

} // namespace opsdesk
