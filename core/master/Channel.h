#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// Where orders come from.
struct Channel {
    std::int64_t entity = 0;
    std::string code;
    std::string name;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Channel, (), (entity, code, name, rev))
OPSDESK_DECLARE_ROW(Channel)

} // namespace opsdesk
