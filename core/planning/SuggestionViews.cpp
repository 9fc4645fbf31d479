#include "core/planning/SuggestionViews.h"

#include "core/planning/SuggestionDetail.h"
#include "core/returns/QualityHold.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

/// What a person decides by, in the order of reading: the need, the proposal, the stock.
std::vector<ViewColumn> needColumns() {
    return {
        {"rank", "Rank", T::Integer,
         "in the last plan: first what would lose sales, then orders to stop, then excess; each by money", false},
        {"money_at_risk", "At risk", T::Money, "margin lost, or cost borne, if it is left until the next review"},
        {"status", "Status", T::Code,
         "out_of_stock, out_on, below_safety, fill_up, transfer, expedite, postpone, cancel, expiring, expired, excess "
         "or "
         "dead: why it is here"},
        {"changed", "Changed", T::Code,
         "since the run before the last, what matters most: new, again, urgent, woken, more_needed, other_supplier, "
         "quantity_up, quantity_down, status, earlier, later, risk_up, risk_down, cost or other_order; empty: nothing"},
        {"stock_out_on", "Out on", T::Date, "the day on which stock and what is on order are used up"},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"node", "Node", T::Code, ""},
        {"quantity", "Quantity", T::Quantity, "suggested, or as adjusted; base units"},
        {"packs", "Packs", T::Integer, "quantity in the supplier's multiple, where there is one", false},
        {"amount", "Landed cost", T::Money, "of the quantity; of a transfer what moving it costs"},
        {"order_by", "Order by", T::Date,
         "last day to order and still keep the service target; for an open order the day it is needed"},
        {"arrival", "Arrival", T::Date, "of an order placed when planned; of an open order its date"},
        {"supplier", "Supplier", T::Text, ""},
        {"from_node", "From", T::Code, "the node that a transfer takes the stock from"},
        {"saving", "Saves", T::Money,
         "a transfer against buying the quantity; a fast order in margin, less what it costs more", false},
        {"on_hand", "On hand", T::Quantity, "fit for sale"},
        {"allocated", "Allocated", T::Quantity, "promised from what is on hand", false},
        {"on_order", "On order", T::Quantity, "still to come, drafts among it"},
        {"next_receipt", "Next receipt", T::Date, "of what is on order", false},
        {"available", "Available", T::Quantity, "on hand less what is promised", false},
        {"projected_minimum", "Projected minimum", T::Quantity, "least stock expected without the suggestion", false},
        {"projected_minimum_date", "Minimum on", T::Date, "when that is", false},
        {"safety_stock", "Safety stock", T::Quantity, "for what demand and lead time vary", false},
        {"reorder_point", "Reorder point", T::Quantity, "below it an order is due", false},
        {"order_up_to", "Order up to", T::Quantity, "what an order restores", false},
        {"cover_days", "Cover", T::Real, "days that what is available lasts; empty: practically for ever"},
        {"cover_after_days", "Cover after", T::Real, "days with all that is on order and the suggestion"},
        {"demand_per_day", "Demand per day", T::Real, "forecast over lead time and review"},
        {"demand_spark", "Demand", T::Json, "units per week, the last 26, oldest first"},
    };
}

