#include "core/measures/MeasureFigures.h"

#include "core/base/Error.h"
#include "core/governance/Settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <regex>
#include <set>

namespace opsdesk {

namespace {

constexpr double thousandths = 1000;
constexpr int buckets = 13, daysOfYear = 364, daysOfWeek = 7;

/// @p text with its names replaced by parameters.
MeasureSql bound(const std::string& text, std::int64_t entity, const MeasurePeriod& period) {
    MeasureSql sql;
    std::size_t start = 0;
    for (auto at = text.find('@'); at != std::string::npos; at = text.find('@', start)) {
        sql.text += text.substr(start, at - start);
        const auto rest = std::string_view(text).substr(at);
        const auto take = [&](std::string_view name, std::int64_t value) {
            if (!rest.starts_with(name))
                return false;
            sql.text += '?';
            sql.values.emplace_back(value);
            start = at + name.size();
            return true;
        };
        if (!take("@entity", entity) && !take("@from", period.from.days()) && !take("@to", period.to.days()))
            throw Error("A measure names something unknown: " + std::string(rest.substr(0, 20)));
    }
    sql.text += text.substr(start);
    return sql;
}

/// A balance counts from the first day on.
MeasurePeriod counted(const Measure& measure, MeasurePeriod period) {
    if (measure.kind == MeasureKind::Balance)
        period.from = Date(0);
    return period;
}

std::string sumsOf(const MeasureFacts& facts) {
    return fmt::format(
        "CAST(SUM({}) AS bigint) AS numerator, CAST(SUM({}) AS bigint) AS denominator, COUNT(*) AS facts",
        facts.numerator, facts.denominator);
}

/// One SELECT for each kind of fact.
template <class Select>
std::string unionOf(const Measure& measure, Select select) {
    std::string sql;
    for (const auto& facts : measure.facts)
        sql += (sql.empty() ? "" : " UNION ALL ") + select(facts);
    return sql;
}

MeasureSums readSums(const store::Statement& statement, int column) {
    return {statement.integer(column), statement.integer(column + 1), statement.integer(column + 2)};
}

std::int64_t scalarDay(store::Connection& connection) {
    const auto day = connection.scalar("SELECT CAST(" + businessDaySql() + " AS bigint)");
    return day ? asInteger(*day) : 0;
}

/// A text that may be null or missing, for people and filters alike.
std::string textOf(const std::string& expression) {
    return expression.empty() ? "''" : fmt::format("COALESCE({}, '')", expression);
}

} // namespace

void MeasureSums::add(const MeasureSums& other) {
    numerator += other.numerator;
    denominator += other.denominator;
    facts += other.facts;
}

std::optional<double> valueOf(const Measure& measure, const MeasureSums& sums) {
    if (measure.unit == MeasureUnit::Money)
        return std::nullopt;
    const auto numerator = static_cast<double>(sums.numerator);
    if (measure.quotient)
        return sums.denominator == 0 ? std::nullopt : std::optional(numerator / static_cast<double>(sums.denominator));
    return measure.unit == MeasureUnit::Units ? numerator / thousandths : numerator;
}

std::optional<std::int64_t> amountOf(const Measure& measure, const MeasureSums& sums) {
    return measure.unit == MeasureUnit::Money ? std::optional(sums.numerator) : std::nullopt;
}

MeasureSql measureRowsSql(const Measure& measure, std::int64_t entity, const MeasurePeriod& period) {
    const std::string amount = measure.unit == MeasureUnit::Money ? "CAST({0} AS bigint)" : "CAST(NULL AS bigint)";
    int kind = 0;
    const auto select = [&](const MeasureFacts& facts) {
        const std::string day = "CAST(" + facts.day + " AS bigint)";
        std::string dimensions;
        for (const auto dimension : measureDimensions)
            dimensions += fmt::format(", {} AS {}", textOf(dimensionOf(facts, dimension)), dimension);
        return fmt::format(
            "SELECT '{}' AS measure, {} AS day, {} AS number, {} AS name{}, CAST({} AS bigint) AS numerator, CAST({} "
            "AS "
            "bigint) AS denominator, {} AS amount, {} "
            "AS currency, '{}' AS source_view, {} AS source_id, '{}:' || CAST({} AS text) || "
            "':{}:' "
            "|| {} || ':' || {} AS id, CAST(0 AS bigint) AS rev {}",
            measure.code, dateOfDaysSql(day), textOf(facts.number), textOf(facts.name), dimensions, facts.numerator,
            facts.denominator, fmt::format(fmt::runtime(amount), facts.numerator), ownCurrencySql(), facts.view,
            facts.document, measure.code, day, kind++, textOf(facts.document), textOf(facts.number), facts.source);
    };
    return bound(unionOf(measure, select), entity, counted(measure, period));
}

std::vector<std::string> tablesOf(const Measure& measure) {
    static const std::regex source(R"(\b(?:FROM|JOIN) ([a-z_]+))");
    std::set<std::string> tables;
    for (const auto& facts : measure.facts) {
        const auto text = facts.source + " " + facts.numerator + " " + facts.denominator;
        for (auto at = std::sregex_iterator(text.begin(), text.end(), source); at != std::sregex_iterator(); ++at)
            tables.insert((*at)[1]);
    }
    return {tables.begin(), tables.end()};
}

bool mayCount(store::Connection& connection, const Measure& measure) {
    if (connection.dialect() == store::Dialect::Sqlite)
        return true;
    const auto any = [&](const std::string& from, std::initializer_list<Value> values) {
        const auto count = connection.scalar("SELECT COUNT(*) FROM " + from, values);
        return count && asInteger(*count) > 0;
    };
    if (!any("session_duties()", {})) // no person: the engine or the owner
        return true;
    return std::ranges::all_of(tablesOf(measure),
                               [&](const auto& table) { return any("session_entities(CAST(? AS text))", {table}); });
}

MeasureReader::MeasureReader(store::Connection& connection, std::int64_t entity)
    : m_connection(connection), m_entity(entity), m_today(static_cast<std::int32_t>(scalarDay(connection))) {
    const auto code = connection.scalar("SELECT value FROM policy WHERE entity = 0 AND id = 'setting.currency'");
    m_currency = code && !isNull(*code) ? asText(*code) : std::string();
}

MeasureSums MeasureReader::sums(const Measure& measure, const MeasurePeriod& period) {
    const auto sql = bound(
        unionOf(measure, [](const MeasureFacts& facts) { return "SELECT " + sumsOf(facts) + " " + facts.source; }),
        m_entity, counted(measure, period));
    const auto statement = m_connection.prepare(sql.text);
    statement->bindAll(sql.values);
    MeasureSums sums;
    while (statement->step())
        sums.add(readSums(*statement, 0));
    return sums;
}

std::vector<std::pair<std::string, MeasureSums>>
MeasureReader::parts(const Measure& measure, std::string_view dimension, const MeasurePeriod& period) {
    const auto select = [&](const MeasureFacts& facts) {
        const auto part = textOf(dimensionOf(facts, dimension));
        return fmt::format("SELECT {} AS part, {} {} GROUP BY 1", part, sumsOf(facts), facts.source);
    };
    const auto sql = bound(unionOf(measure, select), m_entity, counted(measure, period));
    const auto statement = m_connection.prepare(sql.text);
    statement->bindAll(sql.values);
    std::map<std::string, MeasureSums> byPart;
    while (statement->step())
        byPart[std::string(statement->text(0))].add(readSums(*statement, 1));
    std::vector<std::pair<std::string, MeasureSums>> parts(byPart.begin(), byPart.end());
    std::ranges::stable_sort(parts, [&](const auto& one, const auto& other) {
        const auto weight = [&](const MeasureSums& sums) {
            return std::abs(measure.quotient ? sums.denominator : sums.numerator);
        };
        return weight(one.second) > weight(other.second);
    });
    return parts;
}

MeasureReader::Days MeasureReader::flowByDay(const Measure& measure, const MeasurePeriod& period) {
    const auto select = [](const MeasureFacts& facts) {
        return fmt::format("SELECT CAST({} AS bigint) AS day, {} {} GROUP BY 1", facts.day, sumsOf(facts),
                           facts.source);
    };
    const auto sql = bound(unionOf(measure, select), m_entity, period);
    const auto statement = m_connection.prepare(sql.text);
    statement->bindAll(sql.values);
    Days days;
    while (statement->step())
        days[Date(static_cast<std::int32_t>(statement->integer(0)))].add(readSums(*statement, 1));
    return days;
}

/// What there was at the end of past days, as far as it is known, and now.
MeasureReader::Days MeasureReader::levels(const Measure& measure) {
    Days levels;
    if (measure.kind == MeasureKind::Balance) {
        MeasureSums sum;
        for (const auto& [day, sums] : flowByDay(measure, {Date(0), m_today})) {
            sum.add(sums);
            levels[day] = sum;
        }
        levels[m_today] = sum;
        return levels;
    }
    std::vector<std::string> sources{"SELECT p.day AS day, p.numerator AS numerator, p.denominator AS denominator FROM "
                                     "measure_point p WHERE p.entity = @entity AND p.measure = '" +
                                     std::string(measure.code) + "' AND p.day < " + dateOfDaysSql("@to")};
    if (!measure.past.empty())
        sources.push_back(measure.past);
    for (const auto& source : sources) {
        const auto sql = bound(source, m_entity, {Date(0), m_today});
        const auto statement = m_connection.prepare(sql.text);
        statement->bindAll(sql.values);
        while (statement->step())
            levels.emplace(Date(static_cast<std::int32_t>(statement->integer(0))),
                           MeasureSums{statement->integer(1), statement->integer(2), 0});
    }
    levels[m_today] = sums(measure, measurePeriod(m_today));
    return levels;
}

/// The last that is known of @p period; of a balance the last at all.
std::optional<MeasureSums> MeasureReader::levelAt(const Days& levels, const Measure& measure,
                                                  const MeasurePeriod& period) const {
    auto after = levels.upper_bound(period.to);
    if (after == levels.begin())
        return std::nullopt;
    --after;
    const bool known = measure.kind == MeasureKind::Balance || after->first >= period.from;
    return known ? std::optional(after->second) : std::nullopt;
}

namespace {

MeasureSums within(const std::map<Date, MeasureSums>& days, const MeasurePeriod& period) {
    MeasureSums sum;
    for (auto day = days.lower_bound(period.from); day != days.end() && day->first <= period.to; ++day)
        sum.add(day->second);
    return sum;
}

MeasurePeriod earlier(const MeasurePeriod& period, int days) {
    return {period.from - days, period.to - days};
}

/// Days before the first fact say nothing; a week of grace, because not every day has one.
bool isKnown(const std::map<Date, MeasureSums>& days, const MeasurePeriod& period) {
    return !days.empty() && days.begin()->first < period.from + daysOfWeek;
}

std::vector<MeasurePeriod> weeksUntil(Date day) {
    std::vector<MeasurePeriod> periods;
    for (int week = buckets - 1; week >= 0; --week)
        periods.push_back({day - daysOfWeek * (week + 1) + 1, day - daysOfWeek * week});
    return periods;
}

std::vector<MeasurePeriod> monthsUntil(Date day) {
    std::vector<MeasurePeriod> periods{{Date::of(day.year(), day.month(), 1), day}};
    while (periods.size() < buckets) {
        const Date last = periods.front().from - 1;
        periods.insert(periods.begin(), {Date::of(last.year(), last.month(), 1), last});
    }
    return periods;
}

} // namespace

MeasureReader::Figure MeasureReader::figure(const Measure& measure) {
    const auto now = measurePeriod(m_today), before = earlier(now, measureDays), year = earlier(now, daysOfYear);
    if (measure.kind != MeasureKind::Flow) {
        const auto known = levels(measure);
        return {known.at(m_today), levelAt(known, measure, before), levelAt(known, measure, year)};
    }
    auto days = flowByDay(measure, year);
    for (const auto& [day, sums] : flowByDay(measure, {before.from, now.to}))
        days[day] = sums;
    Figure figure{within(days, now), {}, {}};
    if (isKnown(days, before))
        figure.before = within(days, before);
    if (isKnown(days, year))
        figure.yearBefore = within(days, year);
    return figure;
}

std::vector<MeasureReader::Bucket> MeasureReader::trend(const Measure& measure, By by) {
    const auto periods = by == By::Week ? weeksUntil(m_today) : monthsUntil(m_today);
    const bool flow = measure.kind == MeasureKind::Flow;
    const auto days = flow ? flowByDay(measure, {periods.front().from, m_today}) : levels(measure);
    std::vector<Bucket> trend;
    for (const auto& period : periods) {
        Bucket bucket{period, {}};
        if (!flow)
            bucket.sums = levelAt(days, measure, period);
        else if (isKnown(days, period))
            bucket.sums = within(days, period);
        trend.push_back(bucket);
    }
    return trend;
}

} // namespace opsdesk
