#include "core/returns/WriteOffViews.h"

namespace opsdesk {

namespace {

const ViewColumn factsKey{"id", "Id", ColumnType::Code, "Key of the row.", false};
const ViewColumn factsRevision{"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false};
const ViewColumn factsOf{"write_off_id", "Write-off", ColumnType::Uuid, "Key of the write-off.", false};
const ViewColumn factsCurrency{"currency", "Currency", ColumnType::Currency, "Of the money.", false};

View inspectionsOfWriteOff() {
    View view;
    view.name = "write-off-inspections";
    view.title = "Inspections";
    view.description = "What was found in the goods, by whom and when; the last look first.";
    view.columns = {
        {"inspection_no", "Look", ColumnType::Integer, "The first, or a later one."},
        {"grade", "Grade", ColumnType::Code, "as_new, opened, used, faulty, unusable or missing."},
        {"quantity", "Quantity", ColumnType::Quantity, "Looked at."},
        {"disposition", "Disposition", ColumnType::Code, "That was proposed by it."},
        {"answers", "Answers", ColumnType::Json, "To the checklist."},
        {"serial_matches", "Serial matches", ColumnType::Boolean, "Lot and serial are those that were sold."},
        {"lot", "Lot", ColumnType::Code, ""},
        {"serial", "Serial", ColumnType::Code, ""},
        {"inspected_by", "Inspected by", ColumnType::Code, "Never who approves the write-off."},
        {"inspected_at", "Inspected", ColumnType::Time, ""},
        {"state", "State", ColumnType::Code, "replaced by a later look, or what holds."},
        {"note", "Note", ColumnType::Text, ""},
        factsOf,
        factsKey,
        factsRevision,
    };
    view.order = {{"write_off_id"}, {"inspection_no", true}};
    view.sql =
        R"(SELECT n.inspection_no, n.grade, n.quantity, n.disposition, n.answers, n.serial_matches, n.lot, n.serial,
            n.inspected_by, n.inspected_at, n.state, n.note, w.id AS write_off_id,
            CAST(w.id AS text) || '/' || CAST(n.inspection_no AS text) AS id, n.rev
        FROM write_off w
        JOIN return_inspection n ON n.entity = w.entity AND n.return_id = w.return_id AND n.line_no = w.line_no
        WHERE w.entity = @entity)";
    view.tables = {"return_inspection", "write_off"};
    return view;
}

View receivedOfWriteOff() {
    View view;
    view.name = "write-off-received";
    view.title = "Received against authorised";
    view.description = "What of the linked return was authorised, came, was inspected and was refunded, line by line.";
    view.columns = {
        {"line_no", "Line", ColumnType::Integer, "Of the return."},
        {"sku", "SKU", ColumnType::Code, "The item."},
        {"authorised", "Authorised", ColumnType::Quantity, "What was to come back."},
        {"received", "Received", ColumnType::Quantity, "Of it."},
        {"inspected", "Inspected", ColumnType::Quantity, "Of what came."},
        {"refunded", "Refunded", ColumnType::Quantity, "Of what was authorised."},
        {"reason", "Customer's reason", ColumnType::Text, "In the standard words, else in theirs."},
        {"reason_rule", "Deciding word", ColumnType::Text, "That chose the reason."},
        {"condition", "Condition", ColumnType::Code, "As the customer states it."},
        {"own", "This one", ColumnType::Boolean, "Whether the write-off is of this line."},
        factsOf,
        factsKey,
        factsRevision,
    };
    view.order = {{"write_off_id"}, {"line_no"}};
    view.sql = R"(SELECT l.line_no, i.sku, l.quantity AS authorised, l.received, l.inspected, l.refunded,
            COALESCE(c.name, l.reason) AS reason, l.reason_rule, l.condition,
            CASE WHEN l.line_no = w.line_no OR w.line_no = 0 AND l.item_id = w.item_id THEN 1 ELSE 0 END AS own,
            w.id AS write_off_id, CAST(w.id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev
        FROM write_off w
        JOIN return_line l ON l.entity = w.entity AND l.return_id = w.return_id
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
        LEFT JOIN reason_code c ON c.entity = 0 AND c.code = l.reason_code
        WHERE w.entity = @entity)";
    view.tables = {"item", "reason_code", "return_line", "write_off"};
    return view;
}

View paymentOfWriteOff() {
    View view;
    view.name = "write-off-payment";
    view.title = "Order and payment";
    view.description =
        "The purchase that the linked return takes back: what was paid for it, and what may be refunded.";
    view.columns = {
        {"order_number", "Order", ColumnType::Code, "The purchase."},
        {"ordered_at", "Ordered", ColumnType::Time, "When."},
        {"sold_price", "Price", ColumnType::Money, "Of the line that came back, per base unit.", true, false},
        {"discount", "Discount", ColumnType::Money, "Of that line, its share of the order's among it.", true, false},
        {"tax", "Tax", ColumnType::Money, "Of that line.", true, false},
        {"shipping", "Shipping", ColumnType::Money, "Of the order.", true, false},
        {"paid", "Paid", ColumnType::Money, "For the order; all of it where the source tells of no payments."},
        {"refunded", "Refunded", ColumnType::Money, "Of it, or promised."},
        {"cap", "May be refunded", ColumnType::Money, "Paid less refunded: no refund goes above it."},
        {"tenders", "Payments", ColumnType::Integer, "In how many ways it was paid."},
        factsCurrency,
        {"order_id", "Order key", ColumnType::Uuid, "The purchase.", false},
        factsOf,
        factsKey,
        factsRevision,
    };
    view.order = {{"write_off_id"}, {"order_number"}};
    view.sql = R"(SELECT m.order_number, m.ordered_at, m.sold_price, m.discount, m.tax, m.shipping, m.paid, m.refunded,
            m.paid - m.refunded AS cap, m.tenders, m.currency, m.order_id, m.write_off_id, m.id, m.rev
        FROM (SELECT o.number AS order_number, o.ordered_at, s.unit_price AS sold_price, s.discount, s.tax, o.shipping,
                CASE WHEN o.payment_state = '' THEN o.amount ELSE o.paid END AS paid, o.refunded,
                (SELECT count(*) FROM order_payment p WHERE p.entity = o.entity AND p.order_id = o.id) AS tenders,
                o.currency, o.id AS order_id, w.id AS write_off_id,
                CAST(w.id AS text) || '/' || CAST(l.line_no AS text) AS id, o.rev
            FROM write_off w
            JOIN return_line l ON l.entity = w.entity AND l.return_id = w.return_id
                AND (l.line_no = w.line_no OR w.line_no = 0 AND l.item_id = w.item_id)
            JOIN sales_order o ON o.entity = l.entity AND o.id = l.order_id
            LEFT JOIN sales_order_line s ON s.entity = l.entity AND s.order_id = l.order_id AND s.line_no = l.order_line_no
            WHERE w.entity = @entity) m)";
    view.tables = {"order_payment", "return_line", "sales_order", "sales_order_line", "write_off"};
    return view;
}

/// Sold and returned pieces by the stock ledger, of items that @p items (SQL over `write_off w`) yields.
std::string ratesSql(const std::string& of, const std::string& name, const std::string& items) {
    const auto pieces = [&](const std::string& side) {
        return "(SELECT CAST(COALESCE(sum(k.quantity), 0) AS bigint) FROM stock_line k WHERE k.entity = w.entity AND "
               "k.item_id IN (" +
               items + ") AND k." + side + " = 'customer')";
    };
    return "SELECT '" + of + "' AS rate_of, " + name + " AS name, " + pieces("to_state") + " AS sold, " +
           pieces("from_state") + " AS returned, w.id AS write_off_id, CAST(w.id AS text) || '/" + of +
           "' AS id, w.rev AS rev FROM write_off w ";
}

View ratesOfWriteOff() {
    View view;
    view.name = "write-off-rates";
    view.title = "Return rates";
    view.description = "How much of the item, of all items of its vendor and of what the customer bought came back.";
    view.columns = {
        {"rate_of", "Of", ColumnType::Code, "item, supplier or customer."},
        {"name", "Name", ColumnType::Text, "Which."},
        {"sold", "Sold", ColumnType::Quantity, "Pieces, ever."},
        {"returned", "Returned", ColumnType::Quantity, "Pieces, ever."},
        {"return_percent", "Return rate", ColumnType::Real, "Returned of sold, in percent; empty when none was sold."},
        factsOf,
        factsKey,
        factsRevision,
    };
    view.order = {{"write_off_id"}, {"rate_of", true}};
    const std::string customers =
        "SELECT 'customer' AS rate_of, r.customer AS name, (SELECT CAST(COALESCE(sum(b.shipped), 0) AS bigint) FROM "
        "sales_order o JOIN sales_order_line b ON b.entity = o.entity AND b.order_id = o.id AND b.item_id <> 0 WHERE "
        "o.entity = r.entity AND o.customer = r.customer) AS sold, (SELECT CAST(COALESCE(sum(b.quantity), 0) AS "
        "bigint) FROM return_order o JOIN return_line b ON b.entity = o.entity AND b.return_id = o.id AND b.item_id "
        "<> 0 WHERE o.entity = r.entity AND o.customer = r.customer) AS returned, w.id AS write_off_id, CAST(w.id AS "
        "text) || '/customer' AS id, w.rev AS rev FROM write_off w JOIN return_order r ON r.entity = w.entity AND "
        "r.id = w.return_id AND r.customer <> '' WHERE w.entity = @entity";
    view.sql = "SELECT m.rate_of, m.name, m.sold, m.returned, CASE WHEN m.sold > 0 THEN CAST(m.returned AS double "
               "precision) * 100 / m.sold END AS return_percent, m.write_off_id, m.id, m.rev FROM (" +
               ratesSql("item", "i.sku", "w.item_id") +
               "JOIN item i ON i.entity = 0 AND i.item_id = w.item_id WHERE w.entity = @entity UNION ALL " +
               ratesSql("supplier", "s.name",
                        "SELECT q.item_id FROM supplier_item q WHERE q.entity = 0 AND q.supplier_id = w.supplier_id") +
               "JOIN supplier s ON s.entity = 0 AND s.supplier_id = w.supplier_id WHERE w.entity = @entity UNION ALL " +
               customers + ") m";
    view.tables = {"item",       "return_line", "return_order",  "sales_order", "sales_order_line",
                   "stock_line", "supplier",    "supplier_item", "write_off"};
    return view;
}

View refundsOfWriteOff() {
    View view;
    view.name = "write-off-refunds";
    view.title = "Refunds";
    view.description = "What the customer of the linked return gets back, by its parts.";
    view.columns = {
        {"number", "Number", ColumnType::Code, "The refund."},
        {"state", "State", ColumnType::Code, "Of the machine refund."},
        {"goods", "Goods", ColumnType::Money, "At their price.", true, false},
        {"discount", "Discount", ColumnType::Money, "Its share, taken off.", true, false},
        {"tax", "Tax", ColumnType::Money, "On the goods.", true, false},
        {"shipping", "Shipping", ColumnType::Money, "Given back.", true, false},
        {"fee", "Fee", ColumnType::Money, "Kept for taking the goods into stock again.", true, false},
        {"amount", "Refund", ColumnType::Money, "In all."},
        {"hold", "Waits for", ColumnType::Code, "Why it waits; empty for no reason."},
        factsCurrency,
        {"refund_id", "Refund key", ColumnType::Uuid, "The refund.", false},
        factsOf,
        factsKey,
        factsRevision,
    };
    view.order = {{"write_off_id"}, {"number"}};
    view.sql = R"(SELECT f.number, f.state, f.goods, f.discount, f.tax, f.shipping, f.fee, f.amount, f.hold, f.currency,
            f.id AS refund_id, w.id AS write_off_id, CAST(w.id AS text) || '/' || CAST(f.id AS text) AS id, f.rev
        FROM write_off w
        JOIN refund f ON f.entity = w.entity AND f.return_id = w.return_id
        WHERE w.entity = @entity)";
    view.tables = {"refund", "write_off"};
    return view;
}

