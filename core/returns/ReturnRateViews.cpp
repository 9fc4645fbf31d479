#include "core/returns/ReturnRateViews.h"

#include "core/governance/Settings.h"
#include "core/returns/QualityHold.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

View returnRates() {
    View view;
    view.name = "return-rates";
    view.title = "Return rates";
    view.description = "How much comes back by item, supplier, channel and reason, with how sure that is; as counted "
                       "when returns were looked at last.";
    view.columns = {
        {"dimension", "By", T::Code, "item, supplier, channel or reason."},
        {"code", "Code", T::Code, "SKU, supplier's code, channel or reason; empty where it is not known."},
        {"name", "Name", T::Text, "What it is called."},
        {"sold", "Sold", T::Quantity, "Shipped, ever; of a reason what was sold of all."},
        {"returned", "Returned", T::Quantity, "Sent back, ever."},
        {"sold_lines", "Lines sold", T::Integer, "That anything was shipped of."},
        {"returned_lines", "Lines returned", T::Integer, "That came back."},
        {"rate_percent", "Rate", T::Real, "Lines returned of a hundred sold."},
        {"low_percent", "At least", T::Real, "Lower bound of the 95 % interval of the rate."},
        {"high_percent", "At most", T::Real, "Upper bound of it."},
        {"before_percent", "Before", T::Real, "Rate of all but the last thirteen weeks; empty where none was sold."},
        {"recent_percent", "Lately", T::Real, "Rate of the last thirteen weeks; empty where none was sold."},
        {"trend", "Trend", T::Code, "up or down where the two differ beyond chance, else flat."},
        {"returned_value", "Value returned", T::Money, "What customers got back for it, in the books' currency."},
        {"sold_value", "Value sold", T::Money, "What customers paid, in the books' currency.", false},
        {"held", "On hold", T::Boolean, "Whether a quality case is open about it."},
        {"currency", "Currency", T::Currency, "Of the values.", false},
        {"item_id", "Item key", T::Integer, "0 but for an item.", false},
        {"supplier_id", "Supplier key", T::Integer, "0 but for a supplier.", false},
        {"id", "Id", T::Code, "Dimension and key.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed it.", false},
    };
    view.order = {{"dimension"}, {"low_percent", true}};
    view.sql = fmt::format(R"(SELECT r.dimension || '/' || r.key AS id, r.rev AS rev, r.dimension AS dimension,
    r.code AS code, r.name AS name, r.sold AS sold,
    r.returned AS returned, r.sold_lines AS sold_lines, r.returned_lines AS returned_lines,
    r.rate * 100 AS rate_percent, r.low * 100 AS low_percent, r.high * 100 AS high_percent,
    r.before_rate * 100 AS before_percent, r.recent_rate * 100 AS recent_percent, r.trend AS trend,
    r.returned_value AS returned_value, r.sold_value AS sold_value,
    CASE WHEN r.item_id <> 0 AND {} THEN 1 ELSE 0 END AS held, {} AS currency, r.item_id AS item_id,
    r.supplier_id AS supplier_id
FROM return_rate r WHERE r.entity = @entity)",
                           isHeldSql("r.item_id"), ownCurrencySql());
    view.tables = {"return_rate", "quality_case", "policy"};
    view.search = {"code", "name"};
    return view;
}

View returnRateWeeks() {
    View view;
    view.name = "return-rate-weeks";
    view.title = "Returns by week";
    view.description = "What was sold of an item and what came back, week by week.";
    view.columns = {
        {"week", "Week from", T::Date, "Its Monday."},
        {"sold", "Sold", T::Quantity, "Shipped in it."},
        {"returned", "Returned", T::Quantity, "Came back in it."},
        {"sold_lines", "Lines sold", T::Integer, "That anything was shipped of."},
        {"returned_lines", "Lines returned", T::Integer, "That came back."},
        {"rate_percent", "Rate", T::Real, "Lines returned of a hundred sold in it; empty where none was sold."},
        {"item_id", "Item key", T::Integer, "Key of the item.", false},
        {"id", "Id", T::Code, "Item and week.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed it.", false},
    };
    view.order = {{"item_id"}, {"week"}};
    view.sql = fmt::format(R"(SELECT CAST(m.item_id AS text) || '/' || CAST(m.week_no AS text) AS id, m.rev AS rev,
    {} AS week, m.sold AS sold, m.returned AS returned, m.sold_lines AS sold_lines, m.returned_lines AS returned_lines,
    CASE WHEN m.sold_lines > 0 THEN CAST(m.returned_lines AS double precision) * 100 / m.sold_lines END AS rate_percent,
    m.item_id AS item_id
FROM (SELECT w.item_id AS item_id, w.week_no AS week_no, MAX(w.rev) AS rev, CAST(SUM(w.sold) AS bigint) AS sold,
        CAST(SUM(w.returned) AS bigint) AS returned, CAST(SUM(w.sold_lines) AS bigint) AS sold_lines,
        CAST(SUM(w.returned_lines) AS bigint) AS returned_lines
    FROM return_week w WHERE w.entity = @entity GROUP BY w.item_id, w.week_no) m)",
                           dateOfDaysSql("m.week_no * 7 - 3"));
    view.tables = {"return_week"};
    return view;
}

View returnReasons() {
    View view;
    view.name = "return-reasons";
    view.title = "Return reasons";
    view.description = "For which reasons each item comes back, ever.";
    view.columns = {
        {"sku", "SKU", T::Code, "The item."},
        {"name", "Name", T::Text, "What it is."},
        {"reason", "Reason", T::Code, "Code of the reason; empty where none is known."},
        {"reason_name", "Why", T::Text, "In words."},
        {"returned", "Returned", T::Quantity, "Sent back for it."},
        {"returned_lines", "Lines returned", T::Integer, "That came back for it."},
        {"returned_value", "Value returned", T::Money, "What customers got back, in the books' currency."},
        {"currency", "Currency", T::Currency, "Of the value.", false},
        {"item_id", "Item key", T::Integer, "Key of the item.", false},
        {"id", "Id", T::Code, "Item and reason.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed it.", false},
    };
    view.order = {{"returned_lines", true}};
    view.sql = fmt::format(R"(SELECT CAST(m.item_id AS text) || '/' || m.reason AS id, m.rev AS rev, i.sku AS sku,
    i.name AS name, m.reason AS reason, c.name AS reason_name, m.returned AS returned,
    m.returned_lines AS returned_lines, m.returned_value AS returned_value, {} AS currency, m.item_id AS item_id
FROM (SELECT w.item_id AS item_id, w.reason AS reason, MAX(w.rev) AS rev, CAST(SUM(w.returned) AS bigint) AS returned,
        CAST(SUM(w.returned_lines) AS bigint) AS returned_lines, CAST(SUM(w.returned_value) AS bigint) AS returned_value
    FROM return_reason_week w WHERE w.entity = @entity GROUP BY w.item_id, w.reason) m
LEFT JOIN item i ON i.entity = 0 AND i.item_id = m.item_id
LEFT JOIN reason_code c ON c.entity = 0 AND c.code = m.reason)",
                           ownCurrencySql());
    view.tables = {"return_reason_week", "item", "reason_code", "policy"};
    view.search = {"sku", "name", "reason_name"};
    return view;
}

} // namespace

void addReturnRateViews(Catalog& catalog) {
    catalog.add(returnRates());
    catalog.add(returnRateWeeks());
    catalog.add(returnReasons());
}

} // namespace opsdesk
