#include "core/sync/Scope.h"

#include "core/base/Error.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace opsdesk {

namespace {

using Names = std::vector<std::string_view>;

Names together(std::initializer_list<Names> parts) {
    Names all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

// Views that go together: the queue, and what its details show. Of comments and files a person sees those of documents
// that they see (CentralRoles.cpp).
const Names masters{"items",    "nodes",       "reason-codes",     "comments",
                    "mentions", "attachments", "attachment-parts", "exchange-rates",
                    "tasks"};
const Names suppliers{"suppliers", "supplier-items", "supplier-changes"};
const Names planning{"suggestions",
                     "suggestions-gone",
                     "suggestion-reasons",
                     "suggestion-projection",
                     "suggestion-alternatives",
                     "supply-ways",
                     "plan-runs",
                     "demand-history",
                     "demand-forecast",
                     "demand-methods",
                     "demand-series",
                     "demand-channels",
                     "demand-days",
                     "demand-corrections",
                     "demand-events",
                     "item-events",
                     "analogues",
                     "supplier-orders",
                     "scenarios",
                     "scenario-comparison",
                     "scenario-lines",
                     "planning-quality",
                     "planning-quality-series",
                     "suggestion-overrides",
                     "backtests",
                     "backtest-points",
                     "stock-lots"};
const Names purchasing{"purchase-orders",   "purchase-order-lines", "purchase-order-changes", "receipts",
                       "receipt-lines",     "document-history",     "approval-steps",         "receipt-discrepancies",
                       "inbound-shipments", "inbound-lines",        "inbound-milestones",     "item-serials",
                       "put-away-rules"};
const Names approving{"po-approvals",     "supplier-scorecards", "approval-policies",   "approval-rules",
                      "purchase-budgets", "orders-at-risk",      "supplier-contacts",   "edi-messages",
                      "edi-contents",     "supplier-lead-times", "supplier-deliveries", "order-cash-out",
                      "order-duplicates"};
const Names writeOffs{"write-offs",           "write-off-journal",     "write-off-evidence", "write-off-alternatives",
                      "write-off-precedents", "write-off-inspections", "write-off-received", "document-history"};
const Names claims{"vendor-claims", "vendor-claim-lines", "vendor-claim-events", "vendor-claim-inspections"};
const Names selling{"orders", "order-lines", "order-payments", "listings"};
const Names returning{"returns",        "return-lines",    "return-inspections", "return-checks",    "return-tracking",
                      "refurbishments", "return-policies", "return-rules",       "return-checklists"};
const Names refunding{"refunds", "refund-lines", "refund-parts", "refund-tenders"};
const Names refundBooks{"return-signals", "refund-journal", "refund-liability"};
const Names settling{"settlements", "settled-orders"};
// What comes back, counted: no customer is known to it.
const Names quality{"return-rates",  "return-rate-weeks", "return-reasons",
                    "quality-cases", "quality-evidence",  "quality-isolations"};
const Names books{"journal",
                  "trial-balance",
                  "accounts",
                  "posting-rules",
                  "stock-entries",
                  "stock-adjustments",
                  "recovery-paths",
                  "purchase-budgets",
                  "supplier-invoices",
                  "supplier-invoice-lines",
                  "goods-not-invoiced",
                  "landed-costs",
                  "payment-proposals",
                  "supplier-banks",
                  "payment-lines",
                  "orders-to-invoice",
                  "fiscal-periods",
                  "close-checklist",
                  "period-steps",
                  "manual-journals",
                  "manual-journal-lines",
                  "posting-map-versions",
                  "tax-codes",
                  "tax-summary",
                  "currency-revaluations",
                  "currency-revaluation-lines"};

const Names reconciling{"trial-balance-at", "sub-ledgers", "sub-ledger-differences", "accruals", "margin",
                        "margin-rows",      "cost-layers", "cost-valuation"};

/// What planning reads beside: orders and returns know customers by their codes alone.
const Names demand{"sales_order", "sales_order_line", "return_order", "return_line",
                   "stock_entry", "stock_line",       "stock_value"};

// What people with a role open.
const Names planners = together({masters, suppliers, planning, purchasing, approving, quality, {"stock"}});
const Names buyers =
    together({masters, suppliers, purchasing, approving, quality, claims, {"vendor-claim-receipts", "stock"}});
const Names buyerLeads = together({planners, claims, {"vendor-claim-receipts"}});
const Names storekeepers = together({masters,
                                     {"suppliers", "stock", "stock-lots", "stock-entries", "stock-adjustments"},
                                     purchasing,
                                     {"returns", "return-lines", "return-tracking"}, // that they receive
                                     writeOffs,
                                     quality});
const Names returnsAgents =
    together({masters,
              selling,
              returning,
              refunding,
              writeOffs,
              quality,
              claims,
              {"suppliers", "stock", "item-return-rates", "write-off-payment", "write-off-refunds", "return-signals"}});
const Names stewards =
    together({masters, suppliers, quality, {"stock-lots", "document-history", "supplier-contacts", "listings"}});
const Names salespeople =
    together({masters, selling, returning, refunding, {"stock", "quality-cases", "quality-evidence"}});
const Names integrators = together({masters,
                                    suppliers,
                                    purchasing,
                                    selling,
                                    returning,
                                    refunding,
                                    settling,
                                    {"stock", "edi-messages", "edi-contents", "channel-messages", "channel-contents"}});
const Names controllers = together({masters,
                                    suppliers,
                                    purchasing,
                                    writeOffs,
                                    books,
                                    reconciling,
                                    selling,
                                    returning,
                                    refunding,
                                    refundBooks,
                                    settling,
                                    quality,
                                    claims,
                                    {"stock", "item-return-rates", "audit", "write-off-payment", "write-off-refunds",
                                     "write-off-signals", "write-off-rates", "vendor-claim-receipts"}});
const Names financeLeads = together({controllers, approving});
const Names executives = together({financeLeads, planning});

/// What standing measures came to on past days, money among them.
const Names figures{"measure_point"};

// Whose commands they see, in the history of documents.
const Names planned{"suggestion",   "plan",           "demand",   "event",           "analogue",
                    "scenario",     "purchase_order", "supplier", "supplier_item",   "planning_quality",
                    "backtest",     "measure",        "task",     "approval_policy", "approval",
                    "quality_case", "vendor_claim"};
const Names bought{"supplier_change", "purchase_order", "supplier",    "supplier_item",    "task",
                   "approval_policy", "approval",       "discrepancy", "inbound_shipment", "quality_case",
                   "vendor_claim",    "edi_message"};
const Names led = together({planned, {"supplier_change", "discrepancy", "inbound_shipment", "edi_message"}});
const Names stored{"purchase_order", "discrepancy", "inbound_shipment", "stock",        "stock_adjustment",
                   "write_off",      "task",        "put_away_rule",    "quality_case", "return"};
const Names kept{"supplier_change", "supplier_contact", "supplier_item", "supplier", "item",        "node",
                 "channel",         "lead_time",        "listing",       "task",     "quality_case"};
const Names imported{"item",   "supplier",    "supplier_item", "lead_time",       "stock",
                     "event",  "trade",       "node",          "channel",         "exchange_rate",
                     "task",   "edi_message", "past_order",    "channel_message", "listing",
                     "refund", "return",      "settlement"};
const Names everything{"*"};

std::vector<DutyScope> declareScopes() {
    return {
        {"*",
         {"users", "delegations", "policies", "settings", "workspace", "commands", "measures", "measure-trend",
          "measure-breakdown", "measure-rows", "layouts"},
         {"step", "tombstone"},
         {},
         {}},
        {"planner", planners, figures, demand, planned},
        {"buyer", buyers, figures, {}, bought},
        {"buyer-lead", buyerLeads, figures, demand, led},
        {"warehouse", storekeepers, {}, {}, stored},
        {"returns",
         returnsAgents,
         {},
         {"customer"},
         {"return", "refurbishment", "write_off", "vendor_claim", "refund", "return_signal", "task", "quality_case"}},
        {"controller", controllers, figures, {}, everything},
        {"finance-lead", financeLeads, figures, {}, everything},
        {"steward", stewards, {}, {}, kept},
        {"service", salespeople, {}, {"customer"}, {"return", "refund", "task", "quality_case"}},
        {"integrator", integrators, {}, {"customer", "channel", "lead_time_record"}, imported},
        {"executive", executives, figures, {}, everything},
        {"admin", {"audit"}, {}, {}, everything},
    };
}

using Tables = std::map<std::string, bool>; ///< by name; whether consoles keep it

Tables tablesOf(const DutyScope& scope, const Catalog& catalog) {
    Tables tables;
    for (const auto table : scope.beside)
        tables.emplace(table, false);
    for (const auto table : scope.tables)
        tables[std::string(table)] = true;
    for (const auto name : scope.views) {
        const auto* view = catalog.findView(name);
        if (!view)
            throw Error(fmt::format("Duty {} reads the view {}, which there is not.", scope.duty, name));
        for (const auto& table : view->tables)
            tables[table] = true;
    }
    return tables;
}

} // namespace

const std::vector<DutyScope>& dutyScopes() {
    static const std::vector<DutyScope> scopes = declareScopes();
    return scopes;
}

std::vector<ScopeTable> scopeTables(const Catalog& catalog) {
    std::vector<ScopeTable> rows;
    for (const auto& scope : dutyScopes())
        for (const auto& [table, kept] : tablesOf(scope, catalog))
            rows.push_back({std::string(scope.duty), table, kept});
    std::ranges::sort(rows, {}, [](const ScopeTable& row) { return std::tie(row.duty, row.table); });
    return rows;
}

bool mayRead(const Catalog& catalog, const std::vector<std::string>& roles, std::string_view name) {
    const auto* view = catalog.findView(name);
    if (!view)
        return false;
    std::set<std::string> readable;
    for (const auto& scope : dutyScopes())
        if (scope.duty == "*" || std::ranges::find(roles, scope.duty) != roles.end())
            for (const auto& [table, kept] : tablesOf(scope, catalog))
                if (kept)
                    readable.insert(table);
    return std::ranges::all_of(view->tables, [&](const auto& table) { return readable.contains(table); });
}

} // namespace opsdesk
