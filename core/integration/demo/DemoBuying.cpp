#include "core/integration/demo/DemoBuying.h"

#include "core/integration/demo/DemoPolicy.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace opsdesk {

namespace {

constexpr std::int64_t buyerLimit = 5'000'00;
constexpr std::int64_t buyerLeadLimit = 50'000'00;
/// Orders made from here on are partly left undecided.
constexpr Date undecidedFrom = demoEnd - 9;
/// Goods come damaged from here on, now and then.
constexpr Date mishapsFrom = demoEnd - 6;

std::string_view approverOf(const DemoOrder& order) {
    const auto amount = order.amount().units();
    if (amount > buyerLeadLimit)
        return "finance-lead";
    return amount > buyerLimit || order.requester == "buyer" ? "buyer-lead" : "buyer";
}

boost::json::array linesOf(const DemoCatalogue& catalogue, const DemoOrder& order, bool numbered) {
    boost::json::array lines;
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const auto& line = order.lines[i];
        const auto& item = catalogue.items[line.item];
        boost::json::object made;
        if (numbered)
            made["line_no"] = i + 1;
        made["sku"] = item.sku;
        made["quantity"] = line.quantity;
        if (line.unitCost != item.cost)
            made["unit_cost"] = line.unitCost.units();
        lines.push_back(std::move(made));
    }
    return lines;
}

} // namespace

Minor DemoOrder::amount() const {
    Minor sum;
    for (const auto& line : lines)
        sum += extend(line.unitCost, Quantity::units(line.quantity));
    return sum;
}

bool DemoOrder::complete() const {
    return std::all_of(lines.begin(), lines.end(), [](const auto& line) { return line.received == line.quantity; });
}

void DemoBuying::review() {
    const int day = m_desk.today - demoBegin;
    // 2010-12-06 is the first Monday.
    const int sinceMonday = day - 5;
    for (std::size_t supplier = 0; supplier < m_desk.catalogue.suppliers.size(); ++supplier)
        for (const auto node : {DemoNode::Home, DemoNode::Abroad}) {
            const auto& terms = m_desk.catalogue.suppliers[supplier];
            if (sinceMonday < 0 || (sinceMonday - terms.reviewShift) % demoReviewDays(terms, node) != 0)
                continue;
            auto lines = needs(supplier, node);
            if (!lines.empty())
                place(supplier, node, std::move(lines), draw(m_random, 10) < 7 ? "planner" : "buyer",
                      m_desk.today >= undecidedFrom && draw(m_random, 2) == 0);
        }
    static constexpr std::array<int, 6> daysBefore{1, 2, 5, 6, 7, 8};
    for (std::size_t rank = 0; rank < daysBefore.size(); ++rank)
        if (m_desk.today == demoEnd - daysBefore[rank])
            orderAhead(rank);
}

std::vector<DemoOrderLine> DemoBuying::needs(std::size_t supplier, DemoNode node) {
    const auto& terms = m_desk.catalogue.suppliers[supplier];
    std::vector<DemoOrderLine> lines;
    Minor amount;
    bool urgent = false;
    for (std::size_t item = 0; item < m_desk.catalogue.items.size(); ++item) {
        const auto& sold = m_desk.catalogue.items[item];
        if (sold.supplier != supplier)
            continue;
        const auto& bin = m_desk.stock.bin(node, item);
        const auto quantity = demoOrderQuantity(sold, bin, demoMinMax(terms, node, bin, m_desk.today - demoBegin));
        if (quantity == 0)
            continue;
        urgent = urgent || bin.available - bin.setAside + bin.onOrder <= 0;
        amount += extend(sold.cost, Quantity::units(quantity));
        lines.push_back({item, quantity, 0, sold.cost, Date()});
    }
    // Below the supplier's minimum one waits for more, unless something is out of stock.
    if (amount < terms.minimumOrder && !urgent)
        lines.clear();
    return lines;
}

/// The winter's stock in one order, from the supplier of this rank by what a quarter of its goods costs: too much for a
/// buyer to approve.
void DemoBuying::orderAhead(std::size_t rank) {
    std::map<std::size_t, std::vector<DemoOrderLine>> bySupplier;
    std::map<std::size_t, Minor> amounts;
    for (std::size_t item = 0; item < m_desk.catalogue.items.size(); ++item) {
        const auto& sold = m_desk.catalogue.items[item];
        const auto& demand = m_desk.stock.bin(DemoNode::Home, item).demand;
        std::int64_t units = 0;
        for (auto day = demand.size() - 91; day < demand.size(); ++day)
            units += demand[day];
        units = units / sold.multiple * sold.multiple;
        if (units < sold.moq)
            continue;
        bySupplier[sold.supplier].push_back({item, units, 0, sold.cost, Date()});
        amounts[sold.supplier] += extend(sold.cost, Quantity::units(units));
    }
    std::vector<std::size_t> largest;
    for (const auto& [supplier, amount] : amounts)
        largest.push_back(supplier);
    std::stable_sort(largest.begin(), largest.end(), [&](auto a, auto b) { return amounts[a] > amounts[b]; });
    if (rank < largest.size())
        place(largest[rank], DemoNode::Home, std::move(bySupplier[largest[rank]]), "planner", true);
}

