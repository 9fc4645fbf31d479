#include "app/engine/SeriesHistory.h"

#include "core/base/JsonText.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsdesk {

namespace {

constexpr int longestSeason = 1000;

} // namespace

Result<std::vector<double>> readHistory(const boost::json::value& json, double largest) {
    if (!json.is_array())
        return reject("wrong_field", "\"y\" must be a list of numbers, null where one is missing.", "y");
    std::vector<double> history;
    for (const auto& value : json.get_array()) {
        const bool right = value.is_null() || (value.is_number() && std::abs(value.to_number<double>()) <= largest);
        if (!right)
            return reject("wrong_field",
                          fmt::format("\"y\" must hold numbers up to {}, or null where one is missing; found {} at "
                                      "place {}.",
                                      largest, toJsonText(value), history.size()),
                          "y");
        history.push_back(value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.to_number<double>());
    }
    if (std::ranges::all_of(history, [](double value) { return std::isnan(value); }))
        return reject("no_history", "\"y\" holds no number to forecast from.", "y");
    return history;
}

Result<int> readFrequency(const boost::json::value& json) {
    const bool right = json.is_int64() && json.get_int64() >= 1 && json.get_int64() <= longestSeason;
    if (!right)
        return reject("wrong_field", "\"frequency\" must be a whole number of periods in a season, 1 to 1000.",
                      "frequency");
    return static_cast<int>(json.get_int64());
}

} // namespace opsdesk
