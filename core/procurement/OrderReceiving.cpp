#include "core/procurement/OrderEffects.h"

#include "core/governance/Settings.h"
#include "core/inventory/ItemSerial.h"
#include "core/inventory/PutAway.h"
#include "core/inventory/StockLot.h"
#include "core/ledger/ExchangeRate.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/master/Item.h"
#include "core/procurement/Arrivals.h"
#include "core/procurement/DeliveryDates.h"
#include "core/procurement/Discrepancies.h"
#include "core/procurement/InboundCommands.h"
#include "core/procurement/LeadTime.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/Receipt.h"
#include "core/procurement/ReceiptLine.h"
#include "core/workflow/Tasks.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

/// Goods are booked in the entity's currency, at the rate of the day they came.
Result<CurrencyConversion> bookedBy(Context& context, const PurchaseOrder& order, Date day) {
    const auto home = entityCurrency(context.rows());
    if (const auto conversion = conversionOn(context.rows(), order.currency, home, day))
        return *conversion;
    return reject("no_rate",
                  fmt::format("{} is in {} and no rate to {} of {} or the {} days before is known, so the "
                              "goods cannot be valued; have finance note the rate, then receive again.",
                              order.number, order.currency.code(), home.code(), day.toString(), rateHoldsDays));
}

Result<Date> receivedOn(const Context& context, const PurchaseOrder& order, const ReceiveOrderPayload& payload) {
    const auto date = payload.received_on.value_or(context.businessDate());
    if (date > context.businessDate())
        return reject("wrong_date",
                      fmt::format("Goods cannot have been received on {}: that is after today.", date.toString()),
                      "received_on");
    if (order.ordered_on && date < *order.ordered_on)
        return reject("wrong_date",
                      fmt::format("Goods cannot have been received on {}: {} was ordered on {}.", date.toString(),
                                  order.number, order.ordered_on->toString()),
                      "received_on");
    return date;
}

/// Puts each arrival in its lot and says until when that keeps. What can spoil and comes without a lot is one of its
/// own, named as the receipt.
Outcome setLots(Context& context, const Receipt& receipt, std::vector<Arrival>& arrived) {
    auto& rows = context.rows();
    for (auto& arrival : arrived) {
        const auto& line = arrival.line;
        auto& lot = arrival.lot;
        auto& expires = arrival.expires_on;
        const auto* item = rows.find<Item>(std::int64_t(0), line.item_id);
        const bool spoils = item && item->shelf_life_days > 0;
        if (lot.empty() && expires)
            return reject(
                "missing_field",
                fmt::format("Line {} expires on {} but is of no lot; name the lot.", line.line_no, expires->toString()),
                "lot");
        if (lot.empty() && spoils)
            lot = receipt.number;
        if (lot.empty())
            continue;
        const auto* known = rows.find<StockLot>(receipt.entity, line.item_id, std::string_view(lot));
        if (known && expires && *expires != known->expires_on)
            return reject("wrong_date",
                          fmt::format("Lot {} expires on {}, as is known, not on {}; correct the one or the other.",
                                      lot, known->expires_on.toString(), expires->toString()),
                          "expires_on");
        if (!expires && spoils)
            expires = receipt.received_on + static_cast<int>(item->shelf_life_days);
        if (!known && expires)
            rows.put(StockLot{receipt.entity, line.item_id, lot, *expires, 0});
    }
    return {};
}

