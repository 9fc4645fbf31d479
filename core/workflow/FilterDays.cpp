// The part of FilterText that knows days: spans that are counted from today.
#include "core/workflow/FilterText.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace opsdesk {

namespace {

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == '+' || c == '-') {
            parts.emplace_back(1, c);
            parts.emplace_back();
        } else if (c != ' ' && c != '\t') {
            parts.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        } else if (!parts.back().empty()) {
            parts.emplace_back();
        }
    std::erase_if(parts, [](const std::string& part) { return part.empty(); });
    return parts;
}

std::optional<int> numberOf(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    constexpr int most = 100'000; // days; beyond any calendar that business is done by
    if (error != std::errc() || end != text.data() + text.size() || number < 0 || number > most)
        return std::nullopt;
    return number;
}

/// First and last day of the week, month or year that is @p ahead of today's.
std::optional<std::pair<Date, Date>> periodOf(std::string_view unit, int ahead, Date today) {
    if (unit == "week") {
        const Date monday = today - (today.weekday() - 1) + 7 * ahead;
        return std::pair{monday, monday + 6};
    }
    if (unit == "year")
        return std::pair{Date::of(today.year() + ahead, 1, 1), Date::of(today.year() + ahead, 12, 31)};
    if (unit != "month")
        return std::nullopt;
    const auto first = [&](int later) {
        const int months = today.year() * 12 + today.month() - 1 + later;
        return Date::of(months / 12, months % 12 + 1, 1);
    };
    return std::pair{first(ahead), first(ahead + 1) - 1};
}

std::optional<std::pair<Date, Date>> dayOf(const std::vector<std::string>& parts, Date today) {
    static constexpr std::array<std::pair<std::string_view, int>, 3> names{
        {{"yesterday", -1}, {"today", 0}, {"tomorrow", 1}}};
    const auto named =
        std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == parts[0]; });
    if (named == names.end() || (parts.size() != 1 && parts.size() != 3))
        return std::nullopt;
    Date day = today + named->second;
    if (parts.size() == 3) {
        const auto days = numberOf(parts[2]);
        if (!days || (parts[1] != "+" && parts[1] != "-"))
            return std::nullopt;
        day = parts[1] == "+" ? day + *days : day - *days;
    }
    return std::pair{day, day};
}

Filter between(const Filter& filter, const std::string& first, FilterOperator upper, const std::string& last) {
    Filter both{"", FilterOperator::All, ""};
    both.parts = {{filter.column, FilterOperator::GreaterOrEqual, first}, {filter.column, upper, last}};
    return both;
}

/// The moments of the days from @p first to @p last: midnight, by UTC, to the midnight behind the last.
Filter momentsOf(const Filter& filter, Date first, Date last) {
    const auto midnight = [](Date day) { return Timestamp::of(day).toString(); };
    switch (filter.op) {
    case FilterOperator::Less:
        return {filter.column, FilterOperator::Less, midnight(first)};
    case FilterOperator::GreaterOrEqual:
        return {filter.column, FilterOperator::GreaterOrEqual, midnight(first)};
    case FilterOperator::LessOrEqual:
        return {filter.column, FilterOperator::Less, midnight(last + 1)};
    case FilterOperator::Greater:
        return {filter.column, FilterOperator::GreaterOrEqual, midnight(last + 1)};
    case FilterOperator::NotEqual: {
        Filter outside{"", FilterOperator::Any, ""};
        outside.parts = {{filter.column, FilterOperator::Less, midnight(first)},
                         {filter.column, FilterOperator::GreaterOrEqual, midnight(last + 1)},
                         {filter.column, FilterOperator::IsNull, ""}};
        return outside;
    }
    default:
        return between(filter, midnight(first), FilterOperator::Less, midnight(last + 1));
    }
}

Filter datesOf(const Filter& filter, Date first, Date last) {
    if (first != last && filter.op == FilterOperator::Equal)
        return between(filter, first.toString(), FilterOperator::LessOrEqual, last.toString());
    if (first != last && filter.op == FilterOperator::NotEqual) {
        Filter outside{"", FilterOperator::Any, ""};
        outside.parts = {{filter.column, FilterOperator::Less, first.toString()},
                         {filter.column, FilterOperator::Greater, last.toString()},
                         {filter.column, FilterOperator::IsNull, ""}};
        return outside;
    }
    switch (filter.op) {
    case FilterOperator::Within:
        return between(filter, first.toString(), FilterOperator::LessOrEqual, last.toString());
    case FilterOperator::LessOrEqual:
    case FilterOperator::Greater:
        return {filter.column, filter.op, last.toString()};
    default:
        return {filter.column, filter.op, first.toString()};
    }
}

bool comparesWithDay(const Filter& filter, const View& view) {
    const ViewColumn* column = view.find(filter.column);
    const bool moment = column && (column->type == ColumnType::Date || column->type == ColumnType::Time);
    return moment && (filter.op <= FilterOperator::GreaterOrEqual || filter.op == FilterOperator::Within);
}

} // namespace

std::optional<std::pair<Date, Date>> daysOf(std::string_view span, Date today) {
    auto parts = words(span);
    if (parts.empty())
        return std::nullopt;
    if (const auto day = dayOf(parts, today))
        return day;
    const int direction = parts[0] == "next" ? 1 : parts[0] == "last" ? -1 : 0;
    if (parts.size() == 2 && (direction != 0 || parts[0] == "this"))
        return periodOf(parts[1], direction, today);
    const auto number = parts.size() == 3 && direction != 0 ? numberOf(parts[1]) : std::nullopt;
    const std::string unit = number ? parts[2].substr(0, parts[2].find_last_not_of('s') + 1) : "";
    if (unit != "day" && unit != "week")
        return std::nullopt;
    const Date far = today + direction * *number * (unit == "week" ? 7 : 1);
    return std::minmax(today, far);
}

bool speaksOfDays(const Filter& filter, const View& view) {
    if (std::any_of(filter.parts.begin(), filter.parts.end(),
                    [&](const Filter& part) { return speaksOfDays(part, view); }))
        return true;
    if (!comparesWithDay(filter, view))
        return false;
    const bool day = Date::parse(filter.value).has_value();
    return day ? view.find(filter.column)->type == ColumnType::Time : daysOf(filter.value, Date()).has_value();
}

Filter onDay(const Filter& filter, const View& view, Date today) {
    Filter fixed = filter;
    for (auto& part : fixed.parts)
        part = onDay(part, view, today);
    if (!comparesWithDay(filter, view))
        return fixed;
    auto days = daysOf(filter.value, today);
    if (const auto day = Date::parse(filter.value); day && !days)
        days = std::pair{*day, *day};
    if (!days && filter.op == FilterOperator::Within)
        throw UsageError(
            fmt::format("“{}” is no span of days such as next 7 days, last 2 weeks or this month.", filter.value));
    if (!days)
        return fixed; // a moment, or not understood: the column's type says so
    const bool moment = view.find(filter.column)->type == ColumnType::Time;
    return moment ? momentsOf(filter, days->first, days->second) : datesOf(filter, days->first, days->second);
}

} // namespace opsdesk
