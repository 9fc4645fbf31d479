#include "core/returns/ReturnWatch.h"

#include "core/governance/Settings.h"
#include "core/returns/QualityCases.h"
#include "core/returns/ReturnShare.h"
#include "core/returns/ReturnSpike.h"
#include "core/returns/ReturnTotals.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Timers.h"

#include <cmath>

namespace opsdesk {

namespace {

constexpr std::string_view watchTimer = "return_watch";
constexpr int hourOfWatch = 3;
/// Of a reason that was hardly ever given nobody knows whether goods changed, or what people write down.
constexpr std::int64_t fewestOfReason = 20;

Uuid watchId(std::int64_t entity) {
    static const Uuid space = Uuid::derived(Uuid(), "return_watch");
    return Uuid::derived(space, fmt::format("{}", entity));
}

void watchOn(Context& context, Date day) {
    setTimer(context, watchTimer, watchId(context.entity()), Timestamp::of(day, hourOfWatch), "return_watch.run");
}

SpikeRules rulesOf(store::UnitOfWork& rows) {
    SpikeRules rules;
    rules.falseShare = static_cast<double>(percentSetting(rows, "return_watch_false_percent", "5")) / 10'000;
    const auto fewest = setting(rows, "return_watch_fewest");
    rules.fewest = std::max<std::int64_t>(1, fewest ? std::atoll(fewest->c_str()) : rules.fewest);
    return rules;
}

SpikeCount countOf(const ReturnTotals& totals) {
    return {totals.group, totals.returned, totals.exposure, totals.returnedBefore, totals.exposureBefore};
}

/// To six digits: further ones differ between machines.
double told(double value) {
    if (value == 0 || !std::isfinite(value))
        return 0;
    const double scale = std::pow(10.0, 5 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

RaiseQualityCase raiseOf(const ReturnTotals& totals, const ReturnSpike& spike, const SpikeWeeks& weeks) {
    RaiseQualityCase raised;
    raised.item_id = totals.rate.item_id;
    raised.window_from = weeks.windowFrom();
    raised.window_to = weeks.windowTo();
    raised.returned_lines = totals.returned;
    raised.exposure_lines = told(totals.exposure);
    raised.before_lines = totals.returnedBefore;
    raised.before_exposure_lines = told(totals.exposureBefore);
    raised.expected_lines = told(spike.expected);
    raised.probability = told(spike.chance);
    return raised;
}

/// One look at all that was counted.
class Watch {
public:
    explicit Watch(Context& context)
        : m_context(context), m_weeks(context.businessDate()), m_rules(rulesOf(context.rows())),
          m_all(countedReturns(context.rows(), context.entity(), m_weeks)) {}

    void keepRates() {
        auto& rows = m_context.rows();
        std::vector<ReturnRate> rates;
        for (const auto& [item, totals] : m_all.items)
            rates.push_back(rateOf("item", fmt::format("{}", item), totals));
        for (const auto& [supplier, totals] : m_all.suppliers)
            rates.push_back(rateOf("supplier", fmt::format("{}", supplier), totals));
        for (const auto& [channel, totals] : m_all.channels)
            rates.push_back(rateOf("channel", channel, totals));
        for (const auto& [reason, totals] : m_all.reasons)
            rates.push_back(rateOf("reason", reason, totals));
        for (const auto& rate : rates)
            rows.want<ReturnRate>(rate.entity, std::string_view(rate.dimension), std::string_view(rate.key));
        rows.load();
        for (auto& rate : rates)
            rows.put(std::move(rate));
    }

    /// Reasons first: what is known of why is told rather than that there is more.
    std::int64_t raiseCases() {
        std::map<std::int64_t, std::vector<RaiseQualityCase>> raised;
        for (const auto& [reason, items] : m_all.byReason)
            raiseOfReason(reason, items, raised);
        std::vector<const ReturnTotals*> tested;
        for (const auto& [item, totals] : m_all.items)
            tested.push_back(&totals);
        for (const auto& spike : spikesAmong(tested))
            if (auto& ofItem = raised[tested[spike.place]->rate.item_id]; ofItem.empty())
                ofItem.push_back(raiseOf(*tested[spike.place], spike, m_weeks));
        std::int64_t count = 0;
        for (auto& [item, cases] : raised)
            for (auto& one : cases) {
                if (const auto supplier = m_all.supplierOf.find(item); supplier != m_all.supplierOf.end()) {
                    one.supplier_id = supplier->second;
                    one.supplier = m_all.suppliers.at(supplier->second).rate.name;
                }
                m_context.follow("quality_case.raise", m_context.entity(), {}, writePayload(one));
                ++count;
            }
        return count;
    }

    /// Of a supplier's items a little each can be much together.
    std::int64_t tellOfSuppliers() {
        std::vector<const ReturnTotals*> tested;
        for (const auto& [supplier, totals] : m_all.suppliers)
            tested.push_back(&totals);
        const auto spikes = spikesAmong(tested);
        for (const auto& spike : spikes) {
            const auto& totals = *tested[spike.place];
            const auto& rate = totals.rate;
            if (hasEnded(m_context.rows(), m_context.entity(), supplierReturnsTask(),
                         fmt::format("{}", rate.supplier_id), m_weeks.windowFrom()))
                continue;
            openTask(m_context, supplierReturnsTask(),
                     {"supplier", fmt::format("{}", rate.supplier_id), rate.code, rate.supplier_id, 0},
                     fmt::format("Of what {} sells {} lines came back in four weeks where {:.1f} were to be expected.",
                                 rate.name, totals.returned, spike.expected),
                     Minor());
        }
        return static_cast<std::int64_t>(spikes.size());
    }

private:
    std::vector<ReturnSpike> spikesAmong(const std::vector<const ReturnTotals*>& tested) const {
        std::vector<SpikeCount> counts;
        for (const auto* totals : tested)
            counts.push_back(countOf(*totals));
        return findSpikes(counts, m_rules);
    }

    void raiseOfReason(const std::string& reason,
                       const std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>>& items,
                       std::map<std::int64_t, std::vector<RaiseQualityCase>>& raised) const {
        std::int64_t before = 0;
        for (const auto& [item, lines] : items)
            before += lines.second;
        if (before < fewestOfReason)
            return;
        std::vector<ReturnTotals> totals;
        std::vector<SpikeCount> counts;
        for (const auto& [item, all] : m_all.items) {
            auto& one = totals.emplace_back(all);
            const auto found = items.find(item);
            one.returned = found == items.end() ? 0 : found->second.first;
            one.returnedBefore = found == items.end() ? 0 : found->second.second;
            counts.push_back(countOf(one));
        }
        for (const auto& spike : findSpikes(counts, m_rules)) {
            auto one = raiseOf(totals[spike.place], spike, m_weeks);
            one.reason = reason;
            raised[one.item_id].push_back(std::move(one));
        }
    }

    ReturnRate rateOf(std::string dimension, std::string key, const ReturnTotals& totals) const {
        auto rate = totals.rate;
        rate.entity = m_context.entity();
        rate.dimension = std::move(dimension);
        rate.key = std::move(key);
        const auto share = shareInterval(rate.returned_lines, rate.sold_lines);
        rate.rate = told(share.share);
        rate.low = told(share.low);
        rate.high = told(share.high);
        const auto soldBefore = rate.sold_lines - rate.recent_sold_lines;
        const auto returnedBefore = rate.returned_lines - rate.recent_returned_lines;
        if (rate.recent_sold_lines > 0)
            rate.recent_rate = told(shareInterval(rate.recent_returned_lines, rate.recent_sold_lines).share);
        if (soldBefore > 0)
            rate.before_rate = told(shareInterval(returnedBefore, soldBefore).share);
        const auto trend = shareTrend(returnedBefore, soldBefore, rate.recent_returned_lines, rate.recent_sold_lines);
        rate.trend = trend == ShareTrend::Up ? "up" : trend == ShareTrend::Down ? "down" : "flat";
        return rate;
    }

    Context& m_context;
    SpikeWeeks m_weeks;
    SpikeRules m_rules;
    CountedReturns m_all;
};

Outcome runWatch(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    Watch watch(context);
    watch.keepRates();
    context.tell("spikes", watch.raiseCases());
    context.tell("suppliers", watch.tellOfSuppliers());
    context.follow("quality_case.weigh", context.entity(), {}, "{}");
    watchOn(context, context.businessDate() + 1);
    return {};
}

} // namespace

void watchReturns(Context& context) {
    if (!hasTimer(context, watchTimer, watchId(context.entity())))
        watchOn(context, context.businessDate() + 1);
}

void addReturnWatch(Catalog& catalog) {
    CommandType type;
    type.name = "return_watch.run";
    type.summary = "Brings the return rates up to date and looks for what comes back more than before.";
    type.bulk = true;
    type.handle = runWatch;
    catalog.add(std::move(type));
}

} // namespace opsdesk
