#pragma once

namespace opsdesk {

/// Continuous review: when the position falls to the reorder point, order a fixed quantity.
struct ReorderPolicy {
    double reorderPoint = 0;
    double orderQuantity = 0;
    double cost = 0; ///< per period: ordering, holding, shortage; in units of money
};

struct ReorderPolicyInput {
    double orderCost = 0;       ///< per order, K
    double holdingCost = 0;     ///< per unit and period, h
    double shortageCost = 0;    ///< per unit missing, p
    double demand = 0;          ///< per period, λ
    double demandDeviation = 0; ///< per period, σ
    double leadTime = 0;        ///< periods, L
};

/// (r, Q) by the expected-inventory-level approximation, normal lead-time demand: reorder point and quantity are
/// improved in turn until neither moves. Snyder & Shen, ch. 5. When shortage is too cheap to hold stock against (Q·h ≥
/// p·λ) the reorder point is −∞.
ReorderPolicy reorderPolicy(const ReorderPolicyInput& input);

} // namespace opsdesk
