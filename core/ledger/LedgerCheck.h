#pragma once

#include "core/ledger/VerifyReport.h"
#include "core/store/Row.h"

#include <memory>
#include <vector>

namespace opsdesk {

/// Whether the ledgers are whole and everything derived from them equals them. Sees each row of the ledgers' tables
/// once, entries before their lines, and keeps what is per entry, place, item or account, never lines.
class LedgerCheck {
public:
    LedgerCheck();
    ~LedgerCheck();
    LedgerCheck(const LedgerCheck&) = delete;
    LedgerCheck& operator=(const LedgerCheck&) = delete;

    /// Rows of other tables are passed over.
    void see(const store::RowType& type, const void* row);
    /// stock_entries, stock_positions, stock_pools, journal_entries, account_balances, inventory_account.
    std::vector<VerifyCheck> finish();

private:
    class Stock;
    class Journal;
    std::unique_ptr<Stock> m_stock;
    std::unique_ptr<Journal> m_journal;
};

} // namespace opsdesk
