#include "core/base/Payload.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>

namespace opsdesk::json {

using boost::json::value;

bool read(const value& json, std::int64_t& out) {
    if (json.is_int64()) {
        out = json.get_int64();
        return true;
    }
    return false;
}

bool read(const value& json, bool& out) {
    if (json.is_bool())
        out = json.get_bool();
    return json.is_bool();
}

bool read(const value& json, double& out) {
    if (!json.is_number())
        return false;
    out = json.to_number<double>();
    return std::isfinite(out);
}

bool read(const value& json, std::string& out) {
    if (json.is_string())
        out = json.get_string();
    return json.is_string() && out.find('\0') == std::string::npos;
}

bool read(const value& json, Uuid& out) {
    const auto id = json.is_string() ? Uuid::parse(std::string_view(json.get_string())) : std::nullopt;
    out = id.value_or(Uuid());
    return id.has_value();
}

bool read(const value& json, Currency& out) {
    if (!json.is_string() || json.get_string().size() != 3)
        return false;
    for (const char letter : json.get_string())
        if (letter < 'A' || letter > 'Z')
            return false;
    out = Currency(std::string_view(json.get_string()));
    return true;
}

bool read(const value& json, Minor& out) {
    std::int64_t units = 0;
    if (!read(json, units))
        return false;
    out = Minor(units);
    return true;
}

bool read(const value& json, Quantity& out) {
    // Through the shortest decimal text, so that 0.1 is a tenth and 1e30 is refused, never rounded.
    std::optional<Quantity> quantity;
    if (json.is_int64())
        quantity = Quantity::parse(std::to_string(json.get_int64()));
    else if (json.is_double())
        quantity = Quantity::parse(fmt::format("{}", json.get_double()));
    else if (json.is_string())
        quantity = Quantity::parse(std::string_view(json.get_string()));
    out = quantity.value_or(Quantity());
    return quantity.has_value();
}

bool read(const value& json, Date& out) {
    const auto date = json.is_string() ? Date::parse(std::string_view(json.get_string())) : std::nullopt;
    out = date.value_or(Date());
    return date.has_value();
}

bool read(const value& json, Timestamp& out) {
    const auto time = json.is_string() ? Timestamp::parse(std::string_view(json.get_string())) : std::nullopt;
    out = time.value_or(Timestamp());
    return time.has_value();
}

value write(std::int64_t number) {
    return number;
}
value write(bool truth) {
    return truth;
}
value write(double number) {
    return number;
}
value write(const std::string& text) {
    return value(text);
}
value write(const Uuid& id) {
    return value(id.toString());
}
value write(const Currency& currency) {
    return value(std::string(currency.code()));
}
value write(Minor amount) {
    return amount.units();
}
value write(Quantity quantity) {
    return quantity.count() % Quantity::scale == 0 ? value(quantity.count() / Quantity::scale)
                                                   : value(quantity.toDouble());
}
value write(Date date) {
    return value(date.toString());
}
value write(Timestamp time) {
    return value(time.toString());
}

namespace {

std::string_view accepted(ColumnType type) {
    switch (type) {
    case ColumnType::Integer:
        return "a whole number";
    case ColumnType::Boolean:
        return "true or false";
    case ColumnType::Real:
        return "a number";
    case ColumnType::Uuid:
        return "an id of 36 characters";
    case ColumnType::Currency:
        return "a currency code such as \"GBP\"";
    case ColumnType::Money:
        return "an amount in minor units (pence, cents) as a whole number";
    case ColumnType::Quantity:
        return "a quantity with at most three decimals";
    case ColumnType::Date:
        return "a date such as \"2011-11-30\"";
    case ColumnType::Time:
        return "a time such as \"2011-11-30T08:26:00Z\"";
    default:
        return "text in quotes, without the character U+0000";
    }
}

} // namespace

Rejection wrongField(const std::string& path, ColumnType type, const value& json) {
    auto shown = boost::json::serialize(json);
    if (shown.size() > 60)
        shown = shown.substr(0, 57) + "...";
    return {"wrong_field", fmt::format("Field {} must be {}, not {}.", path, accepted(type), shown), path};
}

Rejection missingField(const std::string& path) {
    return {"missing_field", fmt::format("Field {} is missing.", path), path};
}

Rejection unknownField(const std::string& path, const std::vector<std::string>& known) {
    return {"unknown_field", fmt::format("There is no field {}; there are {}.", path, fmt::join(known, ", ")), path};
}

} // namespace opsdesk::json
