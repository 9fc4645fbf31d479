#include "core/planning/PlanReader.h"

#include "core/base/Error.h"
#include "core/planning/RowCells.h"
#include "core/store/Row.h"
#include "core/workflow/ReadMemo.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace opsdesk {

namespace {

double readingSeconds(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
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

bool ensembleOf(std::string_view id, std::string_view text) {
    if (text == "A" || text == "off")
        return text == "A";
    throw UsageError(fmt::format("The policy {} is \"{}\"; it must be A or off. Correct it first.", id, text));
}

ServiceKind serviceKindOf(std::string_view id, std::string_view text) {
    if (text == "cycle")
        return ServiceKind::CycleService;
    if (text == "fill")
        return ServiceKind::FillRate;
    if (text == "value")
        return ServiceKind::Value;
    throw UsageError(
        fmt::format("The policy {} is \"{}\"; it must be cycle, fill or value. Correct it first.", id, text));
}

} // namespace

std::unique_ptr<store::Statement> PlanReader::open(const std::string& sql) {
    auto statement = m_connection.prepare(sql);
    if (sql.find('?') != std::string::npos)
        statement->bind(0, Value(m_input.entity));
    return statement;
}

std::unique_ptr<store::Statement> PlanReader::openInScope(const std::string& sql, std::string_view item,
                                                          std::string_view tail) {
    const auto& scope = m_input.scope;
    const int own = sql.find('?') == std::string::npos ? 0 : 1;
    auto statement = m_connection.prepare(sql + scope.condition(m_connection, item) + std::string(tail));
    if (own > 0)
        statement->bind(0, Value(m_input.entity));
    scope.bind(m_connection, *statement, own);
    return statement;
}

void PlanningPolicy::set(std::string_view id, std::string_view value) {
    auto& policy = *this;
    constexpr int tenYears = 3650;
    constexpr std::int64_t most = 1'000'000'000'000;
    if (id.starts_with("service_target."))
        policy.serviceTargets[std::string(id.substr(15))] = numberOf(id, value, 0.5, 0.9999);
    else if (id == "setting.service_by" || id.starts_with("setting.service_by."))
        policy.serviceKinds[std::string(id.substr(std::min<std::size_t>(id.size(), 19)))] = serviceKindOf(id, value);
    else if (id == "setting.shortage_cost")
        policy.shortageCost = Minor(numberOf<std::int64_t>(id, value, 0, most));
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
    else if (id == "setting.reselect_weeks")
        policy.reselectWeeks = numberOf(id, value, 1, 520);
    else if (id == "setting.ensemble")
        policy.ensemble = ensembleOf(id, value);
    else if (id == "setting.least_excess")
        policy.leastExcess = Minor(numberOf<std::int64_t>(id, value, 0, most));
    else if (id == "setting.returns_netting")
        policy.returnsNetting.mode = ReturnsNetting::modeNamed(value).value_or(ReturnsNetting().mode);
    else if (id == "setting.returns_wanted")
        policy.returnsNetting.wanted = ReturnsNetting::reasonsOf(value);
    else
        changes.set(id, value);
}

void PlanReader::readPolicies(std::optional<Date> asOf, Date today) {
    m_input.policy.asOf = asOf.value_or(today);
    const auto statement = open("SELECT id, value FROM policy WHERE entity = 0 AND state = 'active'");
    while (statement->step()) {
        const std::string id(statement->text(0));
        const std::string value(statement->text(1));
        if (!m_policies.contains(id))
            m_input.policy.set(id, value);
        if (id == "setting.as_of" && !asOf)
            m_input.policy.asOf = Date::parse(value).value_or(today);
    }
    for (const auto& [id, value] : m_policies)
        m_input.policy.set(id, value);
    if (m_input.policy.currency.code().empty())
        throw UsageError(
            "The workspace has no policy setting.currency, so nothing can be valued; it was not initialised.");
}

void PlanReader::readItems() {
    const auto statement = openInScope("SELECT item_id, sku, name, lifecycle, price, currency, shelf_life_days, "
                                       "volume, weight FROM item WHERE entity = 0",
                                       "item_id");
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
        item.shelfLifeDays = static_cast<int>(std::clamp<std::int64_t>(statement->integer(6), 0, 3650));
        item.volume = quantityAt(*statement, 7);
        item.weight = quantityAt(*statement, 8);
        m_input.items.emplace(statement->integer(0), std::move(item));
    }
}

