#include "core/returns/ReturnTotals.h"

#include "core/returns/ReturnWeek.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::string_view noReason = "no_reason"; ///< of usualReturnReasons(): the customer gave none
constexpr std::int64_t horizon = 13;               ///< weeks in which what is sold may come back

/// Adds one row of return_week, whose counts begin at column @p from.
void addWeek(ReturnTotals& totals, const store::Statement& row, int from, std::int64_t week, const SpikeWeeks& weeks) {
    auto& rate = totals.rate;
    const auto soldLines = row.integer(from + 2), returnedLines = row.integer(from + 3);
    rate.sold += Quantity::thousandths(row.integer(from));
    rate.returned += Quantity::thousandths(row.integer(from + 1));
    rate.sold_lines += soldLines;
    rate.returned_lines += returnedLines;
    rate.sold_value += Minor(row.integer(from + 4));
    rate.returned_value += Minor(row.integer(from + 5));
    if (week >= weeks.recentBegin()) {
        rate.recent_sold_lines += soldLines;
        rate.recent_returned_lines += returnedLines;
    }
    if (week >= weeks.windowBegin())
        totals.returned += returnedLines;
    else if (week >= weeks.baseBegin())
        totals.returnedBefore += returnedLines;
    totals.exposure += static_cast<double>(soldLines) * weeks.inWindow(week);
    totals.exposureBefore += static_cast<double>(soldLines) * weeks.inBase(week);
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

/// One pass over all weeks: the longest part of a look.
void readWeeks(store::Connection& connection, std::int64_t entity, const SpikeWeeks& weeks, CountedReturns& all) {
    eachRow(connection,
            R"(SELECT item_id, channel, week_no, sold, returned, sold_lines, returned_lines, sold_value, returned_value
            FROM return_week WHERE entity = ? AND week_no <= ? ORDER BY item_id, channel, week_no)",
            {Value(entity), Value(weeks.now())}, [&](const store::Statement& row) {
                const auto week = row.integer(2);
                auto& item = all.items[row.integer(0)];
                item.rate.item_id = row.integer(0);
                addWeek(item, row, 3, week, weeks);
                addWeek(all.channels[std::string(row.text(1))], row, 3, week, weeks);
            });
    eachRow(connection, "SELECT item_id, sku, name, return_class, category FROM item WHERE entity = 0", {},
            [&](const store::Statement& row) {
                const auto found = all.items.find(row.integer(0));
                if (found == all.items.end())
                    return;
                auto& totals = found->second;
                totals.rate.code = row.text(1);
                totals.rate.name = row.text(2);
                totals.group = row.text(3).empty() ? row.text(4) : row.text(3);
            });
    for (auto& [channel, totals] : all.channels)
        totals.rate.code = channel;
    eachRow(connection, "SELECT code, name FROM channel WHERE entity = ?", {Value(entity)},
            [&](const store::Statement& row) {
                if (const auto found = all.channels.find(std::string(row.text(0))); found != all.channels.end())
                    found->second.rate.name = row.text(1);
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
                if (!reason.empty() && reason != noReason)
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

/// What was sold in a week may come back in the thirteen from it on, as likely in each of them; a week that is not over
/// yet counts by its days that are.
double SpikeWeeks::exposure(std::int64_t sold, std::int64_t first, std::int64_t last) const {
    const auto from = std::max(first, sold), to = std::min(last, sold + horizon - 1);
    if (to < from)
        return 0;
    const auto days = (to - from + 1) * 7 - (to == m_now ? 7 - m_daysOfNow : 0);
    return static_cast<double>(days) / (7 * horizon);
}

CountedReturns countedReturns(store::UnitOfWork& rows, std::int64_t entity, const SpikeWeeks& weeks) {
    // What commands of this batch changed must be there to be read.
    rows.flush();
    CountedReturns all;
    readWeeks(rows.connection(), entity, weeks, all);
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
