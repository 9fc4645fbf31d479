#include "tests/support/RefundShop.h"

#include "core/base/Error.h"
#include "core/governance/Involvement.h"
#include "core/governance/Policy.h"
#include "core/governance/User.h"
#include "core/integration/Areas.h"
#include "core/ledger/ExchangeRate.h"
#include "core/master/Item.h"
#include "core/orders/OrderPayment.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/returns/RefundCommands.h"
#include "core/returns/ReturnInspection.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnPolicy.h"
#include "core/workflow/Context.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

namespace opsdesk::test {

namespace {

Uuid documentId(const char* kind, int number) {
    return Uuid::derived(Uuid(), fmt::format("{}/{}", kind, number));
}

Outcome putMasters(Context& context) {
    for (std::int64_t item = 1; item <= 9; ++item)
        context.rows().put(Item{0, item, fmt::format("ITEM{}", item), "A thing", "", "each", "active", Minor(1000),
                                Currency("GBP"), 0});
    context.rows().put(User{0, "service", "Service", {"service"}, true, 0});
    context.rows().put(User{0, "both", "Both", {"service", "controller"}, true, 0});
    context.rows().put(User{0, "integrator", "Integrator", {"integrator"}, true, 0});
    return {};
}

} // namespace

RefundShop::RefundShop(const TestStore& database)
    : engine(database.connect(), addAllAreas), reader(makeViewReader(database.connect(), engine.catalog())),
      connection(database.connect()) {
    if (!engine.run(0, putMasters).applied())
        throw Error("The test's masters could not be made.");
}

std::string RefundShop::sell(int number, const Order& wanted) {
    SalesOrder order;
    order.entity = 1;
    order.id = documentId("order", number);
    order.number = fmt::format("SO-{}", number);
    order.state = "shipped";
    order.channel = "web";
    order.customer = wanted.customer;
    order.ordered_at = Timestamp::of(Date::of(2011, 11, 1));
    order.currency = Currency(wanted.currency);
    order.shipping = Minor(wanted.shipping);
    order.amount = Minor(wanted.shipping);
    order.tax = Minor(wanted.shippingTax);
    for (const auto& line : wanted.lines) {
        order.amount += Minor(line.amount);
        order.discount += Minor(line.discount);
        order.tax += Minor(line.tax);
    }
    for (const auto& [tender, amount] : wanted.payments)
        order.paid += Minor(amount);
    if (!wanted.payments.empty())
        order.payment_state = order.paid == order.amount ? "paid" : "part";
    const auto done = engine.run(1, [&](Context& context) -> Outcome {
        std::int64_t place = 0;
        for (const auto& line : wanted.lines) {
            SalesOrderLine made;
            made.entity = 1;
            made.order_id = order.id;
            made.line_no = ++place;
            made.item_id = place;
            made.quantity = made.shipped = Quantity::units(line.quantity);
            made.amount = Minor(line.amount);
            made.discount = Minor(line.discount);
            made.tax = Minor(line.tax);
            context.rows().put(made);
        }
        place = 0;
        for (const auto& [tender, amount] : wanted.payments) {
            ++place;
            context.rows().put(OrderPayment{1, order.id, place, tender, fmt::format("pay-{}", place), order.currency,
                                            Minor(amount), Minor(), order.ordered_at, 0});
        }
        context.rows().put(order);
        return {};
    });
    if (!done.applied())
        throw Error(done.rejection.text);
    return order.id.toString();
}

std::string RefundShop::takeBack(int number, const std::string& orderId, const Back& back) {
    ReturnOrder returned;
    returned.entity = 1;
    returned.id = documentId("return", number);
    returned.number = fmt::format("RT-{}", number);
    returned.state = back.state;
    returned.method = "ship_back";
    returned.returned_at = Timestamp::of(Date::of(2011, 11, 20));
    returned.order_id = Uuid::parse(orderId);
    returned.fraud_score = back.fraudScore;
    const auto done = engine.run(1, [&](Context& context) -> Outcome {
        const auto* order = context.rows().find<SalesOrder>(std::int64_t(1), *returned.order_id);
        returned.currency = order->currency;
        returned.customer = order->customer;
        returned.channel = order->channel;
        for (std::size_t i = 0; i < back.quantities.size(); ++i) {
            if (back.quantities[i] == 0)
                continue;
            ReturnLine line;
            line.entity = 1;
            line.return_id = returned.id;
            line.line_no = line.item_id = line.order_line_no = std::int64_t(i) + 1;
            line.order_id = returned.order_id;
            line.quantity = line.linked = line.received = Quantity::units(back.quantities[i]);
            line.inspected = back.inspected.empty() ? line.quantity : Quantity::units(back.inspected[i]);
            line.link = "full";
            context.rows().put(line);
        }
        context.rows().put(returned);
        return {};
    });
    if (!done.applied())
        throw Error(done.rejection.text);
    return returned.id.toString();
}

void RefundShop::inspect(const std::string& returned, int line, int quantity, int missing) {
    const auto done = engine.run(1, [&](Context& context) -> Outcome {
        auto& rows = context.rows();
        const auto id = *Uuid::parse(returned);
        auto seen = *rows.find<ReturnLine>(std::int64_t(1), id, std::int64_t(line));
        seen.inspected += Quantity::units(quantity);
        rows.put(seen);
        ReturnInspection found;
        found.entity = 1;
        found.return_id = id;
        found.line_no = line;
        for (const auto& [grade, count] : {std::pair("as_new", quantity - missing), std::pair("missing", missing)}) {
            ++found.inspection_no;
            found.grade = grade;
            found.state = "done";
            found.quantity = Quantity::units(count);
            rows.put(found);
        }
        reconsiderRefunds(context, *rows.find<ReturnOrder>(std::int64_t(1), id));
        return {};
    });
    if (!done.applied())
        throw Error(done.rejection.text);
}

void RefundShop::keepFee(int percent) {
    setRule("original", percent);
}

void RefundShop::giveBack(const std::string& method) {
    setRule(method, 0);
}

void RefundShop::setRule(const std::string& method, int feePercent) {
    engine.run(0, [&](Context& context) -> Outcome {
        auto policy = *activeReturnPolicy(context.rows());
        ReturnRule rule;
        rule.name = "All goods";
        rule.window_days = 30;
        rule.refund_method = method;
        rule.refund_when = "on_inspection";
        rule.fee_percent = feePercent;
        policy.rules = {rule};
        context.rows().put(policy);
        return {};
    });
}

void RefundShop::set(const std::string& policy, const std::string& value) {
    engine.run(0, [&](Context& context) -> Outcome {
        context.rows().put(Policy{0, policy, "setting", value, "", "", "active", 1, 0});
        return {};
    });
}

void RefundShop::rate(const std::string& currency, const std::string& day, const std::string& quoted) {
    engine.run(0, [&](Context& context) -> Outcome {
        const Currency own("GBP");
        context.rows().put(*makeRate(own, own, *Date::parse(day), "1"));
        context.rows().put(*makeRate(own, Currency(currency), *Date::parse(day), quoted));
        return {};
    });
}

std::string RefundShop::submit(const std::string& type, const std::string& payload, const std::string& who) {
    const auto result = engine.submit(type, who, payload);
    return result.applied() ? TestEngine::told(result, "document") : result.rejection.code;
}

std::string RefundShop::propose(const std::string& payload, const std::string& who) {
    return submit("refund.propose", payload, who);
}

std::string RefundShop::decide(const std::string& refund, const std::string& action, const std::string& who,
                               const std::string& payload) {
    if (refund.empty())
        return "unknown_document";
    auto command = engine.command("refund." + action, who, payload);
    command.document = Uuid::parse(refund);
    command.expected.version = number("SELECT version FROM refund WHERE id = '" + refund + "'");
    command.expected.amount = Minor(amount(refund));
    const auto result = engine.submit(command);
    return result.applied() ? "applied" : result.rejection.code;
}

Value RefundShop::cell(const std::string& view, const std::string& filter, const std::string& column) {
    const auto rows = reader->rows({view, 1, {Filter::parse(filter)}, "", {}, {}});
    const auto position = static_cast<std::size_t>(reader->view(view).index(column));
    return rows.empty() ? Value() : rows.front().at(position);
}

std::vector<std::string> RefundShop::journal(const std::string& refund) {
    std::vector<std::string> lines;
    const auto& view = reader->view("refund-journal");
    for (const auto& row : reader->rows({view.name, 1, {Filter::parse("refund_id = " + refund)}, "", {}, {}})) {
        std::string line;
        for (const char* column : {"account", "account_name", "debit", "credit", "sku", "currency"}) {
            const auto position = static_cast<std::size_t>(view.index(column));
            line += toText(row[position], view.columns[position].type) + " ";
        }
        lines.push_back(line);
    }
    return lines;
}

std::string byReturn(const std::string& returned, const std::string& more) {
    return fmt::format(R"({{"return_id":"{}"{}}})", returned, more);
}

std::string lineOf(const std::string& order, int line, int quantity, const std::string& more) {
    return fmt::format(
        R"({{"order_id":"{}","lines":[{{"order_line_no":{},"quantity":{}}}],"reason_code":"rf_cancelled"{}}})", order,
        line, quantity, more);
}

std::int64_t RefundShop::number(const std::string& sql) {
    return asInteger(connection->scalar(sql).value_or(Value(std::int64_t(0))));
}

std::string RefundShop::text(const std::string& sql) {
    return asText(connection->scalar(sql).value_or(Value(std::string())));
}

std::int64_t RefundShop::balance(const std::string& account) {
    return number("SELECT CAST(COALESCE(sum(debit - credit), 0) AS bigint) FROM account_balance WHERE entity = 1 AND "
                  "account = '" +
                  account + "'");
}

} // namespace opsdesk::test
