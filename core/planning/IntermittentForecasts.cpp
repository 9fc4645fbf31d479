#include "core/planning/IntermittentForecasts.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

void croston(std::span<const double> history, const SmoothingParameters& parameters, IntermittentStart start,
             double factor, ForecastOutput out) {
    double size = start.size;
    double interval = start.interval;
    double sinceDemand = 1;
    for (std::size_t t = 0; t < history.size(); ++t) {
        const double forecast = interval > 0 ? factor * size / interval : 0;
        if (!out.residuals.empty()) {
            out.residuals[t] = history[t] - forecast;
        }
        if (history[t] <= 0) {
            sinceDemand += 1;
            continue;
        }
        size = size > 0 ? size + parameters.alpha * (history[t] - size) : history[t];
        interval = interval > 0 ? interval + parameters.beta * (sinceDemand - interval) : sinceDemand;
        sinceDemand = 1;
    }
    std::fill(out.mean.begin(), out.mean.end(), interval > 0 ? factor * size / interval : 0);
}

} // namespace

template <class Real>
IntermittentStart intermittentStart(std::span<const Real> history) {
    double sum = 0;
    double occasions = 0;
    for (const Real value : history) {
        if (value > 0) {
            sum += static_cast<double>(value);
            occasions += 1;
        }
    }
    if (occasions == 0) {
        return {};
    }
    return {sum / occasions, static_cast<double>(history.size()) / occasions};
}

template IntermittentStart intermittentStart(std::span<const float>);
template IntermittentStart intermittentStart(std::span<const double>);

double droppingOut(int periodsPerYear) {
    constexpr double lastsAYear = 0.7;
    constexpr int weeks = 52; // what is planned by, where nothing is known of the year
    return 1 - std::pow(lastsAYear, 1.0 / (periodsPerYear > 1 ? periodsPerYear : weeks));
}

double ItemLife::alive(double dropping) const {
    const double silent = (1 - dropping) * (1 - m_probability); // for one period, and still there
    const double stillThere = std::pow(silent, m_silence);
    const double gone = dropping * (1 - stillThere) / (1 - silent);
    return stillThere > 0 ? stillThere / (stillThere + gone) : 0;
}

void crostonForecast(std::span<const double> history, const SmoothingParameters& parameters, IntermittentStart start,
                     ForecastOutput out) {
    croston(history, parameters, start, 1, out);
}

void sbaForecast(std::span<const double> history, const SmoothingParameters& parameters, IntermittentStart start,
                 ForecastOutput out) {
    croston(history, parameters, start, 1 - parameters.beta / 2, out);
}

void tsbForecast(std::span<const double> history, const SmoothingParameters& parameters, IntermittentStart start,
                 ForecastOutput out) {
    double size = start.size;
    double probability = start.interval > 0 ? 1 / start.interval : 0;
    for (std::size_t t = 0; t < history.size(); ++t) {
        if (!out.residuals.empty()) {
            out.residuals[t] = history[t] - size * probability;
        }
        const bool demand = history[t] > 0;
        probability += parameters.beta * ((demand ? 1 : 0) - probability);
        if (demand) {
            size = size > 0 ? size + parameters.alpha * (history[t] - size) : history[t];
        }
    }
    std::fill(out.mean.begin(), out.mean.end(), size * probability);
}

void lifetimeForecast(std::span<const double> history, const SmoothingParameters& parameters, IntermittentStart start,
                      ForecastOutput out) {
    const double survival = 1 - parameters.beta;
    double level = start.interval > 0 ? start.size / start.interval : 0;
    ItemLife life(start.interval);
    for (std::size_t t = 0; t < history.size(); ++t) {
        if (!out.residuals.empty()) {
            out.residuals[t] = history[t] - level * life.alive(parameters.beta) * survival;
        }
        const bool demand = history[t] > 0;
        if (demand) {
            level *= std::pow(1 - parameters.alpha, life.silence());
            level =
                level > 0 ? level + parameters.alpha * (history[t] - level) : history[t] / static_cast<double>(t + 1);
        }
        life.step(demand);
    }
    double expected = level * life.alive(parameters.beta);
    for (double& mean : out.mean) {
        expected *= survival;
        mean = expected;
    }
}

} // namespace opsdesk
