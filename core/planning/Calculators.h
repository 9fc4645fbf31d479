#pragma once

#include "core/planning/CalculatorInput.h"

#include <boost/json/fwd.hpp>

#include <string_view>
#include <vector>

namespace opsdesk {

/// One of the planner's textbook calculations, for anyone's numbers.
struct Calculator {
    std::string_view name;
    std::string_view summary;
    std::vector<CalculatorField> fields;
    boost::json::object (*calculate)(const CalculatorInput& input);
};

/// All of them, by name.
const std::vector<Calculator>& calculators();

/// @throws UsageError when there is none of that name
const Calculator& findCalculator(std::string_view name);

/// The result of calculator @p name for @p input, a JSON object of its fields.
/// @throws UsageError for an unknown calculator or field, and for values that make no sense
boost::json::object calculate(std::string_view name, const boost::json::value& input);

/// The fields of @p calculator in words, one per line.
std::string describe(const Calculator& calculator);

// In groups, as they are written.
std::vector<Calculator> orderCalculators();
std::vector<Calculator> stockCalculators();
std::vector<Calculator> forecastCalculators();

} // namespace opsdesk
