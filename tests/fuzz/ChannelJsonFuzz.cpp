#include "core/integration/channels/ChannelReader.h"
#include "tests/fuzz/Require.h"

#include <cstdint>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace opsdesk;
    const std::vector<std::string> file{std::string(reinterpret_cast<const char*>(data), size)};
    const auto parts = splitChannelFiles(file);
    if (!parts) {
        require(!parts.error().where.empty() && !parts.error().reason.empty(), "a fault says where and why");
        return 0;
    }
    for (const auto& part : *parts) {
        const auto read = readChannelMessage(part.content);
        if (!read) {
            require(!read.error().where.empty() && !read.error().reason.empty(), "a fault says where and why");
            continue;
        }
        const auto again = readChannelMessage(part.content);
        require(again && *again == *read, "what was read is read the same again");
        if (const auto* order = std::get_if<ChannelOrder>(&*read))
            for (const auto& line : order->lines)
                require(line.discount >= Minor() && line.tax >= Minor() && line.amount >= Minor(),
                        "no line of an order comes to less than nothing");
    }
    return 0;
}

std::vector<std::string> fuzzSeeds() {
    return {
        R"({"orders":[{"id":1,"name":"#1","created_at":"2011-11-30T08:00:00-05:00","currency":"GBP","taxes_included":true,)"
        R"("total_price":"23.99","total_discounts":"1.00","total_tax":"3.17","line_items":[{"id":2,"sku":"A","quantity":2,)"
        R"("price":"10.00","tax_lines":[{"price":3.17}]},{"id":3,"sku":"B","quantity":1,"price":"0.00"}],"shipping_lines":)"
        R"([{"id":9,"price":"4.99"}],"fulfillments":[{"status":"success","line_items":[{"id":2,"quantity":1}]}],)"
        R"("refunds":[{"id":5,"order_id":1,"transactions":[{"kind":"refund","status":"success","amount":"1"}]}]}]})",
        R"({"refund":{"id":5,"order_id":1,"created_at":"2011-11-30T08:00:00Z","refund_line_items":[{"line_item_id":2,)"
        R"("quantity":1,"line_item":{"quantity":2,"price":"10.00","sku":"A"}}],"order_adjustments":[{"amount":"-4.99",)"
        R"("kind":"shipping_refund"}],"transactions":[{"id":6,"kind":"refund","status":"success","amount":"10.00",)"
        R"("currency":"GBP"}]}})",
        R"({"Order":{"AmazonOrderId":"1-2","PurchaseDate":"2011-11-30T08:00:00Z","OrderStatus":"Shipped","OrderTotal":)"
        R"({"CurrencyCode":"USD","Amount":"12.00"}},"OrderItems":[{"OrderItemId":"1","SellerSKU":"A","QuantityOrdered":1,)"
        R"("QuantityShipped":1,"ItemPrice":{"CurrencyCode":"USD","Amount":"11.00"},"ItemTax":{"CurrencyCode":"USD",)"
        R"("Amount":"1.00"}}]})",
        R"({"returns":[{"id":"r","merchantSku":"A","numberOfUnits":1,"creationDateTime":"2021-03-18T15:23:58Z"}]})"};
}
