#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

/// What came back of something in the days that are looked at, and in the year before them. Exposure is how many sold
/// lines could have come back in that time; it need not be whole.
struct SpikeCount {
    std::string group; ///< what it is compared with, such as its class; may be empty
    std::int64_t returned = 0;
    double exposure = 0;
    std::int64_t returnedBefore = 0;
    double exposureBefore = 0;
};

/// How rates differ within a group: as a Gamma distribution, its mean shape ÷ weight. The weight counts like that much
/// exposure of everybody's own.
struct RatePrior {
    double shape = 0;
    double weight = 0;
};

/// The prior that the counts of the year before speak for, by the method of moments (Efron and Hastie 2016, "Computer
/// Age Statistical Inference", ch. 6, empirical Bayes; the Gamma–Poisson shrinker of DuMouchel 1999, "Bayesian data
/// mining in large frequency tables", The American Statistician 53). Where the counts differ no more than chance has it
/// the prior is narrow; where nothing came back at all it is Jeffreys' one.
RatePrior ratePrior(std::span<const SpikeCount> counts);

/// How many would be expected to come back, from the year before and the prior together.
double expectedReturns(const SpikeCount& count, const RatePrior& prior);

/// The chance that as many come back as did, or more, if nothing has changed: the upper tail of the negative binomial
/// that a Poisson count with a Gamma-distributed rate follows (Gelman et al. 2013, "Bayesian Data Analysis", 3rd ed.,
/// section 2.6). Exact; the year before counts by how much is known of it.
double chanceOfReturns(const SpikeCount& count, const RatePrior& prior);

/// Which of @p chances are discoveries, so that of them no more than @p falseShare are expected to be none (Benjamini
/// and Hochberg 1995, "Controlling the false discovery rate", JRSS B 57). Beside the chances.
std::vector<bool> discoveries(std::span<const double> chances, double falseShare);

struct SpikeRules {
    double falseShare = 0.05;
    std::int64_t fewest = 3; ///< lines that came back; fewer are no spike, however seldom
    double leastRise = 1.5;  ///< times what was expected; less is no matter for a person
};

struct ReturnSpike {
    std::size_t place = 0; ///< among the counts
    double expected = 0;
    double chance = 0;
};

/// The spikes among @p counts, which are all tested together. Groups of fewer than thirty are compared with all.
std::vector<ReturnSpike> findSpikes(std::span<const SpikeCount> counts, const SpikeRules& rules);

} // namespace opsdesk
