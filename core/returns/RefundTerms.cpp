#include "core/returns/RefundTerms.h"

#include "core/base/Decimal.h"
#include "core/governance/Settings.h"
#include "core/returns/RefundBasis.h"
#include "core/returns/ReturnInspection.h"
#include "core/returns/ReturnPolicy.h"
#include "core/returns/ReturnSignals.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

constexpr std::string_view usualFraudScore = "60";
constexpr std::string_view usualHoldAmount = "1000";
constexpr std::int64_t hundredthsOfPercent = 100;

/// Returns that a source system reports have come; nobody says what of them was received or inspected here.
bool isReported(const ReturnOrder& returned) {
    return returned.history || (returned.method.empty() && !returned.blind);
}

/// What inspections, each later one in place of the one before, found not to be there.
Quantity missingOf(store::UnitOfWork& rows, const ReturnLine& line) {
    Quantity missing;
    for (const auto* found : rows.select<ReturnInspection>(line.entity, "return_id", line.return_id.toString()))
        if (found->line_no == line.line_no && found->grade == "missing" && found->state != "replaced")
            missing += found->quantity;
    return missing;
}

/// Reasons to wait, in the order in which they are looked at: who releases a refund has seen what comes before, too.
enum class Looked { None, Policy, Goods, Signals, Amount };

Looked lookedAt(std::string_view hold) {
    static const std::map<std::string_view, Looked> holds{{"", Looked::None},
                                                          {"policy", Looked::Policy},
                                                          {"fraud", Looked::Signals},
                                                          {"limit", Looked::Amount}};
    const auto found = holds.find(hold);
    return found == holds.end() ? Looked::Goods : found->second;
}

/// Whether the rule that some of its goods come back by gives something else for them, or nothing. Who may have money
/// may have credit.
bool isBesidePolicy(Context& context, const Refund& refund, const ReturnOrder& returned) {
    auto& rows = context.rows();
    for (const auto* line : rows.select<RefundLine>(refund.entity, "refund_id", refund.id.toString())) {
        if (line->return_line_no == 0)
            continue;
        const auto terms =
            refundTerms(context, returned, *rows.find<ReturnLine>(refund.entity, returned.id, line->return_line_no));
        if (terms.method != "original" && terms.method != refund.method)
            return true;
    }
    return false;
}

/// receipt or inspection, where the terms want one that has not happened yet.
std::string goodsWaitedFor(Context& context, const Refund& refund, const ReturnOrder& returned) {
    auto& rows = context.rows();
    std::map<std::int64_t, Quantity> wanted; // by line of the return
    for (const auto* line : rows.select<RefundLine>(refund.entity, "refund_id", refund.id.toString()))
        if (line->return_line_no != 0)
            wanted[line->return_line_no] += line->quantity;
    for (const auto& [number, quantity] : wanted) {
        const auto* line = rows.find<ReturnLine>(refund.entity, returned.id, number);
        const auto terms = refundTerms(context, returned, *line);
        const auto needed = quantity + standingQuantity(rows, refund.entity, returned.id, number, refund.id);
        if (dueQuantity(context, returned, *line, terms) < needed)
            return terms.when == "on_receipt" || line->received < needed ? "receipt" : "inspection";
    }
    return {};
}

} // namespace

bool isGivenUp(const ReturnOrder& returned) {
    return isGivenUp(returned.state);
}

bool isGivenUp(std::string_view state) {
    return state == "cancelled" || state == "refused" || state == "expired";
}

RefundTerms refundTerms(Context& context, const ReturnOrder& returned, const ReturnLine& line) {
    const auto terms = returnTerms(context, returned, line);
    if (!terms)
        return {"on_inspection", 0, "original"}; // nothing speaks for it: a person looks first
    return {terms->rule.refund_when, terms->rule.fee_percent * hundredthsOfPercent, terms->rule.refund_method};
}

Quantity dueQuantity(Context& context, const ReturnOrder& returned, const ReturnLine& line, const RefundTerms& terms) {
    if (isGivenUp(returned))
        return {};
    if (isReported(returned) || terms.when == "at_once" || returned.method == "keep")
        return line.quantity;
    if (terms.when == "on_receipt")
        return line.received;
    return std::max(line.inspected - missingOf(context.rows(), line), Quantity());
}

std::optional<RefundShipping> refundShippingOf(std::string_view code) {
    if (code == "none")
        return RefundShipping::None;
    if (code == "when_all")
        return RefundShipping::WhenAll;
    if (code == "outbound")
        return RefundShipping::Outbound;
    return std::nullopt;
}

RefundShipping usualRefundShipping(store::UnitOfWork& rows) {
    return refundShippingOf(setting(rows, "refund_shipping").value_or("")).value_or(RefundShipping::WhenAll);
}

std::int64_t fraudScoreThatHolds(store::UnitOfWork& rows) {
    return percentSetting(rows, "refund_fraud_score", usualFraudScore) / 100;
}

std::string holdOf(Context& context, const Refund& refund) {
    auto& rows = context.rows();
    const auto released = lookedAt(refund.released_hold);
    const auto* returned = refund.return_id ? rows.find<ReturnOrder>(refund.entity, *refund.return_id) : nullptr;
    if (returned && released < Looked::Policy && isBesidePolicy(context, refund, *returned))
        return "policy";
    if (returned && released < Looked::Goods)
        if (auto hold = goodsWaitedFor(context, refund, *returned); !hold.empty())
            return hold;
    if (released < Looked::Signals &&
        (returned ? returned->fraud_score : assessRefund(context, refund)) >= fraudScoreThatHolds(rows))
        return "fraud";
    const auto most = parseDecimal(setting(rows, "refund_hold_amount").value_or(std::string(usualHoldAmount)),
                                   entityCurrency(rows).decimals());
    return released < Looked::Amount && most && *most > 0 && refund.own_amount > Minor(*most) ? "limit" : "";
}

} // namespace opsdesk
