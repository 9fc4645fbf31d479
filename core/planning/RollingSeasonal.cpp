#include "core/planning/RollingLanes.h"

namespace opsdesk {

namespace {

constexpr std::array<float, 4> alphas = {0.05F, 0.15F, 0.35F, 0.7F};
constexpr std::array<float, 2> betas = {0.01F, 0.1F};
constexpr std::array<float, 3> gammas = {0.02F, 0.1F, 0.3F};
constexpr std::size_t seasonLanes = alphas.size() * betas.size() * gammas.size();
/// A trend of weeks is not carried on for months without damping.
constexpr float damping = 0.95F;
constexpr float leastRollingDivisor = 1e-6F;

class SeasonGrid {
public:
    SeasonGrid(SeasonKind kind, const SeasonStart& start, std::vector<float>& profiles)
        : m_kind(kind), m_length(start.season.size()), m_profiles(profiles) {
        m_level.fill(static_cast<float>(start.level));
        m_trend.fill(static_cast<float>(start.trend));
        m_errors.fill(0);
        m_profiles.resize(m_length * seasonLanes);
        for (std::size_t i = 0; i < m_length; ++i) {
            std::fill_n(m_profiles.begin() + static_cast<std::ptrdiff_t>(i * seasonLanes), seasonLanes,
                        static_cast<float>(start.season[i]));
        }
        std::size_t lane = 0;
        for (const float gamma : gammas) {
            for (const float beta : betas) {
                for (const float alpha : alphas) {
                    m_alpha[lane] = alpha;
                    m_beta[lane] = beta;
                    m_gamma[lane++] = gamma;
                }
            }
        }
    }

    void step(float y, bool counts) {
        float* season = m_profiles.data() + m_period % m_length * seasonLanes;
        // The first season is where the profile came from.
        const float weight = counts && m_period >= m_length ? 1.0F : 0.0F;
        m_kind == SeasonKind::Additive ? stepAdditive(y, weight, season) : stepMultiplicative(y, weight, season);
        m_period += 1;
    }
    std::size_t bestLane() const { return leastLane(m_errors); }
    void predict(std::size_t lane, std::span<float> out) const {
        float level = m_level[lane];
        float trend = m_trend[lane];
        for (std::size_t h = 0; h < out.size(); ++h) {
            trend *= damping;
            level += trend;
            const float season = m_profiles[(m_period + h) % m_length * seasonLanes + lane];
            out[h] = m_kind == SeasonKind::Additive ? level + season : level * season;
        }
    }
    SmoothingParameters parameters(std::size_t lane) const {
        return {.alpha = m_alpha[lane], .beta = m_beta[lane], .gamma = m_gamma[lane], .phi = damping};
    }

private:
    void stepAdditive(float y, float weight, float* season) {
        for (std::size_t i = 0; i < seasonLanes; ++i) {
            const float trend = damping * m_trend[i];
            const float before = m_level[i] + trend;
            const float residual = y - before - season[i];
            m_errors[i] += weight * residual * residual;
            m_level[i] = before + m_alpha[i] * residual;
            m_trend[i] = trend + m_alpha[i] * m_beta[i] * residual;
            season[i] += m_gamma[i] * residual;
        }
    }
    void stepMultiplicative(float y, float weight, float* season) {
        for (std::size_t i = 0; i < seasonLanes; ++i) {
            const float trend = damping * m_trend[i];
            const float before = m_level[i] + trend;
            const float residual = y - before * season[i];
            m_errors[i] += weight * residual * residual;
            const float moved = m_alpha[i] * (y / std::max(season[i], leastRollingDivisor) - before);
            m_level[i] = before + moved;
            m_trend[i] = trend + m_beta[i] * moved;
            season[i] += m_gamma[i] * (y / std::max(before, leastRollingDivisor) - season[i]);
        }
    }

    SeasonKind m_kind;
    std::size_t m_length;
    std::size_t m_period = 0;
    std::vector<float>& m_profiles; ///< m_length × seasonLanes
    Lanes<seasonLanes> m_alpha;
    Lanes<seasonLanes> m_beta;
    Lanes<seasonLanes> m_gamma;
    Lanes<seasonLanes> m_level;
    Lanes<seasonLanes> m_trend;
    Lanes<seasonLanes> m_errors;
};

} // namespace

SmoothingParameters rollHoltWinters(std::span<const float> history, SeasonKind kind, const SeasonStart& start,
                                    const RollingOrigins& origins, std::span<float> predictions,
                                    std::vector<float>& scratch) {
    SeasonGrid grid(kind, start, scratch);
    return rollGrid(grid, history, origins, predictions);
}

} // namespace opsdesk
