#include "core/ledger/UsualAccounts.h"

#include "core/ledger/Accounts.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

struct AccountSeed {
    std::string_view code, name, kind;
};

constexpr auto accounts = std::to_array<AccountSeed>({
    {"1050", "Payments clearing", "asset"},
    {"1150", "Channel receivable", "asset"},
    {account::inventory, "Inventory", "asset"},
    {"1300", "Vendor claims receivable", "asset"},
    {"1310", "Liquidation clearing", "asset"},
    {"1400", "Input tax", "asset"},
    {"2000", "Accounts payable", "liability"},
    {"2100", "Goods received not invoiced", "liability"},
    {"2110", "Landed costs accrued", "liability"},
    {"2120", "Services accrued", "liability"},
    {"2150", "Refund liability", "liability"},
    {"2160", "Store credit", "liability"},
    {"2200", "Output tax", "liability"},
    {"3000", "Opening equity", "equity"},
    {"4000", "Sales", "income"},
    {"4010", "Discounts given", "income"},
    {"4020", "Shipping charged", "income"},
    {"4030", "Restocking fees", "income"},
    {"4100", "Sales returned", "income"},
    {"5000", "Cost of goods sold", "expense"},
    {"5100", "Inventory variance", "expense"},
    {"5110", "Landed costs of goods sold", "expense"},
    {"5200", "Purchase price variance", "expense"},
    {"5300", "Exchange differences", "expense"},
    {"6100", "Stock written off", "expense"},
    {"6110", "Liquidation losses", "expense"},
    {"6120", "Donations", "expense"},
    {"6200", "Return shipping", "expense"},
    {"6210", "Refurbishment", "expense"},
    {"6300", "Channel fees", "expense"},
    {"6310", "Payment differences", "expense"},
});

struct RuleSeed {
    std::string_view event, debit, credit, description;
};

constexpr auto rules = std::to_array<RuleSeed>({
    {"opening", account::inventory, "3000", "Stock taken over at the cut-over"},
    {"receipt", account::inventory, "2100", "Goods received against an order, not invoiced yet"},
    {"receipt_charges", account::inventory, "2110", "Freight and the like of goods received, as estimated"},
    {"supplier_return", "2100", account::inventory, "Goods sent back to the supplier before invoice"},
    {"supplier_return_variance", "2100", "5100", "What goods sent back were owed at more than they stood in the books"},
    {"claim_variance", "1300", "5100", "What a vendor owes for goods more than they stood in the books"},
    {"claim_credit", "2000", "1300", "A vendor's credit for a claim, set off against what is owed"},
    {"claim_loss", "5100", "1300", "What a vendor did not credit of a claim"},
    {"invoice", "2100", "2000", "A supplier's invoice for goods received"},
    {"invoice_variance", "5200", "2000", "What an invoice asks for goods more than was accrued"},
    {"invoice_tax", "1400", "2000", "Tax on a supplier's invoice"},
    {"supplier_payment", "2000", "1050", "Suppliers' invoices paid"},
    {"supplier_exchange", "5300", "1050", "What is paid to suppliers in foreign currencies has become more"},
    {"landed_cost", "2110", "2000", "A bill for freight and the like, as far as it was estimated"},
    {"landed_cost_stock", account::inventory, "2000", "What such a bill is more, for goods still in stock"},
    {"landed_cost_sold", "5110", "2000", "What such a bill is more, for goods that were sold"},
    {"issue", "5000", account::inventory, "Goods sold and sent, at moving average"},
    {"customer_return", account::inventory, "5000", "Goods back from a customer, at the cost they left with"},
    {"write_off", "6100", account::inventory, "Stock taken off the books"},
    {"vendor_claim", "1300", account::inventory, "Stock sent back to the vendor, who owes for it"},
    {"liquidation", "1310", account::inventory, "Stock given to a liquidator, until its proceeds are known"},
    {"donation", "6120", account::inventory, "Stock given away"},
    {"liquidation_proceeds", "1050", "1310", "What a liquidator paid"},
    {"liquidation_loss", "6110", "1310", "What a liquidator paid less than the books had"},
    {"refurbishment", "6210", "2120", "Work to make returned goods fit for sale"},
    {"return_shipping", "6200", "2120", "Labels for what customers send back"},
    {"sale", "1150", "4000", "Goods sold and sent, before discounts and without tax"},
    {"sale_discount", "4010", "1150", "Taken off the price of goods sold"},
    {"sale_shipping", "1150", "4020", "Shipping and the like that customers are charged, without tax"},
    {"sale_tax", "1150", "2200", "Tax on goods sold and on shipping"},
    {"payment", "1050", "1150", "What customers paid"},
    {"refund_goods", "4100", "2150", "Owed to customers for goods they sent back, before discounts and without tax"},
    {"refund_goodwill", "4010", "2150", "Owed to customers without goods, as taken off the price afterwards"},
    {"refund_not_shipped", "1150", "2150", "Owed back of what customers paid for goods that were not sent"},
    {"refund_set_off", "2150", "1150", "Of what is owed back, what the customer has not paid yet"},
    {"refund_exchange", "5300", "1050", "What is paid back in foreign currencies has become more"},
    {"refund_discount", "2150", "4010", "The share of discounts in what is owed back"},
    {"refund_shipping", "4020", "2150", "Shipping owed back"},
    {"refund_tax", "2200", "2150", "Tax owed back"},
    {"restocking_fee", "2150", "4030", "Kept of what is owed back, for taking goods into stock again"},
    {"refund_paid", "2150", "1050", "Paid back to customers"},
    {"refund_credited", "2150", "2160", "Given back to customers as store credit"},
    {"payment_exchange", "1050", "5300", "What customers paid in foreign currencies has become more"},
    {"settlement", "1150", "1050", "What a channel collected from customers and settles"},
    {"settlement_payout", "1050", "1150", "What a channel paid out of what it collected"},
    {"channel_fee", "6300", "1150", "Kept by a channel for its services"},
    {"settlement_difference", "6310", "1150", "What a channel paid less than it owed"},
    {"exchange_loss", "5300", "2000", "What is owed in foreign currencies has become more"},
    {"adjustment_loss", "5100", account::inventory, "Less stock found than the books had"},
    {"adjustment_gain", account::inventory, "5100", "More stock found than the books had"},
});

} // namespace

const std::vector<Account>& usualAccounts() {
    static const std::vector<Account> all = [] {
        std::vector<Account> made;
        for (const auto& seed : accounts)
            made.push_back({0, std::string(seed.code), std::string(seed.name), std::string(seed.kind), 0, false});
        return made;
    }();
    return all;
}

const std::vector<PostingRule>& usualPostings() {
    static const std::vector<PostingRule> all = [] {
        std::vector<PostingRule> made;
        for (const auto& seed : rules)
            made.push_back({0, std::string(seed.event), std::string(seed.debit), std::string(seed.credit),
                            std::string(seed.description), 0});
        return made;
    }();
    return all;
}

std::optional<Account> usualAccount(std::string_view code) {
    const auto found = std::ranges::find(usualAccounts(), code, &Account::code);
    return found == usualAccounts().end() ? std::nullopt : std::optional(*found);
}

std::optional<PostingRule> usualRule(std::string_view event) {
    const auto found = std::ranges::find(usualPostings(), event, &PostingRule::event);
    return found == usualPostings().end() ? std::nullopt : std::optional(*found);
}

} // namespace opsdesk
