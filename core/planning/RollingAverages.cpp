#include "core/planning/RollingLanes.h"

namespace opsdesk {

namespace {

constexpr std::size_t windowLanes = 4;
constexpr std::array<int, windowLanes> windows = {4, 8, 13, 26};

class WindowGrid {
public:
    explicit WindowGrid(std::span<const float> history) : m_history(history) {}

    void step(float y, bool counts) {
        for (std::size_t i = 0; i < windowLanes; ++i) {
            const double residual = y - mean(i);
            m_errors[i] += counts ? static_cast<float>(residual * residual) : 0.0F;
            m_sums[i] +=
                y - (m_periods >= windows[i] ? m_history[static_cast<std::size_t>(m_periods - windows[i])] : 0.0F);
        }
        m_periods += 1;
    }
    std::size_t bestLane() const { return leastLane(m_errors); }
    void predict(std::size_t lane, std::span<float> out) const {
        std::fill(out.begin(), out.end(), static_cast<float>(mean(lane)));
    }
    SmoothingParameters parameters(std::size_t lane) const { return {.window = windows[lane]}; }

private:
    double mean(std::size_t lane) const {
        const int width = std::min(m_periods, windows[lane]);
        return width > 0 ? m_sums[lane] / width : 0;
    }

    std::span<const float> m_history;
    std::array<double, windowLanes> m_sums{};
    Lanes<windowLanes> m_errors{};
    int m_periods = 0;
};

} // namespace

SmoothingParameters rollNaive(std::span<const float> history, const RollingOrigins& origins,
                              std::span<float> predictions) {
    return rollSeasonalNaive(history, 1, origins, predictions);
}

SmoothingParameters rollSeasonalNaive(std::span<const float> history, int seasonLength, const RollingOrigins& origins,
                                      std::span<float> predictions) {
    const auto horizon = static_cast<std::size_t>(origins.horizon);
    const auto season = static_cast<std::size_t>(seasonLength);
    for (int origin = 0; origin < origins.count; ++origin) {
        const auto known = static_cast<std::size_t>(origins.first + origin * origins.stride) + 1;
        float* out = predictions.data() + static_cast<std::size_t>(origin) * horizon;
        for (std::size_t h = 0; h < horizon; ++h) {
            out[h] = known >= season ? history[known - season + h % season] : history[known - 1];
        }
    }
    return {};
}

SmoothingParameters rollMovingAverage(std::span<const float> history, const RollingOrigins& origins,
                                      std::span<float> predictions) {
    WindowGrid grid(history);
    return rollGrid(grid, history, origins, predictions);
}

} // namespace opsdesk
