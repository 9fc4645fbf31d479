#include "core/planning/Budget.h"

#include <algorithm>
#include <numeric>

namespace opsdesk {

namespace {

__extension__ using Wide = __int128; // products of two amounts

/// More is at risk per money spent.
bool isWorthMore(const BudgetLine& a, const BudgetLine& b) {
    return static_cast<Wide>(a.moneyAtRisk.units()) * b.amount.units() >
           static_cast<Wide>(b.moneyAtRisk.units()) * a.amount.units();
}

} // namespace

std::vector<bool> fundedWithin(Minor budget, std::span<const BudgetLine> lines) {
    std::vector<bool> funded(lines.size());
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        funded[at] = lines[at].amount <= Minor();
        if (!funded[at])
            order.push_back(at);
    }
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return isWorthMore(lines[a], lines[b]); });
    for (const auto at : order) {
        if (lines[at].amount > budget)
            continue;
        funded[at] = true;
        budget -= lines[at].amount;
    }
    return funded;
}

} // namespace opsdesk
