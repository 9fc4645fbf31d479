#include "core/planning/OrderQuantity.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace opsdesk {

namespace {

constexpr Quantity none;

Quantity product(Quantity quantity, std::int64_t times) {
    std::int64_t result = 0;
    if (__builtin_mul_overflow(quantity.count(), times, &result)) {
        throw std::overflow_error("the order quantity is too large to count");
    }
    return Quantity::thousandths(result);
}

Quantity roundedUp(Quantity quantity, Quantity step) {
    const std::int64_t steps = quantity.count() / step.count() + (quantity.count() % step.count() > 0 ? 1 : 0);
    return product(step, steps);
}

Quantity roundedDown(Quantity quantity, Quantity step) {
    return Quantity::thousandths(quantity.count() - quantity.count() % step.count());
}

void apply(OrderQuantity& order, RoundingRule rule, Quantity after) {
    if (after != order.quantity) {
        order.steps.push_back({rule, order.quantity, after});
        order.quantity = after;
    }
}

} // namespace

std::string_view toString(RoundingRule rule) {
    switch (rule) {
    case RoundingRule::Minimum:
        return "minimum";
    case RoundingRule::Multiple:
        return "multiple";
    case RoundingRule::Maximum:
        return "maximum";
    case RoundingRule::Conflict:
        return "conflict";
    case RoundingRule::Break:
        return "price_break";
    case RoundingRule::ShelfLife:
        return "shelf_life";
    case RoundingRule::FillUp:
        return "fill_up";
    case RoundingRule::PhaseOut:
        return "phase_out";
    }
    return "conflict";
}

Quantity OrderRules::step() const {
    if (multiple <= none || pack <= none) {
        return std::max({multiple, pack, Quantity::thousandths(1)});
    }
    return product(multiple, pack.count() / std::gcd(multiple.count(), pack.count()));
}

OrderRules OrderRules::inWholeUnits() const {
    OrderRules whole = *this;
    if (multiple <= none && pack <= none) {
        whole.multiple = Quantity::units(1);
    }
    return whole;
}

OrderQuantity orderQuantity(Quantity need, const OrderRules& rules) {
    OrderQuantity order{need, std::max(need, none), {}};
    if (need <= none) {
        return order;
    }
    const Quantity step = rules.step();
    apply(order, RoundingRule::Minimum, std::max(order.quantity, rules.minimum));
    apply(order, RoundingRule::Multiple, roundedUp(order.quantity, step));
    if (rules.maximum > none && order.quantity > rules.maximum) {
        const Quantity most = roundedDown(rules.maximum, step);
        const bool possible = most > none && most >= rules.minimum;
        apply(order, possible ? RoundingRule::Maximum : RoundingRule::Conflict, possible ? most : none);
    }
    return order;
}

void cutTo(OrderQuantity& order, Quantity most, const OrderRules& rules, RoundingRule why) {
    if (order.quantity <= std::max(most, none)) {
        return;
    }
    const Quantity least = orderQuantity(rules.step(), rules).quantity;
    apply(order, why, std::min(order.quantity, std::max(least, roundedDown(std::max(most, none), rules.step()))));
}

bool keepsPublished(Quantity published, Quantity current, const OrderRules& rules) {
    if ((published > none) != (current > none)) {
        return false;
    }
    const std::int64_t difference = std::abs((current - published).count());
    const bool withRule = rules.multiple > none || rules.pack > none;
    return difference == 0 || difference <= published.count() / 10 || (withRule && difference <= rules.step().count());
}

} // namespace opsdesk
