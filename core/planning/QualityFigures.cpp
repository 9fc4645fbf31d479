#include "core/planning/QualityFigures.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(QualityGroup, "quality_group", ("entity", "place"), ())
OPSDESK_DEFINE_ROW(QualityItem, "quality_item", ("entity", "place"), ())

namespace {

std::optional<double> ratio(double part, double whole) {
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// Every described member of @p other to that of @p sum.
template <class Figures>
void addMembers(Figures& sum, const Figures& other) {
    boost::mp11::mp_for_each<boost::describe::describe_members<Figures, boost::describe::mod_public>>(
        [&](auto member) { sum.*member.pointer += other.*member.pointer; });
}

} // namespace

void OverrideFigures::add(const JudgedOverride& judged) {
    ++overrides;
    if (!judged.outcome)
        return;
    const auto& outcome = *judged.outcome;
    ++overrides_judged;
    better += outcome.valueAdded() > Minor() ? 1 : 0;
    worse += outcome.valueAdded() < Minor() ? 1 : 0;
    planned_cost += outcome.plannedCost;
    decided_cost += outcome.decidedCost;
    best_cost += outcome.bestCost;
}

void QualityFigures::add(const QualityFigures& other) {
    addMembers<ForecastErrors>(*this, other);
    addMembers<OverrideFigures>(*this, other);
    addMembers<QualityFigures>(*this, other);
}

std::optional<double> QualityFigures::fillRate() const {
    return ratio(shipped.toDouble(), ordered.toDouble());
}

std::optional<double> QualityFigures::weeksOfCover() const {
    return ratio(static_cast<double>(stock.units()), static_cast<double>(weekly_cost.units()));
}

std::optional<double> QualityFigures::error() const {
    return ratio(absolute, actual);
}

std::optional<double> QualityFigures::bias() const {
    return ratio(signed_sum, actual);
}

std::optional<double> QualityFigures::naiveError() const {
    return ratio(naive, actual);
}

std::optional<double> QualityFigures::correctionsAdd() const {
    return ratio(uncorrected - corrected_absolute, corrected);
}

std::optional<Minor> QualityFigures::overridesAdd() const {
    return overrides_judged > 0 ? std::optional(planned_cost - decided_cost) : std::nullopt;
}

} // namespace opsdesk
