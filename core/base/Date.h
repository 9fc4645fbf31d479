#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// A calendar day (proleptic Gregorian), as days since 1970-01-01.
class Date {
public:
    constexpr Date() = default;
    explicit constexpr Date(std::int32_t days) : m_days(days) {}
    /// @throws std::invalid_argument when there is no such day.
    static Date of(int year, int month, int day);
    /// "2011-11-30" and nothing else.
    static std::optional<Date> parse(std::string_view text);

    constexpr std::int32_t days() const { return m_days; }
    int year() const;
    int month() const;
    int day() const;
    /// 1 Monday … 7 Sunday (ISO 8601).
    int weekday() const;
    std::string toString() const;

    auto operator<=>(const Date&) const = default;
    friend constexpr Date operator+(Date date, int days) { return Date(date.m_days + days); }
    friend constexpr Date operator-(Date date, int days) { return Date(date.m_days - days); }
    friend constexpr int operator-(Date a, Date b) { return a.m_days - b.m_days; }

private:
    std::int32_t m_days = 0;
};

/// A moment, in microseconds since 1970-01-01 UTC.
class Timestamp {
public:
    constexpr Timestamp() = default;
    explicit constexpr Timestamp(std::int64_t micros) : m_micros(micros) {}
    static Timestamp of(Date date, int hour = 0, int minute = 0, int second = 0);
    /// ISO 8601 in UTC: "2011-11-30T08:26:00Z", with up to six decimals of a second; the Z may be left out.
    static std::optional<Timestamp> parse(std::string_view text);

    constexpr std::int64_t micros() const { return m_micros; }
    Date date() const;
    /// "2011-11-30T08:26:00Z"; decimals of a second only when there are any.
    std::string toString() const;

    auto operator<=>(const Timestamp&) const = default;

private:
    std::int64_t m_micros = 0;
};

} // namespace opsdesk
