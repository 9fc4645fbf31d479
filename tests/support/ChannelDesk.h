#pragma once

#include "tests/support/BuyingWorkspace.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace opsdesk::test {

/// A web shop's order of cake stands as it stands there; fields change as it goes on.
struct ShopSale {
    std::string id = "1", sku = "CAKESTAND", currency = "GBP", price = "20.00", discount = "6.00", tax = "9.00",
                total = "68.99", more;
    int pieces = 3, sent = 3;
    std::vector<std::pair<std::string, std::string>> paid{{"gift_card", "20.00"}, {"visa", "48.99"}};

    std::string json() const {
        std::string transactions;
        for (const auto& [gateway, amount] : paid)
            transactions += fmt::format(
                R"({}{{"id":"{}-{}","kind":"sale","status":"success","gateway":"{}","amount":"{}","processed_at":"2011-11-30T08:00:00Z"}})",
                transactions.empty() ? "" : ",", id, gateway, gateway, amount);
        return fmt::format(
            R"({{"order":{{"id":{0},"name":"#10{0}","created_at":"2011-11-28T08:00:00Z","currency":"{1}","total_price":"{2}",)"
            R"("customer":{{"id":77,"first_name":"Jane","last_name":"Doe","email":"jane@example.com"}},)"
            R"("shipping_address":{{"name":"Jane Doe","address1":"1 High Street","country_code":"GB"}},)"
            R"("line_items":[{{"id":"{0}-1","sku":"{3}","name":"Cake stand","quantity":{4},"price":"{5}",)"
            R"("discount_allocations":[{{"amount":"{6}"}}],"tax_lines":[{{"price":"{7}"}}]}}],)"
            R"("shipping_lines":[{{"id":"{0}-s","title":"Post","price":"4.99","tax_lines":[{{"price":"1.00"}}]}}],)"
            R"("fulfillments":[{{"status":"success","created_at":"2011-11-29T08:00:00Z","line_items":[{{"id":"{0}-1","quantity":{8}}}]}}],)"
            R"("transactions":[{9}]{10}}}}})",
            id, currency, total, sku, pieces, price, discount, tax, sent, transactions, more);
    }
};

class ChannelDesk : public BuyingWorkspace {
public:
    explicit ChannelDesk(const TestStore& store) : BuyingWorkspace(store) {
        submit("user.add", "admin", R"({"user":"integrator","name":"Integrator","roles":["integrator"]})");
        orderIn("received"); // 100 cake stands for 500.00
    }

    CommandResult receive(const std::string& content, const std::string& actor = "integrator") {
        return submit(
            "channel_message.receive", actor,
            boost::json::serialize(boost::json::object{{"channel", "WEB"}, {"content", content}, {"node", "HOME"}}));
    }
    CommandResult receive(const ShopSale& sale) { return receive(sale.json()); }
    CommandResult retry(const CommandResult& received) {
        return submitOn(told(received, "document"), "channel_message.retry", "integrator");
    }
    CommandResult list(const std::string& payload) { return submit("listing.set", "integrator", payload); }

    /// What a pound is on a day.
    void dollars(const std::string& rate, const std::string& day) {
        submit("exchange_rate.set", "finance-lead",
               fmt::format(R"({{"base":"GBP","currency":"USD","rate":"{}","day":"{}"}})", rate, day));
    }

    /// What accounts hold, debit above zero.
    std::int64_t balance(const std::string& account) {
        return number("SELECT sum(debit) - sum(credit) FROM journal_line WHERE entity = 1 AND account = '" + account +
                      "'");
    }
    std::int64_t stock() {
        return number("SELECT sum(quantity) FROM stock_position WHERE entity = 1 AND item_id = 1 AND state = "
                      "'available'") /
               Quantity::scale;
    }
    std::string facts(const std::string& number) {
        const auto text = [&](const std::string& column) {
            return asText(cell("orders", "number = " + number, column));
        };
        const auto money = [&](const std::string& column) {
            return toDecimal(Minor(asInteger(cell("orders", "number = " + number, column))));
        };
        return fmt::format("{} {} amount {} discount {} tax {} shipping {} paid {} refundable {}", text("state"),
                           text("payment_state"), money("amount"), money("discount"), money("tax"), money("shipping"),
                           money("paid"), money("refundable"));
    }
    std::string openTasks() {
        std::string all;
        for (const auto& row : view("tasks", "state = open"))
            all += asText(row.at(static_cast<std::size_t>(catalog().findView("tasks")->index("problem")))) + ";";
        return all;
    }
};

} // namespace opsdesk::test
