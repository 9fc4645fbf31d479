#pragma once

#include <cstdint>

namespace opsdesk {

/// A share of trials with the bounds that hold the true one 95 times in 100.
struct ShareInterval {
    double share = 0;
    double low = 0;
    double high = 1;
};

/// Wilson's score interval, which keeps what it promises with few trials and with no hits, too (Wilson 1927, "Probable
/// inference, the law of succession, and statistical inference", JASA 22; recommended for few trials by Brown, Cai and
/// DasGupta 2001, "Interval estimation for a binomial proportion", Statistical Science 16). More hits than trials count
/// as many; of no trials nothing is known: 0 to 1.
ShareInterval shareInterval(std::int64_t hits, std::int64_t trials);

enum class ShareTrend { Flat, Up, Down };

/// Whether the share of the second is another than that of the first: where the 95 % interval of the difference leaves
/// out zero (Newcombe 1998, "Interval estimation for the difference between independent proportions", Statistics in
/// Medicine 17, method 10, from the two score intervals).
ShareTrend shareTrend(std::int64_t hitsBefore, std::int64_t trialsBefore, std::int64_t hits, std::int64_t trials);

} // namespace opsdesk
