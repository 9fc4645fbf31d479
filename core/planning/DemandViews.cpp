#include "core/planning/DemandViews.h"

#include "core/planning/DemandFlags.h"
#include "core/planning/Figure.h"
#include "core/planning/ViewedSeries.h"
#include "core/workflow/ComputedRows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

using T = ColumnType;

/// The chance that the band of a forecast holds what comes.
constexpr double bandLevel = 0.8;

/// What the computed views read. Orders and returns, too, where a plan would: consoles of a centre have none, and go
/// by the series that it stored.
const std::vector<std::string> readTables{
    "item",          "node",           "demand_series",   "demand_days",    "demand_correction",  "demand_event",
    "item_analogue", "plan_run",       "series_forecast", "supplier_item",  "supplier",           "policy",
    "suggestion",    "stock_position", "stock_lot",       "purchase_order", "purchase_order_line"};

/// Which item and node a row is of; the first columns of each of these views.
std::vector<ViewColumn> columnsOf(std::vector<ViewColumn> own) {
    std::vector<ViewColumn> columns{
        {"sku", "SKU", T::Code, "ask for one: by sku or item_id"},
        {"node", "Node", T::Code, "or node_id; when none is named, each where the item is planned"},
    };
    std::move(own.begin(), own.end(), std::back_inserter(columns));
    columns.push_back({"item_id", "Item", T::Integer, "Key of the item.", false});
    columns.push_back({"node_id", "Node key", T::Integer, "Key of the node.", false});
    columns.push_back({"id", "Id", T::Text, "item/node/…", false});
    columns.push_back({"rev", "Revision", T::Integer, "", false});
    return columns;
}

ViewRow rowOf(const ViewedSeries& series, const std::string& part, ViewRow own) {
    ViewRow row{series.sku, series.node};
    std::move(own.begin(), own.end(), std::back_inserter(row));
    row.emplace_back(series.itemId);
    row.emplace_back(series.nodeId);
    row.emplace_back(series.id() + "/" + part);
    row.emplace_back(series.rev);
    return row;
}

Value quantityOf(double units) {
    return Quantity::rounded(std::isfinite(units) ? units : 0).count();
}

Value dayOf(Date day) {
    return std::int64_t{day.days()};
}

// --- what each view tells of a series --------------------------------------------------------------------------------

void addHistory(const ViewedSeries& series, std::vector<ViewRow>& rows) {
    std::vector<double> counted = series.entered;
    std::vector<std::string> why(counted.size());
    for (const auto& correction : series.plan.corrections) {
        const auto week = static_cast<std::size_t>(correction.period);
        counted[week] = correction.after;
        why[week] += (why[week].empty() ? "" : ",") + std::string(toString(correction.kind));
    }
    const bool byDay = !series.ordered.empty();
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const Date week = series.weekOfPeriod(static_cast<int>(i));
        const auto said = series.saidBy.find(week);
        const bool person = said != series.saidBy.end();
        const auto without = series.outOfStock.empty() ? 0 : std::lround(series.outOfStock[i] * 7);
        rows.push_back(rowOf(series, week.toString(),
                             {dayOf(week), byDay ? quantityOf(series.ordered[i]) : Value(),
                              byDay ? quantityOf(series.returned[i]) : Value(),
                              byDay ? quantityOf(series.ordered[i] - series.entered[i]) : Value(),
                              quantityOf(series.entered[i]), std::int64_t{without}, quantityOf(counted[i]),
                              quantityOf(counted[i] - series.entered[i]), why[i], eventsOn(series.known.events, week),
                              person ? said->second.corrected_by : "", person ? said->second.reason : ""}));
    }
}

void addForecast(const ViewedSeries& series, std::vector<ViewRow>& rows) {
    const auto& plan = series.plan;
    Forecast forecast;
    forecast.method = plan.method;
    forecast.pattern = plan.pattern;
    forecast.mean = plan.weeklyMean;
    forecast.deviation = plan.weeklyDeviation;
    for (std::size_t i = 0; i < plan.weeklyMean.size(); ++i) {
        const Date week = series.historyEnd() + 7 * static_cast<int>(i);
        const auto band = predictionInterval(forecast, i, bandLevel, true);
        rows.push_back(
            rowOf(series, week.toString(),
                  {dayOf(week), quantityOf(plan.weeklyUsual.empty() ? plan.weeklyMean[i] : plan.weeklyUsual[i]),
                   quantityOf(plan.weeklyMean[i]), quantityOf(band.low), quantityOf(band.high),
                   eventsOn(series.known.events, week)}));
    }
}

