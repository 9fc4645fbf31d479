#include "core/ledger/Accruals.h"

#include "core/governance/Settings.h"
#include "core/ledger/BookSql.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

/// What the lines of an account say until the day, for each order: @p joins find the order of an entry's document.
std::string bookedFor(std::string_view account, std::string_view order, std::string_view joins) {
    return fmt::format(
        "SELECT {} AS order_id, l.credit - l.debit AS amount FROM journal_line l JOIN journal_entry e ON "
        "e.entity = l.entity AND e.entry_id = l.entry_id {} WHERE l.entity = @entity AND l.account = "
        "'{}' AND e.posted_on <= @to",
        order, joins, account);
}

constexpr std::string_view receiptJoin = "LEFT JOIN receipt r ON r.entity = e.entity AND r.id = e.document ";

/// An invoice that was cancelled took the accrual up until the day of its second entry.
std::string goodsSql() {
    return bookedFor("2100", "COALESCE(r.order_id, d.order_id)",
                     std::string(receiptJoin) + "LEFT JOIN receipt_discrepancy d ON d.entity = e.entity AND d.id = "
                                                "e.document") +
           " UNION ALL SELECT l.order_id, -l.accrued FROM supplier_invoice_line l JOIN supplier_invoice v ON v.entity "
           "= l.entity AND v.id = l.invoice_id WHERE l.entity = @entity AND v.posted_on <= @to AND (v.state <> "
           "'cancelled' OR (SELECT COUNT(*) FROM journal_entry e WHERE e.entity = v.entity AND e.document = v.id AND "
           "e.event = 'invoice' AND e.posted_on <= @to) = 1)";
}

std::string landedCostsSql() {
    return bookedFor("2110", "COALESCE(r.order_id, b.order_id)",
                     std::string(receiptJoin) +
                         "LEFT JOIN landed_cost_bill b ON b.entity = e.entity AND b.id = e.document");
}

std::string accruedSql(std::string_view kind, Date day, const std::string& booked) {
    return fmt::format(
        "SELECT '{0}/{1}/' || CAST(o.id AS text) AS id, o.rev AS rev, '{1}' AS kind, o.number AS order_number, s.name "
        "AS supplier, r.first_on AS first_on, r.last_on AS last_on, CAST({2} AS bigint) AS age_days, x.amount AS "
        "amount, {3} AS currency, o.state AS state, @to AS day, o.supplier_id AS supplier_id, o.id AS "
        "purchase_order_id FROM (SELECT order_id, CAST(SUM(amount) AS bigint) AS amount FROM ({4}) AS booked WHERE "
        "order_id IS NOT NULL GROUP BY order_id HAVING SUM(amount) <> 0) AS x JOIN purchase_order o ON o.entity = "
        "@entity AND o.id = x.order_id LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id LEFT "
        "JOIN (SELECT order_id, MIN(received_on) AS first_on, MAX(received_on) AS last_on FROM receipt WHERE entity = "
        "@entity AND received_on <= @to GROUP BY order_id) AS r ON r.order_id = x.order_id",
        day.toString(), kind, daysOfDateSql("@to") + " - " + daysOfDateSql("r.last_on"), ownCurrencySql(), booked);
}

ChosenSql accrualRows(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    const auto day = askedDay(connection, filters, "day");
    return boundSql(accruedSql("goods", day, goodsSql()) + " UNION ALL " +
                        accruedSql("landed_costs", day, landedCostsSql()),
                    entity, {}, day);
}

} // namespace

void addAccruals(Catalog& catalog) {
    using T = ColumnType;
    View view;
    view.name = "accruals";
    view.title = "Accruals";
    view.description = "What is owed at the end of a day for goods that came, and for their freight and the like, and "
                       "nobody has billed: order by order. Ask for another day than that of business with day = ….";
    view.columns = {
        {"kind", "Kind", T::Code, "goods, or landed_costs: freight, duty and the like."},
        {"order_number", "Order", T::Code, ""},
        {"supplier", "Supplier", T::Text, "Of the order."},
        {"first_on", "First came", T::Date, "When goods of it came first.", false},
        {"last_on", "Last came", T::Date, "When goods of it came last, until the day."},
        {"age_days", "Age", T::Integer, "Days since then."},
        {"amount", "Accrued", T::Money, "In the currency of the books; below zero where more was billed than came."},
        {"currency", "Currency", T::Currency, "", false},
        {"state", "State", T::Code, "Of the order, now."},
        {"day", "Day", T::Date, "At whose end it stands so."},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Day, kind and order.", false},
        {"rev", "Revision", T::Integer, "Of the order.", false},
    };
    view.order = {{"age_days", true}, {"order_number"}};
    view.sql = chosenSql;
    view.tables = {"journal_line",
                   "journal_entry",
                   "receipt",
                   "receipt_discrepancy",
                   "supplier_invoice_line",
                   "supplier_invoice",
                   "purchase_order",
                   "landed_cost_bill",
                   "supplier",
                   "policy"};
    view.search = {"order_number", "supplier"};
    addChosenSql(view.name, accrualRows);
    catalog.add(std::move(view));
}

} // namespace opsdesk
