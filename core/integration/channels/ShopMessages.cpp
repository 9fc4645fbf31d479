#include "core/integration/channels/ShopMessages.h"

#include "core/integration/channels/ChannelText.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

/// The amount at @p key, or that of the shop's money in the set beside it, which newer versions have.
Minor shopMoney(const JsonPlace& from, std::string_view key, Currency currency) {
    const auto set = from.at(std::string(key) + "_set").at("shop_money").at("amount");
    return set.isThere() ? set.money(currency) : from.at(key).money(currency);
}

Minor sumOf(const JsonPlace& list, std::string_view key, Currency currency) {
    Minor sum;
    for (const auto& item : list.items())
        sum += shopMoney(item, key, currency);
    return sum;
}

bool succeeded(const JsonPlace& step) {
    return step.at("status").text() == "success";
}

/// What left, by line: of shipments that came about, or what the line says of itself.
class ShopShipping {
public:
    explicit ShopShipping(const JsonPlace& order) {
        for (const auto& shipment : order.at("fulfillments").items()) {
            if (!succeeded(shipment))
                continue;
            for (const auto& line : shipment.at("line_items").items())
                m_shipped[line.at("id").text()] += line.at("quantity").count();
            if (const auto day = shipment.at("created_at").moment(); day && (!m_last || *m_last < *day))
                m_last = day;
        }
        // What was taken off an order before it left is in none of its shipments, though the order is fulfilled.
        m_all = m_shipped.empty() && order.at("fulfillment_status").text() == "fulfilled";
    }

    std::int64_t of(const JsonPlace& line, const std::string& key, std::int64_t ordered) const {
        if (m_all || (m_shipped.empty() && line.at("fulfillment_status").text() == "fulfilled"))
            return ordered;
        const auto found = m_shipped.find(key);
        return found == m_shipped.end() ? 0 : std::min(ordered, found->second);
    }
    const std::optional<Timestamp>& last() const { return m_last; }

private:
    bool m_all = false;
    std::map<std::string, std::int64_t> m_shipped;
    std::optional<Timestamp> m_last;
};

/// Reads the lines of an order: prices first, then what the whole says of discounts and taxes.
class ShopLines {
public:
    ShopLines(const JsonPlace& order, ChannelOrder& made) : m_order(order), m_made(made) {}

    void read(const ShopShipping& shipping) {
        for (const auto& line : m_order.at("line_items").items())
            addItem(line, shipping);
        for (const auto& line : m_order.at("shipping_lines").items())
            addShipping(line);
        addCharge("tip", shopMoney(m_order, "total_tip_received", m_made.currency));
        addCharge("duties",
                  m_order.at("original_total_duties_set").at("shop_money").at("amount").money(m_made.currency));
        if (m_made.lines.empty())
            m_order.at("line_items").fault("The order has no lines.");
        shareDiscounts();
        shareTaxes();
        for (std::size_t i = 0; i < m_made.lines.size(); ++i) {
            auto& line = m_made.lines[i];
            line.amount = m_gross[i] - line.discount + (included() ? Minor() : line.tax);
        }
    }

private:
    bool included() const { return m_order.at("taxes_included").isTrue(); }

    void addItem(const JsonPlace& from, const ShopShipping& shipping) {
        const auto currency = m_made.currency;
        ChannelLine line;
        line.key = from.at("id").needed().text();
        line.code = from.at("sku").text();
        if (line.code.empty())
            line.code = "variant-" + from.at("variant_id").text();
        line.description = from.at("name").text();
        const auto pieces = from.at("quantity").needed().count();
        if (pieces == 0)
            return;
        line.quantity = Quantity::units(pieces);
        line.shipped = Quantity::units(shipping.of(from, line.key, pieces));
        const auto price = shopMoney(from, "price", currency);
        if (price < Minor())
            from.at("price").fault("A price cannot be below zero.");
        line.discount = sumOf(from.at("discount_allocations"), "amount", currency);
        if (line.discount == Minor())
            line.discount = shopMoney(from, "total_discount", currency);
        add(std::move(line), channelTimes(std::max(price, Minor()), pieces), from);
    }

    void addShipping(const JsonPlace& from) {
        const auto currency = m_made.currency;
        const auto price = shopMoney(from, "price", currency);
        if (price < Minor())
            from.at("price").fault("Shipping cannot cost less than nothing.");
        if (price <= Minor())
            return;
        ChannelLine line = chargeLine("shipping", from.at("id").text());
        line.description = from.at("title").text();
        line.discount = sumOf(from.at("discount_allocations"), "amount", currency);
        if (line.discount == Minor() && from.at("discounted_price").isThere())
            line.discount = price - shopMoney(from, "discounted_price", currency);
        add(std::move(line), price, from);
    }

    void addCharge(std::string_view charge, Minor amount) {
        if (amount > Minor())
            add(chargeLine(charge, ""), amount, JsonPlace(nullptr, m_order.path(), m_faults));
    }

    static ChannelLine chargeLine(std::string_view charge, const std::string& key) {
        ChannelLine line;
        line.charge = charge;
        line.key = key.empty() ? line.charge : key;
        line.quantity = Quantity::units(1);
        return line;
    }

