#include "core/planning/QualityViews.h"

#include "core/planning/PlanningQuality.h"
#include "core/workflow/ComputedRows.h"

#include <fmt/format.h>

#include <cmath>
#include <map>

namespace opsdesk {

namespace {

using T = ColumnType;

constexpr auto everySegment = "all";

/// Of one row of either view, after what it is about.
std::vector<ViewColumn> measures() {
    return {
        {"fill_rate", "Fill rate", T::Real, "share of the pieces ordered that were shipped, 0 to 1"},
        {"ordered", "Ordered", T::Quantity, "pieces, by customers"},
        {"unfilled", "Not shipped", T::Quantity, "of those"},
        {"amount", "Stock held", T::Money, "on hand now, at cost"},
        {"weeks_of_cover", "Weeks of cover", T::Real, "stock over a week's demand, both at cost"},
        {"error", "Error", T::Real, "of the forecasts of these weeks, as a share of demand; 0 is exact"},
        {"bias", "Bias", T::Real, "share of demand; positive forecast too much"},
        {"naive_error", "Naïve error", T::Real, "what repeating the last week would have missed"},
        {"value_added", "Value added", T::Real, "naïve error less error: what forecasting is worth"},
        {"corrections_add", "People added", T::Real,
         "how much of demand people's corrections took off the error; below zero they put it on; empty: none made"},
        {"currency", "Currency", T::Currency, "", false},
        {"id", "Id", T::Text, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

Value figure(std::optional<double> value) {
    return value && std::isfinite(*value) ? Value(std::round(*value * 10'000) / 10'000 + 0.0) : Value();
}

void addMeasures(ViewRow& row, const PlanningQuality& quality, const PlanInput& input, std::string id) {
    const auto error = quality.error(), naive = quality.naiveError();
    const auto added = error && naive ? std::optional(*naive - *error) : std::nullopt;
    for (Value& cell :
         ViewRow{figure(quality.fillRate()), quality.ordered.count(), (quality.ordered - quality.shipped).count(),
                 quality.stock.units(), figure(quality.weeksOfCover()), figure(error), figure(quality.bias()),
                 figure(naive), figure(added), figure(quality.correctionsAdd()),
                 std::string(input.policy.currency.code()), std::move(id), input.demandStep})
        row.push_back(std::move(cell));
}

/// As the last plan saw it; nothing before there was one.
std::unique_ptr<PlanInput> inputOfLastPlan(store::Connection& connection, std::int64_t entity) {
    const auto run =
        connection.prepare("SELECT as_of FROM plan_run WHERE entity = ? ORDER BY entity, run DESC LIMIT 1");
    run->bind(0, Value(entity));
    if (!run->step())
        return {};
    const Date asOf(static_cast<std::int32_t>(run->integer(0)));
    return readPlanInput(connection, entity, asOf, asOf);
}

std::vector<ViewRow> bySegment(store::Connection& connection, std::int64_t entity, const std::vector<Filter>&) {
    const auto input = inputOfLastPlan(connection, entity);
    if (!input)
        return {};
    std::map<std::string, PlanningQuality> segments;
    for (const auto& one : measureQuality(*input, connection)) {
        segments[toString(one.series->segment)].add(one.quality);
        segments[everySegment].add(one.quality);
    }
    std::vector<ViewRow> rows;
    for (const auto& [segment, quality] : segments) {
        ViewRow row{segment, quality.series, quality.judged};
        addMeasures(row, quality, *input, segment);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ViewRow> bySeries(store::Connection& connection, std::int64_t entity, const std::vector<Filter>&) {
    const auto input = inputOfLastPlan(connection, entity);
    if (!input)
        return {};
    std::vector<ViewRow> rows;
    for (const auto& [series, quality] : measureQuality(*input, connection)) {
        ViewRow row{series->item->sku,         series->item->name, *series->node,
                    toString(series->segment), series->itemId,     series->nodeId};
        addMeasures(row, quality, *input, fmt::format("{}/{}", series->itemId, series->nodeId));
        rows.push_back(std::move(row));
    }
    return rows;
}

View viewOf(std::vector<ViewColumn> subject) {
    View view;
    view.columns = std::move(subject);
    for (auto& column : measures())
        view.columns.push_back(std::move(column));
    view.sql = computedSql;
    view.tables = {"plan_run"}; // as the last plan saw it: what happened since belongs to the next
    return view;
}

} // namespace

void addQualityViews(Catalog& catalog) {
    auto segments =
        viewOf({{"segment", "Segment", T::Code, "ABC by turnover, XYZ by how steady demand is; all: in total"},
                {"series", "Series", T::Integer, "items at nodes"},
                {"judged", "Judged", T::Integer, "of them with history enough to judge forecasts", false}});
    segments.name = "planning-quality";
    segments.title = "Planning quality";
    segments.description = "What planning reached in the twelve weeks before the last plan, by segment and in total.";
    segments.order = {{"segment"}};
    addComputedRows(segments.name, bySegment);
    catalog.add(std::move(segments));

    auto series = viewOf({{"sku", "SKU", T::Code, ""},
                          {"name", "Name", T::Text, ""},
                          {"node", "Node", T::Code, ""},
                          {"segment", "Segment", T::Code, "ABC by turnover, XYZ by how steady demand is"},
                          {"item_id", "Item key", T::Integer, "", false},
                          {"node_id", "Node key", T::Integer, "", false}});
    series.name = "planning-quality-series";
    series.title = "Planning quality by item";
    series.description = "The same of each item at each node.";
    series.order = {{"unfilled", true}, {"amount", true}};
    series.search = {"sku", "name"};
    addComputedRows(series.name, bySeries);
    catalog.add(std::move(series));
}

} // namespace opsdesk
