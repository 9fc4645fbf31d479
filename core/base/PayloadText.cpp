#include "core/base/PayloadText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace opsdesk::json {

namespace {

template <class Number>
void appendNumber(std::string& out, Number value) {
    std::array<char, 32> room;
    const auto end = std::to_chars(room.data(), room.data() + room.size(), value).ptr;
    out.append(room.data(), end);
}

bool isPlain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

void appendPlain(std::string& out, std::string_view text) {
    out += '"';
    out += text;
    out += '"';
}

} // namespace

void append(std::string& out, std::int64_t value) {
    appendNumber(out, value);
}

void append(std::string& out, bool value) {
    out += value ? "true" : "false";
}

void append(std::string& out, double value) {
    if (std::isfinite(value))
        appendNumber(out, value == 0 ? 0.0 : value);
    else
        out += "null";
}

void append(std::string& out, std::string_view value) {
    out += '"';
    for (const char c : value) {
        if (isPlain(c)) {
            out += c;
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else {
            constexpr std::string_view digits = "0123456789abcdef";
            out += "\\u00";
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[static_cast<unsigned char>(c) & 15];
        }
    }
    out += '"';
}

void append(std::string& out, const Uuid& value) {
    appendPlain(out, value.toString());
}

void append(std::string& out, const Currency& value) {
    appendPlain(out, value.code());
}

void append(std::string& out, Minor value) {
    appendNumber(out, value.units());
}

void append(std::string& out, Quantity value) {
    if (value.count() % Quantity::scale == 0)
        appendNumber(out, value.count() / Quantity::scale);
    else
        out += value.toString();
}

void append(std::string& out, Date value) {
    appendPlain(out, value.toString());
}

void append(std::string& out, Timestamp value) {
    appendPlain(out, value.toString());
}

} // namespace opsdesk::json