    void add(ChannelLine line, Minor gross, const JsonPlace& from) {
        line.tax = sumOf(from.at("tax_lines"), "price", m_made.currency);
        m_taxed = m_taxed || from.at("tax_lines").items().size() > 0;
        if (line.discount < Minor() || line.discount > gross || line.tax < Minor())
            from.fault("Discount and tax of a line are at least zero, and the discount is at most its price.");
        m_gross.push_back(gross);
        m_made.lines.push_back(std::move(line));
    }

    /// What the order takes off beyond what its lines tell goes over the items by their prices.
    void shareDiscounts() {
        Minor rest = shopMoney(m_order, "total_discounts", m_made.currency), room;
        std::vector<std::int64_t> weights;
        for (std::size_t i = 0; i < m_made.lines.size(); ++i) {
            const auto& line = m_made.lines[i];
            rest -= line.discount;
            weights.push_back(line.charge.empty() ? std::max(m_gross[i] - line.discount, Minor()).units() : 0);
            room += Minor(weights.back());
        }
        if (rest > room && rest > Minor())
            m_order.at("total_discounts").fault("More is taken off than the items cost.");
        if (rest <= Minor() || rest > room)
            return;
        const auto shares = allocate(rest, weights);
        for (std::size_t i = 0; i < shares.size(); ++i)
            m_made.lines[i].discount += shares[i];
    }

    /// Older versions tell the tax of the whole alone.
    void shareTaxes() {
        const auto total = shopMoney(m_order, "total_tax", m_made.currency);
        if (m_taxed || total <= Minor() || m_made.lines.empty())
            return;
        std::vector<std::int64_t> weights;
        for (std::size_t i = 0; i < m_made.lines.size(); ++i)
            weights.push_back(std::max(m_gross[i] - m_made.lines[i].discount, Minor()).units());
        const auto shares = allocate(total, weights);
        for (std::size_t i = 0; i < shares.size(); ++i)
            m_made.lines[i].tax = shares[i];
    }

    const JsonPlace& m_order;
    ChannelOrder& m_made;
    ChannelFaults m_faults;
    std::vector<Minor> m_gross; ///< beside the lines: before discounts, with tax where prices have it
    bool m_taxed = false;       ///< some line tells its tax
};

ChannelPayment shopPayment(const JsonPlace& from, Currency currency) {
    ChannelPayment paid;
    paid.tender = channelTender(from.at("gateway").text());
    paid.reference = from.at("id").needed().text();
    paid.amount = from.at("amount").money(currency);
    if (const auto other = from.at("currency").text(); !other.empty() && other != currency.code())
        from.at("currency").fault(fmt::format("Paid in {}, while the order is in {}.", other, currency.code()));
    if (paid.amount < Minor())
        from.at("amount").fault("A payment cannot be below zero.");
    const auto at = from.at("processed_at").moment();
    paid.paid_at = at ? *at : from.at("created_at").moment().value_or(Timestamp());
    return paid;
}

/// What was given back by the refunds that the order carries.
Minor shopRefunded(const JsonPlace& order, Currency currency) {
    Minor sum;
    for (const auto& refund : order.at("refunds").items())
        for (const auto& step : refund.at("transactions").items())
            if (step.at("kind").text() == "refund" && succeeded(step))
                sum += step.at("amount").money(currency);
    return sum;
}

/// Without transactions: what the status and the totals come to.
Minor shopPaid(const JsonPlace& order, Currency currency) {
    const auto status = order.at("financial_status").text();
    const auto total = shopMoney(order, "total_price", currency);
    const auto given = shopRefunded(order, currency);
    if (status == "paid" || status == "partially_refunded" || (status == "refunded" && given == Minor()))
        return total;
    if (status != "partially_paid" || !order.at("total_outstanding").isThere())
        return given;
    const bool edited = order.at("current_total_price").isThere();
    return (edited ? shopMoney(order, "current_total_price", currency) : total) -
           order.at("total_outstanding").money(currency) + given;
}

void readShopPayments(const JsonPlace& order, ChannelOrder& made) {
    if (order.at("transactions").isList()) {
        for (const auto& step : order.at("transactions").items()) {
            const auto kind = step.at("kind").text();
            if ((kind == "sale" || kind == "capture") && succeeded(step))
                made.payments.push_back(shopPayment(step, made.currency));
        }
        return;
    }
    ChannelPayment paid;
    paid.amount = shopPaid(order, made.currency);
    if (paid.amount <= Minor())
        return;
    const auto names = order.at("payment_gateway_names").items();
    const auto gateway = names.empty() ? order.at("gateway").text() : names.front().text();
    paid.tender = channelTender(gateway);
    paid.reference = made.key;
    const auto at = order.at("processed_at").moment();
    paid.paid_at = at.value_or(made.ordered_at);
    made.payments.push_back(std::move(paid));
}

std::string nameOf(const JsonPlace& person) {
    const auto first = person.at("first_name").text(), last = person.at("last_name").text();
    return first + (first.empty() || last.empty() ? "" : " ") + last;
}

