#include "core/planning/PlanKnowledge.h"

#include "core/base/Quantity.h"

#include <algorithm>
#include <string>

namespace opsdesk {

namespace {

std::unique_ptr<store::Statement> open(store::Connection& connection, std::string sql, std::int64_t entity,
                                       std::optional<std::int64_t> item, std::string_view order) {
    if (item)
        sql += " AND item_id = ?";
    sql += order;
    auto statement = connection.prepare(sql);
    statement->bind(0, Value(entity));
    if (item)
        statement->bind(1, Value(*item));
    return statement;
}

void readCorrections(store::Connection& connection, std::int64_t entity, std::optional<std::int64_t> item,
                     PlanKnowledge& knowledge) {
    const auto statement =
        open(connection, "SELECT item_id, node_id, week, quantity FROM demand_correction WHERE entity = ?", entity,
             item, " ORDER BY entity, item_id, node_id, week");
    while (statement->step()) {
        auto& correction = knowledge[statement->integer(0)].corrections.emplace_back();
        correction.nodeId = statement->integer(1);
        correction.week = Date(static_cast<std::int32_t>(statement->integer(2)));
        if (!statement->isNull(3))
            correction.units = Quantity::thousandths(statement->integer(3)).toDouble();
    }
}

/// Events of an item, and of all items of a category.
void readEvents(store::Connection& connection, std::int64_t entity, std::optional<std::int64_t> item,
                PlanKnowledge& knowledge) {
    const auto statement = open(connection,
                                "SELECT item_id, node_id, kind, first_day, last_day, uplift_percent, units_per_week, "
                                "name FROM (SELECT e.entity, i.item_id, e.node_id, e.kind, e.first_day, e.last_day, "
                                "e.uplift_percent, e.units_per_week, e.name, e.id FROM demand_event e JOIN item i ON "
                                "i.entity = 0 AND (i.item_id = e.item_id OR (e.item_id = 0 AND i.category = "
                                "e.category)) WHERE e.state = 'active') x WHERE entity = ?",
                                entity, item, " ORDER BY item_id, first_day, id");
    while (statement->step()) {
        auto& known = knowledge[statement->integer(0)].events.emplace_back();
        known.nodeId = statement->integer(1);
        auto& event = known.event;
        event.kind = parseEventKind(statement->text(2)).value_or(EventKind::Other);
        event.first = Date(static_cast<std::int32_t>(statement->integer(3)));
        event.last = Date(static_cast<std::int32_t>(statement->integer(4)));
        if (!statement->isNull(5))
            event.uplift = statement->real(5) / 100;
        if (!statement->isNull(6))
            event.unitsPerWeek = Quantity::thousandths(statement->integer(6)).toDouble();
        event.name = statement->text(7);
    }
}

void readSayings(store::Connection& connection, std::int64_t entity, std::optional<std::int64_t> item,
                 PlanKnowledge& knowledge) {
    readCorrections(connection, entity, item, knowledge);
    readEvents(connection, entity, item, knowledge);
}

void readAnalogues(store::Connection& connection, std::int64_t entity, std::optional<std::int64_t> item,
                   PlanKnowledge& knowledge) {
    const auto statement =
        open(connection, "SELECT item_id, analogue_id, weight, weeks FROM item_analogue WHERE entity = ?", entity, item,
             " ORDER BY entity, item_id, analogue_id");
    while (statement->step())
        knowledge[statement->integer(0)].analogues.push_back(
            {statement->integer(1), statement->real(2), static_cast<int>(statement->integer(3))});
}

/// What one item borrows.
class Borrowing {
public:
    Borrowing(store::Connection& connection, std::int64_t entity, Date end, std::span<const DemandSeries> changed,
              ItemKnowledge& known)
        : m_connection(connection), m_entity(entity), m_end(end), m_changed(changed), m_known(known) {}

