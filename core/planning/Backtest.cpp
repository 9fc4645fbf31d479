#include "core/planning/Backtest.h"

#include "core/base/Parallel.h"
#include "core/planning/PlanOptions.h"
#include "core/planning/ServiceByValue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <thread>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 4> serviceNames = {"segment", "cycle", "fill", "value"};
constexpr std::array<std::string_view, 3> worthNames = {"units", "price", "margin"};

template <class Enum, std::size_t Count>
std::optional<Enum> parsed(const std::array<std::string_view, Count>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

/// The knob at a turn of @p turn: more is more stock. Targets come near to 1 as fast as they may.
double knobAt(const BacktestPlay& play, double turn) {
    if (play.policy == BacktestPolicy::MinMax) {
        return std::exp2(turn) / 8;
    }
    return play.policy == BacktestPolicy::Opsdesk && play.service == BacktestService::Segment ? std::exp2(3 - turn)
                                                                                              : 1 - std::exp2(-turn);
}

constexpr std::size_t playedAtATime = 16;
constexpr double leastTurn = 0.01;
constexpr double mostTurn = 17;

} // namespace

void BacktestSegment::add(const ReplayFigures& of, const BacktestOutlook& outlook) {
    series += 1;
    figures.add(of);
    forecast += outlook.errors.actual + outlook.errors.signedSum;
    actual += outlook.errors.actual;
    if (outlook.scale.absolute > 0) {
        scaled += 1;
        maseSum += outlook.errors.mase(outlook.scale);
        rmsseSum += outlook.errors.rmsse(outlook.scale);
    }
}

std::string_view toString(BacktestService service) {
    return serviceNames[static_cast<std::size_t>(service)];
}

std::optional<BacktestService> parseBacktestService(std::string_view name) {
    return parsed<BacktestService>(serviceNames, name);
}

std::string_view toString(BacktestWorth worth) {
    return worthNames[static_cast<std::size_t>(worth)];
}

std::optional<BacktestWorth> parseBacktestWorth(std::string_view name) {
    return parsed<BacktestWorth>(worthNames, name);
}

Backtest::Backtest(std::vector<BacktestSeries> series, std::optional<LeadTimeDraws> leadTimes, BacktestOptions options)
    : m_series(std::move(series)), m_options(options) {
    if (leadTimes) {
        m_leadTimes.push_back(std::move(*leadTimes));
    } else {
        for (const BacktestSeries& one : m_series) {
            m_leadTimes.push_back(LeadTimeDraws::spread(one.leadTimeDays, one.leadTimeDeviationDays));
        }
    }
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        m_spans.push_back(replaySpan(m_series[i], leadTimesOf(i).meanDays(), m_options));
        m_skipped += m_spans.back() ? 0 : 1;
    }
    m_segments = segmentsOf(m_series, m_spans);
}

const LeadTimeDraws& Backtest::leadTimesOf(std::size_t series) const {
    return m_leadTimes[m_leadTimes.size() == 1 ? 0 : series];
}

void Backtest::forAll(double work, const std::function<std::function<void(std::size_t)>()>& makeWorker) const {
    const unsigned threads =
        m_options.threads > 0 ? m_options.threads : std::max(1U, std::thread::hardware_concurrency());
    inParallel(m_series.size(), threads, playedAtATime, [&]() -> std::function<void(WorkRange)> {
        return [this, work, one = makeWorker()](WorkRange range) {
            if (m_options.stop.stop_requested())
                throw PlanCancelled();
            for (std::size_t i = range.first; i < range.last; ++i) {
                one(i);
            }
            if (m_options.worked)
                m_options.worked(work * static_cast<double>(range.size()) / static_cast<double>(m_series.size()));
        };
    });
}

const Backtest::Outlooks& Backtest::outlooksOf(BacktestPolicy policy) {
    Outlooks& outlooks = m_outlooks[static_cast<std::size_t>(policy)];
    if (outlooks.empty()) {
        outlooks.resize(m_series.size());
        forAll(outlookWork, [&]() -> std::function<void(std::size_t)> {
            const auto planner = std::make_shared<BacktestPlanner>();
            return [&, planner](std::size_t i) {
                if (m_spans[i]) {
                    outlooks[i] = planner->outlook(policy, m_series[i], *m_spans[i], leadTimesOf(i), m_options);
                }
            };
        });
    }
    return outlooks;
}

double Backtest::worthOf(BacktestWorth worth, const BacktestSeries& series) const {
    const Minor margin = std::max(Minor(0), series.price - series.unitCost);
    return worth == BacktestWorth::Units   ? 1
           : worth == BacktestWorth::Price ? static_cast<double>(series.price.units())
                                           : static_cast<double>(margin.units());
}

