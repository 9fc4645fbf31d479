#include "core/planning/DemandHistory.h"

#include "core/planning/DemandDayCounts.h"
#include "core/returns/RefundTerms.h"

#include <algorithm>
#include <unordered_map>

namespace opsdesk {

namespace {

constexpr std::int64_t microsPerDay = 86'400'000'000;

Date dayOf(std::int64_t micros) {
    return Date(static_cast<std::int32_t>(micros / microsPerDay - (micros % microsPerDay < 0 ? 1 : 0)));
}

int weekIndex(Date day, Date firstWeek) {
    return (weekOf(day) - firstWeek) / 7;
}

struct Movement {
    std::size_t series;
    Date day;
    std::int64_t change;
};

/// Weekly sums of all series side by side.
class History {
public:
    History(store::Connection& connection, const ItemScope& scope, std::int64_t entity, std::int64_t home,
            Date firstWeek, int weeks)
        : m_connection(connection), m_scope(scope), m_entity(entity), m_home(home), m_firstWeek(firstWeek),
          m_weeks(weeks), m_days(entity, firstWeek) {}

    void addOrders() {
        const auto statement =
            open("SELECT l.item_id, o.node_id, o.ordered_at, l.quantity, l.shipped, o.channel FROM sales_order o "
                 "JOIN sales_order_line l ON l.entity = o.entity AND l.order_id = o.id "
                 "WHERE o.entity = ? AND l.item_id <> 0");
        while (statement->step()) {
            const auto series = seriesOf(statement->integer(0), statement->integer(1));
            add(series, statement->integer(2), statement->integer(3));
            m_days.addOrdered(statement->integer(0), nodeOf(statement->integer(1)), statement->text(5),
                              dayOf(statement->integer(2)), statement->integer(3));
            if (statement->integer(4) < statement->integer(3))
                m_unfilled[series] = true;
        }
    }

    void subtractReturns(const ReturnsNetting& netting) {
        using Mode = ReturnsNetting::Mode;
        const auto statement =
            open("SELECT l.item_id, coalesce(o.node_id, r.node_id), o.ordered_at, r.returned_at, l.quantity, l.linked, "
                 "coalesce(o.channel, r.channel), l.reason_code, r.state, l.exchanged "
                 "FROM return_order r JOIN return_line l ON l.entity = r.entity AND l.return_id = r.id "
                 "LEFT JOIN sales_order o ON o.entity = l.entity AND o.id = l.order_id "
                 "WHERE r.entity = ? AND l.item_id <> 0");
        while (statement->step()) {
            const bool never = isGivenUp(statement->text(8));
            if (!never)
                m_days.addReturned(statement->integer(0), nodeOf(statement->integer(1)), statement->text(6),
                                   dayOf(statement->integer(3)), statement->integer(4));
            if (netting.mode == Mode::None)
                continue;
            const auto series = seriesOf(statement->integer(0), statement->integer(1));
            const auto linked = statement->isNull(2) ? 0 : statement->integer(5);
            const bool stays = never || (netting.mode == Mode::Unwanted && netting.isWanted(statement->text(7)));
            const auto takenOff = stays ? std::clamp<std::int64_t>(statement->integer(9), 0, linked) : linked;
            if (takenOff > 0)
                add(series, statement->integer(2), -takenOff);
            if (netting.mode == Mode::All && !never)
                add(series, statement->integer(3), linked - statement->integer(4));
        }
    }

    void addStock() {
        const auto statement =
            open("SELECT l.item_id, l.from_node, l.from_state, l.to_node, l.to_state, l.quantity, e.moved_on "
                 "FROM stock_entry e JOIN stock_line l ON l.entity = e.entity AND l.entry_id = e.entry_id "
                 "WHERE e.entity = ? AND (l.from_node <> 0 OR l.to_node <> 0)");
        std::vector<Movement> movements;
        const auto move = [&](int node, int state, std::int64_t sign) {
            if (statement->integer(node) == 0 || statement->text(state) != "available")
                return;
            const auto found = m_index.find({statement->integer(0), statement->integer(node)});
            if (found != m_index.end() && !m_unfilled[found->second])
                movements.push_back({found->second, Date(static_cast<std::int32_t>(statement->integer(6))),
                                     sign * statement->integer(5)});
        };
        while (statement->step()) {
            move(1, 2, -1);
            move(3, 4, 1);
        }
        std::stable_sort(movements.begin(), movements.end(), [](const Movement& a, const Movement& b) {
            return a.series != b.series ? a.series < b.series : a.day < b.day;
        });
        for (auto first = movements.begin(); first != movements.end();) {
            const auto last = std::find_if(first, movements.end(),
                                           [&](const Movement& next) { return next.series != first->series; });
            markDaysWithoutStock({first, last});
            first = last;
        }
    }

    std::vector<DemandDays> days() { return m_days.series(); }

    std::vector<DemandSeries> series() const {
        std::vector<DemandSeries> all;
        for (const auto& [key, index] : m_index)
            all.push_back(one(key.first, key.second, index));
        std::sort(all.begin(), all.end(), [](const DemandSeries& a, const DemandSeries& b) {
            return std::pair(a.item_id, a.node_id) < std::pair(b.item_id, b.node_id);
        });
        return all;
    }

private:
    using Key = std::pair<std::int64_t, std::int64_t>;
    struct KeyHash {
        std::size_t operator()(const Key& key) const {
            return std::hash<std::uint64_t>()(static_cast<std::uint64_t>(key.first) * 0x9E3779B97F4A7C15ULL +
                                              static_cast<std::uint64_t>(key.second));
        }
    };