/// What that rests on, and what became of it.
std::vector<ViewColumn> backgroundColumns() {
    return {
        {"lead_time_days", "Lead time", T::Real, "days from order to receipt"},
        {"lead_time_sd_days", "Lead time ±", T::Real, "standard deviation in days", false},
        {"lead_time_receipts", "Receipts", T::Integer, "deliveries that the lead time rests on", false},
        {"service_target", "Target", T::Real, "chance of no stock-out in a cycle, 0 to 1", false},
        {"service_expected", "Expected", T::Real, "the same with the suggestion followed", false},
        {"rounding", "Rounding", T::Text, "what the supplier's rules made of the need"},
        {"supplier_order_amount", "Supplier's draft", T::Money, "of the supplier's drafts for the node so far", false,
         false},
        {"supplier_order", "Supplier's order", T::Money,
         "its drafts for the node and what the last plan suggests to buy from it there", false, false},
        {"supplier_minimum", "Supplier minimum", T::Money, "least order value that the supplier accepts", false, false},
        {"method", "Method", T::Code, "of the forecast, chosen by trial on the history", false},
        {"forecast_error", "Error", T::Real, "MASE of the trials: below 1 beats the naïve forecast", false},
        {"forecast_bias", "Bias", T::Real, "share of demand; positive forecasts too much", false},
        {"demand_class", "Class", T::Code, "smooth, erratic, intermittent or lumpy", false},
        {"segment", "Segment", T::Code, "ABC by turnover, XYZ by how steady demand is", false},
        {"flags", "Flags", T::Text,
         "new, short_history, censored, outlier, unreliable, overdue, rule_conflict, left_over, long_cover, "
         "lead_time_worse, return_spike, spike_hold, fast, over_budget, "
         "no_rate"},
        {"state", "State", T::Code, "open, adjusted, snoozed, accepted or rejected"},
        {"held", "Held", T::Boolean, "whether accepting needs a reason, because a quality case is open about the item",
         false},
        {"snooze_until", "Snoozed until", T::Date, "", false},
        {"change", "What changed", T::Text, "the same in full, with the causes that are known"},
        {"planned_quantity", "Planned", T::Quantity, "as the plan has it", false},
        {"kind", "Kind", T::Code, "buy, transfer, expedite, postpone, cancel, expiring or excess", false},
        {"unit_cost", "Unit cost", T::Money, "landed, per base unit", false, false},
        {"order_unit_cost", "Supplier's price", T::Integer, "minor units of the order currency, per base unit", false},
        {"order_currency", "Order currency", T::Currency, "that the supplier is paid in", false},
        {"moq", "Minimum", T::Quantity, "the supplier's minimum order quantity", false},
        {"multiple", "Multiple", T::Quantity, "the supplier sells whole multiples of it", false},
        {"order_number", "Order", T::Code,
         "that an accepted suggestion was gathered into, or that the advice is about"},
        {"decided_by", "Decided by", T::Code, "", false},
        {"decided_at", "Decided", T::Time, "", false},
        {"reason_code", "Reason", T::Code, "given with the decision", false},
        {"note", "Note", T::Text, "given with the decision", false},
        {"item_id", "Item key", T::Integer, "", false},
        {"node_id", "Node key", T::Integer, "", false},
        {"from_node_id", "From node key", T::Integer, "0 but of a transfer", false},
        {"supplier_id", "Supplier key", T::Integer, "", false},
        {"supplier_item_id", "Supplier item", T::Uuid, "names the row to supplier_item.edit", false},
        {"order_id", "Open order", T::Uuid, "that an advice is about", false},
        {"number", "Number", T::Code, "suggestions have none", false},
        {"currency", "Currency", T::Currency, "of the amounts", false},
        {"created_at", "Since", T::Time, "when it was first suggested", false},
        {"id", "Id", T::Uuid, "", false},
        {"version", "Version", T::Integer, "counts what changed for whoever decides; a decision names it", false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

/// Whether a quality case is open about the item of what would bring more of it, and is not decided on yet.
std::string heldSql() {
    return fmt::format("s.kind IN ('buy', 'expedite') AND s.state IN ('open', 'adjusted', 'snoozed') AND {}",
                       isHeldSql("s.item_id"));
}

/// Those of the plan, and that one.
std::string flagsSql() {
    return fmt::format("CASE WHEN {} THEN CASE WHEN s.flags = '' THEN 'spike_hold' ELSE s.flags || ',spike_hold' END "
                       "ELSE s.flags END",
                       heldSql());
}

constexpr std::string_view suggestionsSql = R"(SELECT s.id AS id, s.rev AS rev, s.number AS number, s.state AS state,
    s.version AS version, s.rank AS rank, s.money_at_risk AS money_at_risk, s.status AS status,
    s.stock_out_on AS stock_out_on, s.sku AS sku, s.name AS name, s.node AS node, s.supplier AS supplier,
    s.from_node AS from_node, CASE WHEN s.saving <> 0 THEN s.saving END AS saving,
    s.quantity AS quantity, CASE WHEN s.multiple > 1000 THEN s.quantity / s.multiple END AS packs, s.amount AS amount,
    s.order_by AS order_by, s.arrival AS arrival, s.on_hand AS on_hand, s.allocated AS allocated, s.on_order AS on_order,
    s.next_receipt AS next_receipt, s.available AS available, s.projected_minimum AS projected_minimum,
    s.projected_minimum_on AS projected_minimum_date, s.safety_stock AS safety_stock, s.reorder_point AS reorder_point,
    s.order_up_to AS order_up_to, s.cover_days AS cover_days, s.cover_after_days AS cover_after_days,
    s.demand_per_day AS demand_per_day, s.demand_spark AS demand_spark, s.lead_time_days AS lead_time_days,
    s.lead_time_sd_days AS lead_time_sd_days, s.lead_time_receipts AS lead_time_receipts,
    s.service_target AS service_target, s.service_expected AS service_expected, s.rounding AS rounding,
    CASE WHEN s.kind = 'buy' THEN (SELECT CAST(SUM(o.amount) AS bigint) FROM purchase_order o
        WHERE o.entity = s.entity AND o.supplier_id = s.supplier_id AND o.node_id = s.node_id AND o.state = 'draft'
        AND o.currency = s.currency) END AS supplier_order_amount,
    CASE WHEN s.kind = 'buy' THEN (SELECT o.amount FROM supplier_order o WHERE o.entity = s.entity
        AND o.supplier_id = s.supplier_id AND o.node_id = s.node_id AND o.currency = s.currency) END AS supplier_order,
    s.supplier_minimum AS supplier_minimum, s.method AS method, s.forecast_error AS forecast_error,
    s.forecast_bias AS forecast_bias, s.demand_class AS demand_class, s.segment AS segment, {flags} AS flags, CASE WHEN {held} THEN 1 ELSE 0 END AS held,
    s.snooze_until AS snooze_until,
    CASE WHEN s.changed <> '' AND s.change_run = (SELECT MAX(r.run) FROM plan_run r WHERE r.entity = @entity)
        THEN s.changed END AS changed,
    CASE WHEN s.change_run = (SELECT MAX(r.run) FROM plan_run r WHERE r.entity = @entity)
        THEN s.change ELSE '' END AS change, s.planned_quantity AS planned_quantity, s.kind AS kind,
    s.unit_cost AS unit_cost, s.order_unit_cost AS order_unit_cost, s.order_currency AS order_currency, s.moq AS moq,
    s.multiple AS multiple,
    CASE WHEN s.order_id IS NOT NULL THEN
        (SELECT o.number FROM purchase_order o WHERE o.entity = s.entity AND o.id = s.order_id)
    WHEN s.state = 'accepted' THEN
        (SELECT MAX(o.number) FROM purchase_order_line l JOIN purchase_order o ON o.entity = l.entity AND o.id = l.order_id
            WHERE l.entity = s.entity AND l.suggestion_id = s.id) END AS order_number,
    s.decided_by AS decided_by, s.decided_at AS decided_at, s.reason_code AS reason_code, s.note AS note,
    s.item_id AS item_id, s.node_id AS node_id, s.from_node_id AS from_node_id, s.supplier_id AS supplier_id, s.supplier_item_id AS supplier_item_id,
    s.order_id AS order_id, s.currency AS currency, s.created_at AS created_at
FROM suggestion s WHERE s.entity = @entity AND s.state <> 'expired')";

View suggestions() {
    View view;
    view.name = "suggestions";
    view.title = "Replenishment";
    view.description =
        "What the last plan proposes to buy, move, expedite, postpone, cancel or run down; what hurts most first.";
    view.columns = needColumns();
    for (auto& column : backgroundColumns())
        view.columns.push_back(std::move(column));
    view.order = {{"rank"}};
    view.sql = fmt::format(fmt::runtime(suggestionsSql), fmt::arg("flags", flagsSql()), fmt::arg("held", heldSql()));
    view.tables = {"suggestion", "purchase_order", "purchase_order_line", "supplier_order", "plan_run", "quality_case"};
    view.search = {"sku", "name", "supplier"};
    return view;
}

/// What the run before the last had, and nothing needs any more.
View goneSuggestions() {
    View view;
    view.name = "suggestions-gone";
    view.title = "No longer suggested";
    view.description = "What the run before the last suggested, and nothing calls for any more.";
    view.columns = {
        {"status", "Status", T::Code, "as it was"},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"node", "Node", T::Code, ""},
        {"quantity", "Quantity", T::Quantity, "that was suggested"},
        {"amount", "Landed cost", T::Money, "of it"},
        {"supplier", "Supplier", T::Text, ""},
        {"available", "Available", T::Quantity, "when it was suggested last"},
        {"kind", "Kind", T::Code, "", false},
        {"snooze_until", "Snoozed until", T::Date, "it sleeps on when it is needed again before", false},
        {"currency", "Currency", T::Currency, "", false},
        {"item_id", "Item key", T::Integer, "", false},
        {"node_id", "Node key", T::Integer, "", false},
        {"id", "Id", T::Uuid, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"amount", true}};
    view.sql = R"(SELECT s.id AS id, s.rev AS rev, s.status AS status, s.sku AS sku, s.name AS name, s.node AS node,
    s.quantity AS quantity, s.amount AS amount, s.supplier AS supplier, s.available AS available, s.kind AS kind,
    s.snooze_until AS snooze_until, s.currency AS currency, s.item_id AS item_id, s.node_id AS node_id
FROM suggestion s WHERE s.entity = @entity AND s.state = 'expired' AND s.changed = 'gone'
    AND s.change_run = (SELECT MAX(r.run) FROM plan_run r WHERE r.entity = @entity))";
    view.tables = {"suggestion", "plan_run"};
    view.search = {"sku", "name", "supplier"};
    return view;
}

