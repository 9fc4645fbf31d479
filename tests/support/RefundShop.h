#pragma once

#include "core/workflow/View.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <memory>
#include <string>
#include <vector>

namespace opsdesk::test {

/// A shop with orders that customers paid and returns of them, and what people do about refunds.
class RefundShop {
public:
    explicit RefundShop(const TestStore& database);

    struct Line {
        int quantity = 1;
        std::int64_t amount = 0; ///< with tax, after discounts
        std::int64_t discount = 0;
        std::int64_t tax = 0;
    };
    struct Order {
        std::string currency = "GBP";
        std::vector<Line> lines;
        std::int64_t shipping = 0;
        std::int64_t shippingTax = 0;
        std::vector<std::pair<std::string, std::int64_t>>
            payments; ///< tender and amount; none: no payments are told of
        std::string customer = "C1";
    };
    /// The order with the number, from 1; its id.
    std::string sell(int number, const Order& order);
    /// A return of these quantities of the order's lines, received and inspected as given; its id.
    struct Back {
        std::vector<int> quantities; ///< by line of the order
        std::vector<int> inspected;  ///< of them; all when empty
        std::int64_t fraudScore = 0;
        std::string state = "received";
    };
    std::string takeBack(int number, const std::string& order, const Back& back);
    /// As a person who inspects: so many more of the line, and of them missing.
    void inspect(const std::string& returned, int line, int quantity, int missing = 0);
    /// The return policy keeps so many percent of the price of all goods, and wants to see them.
    void keepFee(int percent);
    /// What it gives for all goods: original, store_credit, exchange or none.
    void giveBack(const std::string& method);
    void set(const std::string& policy, const std::string& value);
    /// A rate of the currency of the books against @p currency on the day.
    void rate(const std::string& currency, const std::string& day, const std::string& quoted);

    /// The new document's id, or the code of the rejection.
    std::string propose(const std::string& payload, const std::string& who = "returns");
    std::string submit(const std::string& type, const std::string& payload, const std::string& who);
    /// On what the view shows now. Answers `applied` or the code.
    std::string decide(const std::string& refund, const std::string& action, const std::string& who,
                       const std::string& payload = "{}");

    Value cell(const std::string& view, const std::string& filter, const std::string& column);
    /// The lines of the view refund-journal, each as text without what tells whether it was posted, in order.
    std::vector<std::string> journal(const std::string& refund);
    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql);
    std::int64_t amount(const std::string& refund) {
        return number("SELECT amount FROM refund WHERE id = '" + refund + "'");
    }
    std::string state(const std::string& refund) {
        return text("SELECT state FROM refund WHERE id = '" + refund + "'");
    }
    std::string hold(const std::string& refund) { return text("SELECT hold FROM refund WHERE id = '" + refund + "'"); }
    std::int64_t refunded(const std::string& order) {
        return number("SELECT refunded FROM sales_order WHERE id = '" + order + "'");
    }
    /// Debits less credits.
    std::int64_t balance(const std::string& account);

    TestEngine engine;
    std::unique_ptr<ViewReader> reader;
    std::unique_ptr<store::Connection> connection;

private:
    /// The policy's only rule.
    void setRule(const std::string& method, int feePercent);
};

/// Three pieces for 10.00, of it 1.67 tax, with 1.00 taken off; shipping for 5.00 with 0.83 tax; paid by card.
inline const RefundShop::Order threeForTen{"GBP", {{3, 1000, 100, 167}}, 500, 83, {{"card", 1500}}, "C1"};
inline const std::string applied = "applied";

/// The payload that refunds what a return brings back.
std::string byReturn(const std::string& returned, const std::string& more = "");
/// That of a line of an order without a return.
std::string lineOf(const std::string& order, int line, int quantity, const std::string& more = "");

} // namespace opsdesk::test