void PlanReader::readPaidPrices() {
    const auto lacksPrice = [](const auto& entry) { return !entry.second.homePrice || entry.second.price <= Minor(); };
    if (std::none_of(m_input.items.begin(), m_input.items.end(), lacksPrice))
        return;
    const auto statement = m_connection.prepare(
        std::string(
            "SELECT l.item_id, CAST(sum(l.amount) AS bigint), CAST(sum(l.quantity) AS bigint) FROM sales_order o "
            "JOIN sales_order_line l ON l.entity = o.entity AND l.order_id = o.id WHERE o.entity = ? AND o.currency = "
            "? "
            "AND o.ordered_at >= ? AND l.item_id <> 0") +
        m_input.scope.condition(m_connection, "l.item_id") + " GROUP BY l.item_id");
    statement->bind(0, Value(m_input.entity));
    statement->bind(1, Value(std::string(m_input.policy.currency.code())));
    statement->bind(2, Value(Timestamp::of(m_input.policy.asOf - 365, 0).micros()));
    m_input.scope.bind(m_connection, *statement, 3);
    while (statement->step()) {
        const auto item = m_input.items.find(statement->integer(0));
        if (item == m_input.items.end() || !lacksPrice(*item) || statement->integer(2) <= 0)
            continue;
        item->second.price = Minor(mulDivRoundHalfEven(statement->integer(1), Quantity::scale, statement->integer(2)));
        item->second.homePrice = true;
    }
}

void PlanReader::readHeads() {
    const auto heads = open("SELECT entity, rev FROM stream WHERE entity IN (0, ?)");
    while (heads->step())
        (heads->integer(0) == 0 ? m_input.sharedRevision : m_input.entityRevision) = heads->integer(1);
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
        open("SELECT supplier_id, name, currency, minimum_order, review_days, order_days, closed_days, "
             "container_volume, container_weight FROM supplier "
             "WHERE entity = 0");
    while (statement->step()) {
        PlanSupplier supplier;
        supplier.name = statement->text(1);
        supplier.home = statement->text(2) == m_input.policy.currency.code();
        supplier.minimumOrder = Minor(statement->integer(3));
        supplier.reviewDays = static_cast<int>(std::clamp<std::int64_t>(statement->integer(4), 0, 3650));
        supplier.currency = Currency(statement->text(2));
        supplier.containerVolume = quantityAt(*statement, 7);
        supplier.containerWeight = quantityAt(*statement, 8);
        supplier.calendar = supplierCalendar(statement->text(5), statement->text(6));
        m_input.suppliers.emplace(statement->integer(0), std::move(supplier));
    }
}

/// Those of the suppliers of the items in scope, each over all that the supplier sells.
std::unordered_map<std::int64_t, LeadTimePool> PlanReader::leadTimePools() {
    // In one order on every store, for sums of parts depend on it.
    const std::string select = "SELECT supplier_id, lead_time_days, lead_time_mean_days, lead_time_sd_days, "
                               "lead_time_receipts FROM supplier_item WHERE entity = 0 AND lead_time_receipts > 0";
    std::unordered_map<std::int64_t, LeadTimePool> pools;
    const auto addRows = [](store::Statement& rows, auto poolOf) {
        while (rows.step())
            poolOf(rows.integer(0))
                .add({static_cast<double>(rows.integer(1)), rows.real(2), rows.real(3), rows.integer(4)});
    };
    if (m_input.scope.isAll()) {
        addRows(
            *open(select + " ORDER BY entity, id"), [&](std::int64_t supplier) -> auto& { return pools[supplier]; });
        return pools;
    }
    const auto suppliers = openInScope("SELECT DISTINCT supplier_id FROM supplier_item WHERE entity = 0", "item_id");
    while (suppliers->step()) {
        const auto supplier = suppliers->integer(0);
        pools[supplier] = *ReadMemo::ofRevision<LeadTimePool>(
            fmt::format("lead times of {} at {}", supplier, m_input.sharedRevision), [&] {
                LeadTimePool pool;
                auto& rows = m_connection.cached(select + " AND supplier_id = ? ORDER BY supplier_id, id");
                rows.bind(0, Value(supplier));
                addRows(
                    rows, [&](std::int64_t) -> auto& { return pool; });
                return pool;
            });
    }
    return pools;
}

