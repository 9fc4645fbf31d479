#include "core/master/MasterLookup.h"
#include "core/orders/OrderPosting.h"
#include "core/returns/RefundBasis.h"
#include "core/returns/RefundTerms.h"
#include "core/returns/ReturnDesk.h"

#include <algorithm>

namespace opsdesk {

namespace {

struct ExchangedLine {
    std::int64_t line_no = 0;
    std::optional<std::string> sku;
    std::optional<Quantity> quantity;
};
BOOST_DESCRIBE_STRUCT(ExchangedLine, (), (line_no, sku, quantity))

struct ExchangeReturn {
    std::vector<ExchangedLine> lines;
    std::string node;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ExchangeReturn, (), (lines, node, note))

const std::map<std::string, std::string> exchangeNotes{
    {"lines", "of the return, for which something goes out instead of money"},
    {"line_no", "line of the return"},
    {"sku", "what goes out; left out: the same item"},
    {"quantity", "in base units; left out: all of the line that is not refunded or waits to be"},
    {"node", "code of the node that ships it"},
    {"note", "a comment"},
};

/// The order that goes out instead. What the customer paid for what comes back is paid for what goes out; a dearer item
/// is owed the difference, a cheaper one costs nothing more.
class Exchanging {
public:
    Exchanging(Context& context, ReturnOrder& returned)
        : m_context(context), m_returned(returned), m_lines(returnLines(context.rows(), returned)) {}

    Outcome begin(const ExchangeReturn& wish) {
        const auto node = nodeByCode(m_context.rows(), m_returned.entity, wish.node);
        if (!node)
            return tl::unexpected(node.error());
        m_order.entity = m_returned.entity;
        m_order.id = m_context.derivedId("exchange");
        beginDocument(m_context, m_order, "EX", "shipped");
        m_order.channel = m_returned.channel;
        m_order.customer = m_returned.customer;
        m_order.country = m_returned.country;
        m_order.node_id = (*node)->node_id;
        m_order.ordered_at = m_context.businessTime();
        m_order.currency = m_returned.currency;
        m_order.reference = m_returned.number;
        return {};
    }

    Outcome add(const ExchangedLine& wish, const std::string& at) {
        const auto line = std::ranges::find(m_lines, wish.line_no, &ReturnLine::line_no);
        if (line == m_lines.end() || line->item_id == 0)
            return reject("unknown_line",
                          fmt::format("{} has no line {} with an item.", m_returned.number, wish.line_no),
                          at + "line_no");
        const auto left = leftOf(*line);
        const auto quantity = wish.quantity.value_or(left);
        if (quantity <= Quantity() || quantity > left)
            return reject("wrong_quantity",
                          fmt::format("Of line {} {} can be exchanged, not {}: the rest was refunded, exchanged or not "
                                      "bought from us.",
                                      line->line_no, left.toString(), quantity.toString()),
                          at + "quantity");
        if (auto given = checkGiven(*line, at); !given)
            return given;
        const auto item = itemOf(*line, wish, at);
        if (!item)
            return tl::unexpected(item.error());
        const auto paid = share(*line, quantity);
        const bool same = (*item)->item_id == line->item_id;
        if (!same && (*item)->currency != m_returned.currency)
            return reject("mixed_orders",
                          fmt::format("{} is priced in {}, the return is in {}.", (*item)->sku,
                                      (*item)->currency.code(), m_returned.currency.code()),
                          at + "sku");
        const auto price = same ? paid : extend((*item)->price, quantity);
        addSold(**item, quantity, price, std::max(price - paid, Minor()));
        line->refunded += quantity;
        line->exchanged += quantity;
        m_context.rows().put(*line);
        return {};
    }

    /// What goes out is given like money: up to the limit of whoever gives it.
    Outcome checkLimit() {
        return checkAuthority(m_context, m_returned, m_order.amount + m_order.discount, m_order.currency);
    }

