#pragma once

#include "core/base/Money.h"

#include <span>
#include <vector>

namespace opsdesk {

/// A purchase that asks for money.
struct BudgetLine {
    Minor amount;      ///< what it costs, ≥ 0
    Minor moneyAtRisk; ///< margin lost without it, ≥ 0
};

/// Which of @p lines @p budget (≥ 0) pays for: those with most money at risk per money spent first, of equal ones the
/// earlier; one that no longer fits is passed over for smaller ones. What costs nothing is always paid for. The greedy
/// rule for the knapsack problem: Dantzig 1957; Silver, Pyke & Thomas, ch. 10.
std::vector<bool> fundedWithin(Minor budget, std::span<const BudgetLine> lines);

} // namespace opsdesk
