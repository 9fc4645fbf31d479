#include "core/integration/channels/OrderIntake.h"

#include "core/integration/TradePlaces.h"
#include "core/integration/channels/OrderLinesMade.h"
#include "core/inventory/CutOver.h"
#include "core/master/Channel.h"
#include "core/master/Customer.h"
#include "core/master/MasterLookup.h"
#include "core/orders/OrderPayment.h"
#include "core/orders/OrderPosting.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

using Text = std::string_view;

ChannelVerdict failed(std::string reason) {
    return {"failed", std::move(reason), ""};
}

std::string amountOf(Minor amount, Currency currency) {
    return toDecimal(amount, currency.decimals()) + " " + std::string(currency.code());
}

/// What a line is but for how much of it is shipped.
bool isSameLine(const SalesOrderLine& a, const SalesOrderLine& b) {
    return a.item_id == b.item_id && a.charge == b.charge && a.quantity == b.quantity && a.amount == b.amount &&
           a.discount == b.discount && a.tax == b.tax && a.reference == b.reference;
}

bool isShipped(const SalesOrderLine& line) {
    return line.shipped > Quantity();
}

std::string paymentStateOf(const SalesOrder& order) {
    if (order.paid > order.amount)
        return "overpaid";
    if (order.paid == order.amount)
        return "paid";
    return order.paid > Minor() ? "part" : "open";
}

/// These are found before anything is written: the message can wait until they are mended.
bool isForLater(const Rejection& why) {
    static constexpr auto codes = std::to_array<Text>({"insufficient_stock", "no_rate", "missing_node"});
    return std::ranges::find(codes, why.code) != codes.end();
}

class Intake {
public:
    Intake(Context& context, const std::string& channel, const ChannelOrder& said)
        : m_context(context), m_rows(context.rows()), m_channel(channel), m_said(said) {}

    Result<ChannelVerdict> take(const std::string& node) {
        const auto id = channelOrderId(m_channel, m_said.key);
        const auto* order = m_rows.find<SalesOrder>(m_context.entity(), id);
        if (order)
            m_known = m_rows.select<SalesOrderLine>(order->entity, "order_id", id.toString());
        else if (m_said.ordered_at.date() > m_context.businessDate() + 1)
            return failed(fmt::format("The order is of {}, which is not yet.", m_said.ordered_at.date().toString()));
        auto made = makeOrderLines(m_rows, m_context.entity(), m_channel, m_said, m_known);
        if (!made.unknown.empty())
            return failed(
                fmt::format("{} lists {}, which is no item of ours: say what it is by listing.set, then retry.",
                            m_channel, fmt::join(made.unknown, ", ")));
        m_lines = std::move(made.lines);
        for (auto& line : m_lines)
            line.order_id = id;
        return order ? change(*order) : create(id, node);
    }

private:
    Result<ChannelVerdict> create(const Uuid& id, const std::string& node) {
        m_order.entity = m_context.entity();
        m_order.id = id;
        m_order.number = fmt::format("{}-{}", m_channel, m_said.name);
        m_order.reference = m_said.key;
        m_order.created_at = m_context.acceptedAt();
        m_order.created_by = m_context.actor().id;
        m_order.channel = m_channel;
        m_order.customer = m_said.customer.empty() ? "" : m_channel + ":" + m_said.customer;
        m_order.country = m_said.country;
        m_order.ordered_at = m_said.ordered_at;
        m_order.currency = m_said.currency;
        const auto cutOver = cutOverOf(m_rows, m_order.entity);
        m_order.history = cutOver && m_order.ordered_at.date() < *cutOver;
        if (node.empty()) {
            TradePlaces places(m_context);
            const auto only = places.only("warehouse");
            if (!only)
                return failed("There are several warehouses: name the node that ships it.");
            m_order.node_id = *only;
        } else if (const auto found = nodeByCode(m_rows, m_order.entity, node)) {
            m_order.node_id = (*found)->node_id;
        } else {
            return failed(found.error().text);
        }
        return post(std::vector<Quantity>(m_lines.size()));
    }

