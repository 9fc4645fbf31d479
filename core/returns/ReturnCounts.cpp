#include "core/returns/ReturnCounts.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/returns/ReturnWatch.h"
#include "core/returns/ReturnWeek.h"
#include "core/workflow/DocumentCommands.h"

#include <limits>
#include <map>
#include <tuple>

namespace opsdesk {

namespace {

/// What one line adds, of a sale or of a return.
struct Counted {
    std::int64_t item_id;
    std::string channel;
    std::string reason;
    std::int64_t week_no;
    Quantity quantity;
    Minor value;
    bool first = true; ///< part of its line
};

void addSold(ReturnWeek& week, const Counted& line) {
    week.sold += line.quantity;
    week.sold_lines += line.first ? 1 : 0;
    week.sold_value += line.value;
}

template <class Week>
void addReturned(Week& week, const Counted& line) {
    week.returned += line.quantity;
    week.returned_lines += line.first ? 1 : 0;
    week.returned_value += line.value;
}

ReturnWeek emptyWeek(std::int64_t entity, const Counted& line) {
    ReturnWeek week;
    week.entity = entity;
    week.item_id = line.item_id;
    week.channel = line.channel;
    week.week_no = line.week_no;
    return week;
}

ReturnReasonWeek emptyReasonWeek(std::int64_t entity, const Counted& line) {
    ReturnReasonWeek week;
    week.entity = entity;
    week.item_id = line.item_id;
    week.reason = line.reason;
    week.week_no = line.week_no;
    return week;
}

ReturnWeek storedWeek(store::UnitOfWork& rows, std::int64_t entity, const Counted& line) {
    const auto* found = rows.find<ReturnWeek>(entity, line.item_id, std::string_view(line.channel), line.week_no);
    return found ? *found : emptyWeek(entity, line);
}

ReturnReasonWeek storedReasonWeek(store::UnitOfWork& rows, std::int64_t entity, const Counted& line) {
    const auto* found = rows.find<ReturnReasonWeek>(entity, line.item_id, std::string_view(line.reason), line.week_no);
    return found ? *found : emptyReasonWeek(entity, line);
}

Minor ownValue(store::UnitOfWork& rows, Minor amount, const Currency& currency, Date day) {
    return inOwnCurrency(rows, amount, currency, day).value_or(Minor());
}

/// All anew, in memory.
class Recount {
public:
    Recount(store::UnitOfWork& rows, std::int64_t entity) : m_rows(rows), m_entity(entity) {}

    void read() {
        // What commands of this batch changed must be there to be read.
        m_rows.flush();
        each(R"(SELECT l.item_id, o.channel, '' AS reason, o.ordered_at, o.currency, l.shipped, l.quantity, l.amount,
                0 AS price
            FROM sales_order o JOIN sales_order_line l ON l.entity = o.entity AND l.order_id = o.id
            WHERE o.entity = ? AND l.item_id <> 0 AND l.shipped > 0)",
             [&](const Counted& line) { addSold(weekOf(line), line); });
        each(R"(SELECT l.item_id, o.channel, l.reason_code, o.returned_at, o.currency,
                CASE WHEN o.blind = 1 OR o.method <> '' THEN l.received ELSE l.quantity END, l.quantity, l.amount,
                CASE WHEN o.blind = 1 OR o.method <> '' THEN l.unit_price ELSE 0 END AS price
            FROM return_order o JOIN return_line l ON l.entity = o.entity AND l.return_id = o.id
            WHERE o.entity = ? AND l.item_id <> 0
            AND CASE WHEN o.blind = 1 OR o.method <> '' THEN l.received ELSE l.quantity END > 0)",
             [&](const Counted& line) {
                 addReturned(weekOf(line), line);
                 addReturned(reasonWeekOf(line), line);
             });
    }

    void write() {
        for (const auto& [key, week] : m_weeks)
            m_rows.want<ReturnWeek>(m_entity, week.item_id, std::string_view(week.channel), week.week_no);
        for (const auto& [key, week] : m_reasons)
            m_rows.want<ReturnReasonWeek>(m_entity, week.item_id, std::string_view(week.reason), week.week_no);
        m_rows.load();
        constexpr auto ever = std::numeric_limits<std::int64_t>::min();
        for (const auto* week : m_rows.selectFrom<ReturnWeek>(m_entity, "week_no", ever))
            if (!m_weeks.contains({week->item_id, week->channel, week->week_no}))
                m_rows.erase<ReturnWeek>(m_entity, week->item_id, std::string_view(week->channel), week->week_no);
        for (const auto* week : m_rows.selectFrom<ReturnReasonWeek>(m_entity, "week_no", ever))
            if (!m_reasons.contains({week->item_id, week->reason, week->week_no}))
                m_rows.erase<ReturnReasonWeek>(m_entity, week->item_id, std::string_view(week->reason), week->week_no);
        for (auto& [key, week] : m_weeks)
            m_rows.put(std::move(week));
        for (auto& [key, week] : m_reasons)
            m_rows.put(std::move(week));
    }