View signalsOfWriteOff() {
    View view;
    view.name = "write-off-signals";
    view.title = "Signals";
    view.description = "What asks for a second look at the linked return; it decides nothing.";
    view.columns = {
        {"signal", "Signal", ColumnType::Code, "What was noticed."},
        {"score", "Score", ColumnType::Integer, "Its part of the return's score."},
        {"text", "Why", ColumnType::Text, "In words."},
        factsOf,
        factsKey,
        factsRevision,
    };
    view.order = {{"write_off_id"}, {"score", true}};
    view.sql = R"(SELECT s.signal, s.score, s.text, w.id AS write_off_id,
            CAST(w.id AS text) || '/' || CAST(s.subject_id AS text) || '/' || s.signal AS id, s.rev
        FROM write_off w
        JOIN return_signal s ON s.entity = w.entity AND s.return_id = w.return_id
        WHERE w.entity = @entity)";
    view.tables = {"return_signal", "write_off"};
    return view;
}

} // namespace

void addWriteOffFactViews(Catalog& catalog) {
    for (auto make : {inspectionsOfWriteOff, receivedOfWriteOff, paymentOfWriteOff, refundsOfWriteOff,
                      signalsOfWriteOff, ratesOfWriteOff})
        catalog.add(make());
}

} // namespace opsdesk
