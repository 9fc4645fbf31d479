#include "core/base/JsonText.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cmath>
#include <iterator>

namespace opsdesk {

namespace {

void append(std::string& out, const boost::json::value& json);

void appendDouble(std::string& out, double number) {
    if (!std::isfinite(number)) {
        out += "null";
    } else if (number == std::trunc(number) && std::abs(number) < 1e15) {
        fmt::format_to(std::back_inserter(out), "{:.0f}", number == 0 ? 0.0 : number);
    } else {
        fmt::format_to(std::back_inserter(out), "{}", number);
    }
}

void appendArray(std::string& out, const boost::json::array& array) {
    out += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
        out += i > 0 ? "," : "";
        append(out, array[i]);
    }
    out += ']';
}

void appendObject(std::string& out, const boost::json::object& object) {
    out += '{';
    bool first = true;
    for (const auto& [key, value] : object) {
        out += first ? "" : ",";
        first = false;
        out += boost::json::serialize(boost::json::string_view(key));
        out += ':';
        append(out, value);
    }
    out += '}';
}

void append(std::string& out, const boost::json::value& json) {
    switch (json.kind()) {
    case boost::json::kind::double_:
        return appendDouble(out, json.get_double());
    case boost::json::kind::array:
        return appendArray(out, json.get_array());
    case boost::json::kind::object:
        return appendObject(out, json.get_object());
    default:
        out += boost::json::serialize(json);
    }
}

} // namespace

std::string toJsonText(const boost::json::value& json) {
    std::string out;
    append(out, json);
    return out;
}

} // namespace opsdesk
