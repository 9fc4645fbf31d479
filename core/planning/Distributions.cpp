#include "core/planning/Distributions.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace opsdesk {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double ratio(const double (&numerator)[8], const double (&denominator)[8], double r) {
    double top = numerator[7];
    double bottom = denominator[7];
    for (int i = 6; i >= 0; --i) {
        top = top * r + numerator[i];
        bottom = bottom * r + denominator[i];
    }
    return top / bottom;
}

/// ln Γ(x) by Stirling's series for x > 10. std::lgamma is no choice: it writes a global from every thread.
double logGamma(double x) {
    const double square = 1 / (x * x);
    const double series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / x;
    return (x - 0.5) * std::log(x) - x + 0.5 * std::log(2 * std::numbers::pi) + series;
}

} // namespace

double normalDensity(double z) {
    return std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
}

double normalCumulative(double z) {
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double normalQuantile(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (probability == 0 || probability == 1) {
        return probability == 0 ? -infinity : infinity;
    }
    static constexpr double centreTop[8] = {
        3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
    static constexpr double centreBottom[8] = {1,
                                               4.2313330701600911252e+1,
                                               6.8718700749205790830e+2,
                                               5.3941960214247511077e+3,
                                               2.1213794301586595867e+4,
                                               3.9307895800092710610e+4,
                                               2.8729085735721942674e+4,
                                               5.2264952788528545610e+3};
    static constexpr double middleTop[8] = {
        1.42343711074968357734e0, 4.63033784615654529590e0,  5.76949722146069140550e0,  3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr double middleBottom[8] = {1,
                                               2.05319162663775882187e0,
                                               1.67638483018380384940e0,
                                               6.89767334985100004550e-1,
                                               1.48103976427480074590e-1,
                                               1.51986665636164571966e-2,
                                               5.47593808499534494600e-4,
                                               1.05075007164441684324e-9};
    static constexpr double tailTop[8] = {
        6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,  2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr double tailBottom[8] = {1,
                                             5.99832206555887937690e-1,
                                             1.36929880922735805310e-1,
                                             1.48753612908506148525e-2,
                                             7.86869131145613259100e-4,
                                             1.84631831751005468180e-5,
                                             1.42151175831644588870e-7,
                                             2.04426310338993978564e-15};
    const double q = probability - 0.5;
    if (std::abs(q) <= 0.425) {
        return q * ratio(centreTop, centreBottom, 0.180625 - q * q);
    }
    const double r = std::sqrt(-std::log(q < 0 ? probability : 1 - probability));
    const double z = r <= 5 ? ratio(middleTop, middleBottom, r - 1.6) : ratio(tailTop, tailBottom, r - 5);
    return q < 0 ? -z : z;
}

double standardLoss(double z) {
    return normalDensity(z) - z * normalCumulative(-z);
}

double standardLossInverse(double loss) {
    if (!(loss >= 0)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (loss == 0) {
        return infinity;
    }
    // L is convex and falls from −z to 0, so bisection between its bounds cannot miss.
    double low = -loss - 1;
    double high = 40;
    for (int i = 0; i < 200 && high - low > 1e-15 * (1 + std::abs(low)); ++i) {
        const double middle = 0.5 * (low + high);
        (standardLoss(middle) > loss ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

struct DemandDistribution::Count {
    double units;       ///< whole
    double probability; ///< of exactly this many
};

DemandDistribution DemandDistribution::of(double mean, double deviation) {
    if (mean > largestCountedMean || mean <= 0 || deviation <= 0) {
        return normal(mean, deviation);
    }
    return negativeBinomial(mean, deviation * deviation);
}

DemandDistribution DemandDistribution::normal(double mean, double deviation) {
    return {DemandShape::Normal, mean, deviation};
}

DemandDistribution DemandDistribution::lognormal(double mean, double deviation) {
    return {DemandShape::Lognormal, mean, deviation};
}

DemandDistribution DemandDistribution::poisson(double mean) {
    return {DemandShape::Poisson, mean, std::sqrt(mean)};
}

DemandDistribution DemandDistribution::negativeBinomial(double mean, double variance) {
    // So near to its mean the variance makes no visible difference, but a size parameter that overflows.
    if (variance <= mean * (1 + 1e-6)) {
        return poisson(mean);
    }
    return {DemandShape::NegativeBinomial, mean, std::sqrt(variance)};
}

DemandDistribution::Count DemandDistribution::firstCount() const {
    // Counting starts so far below the mean that nothing is left out, and where the probability does not underflow.
    const double first = std::max(0.0, std::floor(m_mean - 30 * m_deviation));
    if (m_shape == DemandShape::Poisson) {
        const double log = first == 0 ? -m_mean : first * std::log(m_mean) - m_mean - logGamma(first + 1);
        return {first, std::exp(log)};
    }
    const double size = m_mean * m_mean / (m_deviation * m_deviation - m_mean);
    double log = -size * std::log1p(m_mean / size);
    if (first > 0) {
        log +=
            logGamma(first + size) - logGamma(size) - logGamma(first + 1) + first * std::log(m_mean / (m_mean + size));
    }
    return {first, std::exp(log)};
}

void DemandDistribution::advance(Count& count) const {
    count.units += 1;
    if (m_shape == DemandShape::Poisson) {
        count.probability *= m_mean / count.units;
        return;
    }
    const double size = m_mean * m_mean / (m_deviation * m_deviation - m_mean);
    count.probability *= (count.units - 1 + size) / count.units * m_mean / (m_mean + size);
}

DemandDistribution DemandDistribution::withLongTail() const {
    const bool many = m_shape == DemandShape::Normal && m_mean > 0 && m_deviation > 0;
    return many ? lognormal(m_mean, m_deviation) : *this;
}

double DemandDistribution::logDeviation() const {
    return std::sqrt(std::log1p(m_deviation * m_deviation / (m_mean * m_mean)));
}

double DemandDistribution::logScore(double stock) const {
    return stock > 0 ? std::log(stock / m_mean) / logDeviation() + logDeviation() / 2 : -infinity;
}

double DemandDistribution::lastCount() const {
    return m_mean + 60 * m_deviation + 100;
}

double DemandDistribution::quantile(double probability) const {
    if (m_shape == DemandShape::Normal || m_mean <= 0) {
        return m_deviation > 0 ? m_mean + normalQuantile(probability) * m_deviation : m_mean;
    }
    if (m_shape == DemandShape::Lognormal) {
        return m_mean * std::exp(logDeviation() * (normalQuantile(probability) - logDeviation() / 2));
    }
    Count count = firstCount();
    double cumulative = count.probability;
    const double last = lastCount();
    while (cumulative < probability && count.units < last) {
        advance(count);
        cumulative += count.probability;
    }
    return count.units;
}

double DemandDistribution::cumulative(double stock) const {
    if (m_shape == DemandShape::Normal || m_mean <= 0) {
        return m_deviation > 0 ? normalCumulative((stock - m_mean) / m_deviation) : (stock >= m_mean ? 1 : 0);
    }
    if (m_shape == DemandShape::Lognormal) {
        return normalCumulative(logScore(stock));
    }
    const double last = std::min(std::floor(stock), lastCount());
    double cumulative = 0;
    for (Count count = firstCount(); count.units <= last; advance(count)) {
        cumulative += count.probability;
    }
    return std::min(cumulative, 1.0);
}

double DemandDistribution::expectedShortage(double stock) const {
    if (m_shape == DemandShape::Normal || m_mean <= 0) {
        return m_deviation > 0 ? m_deviation * standardLoss((stock - m_mean) / m_deviation)
                               : std::max(0.0, m_mean - stock);
    }
    if (m_shape == DemandShape::Lognormal) {
        const double score = logScore(stock);
        return m_mean * normalCumulative(logDeviation() - score) - stock * normalCumulative(-score);
    }
    // E[(D − s)⁺] = E[D] − s + E[(s − D)⁺], and the last sum is over few counts.
    double surplus = 0;
    const double last = std::min(stock, lastCount());
    for (Count count = firstCount(); count.units <= last; advance(count)) {
        surplus += (stock - count.units) * count.probability;
    }
    return stock > last + 1 ? 0 : std::max(0.0, m_mean - stock + surplus);
}

double DemandDistribution::lognormalStock(double shortage) const {
    // What is missing falls as stock grows, from the mean at none, so that bisection cannot miss.
    double low = 0;
    double high = m_mean;
    while (expectedShortage(high) > shortage && high < lastCount() * lastCount()) {
        low = high;
        high *= 2;
    }
    for (int i = 0; i < 60 && high - low > 1e-9 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (expectedShortage(middle) > shortage ? low : high) = middle;
    }
    return high;
}

double DemandDistribution::stockForShortage(double shortage) const {
    if (m_shape == DemandShape::Normal || m_mean <= 0) {
        return m_deviation > 0 ? m_mean + m_deviation * standardLossInverse(shortage / m_deviation)
                               : std::max(0.0, m_mean - shortage);
    }
    if (m_shape == DemandShape::Lognormal) {
        return lognormalStock(shortage);
    }
    Count count = firstCount();
    double cumulative = count.probability;
    double missing = m_mean - count.units;
    const double last = lastCount();
    while (missing > shortage && count.units < last) {
        missing -= 1 - cumulative;
        advance(count);
        cumulative += count.probability;
    }
    return count.units;
}

} // namespace opsdesk
