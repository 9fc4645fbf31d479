#include "core/planning/DemandCleaning.h"

#include "core/planning/Forecaster.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsdesk {

namespace {

constexpr int mostOutliers = 2;
/// With fewer periods of demand there is nothing to call one of them extreme against.
constexpr int leastOccasions = 3;
constexpr std::size_t neighboursPerSide = 4;

bool isFixed(const CleanDemand& clean, std::size_t period) {
    return !clean.fixed.empty() && clean.fixed[period] != 0;
}

/// The whole history with what people said of it, from index 0 on.
void fixPeriods(const KnownDemand& known, CleanDemand& clean) {
    for (const FixedPeriod& fixed : known.fixed) {
        const auto t = static_cast<std::size_t>(fixed.period);
        if (fixed.period < 0 || t >= clean.demand.size()) {
            continue;
        }
        const double entered = clean.demand[t];
        const double counted = fixed.units.value_or(std::isfinite(entered) ? std::max(0.0, entered) : 0.0);
        clean.fixed.resize(clean.demand.size(), 0);
        clean.fixed[t] = 1;
        clean.demand[t] = counted;
        clean.corrections.push_back({fixed.period, CorrectionKind::Person, entered, counted});
    }
}

/// From the first period with demand on.
void skipBefore(CleanDemand& clean) {
    const auto isDemand = [](double value) { return std::isfinite(value) && value > 0; };
    const auto first = std::find_if(clean.demand.begin(), clean.demand.end(), isDemand);
    clean.firstPeriod = static_cast<int>(first - clean.demand.begin());
    clean.demand.erase(clean.demand.begin(), first);
    if (!clean.fixed.empty()) {
        clean.fixed.erase(clean.fixed.begin(), clean.fixed.begin() + clean.firstPeriod);
    }
    for (DemandCorrection& correction : clean.corrections) {
        correction.period -= clean.firstPeriod;
    }
    clean.occasions = static_cast<int>(std::count_if(clean.demand.begin(), clean.demand.end(), isDemand));
}

void correctValues(std::span<const double> raw, CleanDemand& clean) {
    bool gaps = false;
    for (std::size_t t = 0; t < raw.size(); ++t) {
        if (isFixed(clean, t)) {
            continue;
        }
        if (!std::isfinite(raw[t])) {
            clean.demand[t] = std::numeric_limits<double>::quiet_NaN();
            gaps = true;
        } else if (raw[t] < 0) {
            clean.demand[t] = 0;
            clean.corrections.push_back({static_cast<int>(t), CorrectionKind::Negative, raw[t], 0});
        }
    }
    if (!gaps) {
        return;
    }
    fillGaps(clean.demand);
    for (std::size_t t = 0; t < raw.size(); ++t) {
        if (!std::isfinite(raw[t]) && !isFixed(clean, t)) {
            clean.corrections.push_back({static_cast<int>(t), CorrectionKind::Missing, raw[t], clean.demand[t]});
        }
    }
}

void correctOutliers(CleanDemand& clean) {
    // The largest periods, in falling order: the outliers and the one that replaces them.
    constexpr std::size_t kept = mostOutliers + 1;
    std::size_t largest[kept];
    std::size_t count = 0;
    for (std::size_t t = 0; t < clean.demand.size(); ++t) {
        if (isFixed(clean, t) || clean.demand[t] <= 0 ||
            (count == kept && clean.demand[t] <= clean.demand[largest[kept - 1]])) {
            continue;
        }
        std::size_t place = count < kept ? count++ : kept - 1;
        for (; place > 0 && clean.demand[largest[place - 1]] < clean.demand[t]; --place) {
            largest[place] = largest[place - 1];
        }
        largest[place] = t;
    }
    // From the smaller: if the second is extreme, so is the first.
    for (std::size_t outliers = std::min<std::size_t>(mostOutliers, count > 0 ? count - 1 : 0); outliers > 0;
         --outliers) {
        const double usual = clean.demand[largest[outliers]];
        const double extreme = clean.demand[largest[outliers - 1]];
        if (clean.occasions - static_cast<int>(outliers) + 1 < leastOccasions || extreme < smallestOutlier ||
            extreme <= outlierFactor * usual) {
            continue;
        }
        for (std::size_t i = 0; i < outliers; ++i) {
            const std::size_t t = largest[i];
            clean.corrections.push_back({static_cast<int>(t), CorrectionKind::Outlier, clean.demand[t], usual});
            clean.demand[t] = usual;
        }
        return;
    }
}

/// The mean of the nearest periods that are not @p odd, up to four on either side; 0 when there are none.
template <class Odd>
double usualAround(std::size_t period, std::span<const double> demand, const Odd& odd) {
    double sum = 0;
    int count = 0;
    std::size_t found = 0;
    for (std::size_t t = period; t-- > 0 && found < neighboursPerSide;) {
        if (!odd(t)) {
            sum += demand[t];
            ++count;
            ++found;
        }
    }
    found = 0;
    for (std::size_t t = period + 1; t < demand.size() && found < neighboursPerSide; ++t) {
        if (!odd(t)) {
            sum += demand[t];
            ++count;
            ++found;
        }
    }
    return count > 0 ? sum / count : 0;
}

/// What was sold in the period but for the event, whose uplift is said or else what is unusual.
double withoutEvent(const EventPeriod& event, double sold, double usual) {
    if (event.unitsPerPeriod) {
        return std::max(0.0, sold - *event.unitsPerPeriod * event.share);
    }
    constexpr double least = 0.05; // of what is left in a week that lost nearly all
    if (event.uplift) {
        return sold / std::max(least, 1 + *event.uplift * event.share);
    }
    return event.kind == EventKind::Promotion    ? std::min(sold, usual)
           : event.kind == EventKind::Disruption ? std::max(sold, usual)
                                                 : usual;
}

void takeOutEvents(const KnownDemand& known, CleanDemand& clean) {
    std::vector<std::uint8_t> on(known.past.empty() ? 0 : clean.demand.size(), 0);
    const auto place = [&](const EventPeriod& event) {
        return static_cast<std::size_t>(event.period - clean.firstPeriod);
    };
    const auto isInside = [&](const EventPeriod& event) {
        return event.period >= clean.firstPeriod && place(event) < clean.demand.size() && !isFixed(clean, place(event));
    };
    for (const EventPeriod& event : known.past) {
        if (isInside(event)) {
            on[place(event)] = 1;
        }
    }
    if (std::find(on.begin(), on.end(), 0) == on.end()) {
        return; // nothing to compare with
    }
    double added = 0;
    double usualSold = 0;
    for (const EventPeriod& event : known.past) {
        if (!isInside(event)) {
            continue;
        }
        double& demand = clean.demand[place(event)];
        const double sold = demand;
        const double usual = usualAround(place(event), clean.demand, [&](std::size_t t) { return on[t] != 0; });
        demand = withoutEvent(event, sold, usual);
        if (demand != sold) {
            clean.corrections.push_back({static_cast<int>(place(event)), CorrectionKind::Event, sold, demand});
        }
        if (event.kind == EventKind::Promotion && !event.uplift && !event.unitsPerPeriod) {
            added += sold - demand;
            usualSold += usual * event.share;
        }
    }
    if (usualSold > 0) {
        clean.promotionUplift = added / usualSold;
    }
}

void correctStockOuts(std::span<const float> outOfStock, CleanDemand& clean) {
    double without = 0;
    for (std::size_t t = 0; t < clean.demand.size(); ++t) {
        if (!(outOfStock[t] > 0)) {
            continue;
        }
        const double share = std::min(1.0, static_cast<double>(outOfStock[t]));
        without += share;
        if (isFixed(clean, t)) {
            continue;
        }
        const double lost = share * usualAround(t, clean.demand, [&](std::size_t at) { return outOfStock[at] > 0; });
        if (lost > 0) {
            clean.corrections.push_back(
                {static_cast<int>(t), CorrectionKind::StockOut, clean.demand[t], clean.demand[t] + lost});
        }
    }
    // Applied only now, so that no estimate rests on another.
    for (const DemandCorrection& correction : clean.corrections) {
        if (correction.kind == CorrectionKind::StockOut) {
            clean.demand[static_cast<std::size_t>(correction.period)] = correction.after;
        }
    }
    clean.outOfStockShare = clean.demand.empty() ? 0 : without / static_cast<double>(clean.demand.size());
}

} // namespace

