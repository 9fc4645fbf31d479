#pragma once

#include "core/base/Payload.h"

namespace opsdesk {

namespace json {

// Each appends one value in the JSON form of docs/architecture.md.
void append(std::string& out, std::int64_t value);
void append(std::string& out, bool value);
void append(std::string& out, double value);
void append(std::string& out, std::string_view value);
void append(std::string& out, const Uuid& value);
void append(std::string& out, const Currency& value);
void append(std::string& out, Minor value);
void append(std::string& out, Quantity value);
void append(std::string& out, Date value);
void append(std::string& out, Timestamp value);
inline void append(std::string& out, const std::string& value) {
    append(out, std::string_view(value));
}

template <class T>
void appendValue(std::string& out, const T& value) {
    if constexpr (IsOptional<T>::value) {
        value ? appendValue(out, *value) : void(out += "null");
    } else if constexpr (IsList<T>::value) {
        out += '[';
        for (const auto& element : value) {
            out += out.back() == '[' ? "" : ",";
            appendValue(out, element);
        }
        out += ']';
    } else if constexpr (isDescribed<T>) {
        out += '{';
        boost::mp11::mp_for_each<Members<T>>([&](auto member) {
            const auto& field = value.*member.pointer;
            if constexpr (IsOptional<std::remove_cvref_t<decltype(field)>>::value) {
                if (!field)
                    return;
            }
            out += out.back() == '{' ? "\"" : ",\"";
            out += member.name;
            out += "\":";
            appendValue(out, field);
        });
        out += '}';
    } else {
        append(out, value);
    }
}

} // namespace json

/// What writePayload() says, written at once without a tree of values between: several times as fast where there are
/// many small fields. readPayload() reads the same from both, though numbers may look otherwise.
template <class T>
std::string payloadText(const T& value) {
    std::string out;
    json::appendValue(out, value);
    return out;
}

} // namespace opsdesk
