#include "core/planning/CalculatorInput.h"

#include "core/base/Error.h"
#include "core/base/JsonText.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

std::string listed(const std::vector<CalculatorField>& fields) {
    std::string text;
    for (const CalculatorField& field : fields) {
        text += text.empty() ? "" : ", ";
        text += field.names.front();
        text += field.required ? "" : " (optional)";
    }
    return text;
}

boost::json::string_view key(std::string_view name) {
    return {name.data(), name.size()};
}

} // namespace

CalculatorInput::CalculatorInput(std::string place, const boost::json::object& object,
                                 const std::vector<CalculatorField>& fields)
    : m_place(std::move(place)), m_object(&object), m_fields(&fields) {
    for (const auto& entry : object) {
        const std::string_view name(entry.key().data(), entry.key().size());
        const bool known = std::any_of(fields.begin(), fields.end(), [name](const CalculatorField& field) {
            return std::find(field.names.begin(), field.names.end(), name) != field.names.end();
        });
        if (!known) {
            throw UsageError(m_place + ": there is no field \"" + std::string(name) + "\"; it takes " + listed(fields) +
                             ".");
        }
    }
    for (const CalculatorField& field : fields) {
        if (field.required && !find(field.names.front())) {
            throw UsageError(m_place + ": the field \"" + std::string(field.names.front()) + "\" is missing (" +
                             std::string(field.meaning) + "); it takes " + listed(fields) + ".");
        }
    }
}

const boost::json::value* CalculatorInput::find(std::string_view name) const {
    for (const CalculatorField& field : *m_fields) {
        if (field.names.front() != name) {
            continue;
        }
        for (const std::string_view alias : field.names) {
            if (const auto* value = m_object->if_contains(key(alias)); value && !value->is_null()) {
                return value;
            }
        }
    }
    return nullptr;
}

const boost::json::value& CalculatorInput::get(std::string_view name) const {
    const auto* value = find(name);
    if (!value) {
        throw UsageError(m_place + ": the field \"" + std::string(name) + "\" is missing.");
    }
    return *value;
}

void CalculatorInput::refuse(std::string_view name, std::string_view accepted) const {
    const auto* value = find(name);
    std::string shown = value ? toJsonText(*value) : "nothing";
    if (shown.size() > 60) {
        shown = shown.substr(0, 60) + "…";
    }
    throw UsageError(m_place + ": \"" + std::string(name) + "\" must be " + std::string(accepted) + ", not " + shown +
                     ".");
}

double CalculatorInput::numberIn(std::string_view name, const boost::json::value& value,
                                 std::string_view accepted) const {
    if (!value.is_number() || !std::isfinite(value.to_number<double>())) {
        refuse(name, accepted);
    }
    return value.to_number<double>();
}

double CalculatorInput::number(std::string_view name) const {
    return numberIn(name, get(name), "a number");
}

double CalculatorInput::notNegative(std::string_view name) const {
    const double value = numberIn(name, get(name), "a number of at least 0");
    if (value < 0) {
        refuse(name, "a number of at least 0");
    }
    return value;
}

double CalculatorInput::positive(std::string_view name) const {
    const double value = numberIn(name, get(name), "a number above 0");
    if (value <= 0) {
        refuse(name, "a number above 0");
    }
    return value;
}

double CalculatorInput::share(std::string_view name) const {
    const double value = numberIn(name, get(name), "above 0 and below 1");
    if (value <= 0 || value >= 1) {
        refuse(name, "above 0 and below 1");
    }
    return value;
}

double CalculatorInput::unitInterval(std::string_view name) const {
    const double value = numberIn(name, get(name), "from 0 to 1");
    if (value < 0 || value > 1) {
        refuse(name, "from 0 to 1");
    }
    return value;
}

int CalculatorInput::whole(std::string_view name, int least) const {
    constexpr int most = 1000000;
    const std::string accepted = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    const double value = numberIn(name, get(name), accepted);
    if (value != std::trunc(value) || value < least || value > most) {
        refuse(name, accepted);
    }
    return static_cast<int>(value);
}

std::string CalculatorInput::text(std::string_view name) const {
    const auto& value = get(name);
    if (!value.is_string()) {
        refuse(name, "text");
    }
    return std::string(value.get_string());
}

const boost::json::array& CalculatorInput::list(std::string_view name, std::string_view accepted) const {
    const auto& value = get(name);
    if (!value.is_array() || value.get_array().empty()) {
        refuse(name, accepted);
    }
    return value.get_array();
}

std::vector<double> CalculatorInput::numbers(std::string_view name) const {
    std::vector<double> values;
    for (const auto& value : list(name, "a list of numbers")) {
        values.push_back(numberIn(name, value, "a list of numbers"));
    }
    return values;
}

std::vector<double> CalculatorInput::notNegatives(std::string_view name) const {
    std::vector<double> values = numbers(name);
    if (std::any_of(values.begin(), values.end(), [](double value) { return value < 0; })) {
        refuse(name, "a list of numbers of at least 0");
    }
    return values;
}

std::vector<CalculatorInput> CalculatorInput::objects(std::string_view name,
                                                      const std::vector<CalculatorField>& fields) const {
    std::vector<CalculatorInput> inputs;
    for (const auto& value : list(name, "a list of objects")) {
        if (!value.is_object()) {
            refuse(name, "a list of objects");
        }
        inputs.emplace_back(m_place + ", " + std::string(name) + "[" + std::to_string(inputs.size()) + "]",
                            value.get_object(), fields);
    }
    return inputs;
}

std::string CalculatorInput::decimal(std::string_view name) const {
    const auto& value = get(name);
    if (value.is_string()) {
        return std::string(value.get_string());
    }
    numberIn(name, value, "a decimal number");
    return toJsonText(value);
}

std::vector<std::string> CalculatorInput::decimals(std::string_view name) const {
    std::vector<std::string> texts;
    for (const auto& value : list(name, "a list of decimal numbers")) {
        if (value.is_string()) {
            texts.emplace_back(value.get_string());
        } else {
            numberIn(name, value, "a list of decimal numbers");
            texts.push_back(toJsonText(value));
        }
    }
    return texts;
}

} // namespace opsdesk
