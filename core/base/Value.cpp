#include "core/base/Value.h"

#include "core/base/Base64.h"
#include "core/base/Decimal.h"
#include "core/base/Error.h"
#include "core/base/Hex.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace opsdesk {

namespace {

[[noreturn]] void throwHolds(std::string_view wanted) {
    throw Error(fmt::format("A cell was read as {}, but holds something else.", wanted));
}

Date asDate(const Value& value) {
    return Date(static_cast<std::int32_t>(asInteger(value)));
}

template <class Number>
Number parseNumber(std::string_view text, std::string_view accepted) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        throw UsageError(fmt::format("“{}” is not {}.", text, accepted));
    return number;
}

template <class T>
T accepted(std::optional<T> parsed, std::string_view text, std::string_view what) {
    if (!parsed)
        throw UsageError(fmt::format("“{}” is not {}.", text, what));
    return std::move(*parsed);
}

std::int64_t parseBoolean(std::string_view text) {
    if (text == "true" || text == "yes" || text == "1")
        return 1;
    if (text == "false" || text == "no" || text == "0")
        return 0;
    throw UsageError(fmt::format("“{}” is not true or false.", text));
}

std::int64_t parseTime(std::string_view text) {
    if (const std::optional<Date> day = Date::parse(text))
        return Timestamp::of(*day).micros();
    return accepted(Timestamp::parse(text), text, "a time such as 2011-11-30T08:26:00Z").micros();
}

std::string parseDigest(std::string_view text) {
    std::vector<std::uint8_t> bytes(text.size() / 2);
    if (text.empty() || !fromHex(text, bytes))
        throw UsageError(fmt::format("“{}” is not hexadecimal.", text));
    return toHex(bytes);
}

std::string parseCurrency(std::string_view text) {
    try {
        if (!text.empty())
            return std::string(Currency(text).code());
    } catch (const std::invalid_argument&) {
    }
    throw UsageError(fmt::format("“{}” is not a currency of three capital letters, such as GBP.", text));
}

std::string parseJson(std::string_view text) {
    boost::system::error_code error;
    boost::json::parse(text, error);
    if (error)
        throw UsageError(fmt::format("“{}” is not JSON.", text));
    return std::string(text);
}

boost::json::value nestedJson(const std::string& text) {
    boost::system::error_code error;
    boost::json::value value = boost::json::parse(text, error);
    if (error)
        throw Error("A cell holds damaged JSON.");
    return value;
}

} // namespace

std::int64_t asInteger(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    if (const auto* date = std::get_if<Date>(&value))
        return date->days();
    if (isNull(value))
        return 0;
    throwHolds("a whole number");
}

double asReal(const Value& value) {
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*number);
    if (isNull(value))
        return 0;
    throwHolds("a number");
}

const std::string& asText(const Value& value) {
    static const std::string empty;
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (isNull(value))
        return empty;
    throwHolds("text");
}

const Bytes& asBytes(const Value& value) {
    static const Bytes empty;
    if (const auto* bytes = std::get_if<Bytes>(&value))
        return *bytes;
    if (isNull(value))
        return empty;
    throwHolds("bytes");
}

boost::json::value toJson(const Value& value, ColumnType type) {
    if (isNull(value))
        return nullptr;
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Money:
        return asInteger(value);
    case ColumnType::Boolean:
        return asInteger(value) != 0;
    case ColumnType::Real:
        return asReal(value);
    case ColumnType::Quantity: {
        const Quantity quantity = Quantity::thousandths(asInteger(value));
        if (quantity.count() % Quantity::scale == 0)
            return quantity.count() / Quantity::scale;
        return quantity.toDouble();
    }
    case ColumnType::Json:
        return nestedJson(asText(value));
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Uuid:
    case ColumnType::Currency:
    case ColumnType::Digest:
    case ColumnType::Date:
    case ColumnType::Time:
    case ColumnType::Bytes:
        break;
    }
    return boost::json::value(boost::json::string(toText(value, type)));
}

std::string toText(const Value& value, ColumnType type, int decimals) {
    if (isNull(value))
        return {};
    switch (type) {
    case ColumnType::Integer:
        return std::to_string(asInteger(value));
    case ColumnType::Boolean:
        return asInteger(value) != 0 ? "true" : "false";
    case ColumnType::Real:
        return fmt::format("{}", asReal(value));
    case ColumnType::Money:
        return formatDecimal(asInteger(value), decimals);
    case ColumnType::Quantity:
        return Quantity::thousandths(asInteger(value)).toString();
    case ColumnType::Date:
        return asDate(value).toString();
    case ColumnType::Time:
        return Timestamp(asInteger(value)).toString();
    case ColumnType::Bytes:
        return toBase64(asBytes(value));
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Uuid:
    case ColumnType::Currency:
    case ColumnType::Digest:
    case ColumnType::Json:
        break;
    }
    return asText(value);
}

Value parseValue(std::string_view text, ColumnType type) {
    switch (type) {
    case ColumnType::Integer:
        return parseNumber<std::int64_t>(text, "a whole number");
    case ColumnType::Boolean:
        return parseBoolean(text);
    case ColumnType::Real: {
        const auto number = parseNumber<double>(text, "a number");
        if (!std::isfinite(number))
            throw UsageError(fmt::format("“{}” is not a number.", text));
        return number;
    }
    case ColumnType::Uuid:
        return accepted(Uuid::parse(text), text, "an identifier of 36 characters").toString();
    case ColumnType::Currency:
        return parseCurrency(text);
    case ColumnType::Money:
        return accepted(parseDecimal(text, 2), text, "an amount with at most two decimals, such as 1234.56");
    case ColumnType::Quantity:
        return accepted(Quantity::parse(text), text, "a quantity with at most three decimals, such as 12.5").count();
    case ColumnType::Date:
        return accepted(Date::parse(text), text, "a date such as 2011-11-30");
    case ColumnType::Time:
        return parseTime(text);
    case ColumnType::Digest:
        return parseDigest(text);
    case ColumnType::Json:
        return parseJson(text);
    case ColumnType::Bytes:
        return accepted(fromBase64(text), text, "bytes in base64");
    case ColumnType::Text:
    case ColumnType::Code:
        break;
    }
    return std::string(text);
}

std::string_view toString(ColumnType type) {
    switch (type) {
    case ColumnType::Integer:
        return "integer";
    case ColumnType::Boolean:
        return "boolean";
    case ColumnType::Real:
        return "real";
    case ColumnType::Text:
        return "text";
    case ColumnType::Code:
        return "code";
    case ColumnType::Uuid:
        return "uuid";
    case ColumnType::Currency:
        return "currency";
    case ColumnType::Money:
        return "money";
    case ColumnType::Quantity:
        return "quantity";
    case ColumnType::Date:
        return "date";
    case ColumnType::Time:
        return "time";
    case ColumnType::Digest:
        return "digest";
    case ColumnType::Json:
        return "json";
    case ColumnType::Bytes:
        return "bytes";
    }
    return "unknown";
}

std::string_view unitOf(ColumnType type) {
    switch (type) {
    case ColumnType::Money:
        return "minor units";
    case ColumnType::Quantity:
        return "base units";
    case ColumnType::Date:
        return "YYYY-MM-DD";
    case ColumnType::Time:
        return "UTC, YYYY-MM-DDThh:mm:ssZ";
    default:
        return "";
    }
}

} // namespace opsdesk
