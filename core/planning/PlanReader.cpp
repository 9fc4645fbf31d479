#include "core/planning/PlanReader.h"

#include "core/base/Error.h"
#include "core/planning/DemandClass.h"
#include "core/store/Row.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace opsdesk {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Quantity quantityAt(const store::Statement& statement, int column) {
    return Quantity::thousandths(statement.integer(column));
}

Date dateAt(const store::Statement& statement, int column) {
    return Date(static_cast<std::int32_t>(statement.integer(column)));
}

Uuid uuidAt(const store::Statement& statement, int column) {
    return Uuid::parse(statement.text(column)).value_or(Uuid());
}

bool tellTheSame(const DemandSeries& a, const DemandSeries& b) {
    return a.weeks == b.weeks &&
           (a.weeks == 0 || (a.first_week == b.first_week && a.demand == b.demand && a.out_of_stock == b.out_of_stock));
}

/// A policy's number; @p lowest when it is none or out of range, so that a bad policy is noticed rather than followed.
template <class Number>
Number numberOf(std::string_view id, std::string_view text, Number lowest, Number highest) {
    Number value{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !(value >= lowest && value <= highest))
        throw UsageError(fmt::format("The policy {} is \"{}\"; it must be a number from {} to {}. Correct it first.",
                                     id, text, lowest, highest));
    return value;
}

} // namespace

std::unique_ptr<store::Statement> PlanReader::open(const std::string& sql) {
    auto statement = m_connection.prepare(sql);
    if (sql.find('?') != std::string::npos)
        statement->bind(0, Value(m_input.entity));
    return statement;
}

void PlanReader::setPolicy(std::string_view id, std::string_view value) {
    auto& policy = m_input.policy;
    constexpr int tenYears = 3650;
    constexpr std::int64_t most = 1'000'000'000'000;
    if (id.starts_with("service_target."))
        policy.serviceTargets[std::string(id.substr(15))] = numberOf(id, value, 0.5, 0.9999);
    else if (id == "setting.currency")
        policy.currency = Currency(value);
    else if (id == "setting.holding_rate")
        policy.holdingRate = numberOf(id, value, 0.0, 10.0);
    else if (id == "setting.order_line_cost")
        policy.orderCost = Minor(numberOf<std::int64_t>(id, value, 0, most));
    else if (id == "setting.review_days")
        policy.reviewDays = numberOf(id, value, 1, tenYears);
    else if (id == "setting.lead_time_days")
        policy.leadTimeDays = numberOf(id, value, 0, tenYears);
    else if (id == "setting.excess_days")
        policy.excessDays = numberOf(id, value, 1, tenYears);
    else if (id == "setting.supplier_tolerance")
        policy.supplierTolerance = numberOf(id, value, 0.0, 1.0);
    else if (id == "setting.budget")
        policy.budget = Minor(numberOf<std::int64_t>(id, value, 0, most));
    else if (id == "setting.transfer_cost")
        policy.transferCost = Minor(numberOf<std::int64_t>(id, value, 0, most));
    else if (id == "setting.transfer_days")
        policy.transferDays = numberOf(id, value, 0, tenYears);
    else if (id == "setting.least_excess")
        policy.leastExcess = Minor(numberOf<std::int64_t>(id, value, 0, most));
    else if (id == "setting.returns_netting")
        policy.returnsNetting = parseReturnsNetting(value);
}

void PlanReader::readPolicies(std::optional<Date> asOf, Date today) {
    m_input.policy.asOf = asOf.value_or(today);
    const auto statement = open("SELECT id, value FROM policy WHERE entity = 0 AND state = 'active'");
    while (statement->step()) {
        const std::string id(statement->text(0));
        const std::string value(statement->text(1));
        setPolicy(id, value);
        if (id == "setting.as_of" && !asOf)
            m_input.policy.asOf = Date::parse(value).value_or(today);
    }
    if (m_input.policy.currency.code().empty())
        throw UsageError(
            "The workspace has no policy setting.currency, so nothing can be valued; it was not initialised.");
}

