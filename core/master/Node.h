#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A place that holds stock: a warehouse, a 3PL, a returns hub.
struct Node {
    std::int64_t entity = 0;
    std::int64_t node_id = 0;
    std::string code; ///< unique in the entity
    std::string name;
    std::string kind; ///< warehouse, 3pl, returns_hub
    std::string country;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Node, (), (entity, node_id, code, name, kind, country, rev))
OPSDESK_DECLARE_ROW(Node)

} // namespace opsdesk
