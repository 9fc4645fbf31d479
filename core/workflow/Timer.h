#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A command that the engine issues by itself when its time has come.
struct Timer {
    std::int64_t entity = 0;
    Uuid id;             ///< follows from the document and what the timer is for
    Timestamp due_at;    ///< business time, as Context::businessTime() tells it
    std::string command; ///< type
    Uuid document;
    std::string payload; ///< of the command
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Timer, (), (entity, id, due_at, command, document, payload, rev))
OPSDESK_DECLARE_ROW(Timer)

} // namespace opsdesk