/// Deliveries take longer than quoted by so much, as a share and in days, that people should ask the supplier.
constexpr double worseLeadTime = 1.2, worseLeadTimeDays = 2;

void PlanReader::readOffers() {
    auto pools = leadTimePools();
    const auto statement = openInScope(
        "SELECT item_id, id, supplier_id, unit_cost, currency, moq, multiple, lead_time_days, lead_time_mean_days, "
        "lead_time_sd_days, lead_time_receipts, preferred, price_breaks, break_kind, maximum FROM supplier_item WHERE "
        "entity = 0",
        "item_id");
    // The preferred one, of several the cheapest, of those the first: the same on every store, in whatever order it
    // reads.
    const auto isBetter = [](const PlanOffer& a, const PlanOffer& b) {
        return std::tuple(!a.preferred, a.unitCost, a.id) < std::tuple(!b.preferred, b.unitCost, b.id);
    };
    while (statement->step()) {
        PlanOffer offer;
        offer.id = Uuid::parse(statement->text(1)).value_or(Uuid());
        offer.supplierId = statement->integer(2);
        offer.unitCost = Minor(statement->integer(3));
        offer.currency = Currency(statement->text(4));
        offer.moq = quantityAt(*statement, 5);
        offer.multiple = quantityAt(*statement, 6);
        offer.receipts = statement->integer(10);
        const auto quoted = static_cast<double>(statement->integer(7));
        const auto [days, deviation] =
            pools[offer.supplierId].estimate({quoted, statement->real(8), statement->real(9), offer.receipts});
        offer.leadTimeDays = days;
        offer.leadTimeDeviationDays = deviation;
        offer.leadTimeWorse = offer.receipts > 0 && days > quoted * worseLeadTime && days - quoted >= worseLeadTimeDays;
        offer.preferred = statement->integer(11) != 0;
        offer.priceBreaks = statement->text(12);
        offer.breakKind = statement->text(13);
        offer.maximum = quantityAt(*statement, 14);
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

void PlanReader::readSupplierOrders() {
    const auto drafts = open("SELECT o.supplier_id, o.node_id, l.item_id, l.quantity - l.cancelled, l.amount FROM "
                             "purchase_order o JOIN purchase_order_line l ON l.entity = o.entity AND l.order_id = o.id "
                             "WHERE o.entity = ? AND o.state = 'draft'");
    while (drafts->step()) {
        auto& draft = m_input.drafts[{drafts->integer(0), drafts->integer(1)}];
        draft.amount += Minor(drafts->integer(4));
        const auto item = m_input.items.find(drafts->integer(2));
        if (item == m_input.items.end())
            continue;
        const double units = quantityAt(*drafts, 3).toDouble();
        draft.volume += units * item->second.volume.toDouble();
        draft.weight += units * item->second.weight.toDouble();
    }
    const auto& type = store::rowType<SupplierOrder>();
    const auto orders =
        open("SELECT " + type.selectList() + " FROM supplier_order WHERE entity = ? ORDER BY supplier_id, node_id");
    while (orders->step())
        m_input.supplierOrders.push_back(*std::static_pointer_cast<SupplierOrder>(type.read(*orders)));
}

void PlanReader::readBookCosts() {
    const auto statement =
        openInScope("SELECT item_id, quantity, value, currency FROM stock_value WHERE entity = ?", "item_id");
    while (statement->step()) {
        const auto item = m_input.items.find(statement->integer(0));
        if (item != m_input.items.end() && statement->integer(1) > 0 &&
            statement->text(3) == m_input.policy.currency.code())
            item->second.bookCost =
                Minor(mulDivRoundHalfEven(statement->integer(2), Quantity::scale, statement->integer(1)));
    }
}

void PlanReader::read(std::optional<Date> asOf, Date today) {
    const auto started = std::chrono::steady_clock::now();
    readPolicies(asOf, today);
    readHeads();
    readItems();
    readPaidPrices();
    readNodes();
    readSuppliers();
    readOffers();
    applyChanges(m_connection, m_input);
    readBookCosts();
    readDemand();
    m_input.knowledge = readKnowledge(m_connection, m_input.entity, weekOf(m_input.policy.asOf), m_input.changedDemand);
    readStock();
    readReceipts();
    readPublished();
    readSupplierOrders();
    complete();
    m_input.readSeconds = readingSeconds(started);
}

} // namespace opsdesk
