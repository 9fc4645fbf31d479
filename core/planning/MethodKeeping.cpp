#include "core/planning/MethodKeeping.h"

#include "core/base/Clock.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 5> causeNames{"kept", "new", "changed", "age", "drift"};

/// Neighbouring keys fall into different weeks, the same on every machine.
std::uint64_t mixed(std::int64_t itemId, std::int64_t nodeId) {
    const std::uint64_t ofItem = SeededRandom(static_cast<std::uint64_t>(itemId)).next();
    return SeededRandom(ofItem + static_cast<std::uint64_t>(nodeId)).next();
}

} // namespace

std::string_view toString(SelectionCause cause) {
    return causeNames[static_cast<std::size_t>(cause)];
}

bool isDueByAge(std::int64_t itemId, std::int64_t nodeId, Date selectedWeek, Date thisWeek, int everyWeeks) {
    const auto every = static_cast<std::int64_t>(std::max(1, everyWeeks));
    const auto turn = static_cast<std::int64_t>(mixed(itemId, nodeId) % static_cast<std::uint64_t>(every));
    const std::int64_t week = (thisWeek - Date::of(1970, 1, 5)) / 7;
    const std::int64_t sinceTurn = ((week + turn) % every + every) % every;
    return selectedWeek < thisWeek - static_cast<int>(7 * sinceTurn);
}

double trackingSignal(std::span<const double> residuals, std::size_t since) {
    if (since >= residuals.size())
        return 0;
    double usual = 0;
    for (const double residual : residuals.first(since))
        usual += std::abs(residual);
    double absolute = since > 0 ? usual / static_cast<double>(since) : 0;
    double error = 0;
    for (const double residual : residuals.subspan(since)) {
        error += trackingWeight * (residual - error);
        absolute += trackingWeight * (std::abs(residual) - absolute);
    }
    return absolute > 0 ? std::clamp(error / absolute, -1.0, 1.0) : 0;
}

std::string parametersAsJson(const SmoothingParameters& parameters) {
    std::string text = "{";
    const auto add = [&](std::string_view name, auto value, bool used) {
        if (used)
            text += fmt::format("{}\"{}\":{:.6g}", text.size() > 1 ? "," : "", name, static_cast<double>(value));
    };
    add("alpha", parameters.alpha, parameters.alpha != 0);
    add("beta", parameters.beta, parameters.beta != 0);
    add("gamma", parameters.gamma, parameters.gamma != 0);
    add("phi", parameters.phi, parameters.phi != 1);
    add("window", parameters.window, parameters.window != 0);
    return text + "}";
}

} // namespace opsdesk