double Backtest::multiplierOf(const BacktestPlay& play, const Outlooks& outlooks) const {
    if (play.policy != BacktestPolicy::Opsdesk || play.service != BacktestService::Value) {
        return 0;
    }
    std::vector<ServiceShare> shares;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        if (m_spans[i]) {
            const ProtectionDemand& begin = outlooks[i].reviews.front();
            shares.push_back({begin.demand, begin.demand.mean() - begin.overLeadTime,
                              static_cast<double>(m_series[i].unitCost.units()), worthOf(play.worth, m_series[i])});
        }
    }
    return multiplierForFillRate(shares, play.knob);
}

StockLevels Backtest::levels(const BacktestPlay& play, std::size_t series, const ProtectionDemand& protection,
                             double multiplier) const {
    const BacktestSeries& one = m_series[series];
    if (play.policy == BacktestPolicy::MinMax) {
        return {play.knob * protection.demand.mean(), protection.perDay * m_options.reviewDays};
    }
    if (play.policy == BacktestPolicy::Ses) {
        return {std::max(0.0, protection.demand.quantile(play.knob)), 0};
    }
    const StockLevelRules rules{.orderCost = m_options.orderCost,
                                .unitCost = one.unitCost,
                                .holdingRate = m_options.holdingRate,
                                .minimum = one.rules.minimum};
    if (play.service == BacktestService::Value) {
        const double cost = static_cast<double>(one.unitCost.units());
        const double level = cycleServiceByValue(cost, worthOf(play.worth, one), multiplier);
        return stockLevels(protection, {ServiceKind::Value, level}, rules);
    }
    if (play.service == BacktestService::Segment) {
        const double usual = defaultServiceTarget(m_segments[series]).level;
        const double level = std::clamp(1 - (1 - usual) * play.knob, 1e-3, 1 - 1e-6);
        return stockLevels(protection, {ServiceKind::CycleService, level}, rules);
    }
    const auto kind = play.service == BacktestService::Fill ? ServiceKind::FillRate : ServiceKind::CycleService;
    return stockLevels(protection, {kind, play.knob}, rules);
}

std::vector<ReplayFigures> Backtest::replayAll(const BacktestPlay& play) {
    const Outlooks& outlooks = outlooksOf(play.policy);
    const double multiplier = multiplierOf(play, outlooks);
    std::vector<ReplayFigures> figures(m_series.size());
    forAll(1, [&]() -> std::function<void(std::size_t)> {
        const auto kept = std::make_shared<std::vector<StockLevels>>();
        return [&, kept](std::size_t i) {
            if (!m_spans[i]) {
                return;
            }
            kept->clear();
            for (const ProtectionDemand& protection : outlooks[i].reviews) {
                kept->push_back(levels(play, i, protection, multiplier));
            }
            figures[i] = replay(m_series[i], *m_spans[i], *kept, leadTimesOf(i), m_options);
        };
    });
    return figures;
}

BacktestRow Backtest::play(const BacktestPlay& play) {
    const std::vector<ReplayFigures> figures = replayAll(play);
    const Outlooks& outlooks = outlooksOf(play.policy);
    BacktestRow row{play, std::nullopt, true, {}};
    std::map<std::string, BacktestSegment> bySegment;
    BacktestSegment all;
    all.segment = "all";
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        if (m_spans[i]) {
            const std::string name = toString(m_segments[i]);
            BacktestSegment& segment = bySegment[name];
            segment.segment = name;
            segment.add(figures[i], outlooks[i]);
            all.add(figures[i], outlooks[i]);
        }
    }
    row.segments.push_back(all);
    for (const auto& [name, segment] : bySegment) {
        row.segments.push_back(segment);
    }
    return row;
}

double Backtest::fillRateAt(BacktestPlay play, double turn) {
    play.knob = knobAt(play, turn);
    ReplayFigures total;
    for (const ReplayFigures& one : replayAll(play)) {
        total.add(one);
    }
    return total.fillRate();
}

BacktestRow Backtest::tune(const BacktestPlay& wanted, double fillRate) {
    double low = leastTurn;
    double high = mostTurn;
    for (int i = 1; i < tuningReplays; ++i) {
        const double middle = 0.5 * (low + high);
        (fillRateAt(wanted, middle) < fillRate ? low : high) = middle;
    }
    BacktestPlay tuned = wanted;
    tuned.knob = knobAt(wanted, high);
    BacktestRow row = play(tuned);
    row.wantedFill = fillRate;
    row.reached = std::abs(row.segments.front().figures.fillRate() - fillRate) < 0.002;
    return row;
}

} // namespace opsdesk