Result<std::int64_t> postArrivals(Context& context, const PurchaseOrder& order, const Receipt& receipt,
                                  const std::vector<Arrival>& arrived, const std::vector<Stray>& strays) {
    const auto home = entityCurrency(context.rows());
    StockPosting stock{"receipt", receipt.id, receipt.number, receipt.received_on, home, {}};
    JournalPosting journal{"receipt",
                           receipt.id,
                           receipt.number,
                           receipt.received_on,
                           home,
                           fmt::format("Goods received for {}", order.number),
                           {}};
    const auto move = [&](std::int64_t item, const std::string& lot, const Place& to, Quantity quantity, Minor value) {
        if (quantity > Quantity())
            stock.moves.push_back({item, lot, place::supplier, to, quantity, value});
    };
    for (const auto& arrival : arrived) {
        const auto item = arrival.line.item_id;
        const auto lost = damagedValue(arrival);
        move(item, arrival.lot, place::available(order.node_id), arrival.quantity,
             arrival.value + arrival.charges - lost);
        move(item, arrival.lot, place::damaged(order.node_id), arrival.damaged, lost);
        move(item, arrival.lot, place::held(order.node_id), arrival.excess, Minor());
        journal.amounts.push_back({arrival.value, item});
        if (arrival.charges != Minor())
            journal.amounts.push_back({arrival.charges, item, "receipt_charges"});
    }
    for (const auto& stray : strays)
        move(stray.item->item_id, stray.lot, place::held(order.node_id), stray.quantity, Minor());
    if (stock.moves.empty())
        return 0; // nothing came of what was noted
    const auto posted = postStock(context, stock);
    if (!posted)
        return tl::unexpected(posted.error());
    if (const auto entry = postJournal(context, journal); !entry)
        return tl::unexpected(entry.error());
    return posted->entry_id;
}

constexpr TaskKind worseLeadTime{"lead_time_worse", "buyer", 120, "buyer-lead"};

/// Asks the buyer about a supplier that took longer than chance explains. Planning goes by the new figures by itself.
void watchLeadTimes(Context& context, const PurchaseOrder& order, const ObserveLeadTimePayload& observed) {
    auto& rows = context.rows();
    Minor amount;
    std::string worst;
    int most = 0;
    for (const auto& line : observed.lines) {
        const auto* sold = findSupplierItem(rows, order.supplier_id, line.item_id);
        const auto took = line.delivered_on - line.ordered_on;
        if (!sold ||
            !isBeyondChance({sold->lead_time_mean_days, sold->lead_time_sd_days, sold->lead_time_receipts}, took))
            continue;
        for (const auto* ordered : orderLines(rows, order))
            if (ordered->item_id == line.item_id)
                amount += ordered->received_value;
        if (took <= most)
            continue;
        most = took;
        worst = fmt::format("{} took {} days with {}; {:.0f} ± {:.0f} were usual.", skuOf(rows, line.item_id), took,
                            order.number, sold->lead_time_mean_days, sold->lead_time_sd_days);
    }
    const auto* supplier = rows.find<Supplier>(std::int64_t(0), order.supplier_id);
    if (!worst.empty() && supplier)
        openTask(context, worseLeadTime,
                 {"supplier", std::to_string(supplier->supplier_id), supplier->code, supplier->supplier_id, 0},
                 std::move(worst), amount);
}

/// Tells the shared stream how long the lines that are complete now have taken.
void observeLeadTimes(Context& context, const PurchaseOrder& order, const Receipt& receipt,
                      const std::vector<Arrival>& arrived) {
    if (!order.ordered_on)
        return;
    ObserveLeadTimePayload observed{order.supplier_id, {}};
    for (const auto& arrival : arrived)
        if (const auto& line = arrival.line; arrival.owed() > Quantity() && openQuantity(line) == Quantity())
            observed.lines.push_back({line.item_id, fmt::format("{}/{}", order.number, line.line_no), *order.ordered_on,
                                      line.expected_on, receipt.received_on});
    watchLeadTimes(context, order, observed);
    if (!observed.lines.empty())
        context.follow("supplier_item.observe_lead_time", 0, {}, writePayload(observed));
}

