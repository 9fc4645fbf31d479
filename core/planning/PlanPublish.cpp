#include "core/planning/PlanPublish.h"

#include "core/base/Base64.h"
#include "core/planning/DemandDays.h"
#include "core/planning/DemandSeries.h"
#include "core/planning/ForecastMethod.h"
#include "core/planning/PlanRun.h"
#include "core/planning/SeriesForecast.h"
#include "core/planning/SuggestionChange.h"
#include "core/planning/SupplierOrder.h"
#include "core/workflow/Context.h"
#include "core/workflow/Counter.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 7> kinds{"buy",    "transfer", "expedite", "postpone",
                                                "cancel", "expiring", "excess"};

struct Counts {
    std::int64_t opened = 0, changed = 0, refreshed = 0, left = 0, expired = 0, demand = 0, forecasts = 0;
};

Result<std::vector<SuggestionReason>> checkPlanned(const PlannedSuggestion& planned) {
    const auto what = fmt::format("The suggestion for {} at {}", planned.sku, planned.node);
    if (std::find(kinds.begin(), kinds.end(), planned.kind) == kinds.end())
        return reject("wrong_kind", what + " is of an unknown kind: " + planned.kind + ".", "kind");
    if (planned.kind == "transfer" && (planned.from_node_id == 0 || planned.from_node_id == planned.node_id))
        return reject("wrong_transfer", what + " must name another node that the stock comes from.", "from_node_id");
    if (planned.quantity <= Quantity())
        return reject("wrong_quantity", what + " must be above zero.", "quantity");
    auto reasons = unpackReasons(planned.reasons);
    if (!reasons || total(*reasons) != planned.quantity)
        return reject(
            "reasons_do_not_add_up",
            fmt::format("{} is for {}, and its reasons do not add up to that.", what, planned.quantity.toString()),
            "reasons");
    if (!isPackedProjection(planned.projection))
        return reject("wrong_projection", what + " has a projection that cannot be read.", "projection");
    if (!isPackedSources(planned.sources))
        return reject("wrong_sources", what + " has suppliers' costs that cannot be read.", "sources");
    return *std::move(reasons);
}

void begin(Context& context, Suggestion& row, const Uuid& id) {
    row.entity = context.entity();
    row.id = id;
    row.created_at = context.acceptedAt();
    row.created_by = context.actor().id;
}

void putDetail(Context& context, const Uuid& id, const PlannedSuggestion& planned,
               const std::vector<SuggestionReason>& reasons) {
    SuggestionDetail detail;
    detail.entity = context.entity();
    detail.suggestion_id = id;
    setReasons(detail, reasons);
    detail.first_on = planned.first_on;
    detail.points = static_cast<std::int64_t>(planned.projection.size()) / packed::point;
    detail.projection = planned.projection;
    detail.sources = planned.sources;
    detail.sources_weighed = static_cast<std::int64_t>(planned.sources.size()) / packed::source;
    context.rows().put(std::move(detail));
}

/// What is different for a person who knew it before; what only moved a little keeps what was told last.
void tellChange(const Suggestion& published, MergedSuggestion& merged, Date asOf) {
    if (merged.result != MergeResult::Changed && merged.result != MergeResult::Refreshed)
        return;
    const auto words = changeBetween(comparedFigures(published), comparedFigures(merged.row));
    if (!words.empty())
        merged.row.change = asOf.toString() + ": " + words;
}

Outcome publish(Context& context, const PublishPayload& payload, Counts& counts) {
    auto& rows = context.rows();
    for (const auto& planned : payload.suggestions) {
        const auto reasons = checkPlanned(planned);
        if (!reasons)
            return tl::unexpected(reasons.error());
        const auto id = suggestionId(context.entity(), planned);
        const auto* published = rows.find<Suggestion>(context.entity(), id);
        auto merged = mergeSuggestion(published, planned, *reasons, payload.as_of);
        if (published)
            tellChange(*published, merged, payload.as_of);
        if (merged.result == MergeResult::Left) {
            ++counts.left;
            continue;
        }
        ++(merged.result == MergeResult::Opened    ? counts.opened
           : merged.result == MergeResult::Changed ? counts.changed
                                                   : counts.refreshed);
        if (!published)
            begin(context, merged.row, id);
        if (merged.result != MergeResult::Refreshed)
            merged.row.last_command = context.command().id;
        rows.put(std::move(merged.row));
        putDetail(context, id, planned, merged.reasons);
    }
    return {};
}

