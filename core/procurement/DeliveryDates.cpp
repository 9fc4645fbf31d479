#include "core/procurement/DeliveryDates.h"

#include "core/ledger/ExchangeRate.h"
#include "core/procurement/OrderLines.h"
#include "core/workflow/Tasks.h"
#include "core/workflow/Timers.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr TaskKind lateOrder{"late_order", "buyer", 48, "buyer-lead"};
constexpr TaskKind supplierDelay{"supplier_delay", "buyer", 48, "buyer-lead"};
constexpr TaskKind supplierAnswer{"supplier_answer", "buyer", 24, "buyer-lead"};
constexpr std::string_view lateTimer = "late";
constexpr int delayThatMatters = 3; ///< days

Minor atStake(Context& context, const PurchaseOrder& order, Minor amount) {
    return inOwnCurrency(context.rows(), amount, order.currency, context.businessDate()).value_or(Minor());
}

TaskSubject aboutOrder(const PurchaseOrder& order) {
    return {"purchase_order", order.id.toString(), order.number, order.supplier_id, 0};
}

Outcome checkLate(Context& context) {
    if (context.actor().id != engineUser().id)
        return reject("not_permitted", "Only the engine looks for late orders.");
    const auto& document = context.command().document;
    const auto* order = document ? context.rows().find<PurchaseOrder>(context.entity(), *document) : nullptr;
    if (!order || !isToCome(*order) || !order->expected_on)
        return {};
    if (*order->expected_on >= context.businessDate()) {
        watchDelivery(context, *order);
        return {};
    }
    Minor open;
    for (const auto* line : orderLines(context.rows(), *order))
        if (line->expected_on < context.businessDate())
            open += extend(line->unit_cost, openQuantity(*line));
    openTask(context, lateOrder, aboutOrder(*order),
             fmt::format("{} was expected on {} and is not all here.", order->number, order->expected_on->toString()),
             atStake(context, *order, open));
    return {};
}

} // namespace

bool isToCome(const PurchaseOrder& order) {
    return order.state == "released" || order.state == "acknowledged" || order.state == "amended" ||
           order.state == "partly_received";
}

void moveExpectedDates(Context& context, PurchaseOrder& order, const std::map<std::int64_t, Date>& days) {
    auto& rows = context.rows();
    Minor delayed;
    Date latest;
    for (const auto& [number, day] : days) {
        const auto* line = rows.find<PurchaseOrderLine>(order.entity, order.id, number);
        if (!line || openQuantity(*line) == Quantity() || line->expected_on == day)
            continue;
        if (day - line->expected_on >= delayThatMatters) {
            delayed += extend(line->unit_cost, openQuantity(*line));
            latest = std::max(latest, day);
        }
        auto moved = *line;
        moved.expected_on = day;
        rows.put(std::move(moved));
    }
    summariseDays(order, orderLines(rows, order));
    watchDelivery(context, order);
    if (delayed > Minor())
        openTask(context, supplierDelay, aboutOrder(order),
                 fmt::format("{} comes later than expected: some of it on {}.", order.number, latest.toString()),
                 atStake(context, order, delayed));
}

void watchDelivery(Context& context, const PurchaseOrder& order) {
    const bool waits = isToCome(order) && order.expected_on;
    if (waits)
        setTimer(context, lateTimer, order.id, Timestamp::of(*order.expected_on + 1), "purchase_order.check_late");
    else
        clearTimer(context, lateTimer, order.id);
    if (!waits || *order.expected_on >= context.businessDate())
        closeTask(context, lateOrder, "purchase_order", order.id.toString());
    if (!waits) {
        closeTask(context, supplierDelay, "purchase_order", order.id.toString());
        answerExpedite(context, order);
    }
}

Outcome expediteOrder(Context& context, PurchaseOrder& order) {
    const auto payload = readPayload<ExpediteOrderPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (auto held = checkExpectedOn(context, payload->wanted_on, "the order", "wanted_on"); !held)
        return held;
    if (!order.expected_on || payload->wanted_on >= *order.expected_on)
        return reject("wrong_date",
                      fmt::format("{} is expected by {} anyway; name a day before it.", order.number,
                                  order.expected_on.value_or(context.businessDate()).toString()),
                      "wanted_on");
    order.wanted_on = payload->wanted_on;
    order.note = payload->note.value_or("");
    Minor open;
    for (const auto* line : orderLines(context.rows(), order))
        open += extend(line->unit_cost, openQuantity(*line));
    openTask(context, supplierAnswer, aboutOrder(order),
             fmt::format("{} is expected on {} and was asked for by {}: has the supplier answered?", order.number,
                         order.expected_on->toString(), order.wanted_on->toString()),
             atStake(context, order, open));
    return {};
}

void answerExpedite(Context& context, const PurchaseOrder& order) {
    closeTask(context, supplierAnswer, "purchase_order", order.id.toString());
}

void addDeliveryWatch(Catalog& catalog) {
    CommandType type;
    type.name = "purchase_order.check_late";
    type.summary = "Opens a task when an order is not all here on the day after it was expected; issued by the engine.";
    type.handle = checkLate;
    catalog.add(std::move(type));
}

} // namespace opsdesk
