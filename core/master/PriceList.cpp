#include "core/master/PriceList.h"

#include <charconv>

namespace opsdesk {

namespace {

std::optional<PriceStep> parseStep(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return {};
    const auto from = Quantity::parse(text.substr(0, colon));
    const auto price = text.substr(colon + 1);
    std::int64_t minor = 0;
    const auto read = std::from_chars(price.data(), price.data() + price.size(), minor);
    if (!from || *from <= Quantity() || read.ec != std::errc() || read.ptr != price.data() + price.size() || minor <= 0)
        return {};
    return PriceStep{*from, Minor(minor)};
}

} // namespace

std::optional<std::vector<PriceStep>> parsePriceSteps(std::string_view text) {
    std::vector<PriceStep> steps;
    while (!text.empty()) {
        const auto end = text.find(';');
        const auto step = parseStep(text.substr(0, end));
        if (!step || (!steps.empty() && (step->from <= steps.back().from || step->price >= steps.back().price)))
            return {};
        steps.push_back(*step);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return steps;
}

PriceList priceList(Minor price, std::string_view breaks, std::string_view kind) {
    return {price, kind == incrementalUnits, parsePriceSteps(breaks).value_or(std::vector<PriceStep>())};
}

std::size_t PriceList::stepsReached(Quantity quantity) const {
    std::size_t reached = 0;
    while (reached < steps.size() && steps[reached].from <= quantity)
        ++reached;
    return reached;
}

Minor PriceList::amount(Quantity quantity) const {
    const auto reached = stepsReached(quantity);
    if (reached == 0)
        return extend(price, quantity);
    if (!incremental)
        return extend(steps[reached - 1].price, quantity);
    Minor sum = extend(price, steps[0].from);
    for (std::size_t i = 0; i < reached; ++i)
        sum += extend(steps[i].price, (i + 1 < reached ? steps[i + 1].from : quantity) - steps[i].from);
    return sum;
}

Minor PriceList::unitPrice(Quantity quantity) const {
    const auto reached = stepsReached(quantity);
    if (reached == 0)
        return price;
    if (!incremental)
        return steps[reached - 1].price;
    return Minor(mulDivRoundHalfEven(amount(quantity).units(), Quantity::scale, quantity.count()));
}

} // namespace opsdesk
