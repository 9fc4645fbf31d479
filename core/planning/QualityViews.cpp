#include "core/planning/QualityViews.h"

#include "core/planning/Figure.h"
#include "core/planning/PlanningQuality.h"
#include "core/workflow/ComputedRows.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

constexpr std::size_t mostQualityGroups = 5'000, mostKeptItems = 1'000;

// --- keeping what was measured ---------------------------------------------------------------------------------------

template <class Row>
void replaceRows(Context& context, std::int64_t before, std::vector<Row> rows) {
    auto& kept = context.rows();
    const auto count = static_cast<std::int64_t>(rows.size());
    for (std::int64_t place = 0; place < std::max(before, count); ++place)
        kept.want<Row>(context.entity(), place);
    kept.load();
    for (std::int64_t place = count; place < before; ++place)
        kept.erase<Row>(context.entity(), place);
    for (std::int64_t place = 0; place < count; ++place) {
        auto& row = rows[static_cast<std::size_t>(place)];
        row.entity = context.entity();
        row.place = place;
        kept.put(std::move(row));
    }
}

Outcome record(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    auto report = readPayload<QualityReport>(context.command().payload);
    if (!report)
        return tl::unexpected(report.error());
    if (report->groups.empty() || report->groups.front().kind != "total" || report->groups.size() > mostQualityGroups ||
        report->items.size() > mostKeptItems)
        return reject("wrong_result",
                      fmt::format("What was measured begins with its total, and has {} groups and {} items at most.",
                                  mostQualityGroups, mostKeptItems),
                      "groups");
    const auto* total = context.rows().find<QualityGroup>(context.entity(), std::int64_t(0));
    const auto groupsBefore = total ? total->group_rows : 0, itemsBefore = total ? total->item_rows : 0;
    std::vector<QualityGroup> groups(report->groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        static_cast<GroupQuality&>(groups[i]) = std::move(report->groups[i]);
        groups[i].as_of = report->as_of;
        groups[i].currency = report->currency;
        groups[i].group_rows = static_cast<std::int64_t>(groups.size());
        groups[i].item_rows = static_cast<std::int64_t>(report->items.size());
        groups[i].measured_at = context.acceptedAt();
    }
    std::vector<QualityItem> items(report->items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        static_cast<ItemQuality&>(items[i]) = std::move(report->items[i]);
    replaceRows(context, groupsBefore, std::move(groups));
    replaceRows(context, itemsBefore, std::move(items));
    return {};
}

// --- showing it ------------------------------------------------------------------------------------------------------

/// Of one row of either view, after what it is about.
std::vector<ViewColumn> measures() {
    return {
        {"fill_rate", "Fill rate", T::Real, "share of the pieces ordered that were shipped, 0 to 1"},
        {"ordered", "Ordered", T::Quantity, "pieces, by customers"},
        {"unfilled", "Not shipped", T::Quantity, "of those"},
        {"amount", "Stock held", T::Money, "on hand when it was measured, at cost"},
        {"weeks_of_cover", "Weeks of cover", T::Real, "stock over a week's demand, both at cost"},
        {"error", "Error", T::Real, "of the forecasts of these weeks, as a share of demand; 0 is exact"},
        {"bias", "Bias", T::Real, "share of demand; positive forecast too much"},
        {"naive_error", "Naïve error", T::Real, "what repeating the last week would have missed"},
        {"value_added", "Value added", T::Real, "naïve error less error: what forecasting is worth"},
        {"corrections_add", "People added", T::Real,
         "how much of demand people's corrections took off the error; below zero they put it on; empty: none made"},
        {"overrides", "Overrides", T::Integer, "purchases that people decided otherwise than the plan said"},
        {"overrides_add", "Overrides added", T::Money,
         "what they saved against following the plan; below zero they cost; empty: too soon to say"},
        {"overrides_judged", "Overrides judged", T::Integer, "of which it is known how they turned out", false},
        {"better", "Better", T::Integer, "of those judged", false},
        {"worse", "Worse", T::Integer, "of those judged", false},
        {"planned_cost", "Cost as planned", T::Money, "of those judged: margin missed and holding", false},
        {"decided_cost", "Cost as decided", T::Money, "of those judged: the same with what was decided", false},
        {"best_cost", "Least cost", T::Money, "had the demand been known", false},
        {"currency", "Currency", T::Currency, "", false},
        {"id", "Id", T::Text, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

Value cellOf(std::optional<double> value) {
    return value ? Value(figure(*value)) : Value();
}

void addMeasures(ViewRow& row, const QualityFigures& of, Currency currency, std::string id, std::int64_t rev) {
    const auto error = of.error(), naive = of.naiveError();
    const auto added = error && naive ? std::optional(*naive - *error) : std::nullopt;
    const auto saved = of.overridesAdd();
    const auto ofSeries = [&](std::int64_t amount) { return of.series > 0 ? Value(amount) : Value(); };
    for (Value& cell : ViewRow{cellOf(of.fillRate()),
                               ofSeries(of.ordered.count()),
                               ofSeries((of.ordered - of.shipped).count()),
                               ofSeries(of.stock.units()),
                               cellOf(of.weeksOfCover()),
                               cellOf(error),
                               cellOf(of.bias()),
                               cellOf(naive),
                               cellOf(added),
                               cellOf(of.correctionsAdd()),
                               of.overrides,
                               saved ? Value(saved->units()) : Value(),
                               of.overrides_judged,
                               of.better,
                               of.worse,
                               of.planned_cost.units(),
                               of.decided_cost.units(),
                               of.best_cost.units(),
                               std::string(currency.code()),
                               std::move(id),
                               rev})
        row.push_back(std::move(cell));
}

template <class Row>
std::vector<Row> keptRows(store::Connection& connection, std::int64_t entity) {
    const auto& type = store::rowType<Row>();
    const auto statement = connection.prepare(
        fmt::format("SELECT {} FROM {} WHERE entity = ? ORDER BY entity, place", type.selectList(), type.table));
    statement->bind(0, Value(entity));
    std::vector<Row> rows;
    while (statement->step())
        rows.push_back(*std::static_pointer_cast<Row>(type.read(*statement)));
    return rows;
}

std::vector<ViewRow> byGroup(store::Connection& connection, std::int64_t entity, const std::vector<Filter>&) {
    std::vector<ViewRow> rows;
    for (const auto& group : keptRows<QualityGroup>(connection, entity)) {
        const bool person = group.kind == "person";
        ViewRow row{person ? std::string() : group.name,
                    person ? group.name : std::string(),
                    group.kind,
                    person ? Value() : Value(group.series),
                    person ? Value() : Value(group.judged),
                    std::int64_t{group.as_of.days()},
                    group.measured_at.micros(),
                    group.place};
        addMeasures(row, group, group.currency, group.kind + "/" + group.name, group.rev);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What segment is asked for, "all" for any; nothing: none in particular.
std::optional<std::string> askedSegment(const std::vector<Filter>& filters) {
    for (const auto& filter : filters)
        if (filter.column == "within" && filter.op == FilterOperator::Equal)
            return filter.value;
    return {};
}

std::vector<ViewRow> byItem(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    const auto groups = keptRows<QualityGroup>(connection, entity);
    const bool any = askedSegment(filters) == "all";
    std::vector<ViewRow> rows;
    for (const auto& item : keptRows<QualityItem>(connection, entity)) {
        ViewRow row{item.sku,
                    item.name,
                    item.node,
                    item.segment,
                    item.item_id,
                    item.node_id,
                    any ? std::string("all") : item.segment};
        addMeasures(row, item, groups.front().currency, fmt::format("{}/{}", item.item_id, item.node_id), item.rev);
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
    view.tables = {"quality_group", "quality_item"};
    return view;
}

} // namespace

void addPlanningQuality(Catalog& catalog) {
    CommandType keep;
    keep.name = "planning_quality.record";
    keep.summary = "Keeps what planning reached, as it was measured after a plan of everything.";
    keep.fields = describePayload<QualityReport>();
    keep.notes = {{"as_of", "the day of that plan"},
                  {"groups", "the total, then by segment and by person"},
                  {"items", "of each segment those that missed most"}};
    keep.handle = record;
    catalog.add(std::move(keep));

    auto groups =
        viewOf({{"segment", "Segment", T::Code, "ABC by turnover, XYZ by how steady demand is; all: in total"},
                {"person", "Person", T::Code, "whose overrides these are; empty: of all", false},
                {"kind", "By", T::Code, "total, segment or person", false},
                {"series", "Series", T::Integer, "items at nodes"},
                {"judged", "Judged", T::Integer, "of them those whose forecasts were made anew", false},
                {"as_of", "As of", T::Date, "the day of the plan that was measured", false},
                {"measured_at", "Measured", T::Time, "", false},
                {"place", "Place", T::Integer, "", false}});
    groups.name = "planning-quality";
    groups.title = "Planning quality";
    groups.description = "What planning reached in the twelve weeks before the last plan of everything, in total, by "
                         "segment and by person.";
    groups.order = {{"place"}};
    addComputedRows(groups.name, byGroup);
    catalog.add(std::move(groups));

    auto items = viewOf({{"sku", "SKU", T::Code, ""},
                         {"name", "Name", T::Text, ""},
                         {"node", "Node", T::Code, ""},
                         {"segment", "Segment", T::Code, "ABC by turnover, XYZ by how steady demand is"},
                         {"item_id", "Item key", T::Integer, "", false},
                         {"node_id", "Node key", T::Integer, "", false},
                         {"within", "Within", T::Code, "ask for a segment, or all", false}});
    items.name = "planning-quality-series";
    items.title = "Planning quality by item";
    items.description = "The same of items at nodes: of each segment the fifty that missed most.";
    items.order = {{"unfilled", true}, {"amount", true}, {"id"}};
    items.search = {"sku", "name"};
    addComputedRows(items.name, byItem);
    catalog.add(std::move(items));
}

} // namespace opsdesk