/// "(VALUES (0), (1), …) AS n": both stores call its column column1.
std::string ordinals(int count) {
    std::string sql = "(VALUES (0)";
    for (int i = 1; i < count; ++i)
        sql += fmt::format(", ({})", i);
    return sql + ") AS n";
}

/// SQL for the part of a text of fixed-width records, @p from its record's first character.
std::string cut(std::string_view column, int record, int from, int width) {
    return fmt::format("substr({}, CAST(n.column1 * {} + {} AS integer), {})", column, record, from + 1, width);
}

constexpr std::string_view reasonText = R"(CASE p.reason
    WHEN 'demand_over_lead_time' THEN 'Demand expected until an order placed now arrives'
    WHEN 'demand_over_review' THEN 'Demand expected until the order after it could arrive'
    WHEN 'event' THEN 'Added by promotions and other events, or taken by them'
    WHEN 'safety_stock' THEN 'Safety stock for the service target of segment ' || s.segment
    WHEN 'economic_lot' THEN 'Ordered along, because an order line costs'
    WHEN 'backorders' THEN 'Customers wait for it'
    WHEN 'allocated' THEN 'Promised to orders that have not gone out'
    WHEN 'on_hand' THEN 'On hand and fit for sale'
    WHEN 'expiring' THEN 'Of it, expires before it is sold'
    WHEN 'in_lots' THEN 'On hand in lots that expire'
    WHEN 'sold_before' THEN 'Sold until then, what expires first going first'
    WHEN 'on_order' THEN 'On order from suppliers'
    WHEN 'transfer_in' THEN 'Moved here from other nodes instead of being bought'
    WHEN 'transfer_out' THEN 'Moved to other nodes that need it'
    WHEN 'fast_order' THEN 'Bought from a faster supplier, because this order comes too late for it'
    WHEN 'lost_while_waiting' THEN 'Would be lost before the regular order comes'
    WHEN 'elsewhere' THEN 'The rest is bought, or moved from other nodes'
    WHEN 'not_yet' THEN 'There is time until a later review'
    WHEN 'surplus' THEN 'More than is needed is there or coming'
    WHEN 'minimum' THEN 'Raised to the minimum that the supplier sells'
    WHEN 'multiple' THEN 'Raised to whole multiples'
    WHEN 'maximum' THEN 'Cut to what may be ordered at once'
    WHEN 'conflict' THEN 'The supplier''s maximum is below its minimum'
    WHEN 'price_break' THEN 'Raised to where the supplier''s price is lower'
    WHEN 'shelf_life' THEN 'Cut to what is sold while it keeps'
    WHEN 'phase_out' THEN 'Cut to what is sold before it is phased out'
    WHEN 'fill_up' THEN 'Ordered along, so that the order reaches the supplier''s minimum or fills its container'
    WHEN 'open_order' THEN 'Still to come with ' || COALESCE((SELECT MAX(o.number) FROM purchase_order_line l
        JOIN purchase_order o ON o.entity = l.entity AND o.id = l.order_id WHERE l.entity = p.entity
        AND l.item_id = s.item_id AND CAST(l.order_id AS text) = p.order_text), 'an open order')
    WHEN 'order_up_to' THEN 'Needed until an order placed at the next review arrives'
    WHEN 'demand_beyond' THEN 'Demand expected after that, as far as stock may reach'
    WHEN 'not_here' THEN 'On order, so not here to be run down'
    WHEN 'kept' THEN 'Left as published before: the plan differs too little to change it'
    WHEN 'adjusted' THEN 'Adjusted by ' || s.decided_by
    ELSE p.reason END)";

