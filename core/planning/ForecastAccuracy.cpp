#include "core/planning/ForecastAccuracy.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsdesk {

namespace {

double scaled(double error, double scale) {
    if (scale > 0) {
        return error / scale;
    }
    return error > 0 ? std::numeric_limits<double>::infinity() : 0;
}

} // namespace

template <class Real>
ErrorScale errorScale(std::span<const Real> history, int lag) {
    const auto distance = static_cast<std::size_t>(lag);
    if (history.size() <= distance) {
        return {};
    }
    ErrorScale scale;
    for (std::size_t t = distance; t < history.size(); ++t) {
        const double change = static_cast<double>(history[t]) - static_cast<double>(history[t - distance]);
        scale.absolute += std::abs(change);
        scale.squared += change * change;
    }
    const auto steps = static_cast<double>(history.size() - distance);
    return {scale.absolute / steps, scale.squared / steps};
}

template ErrorScale errorScale(std::span<const float>, int);
template ErrorScale errorScale(std::span<const double>, int);

void ErrorSums::add(double forecast, double actualValue) {
    const double error = forecast - actualValue;
    absolute += std::abs(error);
    squared += error * error;
    signedSum += error;
    actual += std::abs(actualValue);
    count += 1;
}

double ErrorSums::mase(const ErrorScale& scale) const {
    return scaled(meanAbsolute(), scale.absolute);
}

double ErrorSums::rmsse(const ErrorScale& scale) const {
    return scaled(count > 0 ? std::sqrt(squared / count) : 0, std::sqrt(scale.squared));
}

double ErrorSums::bias() const {
    if (actual > 0) {
        return signedSum / actual;
    }
    return signedSum == 0 ? 0 : std::copysign(std::numeric_limits<double>::infinity(), signedSum);
}

double smape(std::span<const double> forecast, std::span<const double> actual) {
    const std::size_t periods = std::min(forecast.size(), actual.size());
    double sum = 0;
    for (std::size_t i = 0; i < periods; ++i) {
        const double size = std::abs(forecast[i]) + std::abs(actual[i]);
        sum += size > 0 ? std::abs(forecast[i] - actual[i]) / size : 0;
    }
    return periods > 0 ? 200 * sum / static_cast<double>(periods) : 0;
}

} // namespace opsdesk
