#pragma once

#include "core/ledger/FiscalPeriod.h"
#include "core/store/UnitOfWork.h"

#include <string>

namespace opsdesk {

/// What the journal of a month is, read line by line.
struct LedgerOfPeriod {
    std::int64_t entries = 0;
    std::int64_t lines = 0;
    Minor debits;
    /// What is wrong with it, in a sentence: an entry that does not balance, or an account whose balance is not the sum
    /// of its lines. Empty when all is well.
    std::string fault;
};

/// Every line of the month once, in the order of the store, against the kept balances.
LedgerOfPeriod readLedger(store::Connection& connection, const FiscalPeriod& period);

} // namespace opsdesk
