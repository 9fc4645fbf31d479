#include "core/integration/demo/DemoMessages.h"

#include "core/integration/demo/DemoMasters.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using boost::json::array;
using boost::json::object;

constexpr Minor postage(395);

/// The value added tax of 20 % within a price.
std::string taxWithin(Minor price) {
    return toDecimal(Minor(mulDivRoundHalfEven(price.units(), 1, 6)));
}

std::string lineOf(const DemoSale& sale) {
    return fmt::format("{}1", sale.number);
}

std::string paymentOf(const DemoSale& sale) {
    return fmt::format("{}9", sale.number);
}

std::string marketKey(const DemoSale& sale) {
    return fmt::format("026-{:07}-0000001", sale.number);
}

object marketMoney(Minor amount) {
    return {{"CurrencyCode", demoCurrency}, {"Amount", toDecimal(amount)}};
}

} // namespace

object demoShopOrder(const DemoSale& sale) {
    const auto total = sale.amount() + postage;
    array fulfillments, transactions;
    if (sale.shipped) {
        fulfillments = {{{"status", "success"},
                         {"created_at", sale.shippedAt.toString()},
                         {"line_items", array{{{"id", lineOf(sale)}, {"quantity", sale.quantity}}}}}};
        transactions = {{{"id", paymentOf(sale)},
                         {"kind", "sale"},
                         {"status", "success"},
                         {"gateway", sale.number % 3 == 0 ? "paypal" : "visa"},
                         {"amount", toDecimal(total)},
                         {"currency", demoCurrency},
                         {"processed_at", sale.orderedAt.toString()}}};
    }
    const int customer = (sale.number + 2) / 3;
    return {{"order",
             {{"id", sale.number},
              {"name", fmt::format("#{}", sale.number)},
              {"created_at", sale.orderedAt.toString()},
              {"currency", demoCurrency},
              {"taxes_included", true},
              {"financial_status", sale.shipped ? "paid" : "pending"},
              {"total_price", toDecimal(total)},
              {"customer", {{"id", customer}, {"first_name", "Shopper"}, {"last_name", fmt::format("{}", customer)}}},
              {"shipping_address", {{"country_code", "GB"}}},
              {"line_items", array{{{"id", lineOf(sale)},
                                    {"sku", sale.code},
                                    {"name", sale.title},
                                    {"quantity", sale.quantity},
                                    {"price", toDecimal(sale.price)},
                                    {"tax_lines", array{{{"price", taxWithin(sale.amount())}}}}}}},
              {"shipping_lines", array{{{"id", fmt::format("{}2", sale.number)},
                                        {"title", "Standard post"},
                                        {"price", toDecimal(postage)},
                                        {"tax_lines", array{{{"price", taxWithin(postage)}}}}}}},
              {"fulfillments", std::move(fulfillments)},
              {"transactions", std::move(transactions)}}}};
}

object demoShopRefund(const DemoSale& sale, Timestamp at) {
    return {{"refund",
             {{"id", fmt::format("{}7", sale.number)},
              {"order_id", sale.number},
              {"processed_at", at.toString()},
              {"note", "Arrived scratched, the customer keeps it"},
              {"refund_line_items", array{{{"line_item_id", lineOf(sale)},
                                           {"quantity", 1},
                                           {"subtotal", toDecimal(sale.price)},
                                           {"total_tax", taxWithin(sale.price)},
                                           {"line_item", {{"sku", sale.code}}}}}},
              {"transactions", array{{{"id", fmt::format("{}8", sale.number)},
                                      {"parent_id", paymentOf(sale)},
                                      {"kind", "refund"},
                                      {"status", "success"},
                                      {"gateway", "visa"},
                                      {"amount", toDecimal(sale.price)},
                                      {"currency", demoCurrency},
                                      {"processed_at", at.toString()}}}}}}};
}

object demoMarketOrder(const DemoSale& sale) {
    return {{"Order",
             {{"AmazonOrderId", marketKey(sale)},
              {"PurchaseDate", sale.orderedAt.toString()},
              {"LastUpdateDate", sale.shippedAt.toString()},
              {"OrderStatus", "Shipped"},
              {"OrderTotal", marketMoney(sale.amount())},
              {"ShippingAddress", {{"CountryCode", "GB"}}},
              {"BuyerInfo",
               {{"BuyerEmail", fmt::format("buyer{}@example.com", sale.number)},
                {"BuyerName", fmt::format("Buyer {}", sale.number)}}}}},
            {"OrderItems", array{{{"OrderItemId", lineOf(sale)},
                                  {"SellerSKU", sale.code},
                                  {"Title", sale.title},
                                  {"QuantityOrdered", sale.quantity},
                                  {"QuantityShipped", sale.quantity},
                                  {"ItemPrice", marketMoney(sale.amount())}}}}};
}

object demoMarketReturn(const DemoSale& sale, Timestamp at) {
    return {{"returns", array{{{"id", fmt::format("RET-{}", sale.number)},
                               {"merchantSku", sale.code},
                               {"numberOfUnits", 1},
                               {"creationDateTime", at.toString()},
                               {"status", "CREATED"},
                               {"returnMetadata", {{"returnReason", "Bought by mistake"}}},
                               {"marketplaceChannelDetails", {{"customerOrderId", marketKey(sale)}}}}}}};
}

} // namespace opsdesk
