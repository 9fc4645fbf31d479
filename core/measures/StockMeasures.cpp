#include "core/measures/Measure.h"

#include "core/governance/Settings.h"
#include "core/ledger/Accounts.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

Measure stockMeasure(MeasureFacts facts) {
    Measure measure;
    measure.area = "inventory";
    measure.kind = MeasureKind::Standing;
    measure.better = MeasureBetter::Down;
    measure.unit = MeasureUnit::Money;
    measure.owners = {"finance-lead", "buyer-lead"};
    measure.reads = "stock";
    measure.facts = {std::move(facts)};
    return measure;
}

MeasureFacts itemFacts() {
    MeasureFacts facts;
    facts.source = "FROM stock_value v LEFT JOIN item i ON i.entity = 0 AND i.item_id = v.item_id WHERE v.entity = "
                   "@entity AND v.value <> 0";
    facts.numerator = "v.value";
    facts.number = "i.sku";
    facts.name = "i.name";
    facts.segment = "i.category";
    facts.view = "items";
    facts.document = "CAST(v.item_id AS text)";
    return facts;
}

/// Balance of an account at the end of each month before the present one.
std::string monthEnds(std::string_view account) {
    const std::string next = "CASE WHEN m.period % 100 = 12 THEN m.period + 89 ELSE m.period + 1 END";
    const std::string first =
        fmt::format("substr(CAST({0} AS text), 1, 4) || '-' || substr(CAST({0} AS text), 5, 2) || '-01'", next);
    return fmt::format(
        "SELECT p.day AS day, CAST(SUM(b.debit - b.credit) AS bigint) AS numerator, CAST(0 AS bigint) AS "
        "denominator FROM (SELECT DISTINCT m.period AS period, {1} - 1 AS day FROM account_balance m "
        "WHERE m.entity = @entity AND m.account = '{0}') p JOIN account_balance b ON b.entity = @entity "
        "AND b.account = '{0}' AND b.period <= p.period WHERE p.day < CAST(@to AS bigint) GROUP BY p.day",
        account, daysOfTextSql("(" + first + ")"));
}

Measure stockValue() {
    auto measure = stockMeasure(itemFacts());
    measure.code = "stock_value";
    measure.title = forPeople("Measure", "Stock value");
    measure.definition = forPeople("Measure", "What all stock is worth in the books at moving average, returned and "
                                              "damaged goods among it; goods on order do not count.");
    measure.formula = forPeople("Measure", "sum of the book values of all items");
    measure.past = monthEnds(account::inventory);
    return measure;
}

Measure turns() {
    MeasureFacts cost;
    cost.source = "FROM account_balance b LEFT JOIN account a ON a.entity = 0 AND a.code = b.account WHERE b.entity = "
                  "@entity AND b.account = '5000' AND b.period > (SELECT MAX(m.period) - 100 FROM account_balance m "
                  "WHERE m.entity = @entity)";
    cost.numerator = "b.debit - b.credit";
    cost.number = "CAST(b.period AS text)";
    cost.name = "a.name";
    cost.view = "trial-balance";
    cost.document = "b.account || '/' || b.currency";
    auto held = itemFacts();
    held.segment.clear(); // the cost of goods sold is not known by category
    held.numerator = "0";
    held.denominator = "v.value";
    auto measure = stockMeasure(std::move(cost));
    measure.facts.push_back(std::move(held));
    measure.code = "turns";
    measure.title = forPeople("Measure", "Stock turns");
    measure.definition =
        forPeople("Measure", "How often in a year the stock is sold: the cost of the goods sold in this "
                             "month and the eleven before, less returns, against what the stock is "
                             "worth today.");
    measure.formula = forPeople("Measure", "cost of goods sold in twelve months ÷ stock value");
    measure.unit = MeasureUnit::Times;
    measure.better = MeasureBetter::Up;
    measure.quotient = true;
    measure.reads = "trial-balance";
    return measure;
}

Measure goodsAside() {
    MeasureFacts facts;
    facts.source =
        "FROM stock_position p LEFT JOIN item i ON i.entity = 0 AND i.item_id = p.item_id LEFT JOIN node n ON "
        "n.entity = p.entity AND n.node_id = p.node_id WHERE p.entity = @entity AND p.node_id <> 0 AND "
        "p.quantity > 0 AND p.state IN ('returned', 'damaged')";
    facts.numerator = "p.quantity";
    facts.number = "i.sku";
    facts.name = "i.name";
    facts.node = "n.code";
    facts.reason = "p.state";
    facts.view = "stock";
    facts.document = "CAST(p.item_id AS text) || '/' || CAST(p.node_id AS text) || '/' || p.state || '/' || p.lot";
    auto measure = stockMeasure(std::move(facts));
    measure.code = "goods_aside";
    measure.title = forPeople("Measure", "Returned and damaged goods");
    measure.definition = forPeople(
        "Measure", "Pieces that lie at a node and cannot be sold: returned and not yet dealt with, or damaged.");
    measure.formula = forPeople("Measure", "sum of the pieces in the states returned and damaged");
    measure.unit = MeasureUnit::Units;
    measure.owners = {"finance-lead"};
    return measure;
}

MeasureFacts adjustmentFacts(const std::string& condition) {
    MeasureFacts facts;
    facts.source = "FROM stock_adjustment a JOIN item i ON i.entity = 0 AND i.item_id = a.item_id LEFT JOIN node n ON "
                   "n.entity = a.entity AND n.node_id = a.node_id LEFT JOIN reason_code c ON c.entity = 0 AND c.code = "
                   "a.reason_code" +
                   condition;
    facts.numerator = "a.amount";
    facts.number = "a.number";
    facts.name = "i.name";
    facts.node = "n.code";
    facts.reason = "COALESCE(c.name, a.reason_code)";
    facts.view = "stock-adjustments";
    facts.document = "CAST(a.id AS text)";
    return facts;
}

Measure adjustmentsWaiting() {
    auto measure = stockMeasure(adjustmentFacts(" WHERE a.entity = @entity AND a.state = 'proposed'"));
    measure.code = "adjustments_waiting";
    measure.title = forPeople("Measure", "Adjustments to approve");
    measure.definition =
        forPeople("Measure", "Book value of the corrections of stock that are proposed and not decided "
                             "on, whether they add or take away.");
    measure.formula = forPeople("Measure", "sum of the values of proposed adjustments");
    measure.owners = {"controller", "finance-lead"};
    measure.reads = "stock-adjustments";
    return measure;
}

Measure adjustmentValue() {
    auto measure = stockMeasure(adjustmentFacts(
        " JOIN stock_entry e ON e.entity = a.entity AND e.entry_id = a.stock_entry_id WHERE a.entity = @entity AND "
        "a.state = 'approved' AND " +
        dateInPeriodSql("e.moved_on")));
    measure.code = "adjustment_value";
    measure.title = forPeople("Measure", "Stock adjusted");
    measure.definition = forPeople("Measure", "Book value of the corrections of stock posted in the period, gains and "
                                              "losses alike: what the books had wrong.");
    measure.formula = forPeople("Measure", "sum of the values of approved adjustments");
    measure.kind = MeasureKind::Flow;
    measure.owners = {"controller", "finance-lead"};
    measure.reads = "stock-adjustments";
    measure.facts.front().day = daysOfDateSql("e.moved_on");
    return measure;
}

} // namespace

std::vector<Measure> stockMeasures() {
    return {stockValue(), turns(), goodsAside(), adjustmentsWaiting(), adjustmentValue()};
}

} // namespace opsdesk