void PlanReader::readItems() {
    const auto statement = open("SELECT item_id, sku, name, lifecycle, price, currency FROM item WHERE entity = 0");
    const auto home = std::string(m_input.policy.currency.code());
    while (statement->step()) {
        PlanItem item;
        item.sku = statement->text(1);
        item.name = statement->text(2);
        const auto lifecycle = statement->text(3);
        item.bought = lifecycle != "phase_out" && lifecycle != "discontinued";
        item.fresh = lifecycle == "new";
        item.price = Minor(statement->integer(4));
        item.homePrice = statement->text(5) == home;
        m_input.items.emplace(statement->integer(0), std::move(item));
    }
}

void PlanReader::readPaidPrices() {
    const auto lacksPrice = [](const auto& entry) { return !entry.second.homePrice || entry.second.price <= Minor(); };
    if (std::none_of(m_input.items.begin(), m_input.items.end(), lacksPrice))
        return;
    const auto statement = m_connection.prepare(
        "SELECT l.item_id, CAST(sum(l.amount) AS bigint), CAST(sum(l.quantity) AS bigint) FROM sales_order o "
        "JOIN sales_order_line l ON l.entity = o.entity AND l.order_id = o.id WHERE o.entity = ? AND o.currency = ? "
        "AND o.ordered_at >= ? AND l.item_id <> 0 GROUP BY l.item_id");
    statement->bind(0, Value(m_input.entity));
    statement->bind(1, Value(std::string(m_input.policy.currency.code())));
    statement->bind(2, Value(Timestamp::of(m_input.policy.asOf - 365, 0).micros()));
    while (statement->step()) {
        const auto item = m_input.items.find(statement->integer(0));
        if (item == m_input.items.end() || !lacksPrice(*item) || statement->integer(2) <= 0)
            continue;
        item->second.price = Minor(mulDivRoundHalfEven(statement->integer(1), Quantity::scale, statement->integer(2)));
        item->second.homePrice = true;
    }
}

void PlanReader::readNodes() {
    // A returns hub holds what came back until it is inspected; nothing is bought for it.
    const auto statement = open("SELECT node_id, code FROM node WHERE entity = ? AND kind <> 'returns_hub' "
                                "ORDER BY CASE WHEN kind = 'warehouse' THEN 0 ELSE 1 END, node_id");
    while (statement->step()) {
        if (m_input.nodes.empty())
            m_home = statement->integer(0);
        m_input.nodes.emplace(statement->integer(0), statement->text(1));
    }
}

void PlanReader::readSuppliers() {
    const auto statement =
        open("SELECT supplier_id, name, currency, minimum_order, review_days FROM supplier WHERE entity = 0");
    while (statement->step()) {
        PlanSupplier supplier;
        supplier.name = statement->text(1);
        supplier.home = statement->text(2) == m_input.policy.currency.code();
        supplier.minimumOrder = Minor(statement->integer(3));
        supplier.reviewDays = static_cast<int>(std::clamp<std::int64_t>(statement->integer(4), 0, 3650));
        m_input.suppliers.emplace(statement->integer(0), std::move(supplier));
    }
}

void PlanReader::readOffers() {
    const auto statement = open(
        "SELECT item_id, id, supplier_id, unit_cost, currency, moq, multiple, lead_time_days, lead_time_mean_days, "
        "lead_time_sd_days, lead_time_receipts, preferred, price_breaks, break_kind FROM supplier_item WHERE entity = "
        "0");
    // The preferred one, of several the cheapest, of those the first: the same on every store, in whatever order it
    // reads.
    const auto isBetter = [](const PlanOffer& a, const PlanOffer& b) {
        return std::tuple(!a.preferred, a.unitCost, a.id) < std::tuple(!b.preferred, b.unitCost, b.id);
    };
    while (statement->step()) {
        PlanOffer offer;
        offer.id = uuidAt(*statement, 1);
        offer.supplierId = statement->integer(2);
        offer.unitCost = Minor(statement->integer(3));
        offer.currency = Currency(statement->text(4));
        offer.moq = quantityAt(*statement, 5);
        offer.multiple = quantityAt(*statement, 6);
        offer.receipts = statement->integer(10);
        offer.leadTimeDays = offer.receipts > 0 ? statement->real(8) : static_cast<double>(statement->integer(7));
        offer.leadTimeDeviationDays = statement->real(9);
        offer.preferred = statement->integer(11) != 0;
        offer.priceBreaks = statement->text(12);
        offer.breakKind = statement->text(13);
        offer.prices = priceList(offer.unitCost, offer.priceBreaks, offer.breakKind);
        const auto [at, fresh] = m_input.offers.try_emplace(statement->integer(0), offer);
        if (fresh)
            continue;
        if (isBetter(offer, at->second))
            std::swap(offer, at->second);
        m_input.otherOffers[at->first].push_back(std::move(offer));
    }
    for (auto& [item, others] : m_input.otherOffers)
        std::ranges::sort(others, isBetter);
}