std::string_view toString(CorrectionKind kind) {
    switch (kind) {
    case CorrectionKind::Missing:
        return "missing";
    case CorrectionKind::Negative:
        return "negative";
    case CorrectionKind::Outlier:
        return "outlier";
    case CorrectionKind::StockOut:
        return "stock_out";
    case CorrectionKind::Person:
        return "corrected";
    case CorrectionKind::Event:
        return "event";
    }
    return "missing";
}

void cleanDemand(std::span<const double> raw, std::span<const float> outOfStock, CleanDemand& clean,
                 const KnownDemand& known) {
    clean.demand.assign(raw.begin(), raw.end());
    clean.corrections.clear();
    clean.fixed.clear();
    clean.promotionUplift.reset();
    clean.outOfStockShare = 0;
    fixPeriods(known, clean);
    skipBefore(clean);
    const auto skipped = static_cast<std::size_t>(clean.firstPeriod);
    correctValues(raw.subspan(skipped), clean);
    takeOutEvents(known, clean);
    correctOutliers(clean);
    if (outOfStock.size() == raw.size() && !raw.empty()) {
        correctStockOuts(outOfStock.subspan(skipped), clean);
    }
    for (DemandCorrection& correction : clean.corrections) {
        correction.period += clean.firstPeriod;
    }
}

bool borrowDemand(const BorrowedDemand& borrowed, CleanDemand& clean) {
    const std::size_t own = clean.demand.size();
    if (borrowed.weekly.empty() || borrowed.weeks <= 0 || own >= static_cast<std::size_t>(borrowed.weeks)) {
        return false;
    }
    const double share = static_cast<double>(own) / borrowed.weeks;
    const std::size_t weeks = std::max(own, borrowed.weekly.size());
    clean.firstPeriod -= static_cast<int>(weeks - own);
    clean.demand.insert(clean.demand.begin(), weeks - own, 0.0);
    const std::size_t missing = weeks - borrowed.weekly.size();
    for (std::size_t t = 0; t < weeks; ++t) {
        const double other = t < missing ? 0 : borrowed.weekly[t - missing];
        clean.demand[t] = t < weeks - own ? other : share * clean.demand[t] + (1 - share) * other;
    }
    clean.occasions = static_cast<int>(
        std::count_if(clean.demand.begin(), clean.demand.end(), [](double value) { return value > 0; }));
    return true;
}

} // namespace opsdesk