    Result<ChannelVerdict> change(const SalesOrder& known) {
        m_order = known;
        if (m_order.currency != m_said.currency)
            return failed(fmt::format("{} was in {} and is in {} now: it cannot change.", m_order.number,
                                      m_order.currency.code(), m_said.currency.code()));
        std::vector<Quantity> before(m_lines.size());
        const bool same =
            std::ranges::equal(m_known, m_lines, [](const auto* a, const auto& b) { return isSameLine(*a, b); });
        if (same) {
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                before[i] = m_known[i]->shipped;
                if (m_lines[i].shipped < before[i])
                    return failed(fmt::format(
                        "Of line {} of {} {} were shipped, and now {} are: what was shipped comes "
                        "back as a return.",
                        m_lines[i].line_no, m_order.number, before[i].toString(), m_lines[i].shipped.toString()));
                m_changed = m_changed || m_lines[i].shipped != before[i];
            }
        } else if (std::ranges::any_of(m_known, [](const auto* line) { return isShipped(*line); })) {
            return failed(whatChanged());
        }
        m_changed = m_changed || !same;
        return post(before);
    }

    /// Of an order that is shipped in part or whole already.
    std::string whatChanged() const {
        for (std::size_t i = 0; i < std::min(m_known.size(), m_lines.size()); ++i)
            if (!isSameLine(*m_known[i], m_lines[i]))
                return fmt::format("Line {} of {} changed after goods were shipped: it was {} for {} and is {} for {}.",
                                   m_lines[i].line_no, m_order.number, m_known[i]->quantity.toString(),
                                   amountOf(m_known[i]->amount, m_order.currency), m_lines[i].quantity.toString(),
                                   amountOf(m_lines[i].amount, m_order.currency));
        return fmt::format("{} had {} lines when goods were shipped and has {} now.", m_order.number, m_known.size(),
                           m_lines.size());
    }

    Result<ChannelVerdict> post(const std::vector<Quantity>& before) {
        const auto known = m_rows.select<OrderPayment>(m_order.entity, "order_id", m_order.id.toString());
        if (auto wrong = matchPayments(known); !wrong.empty())
            return failed(std::move(wrong));
        const auto paidBefore = m_order.paid;
        sumUp();
        // Store credit, or another way than the money came, is of no one payment.
        if (m_order.paid < m_order.refunded)
            return failed(fmt::format("{} of {} are paid now, and {} of it were given back.",
                                      amountOf(m_order.paid, m_order.currency), m_order.number,
                                      amountOf(m_order.refunded, m_order.currency)));
        if (const bool fresh = m_order.version == 0; !fresh && !m_changed)
            return verdict();
        if (auto missing = missingRate(); !missing.empty())
            return failed(std::move(missing));
        const auto day = dayOf(m_said.shipped_at.value_or(m_order.ordered_at));
        if (const auto posted = postShipment(m_context, m_order, m_lines, before, day); !posted) {
            if (isForLater(posted.error()))
                return failed(posted.error().text);
            return tl::unexpected(posted.error());
        }
        auto paid = paidBefore;
        for (const auto& [payment, more] : m_payments) {
            if (more != Minor())
                if (auto done = postPayment(m_context, m_order, paid, more, dayOf(payment.paid_at)); !done)
                    return tl::unexpected(done.error());
            paid += more;
        }
        keep();
        return verdict();
    }

    /// Of the order's day, or of one on which it was paid; nothing when all are known.
    std::string missingRate() {
        if (m_order.history)
            return {};
        std::vector<Date> days{m_order.ordered_at.date()};
        for (const auto& [payment, more] : m_payments)
            if (more != Minor())
                days.push_back(dayOf(payment.paid_at));
        for (const auto day : days)
            if (const auto rate = conversionOf(m_rows, m_order, day); !rate)
                return rate.error().text;
        return {};
    }

    /// Nothing is booked on a day that is not yet: clocks and time zones differ.
    Date dayOf(Timestamp moment) const { return std::min(moment.date(), m_context.businessDate()); }

    /// Beside each other what was paid before and what is said now; what is wrong, or nothing.
    std::string matchPayments(const std::vector<const OrderPayment*>& known) {
        std::vector<bool> told(known.size());
        auto next = static_cast<std::int64_t>(known.size());
        for (const auto& said : m_said.payments) {
            const auto same =
                std::ranges::find_if(known, [&](const auto* row) { return row->reference == said.reference; });
            OrderPayment row;
            if (same != known.end()) {
                row = **same;
                told[static_cast<std::size_t>(same - known.begin())] = true;
            } else {
                row = {m_order.entity,   m_order.id, ++next,  said.tender,  said.reference,
                       m_order.currency, Minor(),    Minor(), said.paid_at, 0};
            }
            const auto more = said.amount - row.amount;
            if (said.amount < row.refunded)
                return fmt::format("Payment {} of {} is {} now, and {} of it were given back.", said.reference,
                                   m_order.number, amountOf(said.amount, m_order.currency),
                                   amountOf(row.refunded, m_order.currency));
            row.amount = said.amount;
            if (more != Minor())
                row.paid_at = said.paid_at;
            m_changed = m_changed || more != Minor();
            m_payments.emplace_back(std::move(row), more);
        }
        for (std::size_t i = 0; i < known.size(); ++i)
            if (!told[i])
                return fmt::format(
                    "Payment {} of {} over {} is not told any more: a payment is taken back by a refund.",
                    known[i]->reference, m_order.number, amountOf(known[i]->amount, m_order.currency));
        return {};
    }

    void sumUp() {
        m_order.amount = m_order.discount = m_order.tax = m_order.shipping = m_order.paid = Minor();
        for (const auto& line : m_lines) {
            m_order.amount += line.amount;
            m_order.discount += line.discount;
            m_order.tax += line.tax;
            if (line.charge == "shipping")
                m_order.shipping += line.amount;
        }
        for (const auto& [payment, more] : m_payments)
            m_order.paid += payment.amount;
        m_order.payment_state = paymentStateOf(m_order);
        const bool whole = std::ranges::all_of(m_lines, [](const auto& line) { return line.shipped == line.quantity; });
        const bool any = std::ranges::any_of(m_lines, isShipped);
        const auto state = whole && !m_lines.empty() ? "shipped" : m_said.cancelled && !any ? "cancelled" : "imported";
        m_changed = m_changed || m_order.state != state;
        m_order.state = state;
    }

    ChannelVerdict verdict() const {
        std::vector<std::string> differences;
        const auto currency = m_order.currency;
        if (m_said.total && *m_said.total != m_order.amount)
            differences.push_back(fmt::format(
                "The lines of {} come to {} with discounts, shipping and tax, and the channel says {}: {} apart.",
                m_order.number, amountOf(m_order.amount, currency), amountOf(*m_said.total, currency),
                amountOf(*m_said.total - m_order.amount, currency)));
        if (m_order.paid > m_order.amount)
            differences.push_back(fmt::format("{} of {} are paid for {}.", amountOf(m_order.paid, currency),
                                              amountOf(m_order.amount, currency), m_order.number));
        const bool onAccount =
            std::ranges::any_of(m_said.payments, [](const auto& payment) { return payment.tender == "invoice"; });
        if (m_order.state == "shipped" && m_order.paid < m_order.amount && !onAccount)
            differences.push_back(fmt::format("{} is shipped, and {} of {} are paid.", m_order.number,
                                              amountOf(m_order.paid, currency), amountOf(m_order.amount, currency)));
        if (m_said.cancelled && m_order.state != "cancelled")
            differences.push_back(fmt::format("{} is cancelled there, and goods of it were shipped.", m_order.number));
        return {differences.empty() ? "read" : "differs", fmt::format("{}", fmt::join(differences, " ")),
                m_order.number};
    }

    void keep() {
        if (!m_rows.find<Channel>(m_order.entity, Text(m_channel)))
            m_rows.put(Channel{m_order.entity, m_channel, m_channel, 0});
        keepCustomer();
        ++m_order.version;
        m_order.last_command = m_context.command().id;
        for (std::size_t i = m_lines.size(); i < m_known.size(); ++i)
            m_rows.erase<SalesOrderLine>(m_order.entity, m_order.id, m_known[i]->line_no);
        for (auto& line : m_lines)
            m_rows.put(std::move(line));
        for (auto& [payment, more] : m_payments)
            m_rows.put(std::move(payment));
        m_rows.put(m_order);
    }

    /// The only row that learns who it is.
    void keepCustomer() {
        if (m_order.customer.empty())
            return;
        const auto* known = m_rows.find<Customer>(m_order.entity, Text(m_order.customer));
        auto customer = known ? *known : Customer{m_order.entity, m_order.customer, "", m_order.country, 0};
        if (!m_said.customer_name.empty())
            customer.name = m_said.customer_name;
        m_rows.put(std::move(customer));
    }

    Context& m_context;
    store::UnitOfWork& m_rows;
    const std::string& m_channel;
    const ChannelOrder& m_said;
    SalesOrder m_order;
    std::vector<SalesOrderLine> m_lines;
    std::vector<const SalesOrderLine*> m_known;             ///< as they were before
    std::vector<std::pair<OrderPayment, Minor>> m_payments; ///< and what is new of each
    bool m_changed = false;
};

} // namespace

Uuid channelOrderId(std::string_view channel, std::string_view key) {
    static const Uuid orders = Uuid::derived(Uuid(), "channel_order");
    return Uuid::derived(orders, fmt::format("{}/{}", channel, key));
}

Result<ChannelVerdict> takeOrder(Context& context, const std::string& channel, const std::string& node,
                                 const ChannelOrder& said) {
    return Intake(context, channel, said).take(node);
}

} // namespace opsdesk
