#include "core/planning/SmoothingForecasts.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

void setResidual(ForecastOutput out, std::size_t period, double residual) {
    if (!out.residuals.empty()) {
        out.residuals[period] = residual;
    }
}

void forecastFlat(ForecastOutput out, double level) {
    std::fill(out.mean.begin(), out.mean.end(), level);
}

template <class Real>
double meanOf(std::span<const Real> values) {
    double sum = 0;
    for (const Real value : values) {
        sum += static_cast<double>(value);
    }
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

} // namespace

template <class Real>
double smoothingStart(std::span<const Real> history) {
    return meanOf(history.first(std::min<std::size_t>(4, history.size())));
}

template <class Real>
TrendStart trendStart(std::span<const Real> history) {
    const std::size_t half = std::min<std::size_t>(8, history.size()) / 2;
    if (half == 0) {
        return {smoothingStart(history), 0};
    }
    const double first = meanOf(history.first(half));
    const double trend = (meanOf(history.subspan(half, half)) - first) / static_cast<double>(half);
    return {first - trend * (static_cast<double>(half) + 1) / 2, trend};
}

template double smoothingStart(std::span<const float>);
template double smoothingStart(std::span<const double>);
template TrendStart trendStart(std::span<const float>);
template TrendStart trendStart(std::span<const double>);

void naiveForecast(std::span<const double> history, ForecastOutput out) {
    seasonalNaiveForecast(history, 1, out);
}

void seasonalNaiveForecast(std::span<const double> history, int seasonLength, ForecastOutput out) {
    const auto season = static_cast<std::size_t>(seasonLength);
    const std::size_t periods = history.size();
    if (periods == 0) {
        forecastFlat(out, 0);
        return;
    }
    for (std::size_t t = 0; t < periods; ++t) {
        const double forecast = t >= season ? history[t - season] : t > 0 ? history[t - 1] : history[0];
        setResidual(out, t, history[t] - forecast);
    }
    for (std::size_t h = 0; h < out.mean.size(); ++h) {
        out.mean[h] = periods >= season ? history[periods - season + h % season] : history[periods - 1];
    }
}

void movingAverageForecast(std::span<const double> history, int window, ForecastOutput out) {
    const auto width = static_cast<std::size_t>(window);
    double sum = 0;
    for (std::size_t t = 0; t < history.size(); ++t) {
        setResidual(out, t, t == 0 ? 0 : history[t] - sum / static_cast<double>(std::min(t, width)));
        sum += history[t] - (t >= width ? history[t - width] : 0);
    }
    forecastFlat(out, history.empty() ? 0 : sum / static_cast<double>(std::min(history.size(), width)));
}

void sesForecast(std::span<const double> history, double alpha, double start, ForecastOutput out) {
    double level = start;
    for (std::size_t t = 0; t < history.size(); ++t) {
        const double residual = history[t] - level;
        setResidual(out, t, residual);
        level += alpha * residual;
    }
    forecastFlat(out, level);
}

namespace {

/// Level and variance of square roots.
class RootLevel {
public:
    RootLevel(double start, double alpha, std::size_t periods)
        : m_level(start), m_alpha(alpha), m_warmUp(warmUp(periods)) {}

    double median() const { return m_level * m_level; }
    double mean() const { return median() + (m_counted > 0 ? m_squares / m_counted : 0); }
    void step(double y) {
        const double residual = std::sqrt(std::max(0.0, y)) - m_level;
        if (m_period++ >= m_warmUp) {
            m_squares += residual * residual;
            m_counted += 1;
        }
        m_level += m_alpha * residual;
    }

private:
    double m_level;
    double m_alpha;
    int m_warmUp;
    int m_period = 0;
    double m_squares = 0;
    double m_counted = 0;
};

} // namespace

template <class Real>
double rootStart(std::span<const Real> history) {
    double sum = 0;
    const auto first = history.first(std::min<std::size_t>(4, history.size()));
    for (const Real value : first) {
        sum += std::sqrt(std::max(0.0, static_cast<double>(value)));
    }
    return first.empty() ? 0 : sum / static_cast<double>(first.size());
}

template double rootStart(std::span<const float>);
template double rootStart(std::span<const double>);

void rootSesForecast(std::span<const double> history, double alpha, double start, ForecastOutput out) {
    RootLevel level(start, alpha, history.size());
    for (std::size_t t = 0; t < history.size(); ++t) {
        setResidual(out, t, history[t] - level.mean());
        level.step(history[t]);
    }
    forecastFlat(out, level.mean());
}

double medianShare(std::span<const double> history, double alpha, double start) {
    RootLevel level(start, alpha, history.size());
    for (const double value : history) {
        level.step(value);
    }
    return level.mean() > 0 ? level.median() / level.mean() : 1;
}

void holtForecast(std::span<const double> history, const SmoothingParameters& parameters, TrendStart start,
                  ForecastOutput out) {
    double level = start.level;
    double trend = start.trend;
    for (std::size_t t = 0; t < history.size(); ++t) {
        const double forecast = level + parameters.phi * trend;
        const double residual = history[t] - forecast;
        setResidual(out, t, residual);
        level = forecast + parameters.alpha * residual;
        trend = parameters.phi * trend + parameters.alpha * parameters.beta * residual;
    }
    for (double& mean : out.mean) {
        trend *= parameters.phi;
        level += trend;
        mean = level;
    }
}

void thetaForecast(std::span<const double> history, double alpha, double start, ForecastOutput out) {
    const auto periods = static_cast<double>(history.size());
    double sum = 0;
    double weighted = 0;
    for (std::size_t t = 0; t < history.size(); ++t) {
        sum += history[t];
        weighted += history[t] * static_cast<double>(t);
    }
    const double spread = periods * (periods * periods - 1) / 12;
    const double middle = (periods - 1) / 2;
    const double slope = history.size() > 1 ? (weighted - middle * sum) / spread : 0;
    const double base = history.empty() ? 0 : sum / periods - slope * middle;
    // Smoothing is linear: the level of the line of θ = 2 is twice the history's less the regression line's.
    double level = 2 * start - base;
    for (std::size_t t = 0; t < history.size(); ++t) {
        const double line = base + slope * static_cast<double>(t);
        setResidual(out, t, history[t] - (level + line) / 2);
        level += alpha * (2 * history[t] - line - level);
    }
    for (std::size_t h = 0; h < out.mean.size(); ++h) {
        out.mean[h] = (level + base + slope * (periods + static_cast<double>(h))) / 2;
    }
}

} // namespace opsdesk