void PlanReader::readBookCosts() {
    const auto statement = open("SELECT item_id, quantity, value, currency FROM stock_value WHERE entity = ?");
    while (statement->step()) {
        const auto item = m_input.items.find(statement->integer(0));
        if (item != m_input.items.end() && statement->integer(1) > 0 &&
            statement->text(3) == m_input.policy.currency.code())
            item->second.bookCost =
                Minor(mulDivRoundHalfEven(statement->integer(2), Quantity::scale, statement->integer(1)));
    }
}

PlanSeries* PlanReader::seriesOf(std::int64_t item, std::int64_t node) {
    const auto knownItem = m_input.items.find(item);
    const auto knownNode = m_input.nodes.find(node);
    if (knownItem == m_input.items.end() || knownNode == m_input.nodes.end())
        return nullptr;
    auto& series = m_series[{item, node}];
    series.itemId = item;
    series.nodeId = node;
    series.item = &knownItem->second;
    series.node = &knownNode->second;
    return &series;
}

void PlanReader::readStock() {
    const auto statement =
        open("SELECT item_id, node_id, state, quantity FROM stock_position "
             "WHERE entity = ? AND node_id <> 0 AND quantity <> 0 AND state IN ('available', 'allocated')");
    while (statement->step()) {
        auto* series = seriesOf(statement->integer(0), statement->integer(1));
        if (!series)
            continue;
        series->onHand += quantityAt(*statement, 3);
        if (statement->text(2) == "allocated")
            series->allocated += quantityAt(*statement, 3);
    }
}

