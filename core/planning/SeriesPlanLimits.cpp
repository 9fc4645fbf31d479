#include "core/planning/PriceBreaks.h"
#include "core/planning/SeriesPlan.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

/// Cuts the order of @p plan to @p most, and says why in its reasons.
void cut(SeriesPlan& plan, Quantity most, const OrderRules& rules, RoundingRule why) {
    const std::size_t before = plan.order.steps.size();
    cutTo(plan.order, most, rules, why);
    if (plan.order.steps.size() > before) {
        const RoundingStep& step = plan.order.steps.back();
        plan.reasons.push_back({reasonOf(step.rule), step.after - step.before});
    }
}

} // namespace

void SeriesPlanner::raiseToBreak(const SeriesInput& input, SeriesPlan& plan) const {
    // Of what is phased out no year of orders follows.
    if (!input.prices || input.prices->steps.empty() || plan.phaseOutOn) {
        return;
    }
    const BreakTerms terms{input.prices, input.rules.inWholeUnits(), plan.demandPerDay * 365,
                           static_cast<double>(input.orderCost.units()), input.holdingRate};
    const Quantity before = plan.order.quantity;
    const Quantity raised = raisedToBreak(terms, before);
    if (raised == before) {
        return;
    }
    plan.order.steps.push_back({RoundingRule::Break, before, raised});
    plan.order.quantity = raised;
    plan.reasons.push_back({OrderReason::PriceBreak, raised - before});
}

void SeriesPlanner::keepToShelfLife(const SeriesInput& input, SeriesPlan& plan) const {
    if (input.rules.maximum > Quantity()) {
        plan.supply.most = input.rules.maximum;
    }
    if (input.shelfLifeDays == 0) {
        return;
    }
    // What comes now is sold after what is there; all of it by the day on which it expires.
    const double sold = m_outlook.expected(input.leadTimeDays + input.shelfLifeDays);
    const Quantity most = Quantity::rounded(sold) - plan.need.position();
    plan.supply.most = std::min(most, plan.supply.most.value_or(most));
    cut(plan, most, input.rules.inWholeUnits(), RoundingRule::ShelfLife);
    plan.flags.shortLife = plan.order.quantity > std::max(most, Quantity());
}

void SeriesPlanner::keepToPhaseOut(const SeriesInput& input, SeriesPlan& plan) const {
    if (!plan.phaseOutOn) {
        return;
    }
    const bool late = input.asOf + static_cast<int>(std::ceil(input.leadTimeDays)) > *plan.phaseOutOn;
    const Quantity sold = Quantity::rounded(m_outlook.expected(DemandOutlook::farthestDay)) + plan.need.safetyStock;
    const Quantity most = late ? Quantity() : sold - plan.need.position();
    plan.supply.most = std::min(most, plan.supply.most.value_or(most));
    if (late) {
        plan.order = {};
        plan.reasons.clear();
        return;
    }
    // A step of which half is sold loses less than its other half costs.
    const auto rules = input.rules.inWholeUnits();
    cut(plan, most + Quantity::thousandths(rules.step().count() / 2), rules, RoundingRule::PhaseOut);
    plan.flags.leftOver = plan.order.quantity > std::max(most, Quantity());
}

void SeriesPlanner::fillUp(const SeriesInput& input, SeriesPlan& plan) const {
    if (input.fillUp <= Quantity()) {
        return;
    }
    const Quantity before = plan.order.quantity;
    plan.order.quantity += input.fillUp;
    plan.order.steps.push_back({RoundingRule::FillUp, before, plan.order.quantity});
    plan.reasons.push_back({OrderReason::FillUp, input.fillUp});
}

} // namespace opsdesk