    std::int64_t lines() const { return m_lines; }

private:
    struct Foreign {
        Counted line;
        Currency currency;
        Date day;
    };
    using Key = std::tuple<std::int64_t, std::string, std::int64_t>;

    template <class Add>
    void each(const std::string& sql, const Add& add) {
        const auto own = entityCurrency(m_rows);
        std::vector<Foreign> foreign; // rates are read by the same connection, so after the lines
        const auto statement = m_rows.connection().prepare(sql);
        statement->bind(0, Value(m_entity));
        while (statement->step()) {
            const auto day = Timestamp(statement->integer(3)).date();
            Counted line{statement->integer(0),
                         std::string(statement->text(1)),
                         std::string(statement->text(2)),
                         weekNumber(day),
                         Quantity::thousandths(statement->integer(5)),
                         Minor(mulDivRoundHalfEven(statement->integer(7), statement->integer(5),
                                                   std::max<std::int64_t>(1, statement->integer(6))))};
            if (const Minor price(statement->integer(8)); price > Minor())
                line.value = extend(price, line.quantity);
            ++m_lines;
            if (const Currency currency(statement->text(4)); currency != own)
                foreign.push_back({std::move(line), currency, day});
            else
                add(line);
        }
        statement->reset();
        for (auto& [line, currency, day] : foreign) {
            line.value = ownValue(m_rows, line.value, currency, day);
            add(line);
        }
    }

    ReturnWeek& weekOf(const Counted& line) {
        return m_weeks.try_emplace({line.item_id, line.channel, line.week_no}, emptyWeek(m_entity, line)).first->second;
    }
    ReturnReasonWeek& reasonWeekOf(const Counted& line) {
        return m_reasons.try_emplace({line.item_id, line.reason, line.week_no}, emptyReasonWeek(m_entity, line))
            .first->second;
    }

    store::UnitOfWork& m_rows;
    std::int64_t m_entity;
    std::int64_t m_lines = 0;
    std::map<Key, ReturnWeek> m_weeks;
    std::map<Key, ReturnReasonWeek> m_reasons;
};

Outcome rebuildCounts(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    Recount recount(context.rows(), context.entity());
    recount.read();
    recount.write();
    watchReturns(context);
    context.tell("lines", recount.lines());
    return {};
}

} // namespace

void countSold(Context& context, const SalesOrder& order, std::span<const SalesOrderLine> lines,
               std::span<const Quantity> before) {
    auto& rows = context.rows();
    const auto day = order.ordered_at.date();
    std::vector<Counted> counted;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        if (line.item_id == 0 || line.shipped <= before[i])
            continue;
        const auto shareOf = [&](Quantity shipped) {
            return mulDivRoundHalfEven(line.amount.units(), shipped.count(),
                                       std::max<std::int64_t>(1, line.quantity.count()));
        };
        const Minor part(shareOf(line.shipped) - shareOf(before[i]));
        counted.push_back({line.item_id, order.channel, "", weekNumber(day), line.shipped - before[i],
                           ownValue(rows, part, order.currency, day), before[i] == Quantity()});
        rows.want<ReturnWeek>(order.entity, line.item_id, std::string_view(order.channel), weekNumber(day));
    }
    rows.load();
    for (const auto& line : counted) {
        auto week = storedWeek(rows, order.entity, line);
        addSold(week, line);
        rows.put(std::move(week));
    }
}

void countReturned(Context& context, const ReturnOrder& returned, std::span<const ReturnLine> lines) {
    auto& rows = context.rows();
    const auto day = returned.returned_at.date();
    for (const auto& line : lines) {
        if (line.item_id == 0 || line.quantity <= Quantity())
            continue;
        // What comes over the desk may come in parts, of which the line's amount says nothing.
        const bool overDesk = returned.blind || !returned.method.empty();
        const auto amount =
            overDesk && line.unit_price > Minor() ? extend(line.unit_price, line.quantity) : line.amount;
        const Counted counted{line.item_id,
                              returned.channel,
                              line.reason_code,
                              weekNumber(day),
                              line.quantity,
                              ownValue(rows, amount, returned.currency, day),
                              line.received == Quantity()};
        auto week = storedWeek(rows, returned.entity, counted);
        addReturned(week, counted);
        rows.put(std::move(week));
        auto reason = storedReasonWeek(rows, returned.entity, counted);
        addReturned(reason, counted);
        rows.put(std::move(reason));
    }
    watchReturns(context);
}

void addReturnCounts(Catalog& catalog) {
    CommandType type;
    type.name = "return_rates.rebuild";
    type.summary = "Counts what was sold and what came back anew, from all orders and returns.";
    type.bulk = true;
    type.handle = rebuildCounts;
    catalog.add(std::move(type));
}

} // namespace opsdesk
