#include "core/planning/ForecastMethod.h"

#include <array>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, forecastMethodCount> methodNames = {"naive",
                                                                           "moving_average",
                                                                           "ses",
                                                                           "root_ses",
                                                                           "seasonal_naive",
                                                                           "croston",
                                                                           "sba",
                                                                           "tsb",
                                                                           "lifetime",
                                                                           "theta",
                                                                           "holt",
                                                                           "damped_holt",
                                                                           "holt_winters_additive",
                                                                           "holt_winters_multiplicative",
                                                                           "combination",
                                                                           "ensemble"};

} // namespace

std::string_view toString(ForecastMethod method) {
    return methodNames[static_cast<std::size_t>(method)];
}

std::optional<ForecastMethod> parseForecastMethod(std::string_view name) {
    for (std::size_t i = 0; i < methodNames.size(); ++i) {
        if (methodNames[i] == name) {
            return static_cast<ForecastMethod>(i);
        }
    }
    return std::nullopt;
}

} // namespace opsdesk
