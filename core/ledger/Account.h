#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// An account of the general ledger.
struct Account {
    std::int64_t entity = 0;
    std::string code;
    std::string name;
    std::string kind; ///< asset, liability, income, expense, equity
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(Account, (), (entity, code, name, kind, rev))
OPSDESK_DECLARE_ROW(Account)

} // namespace opsdesk
