#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A standard reason. Lives in entity 0.
struct ReasonCode {
    std::int64_t entity = 0;
    std::string code;
    std::string kind; ///< what it may be given for; see ReasonViews
    std::string name;
    bool active = false;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReasonCode, (), (entity, code, kind, name, active, rev))
OPSDESK_DECLARE_ROW(ReasonCode)

} // namespace opsdesk
