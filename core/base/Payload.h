#pragma once

#include "core/base/Result.h"
#include "core/base/Value.h"

#include <boost/describe.hpp>
#include <boost/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace opsdesk {

/// A field of a command's payload, for `--describe` and for the dialogs of the console.
struct PayloadField {
    std::string name;
    ColumnType type = ColumnType::Text;
    bool required = true;
    bool list = false;
    std::vector<PayloadField> fields; ///< of a nested object
};

namespace json {

// Each reads one JSON value as its type, in the JSON form of docs/architecture.md; false when it is not one.
bool read(const boost::json::value& json, std::int64_t& out);
bool read(const boost::json::value& json, bool& out);
bool read(const boost::json::value& json, double& out);
bool read(const boost::json::value& json, std::string& out);
bool read(const boost::json::value& json, Uuid& out);
bool read(const boost::json::value& json, Currency& out);
bool read(const boost::json::value& json, Minor& out);
bool read(const boost::json::value& json, Quantity& out);
bool read(const boost::json::value& json, Date& out);
bool read(const boost::json::value& json, Timestamp& out);

boost::json::value write(std::int64_t value);
boost::json::value write(bool value);
boost::json::value write(double value);
boost::json::value write(const std::string& value);
boost::json::value write(const Uuid& value);
boost::json::value write(const Currency& value);
boost::json::value write(Minor value);
boost::json::value write(Quantity value);
boost::json::value write(Date value);
boost::json::value write(Timestamp value);

template <class T>
struct TypeOf;
template <>
struct TypeOf<std::int64_t> : std::integral_constant<ColumnType, ColumnType::Integer> {};
template <>
struct TypeOf<bool> : std::integral_constant<ColumnType, ColumnType::Boolean> {};
template <>
struct TypeOf<double> : std::integral_constant<ColumnType, ColumnType::Real> {};
template <>
struct TypeOf<std::string> : std::integral_constant<ColumnType, ColumnType::Text> {};
template <>
struct TypeOf<Uuid> : std::integral_constant<ColumnType, ColumnType::Uuid> {};
template <>
struct TypeOf<Currency> : std::integral_constant<ColumnType, ColumnType::Currency> {};
template <>
struct TypeOf<Minor> : std::integral_constant<ColumnType, ColumnType::Money> {};
template <>
struct TypeOf<Quantity> : std::integral_constant<ColumnType, ColumnType::Quantity> {};
template <>
struct TypeOf<Date> : std::integral_constant<ColumnType, ColumnType::Date> {};
template <>
struct TypeOf<Timestamp> : std::integral_constant<ColumnType, ColumnType::Time> {};
template <>
struct TypeOf<Bytes> : std::integral_constant<ColumnType, ColumnType::Bytes> {};

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};
template <>
struct IsList<Bytes> : std::false_type {};

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;
template <class T>
constexpr bool isDescribed = boost::describe::has_describe_members<T>::value;

Rejection wrongField(const std::string& path, ColumnType type, const boost::json::value& json);
Rejection missingField(const std::string& path);
Rejection unknownField(const std::string& path, const std::vector<std::string>& known);

template <class T>
Outcome readObject(const boost::json::value& json, T& out, const std::string& path);

template <class T>
Outcome readField(const boost::json::value& json, T& out, const std::string& path) {
    if constexpr (IsOptional<T>::value) {
        return json.is_null() ? Outcome() : readField(json, out.emplace(), path);
    } else if constexpr (IsList<T>::value) {
        if (!json.is_array())
            return reject("wrong_field", "Field " + path + " must be a list.", path);
        for (const auto& element : json.get_array()) {
            const auto place = path + "[" + std::to_string(out.size()) + "]";
            auto done = readField(element, out.emplace_back(), place);
            if (!done)
                return done;
        }
        return {};
    } else if constexpr (isDescribed<T>) {
        return json.is_object() ? readObject(json, out, path + ".")
                                : Outcome(reject("wrong_field", "Field " + path + " must be a JSON object.", path));
    } else {
        return read(json, out) ? Outcome() : tl::unexpected(wrongField(path, TypeOf<T>::value, json));
    }
}

template <class T>
Outcome readObject(const boost::json::value& json, T& out, const std::string& path) {
    if (!json.is_object())
        return reject("wrong_field", (path.empty() ? "The payload" : "Field " + path) + " must be a JSON object.",
                      path);
    const auto& object = json.get_object();
    Outcome outcome;
    std::size_t used = 0;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        if (!outcome)
            return;
        using Field = std::remove_reference_t<decltype(out.*member.pointer)>;
        if (const auto* found = object.if_contains(member.name)) {
            ++used;
            outcome = readField(*found, out.*member.pointer, path + member.name);
        } else if constexpr (!IsOptional<Field>::value) {
            outcome = tl::unexpected(missingField(path + member.name));
        }
    });
    if (!outcome || used == object.size())
        return outcome;
    std::vector<std::string> known;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) { known.emplace_back(member.name); });
    for (const auto& field : object)
        if (std::find(known.begin(), known.end(), std::string(field.key())) == known.end())
            return tl::unexpected(unknownField(path + std::string(field.key()), known));
    return outcome;
}

template <class T>
boost::json::value writeValue(const T& value) {
    if constexpr (IsOptional<T>::value) {
        return value ? writeValue(*value) : boost::json::value(nullptr);
    } else if constexpr (IsList<T>::value) {
        boost::json::array array;
        for (const auto& element : value)
            array.push_back(writeValue(element));
        return array;
    } else if constexpr (isDescribed<T>) {
        boost::json::object object;
        boost::mp11::mp_for_each<Members<T>>([&](auto member) {
            using Field = std::remove_cvref_t<decltype(value.*member.pointer)>;
            if constexpr (IsOptional<Field>::value) {
                if (!(value.*member.pointer))
                    return;
            }
            object[member.name] = writeValue(value.*member.pointer);
        });
        return object;
    } else {
        return write(value);
    }
}

template <class T>
PayloadField describeField(const char* name) {
    PayloadField field;
    if constexpr (IsOptional<T>::value) {
        field = describeField<typename T::value_type>(name);
        field.required = false;
    } else if constexpr (IsList<T>::value) {
        field = describeField<typename T::value_type>(name);
        field.list = true;
    } else if constexpr (isDescribed<T>) {
        field.type = ColumnType::Json;
        boost::mp11::mp_for_each<Members<T>>([&](auto member) {
            using Field = std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>;
            field.fields.push_back(describeField<Field>(member.name));
        });
    } else {
        field.type = TypeOf<T>::value;
    }
    field.name = name;
    return field;
}

} // namespace json

/// Reads a described struct from a payload: fields without std::optional are required, unknown ones are refused. The
/// rejection names the field, what was found and what is accepted.
template <class T>
Result<T> readPayload(std::string_view text) {
    // All values in one place that is dropped as a whole: payloads may be a megabyte of small ones.
    boost::json::monotonic_resource memory(2 * text.size() + 1);
    boost::json::error_code error;
    const auto value = boost::json::parse(boost::json::string_view(text.data(), text.size()), error, &memory);
    if (error)
        return reject("not_json", "The payload is not JSON: " + error.message() + ".");
    T out{};
    auto outcome = json::readObject(value, out, "");
    if (!outcome)
        return tl::unexpected(outcome.error());
    return out;
}

/// The JSON text of a described struct; empty optionals are left out.
template <class T>
std::string writePayload(const T& value) {
    return boost::json::serialize(json::writeValue(value));
}

/// The fields of a described struct.
template <class T>
std::vector<PayloadField> describePayload() {
    return json::describeField<T>("").fields;
}

} // namespace opsdesk
