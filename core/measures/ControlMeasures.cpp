#include "core/measures/Measure.h"

namespace opsdesk {

namespace {

Measure commandMeasure(const std::string& condition) {
    MeasureFacts facts;
    facts.source = "FROM command c WHERE c.entity IN (0, @entity) AND " + condition;
    facts.number = "c.type";
    facts.name = "c.text";
    facts.segment = "c.actor";
    facts.reason = "c.code";
    facts.view = "commands";
    facts.document = "CAST(c.id AS text)";
    Measure measure;
    measure.area = "control";
    measure.better = MeasureBetter::Down;
    measure.owners = {"finance-lead"};
    measure.reads = "commands";
    measure.facts = {std::move(facts)};
    return measure;
}

Measure commandsRefused() {
    auto measure = commandMeasure("c.state = 'rejected' AND " + timeInPeriodSql("c.accepted_at"));
    measure.code = "commands_refused";
    measure.title = forPeople("Measure", "Commands refused");
    measure.definition = forPeople("Measure", "What people and programs asked for in the period and a rule refused. A "
                                              "refusal is final; nothing of it was done.");
    measure.formula = forPeople("Measure", "how many there are");
    measure.facts.front().day = dayOfTimeSql("c.accepted_at");
    return measure;
}

Measure exceptionsOpen() {
    auto measure = commandMeasure("c.state = 'parked'");
    measure.code = "commands_parked";
    measure.title = forPeople("Measure", "Commands that broke");
    measure.definition =
        forPeople("Measure", "Commands whose handling failed: nothing of them was done, and somebody has to look.");
    measure.formula = forPeople("Measure", "how many there are");
    measure.kind = MeasureKind::Standing;
    return measure;
}

Measure exceptionAge() {
    auto measure = commandMeasure("c.state = 'parked'");
    measure.code = "commands_parked_age";
    measure.title = forPeople("Measure", "Age of broken commands");
    measure.definition =
        forPeople("Measure", "For how many days commands whose handling failed have been lying there, on "
                             "average.");
    measure.formula = forPeople("Measure", "days since each was accepted ÷ number of commands that broke");
    measure.kind = MeasureKind::Standing;
    measure.unit = MeasureUnit::Days;
    measure.quotient = true;
    measure.facts.front().numerator = "CASE WHEN CAST(@to AS bigint) > c.accepted_at / 86400000000 THEN CAST(@to AS "
                                      "bigint) - c.accepted_at / 86400000000 ELSE 0 END";
    measure.facts.front().denominator = "1";
    return measure;
}

/// A gap and whose it is to close.
MeasureFacts itemFinding(const std::string& finding, const std::string& condition) {
    MeasureFacts facts;
    facts.source = "FROM item i WHERE i.entity = 0 AND @entity > 0 AND i.lifecycle <> 'discontinued' AND " + condition;
    facts.number = "i.sku";
    facts.name = "i.name";
    facts.segment = "i.category";
    facts.owner = "'steward'";
    facts.reason = "'" + finding + "'";
    facts.view = "items";
    facts.document = "CAST(i.item_id AS text)";
    return facts;
}

MeasureFacts supplierFinding(const std::string& finding, const std::string& owner, const std::string& condition) {
    MeasureFacts facts;
    facts.source = "FROM supplier s WHERE s.entity = 0 AND @entity > 0 AND " + condition;
    facts.number = "s.code";
    facts.name = "s.name";
    facts.supplier = "s.name";
    facts.owner = "'" + owner + "'";
    facts.reason = "'" + finding + "'";
    facts.view = "suppliers";
    facts.document = "CAST(s.supplier_id AS text)";
    return facts;
}

Measure dataFindings() {
    Measure measure;
    measure.code = "data_findings";
    measure.title = forPeople("Measure", "Gaps in master data");
    measure.definition = forPeople(
        "Measure",
        "Items that are not discontinued and lack a supplier, a base unit or a price; suppliers that lack a lead "
        "time, an e-mail address or terms of payment, bear another one's name or deliver so "
        "unevenly that their lead time says little. Each gap counts once.");
    measure.formula = forPeople("Measure", "how many gaps there are");
    measure.area = "control";
    measure.better = MeasureBetter::Down;
    measure.kind = MeasureKind::Standing;
    measure.owners = {"steward"};
    measure.reads = "supplier-items";
    measure.facts = {
        itemFinding("no_supplier",
                    "NOT EXISTS (SELECT 1 FROM supplier_item t WHERE t.entity = 0 AND t.item_id = i.item_id)"),
        itemFinding("no_base_unit", "i.base_uom = ''"),
        itemFinding("no_price", "i.price = 0"),
        supplierFinding("no_lead_time", "buyer",
                        "s.lead_time_days = 0 AND NOT EXISTS (SELECT 1 FROM supplier_item t WHERE t.entity = 0 AND "
                        "t.supplier_id = s.supplier_id AND t.lead_time_days > 0)"),
        supplierFinding("no_email", "steward", "s.email = ''"),
        supplierFinding("no_terms", "buyer", "s.payment_days = 0"),
        supplierFinding("same_name", "steward",
                        "EXISTS (SELECT 1 FROM supplier t WHERE t.entity = 0 AND t.supplier_id <> s.supplier_id AND "
                        "lower(t.name) = lower(s.name))"),
        supplierFinding("uneven_lead_time", "buyer",
                        "EXISTS (SELECT 1 FROM supplier_item t WHERE t.entity = 0 AND t.supplier_id = s.supplier_id "
                        "AND t.lead_time_receipts >= 5 AND t.lead_time_sd_days > t.lead_time_mean_days)"),
    };
    return measure;
}

} // namespace

std::vector<Measure> controlMeasures() {
    return {commandsRefused(), exceptionsOpen(), exceptionAge(), dataFindings()};
}

} // namespace opsdesk
