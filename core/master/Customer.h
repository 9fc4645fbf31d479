#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// Who buys. Personal data stays in this table.
struct Customer {
    std::int64_t entity = 0;
    std::string code;
    std::string name;
    std::string country;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Customer, (), (entity, code, name, country, rev))
OPSDESK_DECLARE_ROW(Customer)

} // namespace opsdesk
