#include "core/returns/ReturnShare.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

constexpr double standardScore = 1.959963984540054; // of 95 %, both sides

} // namespace

ShareInterval shareInterval(std::int64_t hits, std::int64_t trials) {
    if (trials <= 0)
        return {};
    const double n = static_cast<double>(trials);
    const double p = static_cast<double>(std::clamp<std::int64_t>(hits, 0, trials)) / n;
    const double square = standardScore * standardScore;
    const double centre = (p + square / (2 * n)) / (1 + square / n);
    const double reach = standardScore / (1 + square / n) * std::sqrt(p * (1 - p) / n + square / (4 * n * n));
    return {p, hits <= 0 ? 0 : std::max(0.0, centre - reach), hits >= trials ? 1 : std::min(1.0, centre + reach)};
}

ShareTrend shareTrend(std::int64_t hitsBefore, std::int64_t trialsBefore, std::int64_t hits, std::int64_t trials) {
    if (trialsBefore <= 0 || trials <= 0)
        return ShareTrend::Flat;
    const auto before = shareInterval(hitsBefore, trialsBefore);
    const auto now = shareInterval(hits, trials);
    const double difference = now.share - before.share;
    if (difference - std::hypot(now.share - now.low, before.high - before.share) > 0)
        return ShareTrend::Up;
    if (difference + std::hypot(now.high - now.share, before.share - before.low) < 0)
        return ShareTrend::Down;
    return ShareTrend::Flat;
}

} // namespace opsdesk
