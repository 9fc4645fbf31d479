#include "core/planning/PlanReader.h"

#include "core/base/Parallel.h"
#include "core/planning/DemandClass.h"
#include "core/planning/RowCells.h"
#include "core/planning/SeriesForecast.h"
#include "core/store/Row.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace opsdesk {

namespace {

constexpr std::size_t readAtATime = 1024;

Uuid uuidAt(const store::Statement& statement, int column) {
    return Uuid::parse(statement.text(column)).value_or(Uuid());
}

} // namespace

bool PlanReader::isPlanned(const Key& key) const {
    return m_input.items.contains(key.first) && m_input.nodes.contains(key.second);
}

void PlanReader::readStock() {
    const auto statement = openInScope(
        "SELECT p.item_id, p.node_id, p.state, p.quantity, l.expires_on FROM stock_position p LEFT JOIN stock_lot l "
        "ON l.entity = p.entity AND l.item_id = p.item_id AND l.lot = p.lot "
        "WHERE p.entity = ? AND p.node_id <> 0 AND p.quantity <> 0 AND p.state IN ('available', 'allocated', "
        "'returned')",
        "p.item_id");
    while (statement->step()) {
        const Key key(statement->integer(0), statement->integer(1));
        if (!isPlanned(key))
            continue;
        const auto quantity = quantityAt(*statement, 3);
        const auto state = statement->text(2);
        if (state == "returned")
            m_stock.push_back({key, {}, {}, quantity, {}});
        else
            m_stock.push_back({key,
                               quantity,
                               state == "allocated" ? quantity : Quantity(),
                               {},
                               statement->isNull(4) ? std::nullopt : std::optional(dateAt(*statement, 4))});
    }
    const auto isBefore = [](const Stock& a, const Stock& b) { return a.key < b.key; };
    if (!std::is_sorted(m_stock.begin(), m_stock.end(), isBefore))
        std::stable_sort(m_stock.begin(), m_stock.end(), isBefore);
}

