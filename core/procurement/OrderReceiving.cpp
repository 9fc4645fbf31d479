#include "core/procurement/OrderEffects.h"

#include "core/base/Decimal.h"
#include "core/governance/Settings.h"
#include "core/inventory/StockLot.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/master/Item.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/Receipt.h"
#include "core/procurement/ReceiptLine.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

/// A line with what arrived of it now, of one lot.
struct Arrival {
    PurchaseOrderLine line; ///< as it is after this
    Quantity quantity;
    Minor value;
    std::string lot{}; ///< empty for none
    std::optional<Date> expires_on{};
};

/// How much more than ordered is taken, in hundredths of a percent of the ordered quantity; 0 unless a policy says
/// otherwise.
std::int64_t overReceiptTolerance(store::UnitOfWork& rows) {
    const auto percent = parseDecimal(setting(rows, "over_receipt_percent").value_or("0"), 2);
    return percent ? std::clamp<std::int64_t>(*percent, 0, 10'000) : 0;
}

/// Goods are booked in the entity's currency; an order in another needs a rate.
Outcome checkCurrency(Context& context, const PurchaseOrder& order) {
    const auto home = entityCurrency(context.rows());
    if (order.currency != home)
        return reject("no_rate", fmt::format("{} is in {} and no rate to {} is known, so the goods cannot be valued; "
                                             "agree with the supplier on {} and order anew.",
                                             order.number, order.currency.code(), home.code(), home.code()));
    return {};
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

/// @p line after @p quantity more of it. The values of several receipts add up to the value of the line.
Arrival arrive(PurchaseOrderLine line, Quantity quantity) {
    const auto before = extend(line.unit_cost, line.received);
    line.received += quantity;
    const auto value = extend(line.unit_cost, line.received) - before;
    return {std::move(line), quantity, value};
}

Outcome checkArrival(const PurchaseOrderLine& line, Quantity quantity, std::int64_t tolerance,
                     const std::string& field) {
    const auto what = fmt::format("line {}", line.line_no);
    if (auto held = checkQuantity(quantity, what, field); !held)
        return held;
    const auto ordered = line.quantity - line.cancelled;
    const auto most = ordered + Quantity::thousandths(mulDivRoundHalfEven(ordered.count(), tolerance, 10'000));
    if (line.received + quantity > most)
        return reject(
            "over_receipt",
            fmt::format(
                "Line {} takes {} more at most: {} were ordered and {} are here; {} is too many. Count again, or have "
                "the buyer order the rest.",
                line.line_no, (most - line.received).toString(), ordered.toString(), line.received.toString(),
                quantity.toString()),
            field);
    return {};
}

Result<std::vector<Arrival>> arrivals(Context& context, const PurchaseOrder& order,
                                      const ReceiveOrderPayload& payload) {
    std::vector<Arrival> arrived;
    if (!payload.lines) {
        for (const auto* line : orderLines(context.rows(), order))
            if (const auto open = openQuantity(*line); open > Quantity())
                arrived.push_back(arrive(*line, open));
        if (arrived.empty())
            return reject("nothing_open", fmt::format("Nothing of {} is still to come.", order.number), "lines");
        return arrived;
    }
    if (payload.lines->empty())
        return reject("missing_field",
                      "A receipt names at least one line; leave lines out to receive all that is open.", "lines");
    const auto tolerance = overReceiptTolerance(context.rows());
    for (std::size_t i = 0; i < payload.lines->size(); ++i) {
        const auto& [lineNo, quantity, lot, expires] = (*payload.lines)[i];
        const auto* line = context.rows().find<PurchaseOrderLine>(order.entity, order.id, lineNo);
        if (!line)
            return reject("unknown_line", fmt::format("{} has no line {}.", order.number, lineNo),
                          fmt::format("lines[{}].line_no", i));
        for (const auto& other : arrived) {
            if (other.line.line_no != lineNo)
                continue;
            if (other.lot == lot.value_or(""))
                return reject("duplicate_line", fmt::format("Line {} is named twice for the same lot.", lineNo),
                              fmt::format("lines[{}].line_no", i));
            line = &other.line; // with what came of another lot
        }
        if (auto held = checkArrival(*line, quantity, tolerance, fmt::format("lines[{}].quantity", i)); !held)
            return tl::unexpected(held.error());
        auto arrival = arrive(*line, quantity);
        arrival.lot = lot.value_or("");
        arrival.expires_on = expires;
        arrived.push_back(std::move(arrival));
    }
    return arrived;
}

/// Puts each arrival in its lot and says until when that keeps. What can spoil and comes without a lot is one of its
/// own, named as the receipt.
Outcome setLots(Context& context, const Receipt& receipt, std::vector<Arrival>& arrived) {
    auto& rows = context.rows();
    for (auto& [line, quantity, value, lot, expires] : arrived) {
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
                                  const std::vector<Arrival>& arrived) {
    StockPosting stock{"receipt", receipt.id, receipt.number, receipt.received_on, order.currency, {}};
    JournalPosting journal{"receipt",
                           receipt.id,
                           receipt.number,
                           receipt.received_on,
                           order.currency,
                           fmt::format("Goods received for {}", order.number),
                           {}};
    for (const auto& [line, quantity, value, lot, expires] : arrived) {
        stock.moves.push_back({line.item_id, lot, place::supplier, place::available(order.node_id), quantity, value});
        journal.amounts.push_back({value, line.item_id});
    }
    const auto posted = postStock(context, stock);
    if (!posted)
        return tl::unexpected(posted.error());
    if (const auto entry = postJournal(context, journal); !entry)
        return tl::unexpected(entry.error());
    return posted->entry_id;
}

/// Tells the shared stream how long the lines that are complete now have taken.
void observeLeadTimes(Context& context, const PurchaseOrder& order, const Receipt& receipt,
                      const std::vector<Arrival>& arrived) {
    if (!order.ordered_on)
        return;
    ObserveLeadTimePayload observed{order.supplier_id, {}};
    for (const auto& [line, quantity, value, lot, expires] : arrived)
        if (openQuantity(line) == Quantity())
            observed.lines.push_back({line.item_id, fmt::format("{}/{}", order.number, line.line_no), *order.ordered_on,
                                      line.expected_on, receipt.received_on});
    if (!observed.lines.empty())
        context.follow("supplier_item.observe_lead_time", 0, {}, writePayload(observed));
}

} // namespace

Outcome receiveOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<ReceiveOrderPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (auto held = checkCurrency(context, order); !held)
        return held;
    const auto date = receivedOn(context, order, *payload);
    if (!date)
        return tl::unexpected(date.error());
    auto arrived = arrivals(context, order, *payload);
    if (!arrived)
        return tl::unexpected(arrived.error());

    auto& rows = context.rows();
    Receipt receipt{
        order.entity, context.derivedId("receipt"), context.nextNumber("GRN"),           order.id, order.node_id,
        *date,        context.actor().id,           payload->delivery_note.value_or(""), 0,        0};
    if (auto named = setLots(context, receipt, *arrived); !named)
        return named;
    const auto entry = postArrivals(context, order, receipt, *arrived);
    if (!entry)
        return tl::unexpected(entry.error());
    receipt.stock_entry_id = *entry;
    observeLeadTimes(context, order, receipt, *arrived);
    std::map<std::int64_t, ReceiptLine> received; // a line's lots together
    for (const auto& [line, quantity, value, lot, expires] : *arrived) {
        auto& sum = received
                        .try_emplace(line.line_no, ReceiptLine{order.entity, receipt.id, line.line_no, line.item_id,
                                                               Quantity(), Minor(), 0})
                        .first->second;
        sum.quantity += quantity;
        sum.value += value;
        rows.put(line);
    }
    for (auto& [lineNo, line] : received)
        rows.insert(std::move(line));
    context.tell("receipt", receipt.id.toString());
    context.tell("receipt_number", receipt.number);
    rows.insert(std::move(receipt));
    const auto amount = order.amount;
    summarise(order, orderLines(rows, order));
    order.amount = amount;
    order.state = order.expected_on ? "partly_received" : "received";
    return {};
}

} // namespace opsdesk
