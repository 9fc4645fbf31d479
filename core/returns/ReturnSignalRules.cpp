#include "core/returns/ReturnSignalRules.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace opsdesk {

namespace {

using Found = std::optional<SignalFound>;

constexpr double oneSided99 = 2.3263478740408408; ///< standard deviations
constexpr std::int64_t leastOfEverybody = 100;    ///< orders, before everybody's rate says anything
constexpr std::int64_t leastOfChannel = 20;       ///< returns, before their average does
constexpr std::int64_t wholePercent = 10'000;     ///< hundredths of a percent

/// Linear from @p low at @p from on to @p high at @p to.
std::int64_t between(double value, double from, double to, int low, int high) {
    const auto share = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return low + std::llround(share * (high - low));
}

Found serialReturner(const ReturnFacts& facts, const SignalTerms& terms) {
    if (facts.orders < terms.leastOrders || facts.allOrders < leastOfEverybody)
        return {};
    const auto returns = std::min(facts.returns, facts.orders);
    const auto usual = double(facts.allReturns) / double(facts.allOrders);
    const auto much = std::min(usual * double(terms.rateFactor), 1.0);
    const auto least = leastShare(returns, facts.orders);
    if (least <= much)
        return {};
    const auto percent = std::llround(usual * wholePercent);
    return SignalFound{"serial_returner",
                       between(least, much, 1.0, 30, 80),
                       facts.returns,
                       facts.orders,
                       percent,
                       fmt::format("{} returns for {} orders within a year; everybody returns {}.{:02} %.",
                                   facts.returns, facts.orders, percent / 100, percent % 100)};
}

Found wardrobing(const ReturnFacts& facts, const SignalTerms& terms) {
    const bool late = facts.windowDays > 0 && facts.daysKept * 100 >= facts.windowDays * terms.latePercent;
    if (!facts.used || (!late && !facts.wornClass))
        return {};
    return SignalFound{"wardrobing",
                       20 + (late ? 20 : 0) + (facts.wornClass ? 20 : 0),
                       facts.daysKept,
                       facts.windowDays,
                       0,
                       facts.wornClass
                           ? fmt::format("Used, kept {} of {} days, and of a class that is often worn once.",
                                         facts.daysKept, facts.windowDays)
                           : fmt::format("Used, kept {} of {} days.", facts.daysKept, facts.windowDays)};
}

Found emptyBox(const ReturnFacts& facts) {
    if (facts.missing <= 0 || facts.inspected <= 0)
        return {};
    const auto share = double(facts.missing) / double(facts.inspected);
    return SignalFound{"empty_box",
                       between(share, 0.0, 1.0, 50, 90),
                       facts.missing,
                       facts.inspected,
                       0,
                       fmt::format("{} of {} pieces were not in the parcel.", double(facts.missing) / 1000,
                                   double(facts.inspected) / 1000)};
}

Found swapped(const ReturnFacts& facts) {
    if (!facts.swapped)
        return {};
    return SignalFound{"swapped", 60, 1, 0, 0, "Lot or serial number are not those that were sold."};
}

Found largeRefund(const ReturnFacts& facts, const SignalTerms& terms) {
    if (facts.channelReturns < leastOfChannel || facts.amount <= Minor())
        return {};
    const auto average = facts.channelReturned.units() / facts.channelReturns;
    if (average <= 0 || facts.amount.units() < average * terms.amountFactor)
        return {};
    return SignalFound{"large_refund",
                       25,
                       facts.amount.units(),
                       0,
                       average,
                       fmt::format("{}, while the {} returns of the channel within a year come to {} on average.",
                                   toDecimal(facts.amount), facts.channelReturns, toDecimal(Minor(average)))};
}

Found withoutGoods(const ReturnFacts& facts, const SignalTerms& terms) {
    const auto over = facts.refundsWithoutGoods - terms.withoutGoods;
    if (over < 0)
        return {};
    return SignalFound{
        "refunds_without_goods",
        std::min<std::int64_t>(20 + 10 * over, 60),
        facts.refundsWithoutGoods,
        facts.refunds,
        0,
        fmt::format("{} of {} refunds within a year were without goods.", facts.refundsWithoutGoods, facts.refunds)};
}

Found notReceived(const ReturnFacts& facts, const SignalTerms& terms) {
    const auto over = facts.notReceived - terms.notReceived;
    if (over < 0)
        return {};
    return SignalFound{"not_received",
                       std::min<std::int64_t>(30 + 15 * over, 75),
                       facts.notReceived,
                       facts.orders,
                       0,
                       fmt::format("{} times within a year and {} orders, goods are said not to have arrived.",
                                   facts.notReceived, facts.orders)};
}

} // namespace

double leastShare(std::int64_t seen, std::int64_t outOf) {
    if (outOf <= 0)
        return 0;
    const auto n = double(outOf), p = double(seen) / n, z2 = oneSided99 * oneSided99;
    const auto middle = p + z2 / (2 * n);
    const auto spread = oneSided99 * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return std::max((middle - spread) / (1 + z2 / n), 0.0);
}

std::vector<SignalFound> signalsOf(const ReturnFacts& facts, const SignalTerms& terms) {
    std::vector<SignalFound> all;
    for (auto& found : {serialReturner(facts, terms), wardrobing(facts, terms), emptyBox(facts), swapped(facts),
                        largeRefund(facts, terms), withoutGoods(facts, terms), notReceived(facts, terms)})
        if (found)
            all.push_back(*found);
    return all;
}

std::int64_t scoreOf(const std::vector<SignalFound>& seen) {
    std::int64_t clean = 10'000; // hundredths of a percent
    for (const auto& found : seen)
        clean = clean * (100 - found.score) / 100;
    return (10'000 - clean + 50) / 100;
}

} // namespace opsdesk
