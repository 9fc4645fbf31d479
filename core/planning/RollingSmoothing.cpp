#include "core/planning/RollingLanes.h"
#include "core/planning/SmoothingForecasts.h"

#include <cmath>

namespace opsdesk {

namespace {

constexpr std::size_t levelLanes = 16;
constexpr Lanes<levelLanes> levelGrid = {
    {0.02F, 0.05F, 0.1F, 0.15F, 0.2F, 0.25F, 0.3F, 0.4F, 0.5F, 0.6F, 0.7F, 0.8F, 0.85F, 0.9F, 0.95F, 0.999F}};

class LevelGrid {
public:
    explicit LevelGrid(std::span<const float> history) {
        m_level.fill(static_cast<float>(smoothingStart(history)));
        m_errors.fill(0);
    }

    void step(float y, bool counts) {
        const float weight = counts ? 1.0F : 0.0F;
        for (std::size_t i = 0; i < levelLanes; ++i) {
            const float residual = y - m_level[i];
            m_errors[i] += weight * residual * residual;
            m_level[i] += levelGrid[i] * residual;
        }
    }
    std::size_t bestLane() const { return leastLane(m_errors); }
    void predict(std::size_t lane, std::span<float> out) const { std::fill(out.begin(), out.end(), m_level[lane]); }
    SmoothingParameters parameters(std::size_t lane) const { return {.alpha = levelGrid[lane]}; }

private:
    Lanes<levelLanes> m_level;
    Lanes<levelLanes> m_errors;
};

constexpr std::size_t rootLanes = 8;
constexpr Lanes<rootLanes> rootGrid = {{0.05F, 0.1F, 0.15F, 0.2F, 0.3F, 0.4F, 0.5F, 0.7F}};

class RootGrid {
public:
    explicit RootGrid(std::span<const float> history) {
        m_level.fill(static_cast<float>(rootStart(history)));
        m_squares.fill(0);
        m_errors.fill(0);
    }

    void step(float y, bool counts) {
        const float weight = counts ? 1.0F : 0.0F;
        const float root = std::sqrt(std::max(0.0F, y));
        const float share = 1 / std::max(1.0F, m_counted);
        for (std::size_t i = 0; i < rootLanes; ++i) {
            const float residual = y - m_level[i] * m_level[i] - m_squares[i] * share;
            m_errors[i] += weight * residual * residual;
            const float moved = root - m_level[i];
            m_squares[i] += weight * moved * moved;
            m_level[i] += rootGrid[i] * moved;
        }
        m_counted += weight;
    }
    std::size_t bestLane() const { return leastLane(m_errors); }
    void predict(std::size_t lane, std::span<float> out) const {
        std::fill(out.begin(), out.end(), m_level[lane] * m_level[lane] + m_squares[lane] / std::max(1.0F, m_counted));
    }
    SmoothingParameters parameters(std::size_t lane) const { return {.alpha = rootGrid[lane]}; }

private:
    float m_counted = 0;
    Lanes<rootLanes> m_level;
    Lanes<rootLanes> m_squares;
    Lanes<rootLanes> m_errors;
};

constexpr std::array<float, 8> trendAlphas = {0.05F, 0.1F, 0.2F, 0.35F, 0.5F, 0.7F, 0.9F, 0.999F};
constexpr std::array<float, 5> trendBetas = {0.005F, 0.03F, 0.1F, 0.25F, 0.5F};

/// Every α with every β, for each of the dampings.
template <std::size_t Dampings>
class TrendGrid {
public:
    static constexpr std::size_t lanes = trendAlphas.size() * trendBetas.size() * Dampings;

    TrendGrid(std::span<const float> history, const std::array<float, Dampings>& dampings) {
        const TrendStart start = trendStart(history);
        m_level.fill(static_cast<float>(start.level));
        m_trend.fill(static_cast<float>(start.trend));
        m_errors.fill(0);
        std::size_t lane = 0;
        for (const float phi : dampings) {
            for (const float beta : trendBetas) {
                for (const float alpha : trendAlphas) {
                    m_alpha[lane] = alpha;
                    m_gain[lane] = alpha * beta;
                    m_phi[lane++] = phi;
                }
            }
        }
    }