void readShopCustomer(const JsonPlace& order, ChannelOrder& made) {
    const auto customer = order.at("customer");
    made.customer = customer.at("id").text();
    if (made.customer.empty())
        made.customer = channelMailKey(order.at("email").text());
    made.customer_name = nameOf(customer);
    if (made.customer_name.empty())
        made.customer_name = order.at("billing_address").at("name").text();
    made.country = order.at("shipping_address").at("country_code").text();
    if (made.country.empty())
        made.country = order.at("billing_address").at("country_code").text();
}

/// What a line of a refund comes to where it does not say so: its share of the line that it names.
void shareOfLine(const JsonPlace& from, Currency currency, ChannelRefundLine& line) {
    const auto sold = from.at("line_item");
    const auto pieces = sold.at("quantity").count(), back = from.at("quantity").count();
    if (pieces == 0) {
        from.at("subtotal").fault("The refund does not say what the line comes to.");
        return;
    }
    auto discount = sumOf(sold.at("discount_allocations"), "amount", currency);
    if (discount == Minor())
        discount = shopMoney(sold, "total_discount", currency);
    const auto whole = channelTimes(shopMoney(sold, "price", currency), pieces) - discount;
    line.subtotal = Minor(mulDivRoundHalfEven(whole.units(), back, pieces));
    line.tax = Minor(mulDivRoundHalfEven(sumOf(sold.at("tax_lines"), "price", currency).units(), back, pieces));
}

ChannelRefundLine refundLine(const JsonPlace& from, Currency currency) {
    ChannelRefundLine line;
    line.line_key = from.at("line_item_id").needed().text();
    line.code = from.at("line_item").at("sku").text();
    line.quantity = Quantity::units(from.at("quantity").needed().count());
    line.subtotal = shopMoney(from, "subtotal", currency);
    line.tax = shopMoney(from, "total_tax", currency);
    if (!from.at("subtotal").isThere() && !from.at("subtotal_set").isThere())
        shareOfLine(from, currency, line);
    return line;
}

/// A refund names its currency only where money moved.
Currency refundCurrency(const JsonPlace& refund) {
    for (const auto& step : refund.at("transactions").items())
        if (const auto read = channelCurrency(step.at("currency").text()))
            return *read;
    for (const auto& line : refund.at("refund_line_items").items())
        if (const auto read = channelCurrency(line.at("subtotal_set").at("shop_money").at("currency_code").text()))
            return *read;
    refund.at("transactions").fault("The refund does not say in which currency it is.");
    return Currency("EUR");
}

} // namespace

ChannelOrder readShopOrder(const JsonPlace& order) {
    ChannelOrder made;
    made.key = order.at("id").needed().text();
    made.name = order.at("name").text();
    if (made.name.starts_with('#'))
        made.name.erase(0, 1);
    if (made.name.empty())
        made.name = made.key;
    const auto currency = channelCurrency(order.at("currency").needed().text());
    if (!currency)
        order.at("currency").fault("A currency is three capital letters such as EUR.");
    made.currency = currency.value_or(Currency("EUR"));
    made.ordered_at = order.at("created_at").needed().moment().value_or(Timestamp());
    made.changed_at = order.at("updated_at").moment();
    made.cancelled = order.at("cancelled_at").isThere();
    if (order.at("total_price").isThere() || order.at("total_price_set").isThere())
        made.total = shopMoney(order, "total_price", made.currency);
    readShopCustomer(order, made);
    const ShopShipping shipping(order);
    made.shipped_at = shipping.last();
    ShopLines(order, made).read(shipping);
    readShopPayments(order, made);
    return made;
}

ChannelRefund readShopRefund(const JsonPlace& refund) {
    ChannelRefund made;
    made.key = refund.at("id").needed().text();
    made.order_key = refund.at("order_id").needed().text();
    made.currency = refundCurrency(refund);
    const auto at = refund.at("processed_at").moment();
    made.refunded_at = at ? *at : refund.at("created_at").needed().moment().value_or(Timestamp());
    made.note = refund.at("note").text();
    for (const auto& line : refund.at("refund_line_items").items())
        made.lines.push_back(refundLine(line, made.currency));
    for (const auto& other : refund.at("order_adjustments").items()) {
        // The interface tells them as what the shop's books lose: below zero.
        const auto amount = -shopMoney(other, "amount", made.currency);
        const auto tax = -shopMoney(other, "tax_amount", made.currency);
        if (other.at("kind").text() == "shipping_refund") {
            made.shipping += amount;
            made.shipping_tax += tax;
        }
    }
    for (const auto& step : refund.at("transactions").items()) {
        if (step.at("kind").text() != "refund" || !succeeded(step))
            continue;
        auto back = shopPayment(step, made.currency);
        if (const auto parent = step.at("parent_id").text(); !parent.empty())
            back.reference = parent;
        made.payments.push_back(std::move(back));
    }
    made.moneyless = refund.at("transactions").isList() && made.payments.empty();
    return made;
}

} // namespace opsdesk
