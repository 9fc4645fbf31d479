#include "core/master/SupplierCalendar.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::size_t mostClosings = 50;

/// The parts of @p text between any of @p separators, blanks taken off, empty ones left out.
std::vector<std::string_view> partsOf(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find_first_of(separators, at), text.size());
        auto part = text.substr(at, end - at);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!part.empty())
            parts.push_back(part);
        at = end + 1;
    }
    return parts;
}

/// 0 for Monday; nothing for no weekday.
std::optional<std::size_t> weekdayNamed(std::string_view text) {
    if (text.size() == 1 && text[0] >= '1' && text[0] <= '7')
        return static_cast<std::size_t>(text[0] - '1');
    std::string name(text);
    for (char& letter : name)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    const auto found = std::ranges::find(weekdays, name);
    return found == weekdays.end() ? std::nullopt : std::optional<std::size_t>(found - weekdays.begin());
}

std::optional<ClosedDays> closedNamed(std::string_view text) {
    const auto dots = text.find("..");
    const auto first = Date::parse(text.substr(0, dots));
    const auto last = dots == std::string_view::npos ? first : Date::parse(text.substr(dots + 2));
    if (!first || !last || *last < *first || *last - *first >= SupplierCalendar::farthestDays)
        return {};
    return ClosedDays{*first, *last};
}

} // namespace

bool SupplierCalendar::isOpen(Date day) const {
    const auto next = std::ranges::lower_bound(closed, day, {}, &ClosedDays::last);
    return next == closed.end() || day < next->first;
}

bool SupplierCalendar::takesOrdersOn(Date day) const {
    return (orderDays == 0 || (orderDays >> (day.weekday() - 1) & 1) != 0) && isOpen(day);
}

Date SupplierCalendar::nextOrderDay(Date day) const {
    for (int ahead = 0; ahead <= farthestDays; ++ahead)
        if (takesOrdersOn(day + ahead))
            return day + ahead;
    return day;
}

Date SupplierCalendar::arrival(Date ordered, int leadTimeDays) const {
    Date day = ordered + leadTimeDays;
    for (const auto& [first, last] : closed)
        if (last > ordered && first <= day)
            day = day + (last - std::max(first, ordered + 1) + 1);
    return day;
}

Date SupplierCalendar::lastOrderDay(Date needed, int leadTimeDays) const {
    const Date latest = needed - leadTimeDays;
    if (isUsual())
        return latest;
    for (int back = 0; back <= farthestDays; ++back)
        if (takesOrdersOn(latest - back) && arrival(latest - back, leadTimeDays) <= needed)
            return latest - back;
    return latest;
}

std::optional<std::uint8_t> parseOrderDays(std::string_view text) {
    std::uint8_t days = 0;
    for (const auto part : partsOf(text, ",; ")) {
        const auto day = weekdayNamed(part);
        if (!day)
            return {};
        days = static_cast<std::uint8_t>(days | 1U << *day);
    }
    return days;
}

std::string orderDaysToString(std::uint8_t days) {
    std::string text;
    for (std::size_t day = 0; day < weekdays.size(); ++day)
        if (days >> day & 1)
            text += (text.empty() ? "" : ",") + std::string(weekdays[day]);
    return text;
}

std::optional<std::vector<ClosedDays>> parseClosedDays(std::string_view text) {
    std::vector<ClosedDays> all;
    for (const auto part : partsOf(text, ",;")) {
        const auto one = closedNamed(part);
        if (!one || all.size() == mostClosings)
            return {};
        all.push_back(*one);
    }
    std::ranges::sort(all, {}, &ClosedDays::first);
    std::vector<ClosedDays> joined;
    for (const auto& one : all)
        if (!joined.empty() && one.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, one.last);
        else
            joined.push_back(one);
    return joined;
}

std::string closedDaysToString(const std::vector<ClosedDays>& closed) {
    std::string text;
    for (const auto& [first, last] : closed)
        text += (text.empty() ? "" : ";") + first.toString() + (first == last ? "" : ".." + last.toString());
    return text;
}

SupplierCalendar supplierCalendar(std::string_view orderDays, std::string_view closedDays) {
    return {parseOrderDays(orderDays).value_or(0), parseClosedDays(closedDays).value_or(std::vector<ClosedDays>())};
}

} // namespace opsdesk
