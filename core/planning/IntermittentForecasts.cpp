#include "core/planning/IntermittentForecasts.h"

#include <algorithm>

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

} // namespace opsdesk
