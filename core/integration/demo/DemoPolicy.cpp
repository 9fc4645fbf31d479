#include "core/integration/demo/DemoPolicy.h"

#include <algorithm>
#include <numeric>

namespace opsdesk {

namespace {

constexpr int windowDays = 42;
constexpr int launchDays = 28;

struct Rate {
    std::int64_t units = 0;
    std::int64_t days = 1;

    std::int64_t over(std::int64_t count) const { return (units * count + days - 1) / days; }
};

Rate sum(const std::vector<std::int64_t>& demand, int from, int days) {
    const auto begin = demand.begin() + std::min<std::ptrdiff_t>(from, std::ssize(demand));
    const auto end = demand.begin() + std::min<std::ptrdiff_t>(from + days, std::ssize(demand));
    return {std::accumulate(begin, end, std::int64_t(0)), days};
}

Rate rateOn(const std::vector<std::int64_t>& demand, int day, int noticeDays) {
    const auto first = static_cast<int>(
        std::find_if(demand.begin(), demand.end(), [](std::int64_t units) { return units > 0; }) - demand.begin());
    if (day >= first + launchDays) {
        const int window = std::min(windowDays, day - first);
        return sum(demand, day - window, window);
    }
    return day + noticeDays >= first ? sum(demand, first, launchDays) : Rate();
}

std::int64_t roundUp(std::int64_t units, std::int64_t multiple) {
    return (units + multiple - 1) / multiple * multiple;
}

} // namespace

int demoReviewDays(const DemoSupplier& supplier, DemoNode node) {
    return node == DemoNode::Abroad ? 2 * supplier.reviewDays : supplier.reviewDays;
}

DemoMinMax demoMinMax(const DemoSupplier& supplier, DemoNode node, const DemoBin& bin, int day) {
    const int review = demoReviewDays(supplier, node);
    const int horizon = supplier.quotedDays + review;
    const auto rate = rateOn(bin.demand, day, horizon + 7);
    const auto least = rate.over(2 * horizon);
    return {least, least + rate.over(review)};
}

std::int64_t demoOrderQuantity(const DemoItem& item, const DemoBin& bin, const DemoMinMax& levels) {
    const auto position = bin.available - bin.setAside + bin.onOrder;
    if (position >= levels.least)
        return 0;
    return std::max(item.moq, roundUp(levels.most - position, item.multiple));
}

std::int64_t demoOpening(const DemoSupplier& supplier, DemoNode node, const DemoItem& item, const DemoBin& bin) {
    return roundUp(demoMinMax(supplier, node, bin, 0).most, item.multiple);
}

} // namespace opsdesk
