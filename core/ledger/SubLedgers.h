#pragma once

#include "core/ledger/VerifyReport.h"
#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"

#include <span>
#include <string>
#include <string_view>

namespace opsdesk {

/// An account whose balance documents explain, one by one. The SQL is of both stores; `@entity` stands for the legal
/// entity. Each SELECT yields `document` (a key, as text), `number`, `opens` (the view in which the key is an id) and
/// `amount`, what the document adds to the balance: debit of assets, credit of what is owed.
struct SubLedger {
    std::string_view code;
    std::string_view account;
    bool owed = false;            ///< a liability
    std::string_view view = "";   ///< whose rows explain the balance
    std::string_view filter = ""; ///< which of them
    std::string documents{};      ///< what documents say
    std::string posted{};         ///< what was posted for them; what is left over stands under the journal's line
    bool exact = true;            ///< nothing else can move the account
    std::vector<std::string> tables{};
};

/// All of them, in the order of their accounts.
std::span<const SubLedger> subLedgers();

/// A SELECT of `sub_ledger`, `account`, `documents` and `ledger`: what the two say of each.
std::string subLedgerSumsSql();

/// A SELECT of how many accounts, beside that of stock, say something else than their documents, where nothing else can
/// move them.
std::string subLedgersApartSql();

/// Whether documents and ledger agree, of every legal entity, where nothing else can move the account.
VerifyCheck checkSubLedgers(store::Connection& connection);

/// Adds the views `sub-ledgers` and `sub-ledger-differences`.
void addSubLedgers(Catalog& catalog);

} // namespace opsdesk
