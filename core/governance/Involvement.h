#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// The part a person took in a document's life: create, edit, submit, propose, approve, decide.
struct Involvement {
    std::int64_t entity = 0;
    Uuid document;
    std::string user_id;
    std::string part;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Involvement, (), (entity, document, user_id, part, rev))
OPSDESK_DECLARE_ROW(Involvement)

} // namespace opsdesk