/// Keeps the numbers of single pieces.
Outcome putSerials(Context& context, const Receipt& receipt, const std::vector<Arrival>& arrived) {
    auto& rows = context.rows();
    for (const auto& arrival : arrived)
        for (const auto& serial : arrival.serials)
            rows.want<ItemSerial>(receipt.entity, arrival.line.item_id, std::string_view(serial));
    rows.load();
    for (const auto& arrival : arrived)
        for (const auto& serial : arrival.serials) {
            if (rows.find<ItemSerial>(receipt.entity, arrival.line.item_id, std::string_view(serial)))
                return reject("duplicate_serial",
                              fmt::format("A piece with the serial number {} of the item in line {} came before; "
                                          "look which of the two is wrong.",
                                          serial, arrival.line.line_no),
                              "serials");
            rows.put(ItemSerial{receipt.entity, arrival.line.item_id, serial, receipt.id, receipt.order_id,
                                arrival.line.line_no, arrival.lot, 0});
        }
    return {};
}

/// What of each line arrived, its lots together, and where it is to be put.
void putReceiptLines(Context& context, const Receipt& receipt, const std::vector<Arrival>& arrived) {
    auto& rows = context.rows();
    std::map<std::int64_t, ReceiptLine> received;
    for (const auto& arrival : arrived) {
        const auto& line = arrival.line;
        auto& sum = received
                        .try_emplace(line.line_no, ReceiptLine{receipt.entity, receipt.id, line.line_no, line.item_id,
                                                               Quantity(), Minor(), 0})
                        .first->second;
        sum.quantity += arrival.owed();
        sum.damaged += arrival.damaged;
        sum.value += arrival.value;
        sum.charges += arrival.charges;
        rows.put(line);
    }
    for (auto& [lineNo, line] : received) {
        if (line.quantity == Quantity())
            continue;
        if (const auto* item = rows.find<Item>(std::int64_t(0), line.item_id))
            line.put_away = putAwayPlace(rows, receipt.entity, receipt.node_id, *item);
        rows.insert(std::move(line));
    }
}

} // namespace

Outcome receiveOrder(Context& context, PurchaseOrder& order) {
    auto payload = readPayload<ReceiveOrderPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->blind.value_or(false) && !payload->lines)
        return reject("missing_field", "A blind count names the lines that were counted.", "lines");
    if (auto noted = noteFromShipment(context, order, *payload); !noted)
        return noted;
    const auto date = receivedOn(context, order, *payload);
    if (!date)
        return tl::unexpected(date.error());
    const auto booked = bookedBy(context, order, *date);
    if (!booked)
        return tl::unexpected(booked.error());
    auto arrived = arrivals(context, order, *payload, *booked);
    if (!arrived)
        return tl::unexpected(arrived.error());

    auto& rows = context.rows();
    Receipt receipt{
        order.entity, context.derivedId("receipt"), context.nextNumber("GRN"),           order.id, order.node_id,
        *date,        context.actor().id,           payload->delivery_note.value_or(""), 0,        0};
    if (auto named = setLots(context, receipt, *arrived); !named)
        return named;
    const auto strays = strayGoods(context, *payload);
    if (!strays)
        return tl::unexpected(strays.error());
    const auto entry = postArrivals(context, order, receipt, *arrived, *strays);
    if (!entry)
        return tl::unexpected(entry.error());
    receipt.stock_entry_id = *entry;
    receipt.blind = payload->blind.value_or(false);
    observeLeadTimes(context, order, receipt, *arrived);
    if (payload->shipment)
        receiveFromShipment(context, order, *payload->shipment, *arrived);
    if (auto named = putSerials(context, receipt, *arrived); !named)
        return named;
    openDiscrepancies(context, order, receipt, *booked, *arrived, *strays);
    putReceiptLines(context, receipt, *arrived);
    context.tell("receipt", receipt.id.toString());
    context.tell("receipt_number", receipt.number);
    rows.insert(std::move(receipt));
    summariseDays(order, orderLines(rows, order));
    const bool begun = std::ranges::any_of(orderLines(rows, order),
                                           [](const PurchaseOrderLine* line) { return line->received > Quantity(); });
    if (begun)
        order.state = order.expected_on ? "partly_received" : "received";
    watchDelivery(context, order);
    return {};
}

} // namespace opsdesk
