#include "core/planning/BacktestRun.h"

#include "core/base/Decimal.h"
#include "core/planning/Figure.h"
#include "core/store/RowDefinition.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace opsdesk {

OPSDESK_DEFINE_ROW(BacktestRun, "backtest_run", ("entity", "id"), ("name"))
OPSDESK_DEFINE_ROW(BacktestPoint, "backtest_point", ("entity", "backtest_id", "place"), ())

namespace {

using Policy = BacktestPolicy;
using Service = BacktestService;

struct Word {
    std::string_view word;
    Policy policy;
    Service service;
    double knob; ///< when nothing is tuned
};

constexpr auto words = std::to_array<Word>({
    {"plan", Policy::Opsdesk, Service::Segment, 1},
    {"cycle", Policy::Opsdesk, Service::Cycle, 0.95},
    {"fill", Policy::Opsdesk, Service::Fill, 0.95},
    {"value", Policy::Opsdesk, Service::Value, 0.95},
    {"ses", Policy::Ses, Service::Cycle, 0.95},
    {"minmax", Policy::MinMax, Service::Cycle, 1},
});

constexpr std::string_view usualPolicies = "plan, ses, minmax";

/// The parts between commas, without the blanks around them.
std::vector<std::string> partsOf(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        const auto part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto first = part.find_first_not_of(' ');
        if (first != std::string_view::npos)
            parts.emplace_back(part.substr(first, part.find_last_not_of(' ') + 1 - first));
    }
    return parts;
}

/// "95%", "97.5 %". @see trialsOf
Result<double> fillOf(std::string text) {
    const std::string written = text;
    if (text.ends_with('%'))
        text.pop_back();
    if (text.ends_with(' '))
        text.pop_back();
    const auto hundredths = parseDecimal(text, 2);
    if (!written.ends_with('%') || !hundredths || *hundredths <= 0 || *hundredths >= 10'000)
        return reject("wrong_fill",
                      fmt::format("\"{}\" is no fill rate; it takes shares above 0 % and below 100 %, such as 90%, "
                                  "97.5%.",
                                  written),
                      "fills");
    return static_cast<double>(*hundredths) / 10'000;
}

} // namespace

std::string_view policyWord(const BacktestPlay& play) {
    const auto found = std::ranges::find_if(words, [&](const Word& one) {
        return one.policy == play.policy && (play.policy != Policy::Opsdesk || one.service == play.service);
    });
    return found->word;
}

Result<std::vector<BacktestTrial>> trialsOf(const BacktestWish& wish) {
    std::vector<double> fills;
    for (auto& part : partsOf(wish.fills.value_or(""))) {
        const auto fill = fillOf(std::move(part));
        if (!fill)
            return tl::unexpected(fill.error());
        fills.push_back(*fill);
    }
    std::vector<BacktestTrial> trials;
    for (const auto& part : partsOf(wish.policies.value_or(std::string(usualPolicies)))) {
        const auto found = std::ranges::find(words, part, &Word::word);
        if (found == words.end())
            return reject(
                "wrong_policy",
                fmt::format("\"{}\" cannot be played; there are plan, cycle, fill, value, ses and minmax.", part),
                "policies");
        const BacktestPlay play{found->policy, found->service, BacktestWorth::Units, found->knob};
        for (const double fill : fills)
            trials.push_back({play, fill});
        if (fills.empty())
            trials.push_back({play, {}});
    }
    constexpr std::size_t most = 40;
    if (trials.empty() || trials.size() > most)
        return reject(
            "wrong_policy",
            fmt::format("A back-test plays 1 to {} policies and fill rates together, not {}.", most, trials.size()),
            "policies");
    return trials;
}

void addFigures(const BacktestRow& row, std::vector<BacktestFigures>& all) {
    for (const auto& segment : row.segments) {
        const auto& reached = segment.figures;
        all.push_back({std::string(policyWord(row.play)), figure(row.play.knob), row.wantedFill, row.reached,
                       segment.segment, segment.series, std::round(reached.demand), figure(reached.fillRate()),
                       figure(reached.valueFillRate()), figure(reached.cycleService()), std::round(reached.stock),
                       Minor(std::llround(reached.stockValue)), reached.orders, Minor(std::llround(reached.lostMargin)),
                       figure(segment.mase()), figure(segment.rmsse()), figure(segment.bias())});
    }
}

} // namespace opsdesk
