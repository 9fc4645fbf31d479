#include "core/planning/PublishReading.h"

#include "core/base/Base64.h"
#include "core/planning/ForecastMethod.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 7> kinds{"buy",    "transfer", "expedite", "postpone",
                                                "cancel", "expiring", "excess"};

Result<std::vector<SuggestionReason>> checkPlanned(const PlannedSuggestion& planned) {
    const auto what = [&] { return fmt::format("The suggestion for {} at {}", planned.sku, planned.node); };
    if (std::find(kinds.begin(), kinds.end(), planned.kind) == kinds.end())
        return reject("wrong_kind", what() + " is of an unknown kind: " + planned.kind + ".", "kind");
    if (planned.kind == "transfer" && (planned.from_node_id == 0 || planned.from_node_id == planned.node_id))
        return reject("wrong_transfer", what() + " must name another node that the stock comes from.", "from_node_id");
    if (planned.quantity <= Quantity())
        return reject("wrong_quantity", what() + " must be above zero.", "quantity");
    auto reasons = unpackReasons(planned.reasons);
    if (!reasons || total(*reasons) != planned.quantity)
        return reject(
            "reasons_do_not_add_up",
            fmt::format("{} is for {}, and its reasons do not add up to that.", what(), planned.quantity.toString()),
            "reasons");
    if (!isPackedProjection(planned.projection))
        return reject("wrong_projection", what() + " has a projection that cannot be read.", "projection");
    if (!isPackedSources(planned.sources))
        return reject("wrong_sources", what() + " has suppliers' costs that cannot be read.", "sources");
    return *std::move(reasons);
}

Result<DemandSeries> unpackPlanned(std::int64_t entity, const PlannedDemand& planned) {
    auto demand = fromBase64(planned.demand);
    auto outOfStock = fromBase64(planned.out_of_stock);
    std::vector<double> weeks;
    const bool sound = demand && outOfStock && planned.weeks >= 0 && planned.weeks <= 1000 &&
                       unpackDemand(*demand, static_cast<std::size_t>(planned.weeks), weeks) &&
                       (outOfStock->empty() || outOfStock->size() == weeks.size()) && planned.first_week.weekday() == 1;
    if (!sound)
        return reject("wrong_series",
                      fmt::format("The demand of item {} at node {} cannot be read.", planned.item_id, planned.node_id),
                      "demand");
    return DemandSeries{entity,        planned.item_id,    planned.node_id,        planned.first_week,
                        planned.weeks, *std::move(demand), *std::move(outOfStock), 0};
}

Result<DemandDays> unpackPlanned(std::int64_t entity, const PlannedDays& planned) {
    auto ordered = fromBase64(planned.ordered);
    auto returned = fromBase64(planned.returned);
    const bool isGone = planned.ordered.empty() && planned.returned.empty();
    if (!ordered || !returned ||
        (!isGone && (!unpackDays(planned.first_day, *ordered) || !unpackDays(planned.first_day, *returned))))
        return reject("wrong_series",
                      fmt::format("The demand of item {} at node {} through channel \"{}\" cannot be read.",
                                  planned.item_id, planned.node_id, planned.channel),
                      "days");
    return DemandDays{entity,
                      planned.item_id,
                      planned.node_id,
                      planned.channel,
                      planned.first_day,
                      *std::move(ordered),
                      *std::move(returned),
                      0};
}

/// Readings that wait for their command to be handled.
struct LatestReadings {
    struct Entry {
        std::int64_t entity;
        std::string payload;
        std::shared_ptr<const Result<PublishReading>> reading;
    };
    static constexpr std::size_t most = 12;

    std::mutex mutex;
    std::vector<Entry> entries;
};

LatestReadings& shelf() {
    static LatestReadings one;
    return one;
}

} // namespace

Result<PublishReading> readPublish(const Command& command) {
    auto payload = readPayload<PublishPayload>(command.payload);
    if (!payload)
        return tl::unexpected(payload.error());
    PublishReading reading{*std::move(payload), {}, {}, {}, {}};
    for (const auto& planned : reading.payload.suggestions) {
        auto reasons = checkPlanned(planned);
        if (!reasons)
            return tl::unexpected(reasons.error());
        reading.ids.push_back(suggestionId(command.entity, planned));
        reading.reasons.push_back(*std::move(reasons));
    }
    for (const auto& planned : reading.payload.demand) {
        auto series = unpackPlanned(command.entity, planned);
        if (!series)
            return tl::unexpected(series.error());
        reading.demand.push_back(*std::move(series));
    }
    for (const auto& planned : reading.payload.days.value_or(std::vector<PlannedDays>())) {
        auto days = unpackPlanned(command.entity, planned);
        if (!days)
            return tl::unexpected(days.error());
        reading.days.push_back(*std::move(days));
    }
    for (const auto& planned : reading.payload.forecasts)
        if (!parseForecastMethod(planned.method))
            return reject("wrong_method",
                          fmt::format("The forecast of item {} at node {} is by a method that is not known: {}.",
                                      planned.item_id, planned.node_id, planned.method),
                          "method");
    return reading;
}

PublishAhead::~PublishAhead() {
    const std::lock_guard lock(shelf().mutex);
    shelf().entries.clear();
}

void PublishAhead::show(const Command& command) {
    {
        const std::lock_guard lock(shelf().mutex);
        if (shelf().entries.size() >= LatestReadings::most)
            return;
    }
    auto reading = std::make_shared<const Result<PublishReading>>(readPublish(command));
    const std::lock_guard lock(shelf().mutex);
    shelf().entries.push_back({command.entity, command.payload, std::move(reading)});
}

std::shared_ptr<const Result<PublishReading>> takeReading(const Command& command) {
    {
        const std::lock_guard lock(shelf().mutex);
        auto& entries = shelf().entries;
        const auto found = std::ranges::find_if(entries, [&](const LatestReadings::Entry& entry) {
            return entry.entity == command.entity && entry.payload == command.payload;
        });
        if (found != entries.end()) {
            auto reading = std::move(found->reading);
            entries.erase(found);
            return reading;
        }
    }
    return std::make_shared<const Result<PublishReading>>(readPublish(command));
}

} // namespace opsdesk
