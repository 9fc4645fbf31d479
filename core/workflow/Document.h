#pragma once

#include "core/base/Date.h"
#include "core/base/Uuid.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <string>

namespace opsdesk {

/// What every document that runs through a state machine has; its rows derive from this.
struct Document {
    std::int64_t entity = 0;
    Uuid id;                  ///< of whoever made it: a UUIDv7, or derived from its cause
    std::string number;       ///< what people say aloud: PO-2011-000123; may be empty
    std::string state;        ///< of its StateMachine
    std::int64_t version = 0; ///< counts business changes to the document and its lines, never derived fields
    Uuid last_command;        ///< applied to it
    Timestamp created_at;
    std::string created_by; ///< user id
};
BOOST_DESCRIBE_STRUCT(Document, (), (entity, id, number, state, version, last_command, created_at, created_by))

} // namespace opsdesk