/// As the trials found it; what cannot be tried beside the others is told as the forecast itself came out.
MethodScore scoreOf(const MethodSelection& selection, ForecastMethod method, const SeriesPlan& plan) {
    const auto at = static_cast<std::size_t>(method);
    if (selection.tested && selection.tried[at])
        return selection.scores[at];
    MethodScore score;
    score.mase = plan.mase;
    score.rmsse = plan.rmsse;
    score.bias = plan.bias;
    score.score = plan.rmsse;
    return score;
}

void addMethods(const ViewedSeries& series, std::vector<ViewRow>& rows) {
    const auto& plan = series.plan;
    CleanDemand clean;
    cleanDemand(series.entered, series.outOfStock, clean, series.known);
    borrowDemand(series.known.borrowed, clean);
    const int tried = weeksTried(plan.protectionDays);
    Forecaster forecaster;
    forecaster.forecast(clean.demand, {tried, tried, SeriesInput().seasonLength, {}});
    const auto& selection = forecaster.selection();
    for (std::size_t i = 0; i < selection.tried.size(); ++i) {
        const auto method = static_cast<ForecastMethod>(i);
        const bool chosen = method == plan.chosenMethod;
        if (!chosen && !(selection.tested && selection.tried[i]))
            continue;
        const auto score = scoreOf(selection, method, plan);
        rows.push_back(rowOf(series, std::string(toString(method)),
                             {std::string(toString(method)), std::int64_t{chosen}, figure(score.mase),
                              figure(score.rmsse), figure(score.bias), figure(score.score)}));
    }
}

void addSeries(const ViewedSeries& series, std::vector<ViewRow>& rows) {
    const auto& plan = series.plan;
    rows.push_back(
        rowOf(series, "series",
              {std::string(toString(plan.pattern.demandClass)), series.segment, std::string(toString(plan.method)),
               std::string(toString(plan.selection)), series.selectedWeek ? dayOf(*series.selectedWeek) : Value(),
               std::int64_t{plan.tested}, figure(plan.mase), figure(plan.bias), figure(plan.trackingSignal),
               figure(plan.pattern.interval), figure(plan.pattern.variation), figure(plan.pattern.mean),
               demandFlags(plan.flags, false)}));
}

// --- the views -------------------------------------------------------------------------------------------------------

using AddSeriesRows = void (*)(const ViewedSeries&, std::vector<ViewRow>&);

void addSeriesView(Catalog& catalog, View view, AddSeriesRows addRows) {
    view.columns = columnsOf(std::move(view.columns));
    view.sql = computedSql;
    view.tables = readTables;
    addComputedRows(view.name,
                    [addRows](store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
                        std::vector<ViewRow> rows;
                        for (const auto& series : viewedSeries(connection, entity, filters))
                            addRows(series, rows);
                        return rows;
                    });
    catalog.add(std::move(view));
}

View historyView() {
    View view;
    view.name = "demand-history";
    view.title = "Demand";
    view.description = "Of an item at its nodes, week by week, as entered and as the forecast counts it, and why.";
    view.columns = {
        {"week", "Week", T::Date, "its Monday"},
        {"ordered", "Ordered", T::Quantity, "of it, whatever came back; empty where demand is not known by day"},
        {"returned", "Returned", T::Quantity, "what came back in the week, whenever it was ordered"},
        {"taken_off", "Taken off", T::Quantity, "returns that count against the week, as setting.returns_netting says"},
        {"entered", "Entered", T::Quantity, "ordered, less what is taken off"},
        {"without_stock", "Without stock", T::Integer, "days that ended so"},
        {"counted", "Counted", T::Quantity, "what the forecast goes by"},
        {"change", "Change", T::Quantity, "counted less entered"},
        {"why", "Why", T::Text, "stock_out, outlier, negative, missing, event or corrected"},
        {"event", "Event", T::Text, "promotions and other events that were on"},
        {"corrected_by", "By", T::Code, "who said how the week counts"},
        {"reason", "Reason", T::Text, "why, in their words"},
    };
    view.order = {{"sku"}, {"node"}, {"week"}};
    return view;
}

View forecastView() {
    View view;
    view.name = "demand-forecast";
    view.title = "Forecast";
    view.description = "Of an item at its nodes, for the weeks that the plan looks ahead.";
    view.columns = {
        {"week", "Week", T::Date, "its Monday"},
        {"base", "Without events", T::Quantity, "expected but for them"},
        {"mean", "Expected", T::Quantity, "on the mean"},
        {"low", "Low", T::Quantity, "below it one time in ten"},
        {"high", "High", T::Quantity, "above it one time in ten"},
        {"event", "Event", T::Text, "promotions and other events that are on"},
    };
    view.order = {{"sku"}, {"node"}, {"week"}};
    return view;
}

