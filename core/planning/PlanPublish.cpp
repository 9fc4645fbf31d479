#include "core/planning/PlanPublish.h"

#include "core/planning/OverrideRecord.h"
#include "core/planning/PlanRun.h"
#include "core/planning/PublishReading.h"
#include "core/planning/SeriesForecast.h"
#include "core/planning/SuggestionChange.h"
#include "core/planning/SupplierOrder.h"
#include "core/workflow/Context.h"
#include "core/workflow/Counter.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/ToldChange.h"

#include <algorithm>

namespace opsdesk {

namespace {

struct Counts {
    std::int64_t opened = 0, changed = 0, refreshed = 0, left = 0, expired = 0, demand = 0, forecasts = 0;
};

void begin(Context& context, Suggestion& row, const Uuid& id) {
    row.entity = context.entity();
    row.id = id;
    row.created_at = context.acceptedAt();
    row.created_by = context.actor().id;
}

/// @p reasons as merged; @p asPlanned: they are still what @p planned packed.
void putDetail(Context& context, const Uuid& id, const PlannedSuggestion& planned,
               const std::vector<SuggestionReason>& reasons, bool asPlanned) {
    SuggestionDetail detail;
    detail.entity = context.entity();
    detail.suggestion_id = id;
    detail.reasons = asPlanned ? planned.reasons : packReasons(reasons);
    detail.reason_lines = static_cast<std::int64_t>(reasons.size());
    detail.first_on = planned.first_on;
    detail.points = static_cast<std::int64_t>(planned.projection.size()) / packed::point;
    detail.projection = planned.projection;
    detail.sources = planned.sources;
    detail.sources_weighed = static_cast<std::int64_t>(planned.sources.size()) / packed::source;
    context.rows().put(std::move(detail));
}

// How many suggestions the parts of a run told a change of, until its last part puts them into its row.
constexpr std::string_view openedSoFar = "plan_run.opened", changedSoFar = "plan_run.changed",
                           goneSoFar = "plan_run.gone";

void countTold(Context& context, std::string_view told, TellingRun run) {
    if (run.live || told.empty())
        return;
    context.nextKey(told == "gone" ? goneSoFar : isNewChange(told) ? openedSoFar : changedSoFar);
}

/// What is counted under @p counter so far; it begins anew.
std::int64_t takeCount(Context& context, std::string_view counter) {
    const auto* found = context.rows().find<Counter>(context.entity(), counter);
    if (!found || found->value == 0)
        return 0;
    auto row = *found;
    const auto count = std::exchange(row.value, 0);
    context.rows().put(std::move(row));
    return count;
}

/// The run that a publication is a part of, or that it adds to.
TellingRun tellingRun(Context& context, const PublishPayload& payload) {
    const auto* counter = context.rows().find<Counter>(context.entity(), std::string_view("plan_run"));
    const bool live = payload.touched.value_or(false) || payload.live;
    return {(counter ? counter->value : 0) + (live ? 0 : 1), live};
}

/// What was planned again since the last full run is compared with that no longer, once another one is published.
void forgetFigures(Context& context, const Suggestion& published, TellingRun run) {
    if (run.live || published.run_figures.empty())
        return;
    auto row = published;
    row.run_figures.clear();
    context.rows().put(std::move(row));
}

void publish(Context& context, const PublishReading& reading, TellingRun run, Counts& counts) {
    auto& rows = context.rows();
    const auto asOf = reading.payload.as_of;
    for (std::size_t i = 0; i < reading.ids.size(); ++i) {
        const auto& planned = reading.payload.suggestions[i];
        const auto& id = reading.ids[i];
        const auto* published = rows.find<Suggestion>(context.entity(), id);
        auto merged = mergeSuggestion(published, planned, reading.reasons[i], asOf);
        if (merged.result == MergeResult::Left) {
            ++counts.left;
            forgetFigures(context, *published, run);
            continue;
        }
        countTold(context, tellChange(published, merged.row, merged.why, run), run);
        if (merged.why == "urgent")
            endPutOff(context, *published);
        ++(merged.result == MergeResult::Opened    ? counts.opened
           : merged.result == MergeResult::Changed ? counts.changed
                                                   : counts.refreshed);
        if (!published)
            begin(context, merged.row, id);
        if (merged.result != MergeResult::Refreshed)
            merged.row.last_command = context.command().id;
        rows.put(std::move(merged.row));
        putDetail(context, id, planned, merged.reasons, merged.reasons == reading.reasons[i]);
    }
}

void expire(Context& context, const PublishPayload& payload, TellingRun run, Counts& counts) {
    auto& rows = context.rows();
    for (const auto& [id, version] : payload.expired) {
        const auto* published = rows.find<Suggestion>(context.entity(), id);
        if (!published || published->version != version)
            continue;
        const bool wentBefore = published->state == "expired"; // since the last full run
        if (wentBefore && (run.live || published->run_figures.empty()))
            continue;
        auto row = wentBefore ? *published : expiredSuggestion(*published);
        countTold(context, tellGone(*published, row, run), run);
        if (!wentBefore) {
            row.last_command = context.command().id;
            ++counts.expired;
        }
        rows.put(std::move(row));
        if (rows.find<SuggestionDetail>(context.entity(), id))
            rows.erase<SuggestionDetail>(context.entity(), id);
    }
}

void putDemand(Context& context, const PublishReading& reading, Counts& counts) {
    auto& rows = context.rows();
    for (const auto& series : reading.demand)
        rows.put(series);
    counts.demand = static_cast<std::int64_t>(reading.demand.size());
    for (const auto& days : reading.days)
        if (!days.ordered.empty() || !days.returned.empty())
            rows.put(days);
        else if (rows.find<DemandDays>(days.entity, days.item_id, days.node_id, days.channel))
            rows.erase<DemandDays>(days.entity, days.item_id, days.node_id, days.channel);
}

void putForecasts(Context& context, const PublishPayload& payload, Counts& counts) {
    for (const auto& planned : payload.forecasts) {
        SeriesForecast row;
        row.entity = context.entity();
        row.item_id = planned.item_id;
        row.node_id = planned.node_id;
        row.method = planned.method;
        row.parameters.text = planned.parameters;
        row.tested = planned.tested;
        row.selected_week = weekOf(payload.as_of);
        row.cause = planned.cause;
        row.forecast_error = planned.forecast_error;
        row.forecast_bias = planned.forecast_bias;
        row.tracking_signal = planned.tracking_signal;
        context.rows().put(std::move(row));
        ++counts.forecasts;
    }
}

void putOrders(Context& context, const PublishPayload& payload) {
    auto& rows = context.rows();
    for (const auto& planned : payload.orders.value_or(std::vector<PlannedSupplierOrder>())) {
        if (planned.state.empty()) {
            if (rows.find<SupplierOrder>(context.entity(), planned.supplier_id, planned.node_id))
                rows.erase<SupplierOrder>(context.entity(), planned.supplier_id, planned.node_id);
            continue;
        }
        rows.put(SupplierOrder{context.entity(), planned.supplier_id, planned.node_id, planned.currency, planned.amount,
                               planned.minimum, planned.lines, planned.filled_up, planned.volume, planned.weight,
                               planned.share, planned.state, 0});
    }
}

void wantRows(Context& context, const PublishReading& reading) {
    const auto& payload = reading.payload;
    auto& rows = context.rows();
    const auto want = [&](const Uuid& id) {
        rows.want<Suggestion>(context.entity(), id);
        rows.want<SuggestionDetail>(context.entity(), id);
    };
    for (const auto& id : reading.ids)
        want(id);
    for (const auto& gone : payload.expired)
        want(gone.id);
    for (const auto& series : payload.demand)
        rows.want<DemandSeries>(context.entity(), series.item_id, series.node_id);
    for (const auto& days : reading.days)
        rows.want<DemandDays>(context.entity(), days.item_id, days.node_id, days.channel);
    for (const auto& forecast : payload.forecasts)
        rows.want<SeriesForecast>(context.entity(), forecast.item_id, forecast.node_id);
    if (payload.orders)
        for (const auto& order : *payload.orders)
            rows.want<SupplierOrder>(context.entity(), order.supplier_id, order.node_id);
    rows.load();
}

void endRun(Context& context, const PublishPayload& payload) {
    const auto& summary = *payload.summary;
    const auto run = context.nextKey("plan_run");
    const auto opened = takeCount(context, openedSoFar), changed = takeCount(context, changedSoFar),
               gone = takeCount(context, goneSoFar);
    context.rows().put(PlanRun{context.entity(),
                               run,
                               payload.as_of,
                               context.acceptedAt(),
                               context.actor().id,
                               summary.series,
                               summary.suggestions,
                               summary.money_at_risk,
                               summary.currency,
                               summary.demand_step,
                               summary.returns_netting,
                               0,
                               summary.entity_rev,
                               summary.shared_rev,
                               summary.least_a,
                               summary.least_b,
                               {},
                               0,
                               opened,
                               changed,
                               gone});
    context.tell("run", run);
    context.tell("run_opened", opened);
    context.tell("run_changed", changed);
    context.tell("run_gone", gone);
}

/// The last run knows of what happened since, as far as it touched the items.
void endLive(Context& context, const LiveSummary& live) {
    auto& rows = context.rows();
    const auto* counter = rows.find<Counter>(context.entity(), std::string_view("plan_run"));
    const auto* last = counter ? rows.find<PlanRun>(context.entity(), counter->value) : nullptr;
    if (!last)
        return;
    auto run = *last;
    run.entity_rev = std::max(run.entity_rev, live.entity_rev);
    run.shared_rev = std::max(run.shared_rev, live.shared_rev);
    run.live_at = context.acceptedAt();
    run.live_items += live.items;
    rows.put(std::move(run));
}

Outcome handle(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto reading = takeReading(context.command());
    if (!*reading)
        return tl::unexpected(reading->error());
    const auto& payload = (*reading)->payload;
    wantRows(context, **reading);
    Counts counts;
    const auto run = tellingRun(context, payload);
    publish(context, **reading, run, counts);
    expire(context, payload, run, counts);
    putDemand(context, **reading, counts);
    putForecasts(context, payload, counts);
    putOrders(context, payload);
    if (payload.summary)
        endRun(context, payload);
    if (payload.live)
        endLive(context, *payload.live);
    context.tell("opened", counts.opened);
    context.tell("changed", counts.changed);
    context.tell("refreshed", counts.refreshed);
    context.tell("left", counts.left);
    context.tell("expired", counts.expired);
    context.tell("demand", counts.demand);
    context.tell("forecasts", counts.forecasts);
    return {};
}

} // namespace

void addPlanPublish(Catalog& catalog) {
    CommandType type;
    type.name = "plan.publish";
    type.summary = "Puts a part of a plan's suggestions in place; what `opsdeskd plan` sends.";
    type.fields = describePayload<PublishPayload>();
    type.notes = {{"rank", "among all suggestions of the run, from 1: what hurts most"},
                  {"parameters", "constants of the method as JSON"},
                  {"cause", "new, changed, age or drift: why the method was selected"},
                  {"reasons", "lines of fixed width that add up to the quantity"},
                  {"projection", "points of fixed width, seven days apart"},
                  {"demand", "weekly demand in thousandths, packed, base64"},
                  {"days", "what was ordered and came back on each day, packed, base64"},
                  {"part", "of a purchase: empty, or fast for what is bought beside it from a faster supplier"},
                  {"sources", "what a year from each supplier costs, in lines of fixed width"},
                  {"orders", "suppliers' orders for nodes that changed; without a state it is none any more"},
                  {"list_price", "of a purchase, below its price breaks; minor units of the order currency"},
                  {"maximum", "of a purchase: no more in one order; 0 for any"},
                  {"from_node_id", "of a transfer: the node that gives"},
                  {"saving", "of a transfer: against buying, minor units"},
                  {"seen_version", "of the suggestion when the run looked, 0 for none"},
                  {"touched", "the run is of some items alone, after the last full one"},
                  {"live", "ends such a run"},
                  {"ordered", "empty, unsent or sent: where an accepted suggestion's order stands"}};
    type.bulk = true;
    type.handle = handle;
    catalog.add(std::move(type));
}

} // namespace opsdesk
