#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/master/Item.h"
#include "core/master/MasterLookup.h"
#include "core/master/Reasons.h"
#include "core/returns/RefundCommands.h"
#include "core/returns/ReturnDesk.h"
#include "core/returns/ReturnDispositions.h"
#include "core/returns/ReturnMachine.h"
#include "core/returns/ReturnPolicy.h"
#include "core/returns/ReturnSignals.h"
#include "core/workflow/Tasks.h"
#include "core/workflow/Timers.h"

#include <algorithm>

namespace opsdesk {

namespace {

/// How long an authorised return may take to come, in days.
constexpr int daysToCome = 21;

constexpr TaskKind notBackTask{"return_not_back", "controller", 72, "finance-lead"};

struct WantedLine {
    std::optional<std::string> order;
    std::optional<Uuid> order_id;
    std::optional<std::int64_t> order_line_no;
    std::optional<std::string> sku;
    Quantity quantity;
    std::optional<std::string> reason_code;
    std::optional<std::string> condition;
    std::optional<std::string> lot;
    std::optional<std::string> serial;
    std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(WantedLine, (),
                      (order, order_id, order_line_no, sku, quantity, reason_code, condition, lot, serial, text))

struct AuthorizeReturn {
    std::optional<std::string> order;
    std::optional<Uuid> order_id;
    std::optional<std::string> node;
    std::optional<std::string> method;
    std::optional<std::string> segment;
    std::optional<std::string> note;
    std::vector<WantedLine> lines;
};
BOOST_DESCRIBE_STRUCT(AuthorizeReturn, (), (order, order_id, node, method, segment, note, lines))

const std::map<std::string, std::string> authorizeNotes{
    {"order", "number of the order that the goods were bought with; or give order_id"},
    {"order_id", "the order, by its key; a line may name another"},
    {"node", "code of the node that the goods come to; left out: the returns hub"},
    {"method", "ship_back, drop_off, to_vendor or keep; left out: as the policy says"},
    {"segment", "of the customer, where the policy tells customers apart"},
    {"order_line_no", "line of the order; or give sku"},
    {"sku", "the item, where the order has it once"},
    {"quantity", "in base units, above zero, and no more than was shipped and has not come back"},
    {"reason_code", "a reason of kind return; no_reason when left out"},
    {"condition", "as the customer states it: unopened, opened, used, faulty or damaged; unopened when left out"},
    {"serial", "as the customer states it"},
    {"text", "what the customer wrote"},
    {"note", "a comment"},
};

/// Puts an authorised return together, line by line.
class Authorizing {
public:
    Authorizing(Context& context, const AuthorizeReturn& wish) : m_context(context), m_wish(wish) {}

    Outcome addLines() {
        if (m_wish.lines.empty())
            return reject("missing_lines", "Say what comes back: give at least one line.", "lines");
        for (std::size_t i = 0; i < m_wish.lines.size(); ++i)
            if (auto added = add(m_wish.lines[i], fmt::format("lines[{}].", i)); !added)
                return added;
        if (m_wish.method == "keep" && m_header.method != "keep")
            refuse(fmt::format("By \"{}\" the goods come back.", m_lines.front().rule));
        m_header.method = m_wish.method.value_or(m_header.method);
        return {};
    }

    ReturnOrder& header() { return m_header; }
    std::vector<ReturnLine>& lines() { return m_lines; }
    const std::string& refusal() const { return m_refusal; }

private:
    Result<const SalesOrder*> orderOf(const WantedLine& wanted, const std::string& at) {
        auto& rows = m_context.rows();
        const auto& number = wanted.order ? wanted.order : m_wish.order;
        const auto& id = wanted.order_id ? wanted.order_id : m_wish.order_id;
        const bool byNumber = wanted.order || (!wanted.order_id && number);
        if (byNumber)
            return orderByNumber(rows, m_context.entity(), *number, wanted.order ? at + "order" : "order");
        if (!id)
            return reject("missing_field", "Name the order that the goods were bought with: give order or order_id.",
                          "order");
        if (const auto* order = rows.find<SalesOrder>(m_context.entity(), *id))
            return order;
        return reject("unknown_order", fmt::format("There is no order {}.", id->toString()), "order_id");
    }