View methodsView() {
    View view;
    view.name = "demand-methods";
    view.title = "Methods";
    view.description = "How each method of forecast did for an item at its nodes when tried on the history.";
    view.columns = {
        {"method", "Method", T::Code, ""},
        {"chosen", "Chosen", T::Boolean, "it is what the plan goes by"},
        {"mase", "MASE", T::Real, "below 1 beats the naïve forecast"},
        {"rmsse", "RMSSE", T::Real, "the same of squared errors"},
        {"bias", "Bias", T::Real, "share of demand; positive forecasts too much"},
        {"score", "Score", T::Real, "what decides: RMSSE and half of the bias; the lowest, of equals the simplest"},
    };
    view.order = {{"sku"}, {"node"}, {"score"}};
    return view;
}

View seriesView() {
    View view;
    view.name = "demand-series";
    view.title = "Demand and forecast";
    view.description = "How an item sells at its nodes, and what it is forecast with.";
    view.columns = {
        {"demand_class", "Class", T::Code, "smooth, erratic, intermittent or lumpy"},
        {"segment", "Segment", T::Code, "ABC by turnover, XYZ by how steady demand is; empty before the first plan"},
        {"method", "Method", T::Code, "of the forecast"},
        {"cause", "Selected", T::Code, "kept, new, changed, age or drift"},
        {"selected_week", "Since", T::Date, "the week in which the method was selected"},
        {"tested", "Tested", T::Boolean, "methods were compared on the history"},
        {"forecast_error", "Error", T::Real, "MASE of the trials: below 1 beats the naïve forecast"},
        {"forecast_bias", "Bias", T::Real, "share of demand; positive forecasts too much"},
        {"tracking_signal", "Tracking signal", T::Real, "−1 to 1; beyond 0.7 the method drifts"},
        {"interval", "ADI", T::Real, "weeks from demand to demand"},
        {"variation", "CV²", T::Real, "squared variation of the quantities"},
        {"weekly_mean", "Per week", T::Real, "counted, on the mean of the history"},
        {"flags", "Flags", T::Text,
         "new, short_history, censored, outlier, corrected, promotion, phase_out, unreliable"},
    };
    view.order = {{"sku"}, {"node"}};
    return view;
}

View correctionsView() {
    View view;
    view.name = "demand-corrections";
    view.title = "Corrections";
    view.description = "Weeks of demand that a person said count otherwise than the plan would have it.";
    view.columns = {
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"node", "Node", T::Code, ""},
        {"week", "Week", T::Date, "its Monday"},
        {"quantity", "Counted", T::Quantity, "empty: as it was entered"},
        {"reason", "Reason", T::Text, ""},
        {"corrected_by", "By", T::Code, ""},
        {"corrected_at", "When", T::Time, ""},
        {"item_id", "Item", T::Integer, "Key of the item.", false},
        {"node_id", "Node key", T::Integer, "Key of the node.", false},
        {"id", "Id", T::Text, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"corrected_at", true}};
    view.sql = R"(SELECT c.item_id || '/' || c.node_id || '/' || CAST(c.week AS text) AS id,
    c.rev AS rev, i.sku AS sku, i.name AS name, n.code AS node, c.week AS week, c.quantity AS quantity,
    c.reason AS reason, c.corrected_by AS corrected_by, c.corrected_at AS corrected_at, c.item_id AS item_id,
    c.node_id AS node_id
FROM demand_correction c JOIN item i ON i.entity = 0 AND i.item_id = c.item_id
JOIN node n ON n.entity = c.entity AND n.node_id = c.node_id WHERE c.entity = @entity)";
    view.tables = {"demand_correction", "item", "node"};
    view.search = {"sku", "name", "reason"};
    return view;
}

