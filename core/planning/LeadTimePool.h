#pragma once

#include <cstdint>

namespace opsdesk {

/// How long an item's deliveries took, in days.
struct ObservedLeadTime {
    double quoted = 0;
    double mean = 0;
    double deviation = 0; ///< of single deliveries
    std::int64_t receipts = 0;
};

struct LeadTimeEstimate {
    double days = 0;
    double deviation = 0;
};

/// What all items of a supplier tell about its lead times, as shares of what it quotes, so that few receipts of one
/// item are not believed alone: empirical Bayes credibility (Bühlmann & Straub 1970; Bühlmann & Gisler, "A Course in
/// Credibility Theory", ch. 4).
///
/// - The supplier's share ρ: the mean over all receipts, with two receipts as quoted beside them.
/// - An item's mean: (n·own + k·ρ·quoted) / (n + k), with k = variance within items / variance between them, 1 … 12; 2
///   where there are no other items to compare with.
/// - Its variance: own and the supplier's pooled one, weighed by n − 1 and 4.
class LeadTimePool {
public:
    /// An item with receipts and a quote; others tell nothing.
    void add(const ObservedLeadTime& item);
    /// As quoted without receipts: nobody knows better. Its deviation is then the supplier's, unless it has one.
    LeadTimeEstimate estimate(const ObservedLeadTime& item) const;

private:
    double shareOfQuoted() const;
    double credibilityConstant() const;

    std::int64_t m_items = 0;
    double m_receipts = 0;
    double m_receiptsSquared = 0; ///< sum over items
    double m_shares = 0;          ///< sum of receipts · share
    double m_sharesSquared = 0;   ///< sum of receipts · share²
    double m_freedom = 0;         ///< sum of receipts − 1
    double m_withinSquares = 0;   ///< sum of (receipts − 1) · variance of the share
};

} // namespace opsdesk