    Result<const SalesOrderLine*> soldLine(const SalesOrder& order, const WantedLine& wanted, const std::string& at) {
        auto& rows = m_context.rows();
        if (wanted.order_line_no) {
            const auto* line = rows.find<SalesOrderLine>(order.entity, order.id, *wanted.order_line_no);
            if (line && line->item_id != 0)
                return line;
            return reject("unknown_order_line",
                          fmt::format("{} has no line {} with an item.", order.number, *wanted.order_line_no),
                          at + "order_line_no");
        }
        if (!wanted.sku)
            return reject("missing_field", "Name the line: give its order_line_no or the sku.", at + "sku");
        const auto item = itemBySku(rows, *wanted.sku, at + "sku");
        if (!item)
            return tl::unexpected(item.error());
        const SalesOrderLine* first = nullptr;
        for (const auto* line : rows.select<SalesOrderLine>(order.entity, "order_id", order.id.toString())) {
            if (line->item_id != (*item)->item_id)
                continue;
            first = first ? first : line;
            if (left(order, *line) >= wanted.quantity)
                return line;
        }
        if (first)
            return first;
        return reject("unknown_order_line", fmt::format("{} was not bought with {}.", *wanted.sku, order.number),
                      at + "sku");
    }

    /// Of an order's line, without what this return takes already.
    Quantity left(const SalesOrder& order, const SalesOrderLine& sold) {
        Quantity here, ofItem;
        for (const auto& line : m_lines) {
            if (line.order_id != order.id || line.item_id != sold.item_id)
                continue;
            ofItem += line.quantity;
            if (line.order_line_no == sold.line_no)
                here += line.quantity;
        }
        auto& rows = m_context.rows();
        return std::min(returnableOf(rows, order, sold.item_id) - ofItem,
                        returnableOf(rows, order, sold.item_id, sold.line_no) - here);
    }

    Outcome checkSame(const SalesOrder& order) {
        if (m_lines.empty()) {
            m_header.channel = order.channel;
            m_header.customer = order.customer;
            m_header.country = order.country;
            m_header.currency = order.currency;
            m_header.order_id = order.id;
            return {};
        }
        if (order.customer == m_header.customer && order.currency == m_header.currency &&
            order.channel == m_header.channel)
            return {};
        return reject(
            "mixed_orders",
            fmt::format("{} is of another customer, channel or currency; make a return for each.", order.number),
            "lines");
    }

    Outcome add(const WantedLine& wanted, const std::string& at) {
        if (auto sound = checkAboveZero(wanted.quantity, at + "quantity"); !sound)
            return sound;
        const auto order = orderOf(wanted, at);
        if (!order)
            return tl::unexpected(order.error());
        if (auto same = checkSame(**order); !same)
            return same;
        const auto sold = soldLine(**order, wanted, at);
        if (!sold)
            return tl::unexpected(sold.error());
        const auto there = left(**order, **sold);
        if (wanted.quantity > there)
            return reject("over_return",
                          fmt::format("Of line {} of {} at most {} can still come back, not {}: {} were shipped, the "
                                      "rest has come back or was authorised to.",
                                      (*sold)->line_no, (*order)->number, std::max(there, Quantity()).toString(),
                                      wanted.quantity.toString(), (*sold)->shipped.toString()),
                          at + "quantity");
        const auto reason = wanted.reason_code.value_or("no_reason");
        if (auto known = checkReason(m_context.rows(), reason, "return", at + "reason_code"); !known)
            return known;
        const auto condition = wanted.condition.value_or("unopened");
        if (auto known = checkCondition(condition, at + "condition"); !known)
            return known;
        auto made = lineOf(**order, **sold, wanted);
        made.reason_code = reason;
        made.condition = condition;
        return goByPolicy(**order, std::move(made));
    }

