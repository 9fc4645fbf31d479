#include "core/integration/channels/MarketMessages.h"

#include "core/integration/channels/ChannelText.h"
#include "core/integration/channels/MarketLines.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

/// Reads amounts, which must all be in the currency of the order.
class MarketAmounts {
public:
    explicit MarketAmounts(Currency currency) : m_currency(currency) {}

    Minor of(const JsonPlace& amount) const {
        if (!amount.isThere())
            return {};
        if (const auto said = amount.at("CurrencyCode").text(); said != m_currency.code()) {
            amount.fault(fmt::format("This is in {}, while the order is in {}.", said, m_currency.code()));
            return {};
        }
        const auto read = amount.at("Amount").needed().money(m_currency);
        if (read >= Minor())
            return read;
        amount.at("Amount").fault("An amount cannot be below zero.");
        return {};
    }

private:
    Currency m_currency;
};

Currency marketCurrency(const JsonPlace& message) {
    auto code = message.at("Order").at("OrderTotal").at("CurrencyCode").text();
    for (const auto& item : message.at("OrderItems").items())
        if (code.empty())
            code = item.at("ItemPrice").at("CurrencyCode").text();
    if (const auto read = channelCurrency(code))
        return *read;
    message.at("Order").at("OrderTotal").fault("Neither the order nor an item of it says in which currency it is.");
    return Currency("EUR");
}

void addItem(const JsonPlace& item, const MarketAmounts& amounts, MarketLines& lines) {
    const auto pieces = item.at("QuantityOrdered").needed().count();
    if (pieces == 0)
        return;
    ChannelLine line;
    line.key = item.at("OrderItemId").needed().text();
    line.code = item.at("SellerSKU").needed().text();
    line.description = item.at("Title").text();
    line.quantity = Quantity::units(pieces);
    line.shipped = Quantity::units(std::min(pieces, item.at("QuantityShipped").count()));
    const auto gift = item.at("BuyerInfo");
    lines.addItem(line, {amounts.of(item.at("ItemPrice")), amounts.of(item.at("PromotionDiscount")),
                         amounts.of(item.at("ItemTax")) - amounts.of(item.at("PromotionDiscountTax"))});
    lines.addCharge(line, "shipping",
                    {amounts.of(item.at("ShippingPrice")), amounts.of(item.at("ShippingDiscount")),
                     amounts.of(item.at("ShippingTax")) - amounts.of(item.at("ShippingDiscountTax"))});
    lines.addCharge(line, "gift_wrap",
                    {amounts.of(gift.at("GiftWrapPrice")), Minor(), amounts.of(gift.at("GiftWrapTax"))});
    lines.addCharge(line, "cash_on_delivery",
                    {amounts.of(item.at("CODFee")), amounts.of(item.at("CODFeeDiscount")), Minor()});
}

} // namespace

ChannelOrder readMarketOrder(const JsonPlace& message) {
    ChannelOrder made;
    const auto order = message.at("Order");
    const auto id = message.at("AmazonOrderId").text();
    if (!order.isThere())
        order.fault(
            fmt::format("Of order {} only the items are here: bring the answer of getOrders for it as well.", id));
    if (!message.at("OrderItems").isThere())
        message.at("OrderItems")
            .fault(fmt::format("Order {} has no items here: bring the answer of getOrderItems for it as well.",
                               order.at("AmazonOrderId").text()));
    made.key = order.at("AmazonOrderId").needed().text();
    made.name = made.key;
    made.currency = marketCurrency(message);
    made.ordered_at = order.at("PurchaseDate").needed().moment().value_or(Timestamp());
    made.customer = channelMailKey(order.at("BuyerInfo").at("BuyerEmail").text());
    made.customer_name = order.at("BuyerInfo").at("BuyerName").text();
    made.country = order.at("ShippingAddress").at("CountryCode").text();
    made.changed_at = order.at("LastUpdateDate").moment();
    const auto status = order.at("OrderStatus").text();
    made.cancelled = status == "Canceled";
    const MarketAmounts amounts(made.currency);
    MarketLines lines;
    for (const auto& item : message.at("OrderItems").items())
        addItem(item, amounts, lines);
    if (lines.empty() && !made.cancelled)
        message.at("OrderItems").fault("The order has no lines.");
    if (order.at("OrderTotal").isThere())
        made.total = amounts.of(order.at("OrderTotal"));
    if (const auto why = lines.wrong())
        message.at("OrderItems").fault(*why);
    lines.finish(made, made.total && *made.total == lines.total(true));
    if (status == "Shipped" || status == "PartiallyShipped")
        made.shipped_at = made.changed_at;
    payByMarket(made);
    return made;
}

ChannelReturn readMarketReturn(const JsonPlace& from) {
    ChannelReturn made;
    const auto details = from.at("marketplaceChannelDetails");
    made.key = from.at("id").needed().text();
    made.order_key = details.at("customerOrderId").text();
    made.code = from.at("merchantSku").text();
    if (made.code.empty())
        made.code = details.at("channelSku").needed().text();
    made.quantity = Quantity::units(from.at("numberOfUnits").needed().count());
    made.returned_at = from.at("creationDateTime").needed().moment().value_or(Timestamp());
    made.reason = from.at("returnMetadata").at("returnReason").text();
    made.status = from.at("status").text();
    const auto tracking = from.at("returnShippingInfo").at("reverseTrackingInfo");
    made.carrier = tracking.at("carrierName").text();
    made.tracking = tracking.at("trackingId").text();
    return made;
}

} // namespace opsdesk
