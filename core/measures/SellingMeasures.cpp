#include "core/measures/Measure.h"

#include "core/governance/Settings.h"

namespace opsdesk {

namespace {

MeasureFacts orderFacts(const std::string& condition = "") {
    MeasureFacts facts;
    facts.source =
        "FROM sales_order o LEFT JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id WHERE o.entity = "
        "@entity AND " +
        timeInPeriodSql("o.ordered_at") + condition;
    facts.day = dayOfTimeSql("o.ordered_at");
    facts.number = "o.number";
    facts.name = "o.customer";
    facts.node = "n.code";
    facts.channel = "o.channel";
    facts.view = "orders";
    facts.document = "CAST(o.id AS text)";
    return facts;
}

/// Lines of items, not of charges such as postage.
MeasureFacts lineFacts(const std::string& condition = "") {
    auto facts = orderFacts(condition);
    facts.source.insert(facts.source.find(" LEFT JOIN node"), " JOIN sales_order_line l ON l.entity = o.entity AND "
                                                              "l.order_id = o.id AND l.item_id <> 0");
    facts.number = "o.number || '/' || CAST(l.line_no AS text)";
    facts.name = "l.description";
    facts.view = "order-lines";
    facts.document = "CAST(l.order_id AS text) || '/' || CAST(l.line_no AS text)";
    return facts;
}

Measure sellingMeasure(MeasureFacts facts) {
    Measure measure;
    measure.area = "orders";
    measure.owners = {"buyer-lead", "finance-lead"};
    measure.reads = "order-lines";
    measure.facts = {std::move(facts)};
    return measure;
}

Measure fillRate() {
    auto measure = sellingMeasure(lineFacts());
    measure.code = "fill_rate";
    measure.title = forPeople("Measure", "Fill rate");
    measure.definition =
        forPeople("Measure", "Share of the pieces ordered by customers in the period that were there to be shipped, on "
                             "the day of the order. Charges do not count.");
    measure.formula = forPeople("Measure", "pieces shipped ÷ pieces ordered");
    measure.unit = MeasureUnit::Share;
    measure.quotient = true;
    measure.facts.front().numerator = "l.shipped";
    measure.facts.front().denominator = "l.quantity";
    return measure;
}

Measure shortLines() {
    auto measure = sellingMeasure(lineFacts());
    measure.code = "short_lines";
    measure.title = forPeople("Measure", "Lines with a stock-out");
    measure.definition = forPeople("Measure", "Share of the order lines of the period of which something could not be "
                                              "shipped because it was not there.");
    measure.formula = forPeople("Measure", "lines not shipped in full ÷ lines ordered");
    measure.unit = MeasureUnit::Share;
    measure.better = MeasureBetter::Down;
    measure.quotient = true;
    measure.facts.front().numerator = "CASE WHEN l.shipped < l.quantity THEN 1 ELSE 0 END";
    measure.facts.front().denominator = "1";
    return measure;
}

Measure missedSales() {
    auto measure = sellingMeasure(lineFacts(inOwnCurrencySql() + " AND l.shipped < l.quantity"));
    measure.code = "missed_sales";
    measure.title = forPeople("Measure", "Sales missed");
    measure.definition =
        forPeople("Measure", "Worth, at the price of the order, of what customers ordered in the period "
                             "and could not be shipped.");
    measure.formula = forPeople("Measure", "sum of pieces not shipped × unit price");
    measure.unit = MeasureUnit::Money;
    measure.better = MeasureBetter::Down;
    measure.facts.front().numerator = "(l.quantity - l.shipped) * l.unit_price / 1000";
    return measure;
}

Measure sales() {
    auto measure = sellingMeasure(orderFacts(inOwnCurrencySql()));
    measure.code = "sales";
    measure.title = forPeople("Measure", "Sales");
    measure.definition =
        forPeople("Measure", "What customers ordered in the period, charges among it, on the day of the "
                             "order; returns are not taken off. Foreign currencies do not count.");
    measure.formula = forPeople("Measure", "sum of the amounts of orders");
    measure.unit = MeasureUnit::Money;
    measure.reads = "orders";
    measure.facts.front().numerator = "o.amount";
    return measure;
}

Measure orderCount() {
    auto measure = sellingMeasure(orderFacts());
    measure.code = "orders_taken";
    measure.title = forPeople("Measure", "Orders taken");
    measure.definition = forPeople("Measure", "Orders that customers placed in the period.");
    measure.formula = forPeople("Measure", "how many there are");
    measure.reads = "orders";
    return measure;
}

/// What the goods of an order or a return brought and cost, as far as the journal has them.
std::vector<MeasureFacts> marginFacts(const std::string& denominator) {
    auto sold = lineFacts(inOwnCurrencySql() + " AND o.history = 0 AND l.shipped > 0");
    sold.numerator = "l.shipped * l.unit_price / 1000";
    sold.denominator = denominator == "0" ? "0" : sold.numerator;
    MeasureFacts back;
    back.source =
        "FROM return_order o JOIN return_line l ON l.entity = o.entity AND l.return_id = o.id AND l.item_id <> "
        "0 LEFT JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id WHERE o.entity = @entity AND "
        "o.history = 0 AND " +
        timeInPeriodSql("o.returned_at") + inOwnCurrencySql();
    back.day = dayOfTimeSql("o.returned_at");
    back.numerator = "-(l.quantity * l.unit_price / 1000)";
    back.denominator = denominator == "0" ? "0" : back.numerator;
    back.number = "o.number || '/' || CAST(l.line_no AS text)";
    back.name = "l.description";
    back.node = "n.code";
    back.channel = "o.channel";
    back.view = "return-lines";
    back.document = "CAST(l.return_id AS text) || '/' || CAST(l.line_no AS text)";
    MeasureFacts cost;
    cost.source = "FROM journal_entry e JOIN journal_line l ON l.entity = e.entity AND l.entry_id = e.entry_id AND "
                  "l.account = '5000' LEFT JOIN sales_order o ON o.entity = e.entity AND o.id = e.document LEFT JOIN "
                  "return_order r ON r.entity = e.entity AND r.id = e.document LEFT JOIN node n ON n.entity = e.entity "
                  "AND n.node_id = COALESCE(o.node_id, r.node_id) JOIN policy p ON p.entity = 0 AND p.id = "
                  "'setting.currency' WHERE e.entity = @entity AND " +
                  dateInPeriodSql("e.posted_on") + " AND COALESCE(o.currency, r.currency, p.value) = p.value";
    cost.day = daysOfDateSql("e.posted_on");
    cost.numerator = "l.credit - l.debit";
    cost.number = "e.number";
    cost.name = "e.description";
    cost.node = "n.code";
    cost.channel = "COALESCE(o.channel, r.channel)";
    cost.view = "journal";
    cost.document = "CAST(l.entry_id AS text) || '/' || CAST(l.line_no AS text)";
    return {std::move(sold), std::move(back), std::move(cost)};
}

Measure margin() {
    auto measure = sellingMeasure({});
    measure.facts = marginFacts("0");
    measure.code = "margin";
    measure.title = forPeople("Measure", "Gross margin");
    measure.definition = forPeople(
        "Measure", "What the goods shipped in the period brought at the price of their orders, less goods that "
                   "came back and less what they cost in the journal. Fees, freight and write-offs are not "
                   "taken off. Foreign currencies do not count.");
    measure.formula = forPeople("Measure", "goods shipped − goods returned − cost of goods sold");
    measure.area = "finance";
    measure.unit = MeasureUnit::Money;
    measure.owners = {"finance-lead"};
    measure.reads = "journal";
    return measure;
}

Measure marginShare() {
    auto measure = sellingMeasure({});
    measure.facts = marginFacts("1");
    measure.code = "margin_share";
    measure.title = forPeople("Measure", "Margin on sales");
    measure.definition = forPeople("Measure", "The gross margin as a share of what the goods shipped in the period "
                                              "brought, less what came back.");
    measure.formula = forPeople("Measure", "gross margin ÷ (goods shipped − goods returned)");
    measure.area = "finance";
    measure.unit = MeasureUnit::Share;
    measure.quotient = true;
    measure.owners = {"finance-lead"};
    measure.reads = "journal";
    return measure;
}

} // namespace

std::vector<Measure> sellingMeasures() {
    return {fillRate(), shortLines(), missedSales(), sales(), orderCount(), margin(), marginShare()};
}

} // namespace opsdesk
