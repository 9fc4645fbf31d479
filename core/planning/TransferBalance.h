#pragma once

#include "core/base/Money.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace opsdesk {

/// Steps (whole multiples, as they are moved) that a node can spare at the same worth.
struct SpareSteps {
    std::int64_t steps = 0; ///< ≥ 0
    Minor worth;            ///< of a step where it is, ≥ 0: what giving it away makes its node pay later
};

/// Of the first @p given steps of @p spare.
Minor worthOf(const std::vector<SpareSteps>& spare, std::int64_t given);

/// What a node needs of an item.
struct NeededSteps {
    std::int64_t urgent = 0; ///< steps that would be sold before a purchase could come
    std::int64_t rest = 0;   ///< steps that can wait for it
    Minor lost;              ///< per urgent step, when it is bought: the sales that waiting loses
    Minor purchase;          ///< landed cost of a step, ≥ 0
};

/// One item over its nodes.
struct TransferProblem {
    std::vector<std::vector<SpareSteps>> givers; ///< each in falling order of what is better given first
    std::vector<NeededSteps> receivers;
    Minor moving;                                            ///< freight and handling of a step, ≥ 0
    std::vector<std::pair<std::size_t, std::size_t>> barred; ///< giver and receiver between whom nothing moves
};

/// Steps to move from a giver to a receiver, both by position.
struct TransferFlow {
    std::size_t giver = 0;
    std::size_t receiver = 0;
    std::int64_t steps = 0;

    bool operator==(const TransferFlow&) const = default;
};

/// What to move so that all needs are met at the least cost, the rest being bought. Of two ways that cost the same,
/// buying is taken. A minimum-cost flow: Ahuja, Magnanti & Orlin, "Network Flows", ch. 9; solved by LEMON's network
/// simplex, in whole numbers and the same way each time. Ordered by giver and receiver.
std::vector<TransferFlow> balanceTransfers(const TransferProblem& problem);

} // namespace opsdesk