constexpr std::string_view reasonSource = R"(CASE
    WHEN p.reason IN ('demand_over_lead_time', 'demand_over_review', 'order_up_to', 'demand_beyond', 'lost_while_waiting',
        'sold_before')
        THEN 'order-lines'
    WHEN p.reason IN ('event', 'phase_out') THEN 'demand-events'
    WHEN p.reason = 'safety_stock' THEN 'policies'
    WHEN p.reason IN ('on_hand', 'allocated', 'surplus') THEN 'stock'
    WHEN p.reason IN ('expiring', 'in_lots') THEN 'stock-lots'
    WHEN p.reason IN ('transfer_in', 'transfer_out', 'fast_order', 'elsewhere') THEN 'suggestions'
    WHEN p.reason IN ('on_order', 'not_here', 'open_order') THEN 'purchase-order-lines'
    WHEN p.reason IN ('minimum', 'multiple', 'maximum', 'conflict', 'price_break', 'shelf_life', 'economic_lot', 'not_yet')
        THEN 'supplier-items'
    WHEN p.reason = 'fill_up' THEN 'supplier-orders'
    WHEN p.reason IN ('kept', 'adjusted') THEN 'audit' ELSE 'orders' END)";

constexpr std::string_view reasonFilter = R"(CASE
    WHEN p.reason = 'safety_stock' THEN 'id = service_target.' || s.segment
    WHEN p.reason = 'open_order' THEN 'purchase_order_id = ' || p.order_text
    WHEN p.reason IN ('minimum', 'multiple', 'maximum', 'conflict', 'price_break', 'shelf_life', 'economic_lot', 'not_yet')
        THEN 'id = ' || CAST(s.supplier_item_id AS text)
    WHEN p.reason = 'fill_up' THEN 'id = ' || CAST(s.supplier_id AS text) || '/' || CAST(s.node_id AS text)
    WHEN p.reason IN ('kept', 'adjusted') THEN 'document = ' || CAST(s.id AS text)
    ELSE 'item_id = ' || CAST(s.item_id AS text) END)";