    void step(float y, bool counts) {
        const float weight = counts ? 1.0F : 0.0F;
        for (std::size_t i = 0; i < lanes; ++i) {
            const float trend = m_phi[i] * m_trend[i];
            const float forecast = m_level[i] + trend;
            const float residual = y - forecast;
            m_errors[i] += weight * residual * residual;
            m_level[i] = forecast + m_alpha[i] * residual;
            m_trend[i] = trend + m_gain[i] * residual;
        }
    }
    std::size_t bestLane() const { return leastLane(m_errors); }
    void predict(std::size_t lane, std::span<float> out) const {
        float level = m_level[lane];
        float trend = m_trend[lane];
        for (float& mean : out) {
            trend *= m_phi[lane];
            level += trend;
            mean = level;
        }
    }
    SmoothingParameters parameters(std::size_t lane) const {
        return {.alpha = m_alpha[lane], .beta = m_gain[lane] / m_alpha[lane], .phi = m_phi[lane]};
    }

private:
    Lanes<lanes> m_alpha;
    Lanes<lanes> m_gain;
    Lanes<lanes> m_phi;
    Lanes<lanes> m_level;
    Lanes<lanes> m_trend;
    Lanes<lanes> m_errors;
};

/// The line of θ = 2 differs at each origin, because the regression does. Smoothing is linear in what it smooths, so
/// the errors of any such line follow from three sums over the errors of smoothing the history and of smoothing 0, 1, 2
/// …
class ThetaGrid {
public:
    explicit ThetaGrid(std::span<const float> history) {
        m_level.fill(static_cast<float>(smoothingStart(history)));
        for (auto* lanes : {&m_ramp, &m_squares, &m_cross, &m_rampSquares}) {
            lanes->fill(0);
        }
    }

    void step(float y, bool counts) {
        const float weight = counts ? 1.0F : 0.0F;
        const auto time = static_cast<float>(m_periods);
        for (std::size_t i = 0; i < levelLanes; ++i) {
            const float residual = y - m_level[i];
            const float rampResidual = time - m_ramp[i];
            m_squares[i] += weight * residual * residual;
            m_cross[i] += weight * residual * rampResidual;
            m_rampSquares[i] += weight * rampResidual * rampResidual;
            m_level[i] += levelGrid[i] * residual;
            m_ramp[i] += levelGrid[i] * rampResidual;
        }
        m_sum += y;
        m_weighted += static_cast<double>(y) * m_periods;
        m_periods += 1;
    }
    std::size_t bestLane() const {
        const auto slope = static_cast<float>(line().slope);
        Lanes<levelLanes> errors;
        for (std::size_t i = 0; i < levelLanes; ++i) {
            errors[i] = 4 * m_squares[i] - 4 * slope * m_cross[i] + slope * slope * m_rampSquares[i];
        }
        return leastLane(errors);
    }
    void predict(std::size_t lane, std::span<float> out) const {
        const Line regression = line();
        const double level = 2.0 * m_level[lane] - (regression.base + regression.slope * m_ramp[lane]);
        for (std::size_t h = 0; h < out.size(); ++h) {
            const double ahead = regression.base + regression.slope * (m_periods + static_cast<double>(h));
            out[h] = static_cast<float>((level + ahead) / 2);
        }
    }
    SmoothingParameters parameters(std::size_t lane) const { return {.alpha = levelGrid[lane]}; }

private:
    struct Line {
        double base;
        double slope;
    };
    Line line() const {
        const double middle = (m_periods - 1) / 2;
        const double spread = m_periods * (m_periods * m_periods - 1) / 12;
        const double slope = spread > 0 ? (m_weighted - middle * m_sum) / spread : 0;
        return {m_sum / std::max(1.0, m_periods) - slope * middle, slope};
    }

    Lanes<levelLanes> m_level;
    Lanes<levelLanes> m_ramp;
    Lanes<levelLanes> m_squares;
    Lanes<levelLanes> m_cross;
    Lanes<levelLanes> m_rampSquares;
    double m_sum = 0;
    double m_weighted = 0;
    double m_periods = 0;
};

} // namespace

SmoothingParameters rollSes(std::span<const float> history, const RollingOrigins& origins,
                            std::span<float> predictions) {
    LevelGrid grid(history);
    return rollGrid(grid, history, origins, predictions);
}

SmoothingParameters rollRootSes(std::span<const float> history, const RollingOrigins& origins,
                                std::span<float> predictions) {
    RootGrid grid(history);
    return rollGrid(grid, history, origins, predictions);
}

SmoothingParameters rollHolt(std::span<const float> history, const RollingOrigins& origins,
                             std::span<float> predictions) {
    TrendGrid<1> grid(history, {1.0F});
    return rollGrid(grid, history, origins, predictions);
}

SmoothingParameters rollDampedHolt(std::span<const float> history, const RollingOrigins& origins,
                                   std::span<float> predictions) {
    TrendGrid<3> grid(history, {0.8F, 0.9F, 0.98F});
    return rollGrid(grid, history, origins, predictions);
}

SmoothingParameters rollTheta(std::span<const float> history, const RollingOrigins& origins,
                              std::span<float> predictions) {
    ThetaGrid grid(history);
    return rollGrid(grid, history, origins, predictions);
}

} // namespace opsdesk
