#include "core/planning/Calculators.h"
#include "core/planning/IntermittentForecasts.h"
#include "core/planning/SeasonalForecasts.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

using boost::json::array;
using boost::json::object;

using IntermittentMethod = void (*)(std::span<const double>, const SmoothingParameters&, IntermittentStart,
                                    ForecastOutput);

/// The forecasts made after each period from the first demand on, which are the actual less the residual of the next.
object sequence(const std::vector<double>& history, const SmoothingParameters& parameters, IntermittentStart start,
                IntermittentMethod method) {
    std::vector<double> residuals(history.size());
    std::vector<double> mean(1);
    method(history, parameters, start, {mean, residuals});
    array forecasts;
    for (std::size_t t = 1; t < history.size(); ++t) {
        const double forecast = history[t] - residuals[t];
        forecasts.emplace_back(std::abs(forecast) < 1e-12 ? 0.0 : forecast);
    }
    forecasts.emplace_back(mean[0]);
    return {{"forecasts", forecasts}, {"forecast", mean[0]}};
}

SmoothingParameters constants(const CalculatorInput& input) {
    SmoothingParameters parameters;
    parameters.alpha = input.unitInterval("alpha");
    parameters.beta = input.has("beta") ? input.unitInterval("beta") : parameters.alpha;
    return parameters;
}

object croston(const CalculatorInput& input) {
    return sequence(input.notNegatives("y"), constants(input), {}, crostonForecast);
}

object sba(const CalculatorInput& input) {
    return sequence(input.notNegatives("y"), constants(input), {}, sbaForecast);
}

object tsb(const CalculatorInput& input) {
    const std::vector<double> history = input.notNegatives("y");
    const auto first = std::find_if(history.begin(), history.end(), [](double y) { return y > 0; });
    IntermittentStart start;
    if (first != history.end()) {
        start.size = *first;
        start.interval = static_cast<double>(first - history.begin()) + 1;
    }
    if (input.has("start_probability")) {
        start.interval = 1 / input.share("start_probability");
    }
    return sequence(history, constants(input), start, tsbForecast);
}

object holtWinters(const CalculatorInput& input) {
    const std::vector<double> history = input.numbers("y");
    const int season = input.whole("season", 1);
    if (history.size() < 2 * static_cast<std::size_t>(season)) {
        input.refuse("y", "a list of at least two seasons");
    }
    const std::string kind = input.has("kind") ? input.text("kind") : "additive";
    if (kind != "additive" && kind != "multiplicative") {
        input.refuse("kind", R"("additive" or "multiplicative")");
    }
    const bool positive = std::all_of(history.begin(), history.end(), [](double y) { return y > 0; });
    if (kind == "multiplicative" && !positive) {
        input.refuse("y", "a list of numbers above 0 for a multiplicative season");
    }
    SmoothingParameters parameters;
    parameters.alpha = input.unitInterval("alpha");
    parameters.beta = input.unitInterval("beta");
    parameters.gamma = input.unitInterval("gamma");
    parameters.phi = input.has("phi") ? input.unitInterval("phi") : 1;
    const int horizon = input.has("horizon") ? input.whole("horizon", 1) : season;
    const SeasonKind seasonKind = kind == "additive" ? SeasonKind::Additive : SeasonKind::Multiplicative;
    SeasonStart start;
    seasonStart(history, season, seasonKind, start);
    std::vector<double> mean(static_cast<std::size_t>(horizon));
    std::vector<double> residuals(history.size());
    holtWintersForecast(history, seasonKind, parameters, start, {mean, residuals});
    return {{"mean", array(mean.begin(), mean.end())}, {"residuals", array(residuals.begin(), residuals.end())}};
}

} // namespace

std::vector<Calculator> forecastCalculators() {
    const CalculatorField history{{"y", "demand"}, "list of demand per period, oldest first"};
    const CalculatorField alpha{{"alpha"}, "smoothing of the size, 0 to 1"};
    const CalculatorField interval{{"beta"}, "smoothing of the interval, 0 to 1; alpha unless said", false};
    return {
        {"croston", "seldom demand: size and interval smoothed apart", {history, alpha, interval}, croston},
        {"sba", "Croston's forecast without its bias (Syntetos-Boylan)", {history, alpha, interval}, sba},
        {"tsb",
         "seldom demand that may die out (Teunter-Syntetos-Babai)",
         {history,
          alpha,
          {{"beta"}, "smoothing of the probability, 0 to 1; alpha unless said", false},
          {{"start_probability", "p0"}, "of demand in a period; 1 / periods to the first demand unless said", false}},
         tsb},
        {"holt-winters",
         "level, trend and season",
         {{{"y", "demand"}, "list of values, two seasons at least"},
          {{"season", "m"}, "periods in a season"},
          {{"alpha"}, "smoothing of the level, 0 to 1"},
          {{"beta"}, "smoothing of the trend, 0 to 1"},
          {{"gamma"}, "smoothing of the season, 0 to 1"},
          {{"phi"}, "damping of the trend, 0 to 1; 1 unless said", false},
          {{"kind"}, "additive or multiplicative", false},
          {{"horizon"}, "periods to forecast; a season unless said", false}},
         holtWinters},
    };
}

} // namespace opsdesk
