#include "core/planning/LeadTimeDraws.h"

#include "core/base/Clock.h"
#include "core/base/Digest.h"
#include "core/planning/Distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opsdesk {

namespace {

/// Above 0, below 1.
double uniform(std::uint64_t seed, std::string_view series, int day) {
    SeededRandom random(seed ^ seedOf(series));
    SeededRandom ofDay(random.next() + static_cast<std::uint64_t>(day));
    return (static_cast<double>(ofDay.next() >> 11) + 0.5) / 9007199254740992.0;
}

} // namespace

std::uint64_t seedOf(std::string_view text) {
    const Digest digest = sha256(text);
    return std::accumulate(digest.bytes.begin(), digest.bytes.begin() + sizeof(std::uint64_t), std::uint64_t{0},
                           [](std::uint64_t seed, std::uint8_t byte) { return seed << 8 | byte; });
}

LeadTimeDraws LeadTimeDraws::observed(std::vector<double> days) {
    LeadTimeDraws draws;
    std::sort(days.begin(), days.end());
    const auto count = static_cast<double>(days.size());
    for (const double value : days) {
        draws.m_mean += value / count;
    }
    for (const double value : days) {
        draws.m_deviation += (value - draws.m_mean) * (value - draws.m_mean) / count;
    }
    draws.m_deviation = std::sqrt(draws.m_deviation);
    draws.m_observed = std::move(days);
    return draws;
}

LeadTimeDraws LeadTimeDraws::spread(double meanDays, double deviationDays) {
    LeadTimeDraws draws;
    draws.m_mean = meanDays;
    draws.m_deviation = deviationDays;
    return draws;
}

int LeadTimeDraws::draw(std::uint64_t seed, std::string_view series, int day) const {
    if (!m_observed.empty()) {
        const double place = uniform(seed, series, day) * static_cast<double>(m_observed.size());
        return static_cast<int>(std::lround(m_observed[static_cast<std::size_t>(place)]));
    }
    if (m_mean <= 0 || m_deviation <= 0) {
        return static_cast<int>(std::lround(m_mean));
    }
    const double variance = std::log1p(m_deviation * m_deviation / (m_mean * m_mean));
    const double z = normalQuantile(uniform(seed, series, day));
    return static_cast<int>(std::lround(m_mean * std::exp(std::sqrt(variance) * z - variance / 2)));
}

} // namespace opsdesk