void DemoBuying::place(std::size_t supplier, DemoNode node, std::vector<DemoOrderLine> lines,
                       std::string_view requester, bool undecided) {
    auto& order = m_orders.emplace_back();
    order.id = DemoScript::id(fmt::format("purchase_order/{}", m_orders.size()));
    order.supplier = supplier;
    order.node = node;
    order.lines = std::move(lines);
    order.requester = requester;
    if (undecided)
        for (auto& line : order.lines)
            if (draw(m_random, 7) == 0)
                line.unitCost = Minor(mulDivRoundHalfEven(line.unitCost.units(), 103 + draw(m_random, 8), 100));
    create(order);
    if (undecided && m_desk.today >= demoEnd - 1 && order.amount().units() <= buyerLimit)
        return;
    submit(order);
    if (undecided)
        return;
    const int wait = order.amount().units() > buyerLimit ? 1 + draw(m_random, 4) : 1 + draw(m_random, 2);
    m_desk.agenda.note(demoWorkdayAfter(m_desk.today, wait), DemoHour::Deciding,
                       [this, &order] { decide(order, false); });
}

void DemoBuying::act(DemoOrder& order, std::string_view action, std::string_view actor,
                     const boost::json::value& payload, std::string_view state, bool seen) {
    Expected expected;
    if (seen)
        expected = {order.version, order.amount()};
    m_desk.script.add(fmt::format("purchase_order.{}", action), actor, order.id, payload, expected);
    order.state = state;
    ++order.version;
}

void DemoBuying::create(DemoOrder& order) {
    for (const auto& line : order.lines)
        m_desk.stock.bin(order.node, line.item).onOrder += line.quantity;
    const auto& supplier = m_desk.catalogue.suppliers[order.supplier];
    act(order, "create", order.requester,
        {{"supplier", supplier.code}, {"node", codeOf(order.node)}, {"lines", linesOf(m_desk.catalogue, order, false)}},
        "draft");
}

void DemoBuying::submit(DemoOrder& order) {
    act(order, "submit", order.requester, boost::json::object(), "submitted");
}

void DemoBuying::decide(DemoOrder& order, bool finally) {
    const int chance = finally ? 0 : draw(m_random, 100);
    if (chance < 94)
        approve(order);
    else if (chance < 98)
        sendBack(order);
    else
        refuse(order);
}

void DemoBuying::approve(DemoOrder& order) {
    const auto approver = approverOf(order);
    act(order, "approve", approver, boost::json::object(), "approved", true);
    const auto releaser = approver == "finance-lead" ? "buyer-lead" : approver;
    if (order.amount().units() <= buyerLimit / 2)
        return release(order, releaser);
    m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 1), DemoHour::Ordering,
                       [this, &order, releaser] { release(order, releaser); });
}

/// Back for a smaller first line, and again on the next working day.
void DemoBuying::sendBack(DemoOrder& order) {
    act(order, "return", approverOf(order),
        {{"reason_code", "po_quantity"}, {"note", "Please take less of the first line for now."}}, "draft");
    m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 1), DemoHour::Ordering, [this, &order] {
        auto& first = order.lines.front();
        const auto& item = m_desk.catalogue.items[first.item];
        const auto less = std::min(first.quantity - item.moq, item.multiple);
        first.quantity -= less;
        m_desk.stock.bin(order.node, first.item).onOrder -= less;
        act(order, "edit", order.requester, {{"lines", linesOf(m_desk.catalogue, order, true)}}, "draft");
        submit(order);
        m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 1), DemoHour::Deciding,
                           [this, &order] { decide(order, true); });
    });
}

void DemoBuying::refuse(DemoOrder& order) {
    act(order, "reject", approverOf(order), {{"reason_code", "po_not_needed"}}, "rejected");
    for (const auto& line : order.lines)
        m_desk.stock.bin(order.node, line.item).onOrder -= line.quantity;
}

void DemoBuying::release(DemoOrder& order, std::string_view actor) {
    act(order, "release", actor, boost::json::object(), "released");
    order.releasedOn = m_desk.today;
    planDeliveries(order);
}

