#include "core/governance/Settings.h"
#include "core/ledger/MovingAverage.h"
#include "core/master/Item.h"
#include "core/master/MasterLookup.h"
#include "core/master/Reasons.h"
#include "core/returns/RefundBasis.h"
#include "core/returns/ReturnDesk.h"
#include "core/returns/ReturnPosting.h"
#include "core/returns/ReturnSignals.h"
#include "core/workflow/Timers.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

struct ArrivedLine {
    std::optional<std::int64_t> line_no;
    std::optional<std::string> sku;
    Quantity quantity;
    std::optional<std::string> lot;
    std::optional<std::string> serial;
    std::optional<std::string> reason_code;
    std::optional<std::string> condition;
    std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(ArrivedLine, (), (line_no, sku, quantity, lot, serial, reason_code, condition, text))

struct ReceiveReturn {
    std::optional<std::vector<ArrivedLine>> lines;
    std::optional<std::string> node;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ReceiveReturn, (), (lines, node, note))

struct ReceiveBlind {
    std::optional<std::string> order;
    std::optional<std::string> customer;
    std::optional<std::string> channel;
    std::optional<std::string> node;
    std::optional<std::string> tracking;
    std::optional<std::string> note;
    std::vector<ArrivedLine> lines;
};
BOOST_DESCRIBE_STRUCT(ReceiveBlind, (), (order, customer, channel, node, tracking, note, lines))

const std::map<std::string, std::string> receiveNotes{
    {"lines", "what came; left out: all that is missing"},
    {"line_no", "line of the return; or give the sku, which may be of something that nobody announced"},
    {"sku", "the item"},
    {"quantity", "in base units, above zero; what is more than was announced gets a line of its own"},
    {"lot", "as it stands on the goods"},
    {"serial", "as it stands on the goods"},
    {"node", "code of the node that receives it; left out: as authorised, else the returns hub"},
    {"order", "number of the order, where it is known"},
    {"customer", "the customer's code, where it is known"},
    {"channel", "where it was sold, where that is known"},
    {"tracking", "number on the parcel"},
    {"reason_code", "a reason of kind return; no_reason when left out"},
    {"condition", "as the customer states it"},
    {"text", "what the customer wrote"},
    {"note", "a comment"},
};

/// What comes now of a return's lines, and what comes beside them.
class Receiving {
public:
    Receiving(Context& context, ReturnOrder& returned)
        : m_context(context), m_returned(returned), m_lines(returnLines(context.rows(), returned)),
          m_came(m_lines.size()) {}

    Outcome add(const ArrivedLine& arrived, const std::string& at) {
        if (auto sound = checkAboveZero(arrived.quantity, at + "quantity"); !sound)
            return sound;
        auto left = arrived.quantity;
        std::int64_t item = 0;
        if (arrived.line_no) {
            const auto place = placeOfLine(*arrived.line_no);
            if (!place)
                return reject("unknown_line",
                              fmt::format("{} has no line {} with an item.", m_returned.number, *arrived.line_no),
                              at + "line_no");
            const auto named = m_lines[*place];
            item = named.item_id;
            // What was split off it by its lot is waited for with it.
            for (std::size_t i = *place; i < m_lines.size(); ++i)
                if (i == *place ||
                    (named.order_line_no != 0 && m_lines[i].item_id == item && m_lines[i].order_id == named.order_id &&
                     m_lines[i].order_line_no == named.order_line_no))
                    if (auto taken = take(i, arrived, left, at); !taken)
                        return taken;
        } else {
            if (!arrived.sku)
                return reject("missing_field", "Say what came: give line_no or sku.", at + "sku");
            const auto found = itemBySku(m_context.rows(), *arrived.sku, at + "sku");
            if (!found)
                return tl::unexpected(found.error());
            item = (*found)->item_id;
            for (std::size_t i = 0; i < m_lines.size(); ++i)
                if (m_lines[i].item_id == item)
                    if (auto taken = take(i, arrived, left, at); !taken)
                        return taken;
        }
        return left > Quantity() ? addBlind(item, arrived, left, at) : Outcome();
    }

    void addAllMissing() {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_lines[i].item_id != 0)
                m_came[i] = std::max(m_lines[i].quantity - m_lines[i].received, Quantity());
    }

    /// Brings the goods into stock at what they left with.
    Outcome post() {
        std::vector<ReturnLine> parts;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_came[i] <= Quantity())
                continue;
            auto part = m_lines[i];
            part.quantity = m_came[i];
            part.linked = std::min(m_came[i], std::max(part.linked - part.received, Quantity()));
            parts.push_back(std::move(part));
            places.push_back(i);
        }
        if (parts.empty())
            return reject("wrong_quantity", fmt::format("Nothing of {} is missing.", m_returned.number), "lines");
        m_returned.returned_at = m_context.businessTime();
        const auto costs = postReceivedGoods(m_context, m_returned, parts);
        if (!costs)
            return tl::unexpected(costs.error());
        for (std::size_t i = 0; i < places.size(); ++i) {
            m_lines[places[i]].received += parts[i].quantity;
            m_lines[places[i]].cost += (*costs)[i];
        }
        for (const auto& line : m_lines)
            m_context.rows().put(line);
        return {};
    }

    const std::vector<ReturnLine>& lines() const { return m_lines; }