View reasons() {
    View view;
    view.name = "suggestion-reasons";
    view.title = "Reasons";
    view.description = "The parts that add up to a suggested quantity, each with the rows that it comes from.";
    view.columns = {
        {"position", "Position", T::Integer, "from 1", false},
        {"reason", "Reason", T::Code, ""},
        {"text", "In words", T::Text, ""},
        {"quantity", "Quantity", T::Quantity, "signed; the parts add up to the suggested quantity"},
        {"source_view", "Source", T::Code, "the view that the number comes from", false},
        {"source_filter", "Source filter", T::Text, "and the filter that opens it there", false},
        {"suggestion_id", "Suggestion", T::Uuid, "", false},
        {"id", "Id", T::Code, "suggestion and position", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"suggestion_id"}, {"position"}};
    view.sql =
        fmt::format(R"(SELECT CAST(p.suggestion_id AS text) || '/' || CAST(p.position AS text) AS id, p.rev AS rev,
    p.suggestion_id AS suggestion_id, p.position AS position, p.reason AS reason, {} AS text,
    CAST(p.quantity AS bigint) AS quantity, {} AS source_view, {} AS source_filter
FROM (SELECT d.entity AS entity, d.suggestion_id AS suggestion_id, d.rev AS rev, n.column1 + 1 AS position,
        rtrim({}) AS reason, {} AS quantity, rtrim({}) AS order_text
    FROM suggestion_detail d JOIN {} ON n.column1 < d.reason_lines WHERE d.entity = @entity) AS p
JOIN suggestion s ON s.entity = p.entity AND s.id = p.suggestion_id)",
                    reasonText, reasonSource, reasonFilter, cut("d.reasons", packed::reason, 0, packed::reasonName),
                    cut("d.reasons", packed::reason, packed::reasonName, packed::reasonQuantity),
                    cut("d.reasons", packed::reason, packed::reasonName + packed::reasonQuantity, packed::reasonOrder),
                    ordinals(packed::mostReasons));
    view.tables = {"suggestion_detail", "suggestion", "purchase_order", "purchase_order_line"};
    return view;
}