void PlanReader::readReceipts() {
    const auto statement =
        open("SELECT l.item_id, o.node_id, o.id, o.state, l.quantity - l.received - l.cancelled, l.expected_on, "
             "l.suggestion_id, o.supplier_id FROM purchase_order o JOIN purchase_order_line l ON l.entity = o.entity "
             "AND l.order_id = o.id "
             "WHERE o.entity = ? AND o.state IN ('draft', 'submitted', 'approved', 'released', 'acknowledged', "
             "'partly_received') AND l.quantity > l.received + l.cancelled ORDER BY l.order_id, l.line_no");
    while (statement->step()) {
        const auto state = statement->text(3);
        const bool sent = state != "draft" && state != "submitted" && state != "approved";
        if (!statement->isNull(6)) {
            auto& ordered = m_ordered[uuidAt(*statement, 6)];
            if (ordered.empty() || !sent)
                ordered = sent ? "sent" : "unsent";
        }
        const std::int64_t item = statement->integer(0);
        if (!seriesOf(item, statement->integer(1)))
            continue;
        OpenOrder order{dateAt(*statement, 5), quantityAt(*statement, 4), sent};
        if (!sent) {
            const auto* offer = m_input.findOffer(item, statement->integer(7));
            const double days = offer ? offer->leadTimeDays : m_input.policy.leadTimeDays;
            order.due = std::max(order.due, m_input.policy.asOf + static_cast<int>(days));
        }
        m_receipts.push_back({{item, statement->integer(1)}, {order, uuidAt(*statement, 2)}});
    }
    // What is overdue comes later than its date says.
    const auto place = [asOf = m_input.policy.asOf](const auto& receipt) {
        const auto& order = receipt.second.order;
        return std::tuple(receipt.first, expectedArrival(order, asOf), order.due);
    };
    std::stable_sort(m_receipts.begin(), m_receipts.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

void PlanReader::readPublished() {
    const auto statement = open("SELECT id, state, kind, version, quantity, decided_quantity, snooze_until, "
                                "supplier_id, amount FROM suggestion "
                                "WHERE entity = ? AND (state <> 'expired' OR snooze_until IS NOT NULL)");
    while (statement->step()) {
        PublishedSuggestion known;
        known.id = uuidAt(*statement, 0);
        known.state = statement->text(1);
        known.kind = statement->text(2);
        known.version = statement->integer(3);
        known.quantity = quantityAt(*statement, 4);
        known.decidedQuantity = quantityAt(*statement, 5);
        if (!statement->isNull(6))
            known.snoozeUntil = dateAt(*statement, 6);
        known.supplierId = statement->integer(7);
        known.amount = Minor(statement->integer(8));
        const auto ordered = m_ordered.find(known.id);
        if (ordered != m_ordered.end())
            known.ordered = ordered->second;
        m_input.published.emplace(known.id, std::move(known));
    }
}

std::vector<DemandSeries> PlanReader::storedDemand() {
    const auto& type = store::rowType<DemandSeries>();
    const auto statement = open("SELECT " + type.selectList() +
                                " FROM demand_series WHERE entity = ? "
                                "ORDER BY entity, item_id, node_id");
    std::vector<DemandSeries> stored;
    while (statement->step()) {
        auto& series = stored.emplace_back();
        for (std::size_t i = 0; i < type.columns.size(); ++i)
            type.columns[i].set(&series, *statement, static_cast<int>(i));
    }
    return stored;
}

void PlanReader::refreshDemand(std::vector<DemandSeries>& stored, ReturnsNetting last, std::int64_t lastStep) {
    const auto started = std::chrono::steady_clock::now();
    const auto netting = m_input.policy.returnsNetting;
    const bool restored = lastStep > m_input.demandStep;
    if (netting == last && !restored && !demandChangedSince(m_connection, m_input.entity, lastStep))
        return;
    auto fresh = readDemandHistory(m_connection, m_input.entity, netting, m_home);
    const auto keyOf = [](const DemandSeries& series) { return Key(series.item_id, series.node_id); };
    const auto isBefore = [&](const DemandSeries& a, const DemandSeries& b) { return keyOf(a) < keyOf(b); };
    for (auto& series : fresh) {
        const auto known = std::lower_bound(stored.begin(), stored.end(), series, isBefore);
        const bool found = known != stored.end() && keyOf(*known) == keyOf(series);
        if (found ? tellTheSame(*known, series) : series.weeks == 0)
            continue;
        m_input.changedDemand.push_back(series);
        if (found)
            *known = std::move(series);
    }
    std::vector<DemandSeries> added;
    for (const auto& series : m_input.changedDemand)
        if (!std::binary_search(stored.begin(), stored.end(), series, isBefore))
            added.push_back(series);
    stored.insert(stored.end(), added.begin(), added.end());
    m_input.demandSeconds = secondsSince(started);
}

void PlanReader::placeDemand(const std::vector<DemandSeries>& all) {
    auto& input = m_input;
    const Date end = weekOf(input.policy.asOf); // weeks that are over
    for (const auto& row : all) {
        // Before there was a warehouse, orders of no node were nobody's; now they are its.
        if (row.weeks == 0 || (row.node_id == 0 && m_home != 0))
            continue;
        const Date storedEnd = row.first_week + 7 * static_cast<int>(row.weeks);
        input.newestDemand = std::max(input.newestDemand.value_or(storedEnd), storedEnd);
        auto* series = seriesOf(row.item_id, row.node_id);
        input.unplaced += !series;
        if (!series)
            continue;
        const Date first = std::max(row.first_week, end - 7 * longestHistoryWeeks);
        if (first >= end)
            continue;
        std::vector<double> weeks;
        if (!unpackDemand(row.demand, static_cast<std::size_t>(row.weeks), weeks) ||
            (!row.out_of_stock.empty() && row.out_of_stock.size() != weeks.size()))
            throw StoreError(StoreError::Kind::Corrupt,
                             fmt::format("The demand of item {} at node {} cannot be read. Run `opsdeskd verify`.",
                                         row.item_id, row.node_id));
        const auto skipped = static_cast<std::size_t>((first - row.first_week) / 7);
        const auto wanted = static_cast<std::size_t>((end - first) / 7);
        series->firstWeek = first;
        series->firstDemand = input.demand.size();
        series->weeks = wanted;
        for (std::size_t week = skipped; week < skipped + wanted; ++week)
            input.demand.push_back(week < weeks.size() ? weeks[week] : 0.0);
        if (row.out_of_stock.empty())
            continue;
        series->hasOutOfStock = true;
        series->firstOutOfStock = input.outOfStock.size();
        for (std::size_t week = skipped; week < skipped + wanted; ++week)
            input.outOfStock.push_back(
                week < weeks.size() ? static_cast<float>(std::to_integer<int>(row.out_of_stock[week])) / 7.0F : 0.0F);
    }
}

void PlanReader::readDemand() {
    const auto head = open("SELECT step FROM stream WHERE entity = ?");
    if (!head->step())
        throw UsageError(fmt::format("The workspace has no entity {}.", m_input.entity));
    m_input.demandStep = head->integer(0);
    const auto run =
        open("SELECT demand_step, returns_netting FROM plan_run WHERE entity = ? ORDER BY run DESC LIMIT 1");
    auto stored = storedDemand();
    const bool planned = run->step();
    refreshDemand(stored, planned ? parseReturnsNetting(run->text(1)) : m_input.policy.returnsNetting,
                  planned ? run->integer(0) : 0);
    placeDemand(stored);
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
    std::vector<Minor> turnover;
    turnover.reserve(m_input.series.size());
    for (const auto& series : m_input.series) {
        const auto weeks = std::min(series.weeks, year);
        double units = 0;
        for (const double week : std::span(m_input.demand).subspan(series.firstDemand + series.weeks - weeks, weeks))
            units += week;
        turnover.push_back(extend(series.unitCost, Quantity::rounded(units)));
    }
    const auto values = valueClasses(turnover);
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto& series = m_input.series[i];
        const auto weeks = std::min(series.weeks, year);
        const auto pattern =
            demandPattern(std::span(m_input.demand).subspan(series.firstDemand + series.weeks - weeks, weeks));
        series.segment = {values[i], variabilityClass(pattern.mean, pattern.deviation)};
    }
}

void PlanReader::complete() {
    auto receipt = m_receipts.begin();
    for (auto& [key, series] : m_series) {
        if (const auto offer = m_input.offers.find(series.itemId); offer != m_input.offers.end()) {
            series.offer = &offer->second;
            const auto supplier = m_input.suppliers.find(series.offer->supplierId);
            series.supplier = supplier == m_input.suppliers.end() ? nullptr : &supplier->second;
        }
        setCost(series);
        series.firstReceipt = m_input.openOrders.size();
        for (; receipt != m_receipts.end() && receipt->first == key; ++receipt) {
            m_input.openOrders.push_back(receipt->second.order);
            m_input.receipts.push_back(receipt->second);
        }
        series.receipts = m_input.openOrders.size() - series.firstReceipt;
        m_input.series.push_back(series);
    }
    setSegments();
}

void PlanReader::read(std::optional<Date> asOf, Date today) {
    const auto started = std::chrono::steady_clock::now();
    readPolicies(asOf, today);
    readItems();
    readPaidPrices();
    readNodes();
    readSuppliers();
    readOffers();
    readBookCosts();
    readDemand();
    readStock();
    readReceipts();
    readPublished();
    complete();
    m_input.readSeconds = secondsSince(started);
}

} // namespace opsdesk
