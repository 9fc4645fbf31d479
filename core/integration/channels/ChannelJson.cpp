#include "core/integration/channels/ChannelJson.h"

#include "core/base/Decimal.h"
#include "core/integration/channels/ChannelText.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

using At = std::size_t;

bool isNumberPart(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// Past the text that begins at @p at with its quotation mark.
At pastText(std::string_view json, At at) {
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\' ? 1 : 0;
    return std::min(at + 1, json.size());
}

/// With every number between quotation marks: a decimal amount must not become a floating number on its way.
std::string quoteNumbers(std::string_view json) {
    std::string out;
    out.reserve(json.size() + json.size() / 8);
    for (At at = 0; at < json.size();) {
        At end = at + 1;
        if (json[at] == '"') {
            end = pastText(json, at);
            out.append(json.substr(at, end - at));
        } else if (json[at] == '-' || (json[at] >= '0' && json[at] <= '9')) {
            while (end < json.size() && isNumberPart(json[end]))
                ++end;
            out.append(1, '"').append(json.substr(at, end - at)).append(1, '"');
        } else {
            out += json[at];
        }
        at = end;
    }
    return out;
}

At pastBlanks(std::string_view json, At at) {
    while (at < json.size() && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t'))
        ++at;
    return at;
}

At pastValue(std::string_view json, At at) {
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = pastText(json, at);
        } else if (c == '{' || c == '[') {
            ++depth;
            ++at;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at;
            --depth;
            ++at;
        } else if (depth == 0 && c == ',') {
            return at;
        } else {
            ++at;
            continue;
        }
        if (depth == 0)
            return at;
    }
    return at;
}

/// The elements of the list, or the values of the object with their names before them.
template <class Take>
void eachOf(std::string_view json, const Take& take) {
    const bool isObject = json.front() == '{';
    At at = pastBlanks(json, 1);
    while (at < json.size() && json[at] != ']' && json[at] != '}') {
        std::string_view name;
        if (isObject) {
            const auto end = pastText(json, at);
            name = json.substr(at + 1, end - at - 2);
            at = pastBlanks(json, pastBlanks(json, end) + 1);
        }
        const auto end = pastValue(json, at);
        take(name, json.substr(at, end - at));
        at = pastBlanks(json, end);
        if (at < json.size() && json[at] == ',')
            at = pastBlanks(json, at + 1);
    }
}

} // namespace

JsonPlace JsonPlace::at(std::string_view key) const {
    const auto path = m_path + "." + std::string(key);
    const boost::json::value* found = nullptr;
    if (isThere() && m_value->is_object())
        found = m_value->as_object().if_contains({key.data(), key.size()});
    else if (isThere())
        fault("An object is expected here.");
    return {found, path, *m_faults};
}

std::vector<JsonPlace> JsonPlace::items() const {
    std::vector<JsonPlace> items;
    if (!isThere())
        return items;
    if (!m_value->is_array()) {
        fault("A list is expected here.");
        return items;
    }
    for (const auto& item : m_value->as_array())
        items.emplace_back(&item, fmt::format("{}[{}]", m_path, items.size()), *m_faults);
    return items;
}

std::string JsonPlace::text() const {
    if (!isThere())
        return {};
    if (m_value->is_bool())
        return m_value->as_bool() ? "true" : "false";
    if (m_value->is_string()) {
        const auto& text = m_value->as_string();
        if (text.find('\0') == boost::json::string::npos)
            return {text.data(), text.size()};
        fault("A text holds a NUL character, which cannot be kept: have the channel send it without.");
        return {};
    }
    fault("A text or a number is expected here.");
    return {};
}

Minor JsonPlace::money(Currency currency) const {
    const auto written = text();
    if (written.empty())
        return {};
    const auto read = channelMoney(written, currency);
    if (!read)
        fault(fmt::format("\"{}\" is no amount of {}, which has {} digits after the point: have it sent in the "
                          "currency that it is in.",
                          written, currency.code(), currency.decimals()));
    return read.value_or(Minor());
}

std::int64_t JsonPlace::count() const {
    constexpr std::int64_t most = 1'000'000'000;
    const auto written = text();
    if (written.empty())
        return 0;
    const auto read = parseDecimal(written, 0);
    if (read && *read >= 0 && *read <= most)
        return *read;
    fault(fmt::format("\"{}\" is no number of pieces.", written));
    return 0;
}

std::optional<Timestamp> JsonPlace::moment() const {
    const auto written = text();
    if (written.empty())
        return {};
    const auto read = channelMoment(written);
    if (!read)
        fault(fmt::format("\"{}\" is no moment such as 2011-11-30T08:26:00+01:00.", written));
    return read;
}

const JsonPlace& JsonPlace::needed() const {
    if (!isThere() || (m_value->is_string() && m_value->as_string().empty()))
        fault("This is missing: have the channel send it.");
    return *this;
}

ChannelRead<boost::json::value> readChannelJson(std::string_view content) {
    boost::json::error_code wrong;
    boost::json::parser sound;
    const auto read = sound.write_some({content.data(), content.size()}, wrong);
    const auto rest = pastBlanks(content, std::min(read, content.size()));
    if (wrong || rest < content.size()) {
        const auto line =
            1 + std::count(content.begin(),
                           content.begin() + static_cast<std::ptrdiff_t>(std::min(read, content.size())), '\n');
        return tl::unexpected(ChannelFault{fmt::format("line {}, character {}", line, read),
                                           "The JSON is broken here: have it sent again, whole."});
    }
    auto value = boost::json::parse(quoteNumbers(content), wrong);
    if (wrong)
        return tl::unexpected(ChannelFault{"line 1", "The JSON is not whole: have it sent again."});
    return value;
}

std::vector<std::string> jsonSlices(std::string_view content, const std::vector<std::string_view>& path) {
    auto here = content.substr(std::min(pastBlanks(content, 0), content.size()));
    for (const auto key : path) {
        std::string_view found;
        if (!here.empty() && here.front() == '{')
            eachOf(here, [&](std::string_view name, std::string_view value) { found = name == key ? value : found; });
        here = found;
    }
    std::vector<std::string> slices;
    if (!here.empty() && here.front() == '[')
        eachOf(here, [&](std::string_view, std::string_view value) { slices.emplace_back(value); });
    else if (!here.empty() && here.front() == '{')
        slices.emplace_back(here);
    return slices;
}

} // namespace opsdesk
