#pragma once

#include "core/planning/Distributions.h"

namespace opsdesk {

/// What "available" is promised to mean.
enum class ServiceKind {
    CycleService, ///< α: the probability of no stock-out in a replenishment cycle
    FillRate,     ///< β: the share of units served from stock
    Value,        ///< a cycle service at which a unit more costs what it brings; it looks where the tail of demand is
                  ///< @see cycleServiceByValue
};

struct ServiceTarget {
    ServiceKind kind = ServiceKind::CycleService;
    double level = 0.95; ///< above 0, below 1

    bool operator==(const ServiceTarget&) const = default;
};

/// Demand and lead time in the same unit of time, whichever that is.
struct DemandAndLeadTime {
    double demand = 0;            ///< mean per period, d
    double demandDeviation = 0;   ///< σd per period
    double leadTime = 0;          ///< periods, L
    double leadTimeDeviation = 0; ///< σL in periods
    double review = 0;            ///< periods between reviews, R; 0 when stock is watched all the time
};

/// Standard deviation of demand until an order placed at the next review can help: √((L + R)·σd² + d²·σL²).
/// Silver, Pyke & Thomas, "Inventory and Production Management in Supply Chains", ch. 6.
double leadTimeDemandDeviation(const DemandAndLeadTime& input);

/// By how much the order that takes stock below the reorder point takes it beyond, on the mean, where stock is watched
/// all the time and customers order @p orderSize (> 0) ± @p deviation at once: (σ² + µ²) / (2µ). Silver, Pyke & Thomas,
/// ch. 6; Karlin 1958. Under periodic review the protection interval holds it.
double meanUndershoot(double orderSize, double deviation);

/// z·σ for the cycle service @p level (0 … 1, ends excluded) with lead-time demand deviation @p deviation.
double cycleServiceSafetyStock(double level, double deviation);

/// The safety stock with which orders of @p orderQuantity serve the share @p fillRate: σ·L⁻¹((1 − β)·Q / σ). Negative
/// when large orders alone give more than asked. Chopra & Meindl, "Supply Chain Management", ch. 12.
double fillRateSafetyStock(double fillRate, double orderQuantity, double deviation);

/// The other way round: what @p safetyStock achieves.
double cycleServiceOf(double safetyStock, double deviation);
double fillRateOf(double safetyStock, double orderQuantity, double deviation);

/// The stock that meets @p target against @p demand over the protection interval; @p orderQuantity is the usual order
/// and matters for a fill rate only. Never below the mean of the demand.
double protectionStock(const DemandDistribution& demand, const ServiceTarget& target, double orderQuantity);

} // namespace opsdesk
