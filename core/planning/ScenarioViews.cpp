#include "core/planning/ScenarioViews.h"

namespace opsdesk {

namespace {

using T = ColumnType;

std::vector<ViewColumn> scenarioColumns() {
    return {
        {"name", "Scenario", T::Text, "what it is called"},
        {"state", "State", T::Code, "draft, planned or published"},
        {"service", "Service", T::Text, "cycle service that it supposes, for all or by segment"},
        {"lead_time", "Lead time", T::Text, "how much longer, for all or by supplier"},
        {"supplier_out", "Supplier out", T::Text, "who delivers nothing before which day"},
        {"budget", "Budget", T::Text, "what purchases may cost"},
        {"demand", "Demand", T::Text, "how much more than forecast, for all or by SKU or category"},
        {"base", "Planned beside", T::Code, "current, or older: there is a newer plan than the one compared with"},
        {"purchases", "Purchases", T::Money, "that the budget pays for"},
        {"purchases_change", "Change", T::Money, "of the purchases against the plan now"},
        {"stock", "Stock value", T::Money, "expected on the mean, at cost: safety stock and half an order", false},
        {"stock_change", "Stock change", T::Money, "against the plan now"},
        {"service_expected", "Expected", T::Real, "cycle service with the plan followed, weighted by demand at cost"},
        {"planned_at", "Planned", T::Time, "when it was last planned beside the current plan", false},
        {"planned_by", "By", T::Code, "", false},
        {"as_of", "As of", T::Date, "the day it was planned for", false},
        {"base_run", "Run", T::Integer, "the newest plan then", false},
        {"note", "Note", T::Text, "", false},
        {"orders", "Orders", T::Integer, "purchases that wait for a decision", false},
        {"now_orders", "Orders now", T::Integer, "the same of the plan now", false},
        {"now_purchases", "Purchases now", T::Money, "the same of the plan now", false},
        {"unfunded", "Not paid for", T::Money, "purchases beyond the budget", false},
        {"now_unfunded", "Not paid for now", T::Money, "the same of the plan now", false},
        {"money_at_risk", "At risk", T::Money, "margin lost if nothing is bought until the next review", false},
        {"now_money_at_risk", "At risk now", T::Money, "the same of the plan now", false},
        {"money_at_risk_left", "Left at risk", T::Money, "of that, for what the budget does not pay", false},
        {"now_money_at_risk_left", "Left at risk now", T::Money, "the same of the plan now", false},
        {"safety_stock", "Safety stock", T::Money, "at cost", false},
        {"now_safety_stock", "Safety stock now", T::Money, "the same of the plan now", false},
        {"now_stock", "Stock value now", T::Money, "the same of the plan now", false},
        {"holding", "Holding", T::Money, "cost of that stock for a year", false},
        {"now_holding", "Holding now", T::Money, "the same of the plan now", false},
        {"now_service", "Expected now", T::Real, "the same of the plan now", false},
        {"currency", "Currency", T::Currency, "", false},
        {"number", "Number", T::Code, "scenarios have none", false},
        {"created_by", "Made by", T::Code, "", false},
        {"created_at", "Made", T::Time, "", false},
        {"id", "Id", T::Uuid, "", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

View scenarios() {
    View view;
    view.name = "scenarios";
    view.title = "Scenarios";
    view.description = "Plans that might be, with what each comes to beside the plan now.";
    view.columns = scenarioColumns();
    view.order = {{"created_at", true}};
    view.sql = R"(SELECT s.id AS id, s.rev AS rev, s.number AS number, s.state AS state, s.version AS version,
    s.name AS name, s.note AS note, s.service AS service, s.lead_time AS lead_time, s.supplier_out AS supplier_out,
    s.budget AS budget, s.demand AS demand, s.planned_at AS planned_at, s.planned_by AS planned_by, s.as_of AS as_of,
    s.base_run AS base_run, CASE WHEN s.planned_at IS NULL OR s.state = 'published' THEN ''
        WHEN s.base_run < COALESCE((SELECT max(p.run) FROM plan_run p WHERE p.entity = s.entity), 0) THEN 'older'
        ELSE 'current' END AS base,
    s.currency AS currency, s.created_by AS created_by, s.created_at AS created_at,
    r.orders AS orders, r.now_orders AS now_orders, r.purchases AS purchases, r.now_purchases AS now_purchases,
    r.purchases - r.now_purchases AS purchases_change, r.unfunded AS unfunded, r.now_unfunded AS now_unfunded,
    r.money_at_risk AS money_at_risk, r.now_money_at_risk AS now_money_at_risk,
    r.money_at_risk_left AS money_at_risk_left, r.now_money_at_risk_left AS now_money_at_risk_left,
    r.safety_stock AS safety_stock, r.now_safety_stock AS now_safety_stock, r.stock AS stock, r.now_stock AS now_stock,
    r.stock - r.now_stock AS stock_change, r.holding AS holding, r.now_holding AS now_holding,
    r.service AS service_expected, r.now_service AS now_service
FROM scenario s LEFT JOIN scenario_result r ON r.entity = s.entity AND r.scenario_id = s.id AND r.place = 0
WHERE s.entity = @entity AND s.state <> 'deleted')";
    view.tables = {"scenario", "scenario_result", "plan_run"};
    view.search = {"name", "note"};
    return view;
}

View comparison() {
    View view;
    view.name = "scenario-comparison";
    view.title = "Comparison";
    view.description = "What a scenario comes to beside the plan now: in total, by segment and by supplier.";
    view.columns = {
        {"kind", "By", T::Code, "total, segment or supplier"},
        {"name", "Of", T::Text, "segment or supplier; empty for the total"},
        {"now_purchases", "Purchases now", T::Money, "that the budget pays for"},
        {"purchases", "Purchases", T::Money, "in the scenario"},
        {"purchases_change", "Change", T::Money, "of the purchases"},
        {"unfunded_change", "Not paid for", T::Money, "change of what is beyond the budget"},
        {"money_at_risk_left", "Left at risk", T::Money, "margin lost for want of budget, in the scenario"},
        {"left_change", "Left at risk, change", T::Money, "against the plan now"},
        {"safety_stock_change", "Safety stock", T::Money, "change, at cost"},
        {"now_stock", "Stock value now", T::Money, "expected on the mean, at cost"},
        {"stock", "Stock value", T::Money, "in the scenario"},
        {"stock_change", "Stock change", T::Money, "against the plan now"},
        {"holding_change", "Holding", T::Money, "change of what the stock costs in a year"},
        {"now_service", "Expected now", T::Real, "cycle service, weighted by demand at cost"},
        {"service_expected", "Expected", T::Real, "in the scenario"},
        {"service_change", "Service", T::Real, "change"},
        {"currency", "Currency", T::Currency, "", false},
        {"place", "Place", T::Integer, "", false},
        {"scenario_id", "Scenario", T::Uuid, "", false},
        {"id", "Id", T::Code, "scenario and place", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"scenario_id"}, {"place"}};
    view.sql = R"(SELECT CAST(r.scenario_id AS text) || '/' || CAST(r.place AS text) AS id, r.rev AS rev,
    r.scenario_id AS scenario_id, r.place AS place, r.kind AS kind, r.name AS name, s.currency AS currency,
    r.now_purchases AS now_purchases, r.purchases AS purchases, r.purchases - r.now_purchases AS purchases_change,
    r.unfunded - r.now_unfunded AS unfunded_change, r.money_at_risk_left AS money_at_risk_left,
    r.money_at_risk_left - r.now_money_at_risk_left AS left_change,
    r.safety_stock - r.now_safety_stock AS safety_stock_change, r.now_stock AS now_stock, r.stock AS stock,
    r.stock - r.now_stock AS stock_change, r.holding - r.now_holding AS holding_change,
    r.now_service AS now_service, r.service AS service_expected, r.service - r.now_service AS service_change
FROM scenario_result r JOIN scenario s ON s.entity = r.entity AND s.id = r.scenario_id WHERE r.entity = @entity)";
    view.tables = {"scenario_result", "scenario"};
    return view;
}

View lines() {
    View view;
    view.name = "scenario-lines";
    view.title = "Differences";
    view.description = "The purchases that a scenario changes most, by money.";
    view.columns = {
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"node", "Node", T::Code, ""},
        {"supplier", "Supplier", T::Text, ""},
        {"segment", "Segment", T::Code, ""},
        {"now_quantity", "Now", T::Quantity, "to buy by the plan now"},
        {"quantity", "Then", T::Quantity, "to buy in the scenario"},
        {"amount_change", "Change", T::Money, "of the landed cost"},
        {"safety_stock_change", "Safety stock", T::Quantity, "change"},
        {"now_funded", "Paid for now", T::Boolean, "by the budget", false},
        {"funded", "Paid for", T::Boolean, "by the scenario's budget", false},
        {"why", "Why", T::Code, "budget, supplier, demand, safety_stock, lot or rounding: what changed most"},
        {"now_amount", "Cost now", T::Money, "of the quantity that the plan now suggests", false},
        {"amount", "Cost", T::Money, "of the quantity that the scenario suggests", false},
        {"currency", "Currency", T::Currency, "", false},
        {"item_id", "Item key", T::Integer, "", false},
        {"node_id", "Node key", T::Integer, "", false},
        {"place", "Place", T::Integer, "", false},
        {"scenario_id", "Scenario", T::Uuid, "", false},
        {"id", "Id", T::Code, "scenario and place", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"scenario_id"}, {"place"}};
    view.sql = R"(SELECT CAST(l.scenario_id AS text) || '/' || CAST(l.place AS text) AS id, l.rev AS rev,
    l.scenario_id AS scenario_id, l.place AS place, l.sku AS sku, l.item AS name, l.node AS node,
    l.supplier AS supplier, l.segment AS segment, l.now_quantity AS now_quantity, l.quantity AS quantity,
    l.amount - l.now_amount AS amount_change, l.safety_stock - l.now_safety_stock AS safety_stock_change,
    l.now_funded AS now_funded, l.funded AS funded, l.why AS why, l.now_amount AS now_amount, l.amount AS amount,
    s.currency AS currency, l.item_id AS item_id, l.node_id AS node_id
FROM scenario_line l JOIN scenario s ON s.entity = l.entity AND s.id = l.scenario_id WHERE l.entity = @entity)";
    view.tables = {"scenario_line", "scenario"};
    return view;
}

} // namespace

void addScenarioViews(Catalog& catalog) {
    catalog.add(scenarios());
    catalog.add(comparison());
    catalog.add(lines());
}

} // namespace opsdesk