    Outcome post() {
        for (const auto& line : m_sold)
            m_context.rows().insert(line);
        m_order.payment_state = m_order.amount > Minor() ? "open" : "paid";
        const auto posted = postSale(m_context, m_order, m_sold);
        if (!posted)
            return tl::unexpected(posted.error());
        m_returned.exchange_order_id = m_order.id;
        m_context.tell("order", m_order.number);
        m_context.tell("order_amount", m_order.amount.units());
        m_context.rows().insert(std::move(m_order));
        return {};
    }

private:
    /// What neither this return nor another way of the same order was given for: refunds that wait count, too.
    Quantity leftOf(const ReturnLine& line) {
        auto& rows = m_context.rows();
        const auto* order = line.order_id ? rows.find<SalesOrder>(line.entity, *line.order_id) : nullptr;
        if (!order)
            return {};
        const auto basis = refundBasis(m_context, *order, {});
        const auto sold = std::ranges::find(basis.lines, line.order_line_no, &RefundableLine::line_no);
        if (sold == basis.lines.end())
            return {};
        const auto here =
            line.linked - line.exchanged - standingQuantity(rows, line.entity, line.return_id, line.line_no, {});
        return std::max(std::min(here, sold->left()), Quantity());
    }

    /// Goods for which the policy gives nothing are not given as goods either.
    Outcome checkGiven(const ReturnLine& line, const std::string& at) {
        if (refundTerms(m_context, m_returned, line).method != "none")
            return {};
        return reject("no_refund",
                      fmt::format("By the rule \"{}\" of the return policy nothing is given for line {} of {}, and so "
                                  "nothing goes out for it.",
                                  line.rule, line.line_no, m_returned.number),
                      at + "line_no");
    }

    Result<const Item*> itemOf(const ReturnLine& line, const ExchangedLine& wish, const std::string& at) {
        if (wish.sku)
            return itemBySku(m_context.rows(), *wish.sku, at + "sku");
        if (const auto* item = m_context.rows().find<Item>(std::int64_t(0), line.item_id))
            return item;
        return reject("unknown_item", "There is no item with the key " + std::to_string(line.item_id) + ".",
                      at + "line_no");
    }

    static Minor share(const ReturnLine& line, Quantity quantity) {
        return Minor(mulDivRoundHalfEven(line.amount.units(), quantity.count(), line.linked.count()));
    }

    void addSold(const Item& item, Quantity quantity, Minor price, Minor owed) {
        SalesOrderLine sold;
        sold.entity = m_order.entity;
        sold.order_id = m_order.id;
        sold.line_no = static_cast<std::int64_t>(m_sold.size()) + 1;
        sold.item_id = item.item_id;
        sold.description = item.name;
        sold.quantity = sold.shipped = quantity;
        sold.unit_price = Minor(mulDivRoundHalfEven(price.units(), Quantity::scale, quantity.count()));
        sold.amount = owed;
        sold.discount = price - owed;
        m_order.amount += owed;
        m_order.discount += sold.discount;
        m_sold.push_back(std::move(sold));
    }

    Context& m_context;
    ReturnOrder& m_returned;
    std::vector<ReturnLine> m_lines;
    SalesOrder m_order;
    std::vector<SalesOrderLine> m_sold;
};

Outcome exchangeReturn(Context& context, ReturnOrder& returned) {
    const auto wish = readPayload<ExchangeReturn>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (returned.exchange_order_id)
        return reject("already_exchanged", fmt::format("{} was exchanged already.", returned.number));
    if (!returned.hold.empty())
        return reject("wrong_state", fmt::format("{} is held for {}: nothing goes out for it until that is settled.",
                                                 returned.number, returned.hold));
    if (wish->lines.empty())
        return reject("missing_lines", "Say what goes out instead: give at least one line.", "lines");
    Exchanging work(context, returned);
    if (auto begun = work.begin(*wish); !begun)
        return begun;
    for (std::size_t i = 0; i < wish->lines.size(); ++i)
        if (auto added = work.add(wish->lines[i], fmt::format("lines[{}].", i)); !added)
            return added;
    if (auto within = work.checkLimit(); !within)
        return within;
    returned.note = wish->note.value_or(returned.note);
    return work.post();
}

} // namespace

void declareExchanging(ReturnActions& actions) {
    actions.actions.push_back({"exchange", "Sends something else, or the same anew, instead of money back.",
                               describePayload<ExchangeReturn>(), exchangeNotes, ""});
    actions.effects["exchange"] = exchangeReturn;
}

} // namespace opsdesk
