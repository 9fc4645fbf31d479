#include "core/returns/ReturnTotals.h"

#include "core/returns/ReturnWeek.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::int64_t horizon = 13; ///< weeks in which what is sold may come back

std::string weekSums(const SpikeWeeks& weeks) {
    return fmt::format(
        R"(CAST(SUM(w.sold) AS bigint), CAST(SUM(w.returned) AS bigint), CAST(SUM(w.sold_lines) AS bigint),
        CAST(SUM(w.returned_lines) AS bigint), CAST(SUM(w.sold_value) AS bigint), CAST(SUM(w.returned_value) AS bigint),
        CAST(SUM(CASE WHEN w.week_no >= {0} THEN w.sold_lines ELSE 0 END) AS bigint),
        CAST(SUM(CASE WHEN w.week_no >= {0} THEN w.returned_lines ELSE 0 END) AS bigint),
        CAST(SUM(CASE WHEN w.week_no >= {1} THEN w.returned_lines ELSE 0 END) AS bigint),
        CAST(SUM(CASE WHEN w.week_no >= {2} AND w.week_no < {1} THEN w.returned_lines ELSE 0 END) AS bigint),
        CAST(SUM({3}) AS bigint), CAST(SUM({4}) AS bigint))",
        weeks.recentBegin(), weeks.windowBegin(), weeks.baseBegin(), weeks.windowExposureSql(),
        weeks.baseExposureSql());
}

/// From the columns that weekSums() names, the first of them at @p from.
ReturnTotals totalsOf(const store::Statement& row, int from) {
    ReturnTotals totals;
    totals.rate.sold = Quantity::thousandths(row.integer(from));
    totals.rate.returned = Quantity::thousandths(row.integer(from + 1));
    totals.rate.sold_lines = row.integer(from + 2);
    totals.rate.returned_lines = row.integer(from + 3);
    totals.rate.sold_value = Minor(row.integer(from + 4));
    totals.rate.returned_value = Minor(row.integer(from + 5));
    totals.rate.recent_sold_lines = row.integer(from + 6);
    totals.rate.recent_returned_lines = row.integer(from + 7);
    totals.returned = row.integer(from + 8);
    totals.returnedBefore = row.integer(from + 9);
    totals.exposure = static_cast<double>(row.integer(from + 10)) / SpikeWeeks::parts;
    totals.exposureBefore = static_cast<double>(row.integer(from + 11)) / SpikeWeeks::parts;
    return totals;
}

template <class Each>
void eachRow(store::Connection& connection, const std::string& sql, std::initializer_list<Value> values,
             const Each& each) {
    const auto statement = connection.prepare(sql);
    statement->bindAll(std::vector<Value>(values));
    while (statement->step())
        each(*statement);
    statement->reset();
}

void readItems(store::Connection& connection, std::int64_t entity, const SpikeWeeks& weeks, CountedReturns& all) {
    eachRow(connection,
            fmt::format(R"(SELECT w.item_id, COALESCE(MAX(CASE WHEN i.return_class <> '' THEN i.return_class
                ELSE i.category END), ''),
                COALESCE(MAX(i.sku), ''), COALESCE(MAX(i.name), ''), {}
                FROM return_week w LEFT JOIN item i ON i.entity = 0 AND i.item_id = w.item_id
                WHERE w.entity = ? AND w.week_no <= ? GROUP BY w.item_id ORDER BY w.item_id)",
                        weekSums(weeks)),
            {Value(entity), Value(weeks.now())}, [&](const store::Statement& row) {
                auto totals = totalsOf(row, 4);
                totals.group = row.text(1);
                totals.rate.item_id = row.integer(0);
                totals.rate.code = row.text(2);
                totals.rate.name = row.text(3);
                all.items.emplace(row.integer(0), std::move(totals));
            });
    eachRow(connection,
            fmt::format(R"(SELECT w.channel, COALESCE(MAX(n.name), ''), {} FROM return_week w
                LEFT JOIN channel n ON n.entity = w.entity AND n.code = w.channel
                WHERE w.entity = ? AND w.week_no <= ? GROUP BY w.channel ORDER BY w.channel)",
                        weekSums(weeks)),
            {Value(entity), Value(weeks.now())}, [&](const store::Statement& row) {
                auto totals = totalsOf(row, 2);
                totals.rate.code = row.text(0);
                totals.rate.name = row.text(1);
                all.channels.emplace(totals.rate.code, std::move(totals));
            });
}

