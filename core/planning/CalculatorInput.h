#pragma once

#include <boost/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What a calculator reads. The first name of a field is its own, the others are the letters that textbooks use.
struct CalculatorField {
    std::vector<std::string_view> names;
    std::string_view meaning; ///< with unit and range
    bool required = true;
};

/// The fields of one object, read strictly. Whatever is wrong is a UsageError that names the field and what it accepts.
class CalculatorInput {
public:
    /// @p place names the object in messages: "calc eoq" or "breaks[2]". @throws UsageError for unknown or missing
    /// fields
    CalculatorInput(std::string place, const boost::json::object& object, const std::vector<CalculatorField>& fields);

    bool has(std::string_view name) const { return find(name) != nullptr; }
    /// A finite number.
    double number(std::string_view name) const;
    double notNegative(std::string_view name) const;
    double positive(std::string_view name) const;
    /// Above 0 and below 1.
    double share(std::string_view name) const;
    /// 0 … 1, ends included.
    double unitInterval(std::string_view name) const;
    /// A whole number of at least @p least, at most a million.
    int whole(std::string_view name, int least) const;
    std::string text(std::string_view name) const;
    /// Finite numbers ≥ 0, at least one of them.
    std::vector<double> notNegatives(std::string_view name) const;
    std::vector<double> numbers(std::string_view name) const;
    /// The elements of a list of objects, at least one of them.
    std::vector<CalculatorInput> objects(std::string_view name, const std::vector<CalculatorField>& fields) const;
    /// A decimal as it was written, "12.50" or 12.5.
    std::string decimal(std::string_view name) const;
    std::vector<std::string> decimals(std::string_view name) const;

    [[noreturn]] void refuse(std::string_view name, std::string_view accepted) const;

private:
    const boost::json::value* find(std::string_view name) const;
    const boost::json::value& get(std::string_view name) const;
    const boost::json::array& list(std::string_view name, std::string_view accepted) const;
    double numberIn(std::string_view name, const boost::json::value& value, std::string_view accepted) const;

    std::string m_place;
    const boost::json::object* m_object;
    const std::vector<CalculatorField>* m_fields;
};

} // namespace opsdesk
