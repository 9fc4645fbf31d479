#include "core/planning/PlanReader.h"

#include "core/base/Ahead.h"
#include "core/base/Error.h"
#include "core/base/Parallel.h"
#include "core/planning/DemandClass.h"
#include "core/planning/PlannedRun.h"
#include "core/planning/SeriesForecast.h"
#include "core/store/Row.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace opsdesk {

namespace {

constexpr std::size_t seriesAtATime = 1024;
constexpr std::size_t publishedAtATime = 4096;
constexpr std::size_t rowsAtATime = 128; ///< of them, for one thread

Quantity quantityAt(const store::Statement& statement, int column) {
    return Quantity::thousandths(statement.integer(column));
}

Date dateAt(const store::Statement& statement, int column) {
    return Date(static_cast<std::int32_t>(statement.integer(column)));
}

Uuid uuidAt(const store::Statement& statement, int column) {
    return Uuid::parse(statement.text(column)).value_or(Uuid());
}

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

struct PublishedRow {
    Suggestion row;
    std::optional<PublishedDetail> detail;
};

/// The next that @p statement finds, fewer than publishedAtATime when these are the last: the columns of a suggestion,
/// then those of its detail.
std::vector<PublishedRow> nextPublished(store::Statement& statement) {
    const auto& columns = store::rowType<Suggestion>().columns;
    const int detail = static_cast<int>(columns.size());
    std::vector<PublishedRow> rows;
    while (rows.size() < publishedAtATime && statement.step()) {
        auto& next = rows.emplace_back();
        for (int i = 0; i < detail; ++i)
            columns[static_cast<std::size_t>(i)].set(&next.row, statement, i);
        if (!statement.isNull(detail))
            next.detail =
                PublishedDetail{std::string(statement.text(detail)), dateAt(statement, detail + 1),
                                std::string(statement.text(detail + 2)), std::string(statement.text(detail + 3))};
    }
    return rows;
}

/// Of packed @p reasons, what fills an order up.
Quantity filledUpIn(std::string_view reasons) {
    if (reasons.find(fillUpFlag) == std::string_view::npos)
        return {};
    Quantity sum;
    for (const auto& line : unpackReasons(reasons).value_or(std::vector<SuggestionReason>()))
        if (line.reason == fillUpFlag)
            sum += line.quantity;
    return sum;
}

PublishedSuggestion publishedOf(const PublishedRow& published, const PlanInput& input) {
    const auto& row = published.row;
    PublishedSuggestion known;
    known.id = row.id;
    known.state = row.state;
    known.version = row.version;
    known.rank = row.rank;
    known.supplierId = row.supplier_id;
    known.quantity = row.quantity;
    known.marks = marksIn(row.flags);
    known.amount = row.amount;
    known.decidedQuantity = row.decided_quantity;
    known.snoozeUntil = row.snooze_until;
    if (published.detail)
        known.filledUp = filledUpIn(published.detail->reasons);
    // Nothing changes with the day alone while it is open, or asleep until later.
    const bool stands = row.state == "open" || (row.state == "snoozed" && row.snooze_until > input.policy.asOf);
    if (stands && published.detail)
        known.content = contentOfPublished(row, *published.detail, input.findOffer(row.item_id, row.supplier_id));
    return known;
}

} // namespace

bool PlanReader::isPlanned(const Key& key) const {
    return m_input.items.contains(key.first) && m_input.nodes.contains(key.second);
}