/// What was sold is what was sold of all: a reason is not known before something comes back.
void readReasons(store::Connection& connection, std::int64_t entity, const SpikeWeeks& weeks, CountedReturns& all) {
    ReturnTotals everything;
    for (const auto& [channel, totals] : all.channels)
        everything.add(totals);
    eachRow(connection,
            fmt::format(R"(SELECT w.reason, w.item_id, CAST(SUM(w.returned) AS bigint),
                CAST(SUM(w.returned_lines) AS bigint), CAST(SUM(w.returned_value) AS bigint),
                CAST(SUM(CASE WHEN w.week_no >= {0} THEN w.returned_lines ELSE 0 END) AS bigint),
                CAST(SUM(CASE WHEN w.week_no >= {1} THEN w.returned_lines ELSE 0 END) AS bigint),
                CAST(SUM(CASE WHEN w.week_no >= {2} AND w.week_no < {1} THEN w.returned_lines ELSE 0 END) AS bigint),
                COALESCE(MAX(c.name), '')
                FROM return_reason_week w LEFT JOIN reason_code c ON c.entity = 0 AND c.code = w.reason WHERE w.entity = ? AND w.week_no <= ?
                GROUP BY w.reason, w.item_id ORDER BY w.reason, w.item_id)",
                        weeks.recentBegin(), weeks.windowBegin(), weeks.baseBegin()),
            {Value(entity), Value(weeks.now())}, [&](const store::Statement& row) {
                const std::string reason(row.text(0));
                auto [at, fresh] = all.reasons.try_emplace(reason);
                auto& rate = at->second.rate;
                if (fresh) {
                    rate.code = reason;
                    rate.name = row.text(8);
                    rate.sold = everything.rate.sold;
                    rate.sold_lines = everything.rate.sold_lines;
                    rate.sold_value = everything.rate.sold_value;
                    rate.recent_sold_lines = everything.rate.recent_sold_lines;
                }
                rate.returned += Quantity::thousandths(row.integer(2));
                rate.returned_lines += row.integer(3);
                rate.returned_value += Minor(row.integer(4));
                rate.recent_returned_lines += row.integer(5);
                if (!reason.empty())
                    all.byReason[reason].emplace(row.integer(1), std::pair(row.integer(6), row.integer(7)));
            });
}

} // namespace

void ReturnTotals::add(const ReturnTotals& part) {
    rate.sold += part.rate.sold;
    rate.returned += part.rate.returned;
    rate.sold_lines += part.rate.sold_lines;
    rate.returned_lines += part.rate.returned_lines;
    rate.sold_value += part.rate.sold_value;
    rate.returned_value += part.rate.returned_value;
    rate.recent_sold_lines += part.rate.recent_sold_lines;
    rate.recent_returned_lines += part.rate.recent_returned_lines;
    returned += part.returned;
    exposure += part.exposure;
    returnedBefore += part.returnedBefore;
    exposureBefore += part.exposureBefore;
}

SpikeWeeks::SpikeWeeks(Date today) : m_today(today), m_now(weekNumber(today)), m_daysOfNow(today.weekday()) {}

Date SpikeWeeks::windowFrom() const {
    return weekBegin(windowBegin());
}

/// Of the weeks from @p first to @p last, each counts a seventh for each of its days that are over and a thirteenth of
/// what was sold in it and the twelve before.
std::string SpikeWeeks::exposureSql(std::int64_t first, std::int64_t last) const {
    std::string sql = "w.sold_lines * CASE w.week_no";
    for (auto week = first - horizon + 1; week <= last; ++week) {
        std::int64_t days = 0;
        for (auto each = std::max(first, week); each <= std::min(last, week + horizon - 1); ++each)
            days += each == m_now ? m_daysOfNow : 7;
        sql += fmt::format(" WHEN {} THEN {}", week, days);
    }
    return sql + " ELSE 0 END";
}

std::string SpikeWeeks::windowExposureSql() const {
    return exposureSql(windowBegin(), m_now);
}

std::string SpikeWeeks::baseExposureSql() const {
    return exposureSql(baseBegin(), windowBegin() - 1);
}

CountedReturns countedReturns(store::UnitOfWork& rows, std::int64_t entity, const SpikeWeeks& weeks) {
    // What commands of this batch changed must be there to be read.
    rows.flush();
    CountedReturns all;
    readItems(rows.connection(), entity, weeks, all);
    readReasons(rows.connection(), entity, weeks, all);
    eachRow(rows.connection(),
            R"(SELECT o.item_id, o.supplier_id, s.code, s.name FROM supplier_item o
            JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
            WHERE o.entity = 0 AND o.preferred = 1 ORDER BY o.item_id, o.supplier_id)",
            {}, [&](const store::Statement& row) {
                auto& supplier = all.suppliers[row.integer(1)];
                supplier.rate.supplier_id = row.integer(1);
                supplier.rate.code = row.text(2);
                supplier.rate.name = row.text(3);
                const auto item = all.items.find(row.integer(0));
                if (item != all.items.end() && all.supplierOf.try_emplace(row.integer(0), row.integer(1)).second)
                    supplier.add(item->second);
            });
    return all;
}

} // namespace opsdesk
