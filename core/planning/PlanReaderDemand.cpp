#include "core/base/Error.h"
#include "core/planning/CorrectedSince.h"
#include "core/planning/PlanReader.h"
#include "core/planning/RowCells.h"
#include "core/store/Row.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <tuple>

namespace opsdesk {

namespace {

template <class Row>
std::pair<std::int64_t, std::int64_t> keyOf(const Row& row) {
    return {row.item_id, row.node_id};
}

bool tellTheSame(const DemandSeries& a, const DemandSeries& b) {
    return a.weeks == b.weeks &&
           (a.weeks == 0 || (a.first_week == b.first_week && a.demand == b.demand && a.out_of_stock == b.out_of_stock));
}

/// Demand and days without stock from a week on, up to before another; weeks outside the series hold nothing.
std::vector<std::pair<double, int>> weeksOf(const DemandSeries& series, Date from, Date until) {
    std::vector<double> demand;
    unpackDemand(series.demand, static_cast<std::size_t>(series.weeks), demand);
    std::vector<std::pair<double, int>> weeks;
    for (Date week = from; week < until; week = week + 7) {
        const int at = (week - series.first_week) / 7;
        const auto index = static_cast<std::size_t>(std::max(0, at));
        const bool inside = week >= series.first_week && index < demand.size();
        weeks.emplace_back(inside ? demand[index] : 0.0, inside && index < series.out_of_stock.size()
                                                             ? std::to_integer<int>(series.out_of_stock[index])
                                                             : 0);
    }
    return weeks;
}

/// Whether the weeks before @p known differ, as far back as both may speak of.
bool differsBefore(const DemandSeries& before, const DemandSeries& now, Date known) {
    if (before.weeks == 0 || now.weeks == 0)
        return before.weeks != now.weeks;
    const Date oldest = weekOf(known) - 7 * (longestHistoryWeeks - 1);
    const Date from = std::max(oldest, std::min(before.first_week, now.first_week));
    return weeksOf(before, from, known) != weeksOf(now, from, known);
}

bool holdTheSame(const DemandDays& a, const DemandDays& b) {
    return a.first_day == b.first_day && a.ordered == b.ordered && a.returned == b.returned;
}

} // namespace

std::vector<DemandSeries> PlanReader::storedDemand() {
    const auto& type = store::rowType<DemandSeries>();
    const auto statement = openInScope("SELECT " + type.selectList() + " FROM demand_series WHERE entity = ?",
                                       "item_id", " ORDER BY entity, item_id, node_id");
    std::vector<DemandSeries> stored;
    while (statement->step()) {
        auto& series = stored.emplace_back();
        for (std::size_t i = 0; i < type.columns.size(); ++i)
            type.columns[i].set(&series, *statement, static_cast<int>(i));
    }
    return stored;
}

/// Makes the series anew from orders and notes what is different from @p stored, which then holds both.
void PlanReader::refreshDemand(std::vector<DemandSeries>& stored) {
    auto fresh = readDemandHistory(m_connection, m_input.entity, m_input.policy.returnsNetting, m_home, m_input.scope);
    const auto isBefore = [](const DemandSeries& a, const DemandSeries& b) { return keyOf(a) < keyOf(b); };
    std::vector<DemandSeries> added;
    for (auto& series : fresh.weeks) {
        const auto known = std::lower_bound(stored.begin(), stored.end(), series, isBefore);
        const bool found = known != stored.end() && keyOf(*known) == keyOf(series);
        if (found ? tellTheSame(*known, series) : series.weeks == 0)
            continue;
        m_input.changedDemand.push_back(series);
        if (found && m_lastDay && differsBefore(*known, series, weekOf(*m_lastDay)))
            m_changedBack.push_back(keyOf(series));
        if (found)
            *known = std::move(series);
        else
            added.push_back(std::move(series));
    }
    std::ranges::sort(m_changedBack);
    const auto middle =
        stored.insert(stored.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    std::inplace_merge(stored.begin(), middle, stored.end(), isBefore);
    refreshDays(std::move(fresh.days));
}

/// Notes which of the series by day are different from what is stored; those that are no more, as empty ones.
void PlanReader::refreshDays(std::vector<DemandDays> fresh) {
    const auto place = [](const DemandDays& one) { return std::tie(one.item_id, one.node_id, one.channel); };
    std::vector<bool> same(fresh.size());
    const auto& type = store::rowType<DemandDays>();
    const auto statement = openInScope("SELECT " + type.selectList() + " FROM demand_days WHERE entity = ?", "item_id");
    DemandDays stored;
    while (statement->step()) {
        for (std::size_t i = 0; i < type.columns.size(); ++i)
            type.columns[i].set(&stored, *statement, static_cast<int>(i));
        const auto known = std::ranges::lower_bound(fresh, place(stored), {}, place);
        const bool found = known != fresh.end() && place(*known) == place(stored);
        if (found)
            same[static_cast<std::size_t>(known - fresh.begin())] = holdTheSame(*known, stored);
        else if (!stored.ordered.empty() || !stored.returned.empty())
            m_input.changedDays.push_back(
                {stored.entity, stored.item_id, stored.node_id, stored.channel, stored.first_day, {}, {}, 0});
    }
    for (std::size_t i = 0; i < fresh.size(); ++i)
        if (!same[i])
            m_input.changedDays.push_back(std::move(fresh[i]));
    std::ranges::sort(m_input.changedDays, {}, place);
}

void PlanReader::placeDemand(const DemandSeries& row) {
    // Before there was a warehouse, orders of no node were nobody's; now they are its.
    if (row.weeks == 0 || (row.node_id == 0 && m_home != 0))
        return;
    auto& input = m_input;
    const Date end = weekOf(input.policy.asOf); // weeks that are over
    const Date storedEnd = row.first_week + 7 * static_cast<int>(row.weeks);
    input.newestDemand = std::max(input.newestDemand.value_or(storedEnd), storedEnd);
    const bool sound = row.weeks > 0 && row.weeks <= std::numeric_limits<std::uint16_t>::max() &&
                       (row.out_of_stock.empty() || row.out_of_stock.size() == static_cast<std::size_t>(row.weeks));
    if (!sound)
        throw StoreError(StoreError::Kind::Corrupt,
                         fmt::format("The demand of item {} at node {} cannot be read. Run `opsdeskd verify`.",
                                     row.item_id, row.node_id));
    if (!isPlanned(keyOf(row))) {
        ++input.unplaced;
        return;
    }
    auto& series = input.series.emplace_back();
    series.itemId = row.item_id;
    series.nodeId = row.node_id;
    series.firstWeek = std::max(row.first_week, end - 7 * longestHistoryWeeks);
    if (series.firstWeek >= end)
        return;
    series.weeks = static_cast<std::size_t>((end - series.firstWeek) / 7);
    series.storedWeeks = static_cast<std::uint16_t>(row.weeks);
    series.skippedWeeks =
        static_cast<std::uint16_t>(std::min<std::int64_t>((series.firstWeek - row.first_week) / 7, row.weeks));
    series.firstPacked = input.packed.size();
    series.demandBytes = static_cast<std::uint32_t>(row.demand.size());
    series.hasOutOfStock = !row.out_of_stock.empty();
    input.packed.insert(input.packed.end(), row.demand.begin(), row.demand.end());
    input.packed.insert(input.packed.end(), row.out_of_stock.begin(), row.out_of_stock.end());
    series.changedBack = std::binary_search(m_changedBack.begin(), m_changedBack.end(), keyOf(row));
}

/// There are orders, and no day of demand is stored: the last run was of a program that kept weeks alone.
bool PlanReader::lacksDays() {
    const auto isEmpty = [&](const std::string& table) {
        return !m_connection.scalar("SELECT entity FROM " + table + " WHERE entity = ? LIMIT 1",
                                    {Value(m_input.entity)});
    };
    return isEmpty("demand_days") && !isEmpty("sales_order_line");
}

void PlanReader::readDemand() {
    const auto head = open("SELECT step FROM stream WHERE entity = ?");
    if (!head->step())
        throw UsageError(fmt::format("The workspace has no entity {}.", m_input.entity));
    m_input.demandStep = head->integer(0);
    const auto run = open("SELECT demand_step, returns_netting, as_of, least_a, least_b, entity_rev FROM plan_run "
                          "WHERE entity = ? ORDER BY run DESC LIMIT 1");
    const bool planned = run->step();
    const auto lastStep = planned ? run->integer(0) : 0;
    if (planned) {
        m_lastDay = dateAt(*run, 2);
        m_input.valueBounds = {Minor(run->integer(3)), Minor(run->integer(4))};
        m_changedBack = correctedSince(m_connection, m_input.entity, run->integer(5));
    }
    const bool restored = lastStep > m_input.demandStep;
    const bool otherNetting = planned && run->text(1) != m_input.policy.returnsNetting.toString();
    if (!m_input.scope.isAll() || otherNetting || restored || lacksDays() ||
        demandChangedSince(m_connection, m_input.entity, lastStep)) {
        const auto started = std::chrono::steady_clock::now();
        auto stored = storedDemand();
        refreshDemand(stored);
        for (const auto& series : stored)
            placeDemand(series);
        m_input.demandSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        return;
    }
    const auto& type = store::rowType<DemandSeries>();
    const auto statement =
        open("SELECT " + type.selectList() + " FROM demand_series WHERE entity = ? ORDER BY entity, item_id, node_id");
    DemandSeries row;
    while (statement->step()) {
        for (std::size_t i = 0; i < type.columns.size(); ++i)
            type.columns[i].set(&row, *statement, static_cast<int>(i));
        placeDemand(row);
    }
}

} // namespace opsdesk
