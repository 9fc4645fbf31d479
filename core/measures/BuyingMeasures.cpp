#include "core/measures/Measure.h"

#include "core/governance/Settings.h"

namespace opsdesk {

namespace {

const std::string toCome = "o.state IN ('released', 'acknowledged', 'amended', 'partly_received')";

MeasureFacts purchaseFacts(const std::string& condition) {
    MeasureFacts facts;
    facts.source = "FROM purchase_order o LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id "
                   "LEFT JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id WHERE o.entity = @entity AND " +
                   condition;
    facts.number = "o.number";
    facts.name = "s.name";
    facts.supplier = "s.name";
    facts.node = "n.code";
    facts.view = "purchase-orders";
    facts.document = "CAST(o.id AS text)";
    return facts;
}

MeasureFacts purchaseLineFacts(const std::string& condition) {
    auto facts = purchaseFacts(condition);
    facts.source.insert(facts.source.find(" LEFT JOIN supplier"),
                        " JOIN purchase_order_line l ON l.entity = o.entity AND l.order_id = o.id");
    facts.number = "o.number || '/' || CAST(l.line_no AS text)";
    return facts;
}

Measure orderMeasure(MeasureFacts facts) {
    Measure measure;
    measure.area = "procurement";
    measure.owners = {"buyer-lead"};
    measure.reads = "purchase-orders";
    measure.facts = {std::move(facts)};
    return measure;
}

Measure approvalsWaiting() {
    auto measure = orderMeasure(purchaseFacts("o.state = 'submitted'" + inOwnCurrencySql()));
    measure.code = "approvals_waiting";
    measure.title = forPeople("Measure", "Orders to approve");
    measure.definition = forPeople("Measure", "Amount of the purchase orders that are submitted and not decided on. "
                                              "Orders in a foreign currency do not count.");
    measure.formula = forPeople("Measure", "sum of the amounts of submitted orders");
    measure.unit = MeasureUnit::Money;
    measure.better = MeasureBetter::Down;
    measure.kind = MeasureKind::Standing;
    measure.owners = {"buyer-lead", "finance-lead"};
    measure.facts.front().numerator = "o.amount";
    measure.facts.front().view = "po-approvals";
    return measure;
}

Measure approvalAge() {
    auto measure = orderMeasure(purchaseFacts("o.state = 'submitted'"));
    measure.code = "approvals_age";
    measure.title = forPeople("Measure", "Age of approvals");
    measure.definition =
        forPeople("Measure", "For how many days the purchase orders that are submitted have waited, on average.");
    measure.formula = forPeople("Measure", "days since each was submitted ÷ number of submitted orders");
    measure.unit = MeasureUnit::Days;
    measure.better = MeasureBetter::Down;
    measure.kind = MeasureKind::Standing;
    measure.quotient = true;
    measure.owners = {"buyer-lead", "finance-lead"};
    measure.facts.front().numerator =
        "CASE WHEN CAST(@to AS bigint) > o.submitted_at / 86400000000 THEN CAST(@to AS bigint) - o.submitted_at / "
        "86400000000 ELSE 0 END";
    measure.facts.front().denominator = "1";
    measure.facts.front().view = "po-approvals";
    return measure;
}

Measure lateOrders() {
    auto measure =
        orderMeasure(purchaseLineFacts(toCome + " AND l.received + l.cancelled < l.quantity AND " +
                                       daysOfDateSql("l.expected_on") + " < CAST(@to AS bigint)" + inOwnCurrencySql()));
    measure.code = "late_orders";
    measure.title = forPeople("Measure", "Late orders");
    measure.definition = forPeople(
        "Measure", "Worth of what suppliers should have delivered by yesterday and have not: open quantity of "
                   "released order lines at the order's price. Orders in a foreign currency do not count.");
    measure.formula = forPeople("Measure", "sum of open quantity × unit cost of overdue lines");
    measure.unit = MeasureUnit::Money;
    measure.better = MeasureBetter::Down;
    measure.kind = MeasureKind::Standing;
    measure.facts.front().numerator = "l.unit_cost * (l.quantity - l.received - l.cancelled) / 1000";
    return measure;
}

Measure receiptsDue() {
    auto measure = orderMeasure(purchaseLineFacts(toCome + " AND l.received + l.cancelled < l.quantity AND " +
                                                  daysOfDateSql("l.expected_on") + " <= CAST(@to AS bigint) + 6"));
    measure.code = "receipts_due";
    measure.title = forPeople("Measure", "Receipts due");
    measure.definition = forPeople(
        "Measure",
        "Order lines of which something should arrive today or in the next six days, overdue ones among them.");
    measure.formula = forPeople("Measure", "how many lines there are");
    measure.better = MeasureBetter::Down;
    measure.kind = MeasureKind::Standing;
    measure.owners = {"buyer-lead"};
    return measure;
}

Measure spend() {
    auto measure = orderMeasure(purchaseFacts(dateInPeriodSql("o.ordered_on") + inOwnCurrencySql()));
    measure.code = "spend";
    measure.title = forPeople("Measure", "Spend");
    measure.definition =
        forPeople("Measure", "Amount of the purchase orders released to suppliers in the period, on the day of their "
                             "release. Orders in a foreign currency do not count.");
    measure.formula = forPeople("Measure", "sum of the amounts of released orders");
    measure.unit = MeasureUnit::Money;
    measure.better = MeasureBetter::Down;
    measure.facts.front().day = daysOfDateSql("o.ordered_on");
    measure.facts.front().numerator = "o.amount";
    return measure;
}

Measure purchaseCycleTime() {
    auto measure = orderMeasure(purchaseFacts(dateInPeriodSql("o.ordered_on")));
    measure.code = "purchase_cycle_time";
    measure.title = forPeople("Measure", "Purchase cycle time");
    measure.definition = forPeople("Measure", "Days from the first draft of a purchase order to its release to the "
                                              "supplier, of orders released in the period.");
    measure.formula = forPeople("Measure", "days from draft to release ÷ number of orders");
    measure.unit = MeasureUnit::Days;
    measure.better = MeasureBetter::Down;
    measure.quotient = true;
    const auto ordered = daysOfDateSql("o.ordered_on");
    measure.facts.front().day = ordered;
    measure.facts.front().numerator = "CASE WHEN " + ordered + " > o.created_at / 86400000000 THEN " + ordered +
                                      " - o.created_at / 86400000000 ELSE 0 END";
    measure.facts.front().denominator = "1";
    return measure;
}

MeasureFacts deliveryFacts() {
    MeasureFacts facts;
    facts.source = "FROM lead_time_record r LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = r.supplier_id "
                   "WHERE r.entity = 0 AND @entity > 0 AND " +
                   dateInPeriodSql("r.delivered_on");
    facts.day = daysOfDateSql("r.delivered_on");
    facts.denominator = "1";
    facts.number = "r.reference";
    facts.name = "s.name";
    facts.supplier = "s.name";
    facts.view = "supplier-scorecards";
    facts.document = "CAST(r.supplier_id AS text)";
    return facts;
}

Measure supplierOnTime() {
    auto measure = orderMeasure(deliveryFacts());
    measure.code = "supplier_on_time";
    measure.title = forPeople("Measure", "Suppliers on time");
    measure.definition =
        forPeople("Measure", "Share of the deliveries of the period that arrived on or before the day "
                             "the supplier had promised; a delivery is what arrived of an order line.");
    measure.formula = forPeople("Measure", "deliveries on time ÷ deliveries");
    measure.unit = MeasureUnit::Share;
    measure.quotient = true;
    measure.reads = "supplier-scorecards";
    measure.facts.front().numerator = "CASE WHEN r.delivered_on <= r.promised_on THEN 1 ELSE 0 END";
    return measure;
}

Measure leadTime() {
    auto measure = orderMeasure(deliveryFacts());
    measure.code = "lead_time";
    measure.title = forPeople("Measure", "Lead time");
    measure.definition = forPeople(
        "Measure", "Days from sending an order to having its goods on hand, of the deliveries of the period.");
    measure.formula = forPeople("Measure", "days from order to delivery ÷ deliveries");
    measure.unit = MeasureUnit::Days;
    measure.better = MeasureBetter::Down;
    measure.quotient = true;
    measure.reads = "supplier-scorecards";
    measure.facts.front().numerator = daysOfDateSql("r.delivered_on") + " - " + daysOfDateSql("r.ordered_on");
    return measure;
}

Measure supplierInFull() {
    auto facts = purchaseLineFacts("o.state IN ('received', 'closed')");
    facts.source.insert(facts.source.find(" LEFT JOIN supplier"),
                        " JOIN (SELECT t.entity AS entity, t.order_id AS order_id, MAX(t.received_on) AS received_on "
                        "FROM receipt t WHERE t.entity = @entity GROUP BY t.entity, t.order_id) d ON d.entity = "
                        "o.entity AND d.order_id = o.id AND " +
                            dateInPeriodSql("d.received_on"));
    facts.day = daysOfDateSql("d.received_on");
    facts.numerator = "CASE WHEN l.received >= l.quantity THEN 1 ELSE 0 END";
    facts.denominator = "1";
    auto measure = orderMeasure(std::move(facts));
    measure.code = "supplier_in_full";
    measure.title = forPeople("Measure", "Suppliers in full");
    measure.definition =
        forPeople("Measure", "Share of the lines of finished purchase orders of which everything ordered arrived, of "
                             "orders whose last goods arrived in the period.");
    measure.formula = forPeople("Measure", "lines received in full ÷ lines of finished orders");
    measure.unit = MeasureUnit::Share;
    measure.quotient = true;
    return measure;
}

Measure goodsReceived() {
    MeasureFacts facts;
    facts.source = "FROM receipt r JOIN receipt_line l ON l.entity = r.entity AND l.receipt_id = r.id "
                   "JOIN purchase_order o ON o.entity = r.entity AND o.id = r.order_id "
                   "LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id "
                   "LEFT JOIN node n ON n.entity = r.entity AND n.node_id = r.node_id WHERE r.entity = @entity AND " +
                   dateInPeriodSql("r.received_on") + inOwnCurrencySql();
    facts.day = daysOfDateSql("r.received_on");
    facts.numerator = "l.value";
    facts.number = "r.number || '/' || CAST(l.line_no AS text)";
    facts.name = "s.name";
    facts.supplier = "s.name";
    facts.node = "n.code";
    facts.view = "receipts";
    facts.document = "CAST(r.id AS text)";
    auto measure = orderMeasure(std::move(facts));
    measure.code = "goods_received";
    measure.title = forPeople("Measure", "Goods received");
    measure.definition = forPeople("Measure", "Worth of the goods that arrived in the period, at the prices of their "
                                              "orders. Orders in a foreign currency do not count.");
    measure.formula = forPeople("Measure", "sum of quantity received × unit cost");
    measure.unit = MeasureUnit::Money;
    measure.reads = "receipts";
    return measure;
}

} // namespace

std::vector<Measure> buyingMeasures() {
    return {approvalsWaiting(),  approvalAge(),    lateOrders(), receiptsDue(),    spend(),
            purchaseCycleTime(), supplierOnTime(), leadTime(),   supplierInFull(), goodsReceived()};
}

} // namespace opsdesk
