#include "core/base/Date.h"

#include <chrono>
#include <stdexcept>

namespace opsdesk {

namespace {

constexpr std::int64_t microsPerSecond = 1'000'000;
constexpr std::int64_t microsPerDay = 86'400 * microsPerSecond;

std::chrono::sys_days sysDays(std::int32_t days) {
    return std::chrono::sys_days(std::chrono::days(days));
}

std::chrono::year_month_day civil(std::int32_t days) {
    return {sysDays(days)};
}

void appendPadded(std::string& text, int value, int width) {
    const std::string digits = std::to_string(value);
    if (static_cast<int>(digits.size()) < width)
        text.append(static_cast<std::size_t>(width) - digits.size(), '0');
    text += digits;
}

/// The number that the @p count characters at @p position write; -1 unless all are digits.
int digitsAt(std::string_view text, std::size_t position, std::size_t count) {
    int value = 0;
    for (const char c : text.substr(position, count)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// The microseconds in ".123456", with one to six digits; nothing when it is anything else.
std::optional<std::int64_t> parseFraction(std::string_view text) {
    if (text.empty())
        return 0;
    if (text[0] != '.' || text.size() < 2 || text.size() > 7)
        return std::nullopt;
    std::int64_t micros = digitsAt(text, 1, text.size() - 1);
    if (micros < 0)
        return std::nullopt;
    for (std::size_t i = text.size(); i < 7; ++i)
        micros *= 10;
    return micros;
}

} // namespace

Date Date::of(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    const bool small = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!small || year < static_cast<int>(std::chrono::year::min()) ||
        year > static_cast<int>(std::chrono::year::max()) || !date.ok())
        throw std::invalid_argument("There is no such day.");
    return Date(static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count()));
}

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    if (year < 0 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    return Date(static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count()));
}

int Date::year() const {
    return static_cast<int>(civil(m_days).year());
}

int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_days).month()));
}

int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_days).day()));
}

int Date::weekday() const {
    return static_cast<int>(std::chrono::weekday(sysDays(m_days)).iso_encoding());
}

std::string Date::toString() const {
    const std::chrono::year_month_day date = civil(m_days);
    std::string text;
    text.reserve(10);
    appendPadded(text, static_cast<int>(date.year()), 4);
    text += '-';
    appendPadded(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    text += '-';
    appendPadded(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    return text;
}

Timestamp Timestamp::of(Date date, int hour, int minute, int second) {
    const std::int64_t seconds = hour * 3600LL + minute * 60LL + second;
    return Timestamp(date.days() * microsPerDay + seconds * microsPerSecond);
}

std::optional<Timestamp> Timestamp::parse(std::string_view text) {
    if (text.ends_with('Z'))
        text.remove_suffix(1);
    if (text.size() < 19 || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const std::optional<Date> date = Date::parse(text.substr(0, 10));
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    const std::optional<std::int64_t> fraction = parseFraction(text.substr(19));
    if (!date || !fraction || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    return Timestamp(of(*date, hour, minute, second).micros() + *fraction);
}

Date Timestamp::date() const {
    const std::int64_t days = m_micros / microsPerDay - (m_micros % microsPerDay < 0 ? 1 : 0);
    return Date(static_cast<std::int32_t>(days));
}

std::string Timestamp::toString() const {
    const Date day = date();
    const std::int64_t micros = m_micros - day.days() * microsPerDay;
    const int seconds = static_cast<int>(micros / microsPerSecond);
    const int fraction = static_cast<int>(micros % microsPerSecond);
    std::string text = day.toString();
    text += 'T';
    appendPadded(text, seconds / 3600, 2);
    text += ':';
    appendPadded(text, seconds / 60 % 60, 2);
    text += ':';
    appendPadded(text, seconds % 60, 2);
    if (fraction != 0) {
        text += '.';
        appendPadded(text, fraction, 6);
        text.resize(text.find_last_not_of('0') + 1);
    }
    text += 'Z';
    return text;
}

} // namespace opsdesk
