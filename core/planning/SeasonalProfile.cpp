#include "core/planning/SeasonalProfile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opsdesk {

namespace {

/// What a cycle counts for against the one after it.
constexpr double fading = 0.85;
/// A season that explains this share of what moves around the trend is halved.
constexpr double halvingStrength = 0.2;

/// Centred moving average of one season around @p at; half weights at its ends when the season is even.
double centredMean(std::span<const double> history, std::size_t at, std::size_t length) {
    const std::size_t half = length / 2;
    double sum = 0;
    for (std::size_t i = at - half; i <= at + half; ++i) {
        sum += history[i];
    }
    if (length % 2 == 0) {
        sum -= (history[at - half] + history[at + half]) / 2;
    }
    return sum / static_cast<double>(length);
}

} // namespace

/// At both ends, where there is no whole season around a period, the trend goes on as it did in the season next to it.
void SeasonalProfile::detrend(std::span<const double> history, std::size_t length) {
    const std::size_t first = length / 2;
    const std::size_t last = history.size() - 1 - length / 2;
    m_rest.resize(history.size());
    std::vector<double>& trend = m_rest;
    for (std::size_t t = first; t <= last; ++t) {
        trend[t] = centredMean(history, t, length);
    }
    const std::size_t span = std::min(length, last - first);
    const auto slope = [&](std::size_t from) {
        return span > 0 ? (trend[from + span] - trend[from]) / static_cast<double>(span) : 0;
    };
    const double before = slope(first);
    const double after = slope(last - span);
    for (std::size_t t = 0; t < first; ++t) {
        trend[t] = trend[first] - before * static_cast<double>(first - t);
    }
    for (std::size_t t = last + 1; t < history.size(); ++t) {
        trend[t] = trend[last] + after * static_cast<double>(t - last);
    }
    for (std::size_t t = 0; t < history.size(); ++t) {
        m_rest[t] = history[t] - trend[t];
    }
}

void SeasonalProfile::average(std::size_t length) {
    m_profile.assign(length, 0);
    m_weights.assign(length, 0);
    for (std::size_t t = 0; t < m_rest.size(); ++t) {
        const double weight = std::pow(fading, static_cast<double>((m_rest.size() - 1 - t) / length));
        m_profile[t % length] += weight * m_rest[t];
        m_weights[t % length] += weight;
    }
    for (std::size_t place = 0; place < length; ++place) {
        m_profile[place] /= m_weights[place];
    }
}

/// Triangular weights over the neighbours, then centred on zero.
void SeasonalProfile::smooth(int reach) {
    const auto length = static_cast<std::ptrdiff_t>(m_profile.size());
    m_smoothed.assign(m_profile.size(), 0);
    for (std::ptrdiff_t place = 0; place < length; ++place) {
        double sum = 0;
        double weights = 0;
        for (int step = -reach; step <= reach; ++step) {
            const double weight = reach + 1 - std::abs(step);
            sum += weight * m_profile[static_cast<std::size_t>(((place + step) % length + length) % length)];
            weights += weight;
        }
        m_smoothed[static_cast<std::size_t>(place)] = sum / weights;
    }
    const double mean = std::accumulate(m_smoothed.begin(), m_smoothed.end(), 0.0) / static_cast<double>(length);
    for (std::size_t place = 0; place < m_profile.size(); ++place) {
        m_profile[place] = m_smoothed[place] - mean;
    }
}

void SeasonalProfile::shrink() {
    double whole = 0;
    double left = 0;
    for (std::size_t t = 0; t < m_rest.size(); ++t) {
        const double error = m_rest[t] - at(t);
        whole += m_rest[t] * m_rest[t];
        left += error * error;
    }
    const double strength = whole > 0 ? std::max(0.0, 1 - left / whole) : 0;
    for (double& place : m_profile) {
        place *= strength / (strength + halvingStrength);
    }
}

void SeasonalProfile::fit(std::span<const double> history, int length, int reach) {
    detrend(history, static_cast<std::size_t>(length));
    average(static_cast<std::size_t>(length));
    smooth(reach);
    shrink();
}

} // namespace opsdesk
