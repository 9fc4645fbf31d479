#include "core/returns/ReturnSignals.h"

#include "core/base/Decimal.h"
#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/master/Item.h"
#include "core/orders/SalesOrder.h"
#include "core/returns/RefundCommands.h"
#include "core/returns/RefundTerms.h"
#include "core/returns/ReturnDesk.h"
#include "core/returns/ReturnInspection.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnSignal.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

#include <algorithm>
#include <map>
#include <set>

namespace opsdesk {

namespace {

constexpr int yearDays = 365;
constexpr int normHoldsDays = 7;
constexpr std::string_view wornClasses = "apparel,shoes,jewellery,electronics";
constexpr TaskKind suspicion{"return_suspicion", "controller", 48, "finance-lead"};

std::int64_t settingCount(store::UnitOfWork& rows, std::string_view name, std::int64_t usual) {
    const auto value = setting(rows, name);
    const auto count = value ? parseDecimal(*value, 0) : std::nullopt;
    return count && *count > 0 ? *count : usual;
}

SignalTerms signalTerms(store::UnitOfWork& rows) {
    SignalTerms terms;
    terms.leastOrders = settingCount(rows, "signal_least_orders", terms.leastOrders);
    terms.rateFactor = settingCount(rows, "signal_rate_factor", terms.rateFactor);
    terms.amountFactor = settingCount(rows, "signal_amount_factor", terms.amountFactor);
    terms.latePercent = settingCount(rows, "signal_late_percent", terms.latePercent);
    terms.withoutGoods = settingCount(rows, "signal_without_goods", terms.withoutGoods);
    terms.notReceived = settingCount(rows, "signal_not_received", terms.notReceived);
    return terms;
}

Timestamp yearAgo(const Context& context) {
    return Timestamp::of(context.businessDate() - yearDays);
}

using Norms = std::map<std::string, ReturnNorm>; // by channel; all of them as ""

/// Counts all orders and returns of a year: seldom, for there may be many.
Norms countNorms(Context& context) {
    auto& rows = context.rows();
    Norms norms;
    const auto since = yearAgo(context).micros();
    for (const auto* order : rows.selectFrom<SalesOrder>(context.entity(), "ordered_at", since))
        for (const auto& channel : std::set<std::string>{order->channel, ""})
            ++norms[channel].orders;
    for (const auto* returned : rows.selectFrom<ReturnOrder>(context.entity(), "returned_at", since)) {
        if (isGivenUp(*returned))
            continue;
        const auto worth =
            inOwnCurrency(rows, returned->amount, returned->currency, returned->returned_at.date()).value_or(Minor());
        for (const auto& channel : std::set<std::string>{returned->channel, ""}) {
            auto& norm = norms[channel];
            ++norm.returns;
            norm.returned += worth;
        }
    }
    norms[""];
    return norms;
}

ReturnNorm normOf(Context& context, const std::string& channel) {
    auto& rows = context.rows();
    const auto* known = rows.find<ReturnNorm>(context.entity(), std::string_view(""));
    if (!known || known->day + normHoldsDays <= context.businessDate() || known->day > context.businessDate())
        for (auto& [name, norm] : countNorms(context)) {
            norm.entity = context.entity();
            norm.channel = name;
            norm.day = context.businessDate();
            rows.put(norm);
        }
    const auto* norm = rows.find<ReturnNorm>(context.entity(), std::string_view(channel));
    return norm ? *norm : ReturnNorm();
}

void addCustomer(Context& context, const std::string& customer, ReturnFacts& facts) {
    if (customer.empty())
        return;
    auto& rows = context.rows();
    const auto since = yearAgo(context);
    for (const auto* order : rows.select<SalesOrder>(context.entity(), "customer", customer))
        facts.orders += order->ordered_at >= since;
    for (const auto* returned : rows.select<ReturnOrder>(context.entity(), "customer", customer))
        facts.returns += returned->returned_at >= since && !isGivenUp(*returned);
    for (const auto* refund : rows.select<Refund>(context.entity(), "customer", customer)) {
        if (refund->created_at < since || !refund->stands())
            continue;
        ++facts.refunds;
        facts.refundsWithoutGoods += !refund->return_id;
        facts.notReceived += refund->reason_code == "rf_not_received";
    }
}

bool isWornClass(store::UnitOfWork& rows, std::int64_t itemId) {
    const auto* item = rows.find<Item>(std::int64_t(0), itemId);
    const auto classes = "," + setting(rows, "wardrobe_classes").value_or(std::string(wornClasses)) + ",";
    return item && !item->return_class.empty() && classes.find("," + item->return_class + ",") != std::string::npos;
}

/// What the customer stated and the desk found, line by line.
void addGoods(Context& context, const ReturnOrder& returned, ReturnFacts& facts) {
    auto& rows = context.rows();
    std::set<std::int64_t> used;
    for (const auto* found : rows.select<ReturnInspection>(returned.entity, "return_id", returned.id.toString())) {
        if (found->state == "replaced")
            continue;
        facts.inspected += found->quantity.count();
        if (found->grade == "missing")
            facts.missing += found->quantity.count();
        if (found->grade == "used")
            used.insert(found->line_no);
        facts.swapped = facts.swapped || !found->serial_matches;
    }
    for (const auto* line : rows.select<ReturnLine>(returned.entity, "return_id", returned.id.toString())) {
        if (line->condition == "faulty" || line->condition == "damaged" ||
            (line->condition != "used" && !used.contains(line->line_no)))
            continue;
        facts.used = true;
        facts.wornClass = facts.wornClass || isWornClass(rows, line->item_id);
        const auto* order = line->order_id ? rows.find<SalesOrder>(returned.entity, *line->order_id) : nullptr;
        if (!order)
            continue;
        const auto sold = order->ordered_at.date();
        facts.daysKept = std::max<std::int64_t>(facts.daysKept, returned.returned_at.date() - sold);
        if (line->returnable_until)
            facts.windowDays = std::max<std::int64_t>(facts.windowDays, *line->returnable_until - sold);
    }
    if (facts.windowDays == 0)
        facts.windowDays = settingCount(rows, "signal_window_days", 30);
}

ReturnFacts factsOf(Context& context, const ReturnOrder& returned) {
    ReturnFacts facts;
    addCustomer(context, returned.customer, facts);
    const auto all = normOf(context, "");
    facts.allOrders = all.orders;
    facts.allReturns = all.returns;
    const auto channel = normOf(context, returned.channel);
    facts.channelReturns = channel.returns;
    facts.channelReturned = channel.returned;
    facts.amount =
        inOwnCurrency(context.rows(), returned.amount, returned.currency, context.businessDate()).value_or(Minor());
    addGoods(context, returned, facts);
    return facts;
}

/// Writes what was found in place of what was there; the score of all.
std::int64_t writeSignals(Context& context, const Uuid& subject, const ReturnSignal& like,
                          const std::vector<SignalFound>& signals) {
    auto& rows = context.rows();
    for (const auto* old : rows.select<ReturnSignal>(context.entity(), "subject_id", subject.toString()))
        if (std::ranges::find(signals, old->signal, &SignalFound::signal) == signals.end())
            rows.erase<ReturnSignal>(old->entity, old->subject_id, std::string_view(old->signal));
    for (const auto& found : signals) {
        auto row = like;
        row.entity = context.entity();
        row.subject_id = subject;
        row.signal = found.signal;
        row.score = found.score;
        row.seen = found.seen;
        row.out_of = found.out_of;
        row.usual = found.usual;
        row.text = found.text;
        row.assessed_at = context.businessTime();
        const auto* before = rows.find<ReturnSignal>(row.entity, subject, std::string_view(row.signal));
        if (!before || before->text != row.text || before->score != row.score)
            rows.put(std::move(row));
    }
    return scoreOf(signals);
}

std::string reasonsOf(const std::vector<SignalFound>& signals) {
    std::string text;
    for (const auto& found : signals)
        text += (text.empty() ? "" : " ") + found.text;
    return text;
}

void tellController(Context& context, const ReturnOrder& returned, const std::vector<SignalFound>& signals) {
    const auto id = returned.id.toString();
    if (returned.hold == "fraud")
        openTask(context, suspicion, {"return_order", id, returned.number, 0, 0},
                 fmt::format("{} has a score of {}. {}", returned.number, returned.fraud_score, reasonsOf(signals)),
                 inOwnCurrency(context.rows(), returned.amount, returned.currency, context.businessDate())
                     .value_or(Minor()));
    else
        closeTask(context, suspicion, "return_order", id);
}

Outcome assess(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto& command = context.command();
    const auto* found =
        command.document ? context.rows().find<ReturnOrder>(command.entity, *command.document) : nullptr;
    if (!found)
        return reject("unknown_return", "Name a return, by its id as `document`.", "document");
    auto returned = *found;
    const auto signals = signalsOf(factsOf(context, returned), signalTerms(context.rows()));
    ReturnSignal like;
    like.return_id = returned.id;
    returned.fraud_score = writeSignals(context, returned.id, like, signals);
    const bool holds = returned.fraud_score >= fraudScoreThatHolds(context.rows());
    if (holds)
        returned.hold = "fraud";
    else if (returned.hold == "fraud") // what nobody announced waits on for whoever looks at it
        returned.hold =
            returned.blind && !allInspected(returned, returnLines(context.rows(), returned)) ? "inspection" : "";
    tellController(context, returned, signals);
    context.tell("score", returned.fraud_score);
    reconsiderRefunds(context, returned);
    context.rows().put(std::move(returned));
    return {};
}

} // namespace

void assessReturn(Context& context, const ReturnOrder& returned) {
    context.follow("return_signal.assess", returned.entity, returned.id, "{}");
}

std::int64_t assessRefund(Context& context, const Refund& refund) {
    ReturnFacts facts;
    addCustomer(context, refund.customer, facts);
    if (!refund.customer.empty() && !context.rows().find<Refund>(refund.entity, refund.id)) {
        ++facts.refunds;
        ++facts.refundsWithoutGoods;
        facts.notReceived += refund.reason_code == "rf_not_received";
    }
    ReturnSignal like;
    like.refund_id = refund.id;
    return writeSignals(context, refund.id, like, signalsOf(facts, signalTerms(context.rows())));
}

void addReturnSignals(Catalog& catalog) {
    CommandType type;
    type.name = "return_signal.assess";
    type.summary = "Looks at a return for signs of abuse; holds its refunds where there are many";
    type.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        if (command.document)
            rows.want<ReturnOrder>(command.entity, *command.document);
    };
    type.handle = assess;
    catalog.add(std::move(type));
}

} // namespace opsdesk
