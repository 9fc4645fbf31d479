#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// Debits and credits of an account in a month; derived from the journal.
struct AccountBalance {
    std::int64_t entity = 0;
    std::string account;
    std::int64_t period = 0; ///< year × 100 + month
    Currency currency;
    Minor debit;
    Minor credit;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(AccountBalance, (), (entity, account, period, currency, debit, credit, rev))
OPSDESK_DECLARE_ROW(AccountBalance)

} // namespace opsdesk