    std::unique_ptr<store::Statement> open(const std::string& sql) {
        auto statement = m_connection.prepare(sql + m_scope.condition(m_connection, "l.item_id"));
        statement->bind(0, Value(m_entity));
        m_scope.bind(m_connection, *statement, 1);
        return statement;
    }

    std::int64_t nodeOf(std::int64_t node) const { return node == 0 ? m_home : node; }

    std::size_t seriesOf(std::int64_t item, std::int64_t node) {
        const auto [at, fresh] = m_index.try_emplace({item, nodeOf(node)}, m_index.size());
        if (fresh) {
            m_demand.resize(m_demand.size() + static_cast<std::size_t>(m_weeks));
            m_outOfStock.resize(m_demand.size());
            m_unfilled.push_back(false);
        }
        return at->second;
    }

    std::size_t at(std::size_t series, int week) const {
        return series * static_cast<std::size_t>(m_weeks) + static_cast<std::size_t>(week);
    }

    void add(std::size_t series, std::int64_t micros, std::int64_t quantity) {
        const int week = weekIndex(dayOf(micros), m_firstWeek);
        if (week >= 0 && week < m_weeks)
            m_demand[at(series, week)] += quantity;
    }

    void markDaysWithoutStock(std::span<const Movement> movements) {
        std::int64_t there = 0;
        const Date end = m_firstWeek + 7 * m_weeks;
        for (std::size_t i = 0; i < movements.size(); ++i) {
            there += movements[i].change;
            const Date next = i + 1 < movements.size() ? movements[i + 1].day : end;
            if (there > 0)
                continue;
            for (Date day = std::max(movements[i].day, m_firstWeek); day < std::min(next, end); day = day + 1)
                ++m_outOfStock[at(movements[i].series, weekIndex(day, m_firstWeek))];
        }
    }

    DemandSeries one(std::int64_t item, std::int64_t node, std::size_t index) const {
        DemandSeries series;
        series.entity = m_entity;
        series.item_id = item;
        series.node_id = node;
        series.first_week = m_firstWeek;
        std::vector<std::int64_t> demand(m_demand.begin() + static_cast<std::ptrdiff_t>(at(index, 0)),
                                         m_demand.begin() + static_cast<std::ptrdiff_t>(at(index + 1, 0)));
        for (auto& week : demand)
            week = std::max<std::int64_t>(0, week);
        const auto first = std::find_if(demand.begin(), demand.end(), [](std::int64_t week) { return week > 0; });
        if (first == demand.end())
            return series;
        const auto skipped = static_cast<int>(first - demand.begin());
        series.first_week = m_firstWeek + 7 * skipped;
        series.weeks = m_weeks - skipped;
        series.demand = packDemand({first, demand.end()});
        const auto days = std::span(m_outOfStock).subspan(at(index, skipped), static_cast<std::size_t>(series.weeks));
        if (std::any_of(days.begin(), days.end(), [](std::uint8_t count) { return count > 0; }))
            for (const std::uint8_t count : days)
                series.out_of_stock.push_back(static_cast<std::byte>(count));
        return series;
    }

    store::Connection& m_connection;
    const ItemScope& m_scope;
    std::int64_t m_entity;
    std::int64_t m_home;
    Date m_firstWeek;
    int m_weeks;
    std::unordered_map<Key, std::size_t, KeyHash> m_index;
    std::vector<std::int64_t> m_demand; ///< thousandths, series × week
    std::vector<std::uint8_t> m_outOfStock;
    std::vector<bool> m_unfilled;
    DemandDayCounts m_days;
};

} // namespace

DemandHistory readDemandHistory(store::Connection& connection, std::int64_t entity, const ReturnsNetting& netting,
                                std::int64_t home, const ItemScope& scope) {
    // One at a time, each is the end of an index.
    const auto end = [&](const std::string& which) {
        return connection.scalar("SELECT " + which + "(ordered_at) FROM sales_order WHERE entity = ?", {Value(entity)});
    };
    const auto oldest = end("min"), newest = end("max");
    if (!newest || isNull(*newest))
        return {};
    const Date last = weekOf(Timestamp(asInteger(*newest)).date());
    const Date first = std::max(weekOf(Timestamp(asInteger(*oldest)).date()), last - 7 * (longestHistoryWeeks - 1));
    History history(connection, scope, entity, home, first, (last - first) / 7 + 1);
    history.addOrders();
    history.subtractReturns(netting);
    history.addStock();
    return {history.series(), history.days()};
}

bool demandChangedSince(store::Connection& connection, std::int64_t entity, std::int64_t step) {
    const auto statement =
        connection.prepare("SELECT tables FROM step WHERE entity = ? AND step > ? ORDER BY entity, step");
    statement->bind(0, Value(entity));
    statement->bind(1, Value(step));
    while (statement->step())
        for (const auto* table : {"\"sales_order\"", "\"sales_order_line\"", "\"return_order\"", "\"return_line\"",
                                  "\"stock_line\"", "\"node\""})
            if (statement->text(0).find(table) != std::string_view::npos)
                return true;
    return false;
}

} // namespace opsdesk