void expire(Context& context, const PublishPayload& payload, Counts& counts) {
    auto& rows = context.rows();
    for (const auto& [id, version] : payload.expired) {
        const auto* published = rows.find<Suggestion>(context.entity(), id);
        if (!published || published->version != version || published->state == "expired")
            continue;
        auto row = expiredSuggestion(*published, payload.as_of);
        row.last_command = context.command().id;
        rows.put(std::move(row));
        rows.erase<SuggestionDetail>(context.entity(), id);
        ++counts.expired;
    }
}

Outcome putDemand(Context& context, const PublishPayload& payload, Counts& counts) {
    std::vector<double> checked;
    for (const auto& planned : payload.demand) {
        auto demand = fromBase64(planned.demand);
        auto outOfStock = fromBase64(planned.out_of_stock);
        checked.clear();
        const bool sound = demand && outOfStock && planned.weeks >= 0 && planned.weeks <= 1000 &&
                           unpackDemand(*demand, static_cast<std::size_t>(planned.weeks), checked) &&
                           (outOfStock->empty() || outOfStock->size() == checked.size()) &&
                           planned.first_week.weekday() == 1;
        if (!sound)
            return reject(
                "wrong_series",
                fmt::format("The demand of item {} at node {} cannot be read.", planned.item_id, planned.node_id),
                "demand");
        context.rows().put(DemandSeries{context.entity(), planned.item_id, planned.node_id, planned.first_week,
                                        planned.weeks, std::move(*demand), std::move(*outOfStock), 0});
        ++counts.demand;
    }
    return {};
}

Outcome putDays(Context& context, const PublishPayload& payload) {
    for (const auto& planned : payload.days.value_or(std::vector<PlannedDays>())) {
        if (planned.ordered.empty() && planned.returned.empty()) {
            if (context.rows().find<DemandDays>(context.entity(), planned.item_id, planned.node_id, planned.channel))
                context.rows().erase<DemandDays>(context.entity(), planned.item_id, planned.node_id, planned.channel);
            continue;
        }
        auto ordered = fromBase64(planned.ordered);
        auto returned = fromBase64(planned.returned);
        if (!ordered || !returned || !unpackDays(planned.first_day, *ordered) ||
            !unpackDays(planned.first_day, *returned))
            return reject("wrong_series",
                          fmt::format("The demand of item {} at node {} through channel \"{}\" cannot be read.",
                                      planned.item_id, planned.node_id, planned.channel),
                          "days");
        context.rows().put(DemandDays{context.entity(), planned.item_id, planned.node_id, planned.channel,
                                      planned.first_day, std::move(*ordered), std::move(*returned), 0});
    }
    return {};
}

Outcome putForecasts(Context& context, const PublishPayload& payload, Counts& counts) {
    for (const auto& planned : payload.forecasts) {
        if (!parseForecastMethod(planned.method))
            return reject("wrong_method",
                          fmt::format("The forecast of item {} at node {} is by a method that is not known: {}.",
                                      planned.item_id, planned.node_id, planned.method),
                          "method");
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
    return {};
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

void wantRows(Context& context, const PublishPayload& payload) {
    auto& rows = context.rows();
    const auto want = [&](const Uuid& id) {
        rows.want<Suggestion>(context.entity(), id);
        rows.want<SuggestionDetail>(context.entity(), id);
    };
    for (const auto& planned : payload.suggestions)
        want(suggestionId(context.entity(), planned));
    for (const auto& gone : payload.expired)
        want(gone.id);
    for (const auto& series : payload.demand)
        rows.want<DemandSeries>(context.entity(), series.item_id, series.node_id);
    if (payload.days)
        for (const auto& days : *payload.days)
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
                               0});
    context.tell("run", run);
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
    const auto payload = readPayload<PublishPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    wantRows(context, *payload);
    Counts counts;
    if (auto done = publish(context, *payload, counts); !done)
        return done;
    expire(context, *payload, counts);
    if (auto done = putDemand(context, *payload, counts); !done)
        return done;
    if (auto done = putDays(context, *payload); !done)
        return done;
    if (auto done = putForecasts(context, *payload, counts); !done)
        return done;
    putOrders(context, *payload);
    if (payload->summary)
        endRun(context, *payload);
    if (payload->live)
        endLive(context, *payload->live);
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
                  {"live", "ends a run of some items alone"},
                  {"ordered", "empty, unsent or sent: where an accepted suggestion's order stands"}};
    type.bulk = true;
    type.handle = handle;
    catalog.add(std::move(type));
}

} // namespace opsdesk