View projection() {
    View view;
    view.name = "suggestion-projection";
    view.title = "Projection";
    view.description = "Stock as expected week by week, with the suggestion and without it.";
    view.columns = {
        {"date", "Date", T::Date, ""},
        {"without_order", "Without", T::Quantity, "stock expected without the suggestion; below zero customers wait"},
        {"with_order", "With", T::Quantity, "and with a purchase or transfer as suggested"},
        {"low", "Low", T::Quantity, "of the band that holds the stock without the suggestion four times in five"},
        {"high", "High", T::Quantity, "of that band"},
        {"receipts", "Receipts", T::Quantity, "due in the week that ends here"},
        {"demand", "Demand", T::Quantity, "expected in that week"},
        {"suggestion_id", "Suggestion", T::Uuid, "", false},
        {"id", "Id", T::Code, "suggestion and week", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"suggestion_id"}, {"date"}};
    const auto number = [](int place) {
        return "CAST(" + cut("d.projection", packed::point, place * packed::number, packed::number) + " AS bigint)";
    };
    view.sql = fmt::format(
        R"(SELECT CAST(d.suggestion_id AS text) || '/' || CAST(n.column1 AS text) AS id, d.rev AS rev,
    d.suggestion_id AS suggestion_id, d.first_on + 7 * n.column1 AS date, {0} AS without_order,
    {0} + CASE WHEN s.kind IN ('buy', 'transfer') AND d.first_on + 7 * n.column1 >= s.arrival THEN s.quantity ELSE 0 END AS with_order,
    {0} - {1} AS low, {0} + {1} AS high, {2} AS receipts, {3} AS demand
FROM suggestion_detail d JOIN {4} ON n.column1 < d.points
JOIN suggestion s ON s.entity = d.entity AND s.id = d.suggestion_id
WHERE d.entity = @entity)",
        number(0), number(1), number(2), number(3), ordinals(packed::mostPoints));
    view.tables = {"suggestion_detail", "suggestion"};
    return view;
}

