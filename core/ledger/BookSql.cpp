#include "core/ledger/BookSql.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

namespace opsdesk {

BookMonth BookMonth::of(Date day) {
    const bool december = day.month() == 12;
    const auto next = Date::of(day.year() + (december ? 1 : 0), december ? 1 : day.month() + 1, 1);
    return {Date::of(day.year(), day.month(), 1), next - 1, std::int64_t(day.year()) * 100 + day.month()};
}

std::string BookMonth::text() const {
    return fmt::format("{:04}-{:02}", first.year(), first.month());
}

Date bookDay(store::Connection& connection) {
    const auto today = connection.scalar("SELECT CAST(" + businessDaySql() + " AS bigint)");
    return Date(static_cast<std::int32_t>(asInteger(*today)));
}

Date askedDay(store::Connection& connection, const std::vector<Filter>& filters, std::string_view column) {
    for (const auto& filter : filters) {
        const bool same = filter.op == FilterOperator::Equal, until = filter.op == FilterOperator::LessOrEqual;
        if (filter.column == column && (same || until || filter.op == FilterOperator::Less))
            if (const auto day = Date::parse(filter.value))
                return same || until ? *day : *day - 1;
        if (filter.column == "id" && (same || filter.op == FilterOperator::In))
            if (const auto day = Date::parse(filter.value.substr(0, filter.value.find('/'))))
                return *day;
    }
    return bookDay(connection);
}

ChosenSql boundSql(const std::string& text, std::int64_t entity, Date from, Date to) {
    const auto day = dateOfDaysSql("CAST(? AS bigint)");
    ChosenSql sql;
    std::size_t start = 0;
    for (auto at = text.find('@'); at != std::string::npos; at = text.find('@', start)) {
        sql.text += text.substr(start, at - start);
        const auto rest = std::string_view(text).substr(at);
        const auto take = [&](std::string_view name, std::int64_t value, const std::string& parameter) {
            if (!rest.starts_with(name))
                return false;
            sql.text += parameter;
            sql.values.emplace_back(value);
            start = at + name.size();
            return true;
        };
        if (!take("@entity", entity, "?") && !take("@from", from.days(), day) && !take("@to", to.days(), day)) {
            sql.text += '@';
            start = at + 1;
        }
    }
    sql.text += text.substr(start);
    return sql;
}

std::string sqlLiteral(std::string_view text) {
    std::string literal = "'";
    for (const char c : text)
        literal += c == '\'' ? std::string("''") : std::string(1, c);
    return literal + "'";
}

} // namespace opsdesk
