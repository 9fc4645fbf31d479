#include "core/planning/RollingLanes.h"

#include <cmath>

namespace opsdesk {

namespace {

constexpr std::size_t sizeLanes = 8;
constexpr Lanes<sizeLanes> sizeGrid = {{0.02F, 0.05F, 0.08F, 0.1F, 0.15F, 0.2F, 0.25F, 0.3F}};

/// Croston and SBA: one constant for size and interval, as most who use them do.
class IntervalGrid {
public:
    IntervalGrid(IntermittentStart start, bool withoutBias) : m_withoutBias(withoutBias) {
        m_size.fill(static_cast<float>(start.size));
        m_interval.fill(static_cast<float>(start.interval));
        m_errors.fill(0);
        for (std::size_t i = 0; i < sizeLanes; ++i) {
            refresh(i);
        }
    }

    void step(float y, bool counts) {
        const float weight = counts ? 1.0F : 0.0F;
        for (std::size_t i = 0; i < sizeLanes; ++i) {
            const float residual = y - m_forecast[i];
            m_errors[i] += weight * residual * residual;
        }
        if (y <= 0) {
            m_sinceDemand += 1;
            return;
        }
        for (std::size_t i = 0; i < sizeLanes; ++i) {
            m_size[i] = m_size[i] > 0 ? m_size[i] + sizeGrid[i] * (y - m_size[i]) : y;
            m_interval[i] =
                m_interval[i] > 0 ? m_interval[i] + sizeGrid[i] * (m_sinceDemand - m_interval[i]) : m_sinceDemand;
            refresh(i);
        }
        m_sinceDemand = 1;
    }
    std::size_t bestLane() const { return leastLane(m_errors); }
    void predict(std::size_t lane, std::span<float> out) const { std::fill(out.begin(), out.end(), m_forecast[lane]); }
    SmoothingParameters parameters(std::size_t lane) const { return {.alpha = sizeGrid[lane], .beta = sizeGrid[lane]}; }

private:
    void refresh(std::size_t lane) {
        const float factor = m_withoutBias ? 1 - sizeGrid[lane] / 2 : 1;
        m_forecast[lane] = m_interval[lane] > 0 ? factor * m_size[lane] / m_interval[lane] : 0;
    }

    bool m_withoutBias;
    float m_sinceDemand = 1;
    Lanes<sizeLanes> m_size;
    Lanes<sizeLanes> m_interval;
    Lanes<sizeLanes> m_forecast;
    Lanes<sizeLanes> m_errors;
};

constexpr std::array<float, 4> tsbSizes = {0.05F, 0.1F, 0.2F, 0.3F};
constexpr std::array<float, 5> tsbProbabilities = {0.02F, 0.05F, 0.1F, 0.15F, 0.25F};
constexpr std::size_t tsbLanes = tsbSizes.size() * tsbProbabilities.size();

class ProbabilityGrid {
public:
    explicit ProbabilityGrid(IntermittentStart start) {
        m_size.fill(static_cast<float>(start.size));
        m_probability.fill(start.interval > 0 ? static_cast<float>(1 / start.interval) : 0.0F);
        m_errors.fill(0);
        std::size_t lane = 0;
        for (const float beta : tsbProbabilities) {
            for (const float alpha : tsbSizes) {
                m_alpha[lane] = alpha;
                m_beta[lane++] = beta;
            }
        }
    }

