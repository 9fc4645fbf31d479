#include "core/measures/Measure.h"

namespace opsdesk {

namespace {

const std::string suggestionWaits = "g.state IN ('open', 'adjusted', 'snoozed')";

MeasureFacts suggestionFacts(const std::string& condition) {
    MeasureFacts facts;
    facts.source = "FROM suggestion g WHERE g.entity = @entity AND " + suggestionWaits + condition;
    facts.number = "g.sku";
    facts.name = "g.name";
    facts.supplier = "g.supplier";
    facts.node = "g.node";
    facts.segment = "g.segment";
    facts.reason = "g.status";
    facts.view = "suggestions";
    facts.document = "CAST(g.id AS text)";
    return facts;
}

Measure suggestionMeasure(const std::string& condition = "") {
    Measure measure;
    measure.area = "planning";
    measure.kind = MeasureKind::Standing;
    measure.better = MeasureBetter::Down;
    measure.owners = {"planner", "buyer-lead"};
    measure.reads = "suggestions";
    measure.facts = {suggestionFacts(condition)};
    return measure;
}

Measure stockOutsInSight() {
    auto measure = suggestionMeasure(" AND g.kind IN ('buy', 'transfer', 'expedite') AND g.stock_out_on IS NOT NULL");
    measure.code = "stock_outs_in_sight";
    measure.title = forPeople("Measure", "Stock-outs in sight");
    measure.definition = forPeople(
        "Measure", "Margin that is lost unless stock is bought, moved or hurried: of items that are out, or run out "
                   "before anything arrives. Decided suggestions do not count.");
    measure.formula = forPeople("Measure", "sum of the money at risk of suggestions with a stock-out ahead");
    measure.unit = MeasureUnit::Money;
    measure.facts.front().numerator = "g.money_at_risk";
    return measure;
}

Measure suggestionsWaiting() {
    auto measure = suggestionMeasure();
    measure.code = "suggestions_waiting";
    measure.title = forPeople("Measure", "Suggestions waiting");
    measure.definition = forPeople(
        "Measure", "Suggestions that nobody has accepted or rejected yet, adjusted and snoozed ones among them.");
    measure.formula = forPeople("Measure", "how many there are");
    measure.unit = MeasureUnit::Count;
    return measure;
}

Measure moneyAtRisk() {
    auto measure = suggestionMeasure();
    measure.code = "suggestions_at_risk";
    measure.title = forPeople("Measure", "Money at risk");
    measure.definition = forPeople(
        "Measure", "What is lost when the suggestions that wait are not followed by their deadlines, as last planned.");
    measure.formula = forPeople("Measure", "sum of the money at risk of suggestions that wait");
    measure.unit = MeasureUnit::Money;
    measure.facts.front().numerator = "g.money_at_risk";
    return measure;
}

Measure suggestionAge() {
    auto measure = suggestionMeasure();
    measure.code = "suggestions_age";
    measure.title = forPeople("Measure", "Age of suggestions");
    measure.definition = forPeople("Measure", "For how many days the suggestions that wait have been waiting, on "
                                              "average, from the plan that made them to today.");
    measure.formula = forPeople("Measure", "days since each was made ÷ number of suggestions that wait");
    measure.unit = MeasureUnit::Days;
    measure.quotient = true;
    measure.facts.front().numerator =
        "CASE WHEN CAST(@to AS bigint) > g.created_at / 86400000000 THEN CAST(@to AS bigint) - g.created_at / "
        "86400000000 ELSE 0 END";
    measure.facts.front().denominator = "1";
    return measure;
}

Measure excessStock() {
    auto measure = suggestionMeasure(" AND g.kind = 'excess'");
    measure.code = "excess_stock";
    measure.title = forPeople("Measure", "Excess stock");
    measure.definition =
        forPeople("Measure", "Stock at cost beyond what any demand within the planned time can use up, dead stock "
                             "among it, as last planned.");
    measure.formula = forPeople("Measure", "sum of excess pieces × unit cost");
    measure.unit = MeasureUnit::Money;
    measure.facts.front().numerator = "g.amount";
    return measure;
}

Measure deadStock() {
    auto measure = suggestionMeasure(" AND g.kind = 'excess' AND g.status = 'dead'");
    measure.code = "dead_stock";
    measure.title = forPeople("Measure", "Dead stock");
    measure.definition = forPeople(
        "Measure", "Stock at cost for which there is no demand at all, as last planned; a part of the excess.");
    measure.formula = forPeople("Measure", "sum of dead pieces × unit cost");
    measure.unit = MeasureUnit::Money;
    measure.facts.front().numerator = "g.amount";
    return measure;
}

Measure ordersAtRisk() {
    auto measure = suggestionMeasure(" AND g.kind = 'expedite'");
    measure.code = "orders_at_risk";
    measure.title = forPeople("Measure", "Orders that come too late");
    measure.definition = forPeople("Measure", "Margin that open purchase orders save only when they are hurried: their "
                                              "goods are needed before they are expected.");
    measure.formula = forPeople("Measure", "sum of the money at risk of suggestions to expedite");
    measure.area = "procurement";
    measure.owners = {"buyer-lead"};
    measure.unit = MeasureUnit::Money;
    measure.facts.front().numerator = "g.money_at_risk";
    return measure;
}

// --- what planning reached, as it was measured after the last plan of everything -------------------------------------

/// A whole number of both stores from a number of statistics.
std::string whole(const std::string& real) {
    return "CAST(round(CAST(" + real + " AS double precision)) AS bigint)";
}

Measure qualityMeasure(const std::string& kind = "segment") {
    Measure measure;
    measure.area = "planning";
    measure.kind = MeasureKind::Standing;
    measure.quotient = true;
    measure.unit = MeasureUnit::Share;
    measure.owners = {"planner", "buyer-lead"};
    measure.reads = "planning-quality";
    MeasureFacts facts;
    facts.source = "FROM quality_group q WHERE q.entity = @entity AND q.kind = '" + kind + "'";
    facts.number = "q.name";
    facts.segment = kind == "segment" ? "q.name" : "";
    facts.view = "planning-quality";
    facts.document = "q.kind || '/' || q.name";
    measure.facts = {facts};
    return measure;
}

Measure forecastError() {
    auto measure = qualityMeasure();
    measure.code = "forecast_error";
    measure.title = forPeople("Measure", "Forecast error");
    measure.definition = forPeople(
        "Measure", "How far forecasts of the twelve weeks before the last plan of everything were from the demand that "
                   "came, weighed at cost. Each was made from what was known four weeks before at most.");
    measure.formula =
        forPeople("Measure", "sum of the distances between forecast and demand ÷ demand, both at unit cost");
    measure.better = MeasureBetter::Down;
    measure.facts.front().numerator = whole("q.absolute");
    measure.facts.front().denominator = whole("q.actual");
    return measure;
}

Measure forecastBias() {
    auto measure = qualityMeasure();
    measure.code = "forecast_bias";
    measure.title = forPeople("Measure", "Forecast bias");
    measure.definition = forPeople("Measure", "Whether the same forecasts were too high (above zero) or too low (below "
                                              "zero) on the whole, weighed at cost.");
    measure.formula = forPeople("Measure", "sum of (forecast − demand) ÷ demand, both at unit cost");
    measure.better = MeasureBetter::Zero;
    measure.facts.front().numerator = whole("q.signed_sum");
    measure.facts.front().denominator = whole("q.actual");
    return measure;
}

Measure forecastValueAdded() {
    auto measure = qualityMeasure();
    measure.code = "forecast_value_added";
    measure.title = forPeople("Measure", "Forecast value added");
    measure.definition = forPeople("Measure", "How much less the same forecasts missed than repeating the last week "
                                              "would have, as a share of demand; below zero they did harm.");
    measure.formula = forPeople("Measure", "(error of the last week repeated − error of the forecasts) ÷ demand");
    measure.facts.front().numerator = whole("q.naive - q.absolute");
    measure.facts.front().denominator = whole("q.actual");
    return measure;
}

Measure planFillRate() {
    auto measure = qualityMeasure();
    measure.code = "plan_fill_rate";
    measure.title = forPeople("Measure", "Fill rate of planned items");
    measure.definition = forPeople("Measure", "Share of the pieces ordered by customers that were shipped, in the "
                                              "twelve weeks before the last plan of everything; planned items only.");
    measure.formula = forPeople("Measure", "pieces shipped ÷ pieces ordered");
    measure.facts.front().numerator = "q.shipped";
    measure.facts.front().denominator = "q.ordered";
    return measure;
}

Measure daysOfCover() {
    auto measure = qualityMeasure();
    measure.code = "days_of_cover";
    measure.title = forPeople("Measure", "Days of cover");
    measure.definition = forPeople("Measure", "For how many days the stock lasts at the demand of the twelve weeks "
                                              "before the last plan of everything, both at cost.");
    measure.formula = forPeople("Measure", "7 × stock on hand ÷ demand of a week");
    measure.unit = MeasureUnit::Days;
    measure.better = MeasureBetter::Down;
    measure.facts.front().numerator = "q.stock * 7";
    measure.facts.front().denominator = "q.weekly_cost";
    return measure;
}

Measure overrideValue() {
    auto measure = qualityMeasure("person");
    measure.code = "override_value";
    measure.title = forPeople("Measure", "Value of overrides");
    measure.definition = forPeople(
        "Measure", "What people's decisions against the plan saved, of those that can be judged by now; below "
                   "zero they cost.");
    measure.formula = forPeople("Measure", "cost as planned − cost as decided");
    measure.unit = MeasureUnit::Money;
    measure.quotient = false;
    measure.facts.front().numerator = "q.planned_cost - q.decided_cost";
    return measure;
}

} // namespace

std::vector<Measure> planningMeasures() {
    return {stockOutsInSight(), suggestionsWaiting(), moneyAtRisk(),  suggestionAge(),      excessStock(),
            deadStock(),        forecastError(),      forecastBias(), forecastValueAdded(), planFillRate(),
            daysOfCover(),      overrideValue(),      ordersAtRisk()};
}

} // namespace opsdesk
