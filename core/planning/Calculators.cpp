#include "core/planning/Calculators.h"

#include "core/base/Error.h"

#include <boost/json.hpp>

#include <algorithm>

namespace opsdesk {

const std::vector<Calculator>& calculators() {
    static const std::vector<Calculator> all = [] {
        std::vector<Calculator> list = orderCalculators();
        for (const auto& group : {stockCalculators(), forecastCalculators()}) {
            list.insert(list.end(), group.begin(), group.end());
        }
        std::sort(list.begin(), list.end(), [](const Calculator& a, const Calculator& b) { return a.name < b.name; });
        return list;
    }();
    return all;
}

const Calculator& findCalculator(std::string_view name) {
    const auto& all = calculators();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Calculator& each) { return each.name == name; });
    if (found != all.end()) {
        return *found;
    }
    std::string names;
    for (const Calculator& each : all) {
        names += (names.empty() ? "" : ", ") + std::string(each.name);
    }
    throw UsageError("There is no calculator \"" + std::string(name) + "\"; there are " + names + ".");
}

boost::json::object calculate(std::string_view name, const boost::json::value& input) {
    const Calculator& calculator = findCalculator(name);
    const std::string place = "calc " + std::string(name);
    if (!input.is_object()) {
        throw UsageError(place + ": the input must be a JSON object.");
    }
    return calculator.calculate(CalculatorInput(place, input.get_object(), calculator.fields));
}

std::string describe(const Calculator& calculator) {
    std::string text = std::string(calculator.name) + ": " + std::string(calculator.summary) + "\n";
    for (const CalculatorField& field : calculator.fields) {
        text += "  " + std::string(field.names.front());
        for (std::size_t i = 1; i < field.names.size(); ++i) {
            text += (i == 1 ? " (or " : ", ") + std::string(field.names[i]);
        }
        text += field.names.size() > 1 ? "): " : ": ";
        text += std::string(field.meaning) + (field.required ? "" : "; optional") + "\n";
    }
    return text;
}

} // namespace opsdesk
