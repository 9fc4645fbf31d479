#include "app/engine/Commands.h"
#include "app/engine/SeriesHistory.h"

#include "core/base/Error.h"
#include "core/base/JsonText.h"
#include "core/base/Result.h"
#include "core/planning/Forecaster.h"

#include <CLI/CLI.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk {

namespace {

using boost::json::array;
using boost::json::object;

struct ForecastOptions {
    int horizon = 0;
    std::vector<double> levels = {80, 95};
    std::string method = "auto";
};

struct ForecastLine {
    boost::json::value id;
    int frequency = 1;
    std::vector<double> history; ///< NaN for null
};

/// Of options: what did best on history, with an ensemble where that is long; and without one.
constexpr std::string_view automatic = "auto", selected = "selected";

/// Beyond this the square of an error is no number.
constexpr double largestValue = 1e100;
constexpr int longestHorizon = 1000;

Result<ForecastLine> readLine(const boost::json::object& json) {
    ForecastLine line;
    for (const auto& [name, value] : json) {
        if (name == "id") {
            line.id = value;
        } else if (name == "frequency") {
            const auto frequency = readFrequency(value);
            if (!frequency) {
                return tl::unexpected(frequency.error());
            }
            line.frequency = *frequency;
        } else if (name == "y") {
            auto history = readHistory(value, largestValue);
            if (!history) {
                return tl::unexpected(history.error());
            }
            line.history = std::move(*history);
        } else {
            return reject("unknown_field",
                          "There is no field \"" + std::string(name) + "\"; a line takes id, frequency and y.",
                          std::string(name));
        }
    }
    if (line.history.empty()) {
        return reject("missing_field", "\"y\" is missing: the history, oldest first.", "y");
    }
    return line;
}

object forecastOf(const ForecastLine& line, const ForecastOptions& options, Forecaster& forecaster) {
    const ForecastRequest request{
        options.horizon, 0, line.frequency, parseForecastMethod(options.method), options.method == automatic, true};
    const Forecast& forecast = forecaster.forecast(line.history, request);
    const bool notBelowZero =
        std::none_of(line.history.begin(), line.history.end(), [](double value) { return value < 0; });
    object out{
        {"id", line.id}, {"model", toString(forecast.method)}, {"class", toString(forecast.pattern.demandClass)}};
    const auto values = [&](const std::vector<double>& list) {
        array held;
        for (const double value : list) {
            held.emplace_back(notBelowZero ? std::max(0.0, value) : value);
        }
        return held;
    };
    out["mean"] = values(forecast.mean);
    out["median"] = values(forecast.median);
    for (const double level : options.levels) {
        array low;
        array high;
        for (std::size_t h = 0; h < forecast.mean.size(); ++h) {
            const PredictionInterval interval = predictionInterval(forecast, h, level / 100, notBelowZero);
            low.emplace_back(interval.low);
            high.emplace_back(interval.high);
        }
        const std::string name = toJsonText(level);
        out["lo" + name] = std::move(low);
        out["hi" + name] = std::move(high);
    }
    if (forecast.tested) {
        out["mase"] = forecast.mase;
        out["rmsse"] = forecast.rmsse;
        out["bias"] = forecast.bias;
    }
    if (!forecast.shares.empty()) {
        object shares;
        for (const auto& share : forecast.shares) {
            shares[share.name] = share.weight;
        }
        out["shares"] = std::move(shares);
        return out;
    }
    const SmoothingParameters& p = forecast.parameters;
    out["parameters"] = {
        {"alpha", p.alpha}, {"beta", p.beta}, {"gamma", p.gamma}, {"phi", p.phi}, {"window", p.window}};
    return out;
}

/// One line in, one line out, so that the n-th answer is that to the n-th question. False when it was rejected.
bool answer(const std::string& text, const ForecastOptions& options, Forecaster& forecaster) {
    boost::json::error_code error;
    const auto json = boost::json::parse(text, error);
    Result<ForecastLine> line = error ? reject("not_json", "The line is not JSON: " + error.message() + ".")
                                : json.is_object() ? readLine(json.get_object())
                                                   : reject("not_json", "The line is not a JSON object.");
    if (line) {
        std::cout << toJsonText(forecastOf(*line, options, forecaster)) << '\n';
        return true;
    }
    object out;
    if (const auto* id = json.is_object() ? json.get_object().if_contains("id") : nullptr) {
        out["id"] = *id;
    }
    out["rejected"] = {{"code", line.error().code}, {"text", line.error().text}, {"field", line.error().field}};
    std::cout << toJsonText(out) << '\n';
    std::cerr << line.error().text << '\n';
    return false;
}

void check(const ForecastOptions& options) {
    if (options.method != automatic && options.method != selected && !parseForecastMethod(options.method)) {
        std::string names = fmt::format("{}, {}", automatic, selected);
        for (std::size_t i = 0; i < forecastMethodCount; ++i) {
            names += ", " + std::string(toString(static_cast<ForecastMethod>(i)));
        }
        throw UsageError("There is no forecast method \"" + options.method + "\"; there are " + names + ".");
    }
    for (const double level : options.levels) {
        if (!(level > 0 && level < 100)) {
            throw UsageError("--level takes percentages above 0 and below 100, such as 80,95.");
        }
    }
}

} // namespace

void addForecastCommand(CLI::App& app, Program& program) {
    auto options = std::make_shared<ForecastOptions>();
    CLI::App* command = app.add_subcommand(
        "forecast", "Forecasts series from stdin: a line {\"id\",\"frequency\",\"y\"} in, a line with model, mean and "
                    "intervals out");
    command->add_option("--horizon", options->horizon, "periods to forecast")
        ->required()
        ->check(CLI::Range(1, longestHorizon));
    command->add_option("--level", options->levels, "intervals in percent, separated by commas")->delimiter(',');
    command->add_option("--method", options->method,
                        "a method by name; auto takes what did best on history, selected the same without an ensemble");
    command->callback([options, &program] {
        check(*options);
        Forecaster forecaster;
        std::string text;
        while (std::getline(std::cin, text)) {
            if (text.find_first_not_of(" \t\r") != std::string::npos && !answer(text, *options, forecaster)) {
                program.exitCode = 1;
            }
        }
    });
}

} // namespace opsdesk
