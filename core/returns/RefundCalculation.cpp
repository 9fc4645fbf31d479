#include "core/returns/RefundCalculation.h"

#include <algorithm>
#include <stdexcept>

namespace opsdesk {

namespace {

constexpr std::int64_t wholeFee = 10'000;

/// The part of @p whole that falls to @p quantity of @p of.
Minor partOf(Minor whole, Quantity quantity, Quantity of) {
    return Minor(mulDivRoundHalfEven(whole.units(), quantity.count(), of.count()));
}

Minor within(Minor value, Minor least, Minor most) {
    return std::max(least, std::min(value, most));
}

Minor feeOf(Minor amount, std::int64_t fee) {
    return Minor(mulDivRoundHalfEven(amount.units(), fee, wholeFee));
}

RefundableLine& lineOf(std::vector<RefundableLine>& lines, std::int64_t number) {
    const auto found = std::ranges::find(lines, number, &RefundableLine::line_no);
    if (found == lines.end())
        throw std::invalid_argument("A refund is wanted of a line that the order does not have.");
    return *found;
}

/// Once @p lines are as they are with this refund.
RefundShare shippingOf(const RefundQuestion& question, const std::vector<RefundableLine>& lines) {
    const auto isBack = [](const RefundableLine& line) { return line.charge || line.left() <= Quantity(); };
    const auto& [charged, given] = question.shipping;
    if (question.when == RefundShipping::None ||
        (question.when == RefundShipping::WhenAll && !std::ranges::all_of(lines, isBack)))
        return {};
    RefundShare rest;
    rest.amount = std::max(charged.amount - given.amount, Minor());
    rest.tax = within(charged.tax - given.tax, Minor(), rest.amount);
    return rest;
}

} // namespace

RefundShare& RefundShare::operator+=(const RefundShare& other) {
    amount += other.amount;
    discount += other.discount;
    tax += other.tax;
    return *this;
}

RefundShare shareOf(const RefundableLine& line, Quantity quantity) {
    if (quantity <= Quantity() || line.quantity <= Quantity())
        return {};
    const auto back = std::min(line.returned + quantity, line.quantity);
    const auto more = [&](Minor RefundShare::*part) {
        return partOf(line.paid.*part - line.eased.*part, back, line.quantity) - line.given.*part;
    };
    RefundShare share;
    share.amount = within(more(&RefundShare::amount), Minor(), std::max(line.leftOfPaid(), Minor()));
    const auto taxLeft = line.paid.tax - line.given.tax - line.eased.tax;
    share.tax = within(more(&RefundShare::tax), Minor(), std::max(std::min(taxLeft, share.amount), Minor()));
    share.discount =
        within(more(&RefundShare::discount), Minor(), std::max(line.paid.discount - line.given.discount, Minor()));
    return share;
}

std::vector<RefundShare> easedShares(const std::vector<RefundableLine>& lines, Minor amount) {
    std::vector<std::int64_t> weights;
    for (const auto& line : lines)
        weights.push_back(std::max(line.leftOfPaid(), Minor()).units());
    std::vector<RefundShare> shares;
    const auto amounts = allocate(amount, weights);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto taxLeft = std::max(lines[i].paid.tax - lines[i].given.tax - lines[i].eased.tax, Minor());
        RefundShare share;
        share.amount = amounts[i];
        if (weights[i] > 0)
            share.tax = std::min(Minor(mulDivRoundHalfEven(taxLeft.units(), amounts[i].units(), weights[i])),
                                 std::min(taxLeft, amounts[i]));
        shares.push_back(share);
    }
    return shares;
}

RefundAnswer computeRefund(const RefundQuestion& question) {
    RefundAnswer answer;
    auto lines = question.lines;
    Minor sum;
    for (const auto& [number, quantity, fee] : question.wanted) {
        auto& line = lineOf(lines, number);
        RefundedLine refunded{number, quantity, shareOf(line, quantity), {}};
        const auto before = line.given.amount;
        line.returned += quantity;
        line.given += refunded.share;
        refunded.fee = within(feeOf(line.given.amount, fee) - feeOf(before, fee), Minor(), refunded.share.amount);
        answer.fee += refunded.fee;
        sum += refunded.share.amount;
        answer.lines.push_back(refunded);
    }
    answer.shipping = shippingOf(question, lines);
    sum += answer.shipping.amount - answer.fee;
    answer.amount = within(sum, Minor(), std::max(question.left, Minor()));
    answer.set_off = within(sum - answer.amount, Minor(), question.unpaid);
    answer.ahead = sum - answer.amount - answer.set_off;
    return answer;
}

} // namespace opsdesk