void PlanReader::readReceipts() {
    const auto statement = openInScope(
        "SELECT l.item_id, o.node_id, o.id, o.state, l.quantity - l.received - l.cancelled, l.expected_on, "
        "l.suggestion_id, o.supplier_id FROM purchase_order o JOIN purchase_order_line l ON l.entity = o.entity "
        "AND l.order_id = o.id "
        "WHERE o.entity = ? AND o.state IN ('draft', 'submitted', 'approved', 'released', 'acknowledged', 'amended', "
        "'partly_received') AND l.quantity > l.received + l.cancelled",
        "l.item_id", " ORDER BY l.order_id, l.line_no");
    while (statement->step()) {
        const auto state = statement->text(3);
        const bool sent = state != "draft" && state != "submitted" && state != "approved";
        if (!statement->isNull(6)) {
            auto& ordered = m_ordered[uuidAt(*statement, 6)];
            if (ordered.empty() || !sent)
                ordered = sent ? "sent" : "unsent";
        }
        const Key key(statement->integer(0), statement->integer(1));
        if (!isPlanned(key))
            continue;
        OpenOrder order{dateAt(*statement, 5), quantityAt(*statement, 4), sent};
        if (!sent) {
            const auto* offer = m_input.findOffer(key.first, statement->integer(7));
            const double days = offer ? offer->leadTimeDays : m_input.policy.leadTimeDays;
            order.due = std::max(order.due, m_input.policy.asOf + static_cast<int>(days));
        }
        m_receipts.push_back({key, {order, uuidAt(*statement, 2)}});
    }
    // What is overdue comes later than its date says.
    const auto place = [asOf = m_input.policy.asOf](const auto& receipt) {
        const auto& order = receipt.second.order;
        return std::tuple(receipt.first, expectedArrival(order, asOf), order.due);
    };
    std::stable_sort(m_receipts.begin(), m_receipts.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

void PlanReader::readKeptMethods() {
    const auto statement = openInScope("SELECT item_id, node_id, method, tested, selected_week FROM series_forecast "
                                       "WHERE entity = ?",
                                       "item_id", " ORDER BY entity, item_id, node_id");
    auto series = m_input.series.begin();
    const auto end = m_input.series.end();
    while (statement->step()) {
        const Key key(statement->integer(0), statement->integer(1));
        while (series != end && Key(series->itemId, series->nodeId) < key)
            ++series;
        if (series == end)
            return;
        const auto method = parseForecastMethod(statement->text(2));
        if (method && Key(series->itemId, series->nodeId) == key)
            series->kept = KeptMethod{*method, statement->integer(3) != 0, dateAt(*statement, 4)};
    }
}

/// Series that have stock, an order under way or analogues, and no demand.
void PlanReader::addWithoutDemand() {
    std::vector<Key> keys;
    for (const auto& stock : m_stock)
        if (stock.quantity != Quantity())
            keys.push_back(stock.key);
    for (const auto& [key, receipt] : m_receipts)
        keys.push_back(key);
    // A new item is wanted where those that it is like are sold.
    for (const auto& [item, known] : m_input.knowledge)
        for (const auto& [node, borrowed] : known.borrowed)
            if (isPlanned({item, node}))
                keys.emplace_back(item, node);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    auto& all = m_input.series;
    const auto withDemand = all.size();
    std::size_t at = 0;
    for (const auto& key : keys) {
        while (at < withDemand && Key(all[at].itemId, all[at].nodeId) < key)
            ++at;
        if (at < withDemand && Key(all[at].itemId, all[at].nodeId) == key)
            continue;
        auto& series = all.emplace_back();
        series.itemId = key.first;
        series.nodeId = key.second;
    }
    std::inplace_merge(
        all.begin(), all.begin() + static_cast<std::ptrdiff_t>(withDemand), all.end(),
        [](const PlanSeries& a, const PlanSeries& b) { return Key(a.itemId, a.nodeId) < Key(b.itemId, b.nodeId); });
}

void PlanReader::setCost(PlanSeries& series) const {
    const auto& book = series.item->bookCost;
    if (series.offer && series.offer->currency == m_input.policy.currency)
        series.unitCost = series.offer->unitCost;
    else
        series.unitCost = book.value_or(Minor());
    series.costKnown = (series.offer && series.offer->currency == m_input.policy.currency) || book.has_value();
}

Minor PlanReader::turnoverOf(PlanSeries& series, WeeklyDemand& demand) const {
    constexpr std::size_t year = 52;
    try {
        unpackSeries(m_input, series, demand);
        const auto lately = std::span(demand.units).last(std::min(demand.units.size(), year));
        const auto pattern = demandPattern(lately);
        series.segment.variability = variabilityClass(pattern.mean, pattern.deviation);
        return extend(series.unitCost, Quantity::rounded(std::accumulate(lately.begin(), lately.end(), 0.0)));
    } catch (const std::exception&) {
        // What cannot be read or counted fails alone, when its turn to be planned comes.
        return {};
    }
}

void PlanReader::setSegments() {
    auto& all = m_input.series;
    std::vector<Minor> turnover(all.size());
    inParallel(all.size(), m_threads, readAtATime, [&] {
        return [&, demand = WeeklyDemand()](WorkRange range) mutable {
            for (auto i = range.first; i < range.last; ++i)
                turnover[i] = turnoverOf(all[i], demand);
        };
    });
    if (m_input.scope.isAll())
        m_input.valueBounds = valueBounds(turnover);
    for (std::size_t i = 0; i < turnover.size(); ++i)
        all[i].segment.value = valueClass(turnover[i], m_input.valueBounds);
}

void PlanReader::complete() {
    addWithoutDemand();
    readKeptMethods();
    auto receipt = m_receipts.begin();
    auto stock = m_stock.begin();
    for (auto& series : m_input.series) {
        const Key key(series.itemId, series.nodeId);
        series.item = &m_input.items.at(series.itemId);
        series.node = &m_input.nodes.at(series.nodeId);
        if (const auto offer = m_input.offers.find(series.itemId); offer != m_input.offers.end()) {
            series.offer = &offer->second;
            const auto supplier = m_input.suppliers.find(series.offer->supplierId);
            series.supplier = supplier == m_input.suppliers.end() ? nullptr : &supplier->second;
        }
        setCost(series);
        series.firstLot = m_input.lots.size();
        while (stock != m_stock.end() && stock->key < key)
            ++stock; // came back to where nothing is planned
        for (; stock != m_stock.end() && stock->key == key; ++stock) {
            series.onHand += stock->quantity;
            series.allocated += stock->allocated;
            series.returned += stock->returned;
            if (stock->expiresOn && stock->quantity > Quantity())
                m_input.lots.push_back({*stock->expiresOn, stock->quantity});
        }
        series.lots = m_input.lots.size() - series.firstLot;
        std::ranges::sort(std::span(m_input.lots).subspan(series.firstLot), {},
                          [](const ExpiringLot& lot) { return std::pair(lot.expiresOn, lot.quantity.count()); });
        series.firstReceipt = m_input.openOrders.size();
        for (; receipt != m_receipts.end() && receipt->first == key; ++receipt) {
            m_input.openOrders.push_back(receipt->second.order);
            m_input.receipts.push_back(receipt->second);
        }
        series.receipts = m_input.openOrders.size() - series.firstReceipt;
    }
    setSegments();
}

} // namespace opsdesk