void PlanReader::readStock() {
    const auto statement = openInScope(
        "SELECT p.item_id, p.node_id, p.state, p.quantity, l.expires_on FROM stock_position p LEFT JOIN stock_lot l "
        "ON l.entity = p.entity AND l.item_id = p.item_id AND l.lot = p.lot "
        "WHERE p.entity = ? AND p.node_id <> 0 AND p.quantity <> 0 AND p.state IN ('available', 'allocated')",
        "p.item_id");
    while (statement->step()) {
        const Key key(statement->integer(0), statement->integer(1));
        if (!isPlanned(key))
            continue;
        const auto quantity = quantityAt(*statement, 3);
        m_stock.push_back({key, quantity, statement->text(2) == "allocated" ? quantity : Quantity(),
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
        "WHERE o.entity = ? AND o.state IN ('draft', 'submitted', 'approved', 'released', 'acknowledged', "
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

/// Ids follow from what a suggestion is about.
std::vector<Value> PlanReader::suggestionIdsInScope() const {
    std::vector<Value> ids;
    const auto entity = m_input.entity;
    for (const auto item : m_input.scope.items())
        for (const auto& [node, code] : m_input.nodes) {
            ids.emplace_back(purchaseId(entity, item, node, fastPart).toString());
            for (const auto* kind : {"buy", "expedite", "postpone", "cancel", "excess"})
                ids.emplace_back(suggestionId(entity, item, node, kind).toString());
            for (const auto& [giver, name] : m_input.nodes)
                if (giver != node)
                    ids.emplace_back(transferId(entity, item, giver, node).toString());
        }
    return ids;
}

void PlanReader::readPublished() {
    const auto& type = store::rowType<Suggestion>();
    std::string columns;
    for (const auto& column : type.columns)
        columns += fmt::format("{}s.{}", columns.empty() ? "" : ", ", column.name);
    const bool all = m_input.scope.isAll();
    const auto statement = open("SELECT " + columns +
                                ", d.reasons, d.first_on, d.projection, d.sources FROM suggestion s LEFT JOIN "
                                "suggestion_detail d ON d.entity = s.entity AND d.suggestion_id = s.id "
                                "WHERE s.entity = ? AND (s.state <> 'expired' OR s.snooze_until IS NOT NULL)" +
                                (all ? "" : " AND " + m_connection.inList("s.id", ColumnType::Uuid)));
    if (!all) {
        const auto ids = suggestionIdsInScope();
        statement->bind(1, m_connection.list(ids, ColumnType::Uuid));
    }
    // One thread reads while the others work out what each row says.
    bool ended = false;
    const auto next = [&]() -> std::optional<std::vector<PublishedRow>> {
        if (ended)
            return {};
        auto rows = nextPublished(*statement);
        ended = rows.size() < publishedAtATime;
        return rows;
    };
    Ahead<std::vector<PublishedRow>> ahead(next, 2);
    while (const auto rows = ahead.next()) {
        std::vector<PublishedSuggestion> known(rows->size());
        inParallel(rows->size(), m_threads, rowsAtATime, [&] {
            return [&](WorkRange range) {
                for (auto i = range.first; i < range.last; ++i)
                    known[i] = publishedOf((*rows)[i], m_input);
            };
        });
        for (auto& one : known) {
            if (const auto ordered = m_ordered.find(one.id); ordered != m_ordered.end())
                one.ordered = ordered->second;
            m_input.published.emplace(one.id, std::move(one));
        }
    }
}

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
void PlanReader::refreshDemand(std::vector<DemandSeries>& stored, std::optional<Date> lastRun) {
    auto fresh = readDemandHistory(m_connection, m_input.entity, m_input.policy.returnsNetting, m_home, m_input.scope);
    const auto isBefore = [](const DemandSeries& a, const DemandSeries& b) { return keyOf(a) < keyOf(b); };
    std::vector<DemandSeries> added;
    for (auto& series : fresh) {
        const auto known = std::lower_bound(stored.begin(), stored.end(), series, isBefore);
        const bool found = known != stored.end() && keyOf(*known) == keyOf(series);
        if (found ? tellTheSame(*known, series) : series.weeks == 0)
            continue;
        m_input.changedDemand.push_back(series);
        if (found && lastRun && differsBefore(*known, series, weekOf(*lastRun)))
            m_changedBack.push_back(keyOf(series));
        if (found)
            *known = std::move(series);
        else
            added.push_back(std::move(series));
    }
    const auto middle =
        stored.insert(stored.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    std::inplace_merge(stored.begin(), middle, stored.end(), isBefore);
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

void PlanReader::readDemand() {
    const auto head = open("SELECT step FROM stream WHERE entity = ?");
    if (!head->step())
        throw UsageError(fmt::format("The workspace has no entity {}.", m_input.entity));
    m_input.demandStep = head->integer(0);
    const auto run = open("SELECT demand_step, returns_netting, as_of, least_a, least_b FROM plan_run WHERE entity = ? "
                          "ORDER BY run DESC LIMIT 1");
    const bool planned = run->step();
    const auto lastStep = planned ? run->integer(0) : 0;
    if (planned)
        m_input.valueBounds = {Minor(run->integer(3)), Minor(run->integer(4))};
    const bool restored = lastStep > m_input.demandStep;
    const bool otherNetting = planned && parseReturnsNetting(run->text(1)) != m_input.policy.returnsNetting;
    if (!m_input.scope.isAll() || otherNetting || restored ||
        demandChangedSince(m_connection, m_input.entity, lastStep)) {
        const auto started = std::chrono::steady_clock::now();
        auto stored = storedDemand();
        refreshDemand(stored, planned ? std::optional(dateAt(*run, 2)) : std::nullopt);
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

void PlanReader::setSegments() {
    constexpr std::size_t year = 52;
    auto& all = m_input.series;
    std::vector<Minor> turnover(all.size());
    inParallel(all.size(), m_threads, seriesAtATime, [&] {
        return [&, demand = WeeklyDemand()](WorkRange range) mutable {
            for (auto i = range.first; i < range.last; ++i) {
                unpackSeries(m_input, all[i], demand);
                const auto lately = std::span(demand.units).last(std::min(demand.units.size(), year));
                double units = 0;
                for (const double week : lately)
                    units += week;
                turnover[i] = extend(all[i].unitCost, Quantity::rounded(units));
                const auto pattern = demandPattern(lately);
                all[i].segment.variability = variabilityClass(pattern.mean, pattern.deviation);
            }
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
        for (; stock != m_stock.end() && stock->key == key; ++stock) {
            series.onHand += stock->quantity;
            series.allocated += stock->allocated;
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