View eventsView() {
    View view;
    view.name = "demand-events";
    view.title = "Events";
    view.description = "Promotions, launches, phase-outs and what else makes demand other than it usually is.";
    view.columns = {
        {"name", "Name", T::Text, ""},
        {"kind", "Kind", T::Code, "promotion, launch, phase_out, disruption or other"},
        {"state", "State", T::Code, "active or cancelled"},
        {"sku", "SKU", T::Code, "empty: all of the category"},
        {"item_name", "Item", T::Text, ""},
        {"category", "Category", T::Text, ""},
        {"node", "Node", T::Code, "empty: all nodes"},
        {"first_day", "First day", T::Date, ""},
        {"last_day", "Last day", T::Date, "included"},
        {"uplift_percent", "Uplift, %", T::Real, "added to usual demand; empty: not known"},
        {"units_per_week", "Units per week", T::Quantity, "added in place of a share"},
        {"note", "Note", T::Text, ""},
        {"created_by", "By", T::Code, ""},
        {"created_at", "When", T::Time, "", false},
        {"version", "Version", T::Integer, "", false},
        {"item_id", "Item key", T::Integer, "Key of the item; 0 for a category.", false},
        {"node_id", "Node key", T::Integer, "Key of the node; 0 for all.", false},
        {"id", "Id", T::Uuid, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"first_day", true}};
    view.sql = R"(SELECT e.id AS id, e.rev AS rev, e.name AS name, e.kind AS kind, e.state AS state,
    coalesce(i.sku, '') AS sku, coalesce(i.name, '') AS item_name, e.category AS category, coalesce(n.code, '') AS node,
    e.first_day AS first_day, e.last_day AS last_day, e.uplift_percent AS uplift_percent,
    e.units_per_week AS units_per_week, e.note AS note, e.created_by AS created_by, e.created_at AS created_at,
    e.version AS version, e.item_id AS item_id, e.node_id AS node_id
FROM demand_event e LEFT JOIN item i ON i.entity = 0 AND i.item_id = e.item_id
LEFT JOIN node n ON n.entity = e.entity AND n.node_id = e.node_id WHERE e.entity = @entity)";
    view.tables = {"demand_event", "item", "node"};
    view.search = {"name", "sku", "item_name", "category", "note"};
    return view;
}

/// The active ones by the items that they are about, those of a category among them.
View itemEventsView() {
    View view = eventsView();
    view.name = "item-events";
    view.title = "Events of an item";
    view.description = "Which events change the demand of an item, those of its category among them; ask for one by "
                       "item_id.";
    view.columns[static_cast<std::size_t>(view.index("id"))].type = T::Text;
    view.columns.push_back({"event_id", "Event", T::Uuid, "names it to event.edit and event.cancel", false});
    view.sql = R"(SELECT CAST(e.id AS text) || '/' || i.item_id AS id, e.id AS event_id, e.rev AS rev, e.name AS name,
    e.kind AS kind, e.state AS state, i.sku AS sku, i.name AS item_name, e.category AS category,
    coalesce(n.code, '') AS node, e.first_day AS first_day, e.last_day AS last_day, e.uplift_percent AS uplift_percent,
    e.units_per_week AS units_per_week, e.note AS note, e.created_by AS created_by, e.created_at AS created_at,
    e.version AS version, i.item_id AS item_id, e.node_id AS node_id
FROM item i JOIN demand_event e ON e.entity = @entity AND e.state = 'active'
    AND (e.item_id = i.item_id OR (e.item_id = 0 AND e.category = i.category))
LEFT JOIN node n ON n.entity = e.entity AND n.node_id = e.node_id WHERE i.entity = 0)";
    return view;
}

View analoguesView() {
    View view;
    view.name = "analogues";
    view.title = "Analogues";
    view.description = "Which items new items are expected to sell like.";
    view.columns = {
        {"sku", "SKU", T::Code, "of the new item"},
        {"name", "Name", T::Text, ""},
        {"analogue", "Analogue", T::Code, "SKU of the item that it is like"},
        {"analogue_name", "Analogue's name", T::Text, ""},
        {"weight", "Weight", T::Real, "2: it sells twice as much"},
        {"weeks", "Weeks", T::Integer, "of its own history from which on it stands alone"},
        {"set_by", "By", T::Code, ""},
        {"set_at", "When", T::Time, ""},
        {"item_id", "Item key", T::Integer, "Key of the item.", false},
        {"id", "Id", T::Text, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"sku"}, {"analogue"}};
    view.sql = R"(SELECT a.item_id || '/' || a.analogue_id AS id, a.rev AS rev, i.sku AS sku, i.name AS name,
    o.sku AS analogue, o.name AS analogue_name, a.weight AS weight, a.weeks AS weeks, a.set_by AS set_by,
    a.set_at AS set_at, a.item_id AS item_id
FROM item_analogue a JOIN item i ON i.entity = 0 AND i.item_id = a.item_id
JOIN item o ON o.entity = 0 AND o.item_id = a.analogue_id WHERE a.entity = @entity)";
    view.tables = {"item_analogue", "item"};
    view.search = {"sku", "name", "analogue"};
    return view;
}

} // namespace

void addDemandViews(Catalog& catalog) {
    addSeriesView(catalog, historyView(), addHistory);
    addSeriesView(catalog, forecastView(), addForecast);
    addSeriesView(catalog, methodsView(), addMethods);
    addSeriesView(catalog, seriesView(), addSeries);
    catalog.add(correctionsView());
    catalog.add(eventsView());
    catalog.add(itemEventsView());
    catalog.add(analoguesView());
}

} // namespace opsdesk