    ReturnLine lineOf(const SalesOrder& order, const SalesOrderLine& sold, const WantedLine& wanted) {
        ReturnLine made;
        made.entity = m_context.entity();
        made.line_no = static_cast<std::int64_t>(m_lines.size()) + 1;
        made.item_id = sold.item_id;
        made.description = sold.description;
        made.quantity = wanted.quantity;
        made.unit_price = sold.unit_price;
        made.amount = paidFor(sold, sold.shipped - left(order, sold), wanted.quantity);
        made.link = "full";
        made.order_id = order.id;
        made.order_line_no = sold.line_no;
        made.linked = wanted.quantity;
        made.reason = wanted.text.value_or("");
        made.lot = wanted.lot.value_or("");
        made.serial = wanted.serial.value_or("");
        return made;
    }

    Outcome goByPolicy(const SalesOrder& order, ReturnLine made) {
        const auto terms = returnTerms(m_context, {order.channel, returnClassOf(m_context.rows(), made.item_id),
                                                   m_wish.segment.value_or(""), made.reason_code, made.condition});
        if (!terms)
            return tl::unexpected(terms.error());
        const auto& rule = terms->rule;
        made.rule = rule.name;
        made.returnable_until = order.ordered_at.date() + static_cast<int>(rule.window_days);
        if (rule.window_days == 0)
            refuse(fmt::format("Line {}: \"{}\".", made.line_no, rule.name));
        else if (m_context.businessDate() > *made.returnable_until)
            refuse(fmt::format("Line {}: \"{}\" ended on {}.", made.line_no, rule.name,
                               made.returnable_until->toString()));
        m_header.amount += made.amount;
        const std::string method = isSmall(rule) ? "keep" : rule.method;
        // What comes back of it at all decides; goods are kept only where all are.
        if (m_lines.empty() || m_header.method == "keep")
            m_header.method = method;
        // Where we pay for a line's way back, the rest of the parcel travels with it.
        if (m_lines.empty() || rule.label == "us")
            m_header.label = rule.label;
        if (m_lines.empty()) {
            m_header.refund_method = rule.refund_method;
            m_header.policy_id = terms->policy_id;
            m_header.policy_version = terms->policy_version;
        }
        m_lines.push_back(std::move(made));
        return {};
    }

    /// By all that comes back so far: what is split into lines is worth no less. Policies speak of the books' currency.
    bool isSmall(const ReturnRule& rule) {
        const auto worth =
            inOwnCurrency(m_context.rows(), m_header.amount, m_header.currency, m_context.businessDate());
        return worth && *worth < rule.keep_below;
    }

    void refuse(const std::string& why) { m_refusal += (m_refusal.empty() ? "" : " ") + why; }

