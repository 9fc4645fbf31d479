#include "core/procurement/OrderApproval.h"

#include "core/ledger/ExchangeRate.h"
#include "core/master/PriceList.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/PurchaseBudgets.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <set>

namespace opsdesk {

namespace {

constexpr std::int64_t hundredths = 100;

/// How far the dearest line is above the supplier's price for as much, in hundredths of a percent; nothing when no
/// line can be compared.
std::vector<FactValue> priceVariance(store::UnitOfWork& rows, const PurchaseOrder& order,
                                     const std::vector<const PurchaseOrderLine*>& lines) {
    std::vector<FactValue> most;
    for (const auto* line : lines) {
        const auto* sold = findSupplierItem(rows, order.supplier_id, line->item_id);
        if (!sold || sold->currency != order.currency)
            continue;
        const auto listed = priceList(sold->unit_cost, sold->price_breaks, sold->break_kind).unitPrice(line->quantity);
        if (listed <= Minor())
            continue;
        const auto variance = mulDivRoundHalfEven((line->unit_cost - listed).units(), 100 * hundredths, listed.units());
        if (most.empty())
            most.push_back({variance, {}});
        most.front().number = std::max(most.front().number, variance);
    }
    return most;
}

std::optional<Minor> ownAmount(Context& context, const PurchaseOrder& order) {
    return inOwnCurrency(context.rows(), order.amount, order.currency, context.businessDate());
}

} // namespace

ApprovalSubject approvalSubject(Context& context, const PurchaseOrder& order) {
    return {"purchase_order", order, order.amount, order.currency, ownAmount(context, order).value_or(Minor())};
}

ApprovalFacts approvalFacts(Context& context, const PurchaseOrder& order,
                            const std::vector<const PurchaseOrderLine*>& lines, bool withBudgets) {
    auto& rows = context.rows();
    ApprovalFacts facts;
    if (const auto own = ownAmount(context, order))
        facts["amount"] = {{own->units(), {}}};
    facts["lines"] = {{static_cast<std::int64_t>(lines.size()) * hundredths, {}}};
    std::set<std::string> categories;
    for (const auto* line : lines)
        if (const auto* item = rows.find<Item>(std::int64_t(0), line->item_id))
            categories.insert(item->category);
    for (const auto& category : categories)
        facts["category"].push_back({0, category});
    if (const auto* supplier = rows.find<Supplier>(std::int64_t(0), order.supplier_id)) {
        facts["supplier"] = {{0, supplier->code}};
        facts["supplier_risk"] = {{0, supplier->risk}};
    }
    facts["price_variance"] = priceVariance(rows, order, lines);
    facts["origin"] = {{0, order.origin}};
    auto& left = facts["budget_left"];
    if (withBudgets)
        for (const auto& share : budgetShares(context, order, lines)) {
            const auto after = (share.budget->left() - share.amount).units();
            if (left.empty())
                left.push_back({after, {}});
            left.front().number = std::min(left.front().number, after);
        }
    return facts;
}

Outcome mayActOn(Context& context, const PurchaseOrder& order, std::string_view action) {
    if (action == "approve")
        return mayApprove(context, approvalSubject(context, order));
    auto allowed = checkAuthority(context, order, order.amount, order.currency);
    const bool sendsBack = action == "return" || action == "reject";
    if (!allowed && sendsBack && order.state == "submitted" && mayApprove(context, approvalSubject(context, order)))
        return {};
    return allowed;
}

} // namespace opsdesk