    void step(float y, bool counts) {
        const float weight = counts ? 1.0F : 0.0F;
        const float occasion = y > 0 ? 1.0F : 0.0F;
        for (std::size_t i = 0; i < tsbLanes; ++i) {
            const float residual = y - m_size[i] * m_probability[i];
            m_errors[i] += weight * residual * residual;
            m_probability[i] += m_beta[i] * (occasion - m_probability[i]);
        }
        if (y > 0) {
            for (std::size_t i = 0; i < tsbLanes; ++i) {
                m_size[i] = m_size[i] > 0 ? m_size[i] + m_alpha[i] * (y - m_size[i]) : y;
            }
        }
    }
    std::size_t bestLane() const { return leastLane(m_errors); }
    void predict(std::size_t lane, std::span<float> out) const {
        std::fill(out.begin(), out.end(), m_size[lane] * m_probability[lane]);
    }
    SmoothingParameters parameters(std::size_t lane) const { return {.alpha = m_alpha[lane], .beta = m_beta[lane]}; }

private:
    Lanes<tsbLanes> m_alpha;
    Lanes<tsbLanes> m_beta;
    Lanes<tsbLanes> m_size;
    Lanes<tsbLanes> m_probability;
    Lanes<tsbLanes> m_errors;
};

constexpr std::size_t lifeLanes = 8;
constexpr Lanes<lifeLanes> lifeGrid = {{0.02F, 0.05F, 0.1F, 0.15F, 0.2F, 0.25F, 0.3F, 0.4F}};

class LifetimeGrid {
public:
    LifetimeGrid(IntermittentStart start, double dropping) : m_life(start.interval), m_dropping(dropping) {
        m_level.fill(start.interval > 0 ? static_cast<float>(start.size / start.interval) : 0.0F);
        m_errors.fill(0);
        refresh();
    }

    void step(float y, bool counts) {
        const float weight = counts ? 1.0F : 0.0F;
        for (std::size_t i = 0; i < lifeLanes; ++i) {
            const float residual = y - m_level[i] * m_expected;
            m_errors[i] += weight * residual * residual;
        }
        m_periods += 1;
        if (y > 0) {
            for (std::size_t i = 0; i < lifeLanes; ++i) {
                m_level[i] *= std::pow(1 - lifeGrid[i], static_cast<float>(m_life.silence()));
                m_level[i] = m_level[i] > 0 ? m_level[i] + lifeGrid[i] * (y - m_level[i]) : y / m_periods;
            }
        }
        m_life.step(y > 0);
        refresh();
    }
    std::size_t bestLane() const { return leastLane(m_errors); }
    void predict(std::size_t lane, std::span<float> out) const {
        float mean = m_level[lane] * m_expected;
        for (float& value : out) {
            value = mean;
            mean *= 1 - static_cast<float>(m_dropping);
        }
    }
    SmoothingParameters parameters(std::size_t lane) const { return {.alpha = lifeGrid[lane], .beta = m_dropping}; }

private:
    void refresh() { m_expected = static_cast<float>(m_life.alive(m_dropping) * (1 - m_dropping)); }

    ItemLife m_life;
    double m_dropping;
    float m_periods = 0;
    float m_expected = 1; ///< share of the level that is expected in the next period
    Lanes<lifeLanes> m_level;
    Lanes<lifeLanes> m_errors;
};

} // namespace

SmoothingParameters rollCroston(std::span<const float> history, IntermittentStart start, const RollingOrigins& origins,
                                std::span<float> predictions) {
    IntervalGrid grid(start, false);
    return rollGrid(grid, history, origins, predictions);
}

SmoothingParameters rollSba(std::span<const float> history, IntermittentStart start, const RollingOrigins& origins,
                            std::span<float> predictions) {
    IntervalGrid grid(start, true);
    return rollGrid(grid, history, origins, predictions);
}

SmoothingParameters rollTsb(std::span<const float> history, IntermittentStart start, const RollingOrigins& origins,
                            std::span<float> predictions) {
    ProbabilityGrid grid(start);
    return rollGrid(grid, history, origins, predictions);
}

SmoothingParameters rollLifetime(std::span<const float> history, IntermittentStart start, double dropping,
                                 const RollingOrigins& origins, std::span<float> predictions) {
    LifetimeGrid grid(start, dropping);
    return rollGrid(grid, history, origins, predictions);
}

} // namespace opsdesk
