#include "core/ledger/Ledger.h"

#include "core/ledger/Account.h"
#include "core/ledger/Accruals.h"
#include "core/ledger/CostLayers.h"
#include "core/ledger/ExchangeRateCommands.h"
#include "core/ledger/LedgerViews.h"
#include "core/ledger/Margin.h"
#include "core/ledger/PostingRule.h"
#include "core/ledger/SubLedgers.h"
#include "core/ledger/TrialBalanceAt.h"
#include "core/ledger/UsualAccounts.h"
#include "core/workflow/Context.h"

namespace opsdesk {

namespace {

Outcome seedLedger(Context& context) {
    for (const auto& account : usualAccounts())
        context.rows().insert(account);
    for (const auto& rule : usualPostings())
        context.rows().insert(rule);
    return {};
}

/// A workspace from before an event was known learns of it when it first happens.
Outcome completeLedger(Context& context) {
    if (context.actor().id != engineUser().id)
        return reject("not_permitted", "Only the engine completes the chart of accounts.");
    auto& rows = context.rows();
    for (const auto& account : usualAccounts())
        if (!rows.find<Account>(std::int64_t(0), std::string_view(account.code)))
            rows.put(account);
    for (const auto& rule : usualPostings())
        if (!rows.find<PostingRule>(std::int64_t(0), std::string_view(rule.event)))
            rows.put(rule);
    return {};
}

} // namespace

void addLedger(Catalog& catalog) {
    catalog.addSeed(true, seedLedger);
    CommandType complete;
    complete.name = "ledger.complete";
    complete.summary = "Adds accounts and posting rules that a newer program knows; issued by the engine.";
    complete.shared = true;
    complete.handle = completeLedger;
    catalog.add(std::move(complete));
    addExchangeRates(catalog);
    for (auto& view : ledgerViews())
        catalog.add(std::move(view));
    addTrialBalanceAt(catalog);
    addSubLedgers(catalog);
    addAccruals(catalog);
    addMargin(catalog);
    addCostLayers(catalog);
}

} // namespace opsdesk
