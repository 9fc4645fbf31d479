#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// An account of the general ledger. The chart lives in entity 0; an entity's own row names one anew, closes it there,
/// or adds one that only it has.
struct Account {
    std::int64_t entity = 0;
    std::string code;
    std::string name;
    std::string kind; ///< asset, liability, income, expense, equity
    std::int64_t rev = 0;
    bool inactive = false; ///< takes no manual entries and no rules any more
};
BOOST_DESCRIBE_STRUCT(Account, (), (entity, code, name, kind, rev, inactive))
OPSDESK_DECLARE_ROW(Account)

} // namespace opsdesk
