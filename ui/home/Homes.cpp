#include "ui/home/Homes.h"

#include "ui/bridge/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsdesk::ui {

namespace {

HomeQueue suggestions() {
    return {"suggestions",
            QT_TRANSLATE_NOOP("Home", "Suggestions"),
            {"state in open,adjusted"},
            {"sku", "name", "status", "order_by", "money_at_risk"},
            "money_at_risk",
            QT_TRANSLATE_NOOP("Home", "Every item is covered until the next review.")};
}

HomeQueue approvals() {
    return {"po-approvals",
            QT_TRANSLATE_NOOP("Home", "Orders to approve"),
            {},
            {"number", "supplier", "prevents_stock_out", "amount"},
            "amount",
            QT_TRANSLATE_NOOP("Home", "No order waits for approval.")};
}

HomeQueue openTasks() {
    return {"tasks",
            QT_TRANSLATE_NOOP("Home", "Exceptions and tasks"),
            {"state in open,taken"},
            {"text", "subject", "due_at", "amount"},
            "amount",
            QT_TRANSLATE_NOOP("Home", "Nothing is wrong.")};
}

HomeQueue heldInvoices() {
    return {"supplier-invoices", QT_TRANSLATE_NOOP("Home", "Invoices that do not match"),
            {"state = held"},    {"number", "supplier", "due_on", "difference"},
            "difference",        QT_TRANSLATE_NOOP("Home", "Every invoice matches.")};
}

HomeQueue lateOrders() {
    return {"purchase-orders",  QT_TRANSLATE_NOOP("Home", "Late orders"),
            {"late_days >= 1"}, {"number", "supplier", "late_days", "amount"},
            "amount",           QT_TRANSLATE_NOOP("Home", "No supplier is late.")};
}

HomeQueue arrivals() {
    return {"purchase-orders",
            QT_TRANSLATE_NOOP("Home", "Goods on their way"),
            {"state in released,acknowledged,partly_received"},
            {"number", "supplier", "expected_on", "amount"},
            "amount",
            QT_TRANSLATE_NOOP("Home", "Nothing is on its way.")};
}

HomeQueue writeOffs() {
    return {"write-offs",
            QT_TRANSLATE_NOOP("Home", "Write-offs"),
            {"state in proposed,rerouted"},
            {"number", "name", "disposition", "age_days", "amount"},
            "amount",
            QT_TRANSLATE_NOOP("Home", "No write-off waits for a decision.")};
}

HomeQueue refunds() {
    return {"refunds",
            QT_TRANSLATE_NOOP("Home", "Refunds"),
            {"state in proposed,held"},
            {"number", "order_number", "hold", "fraud_score", "amount"},
            "own_amount",
            QT_TRANSLATE_NOOP("Home", "No refund waits for a decision.")};
}

HomeQueue adjustments() {
    return {"stock-adjustments",
            QT_TRANSLATE_NOOP("Home", "Stock adjustments"),
            {"state = proposed"},
            {"number", "name", "reason", "quantity", "amount"},
            "amount",
            QT_TRANSLATE_NOOP("Home", "No adjustment waits for a decision.")};
}

HomeQueue brokenCommands() {
    return {"commands",
            QT_TRANSLATE_NOOP("Home", "Commands refused or broken"),
            {"state in rejected,parked"},
            {"accepted_at", "actor", "type", "text"},
            "",
            QT_TRANSLATE_NOOP("Home", "Everything that was asked for was done.")};
}

HomeQueue dataGaps() {
    return {"measure-rows",
            QT_TRANSLATE_NOOP("Home", "Gaps in master data"),
            {"measure = data_findings"},
            {"number", "name", "reason", "owner"},
            "",
            QT_TRANSLATE_NOOP("Home", "Nothing is missing.")};
}

std::vector<Home> declareAll() {
    return {
        {"planner",
         {suggestions()},
         {"stock_outs_in_sight", "suggestions_at_risk", "suggestions_waiting", "fill_rate", "short_lines",
          "plan_fill_rate", "forecast_error", "forecast_bias", "excess_stock", "dead_stock", "days_of_cover",
          "override_value"}},
        {"buyer",
         {approvals(), openTasks(), lateOrders()},
         {"approvals_waiting", "approvals_age", "late_orders", "supplier_on_time", "supplier_in_full", "lead_time",
          "spend", "purchase_cycle_time", "goods_received", "receipts_due"}},
        {"buyer-lead",
         {approvals(), lateOrders(), suggestions()},
         {"approvals_waiting", "approvals_age", "late_orders", "orders_at_risk", "stock_outs_in_sight", "fill_rate",
          "supplier_on_time", "supplier_in_full", "lead_time", "spend", "purchase_cycle_time", "stock_value"}},
        {"controller",
         {writeOffs(), refunds(), heldInvoices(), adjustments()},
         {"write_offs_waiting",      "write_offs_age",         "refunds_waiting",
          "refund_liability",        "adjustments_waiting",    "write_offs_posted",
          "recovery_rate",           "disposition_time",       "cost_per_return",
          "quality_cases_open",      "goods_not_invoiced",     "vendor_claims",
          "liquidation_open",        "adjustment_value",       "trial_balance_difference",
          "stock_ledger_difference", "sub_ledger_differences", "landed_costs_accrued",
          "days_to_close",           "margin_after_all",       "margin_share"}},
        {"finance-lead",
         {approvals(), writeOffs()},
         {"margin", "margin_share", "margin_after_all", "stock_value", "turns", "approvals_waiting",
          "write_offs_waiting", "write_offs_posted", "recovery_rate", "goods_not_invoiced", "trial_balance_difference",
          "stock_ledger_difference", "commands_refused"}},
        {"executive",
         {suggestions(), approvals(), writeOffs()},
         {"sales", "margin", "margin_share", "margin_after_all", "fill_rate", "missed_sales", "stock_value", "turns",
          "excess_stock", "return_rate", "quality_cases_open", "write_offs_posted", "supplier_on_time",
          "forecast_error", "write_offs_age", "commands_parked_age"}},
        {"warehouse",
         {arrivals(), openTasks(), adjustments()},
         {"receipts_due", "late_orders", "goods_received", "goods_aside", "adjustments_waiting", "adjustment_value",
          "write_offs_waiting", "disposition_time", "quality_cases_open"}},
        {"returns",
         {writeOffs(), refunds()},
         {"refunds_waiting", "refunds_held", "refund_cycle_time", "return_rate", "returns_value", "unlinked_returns",
          "goods_aside", "write_offs_age", "disposition_time", "recovery_rate", "quality_cases_open"}},
        {"service",
         {},
         {"orders_taken", "fill_rate", "short_lines", "return_rate", "returns_value", "unlinked_returns"},
         true},
        {"integrator",
         {brokenCommands()},
         {"commands_refused", "commands_parked", "commands_parked_age", "data_findings", "unlinked_returns"}},
        {"steward", {dataGaps()}, {"data_findings"}},
    };
}

} // namespace

const std::vector<Home>& homes() {
    static const std::vector<Home> all = declareAll();
    return all;
}

const Home* homeOf(const Session& session) {
    for (const auto& role : session.roles)
        for (const Home& home : homes())
            if (home.role == role)
                return &home;
    return nullptr;
}

std::vector<std::string> rolesWithHome() {
    std::vector<std::string> roles;
    for (const Home& home : homes())
        roles.emplace_back(home.role);
    return roles;
}

} // namespace opsdesk::ui