    Context& m_context;
    const AuthorizeReturn& m_wish;
    ReturnOrder m_header;
    std::vector<ReturnLine> m_lines;
    std::string m_refusal;
};

void waitForGoods(Context& context, ReturnOrder& returned) {
    if (returned.method == "keep")
        return;
    returned.valid_until = context.businessDate() + daysToCome;
    setTimer(context, returnExpiry, returned.id, Timestamp::of(*returned.valid_until + 1), "return.expire");
}

Outcome checkMethod(const AuthorizeReturn& wish) {
    if (!wish.method || std::ranges::find(returnMethods, *wish.method) != returnMethods.end())
        return {};
    return reject("unknown_method", "A return comes by ship_back, drop_off or to_vendor, or is for keep.", "method");
}

Outcome authorizeReturn(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto wish = readPayload<AuthorizeReturn>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (auto known = checkMethod(*wish); !known)
        return known;
    Authorizing work(context, *wish);
    if (auto added = work.addLines(); !added)
        return added;
    const auto node = returnsNode(context.rows(), context.entity(), wish->node);
    if (!node)
        return tl::unexpected(node.error());
    auto& made = work.header();
    made.entity = context.entity();
    made.id = context.command().document.value_or(context.derivedId("return"));
    if (context.rows().find<ReturnOrder>(made.entity, made.id))
        return reject("document_exists", "There is already a document " + made.id.toString() + ".", "document");
    if (auto allowed = checkAuthority(context, made, std::nullopt, made.currency); !allowed)
        return allowed;
    beginDocument(context, made, "RMA", work.refusal().empty() ? "authorized" : "refused");
    made.node_id = *node;
    made.returned_at = context.businessTime();
    made.note = wish->note.value_or("");
    made.refusal = work.refusal();
    if (made.refusal.empty())
        waitForGoods(context, made);
    else
        context.tell("refusal", made.refusal);
    recordInvolvement(context, made.id, "authorize");
    tellNew(context, made, made.amount);
    for (auto& line : work.lines()) {
        line.return_id = made.id;
        context.rows().insert(std::move(line));
    }
    assessReturn(context, made);
    context.rows().put(std::move(made));
    return {};
}

struct OverrideReturn {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(OverrideReturn, (), (reason))

/// What the policy refuses can be granted; what was never bought or has come back cannot.
Outcome overrideRefusal(Context& context, ReturnOrder& returned) {
    const auto wish = readPayload<OverrideReturn>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (wish->reason.find_first_not_of(' ') == std::string::npos)
        return reject("missing_note", "Say why the policy is overridden.", "reason");
    auto& rows = context.rows();
    std::map<std::pair<Uuid, std::int64_t>, Quantity> wanted;
    for (const auto& line : returnLines(rows, returned))
        wanted[{*line.order_id, line.item_id}] += line.quantity;
    for (const auto& [of, quantity] : wanted) {
        const auto* order = rows.find<SalesOrder>(returned.entity, of.first);
        if (!order || quantity > returnableOf(rows, *order, of.second))
            return reject("over_return",
                          fmt::format("What {} is about has come back in the meantime, or was authorised "
                                      "to.",
                                      returned.number));
    }
    returned.overridden_by = context.actor().id;
    returned.note = wish->reason;
    waitForGoods(context, returned);
    return {};
}

void prefetchAuthorize(const Command& command, store::UnitOfWork& rows) {
    const auto wish = readPayload<AuthorizeReturn>(command.payload);
    if (!wish)
        return;
    if (wish->order)
        rows.wantWhere<SalesOrder>(command.entity, "number", *wish->order);
    const auto wantOrder = [&](const Uuid& id) {
        rows.want<SalesOrder>(command.entity, id);
        rows.wantWhere<SalesOrderLine>(command.entity, "order_id", id.toString());
        rows.wantWhere<ReturnLine>(command.entity, "order_id", id.toString());
    };
    if (wish->order_id)
        wantOrder(*wish->order_id);
    for (const auto& line : wish->lines) {
        if (line.order_id)
            wantOrder(*line.order_id);
        if (line.sku)
            prefetchItem(rows, *line.sku);
    }
}

Outcome isOverdue(Context& context, const ReturnOrder& returned) {
    if (returned.valid_until && context.businessDate() > *returned.valid_until)
        return {};
    return reject("not_overdue", fmt::format("{} can still come.", returned.number));
}

/// What was given for goods that are not here and will not come any more; what is kept is to stay where it is.
void tellWhatIsOwed(Context& context, const ReturnOrder& returned) {
    Quantity owed;
    Minor worth;
    for (const auto& line : returnLines(context.rows(), returned)) {
        const auto missing = line.refunded - receivedOf(returned, line);
        if (returned.method == "keep" || line.item_id == 0 || missing <= Quantity())
            continue;
        owed += missing;
        worth += Minor(mulDivRoundHalfEven(line.amount.units(), missing.count(), line.quantity.count()));
    }
    if (owed <= Quantity())
        return;
    openTask(context, notBackTask, {"return_order", returned.id.toString(), returned.number, 0, 0},
             fmt::format("{} ended, and {} for which goods or money went out never came: charge the customer, or "
                         "write it off.",
                         returned.number, owed.toString()),
             inOwnCurrency(context.rows(), worth, returned.currency, context.businessDate()).value_or(Minor()));
}

Outcome expireReturn(Context& context, ReturnOrder& returned) {
    reconsiderRefunds(context, returned);
    tellWhatIsOwed(context, returned);
    return {};
}

struct CancelReturn {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(CancelReturn, (), (note))

Outcome closeReturn(Context& context, ReturnOrder& returned) {
    const auto wish = readPayload<CancelReturn>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    returned.note = wish->note.value_or(returned.note);
    clearTimer(context, returnExpiry, returned.id);
    reconsiderRefunds(context, returned);
    tellWhatIsOwed(context, returned);
    return {};
}

/// What was given for goods that have not come is owed for them: it ends with the goods, or when they are overdue.
Outcome cancelReturn(Context& context, ReturnOrder& returned) {
    if (std::ranges::any_of(returnLines(context.rows(), returned),
                            [](const auto& line) { return line.refunded > Quantity(); }))
        return reject("already_exchanged",
                      fmt::format("{} was exchanged or refunded: what comes back is owed.", returned.number));
    return closeReturn(context, returned);
}

/// All that came was looked at and has gone somewhere, or waits for somebody else.
Outcome isSettled(Context& context, const ReturnOrder& returned) {
    auto& rows = context.rows();
    if (returned.state == "authorized" && returned.method != "keep")
        return reject("not_settled",
                      fmt::format("Nothing of {} has come; cancel it where nothing will.", returned.number));
    if (!allInspected(returned, returnLines(rows, returned)))
        return reject("not_settled", fmt::format("Not all that came with {} was inspected.", returned.number));
    for (const auto& one : returnInspections(rows, returned))
        if (one.state == "in_work" || waitsForDisposition(rows, one))
            return reject("not_settled", fmt::format("Line {} of {} still waits for what becomes of it.", one.line_no,
                                                     returned.number));
    return {};
}

} // namespace

void addAuthorizing(Catalog& catalog) {
    CommandType type;
    type.name = "return.authorize";
    type.summary = "Authorises goods to come back, by the return policy; what it refuses is kept as refused.";
    type.fields = describePayload<AuthorizeReturn>();
    type.notes = authorizeNotes;
    type.prefetch = prefetchAuthorize;
    type.handle = authorizeReturn;
    catalog.add(std::move(type));
}

void addReturnCommands(Catalog& catalog) {
    catalog.add(returnMachine());
    addAuthorizing(catalog);
    addBlindReceiving(catalog);
    addRuleInspecting(catalog);
    ReturnActions actions;
    actions.machine = &returnMachine();
    actions.currency = [](const ReturnOrder& returned) { return returned.currency; };
    actions.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        if (!command.document)
            return;
        rows.wantWhere<ReturnLine>(command.entity, "return_id", command.document->toString());
        rows.wantWhere<ReturnInspection>(command.entity, "return_id", command.document->toString());
    };
    actions.actions = {
        {"override",
         "Authorises what the policy refused, with a reason.",
         describePayload<OverrideReturn>(),
         {{"reason", "why, in words"}},
         "override"},
        {"cancel",
         "Calls off a return that has not come.",
         describePayload<CancelReturn>(),
         {{"note", "a comment"}},
         ""},
        {"expire", "Ends a return that did not come in time; issued by the engine.", {}, {}, ""},
        {"close",
         "Ends a return: nothing more of it will come or is left to decide.",
         describePayload<CancelReturn>(),
         {{"note", "a comment"}},
         ""},
    };
    actions.guards = {{"overdue", isOverdue}, {"settled", isSettled}};
    actions.effects = {{"override", overrideRefusal}, {"cancel", cancelReturn}, {"close", closeReturn}};
    actions.effects["expire"] = expireReturn;
    declareReceiving(actions);
    declareInspecting(actions);
    declareDisposing(actions);
    declareExchanging(actions);
    declareShipping(actions);
    addDocumentCommands(catalog, std::move(actions));
}

} // namespace opsdesk
