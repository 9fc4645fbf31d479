#include "core/procurement/SupplierScorecards.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

constexpr int daysOfPrices = 365; ///< over which prices are compared
constexpr std::string_view openOrder = "o.state IN ('released', 'acknowledged', 'amended', 'partly_received')";

std::vector<ViewColumn> scorecardColumns() {
    return {
        {"code", "Code", T::Code, ""},
        {"name", "Supplier", T::Text, ""},
        {"on_time_percent", "On time", T::Integer, "percent of deliveries on or before the promised day"},
        {"in_full_percent", "In full", T::Integer, "percent of finished order lines of which nothing was cancelled"},
        {"lead_time_days", "Lead time", T::Real, "mean days from order to delivery"},
        {"lead_time_sd_days", "± days", T::Real, "standard deviation of the lead time, mean over the supplier's items"},
        {"receipts", "Deliveries", T::Integer, "lines delivered that the figures rest on"},
        {"price_drift_percent", "Price drift", T::Real,
         "percent by which the year's orders cost more than at the price of each item's first order in it"},
        {"defect_percent", "Defects", T::Real, "percent of the units received that came damaged"},
        {"return_percent", "Returns", T::Real,
         "lines that customers sent back of a hundred sold, of the items that are usually bought from it"},
        {"return_trend", "Returns lately", T::Code, "up or down where the last thirteen weeks differ beyond chance",
         false},
        {"quality_cases", "Quality cases", T::Integer, "open about its items"},
        {"discrepancies", "Discrepancies", T::Integer, "deliveries that were damaged, too much, too little or wrong"},
        {"answer_days", "Answers in", T::Real, "mean days from order to acknowledgement"},
        {"open_orders", "Open orders", T::Integer, "released and not all received"},
        {"late_orders", "Late orders", T::Integer, "open orders of which something was expected before today"},
        {"amount", "On order", T::Money, "amount of the open orders"},
        {"currency", "Currency", T::Currency, "", false},
        {"id", "Id", T::Integer, "supplier id", false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

constexpr std::string_view scorecardsSql =
    R"(SELECT s.supplier_id AS id, s.rev AS rev, s.code AS code, s.name AS name, s.currency AS currency,
    (SELECT CAST(SUM(CASE WHEN r.delivered_on <= r.promised_on THEN 100 ELSE 0 END) / NULLIF(COUNT(*), 0) AS integer)
        FROM lead_time_record r WHERE r.entity = 0 AND r.supplier_id = s.supplier_id) AS on_time_percent,
    (SELECT CAST(SUM(CASE WHEN l.cancelled = 0 THEN 100 ELSE 0 END) / NULLIF(COUNT(*), 0) AS integer)
        FROM purchase_order o JOIN purchase_order_line l ON l.entity = o.entity AND l.order_id = o.id
        WHERE o.entity = @entity AND o.supplier_id = s.supplier_id AND o.state IN ('received', 'closed')) AS in_full_percent,
    (SELECT CAST(AVG(r.delivered_on - r.ordered_on) AS double precision)
        FROM lead_time_record r WHERE r.entity = 0 AND r.supplier_id = s.supplier_id) AS lead_time_days,
    (SELECT AVG(c.lead_time_sd_days) FROM supplier_item c WHERE c.entity = 0 AND c.supplier_id = s.supplier_id
        AND c.lead_time_receipts > 1) AS lead_time_sd_days,
    (SELECT COUNT(*) FROM lead_time_record r WHERE r.entity = 0 AND r.supplier_id = s.supplier_id) AS receipts,
    (SELECT CAST(SUM(p.amount) AS double precision) * 100 / NULLIF(SUM(CAST(p.first_cost * p.quantity AS double precision)
            / 1000), 0) - 100
        FROM (SELECT l.amount AS amount, l.quantity - l.cancelled AS quantity,
                FIRST_VALUE(l.unit_cost) OVER (PARTITION BY l.item_id ORDER BY o.ordered_on, l.order_id, l.line_no)
                    AS first_cost
            FROM purchase_order o JOIN purchase_order_line l ON l.entity = o.entity AND l.order_id = o.id
            WHERE o.entity = @entity AND o.supplier_id = s.supplier_id AND o.currency = s.currency
            AND o.ordered_on IS NOT NULL AND {ordered} >= {today} - {days}) p) AS price_drift_percent,
    (SELECT CAST(SUM(l.damaged) AS double precision) * 100 / NULLIF(SUM(l.quantity), 0)
        FROM purchase_order o JOIN receipt r ON r.entity = o.entity AND r.order_id = o.id
        JOIN receipt_line l ON l.entity = r.entity AND l.receipt_id = r.id
        WHERE o.entity = @entity AND o.supplier_id = s.supplier_id) AS defect_percent,
    (SELECT CAST(t.rate * 100 AS double precision) FROM return_rate t WHERE t.entity = @entity AND t.dimension = 'supplier'
        AND t.key = CAST(s.supplier_id AS text)) AS return_percent,
    (SELECT t.trend FROM return_rate t WHERE t.entity = @entity AND t.dimension = 'supplier'
        AND t.key = CAST(s.supplier_id AS text)) AS return_trend,
    (SELECT COUNT(*) FROM quality_case q WHERE q.entity = @entity AND q.supplier_id = s.supplier_id
        AND q.state IN ('open', 'investigating', 'confirmed')) AS quality_cases,
    (SELECT COUNT(*) FROM purchase_order o JOIN receipt_discrepancy d ON d.entity = o.entity AND d.order_id = o.id
        WHERE o.entity = @entity AND o.supplier_id = s.supplier_id AND d.state <> 'dismissed') AS discrepancies,
    (SELECT CAST(AVG(o.acknowledged_on - o.ordered_on) AS double precision) FROM purchase_order o
        WHERE o.entity = @entity AND o.supplier_id = s.supplier_id AND o.acknowledged_on IS NOT NULL) AS answer_days,
    (SELECT COUNT(*) FROM purchase_order o WHERE o.entity = @entity AND o.supplier_id = s.supplier_id
        AND {open}) AS open_orders,
    (SELECT COUNT(*) FROM purchase_order o WHERE o.entity = @entity AND o.supplier_id = s.supplier_id
        AND {open}
        AND {expected} < {today}) AS late_orders,
    (SELECT CAST(COALESCE(SUM(o.amount), 0) AS bigint) FROM purchase_order o
        WHERE o.entity = @entity AND o.supplier_id = s.supplier_id AND o.currency = s.currency
        AND {open}) AS amount
FROM supplier s
WHERE s.entity = 0)";

View scorecards() {
    View view;
    view.name = "supplier-scorecards";
    view.title = "Supplier scorecards";
    view.description = "How reliably each supplier delivers, from every delivery known.";
    view.columns = scorecardColumns();
    view.order = {{"code", false}};
    view.sql = fmt::format(fmt::runtime(scorecardsSql), fmt::arg("ordered", daysOfDateSql("o.ordered_on")),
                           fmt::arg("expected", daysOfDateSql("o.expected_on")), fmt::arg("today", businessDaySql()),
                           fmt::arg("days", daysOfPrices), fmt::arg("open", openOrder));
    view.tables = {"supplier",    "supplier_item", "lead_time_record",    "purchase_order", "purchase_order_line",
                   "receipt",     "receipt_line",  "receipt_discrepancy", "policy",         "return_rate",
                   "quality_case"};
    view.search = {"code", "name"};
    return view;
}

/// SQL for the month of @p days (since 1970), counted from the year 0: year × 12 + month − 1.
///
/// Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days, for years from 1970 on.
std::string monthSql(const std::string& days) {
    const auto z = fmt::format("(CAST({} AS bigint) + 719468)", days);
    const auto dayOfEra = fmt::format("({0} - {0} / 146097 * 146097)", z);
    const auto yearOfEra = fmt::format("(({0} - {0} / 1460 + {0} / 36524 - {0} / 146096) / 365)", dayOfEra);
    const auto dayOfYear = fmt::format("({0} - (365 * {1} + {1} / 4 - {1} / 100))", dayOfEra, yearOfEra);
    return fmt::format("(({} / 146097 * 400 + {}) * 12 + (5 * {} + 2) / 153 + 2)", z, yearOfEra, dayOfYear);
}

View leadTimes() {
    View view;
    view.name = "supplier-lead-times";
    view.title = "Lead times by month";
    view.description = "How long suppliers took, month by month of delivery.";
    view.columns = {
        {"code", "Code", T::Code, "Of the supplier."},
        {"supplier", "Supplier", T::Text, ""},
        {"month", "Month", T::Text, "Of the deliveries."},
        {"deliveries", "Deliveries", T::Integer, "Lines delivered."},
        {"lead_time_days", "Lead time", T::Real, "Mean days from order to delivery."},
        {"lead_time_sd_days", "± days", T::Real, "Standard deviation of it."},
        {"on_time_percent", "On time", T::Integer, "Percent on or before the promised day."},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"month_no", "Month number", T::Integer, "Year × 12 + month − 1.", false},
        {"id", "Id", T::Integer, "Key of the month's first delivery.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"code"}, {"month", true}};
    view.sql = fmt::format(R"(SELECT r.id AS id, r.rev AS rev, s.code AS code, s.name AS supplier,
    CAST(r.month_no / 12 AS text) || '-' || CASE WHEN r.month_no % 12 < 9 THEN '0' ELSE '' END
        || CAST(r.month_no % 12 + 1 AS text) AS month,
    r.deliveries AS deliveries, CAST(r.days AS double precision) / r.deliveries AS lead_time_days,
    CASE WHEN r.deliveries > 1 AND r.squares * r.deliveries >= r.days * r.days
        THEN SQRT(CAST(r.squares * r.deliveries - r.days * r.days AS double precision)
            / (r.deliveries * (r.deliveries - 1))) END AS lead_time_sd_days,
    CAST(r.in_time * 100 / r.deliveries AS integer) AS on_time_percent,
    r.supplier_id AS supplier_id, r.month_no AS month_no
FROM (SELECT q.supplier_id AS supplier_id, q.month_no AS month_no, MIN(q.record_id) AS id, MAX(q.rev) AS rev,
        COUNT(*) AS deliveries, CAST(SUM(q.days) AS bigint) AS days, CAST(SUM(q.days * q.days) AS bigint) AS squares,
        SUM(CASE WHEN q.delivered_on <= q.promised_on THEN 1 ELSE 0 END) AS in_time
    FROM (SELECT d.*, d.delivered_on - d.ordered_on AS days, {} AS month_no FROM lead_time_record d
        WHERE d.entity = 0 AND @entity > 0) q
    GROUP BY q.supplier_id, q.month_no) r
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = r.supplier_id)",
                           monthSql(daysOfDateSql("d.delivered_on")));
    view.tables = {"lead_time_record", "supplier"};
    view.search = {"code", "supplier", "month"};
    return view;
}

View deliveries() {
    View view;
    view.name = "supplier-deliveries";
    view.title = "Deliveries";
    view.description = "Every delivery that scorecards and lead times rest on.";
    view.columns = {
        {"supplier", "Supplier", T::Text, ""},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"reference", "Order and line", T::Code, "Or where it was imported from."},
        {"ordered_on", "Ordered", T::Date, ""},
        {"promised_on", "Promised", T::Date, ""},
        {"delivered_on", "Delivered", T::Date, ""},
        {"days", "Took", T::Integer, "Days from order to delivery."},
        {"late_days", "Late", T::Integer, "Days after the promised one; below zero it came sooner."},
        {"item_id", "Item id", T::Integer, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"id", "Id", T::Integer, "Key of the record.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"delivered_on", true}};
    view.sql = R"(SELECT r.record_id AS id, r.rev AS rev, s.name AS supplier, i.sku AS sku, i.name AS name,
    r.reference AS reference, r.ordered_on AS ordered_on, r.promised_on AS promised_on, r.delivered_on AS delivered_on,
    r.delivered_on - r.ordered_on AS days, r.delivered_on - r.promised_on AS late_days, r.item_id AS item_id,
    r.supplier_id AS supplier_id
FROM lead_time_record r
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = r.supplier_id
LEFT JOIN item i ON i.entity = 0 AND i.item_id = r.item_id
WHERE r.entity = 0 AND @entity > 0)";
    view.tables = {"lead_time_record", "supplier", "item"};
    view.search = {"supplier", "sku", "name", "reference"};
    return view;
}

} // namespace

void addSupplierScorecards(Catalog& catalog) {
    catalog.add(scorecards());
    catalog.add(leadTimes());
    catalog.add(deliveries());
}

} // namespace opsdesk
