#include "core/planning/ViewedSeries.h"

#include "core/planning/AskedItems.h"
#include "core/planning/DemandSeries.h"
#include "core/planning/ItemDays.h"
#include "core/planning/ItemPlan.h"
#include "core/planning/PlanReader.h"
#include "core/planning/RowCells.h"
#include "core/planning/SuggestionBuilder.h"
#include "core/workflow/ReadMemo.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

/// One item, with all of its nodes.
class Reading {
public:
    Reading(store::Connection& connection, std::int64_t entity, std::int64_t item)
        : m_connection(connection), m_entity(entity), m_item(item) {}

    std::vector<ViewedSeries> read() {
        readRevisions();
        const auto asOf = dayOfLastPlan();
        m_input.entity = m_entity;
        m_input.scope = ItemScope({m_item});
        PlanReader(m_connection, m_input, 1).read(asOf, m_storedEnd);
        std::vector<WeeklyDemand> demand(m_input.series.size());
        for (std::size_t i = 0; i < demand.size(); ++i)
            unpackSeries(m_input, m_input.series[i], demand[i]);
        SeriesPlanner planner;
        auto nodes = planItem(m_input, m_input.series, demand, planner);
        std::vector<ViewedSeries> all;
        for (std::size_t i = 0; i < demand.size(); ++i) {
            all.push_back(viewed(m_input.series[i], std::move(demand[i]), std::move(nodes[i].plan)));
            all.back().reviewDays = orderTiming(m_input, nodes[i].series).reviewDays;
        }
        addCorrections(all);
        addDays(all);
        if (!asOf)
            for (auto& series : all)
                series.segment.clear(); // no plan has parted items by their value
        return all;
    }

private:
    std::unique_ptr<store::Statement> ofItem(const std::string& sql) {
        auto statement = m_connection.prepare(sql + " WHERE entity = ? AND item_id = ?");
        statement->bind(0, Value(m_entity));
        statement->bind(1, Value(m_item));
        return statement;
    }

    void readRevisions() {
        const auto rows = ofItem("SELECT node_id, rev, first_week, weeks FROM demand_series");
        while (rows->step()) {
            m_revisions[rows->integer(0)] = rows->integer(1);
            m_storedEnd = std::max(m_storedEnd, dateAt(*rows, 2) + 7 * static_cast<int>(rows->integer(3)));
        }
    }

    /// Before there was one, business is looked at on the day on which it is done.
    std::optional<Date> dayOfLastPlan() {
        const auto run = m_connection.prepare("SELECT as_of FROM plan_run WHERE entity = ? ORDER BY run DESC LIMIT 1");
        run->bind(0, Value(m_entity));
        return run->step() ? std::optional(dateAt(*run, 0)) : std::nullopt;
    }

    ViewedSeries viewed(const PlanSeries& series, WeeklyDemand demand, SeriesPlan plan) {
        ViewedSeries one;
        one.itemId = series.itemId;
        one.nodeId = series.nodeId;
        one.sku = series.item->sku;
        one.node = *series.node;
        if (const auto rev = m_revisions.find(series.nodeId); rev != m_revisions.end())
            one.rev = rev->second;
        one.entered = std::move(demand.units);
        one.outOfStock = std::move(demand.outOfStock);
        one.firstWeek = one.entered.empty() ? weekOf(m_input.policy.asOf) : series.firstWeek;
        one.known = knownOf(m_input.knowledge, series.itemId, series.nodeId, series.firstWeek);
        one.plan = std::move(plan);
        one.segment = toString(series.segment);
        if (series.kept)
            one.selectedWeek = series.kept->selectedWeek;
        return one;
    }

    static ViewedSeries* find(std::vector<ViewedSeries>& all, std::int64_t node) {
        const auto found = std::ranges::find(all, node, &ViewedSeries::nodeId);
        return found == all.end() ? nullptr : &*found;
    }

    void addCorrections(std::vector<ViewedSeries>& all) {
        const auto& type = store::rowType<CorrectedWeek>();
        const auto statement = ofItem("SELECT " + type.selectList() + " FROM demand_correction");
        while (statement->step()) {
            const auto row = *std::static_pointer_cast<CorrectedWeek>(type.read(*statement));
            if (auto* series = find(all, row.node_id)) {
                series->rev = std::max(series->rev, row.rev);
                series->saidBy.insert_or_assign(row.week, row);
            }
        }
    }

    static void addUp(const std::vector<DayQuantity>& days, const ViewedSeries& series, std::vector<double>& weeks) {
        weeks.resize(series.entered.size());
        for (const auto& [day, thousandths] : days)
            if (day >= series.firstWeek && day < series.historyEnd())
                weeks[static_cast<std::size_t>((day - series.firstWeek) / 7)] +=
                    Quantity::thousandths(thousandths).toDouble();
    }

    void addDays(std::vector<ViewedSeries>& all) {
        for (const auto& days : readItemDays(m_connection, m_entity, m_item)) {
            auto* series = find(all, days.nodeId);
            if (!series)
                continue;
            series->rev = std::max(series->rev, days.rev);
            addUp(days.ordered, *series, series->ordered);
            addUp(days.returned, *series, series->returned);
        }
    }

    store::Connection& m_connection;
    std::int64_t m_entity, m_item;
    PlanInput m_input;
    std::map<std::int64_t, std::int64_t> m_revisions; ///< of stored demand, by node
    Date m_storedEnd;
};

} // namespace

std::string ViewedSeries::id() const {
    return fmt::format("{}/{}", itemId, nodeId);
}

std::vector<ViewedSeries> viewedSeries(store::Connection& connection, std::int64_t entity,
                                       const std::vector<Filter>& filters) {
    std::vector<ViewedSeries> all;
    for (const auto item : askedItems(connection, filters)) {
        const auto nodes = ReadMemo::of<std::vector<ViewedSeries>>(
            fmt::format("series of {} of {}", item, entity), [&] { return Reading(connection, entity, item).read(); });
        all.insert(all.end(), nodes->begin(), nodes->end());
    }
    return all;
}

} // namespace opsdesk