    void read() {
        for (const auto& analogue : m_known.analogues) {
            PlanKnowledge said;
            readSayings(m_connection, m_entity, analogue.itemId, said);
            for (const auto& series : seriesOf(analogue.itemId))
                add(analogue, series, said);
        }
    }

private:
    std::vector<DemandSeries> seriesOf(std::int64_t item) {
        std::vector<DemandSeries> all;
        const auto isOf = [&](const DemandSeries& series) { return series.item_id == item; };
        std::copy_if(m_changed.begin(), m_changed.end(), std::back_inserter(all), isOf);
        const auto isChanged = [&](std::int64_t node) {
            return std::any_of(all.begin(), all.end(), [&](const auto& series) { return series.node_id == node; });
        };
        const auto& type = store::rowType<DemandSeries>();
        const auto statement = m_connection.prepare(
            "SELECT " + type.selectList() +
            " FROM demand_series WHERE entity = ? AND item_id = ? ORDER BY entity, item_id, node_id");
        statement->bind(0, Value(m_entity));
        statement->bind(1, Value(item));
        std::vector<DemandSeries> stored;
        while (statement->step()) {
            const auto series = std::static_pointer_cast<DemandSeries>(type.read(*statement));
            if (!isChanged(series->node_id))
                stored.push_back(std::move(*series));
        }
        all.insert(all.end(), stored.begin(), stored.end());
        return all;
    }

    void add(const ItemKnowledge::Analogue& analogue, const DemandSeries& series, const PlanKnowledge& said) {
        std::vector<double> entered;
        if (series.weeks <= 0 || series.first_week >= m_end ||
            !unpackDemand(series.demand, static_cast<std::size_t>(series.weeks), entered))
            return;
        const auto weeks = static_cast<std::size_t>((m_end - series.first_week) / 7);
        entered.resize(weeks);
        std::vector<float> outOfStock;
        unpackOutOfStock(series.out_of_stock, 0, weeks, outOfStock);
        CleanDemand clean;
        cleanDemand(entered, outOfStock, clean, knownOf(said, series.item_id, series.node_id, series.first_week));
        auto& borrowed = m_known.borrowed[series.node_id];
        borrowed.weeks = std::max(borrowed.weeks, analogue.weeks);
        auto& sum = borrowed.weekly;
        if (sum.size() < clean.demand.size())
            sum.insert(sum.begin(), clean.demand.size() - sum.size(), 0.0);
        const auto skipped = sum.size() - clean.demand.size();
        for (std::size_t week = 0; week < clean.demand.size(); ++week)
            sum[skipped + week] += analogue.weight * clean.demand[week];
    }

    store::Connection& m_connection;
    std::int64_t m_entity;
    Date m_end;
    std::span<const DemandSeries> m_changed;
    ItemKnowledge& m_known;
};

} // namespace

PlanKnowledge readKnowledge(store::Connection& connection, std::int64_t entity, Date end,
                            std::span<const DemandSeries> changed, std::optional<std::int64_t> item) {
    PlanKnowledge knowledge;
    readSayings(connection, entity, item, knowledge);
    readAnalogues(connection, entity, item, knowledge);
    for (auto& [id, known] : knowledge)
        if (!known.analogues.empty())
            Borrowing(connection, entity, end, changed, known).read();
    return knowledge;
}

KnownDemand knownOf(const PlanKnowledge& knowledge, std::int64_t item, std::int64_t node, Date firstWeek) {
    KnownDemand known;
    const auto found = knowledge.find(item);
    if (found == knowledge.end())
        return known;
    for (const auto& correction : found->second.corrections)
        if (correction.nodeId == node && correction.week >= firstWeek)
            known.fixed.push_back({(correction.week - firstWeek) / 7, correction.units});
    for (const auto& event : found->second.events)
        if (event.nodeId == 0 || event.nodeId == node)
            known.events.push_back(event.event);
    known.past = eventPeriods(known.events, firstWeek);
    if (const auto borrowed = found->second.borrowed.find(node); borrowed != found->second.borrowed.end())
        known.borrowed = borrowed->second;
    return known;
}

} // namespace opsdesk
