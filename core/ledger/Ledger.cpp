#include "core/ledger/Ledger.h"

#include "core/ledger/Account.h"
#include "core/ledger/Accounts.h"
#include "core/ledger/LedgerViews.h"
#include "core/ledger/PostingRule.h"
#include "core/workflow/Context.h"

#include <array>

namespace opsdesk {

namespace {

struct AccountSeed {
    std::string_view code, name, kind;
};

constexpr auto accounts = std::to_array<AccountSeed>({
    {account::inventory, "Inventory", "asset"},
    {"1300", "Vendor claims receivable", "asset"},
    {"1310", "Liquidation clearing", "asset"},
    {"2100", "Goods received not invoiced", "liability"},
    {"3000", "Opening equity", "equity"},
    {"5000", "Cost of goods sold", "expense"},
    {"5100", "Inventory variance", "expense"},
    {"6100", "Stock written off", "expense"},
});

struct RuleSeed {
    std::string_view event, debit, credit, description;
};

constexpr auto rules = std::to_array<RuleSeed>({
    {"opening", account::inventory, "3000", "Stock taken over at the cut-over"},
    {"receipt", account::inventory, "2100", "Goods received against an order, not invoiced yet"},
    {"supplier_return", "2100", account::inventory, "Goods sent back to the supplier before invoice"},
    {"issue", "5000", account::inventory, "Goods sold and sent, at moving average"},
    {"customer_return", account::inventory, "5000", "Goods back from a customer, at the cost they left with"},
    {"write_off", "6100", account::inventory, "Stock taken off the books"},
    {"vendor_claim", "1300", account::inventory, "Stock sent back to the vendor, who owes for it"},
    {"liquidation", "1310", account::inventory, "Stock given to a liquidator, until its proceeds are known"},
    {"adjustment_loss", "5100", account::inventory, "Less stock found than the books had"},
    {"adjustment_gain", account::inventory, "5100", "More stock found than the books had"},
});

Outcome seedLedger(Context& context) {
    for (const auto& seed : accounts)
        context.rows().insert(Account{0, std::string(seed.code), std::string(seed.name), std::string(seed.kind), 0});
    for (const auto& seed : rules)
        context.rows().insert(PostingRule{0, std::string(seed.event), std::string(seed.debit), std::string(seed.credit),
                                          std::string(seed.description), 0});
    return {};
}

} // namespace

void addLedger(Catalog& catalog) {
    catalog.addSeed(true, seedLedger);
    for (auto& view : ledgerViews())
        catalog.add(std::move(view));
}

} // namespace opsdesk
