#include "core/returns/RefundViews.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

std::vector<ViewColumn> refundColumns() {
    return {
        {"number", "Number", ColumnType::Code, "What people call it."},
        {"state", "State", ColumnType::Code, "Of the machine refund."},
        {"amount", "Amount", ColumnType::Money, "To be paid back, in the order's currency."},
        {"currency", "Currency", ColumnType::Currency, "Of the order.", false},
        {"own_amount", "In own currency", ColumnType::Money, "The same at the rate that the order was booked at."},
        {"own_amount_currency", "Own currency", ColumnType::Currency, "Of the books.", false},
        {"order_number", "Order", ColumnType::Code, "The order that it gives money back for."},
        {"return_number", "Return", ColumnType::Code, "The return that brings goods back; empty where none does."},
        {"customer", "Customer", ColumnType::Code, "The customer's code."},
        {"channel", "Channel", ColumnType::Code, "Where it was sold."},
        {"reason", "Reason", ColumnType::Text, "Why, in the standard words."},
        {"hold", "Hold", ColumnType::Code, "policy, receipt, inspection, fraud or limit: why it waits, or did."},
        {"fraud_score", "Score", ColumnType::Integer, "0 to 100, of the signals of the return or of the refund."},
        {"level", "Level", ColumnType::Code, "The lowest role whose limit covers it."},
        {"paid", "Paid", ColumnType::Money, "What was paid for the order."},
        {"refunded", "Refunded", ColumnType::Money, "What is given back or promised of it."},
        {"refundable_left", "Left", ColumnType::Money, "What of it can still be given back."},
        {"method", "Method", ColumnType::Code, "original (the way the money came) or store_credit."},
        {"origin", "Origin", ColumnType::Code, "return, order, goodwill or channel."},
        {"requester", "Requester", ColumnType::Code, "Who proposed it; never who approves it."},
        {"created_at", "Proposed", ColumnType::Time, "When."},
        {"decided_by", "Decided by", ColumnType::Code, "Who approved or rejected it."},
        {"decided_at", "Decided", ColumnType::Time, "When."},
        {"decision_words", "Decision reason", ColumnType::Text, "Why it was rejected, in the standard words."},
        {"released_by", "Released by", ColumnType::Code, "Who said that it need not wait."},
        {"paid_at", "Paid back", ColumnType::Time, "When."},
        {"reference", "Reference", ColumnType::Code, "Of the payment at the provider, or of the channel's refund."},
        {"note", "Note", ColumnType::Text, "The last one written."},
        {"goods", "Goods", ColumnType::Money, "Without tax and before discounts.", false},
        {"goodwill", "Goodwill", ColumnType::Money, "Without goods and without tax.", false},
        {"discount", "Discount", ColumnType::Money, "Its share of what was taken off.", false},
        {"tax", "Tax", ColumnType::Money, "On goods, goodwill and shipping.", false},
        {"shipping", "Shipping", ColumnType::Money, "Without tax.", false},
        {"fee", "Fee", ColumnType::Money, "Kept for taking goods into stock again.", false},
        {"set_off", "Set off", ColumnType::Money, "Taken off what the customer has not paid.", false},
        {"history", "History", ColumnType::Boolean, "Before the cut-over: nothing was posted.", false},
        {"reason_code", "Reason code", ColumnType::Code, "Code of the reason.", false},
        {"order_id", "Order key", ColumnType::Uuid, "Key of the order.", false},
        {"return_id", "Return key", ColumnType::Uuid, "Key of the return.", false},
        {"version", "Version", ColumnType::Integer, "Counts changes; a decision names it.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the refund.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
}

std::string refundLevelSql() {
    const auto limit = [](std::string_view role) {
        return fmt::format("(SELECT CAST(p.value AS bigint) FROM policy p WHERE p.entity = 0 AND p.id = "
                           "'limit.refund.approve.{}')",
                           role);
    };
    return fmt::format("CASE WHEN f.own_amount <= {} THEN 'returns' WHEN f.own_amount <= {} THEN 'controller' ELSE "
                       "'finance-lead' END",
                       limit("returns"), limit("controller"));
}

/// Of the order: what was paid, as far as its source says.
constexpr std::string_view paidSql = "CASE WHEN o.payment_state = '' THEN o.amount ELSE o.paid END";

View refunds() {
    View view;
    view.name = "refunds";
    view.title = "Refunds";
    view.description = "Money that customers get back, the largest amounts first.";
    view.columns = refundColumns();
    view.order = {{"own_amount", true}, {"created_at"}};
    view.sql = fmt::format(
        R"(SELECT f.number, f.state, f.amount, f.currency, f.own_amount, {} AS own_amount_currency, o.number AS order_number,
            r.number AS return_number, f.customer, f.channel, COALESCE(c.name, f.reason_code) AS reason, f.hold,
            CASE WHEN f.return_id IS NULL THEN COALESCE((SELECT max(s.score) FROM return_signal s
                WHERE s.entity = f.entity AND s.subject_id = f.id), 0) ELSE COALESCE(r.fraud_score, 0) END AS fraud_score,
            {} AS level, {} AS paid, o.refunded, {} - o.refunded AS refundable_left, f.method, f.origin,
            f.created_by AS requester, f.created_at, f.decided_by, f.decided_at, COALESCE(d.name, f.decision_reason) AS decision_words,
            f.released_by, f.paid_at, f.reference, f.note, f.goods, f.goodwill, f.discount, f.tax, f.shipping, f.fee, f.set_off,
            f.history, f.reason_code, f.order_id, f.return_id, f.version, f.id, f.rev
        FROM refund f
        LEFT JOIN sales_order o ON o.entity = f.entity AND o.id = f.order_id
        LEFT JOIN return_order r ON r.entity = f.entity AND r.id = f.return_id
        LEFT JOIN reason_code c ON c.entity = 0 AND c.code = f.reason_code
        LEFT JOIN reason_code d ON d.entity = 0 AND d.code = f.decision_reason
        WHERE f.entity = @entity)",
        ownCurrencySql(), refundLevelSql(), paidSql, paidSql);
    view.tables = {"policy", "reason_code", "refund", "return_order", "return_signal", "sales_order"};
    view.search = {"number", "order_number", "return_number", "customer", "reference"};
    return view;
}

View refundLiability() {
    View view;
    view.name = "refund-liability";
    view.title = "Refund liability";
    view.description = "What is promised to customers and not paid back yet; its sum is the balance of account 2150.";
    view.columns = {
        {"number", "Number", ColumnType::Code, "The refund."},
        {"amount", "Amount", ColumnType::Money, "Owed, in the currency of the books."},
        {"currency", "Currency", ColumnType::Currency, "Of the books.", false},
        {"customer", "Customer", ColumnType::Code, "The customer's code."},
        {"channel", "Channel", ColumnType::Code, "Where it was sold."},
        {"order_number", "Order", ColumnType::Code, "The order."},
        {"decided_by", "Decided by", ColumnType::Code, "Who approved it."},
        {"decided_at", "Decided", ColumnType::Time, "When."},
        {"age_days", "Days", ColumnType::Integer, "Since then, on the business date."},
        {"refund_id", "Refund key", ColumnType::Uuid, "Key of the refund.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the refund.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"decided_at"}};
    view.sql = fmt::format(R"(SELECT f.number, f.own_amount AS amount, {} AS currency, f.customer, f.channel,
            o.number AS order_number, f.decided_by, f.decided_at, {} - f.decided_at / 86400000000 AS age_days,
            f.id AS refund_id, f.id, f.rev
        FROM refund f
        LEFT JOIN sales_order o ON o.entity = f.entity AND o.id = f.order_id
        WHERE f.entity = @entity AND f.state = 'approved' AND f.history = 0)",
                           ownCurrencySql(), businessDaySql());
    view.tables = {"policy", "refund", "sales_order"};
    view.search = {"number", "customer", "order_number"};
    return view;
}

} // namespace

void addRefundViews(Catalog& catalog) {
    catalog.add(refunds());
    catalog.add(refundLiability());
    addRefundDetailViews(catalog);
}

} // namespace opsdesk
