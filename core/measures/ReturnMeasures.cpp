#include "core/governance/Settings.h"
#include "core/measures/Measure.h"

namespace opsdesk {

namespace {

const std::string returnedLines =
    "FROM return_order o JOIN return_line l ON l.entity = o.entity AND l.return_id = o.id AND l.item_id <> 0 LEFT JOIN "
    "node n ON n.entity = o.entity AND n.node_id = o.node_id LEFT JOIN reason_code c ON c.entity = 0 AND c.code = "
    "l.reason WHERE o.entity = @entity AND ";

MeasureFacts returnedFacts() {
    MeasureFacts facts;
    facts.source = returnedLines + timeInPeriodSql("o.returned_at");
    facts.day = dayOfTimeSql("o.returned_at");
    facts.number = "o.number || '/' || CAST(l.line_no AS text)";
    facts.name = "l.description";
    facts.node = "n.code";
    facts.channel = "o.channel";
    facts.reason = "COALESCE(c.name, l.reason)";
    facts.view = "return-lines";
    facts.document = "CAST(l.return_id AS text) || '/' || CAST(l.line_no AS text)";
    return facts;
}

Measure returnMeasure(MeasureFacts facts) {
    Measure measure;
    measure.area = "returns";
    measure.better = MeasureBetter::Down;
    measure.owners = {"finance-lead"};
    measure.reads = "return-lines";
    measure.facts = {std::move(facts)};
    return measure;
}

Measure returnRate() {
    auto back = returnedFacts();
    back.numerator = "l.quantity";
    MeasureFacts sold;
    sold.source =
        "FROM sales_order o JOIN sales_order_line l ON l.entity = o.entity AND l.order_id = o.id AND l.item_id "
        "<> 0 LEFT JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id WHERE o.entity = @entity AND " +
        timeInPeriodSql("o.ordered_at");
    sold.day = dayOfTimeSql("o.ordered_at");
    sold.numerator = "0";
    sold.denominator = "l.shipped";
    sold.number = "o.number || '/' || CAST(l.line_no AS text)";
    sold.name = "l.description";
    sold.node = "n.code";
    sold.channel = "o.channel";
    sold.view = "order-lines";
    sold.document = "CAST(l.order_id AS text) || '/' || CAST(l.line_no AS text)";
    auto measure = returnMeasure(std::move(back));
    measure.facts.push_back(std::move(sold));
    measure.code = "return_rate";
    measure.title = forPeople("Measure", "Return rate");
    measure.definition =
        forPeople("Measure", "Pieces that customers sent back in the period for each that was shipped in it. What came "
                             "back may have been sold earlier; charges do not count.");
    measure.formula = forPeople("Measure", "pieces returned ÷ pieces shipped");
    measure.unit = MeasureUnit::Share;
    measure.quotient = true;
    return measure;
}

Measure returnsValue() {
    auto facts = returnedFacts();
    facts.source += inOwnCurrencySql();
    facts.numerator = "l.amount";
    auto measure = returnMeasure(std::move(facts));
    measure.code = "returns_value";
    measure.title = forPeople("Measure", "Returns");
    measure.definition =
        forPeople("Measure", "What customers get back for the goods that they sent back in the period. "
                             "Foreign currencies do not count.");
    measure.formula = forPeople("Measure", "sum of the amounts of return lines");
    measure.unit = MeasureUnit::Money;
    return measure;
}

Measure unlinkedReturns() {
    auto facts = returnedFacts();
    facts.numerator = "CASE WHEN l.link <> 'full' THEN 1 ELSE 0 END";
    facts.denominator = "1";
    auto measure = returnMeasure(std::move(facts));
    measure.code = "unlinked_returns";
    measure.title = forPeople("Measure", "Returns without their purchase");
    measure.definition = forPeople("Measure", "Share of the return lines of the period that no earlier purchase of the "
                                              "customer covers whole.");
    measure.formula = forPeople("Measure", "lines not linked in full ÷ return lines");
    measure.unit = MeasureUnit::Share;
    measure.quotient = true;
    return measure;
}

// --- write-offs ------------------------------------------------------------------------------------------------------

MeasureFacts writeOffFacts(const std::string& condition) {
    MeasureFacts facts;
    facts.source =
        "FROM write_off w LEFT JOIN item i ON i.entity = 0 AND i.item_id = w.item_id LEFT JOIN node n ON "
        "n.entity = w.entity AND n.node_id = w.node_id LEFT JOIN reason_code c ON c.entity = 0 AND c.code = "
        "w.reason_code LEFT JOIN return_order r ON r.entity = w.entity AND r.id = w.return_id WHERE w.entity "
        "= @entity AND " +
        condition;
    facts.numerator = "w.amount";
    facts.number = "w.number";
    facts.name = "i.name";
    facts.node = "n.code";
    facts.channel = "r.channel";
    facts.segment = "w.disposition";
    facts.reason = "COALESCE(c.name, w.reason_code)";
    facts.view = "write-offs";
    facts.document = "CAST(w.id AS text)";
    return facts;
}

Measure writeOffMeasure(MeasureFacts facts) {
    auto measure = returnMeasure(std::move(facts));
    measure.owners = {"controller", "finance-lead"};
    measure.reads = "write-offs";
    return measure;
}

const std::string writeOffWaits = "w.state IN ('proposed', 'rerouted')";

Measure writeOffsWaiting() {
    auto measure = writeOffMeasure(writeOffFacts(writeOffWaits));
    measure.code = "write_offs_waiting";
    measure.title = forPeople("Measure", "Write-offs to decide");
    measure.definition =
        forPeople("Measure", "Book value at stake, as proposed, of returned or damaged goods about which "
                             "nobody has decided yet.");
    measure.formula = forPeople("Measure", "sum of the book values of write-offs that wait");
    measure.unit = MeasureUnit::Money;
    measure.kind = MeasureKind::Standing;
    return measure;
}

Measure writeOffAge() {
    auto measure = writeOffMeasure(writeOffFacts(writeOffWaits));
    measure.code = "write_offs_age";
    measure.title = forPeople("Measure", "Age of write-offs");
    measure.definition = forPeople("Measure", "For how many days the goods of write-offs that wait have been waiting "
                                              "since it happened, on average.");
    measure.formula = forPeople("Measure", "days since each occurred ÷ number of write-offs that wait");
    measure.unit = MeasureUnit::Days;
    measure.kind = MeasureKind::Standing;
    measure.quotient = true;
    measure.facts.front().numerator = "CASE WHEN CAST(@to AS bigint) > w.occurred_at / 86400000000 THEN CAST(@to AS "
                                      "bigint) - w.occurred_at / 86400000000 ELSE 0 END";
    measure.facts.front().denominator = "1";
    return measure;
}

Measure writeOffsPosted() {
    auto measure = writeOffMeasure(
        writeOffFacts("w.state = 'approved' AND w.disposition = 'write_off' AND " + timeInPeriodSql("w.decided_at")));
    measure.code = "write_offs_posted";
    measure.title = forPeople("Measure", "Written off");
    measure.definition =
        forPeople("Measure", "Book value of the goods given up as an expense in the period, on the day "
                             "of the approval; goods that went another way do not count.");
    measure.formula = forPeople("Measure", "sum of the book values of approved write-offs");
    measure.unit = MeasureUnit::Money;
    measure.facts.front().day = dayOfTimeSql("w.decided_at");
    return measure;
}

Measure recoveryRate() {
    auto facts = writeOffFacts("w.state = 'approved' AND w.history = 0 AND " + timeInPeriodSql("w.decided_at"));
    facts.source.insert(facts.source.find(" WHERE "),
                        " LEFT JOIN policy y ON y.entity = 0 AND y.state = 'active' AND y.id = 'recovery.' || "
                        "CASE WHEN w.grade <> '' THEN w.grade ELSE w.stock_state END || '.' || w.disposition");
    facts.day = dayOfTimeSql("w.decided_at");
    facts.numerator = "w.amount * COALESCE(CAST(y.value AS bigint), 0) / 100";
    facts.denominator = "w.amount";
    auto measure = writeOffMeasure(std::move(facts));
    measure.code = "recovery_rate";
    measure.title = forPeople("Measure", "Recovery rate");
    measure.definition = forPeople(
        "Measure", "Share of the book value decided on in the period that the chosen dispositions are expected "
                   "to bring back, by the recovery policies; proceeds themselves are not known yet.");
    measure.formula = forPeople("Measure", "book value × recovery of its disposition ÷ book value");
    measure.unit = MeasureUnit::Share;
    measure.better = MeasureBetter::Up;
    measure.quotient = true;
    return measure;
}

Measure dispositionTime() {
    auto measure =
        writeOffMeasure(writeOffFacts("w.state IN ('approved', 'rejected') AND " + timeInPeriodSql("w.decided_at")));
    measure.code = "disposition_time";
    measure.title = forPeople("Measure", "Disposition time");
    measure.definition =
        forPeople("Measure", "Days from the moment goods came back or were found damaged to the decision "
                             "about them, of decisions of the period.");
    measure.formula = forPeople("Measure", "days from occurrence to decision ÷ decisions");
    measure.unit = MeasureUnit::Days;
    measure.quotient = true;
    measure.facts.front().day = dayOfTimeSql("w.decided_at");
    measure.facts.front().numerator = "CASE WHEN w.decided_at > w.occurred_at THEN (w.decided_at - w.occurred_at) / "
                                      "86400000000 ELSE 0 END";
    measure.facts.front().denominator = "1";
    return measure;
}

// --- quality ---------------------------------------------------------------------------------------------------------

Measure qualityCases() {
    MeasureFacts facts;
    facts.source = "FROM quality_case q LEFT JOIN item i ON i.entity = 0 AND i.item_id = q.item_id WHERE q.entity = "
                   "@entity AND q.state IN ('open', 'investigating', 'confirmed')";
    facts.number = "q.number";
    facts.name = "i.name";
    facts.supplier = "q.supplier";
    facts.reason = "q.reason";
    facts.view = "quality-cases";
    facts.document = "CAST(q.id AS text)";
    auto measure = returnMeasure(std::move(facts));
    measure.code = "quality_cases_open";
    measure.title = forPeople("Measure", "Quality cases");
    measure.definition = forPeople("Measure", "Items of which more comes back than before, and of which nobody knows "
                                              "why yet: cases that are open, investigated or confirmed.");
    measure.formula = forPeople("Measure", "how many there are");
    measure.kind = MeasureKind::Standing;
    measure.owners = {"planner", "controller", "finance-lead"};
    measure.reads = "quality-cases";
    return measure;
}

/// What the journal has for labels, refurbishment and liquidation losses of the period.
MeasureFacts recoveryCosts() {
    return journalFacts("l.account IN ('6110', '6200', '6210')", "l.debit - l.credit");
}

Measure costPerReturn() {
    auto writtenOff = writeOffFacts("w.state = 'approved' AND w.history = 0 AND w.disposition = 'write_off' AND "
                                    "w.return_id IS NOT NULL AND " +
                                    timeInPeriodSql("w.decided_at"));
    writtenOff.day = dayOfTimeSql("w.decided_at");
    auto back = returnedFacts();
    back.numerator = "0";
    back.denominator = "1";
    auto measure = returnMeasure(recoveryCosts());
    measure.facts.push_back(std::move(writtenOff));
    measure.facts.push_back(std::move(back));
    measure.code = "cost_per_return";
    measure.title = forPeople("Measure", "Cost per return");
    measure.definition = forPeople(
        "Measure", "What it costs to recover goods that came back, for each return line of the period: labels, "
                   "refurbishment and losses of liquidation by the journal, and returned goods that were written off.");
    measure.formula =
        forPeople("Measure", "(accounts 6110, 6200 and 6210 + returned goods written off) ÷ return lines");
    measure.unit = MeasureUnit::Money;
    measure.quotient = true;
    measure.owners = {"controller", "finance-lead"};
    measure.reads = "journal";
    return measure;
}

// --- vendor claims ---------------------------------------------------------------------------------------------------

MeasureFacts claimFacts(const std::string& condition) {
    MeasureFacts facts;
    facts.source = "FROM vendor_claim c LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = c.supplier_id WHERE "
                   "c.entity = @entity AND " +
                   condition;
    facts.number = "c.number";
    facts.name = "s.name";
    facts.supplier = "s.name";
    facts.segment = "c.state";
    facts.view = "vendor-claims";
    facts.document = "CAST(c.id AS text)";
    return facts;
}

Measure claimMeasure(MeasureFacts facts) {
    auto measure = returnMeasure(std::move(facts));
    measure.owners = {"controller", "finance-lead"};
    measure.reads = "vendor-claims";
    return measure;
}

Measure claimsOverdue() {
    auto facts = claimFacts("c.amount > c.credited + c.written_down AND " + daysOfDateSql("c.due_on") +
                            " < CAST(@to AS bigint)");
    facts.numerator = "c.amount - c.credited - c.written_down";
    auto measure = claimMeasure(std::move(facts));
    measure.code = "vendor_claims_overdue";
    measure.title = forPeople("Measure", "Vendor claims overdue");
    measure.definition =
        forPeople("Measure", "What vendors still owe for faulty goods after the day on which the claim "
                             "was to be sent, answered or credited. Deliveries' discrepancies have no "
                             "such day and do not count.");
    measure.formula = forPeople("Measure", "sum of what is open of claims past their day");
    measure.unit = MeasureUnit::Money;
    measure.kind = MeasureKind::Standing;
    return measure;
}

Measure claimRecovery() {
    auto facts = claimFacts("c.amount > 0 AND " + dateInPeriodSql("c.opened_on"));
    facts.day = daysOfDateSql("c.opened_on");
    facts.numerator = "c.credited";
    facts.denominator = "c.credited + c.written_down";
    auto measure = claimMeasure(std::move(facts));
    measure.code = "claim_recovery";
    measure.title = forPeople("Measure", "Recovered from vendors");
    measure.definition = forPeople(
        "Measure", "Share of what became of claims that were opened in the period which vendors credited; the "
                   "rest was written down. What is still open does not count.");
    measure.formula = forPeople("Measure", "credited ÷ (credited + written down)");
    measure.unit = MeasureUnit::Share;
    measure.better = MeasureBetter::Up;
    measure.quotient = true;
    return measure;
}

} // namespace

std::vector<Measure> returnMeasures() {
    return {returnRate(),    returnsValue(),    unlinkedReturns(), writeOffsWaiting(),
            writeOffAge(),   writeOffsPosted(), recoveryRate(),    dispositionTime(),
            costPerReturn(), qualityCases(),    claimsOverdue(),   claimRecovery()};
}

} // namespace opsdesk
