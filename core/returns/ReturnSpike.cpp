#include "core/returns/ReturnSpike.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace opsdesk {

namespace {

constexpr std::size_t smallestGroup = 30;
constexpr double narrowest = 1000; ///< shape of the prior of what differs by chance alone

std::map<std::string_view, RatePrior> priorsOfGroups(std::span<const SpikeCount> counts) {
    std::map<std::string_view, std::vector<SpikeCount>> groups;
    for (const auto& count : counts)
        if (!count.group.empty())
            groups[count.group].push_back(count);
    std::map<std::string_view, RatePrior> priors;
    for (const auto& [name, members] : groups)
        if (members.size() >= smallestGroup)
            priors.emplace(name, ratePrior(members));
    return priors;
}

} // namespace

RatePrior ratePrior(std::span<const SpikeCount> counts) {
    double returned = 0, exposure = 0, squares = 0;
    for (const auto& count : counts) {
        returned += static_cast<double>(count.returnedBefore);
        exposure += count.exposureBefore;
        squares += count.exposureBefore * count.exposureBefore;
    }
    if (exposure <= 0)
        return {};
    if (returned <= 0)
        return {0.5, exposure};
    const double mean = returned / exposure;
    double spread = 0;
    for (const auto& count : counts)
        spread += std::pow(static_cast<double>(count.returnedBefore) - mean * count.exposureBefore, 2);
    // Of a Poisson count the variance is its mean; what there is more of is how far the rates themselves differ.
    const double variance = (spread - returned) / squares;
    const double shape = variance > 0 ? std::min(mean * mean / variance, narrowest) : narrowest;
    return {shape, shape / mean};
}

double expectedReturns(const SpikeCount& count, const RatePrior& prior) {
    const double weight = prior.weight + count.exposureBefore;
    return weight > 0 ? (prior.shape + static_cast<double>(count.returnedBefore)) / weight * count.exposure : 0;
}

double chanceOfReturns(const SpikeCount& count, const RatePrior& prior) {
    const double shape = prior.shape + static_cast<double>(count.returnedBefore);
    const double weight = prior.weight + count.exposureBefore;
    if (count.returned <= 0 || count.exposure <= 0 || shape <= 0 || weight <= 0)
        return 1;
    const double part = count.exposure / (weight + count.exposure);
    const auto chanceOf = [&](double k) {
        return std::exp(std::lgamma(k + shape) - std::lgamma(shape) - std::lgamma(k + 1) + shape * std::log1p(-part) +
                        k * std::log(part));
    };
    const double from = static_cast<double>(count.returned);
    const double mean = shape * part / (1 - part);
    double sum = 0;
    if (from <= mean) {
        for (double k = 0, term = chanceOf(0); k < from; term *= (k + shape) / (k + 1) * part, ++k)
            sum += term;
        return std::clamp(1 - sum, 0.0, 1.0);
    }
    // The tail itself, not one less the rest, which would leave nothing of a small chance.
    for (double k = from, term = chanceOf(from); term > sum * 1e-15; term *= (k + shape) / (k + 1) * part, ++k)
        sum += term;
    return std::min(1.0, sum);
}

std::vector<bool> discoveries(std::span<const double> chances, double falseShare) {
    std::vector<std::size_t> order(chances.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t place) { return std::pair(chances[place], place); });
    std::size_t found = 0;
    const double all = static_cast<double>(chances.size());
    for (std::size_t rank = 1; rank <= order.size(); ++rank)
        if (chances[order[rank - 1]] <= falseShare * static_cast<double>(rank) / all)
            found = rank;
    std::vector<bool> result(chances.size());
    for (std::size_t rank = 0; rank < found; ++rank)
        result[order[rank]] = true;
    return result;
}

std::vector<ReturnSpike> findSpikes(std::span<const SpikeCount> counts, const SpikeRules& rules) {
    const auto ofAll = ratePrior(counts);
    const auto ofGroups = priorsOfGroups(counts);
    std::vector<double> expected, chances;
    for (const auto& count : counts) {
        const auto own = ofGroups.find(count.group);
        const auto& prior = own == ofGroups.end() ? ofAll : own->second;
        expected.push_back(expectedReturns(count, prior));
        // Those with too few stay among the tested: to leave them out for what they show would favour the others.
        const bool stands =
            count.returned >= rules.fewest && static_cast<double>(count.returned) >= rules.leastRise * expected.back();
        chances.push_back(stands ? chanceOfReturns(count, prior) : 1);
    }
    const auto found = discoveries(chances, rules.falseShare);
    std::vector<ReturnSpike> spikes;
    for (std::size_t place = 0; place < counts.size(); ++place)
        if (found[place] && chances[place] < 1)
            spikes.push_back({place, expected[place], chances[place]});
    return spikes;
}

} // namespace opsdesk
