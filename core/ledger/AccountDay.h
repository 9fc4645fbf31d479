#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// Debits and credits of an account on a day; derived from the journal, so that the books can be read as of any day. In
/// a workspace from before there were such rows, months from before lack days: those are read from the journal itself.
struct AccountDay {
    std::int64_t entity = 0;
    Date day;
    std::string account;
    Currency currency;
    Minor debit;
    Minor credit;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(AccountDay, (), (entity, day, account, currency, debit, credit, rev))
OPSDESK_DECLARE_ROW(AccountDay)

} // namespace opsdesk