View alternatives() {
    View view;
    view.name = "suggestion-alternatives";
    view.title = "Suppliers";
    view.description =
        "What the same quantity would cost from those who sell the item, how long it would take, and what a "
        "year from each is expected to cost.";
    view.columns = {
        {"alternative", "Supplier", T::Text, ""},
        {"cost", "Cost", T::Money, "of the suggested quantity, or of the supplier's minimum"},
        {"currency", "Currency", T::Currency, "that the supplier is paid in"},
        {"quantity", "Quantity", T::Quantity, "that could be ordered there"},
        {"lead_time_days", "Lead time", T::Real, "days"},
        {"lead_time_sd_days", "Lead time ±", T::Real, "standard deviation in days"},
        {"year", "A year", T::Money, "landed purchases, holding, shortage and ordering together"},
        {"purchase", "Purchases", T::Money, "of that: landed cost of a year's demand"},
        {"holding", "Holding", T::Money, "of that: safety stock for its lead time, and half the usual order"},
        {"shortage", "Lost margin", T::Money, "of that: sales expected to be missed"},
        {"ordering", "Ordering", T::Money, "of that: order lines"},
        {"chosen", "Chosen", T::Boolean, "the suggestion is to buy there"},
        {"supplier_id", "Supplier key", T::Integer, "", false},
        {"suggestion_id", "Suggestion", T::Uuid, "", false},
        {"id", "Id", T::Code, "suggestion and supplier item", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"suggestion_id"}, {"cost"}};
    const auto money = [](int place) {
        return "CAST(" + cut("d.sources", packed::source, packed::sourceItem + place * packed::number, packed::number) +
               " AS bigint)";
    };
    view.sql =
        fmt::format(R"(SELECT CAST(q.suggestion_id AS text) || '/' || CAST(q.supplier_item AS text) AS id, q.rev AS rev,
    q.suggestion_id AS suggestion_id, q.alternative AS alternative, q.quantity AS quantity, q.currency AS currency,
    (q.quantity * q.unit_cost + 500) / 1000 AS cost, q.lead_time_days AS lead_time_days,
    q.lead_time_sd_days AS lead_time_sd_days, q.supplier_id AS supplier_id, q.chosen AS chosen,
    q.purchase AS purchase, q.holding AS holding, q.shortage AS shortage, q.ordering AS ordering,
    q.purchase + q.holding + q.shortage + q.ordering AS year
FROM (SELECT s.id AS suggestion_id, c.id AS supplier_item, c.rev AS rev, p.name AS alternative, c.currency AS currency,
        c.unit_cost AS unit_cost, c.supplier_id AS supplier_id,
        CASE WHEN c.supplier_id = s.supplier_id THEN 1 ELSE 0 END AS chosen,
        {0} AS purchase, {1} AS holding, {2} AS shortage, {3} AS ordering,
        CASE WHEN c.lead_time_receipts > 0 THEN c.lead_time_mean_days ELSE c.lead_time_days END AS lead_time_days,
        c.lead_time_sd_days AS lead_time_sd_days,
        CASE WHEN s.quantity < c.moq THEN c.moq WHEN c.multiple > 0 AND s.quantity % c.multiple <> 0
            THEN s.quantity - s.quantity % c.multiple + c.multiple ELSE s.quantity END AS quantity
    FROM suggestion s
    JOIN supplier_item c ON c.entity = 0 AND c.item_id = s.item_id
    JOIN supplier p ON p.entity = 0 AND p.supplier_id = c.supplier_id
    LEFT JOIN suggestion_detail d ON d.entity = s.entity AND d.suggestion_id = s.id AND d.sources_weighed > 0
    LEFT JOIN {4} ON n.column1 < d.sources_weighed AND {5} = CAST(c.id AS text)
    WHERE s.entity = @entity AND s.kind IN ('buy', 'transfer')
        AND (c.supplier_id <> s.supplier_id OR n.column1 IS NOT NULL)) AS q)",
                    money(0), money(1), money(2), money(3), ordinals(packed::mostSources),
                    cut("d.sources", packed::source, 0, packed::sourceItem));
    view.tables = {"suggestion", "suggestion_detail", "supplier_item", "supplier"};
    return view;
}

View runs() {
    View view;
    view.name = "plan-runs";
    view.title = "Plans";
    view.description = "Each time the plan was made, newest first.";
    view.columns = {
        {"id", "Run", T::Integer, "counts the plans of the entity"},
        {"as_of", "As of", T::Date, "the day it was made for"},
        {"planned_at", "Published", T::Time, ""},
        {"planned_by", "By", T::Code, ""},
        {"series", "Series", T::Integer, "items at nodes that were planned"},
        {"suggestions", "Suggestions", T::Integer, "that the plan made or kept"},
        {"opened", "New", T::Integer, "suggestions that the run before did not have"},
        {"changed", "Changed", T::Integer, "those that are otherwise than it left them"},
        {"gone", "Gone", T::Integer, "those that it left and nothing calls for any more"},
        {"unchanged", "As before", T::Integer, "those that nothing worth telling happened to"},
        {"amount", "At risk", T::Money, "of what is to be bought or expedited"},
        {"live_at", "Live", T::Time, "when something was touched since and planned again, last"},
        {"live_items", "Items since", T::Integer, "how many times an item was"},
        {"currency", "Currency", T::Currency, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"id", true}};
    view.sql = R"(SELECT r.run AS id, r.rev AS rev, r.as_of AS as_of, r.planned_at AS planned_at,
    r.planned_by AS planned_by, r.series AS series, r.suggestions AS suggestions, r.money_at_risk AS amount,
    r.opened AS opened, r.changed AS changed, r.gone AS gone,
    CASE WHEN r.suggestions > r.opened + r.changed THEN r.suggestions - r.opened - r.changed ELSE 0 END AS unchanged,
    r.live_at AS live_at, r.live_items AS live_items, r.currency AS currency
FROM plan_run r WHERE r.entity = @entity)";
    view.tables = {"plan_run"};
    return view;
}

} // namespace

void addSuggestionViews(Catalog& catalog) {
    catalog.add(suggestions());
    catalog.add(goneSuggestions());
    catalog.add(reasons());
    catalog.add(projection());
    catalog.add(alternatives());
    catalog.add(runs());
}

} // namespace opsdesk