/// One to three deliveries, each as prompt or late as one that the supplier really made; now and then a line comes
/// short, and the rest two weeks later or never.
void DemoBuying::planDeliveries(DemoOrder& order) {
    const auto& history = m_desk.catalogue.suppliers[order.supplier].history;
    const int chance = draw(m_random, 10);
    const std::size_t count = std::min<std::size_t>(order.lines.size(), chance < 6 ? 1 : chance < 9 ? 2 : 3);
    std::vector<DemoDelivery> deliveries(count);
    for (auto& delivery : deliveries)
        delivery = history[static_cast<std::size_t>(draw(m_random, static_cast<int>(history.size())))];
    std::vector<std::vector<std::int64_t>> first(count, std::vector<std::int64_t>(order.lines.size()));
    std::vector<std::int64_t> rest(order.lines.size());
    std::vector<Date> promised;
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const auto which = i < count ? i : static_cast<std::size_t>(draw(m_random, static_cast<int>(count)));
        const auto& line = order.lines[i];
        const auto multiple = m_desk.catalogue.items[line.item].multiple;
        if (draw(m_random, 100) < 4)
            rest[i] = std::min(line.quantity / 2, multiple);
        first[which][i] = line.quantity - rest[i];
        promised.push_back(demoWorkday(order.releasedOn + deliveries[which].promisedDays));
    }
    m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 1 + draw(m_random, 3)), DemoHour::Deciding,
                       [this, &order, promised] { acknowledge(order, promised); });
    Date last = order.releasedOn;
    for (std::size_t i = 0; i < count; ++i) {
        const auto arrival = demoWorkday(order.releasedOn + std::max(2, deliveries[i].deliveredDays));
        last = std::max(last, arrival);
        m_desk.agenda.note(arrival, DemoHour::Receiving,
                           [this, &order, quantities = first[i]] { receive(order, quantities); });
        const auto sent = demoWorkdayAfter(m_desk.today, 4);
        if (arrival > demoEnd && sent <= demoEnd && draw(m_mishaps, 2) == 0)
            m_desk.agenda.note(sent, DemoHour::Proposing, [this, &order, arrival, quantities = first[i]] {
                announce(order, quantities, arrival);
            });
    }
    if (std::all_of(rest.begin(), rest.end(), [](auto units) { return units == 0; }))
        return;
    const auto later = demoWorkdayAfter(last, 10);
    if (draw(m_random, 3) > 0)
        m_desk.agenda.note(later, DemoHour::Receiving, [this, &order, rest] { receive(order, rest); });
    else
        m_desk.agenda.note(later, DemoHour::Deciding, [this, &order] { close(order); });
}

void DemoBuying::acknowledge(DemoOrder& order, const std::vector<Date>& promised) {
    if (order.state != "released")
        return;
    boost::json::array lines;
    for (std::size_t i = 0; i < promised.size(); ++i) {
        order.lines[i].promisedOn = std::max(promised[i], m_desk.today);
        lines.push_back({{"line_no", i + 1}, {"expected_on", order.lines[i].promisedOn.toString()}});
    }
    act(order, "acknowledge", "buyer", {{"lines", std::move(lines)}}, "acknowledged");
}

void DemoBuying::receive(DemoOrder& order, const std::vector<std::int64_t>& quantities) {
    boost::json::array lines;
    std::vector<DemoBilledLine> billed;
    const bool mishap = m_desk.today >= mishapsFrom && draw(m_mishaps, 3) == 0;
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        if (quantities[i] == 0)
            continue;
        auto& line = order.lines[i];
        auto& bin = m_desk.stock.bin(order.node, line.item);
        const auto damaged = mishap && lines.empty() ? (quantities[i] + 9) / 10 : 0;
        line.received += quantities[i];
        bin.available += quantities[i] - damaged;
        bin.onOrder -= quantities[i];
        boost::json::object made{{"line_no", i + 1}, {"quantity", quantities[i] - damaged}};
        if (damaged > 0)
            made["damaged"] = damaged;
        lines.push_back(std::move(made));
        billed.push_back({i, quantities[i]});
    }
    m_paying.bill(order, billed);
    act(order, "receive", "warehouse", {{"lines", std::move(lines)}},
        order.complete() ? "received" : "partly_received");
    if (order.complete())
        m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 5), DemoHour::Deciding, [this, &order] { close(order); });
}

/// The supplier says what is on its way, and when it comes.
void DemoBuying::announce(const DemoOrder& order, const std::vector<std::int64_t>& quantities, Date expected) {
    boost::json::array lines;
    for (std::size_t i = 0; i < quantities.size(); ++i)
        if (quantities[i] > 0)
            lines.push_back({{"order", order.id.toString()}, {"order_line", i + 1}, {"quantity", quantities[i]}});
    const auto shipment = DemoScript::id(fmt::format("inbound_shipment/{}", ++m_shipments));
    m_desk.script.add("inbound_shipment.announce", "buyer", shipment,
                      {{"reference", fmt::format("ASN{:04}", m_shipments)},
                       {"carrier", "Sea Freight"},
                       {"container", fmt::format("DEMU{:07}", 4711 + m_shipments)},
                       {"shipped_on", m_desk.today.toString()},
                       {"expected_on", expected.toString()},
                       {"lines", std::move(lines)}});
    if (draw(m_mishaps, 2) == 0)
        m_desk.script.add("inbound_shipment.milestone", "buyer", shipment,
                          {{"kind", "departed"}, {"place", "Rotterdam"}});
}

void DemoBuying::close(DemoOrder& order) {
    for (auto& line : order.lines)
        m_desk.stock.bin(order.node, line.item).onOrder -= line.quantity - line.received;
    boost::json::object payload;
    if (!order.complete())
        payload["reason_code"] = "po_undeliverable";
    act(order, "close", "buyer", payload, "closed");
}

} // namespace opsdesk
