#include "core/measures/Measure.h"

namespace opsdesk {

namespace {

MeasureFacts refundFacts(const std::string& condition) {
    MeasureFacts facts;
    facts.source =
        "FROM refund f LEFT JOIN sales_order o ON o.entity = f.entity AND o.id = f.order_id LEFT JOIN "
        "return_order r ON r.entity = f.entity AND r.id = f.return_id LEFT JOIN reason_code c ON c.entity = 0 "
        "AND c.code = f.reason_code WHERE f.entity = @entity AND " +
        condition;
    facts.numerator = "f.own_amount";
    facts.number = "f.number";
    facts.name = "o.number";
    facts.channel = "f.channel";
    facts.segment = "f.method";
    facts.reason = "COALESCE(c.name, f.reason_code)";
    facts.view = "refunds";
    facts.document = "CAST(f.id AS text)";
    return facts;
}

Measure refundMeasure(MeasureFacts facts) {
    Measure measure;
    measure.area = "returns";
    measure.better = MeasureBetter::Down;
    measure.facts = {std::move(facts)};
    measure.owners = {"controller", "finance-lead"};
    measure.reads = "refunds";
    return measure;
}

Measure refundsWaiting() {
    auto measure = refundMeasure(refundFacts("f.state IN ('proposed', 'held')"));
    measure.code = "refunds_waiting";
    measure.title = forPeople("Measure", "Refunds to decide");
    measure.definition = forPeople("Measure", "What refunds that nobody has approved or rejected yet would give back, "
                                              "those that are held among them.");
    measure.formula = forPeople("Measure", "sum of the amounts of refunds that wait");
    measure.unit = MeasureUnit::Money;
    measure.kind = MeasureKind::Standing;
    return measure;
}

Measure refundsHeld() {
    auto measure = refundMeasure(refundFacts("f.state = 'held'"));
    measure.facts.front().reason = "f.hold";
    measure.code = "refunds_held";
    measure.title = forPeople("Measure", "Refunds held");
    measure.definition = forPeople("Measure", "What refunds would give back that wait for goods, for their inspection, "
                                              "or for somebody to look at signs of abuse or at a large amount.");
    measure.formula = forPeople("Measure", "sum of the amounts of refunds that are held");
    measure.unit = MeasureUnit::Money;
    measure.kind = MeasureKind::Standing;
    return measure;
}

Measure refundCycleTime() {
    auto measure =
        refundMeasure(refundFacts("f.state = 'paid' AND f.origin <> 'channel' AND " + timeInPeriodSql("f.paid_at")));
    measure.code = "refund_cycle_time";
    measure.title = forPeople("Measure", "Refund cycle time");
    measure.definition =
        forPeople("Measure", "Days from the moment goods came back, or a refund without goods was proposed, to the "
                             "payment, of refunds paid in the period. What channels paid themselves does not count.");
    measure.formula = forPeople("Measure", "days from return to payment ÷ refunds paid");
    measure.unit = MeasureUnit::Days;
    measure.quotient = true;
    const std::string begun = "COALESCE(r.returned_at, f.created_at)";
    auto& facts = measure.facts.front();
    facts.day = dayOfTimeSql("f.paid_at");
    facts.numerator = "CASE WHEN f.paid_at > " + begun + " THEN (f.paid_at - " + begun + ") / 86400000000 ELSE 0 END";
    facts.denominator = "1";
    return measure;
}

} // namespace

std::vector<Measure> refundMeasures() {
    return {refundsWaiting(), refundsHeld(), refundCycleTime()};
}

} // namespace opsdesk