private:
    std::optional<std::size_t> placeOfLine(std::int64_t number) const {
        const auto found = std::ranges::find(m_lines, number, &ReturnLine::line_no);
        if (found == m_lines.end() || found->item_id == 0)
            return std::nullopt;
        return static_cast<std::size_t>(found - m_lines.begin());
    }

    /// As much of what arrived as the line still waits for.
    Outcome take(std::size_t place, const ArrivedLine& arrived, Quantity& left, const std::string& at) {
        const auto open = m_lines[place].quantity - m_lines[place].received - m_came[place];
        const auto taken = std::min(open, left);
        if (taken <= Quantity())
            return {};
        // A line's goods lie in one lot, so that it can be told later from where they are taken.
        const auto lot = arrived.lot.value_or("");
        if (m_lines[place].received + m_came[place] > Quantity() && lot != m_lines[place].lot) {
            if (isPaidBack(m_lines[place]))
                return reject("other_lot",
                              fmt::format("Line {} came in lot \"{}\" already, and a refund names it: receive other "
                                          "lots as a return of their own.",
                                          m_lines[place].line_no, m_lines[place].lot),
                              at + "lot");
            place = splitOff(place);
        }
        auto& line = m_lines[place];
        line.lot = lot;
        if (arrived.serial && line.serial.empty())
            line.serial = *arrived.serial;
        m_came[place] += taken;
        left -= taken;
        return {};
    }

    bool isPaidBack(const ReturnLine& line) {
        return line.refunded > Quantity() ||
               standingQuantity(m_context.rows(), line.entity, line.return_id, line.line_no, {}) > Quantity();
    }

    /// What a line still waits for becomes a line of its own, with its part of what was bought and paid.
    std::size_t splitOff(std::size_t place) {
        auto& line = m_lines[place];
        auto rest = line;
        line.quantity = line.received + m_came[place];
        line.linked = std::min(line.linked, line.quantity);
        if (rest.linked > Quantity())
            line.amount = returnedValue(rest.amount, rest.linked, Quantity(), line.linked);
        rest.line_no = m_lines.back().line_no + 1;
        rest.quantity -= line.quantity;
        rest.linked -= line.linked;
        rest.amount -= line.amount;
        rest.received = rest.inspected = Quantity();
        rest.cost = Minor();
        rest.serial.clear();
        m_lines.push_back(std::move(rest));
        m_came.push_back(Quantity());
        return m_lines.size() - 1;
    }

    /// Nobody announced it: it is inspected like the rest, and nothing is refunded for it by itself.
    Outcome addBlind(std::int64_t item, const ArrivedLine& arrived, Quantity quantity, const std::string& at) {
        ReturnLine made;
        made.entity = m_returned.entity;
        made.return_id = m_returned.id;
        made.line_no = m_lines.empty() ? 1 : m_lines.back().line_no + 1;
        made.item_id = item;
        made.quantity = quantity;
        made.link = "unlinked";
        made.reason_code = arrived.reason_code.value_or("no_reason");
        made.reason = arrived.text.value_or("");
        made.condition = arrived.condition.value_or("");
        made.lot = arrived.lot.value_or("");
        made.serial = arrived.serial.value_or("");
        if (auto known = checkReason(m_context.rows(), made.reason_code, "return", at + "reason_code"); !known)
            return known;
        if (!made.condition.empty())
            if (auto known = checkCondition(made.condition, at + "condition"); !known)
                return known;
        if (const auto* stock = m_context.rows().find<Item>(std::int64_t(0), item))
            made.description = stock->name;
        m_lines.push_back(std::move(made));
        m_came.push_back(quantity);
        return {};
    }

    Context& m_context;
    ReturnOrder& m_returned;
    std::vector<ReturnLine> m_lines;
    std::vector<Quantity> m_came; ///< beside the lines
};

Outcome receiveReturn(Context& context, ReturnOrder& returned) {
    const auto wish = readPayload<ReceiveReturn>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (wish->node) {
        const auto node = returnsNode(context.rows(), returned.entity, wish->node);
        if (!node)
            return tl::unexpected(node.error());
        if (*node != returned.node_id && returned.state != "authorized")
            return reject(
                "wrong_node",
                fmt::format("The rest of {} came to another node; all of a return lies at one.", returned.number),
                "node");
        returned.node_id = *node;
    }
    Receiving work(context, returned);
    if (!wish->lines)
        work.addAllMissing();
    else
        for (std::size_t i = 0; i < wish->lines->size(); ++i)
            if (auto added = work.add((*wish->lines)[i], fmt::format("lines[{}].", i)); !added)
                return added;
    if (auto posted = work.post(); !posted)
        return posted;
    returned.note = wish->note.value_or(returned.note);
    returned.state = allReceived(work.lines()) ? "received" : "partly_received";
    clearTimer(context, returnExpiry, returned.id);
    assessReturn(context, returned);
    return {};
}

