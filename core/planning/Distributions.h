#pragma once

namespace opsdesk {

/// φ(z), the standard normal density.
double normalDensity(double z);
/// Φ(z), the probability that a standard normal value is at most @p z.
double normalCumulative(double z);
/// The z with Φ(z) = @p probability (Wichura 1988, AS 241: about 1e-16). −∞ at 0, +∞ at 1, NaN outside 0 … 1.
double normalQuantile(double probability);
/// L(z) = E[(Z − z)⁺] = φ(z) − z·(1 − Φ(z)), the standard loss function.
double standardLoss(double z);
/// The z with L(z) = @p loss; +∞ for 0, NaN for a negative loss.
double standardLossInverse(double loss);

enum class DemandShape {
    Normal,           ///< many units
    Poisson,          ///< few units, one at a time
    NegativeBinomial, ///< few units, in clumps: the variance exceeds the mean
    Lognormal,        ///< many units, where the tail matters: never below zero, and seldom very large
};

/// Demand over an interval as a distribution. Few units are counted, because a normal curve promises halves of a unit
/// and negative demand; many units are normal.
class DemandDistribution {
public:
    /// Up to this mean demand is counted in units rather than taken as normal.
    static constexpr double largestCountedMean = 50;

    /// The shape that fits demand of whole units with @p mean and standard deviation @p deviation, both ≥ 0.
    static DemandDistribution of(double mean, double deviation);
    static DemandDistribution normal(double mean, double deviation);
    /// @p mean and @p deviation above 0.
    static DemandDistribution lognormal(double mean, double deviation);
    static DemandDistribution poisson(double mean);
    /// @p variance must exceed @p mean, else it is a Poisson distribution.
    static DemandDistribution negativeBinomial(double mean, double variance);

    /// The same demand, of many units lognormal rather than normal (Tadikamalla 1979, "The lognormal approximation to
    /// the lead time demand in inventory control"): all but the same where demand is steady; where it is not, a normal
    /// curve promises negative demand, and that large orders stay away.
    DemandDistribution withLongTail() const;

    DemandShape shape() const { return m_shape; }
    double mean() const { return m_mean; }
    double deviation() const { return m_deviation; }

    /// The smallest stock that covers demand with @p probability (0 < probability < 1); a whole number when counted.
    double quantile(double probability) const;
    /// The probability that demand is at most @p stock.
    double cumulative(double stock) const;
    /// E[(D − stock)⁺]: the units expected to be missing.
    double expectedShortage(double stock) const;
    /// The smallest stock, whole when counted, whose expected shortage is at most @p shortage (> 0).
    double stockForShortage(double shortage) const;

private:
    DemandDistribution(DemandShape shape, double mean, double deviation)
        : m_shape(shape), m_mean(mean), m_deviation(deviation) {}

    struct Count;
    Count firstCount() const;
    void advance(Count& count) const;
    double lastCount() const;
    double logDeviation() const;
    double logScore(double stock) const;
    double lognormalStock(double shortage) const;

    DemandShape m_shape;
    double m_mean;
    double m_deviation;
};

} // namespace opsdesk