/// Ties blind lines to the order they seem to be of, as far as it has something that did not come back. What another of
/// its lines sold, or nobody bought, becomes a line of its own.
void tieToOrder(Context& context, const SalesOrder& order, std::vector<ReturnLine>& lines) {
    auto& rows = context.rows();
    std::map<std::int64_t, Quantity> ofLine, ofItem; // tied now
    const auto left = [&](const SalesOrderLine& sold) {
        return std::min(returnableOf(rows, order, sold.item_id, sold.line_no) - ofLine[sold.line_no],
                        returnableOf(rows, order, sold.item_id) - ofItem[sold.item_id]);
    };
    const auto all = rows.select<SalesOrderLine>(order.entity, "order_id", order.id.toString());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto found = std::ranges::find_if(
            all, [&](const auto* sold) { return sold->item_id == lines[i].item_id && left(*sold) > Quantity(); });
        if (found == all.end())
            continue;
        const auto& sold = **found;
        const auto there = left(sold);
        if (there < lines[i].quantity) {
            auto rest = lines[i];
            rest.line_no = lines.back().line_no + 1;
            rest.quantity -= there;
            lines[i].quantity = there;
            lines.push_back(std::move(rest));
        }
        auto& line = lines[i];
        line.order_id = order.id;
        line.order_line_no = sold.line_no;
        line.linked = line.quantity;
        line.link = "full";
        line.unit_price = sold.unit_price;
        line.amount = paidFor(sold, sold.shipped - there, line.linked);
        ofLine[sold.line_no] += line.linked;
        ofItem[sold.item_id] += line.linked;
    }
}

Outcome fillBlind(Context& context, const ReceiveBlind& wish, ReturnOrder& made) {
    made.currency = entityCurrency(context.rows());
    made.channel = wish.channel.value_or("");
    made.customer = wish.customer.value_or("");
    made.tracking = wish.tracking.value_or("");
    made.note = wish.note.value_or("");
    made.blind = true;
    made.hold = "inspection";
    made.returned_at = context.businessTime();
    const auto node = returnsNode(context.rows(), context.entity(), wish.node);
    if (!node)
        return tl::unexpected(node.error());
    made.node_id = *node;
    if (!wish.order)
        return {};
    const auto order = orderByNumber(context.rows(), context.entity(), *wish.order, "order");
    if (!order)
        return tl::unexpected(order.error());
    made.order_id = (*order)->id;
    made.channel = (*order)->channel;
    made.customer = (*order)->customer;
    made.country = (*order)->country;
    made.currency = (*order)->currency;
    return {};
}

/// The lines first, unposted; then what they are tied to; then the goods come in.
Outcome takeInBlind(Context& context, const ReceiveBlind& wish, ReturnOrder& made) {
    Receiving announced(context, made);
    for (std::size_t i = 0; i < wish.lines.size(); ++i)
        if (auto added = announced.add(wish.lines[i], fmt::format("lines[{}].", i)); !added)
            return added;
    auto lines = announced.lines();
    if (made.order_id)
        tieToOrder(context, *context.rows().find<SalesOrder>(made.entity, *made.order_id), lines);
    for (auto& line : lines) {
        made.amount += line.amount;
        context.rows().insert(std::move(line));
    }
    context.rows().put(made);
    Receiving work(context, made);
    work.addAllMissing();
    return work.post();
}

Outcome receiveBlind(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto wish = readPayload<ReceiveBlind>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (wish->lines.empty())
        return reject("missing_lines", "Say what came: give at least one line.", "lines");
    ReturnOrder made;
    made.entity = context.entity();
    made.id = context.command().document.value_or(context.derivedId("return"));
    if (context.rows().find<ReturnOrder>(made.entity, made.id))
        return reject("document_exists", "There is already a document " + made.id.toString() + ".", "document");
    if (auto filled = fillBlind(context, *wish, made); !filled)
        return filled;
    if (auto allowed = checkAuthority(context, made, std::nullopt, made.currency); !allowed)
        return allowed;
    beginDocument(context, made, "RMA", "received");
    if (auto taken = takeInBlind(context, *wish, made); !taken)
        return taken;
    recordInvolvement(context, made.id, "receive");
    tellNew(context, made, made.amount);
    assessReturn(context, made);
    context.rows().put(std::move(made));
    return {};
}

} // namespace

void declareReceiving(ReturnActions& actions) {
    actions.actions.push_back({"receive",
                               "Takes in what came of an authorised return; goods that nobody announced too.",
                               describePayload<ReceiveReturn>(), receiveNotes, "receive"});
    actions.effects["receive"] = receiveReturn;
}

void addBlindReceiving(Catalog& catalog) {
    CommandType type;
    type.name = "return.receive_blind";
    type.summary =
        "Takes in goods that nobody authorised to come back; they are inspected before anything is refunded.";
    type.fields = describePayload<ReceiveBlind>();
    type.notes = receiveNotes;
    type.handle = receiveBlind;
    catalog.add(std::move(type));
}

} // namespace opsdesk
