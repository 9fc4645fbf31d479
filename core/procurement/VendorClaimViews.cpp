#include "core/governance/Settings.h"
#include "core/procurement/VendorClaims.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

const ViewColumn claimColumn{"claim_id", "Claim id", T::Uuid, "Key of the claim.", false};
const ViewColumn claimCurrency{"currency", "Currency", T::Currency, "", false};
const ViewColumn claimRevision{"rev", "Revision", T::Integer, "Revision that last changed the row.", false};

std::vector<ViewColumn> claimColumns() {
    return {
        {"number", "Number", T::Code, "What people call it."},
        {"state", "State", T::Code, "Of the machine vendor_claim; claimed of a delivery's discrepancy."},
        {"supplier", "Supplier", T::Text, "Who owes."},
        {"open_amount", "Open", T::Money, "Neither credited nor written down: what the account for claims holds."},
        {"amount", "Claimed", T::Money, "At the purchase price, in the currency of the books."},
        {"credited", "Credited", T::Money, "By the supplier's credit notes."},
        {"settled", "Set off", T::Money, "Of what was credited, against invoices; empty of a discrepancy."},
        {"written_down", "Written down", T::Money, "Lost."},
        {"book_amount", "Book value", T::Money, "What the goods stood in the books at; empty of a discrepancy."},
        {"currency", "Currency", T::Currency, "", false},
        {"ageing", "Ageing", T::Code,
         "By days since it was opened: days_30, days_60, days_90, days_more; empty at its end."},
        {"age_days", "Days", T::Integer, "Since it was opened."},
        {"due_on", "Due", T::Date, "To be sent while it is open, answered once sent, credited once accepted."},
        {"overdue_days", "Overdue, days", T::Integer, "Since then, while something is open; else empty."},
        {"opened_on", "Opened", T::Date, ""},
        {"sent_on", "Sent", T::Date, ""},
        {"lines", "Lines", T::Integer, "How many write-offs it is for."},
        {"source", "From", T::Code, "write_off or delivery."},
        {"reference", "Supplier's number", T::Code, ""},
        {"answer", "Answer", T::Text, "What the supplier said when it refused."},
        {"note", "Note", T::Text, "The last one written.", false},
        {"supplier_code", "Supplier code", T::Code, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "Key of the claim.", false},
        {"version", "Version", T::Integer, "Counts changes; a decision names it.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
}

/// Claims of write-offs, and deliveries' discrepancies that are claimed, which end in documents of their own.
std::string claimsSql() {
    return R"(SELECT c.id, c.rev, c.version, c.number, c.state, c.supplier_id,
        c.amount - c.credited - c.written_down AS open_amount, c.amount, c.credited, c.settled, c.written_down,
        c.book_amount, c.currency, )" +
           daysOfDateSql("c.opened_on") + R"( AS opened_day, c.due_on, c.opened_on, c.sent_on,
        (SELECT COUNT(*) FROM vendor_claim_line l WHERE l.entity = c.entity AND l.claim_id = c.id) AS lines,
        'write_off' AS source, c.reference, c.answer, c.note
    FROM vendor_claim c WHERE c.entity = @entity
    UNION ALL SELECT d.id, d.rev, d.version, d.number, d.state, d.supplier_id,
        CASE WHEN d.state = 'claimed' THEN d.amount ELSE 0 END AS open_amount, d.amount, d.credited, NULL,
        CASE WHEN d.state = 'settled' THEN d.amount - d.credited ELSE 0 END, NULL,
        d.currency, d.decided_at / 86400000000, )" +
           dateOfDaysSql("d.decided_at / 86400000000 + 30") + ", " + dateOfDaysSql("d.decided_at / 86400000000") +
           R"(, NULL, 1, 'delivery', '', '', d.note
    FROM receipt_discrepancy d WHERE d.entity = @entity AND d.state IN ('claimed', 'settled'))";
}

View claimsView() {
    View view;
    view.name = "vendor-claims";
    view.title = "Vendor claims";
    view.description = "What suppliers are to give back for faulty goods, the largest open amount first.";
    view.columns = claimColumns();
    view.order = {{"open_amount", true}, {"number", true}};
    const auto age = businessDaySql() + " - k.opened_day";
    const auto late = businessDaySql() + " - " + daysOfDateSql("k.due_on");
    view.sql = fmt::format(R"(SELECT k.id AS id, k.rev AS rev, k.version AS version, k.number AS number,
    k.state AS state, s.name AS supplier, k.open_amount AS open_amount, k.amount AS amount, k.credited AS credited,
    k.settled AS settled, k.written_down AS written_down, k.book_amount AS book_amount, k.currency AS currency,
    CASE WHEN k.open_amount = 0 THEN '' WHEN {0} <= 30 THEN 'days_30' WHEN {0} <= 60 THEN 'days_60'
        WHEN {0} <= 90 THEN 'days_90' ELSE 'days_more' END AS ageing, {0} AS age_days, k.due_on AS due_on,
    CASE WHEN k.open_amount <> 0 AND {1} > 0 THEN {1} END AS overdue_days, k.opened_on AS opened_on,
    k.sent_on AS sent_on, k.lines AS lines, k.source AS source, k.reference AS reference, k.answer AS answer,
    k.note AS note, s.code AS supplier_code, k.supplier_id AS supplier_id
FROM ({2}) k
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = k.supplier_id)",
                           age, late, claimsSql());
    view.tables = {"vendor_claim", "vendor_claim_line", "receipt_discrepancy", "supplier", "policy"};
    view.search = {"number", "supplier", "reference"};
    return view;
}

View claimLinesView() {
    View view;
    view.name = "vendor-claim-lines";
    view.title = "Claimed goods";
    view.description = "What is claimed for, one row for each write-off.";
    view.columns = {
        {"line_no", "Line", T::Integer, ""},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"supplier_sku", "Supplier's SKU", T::Code, "What the supplier calls it."},
        {"quantity", "Quantity", T::Quantity, "Base units."},
        {"lot", "Lot", T::Code, ""},
        {"defect", "Defect", T::Text, "In the standard words."},
        {"grade", "Grade", T::Code, "That the inspection gave."},
        {"amount", "Claimed", T::Money, "At the purchase price."},
        {"book_amount", "Book value", T::Money, "What the goods stood in the books at."},
        {"write_off", "Write-off", T::Code, ""},
        {"return_number", "Return", T::Code, "With which the goods came back."},
        claimCurrency,
        {"item_id", "Item id", T::Integer, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"write_off_id", "Write-off id", T::Uuid, "", false},
        {"return_id", "Return id", T::Uuid, "", false},
        claimColumn,
        {"id", "Id", T::Code, "Claim and line.", false},
        claimRevision,
    };
    view.order = {{"claim_id"}, {"line_no"}};
    view.sql = R"(SELECT CAST(l.claim_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    l.line_no AS line_no, i.sku AS sku, i.name AS name,
    l.supplier_sku AS supplier_sku,
    l.quantity AS quantity, l.lot AS lot, COALESCE(r.name, l.defect) AS defect, l.grade AS grade, l.amount AS amount,
    l.book_amount AS book_amount, l.write_off AS write_off, l.return_number AS return_number, c.currency AS currency,
    l.item_id AS item_id, c.supplier_id AS supplier_id, l.write_off_id AS write_off_id, l.return_id AS return_id,
    l.claim_id AS claim_id
FROM vendor_claim_line l
JOIN vendor_claim c ON c.entity = l.entity AND c.id = l.claim_id
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
LEFT JOIN reason_code r ON r.entity = 0 AND r.code = l.defect
WHERE l.entity = @entity)";
    view.tables = {"vendor_claim_line", "vendor_claim", "item", "reason_code"};
    view.search = {"sku", "name", "write_off"};
    return view;
}

View claimEventsView() {
    View view;
    view.name = "vendor-claim-events";
    view.title = "What came of a claim";
    view.description = "When it was sent and answered, what was credited, set off and written down.";
    view.columns = {
        {"event_no", "#", T::Integer, "Order of the steps."},
        {"kind", "Step", T::Code,
         "sent, accepted, rejected, credit, set_off, set_off_undone, written_down or withdrawn."},
        {"amount", "Amount", T::Money, "In the currency of the books.", true, false},
        {"reference", "Reference", T::Text, "The supplier's number, our invoice, or why."},
        {"happened_on", "On", T::Date, ""},
        {"recorded_by", "By", T::Code, ""},
        claimCurrency,
        {"invoice_id", "Invoice id", T::Uuid, "That it was set off against.", false},
        claimColumn,
        {"id", "Id", T::Code, "Claim and step.", false},
        claimRevision,
    };
    view.order = {{"claim_id"}, {"event_no"}};
    view.sql = R"(SELECT CAST(e.claim_id AS text) || '/' || CAST(e.event_no AS text) AS id, e.rev AS rev,
    e.event_no AS event_no, e.kind AS kind, e.amount AS amount, e.reference AS reference,
    e.happened_on AS happened_on, e.recorded_by AS recorded_by, c.currency AS currency, e.invoice_id AS invoice_id,
    e.claim_id AS claim_id
FROM vendor_claim_event e
JOIN vendor_claim c ON c.entity = e.entity AND c.id = e.claim_id
WHERE e.entity = @entity)";
    view.tables = {"vendor_claim_event", "vendor_claim"};
    return view;
}

View claimInspectionsView() {
    View view;
    view.name = "vendor-claim-inspections";
    view.title = "Inspections of claimed goods";
    view.description = "What was found in the goods that are claimed for, and by whom.";
    view.columns = {
        {"line_no", "Line", T::Integer, "Of the claim."},
        {"sku", "SKU", T::Code, ""},
        {"inspection_no", "Look", T::Integer, "The first, or a later one."},
        {"grade", "Grade", T::Code, ""},
        {"answers", "Answers", T::Json, "To the checklist."},
        {"note", "Note", T::Text, ""},
        {"serial", "Serial", T::Code, ""},
        {"inspected_by", "Inspected by", T::Code, ""},
        {"inspected_at", "Inspected", T::Time, ""},
        claimColumn,
        {"id", "Id", T::Code, "Claim, line and look.", false},
        claimRevision,
    };
    view.order = {{"claim_id"}, {"line_no"}, {"inspection_no"}};
    view.sql = R"(SELECT CAST(l.claim_id AS text) || '/' || CAST(l.line_no AS text) || '/' ||
        CAST(n.inspection_no AS text) AS id, n.rev AS rev, l.line_no AS line_no, i.sku AS sku,
    n.inspection_no AS inspection_no, n.grade AS grade, n.answers AS answers, n.note AS note, n.serial AS serial,
    n.inspected_by AS inspected_by, n.inspected_at AS inspected_at, l.claim_id AS claim_id
FROM vendor_claim_line l
JOIN return_inspection n ON n.entity = l.entity AND n.return_id = l.return_id AND n.line_no = l.return_line
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
WHERE l.entity = @entity)";
    view.tables = {"vendor_claim_line", "return_inspection", "item"};
    return view;
}

View claimReceiptsView() {
    View view;
    view.name = "vendor-claim-receipts";
    view.title = "Deliveries of claimed goods";
    view.description = "With which orders and receipts the supplier delivered what is claimed for.";
    view.columns = {
        {"line_no", "Line", T::Integer, "Of the claim."},
        {"sku", "SKU", T::Code, ""},
        {"order_number", "Order", T::Code, ""},
        {"receipt_number", "Receipt", T::Code, ""},
        {"received_on", "Received", T::Date, ""},
        {"quantity", "Quantity", T::Quantity, "Received with it."},
        {"unit_cost", "Unit cost", T::Money, "That was agreed.", true, false},
        {"currency", "Currency", T::Currency, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        claimColumn,
        {"id", "Id", T::Code, "Claim, line and receipt.", false},
        claimRevision,
    };
    view.order = {{"claim_id"}, {"line_no"}, {"received_on", true}};
    view.sql = R"(SELECT CAST(l.claim_id AS text) || '/' || CAST(l.line_no AS text) || '/' ||
        CAST(r.receipt_id AS text) || '/' || CAST(r.line_no AS text) AS id, r.rev AS rev, l.line_no AS line_no,
    i.sku AS sku, o.number AS order_number, q.number AS receipt_number, q.received_on AS received_on,
    r.quantity AS quantity, p.unit_cost AS unit_cost, o.currency AS currency, o.id AS purchase_order_id,
    l.claim_id AS claim_id
FROM vendor_claim_line l
JOIN vendor_claim c ON c.entity = l.entity AND c.id = l.claim_id
JOIN purchase_order_line p ON p.entity = l.entity AND p.item_id = l.item_id
JOIN purchase_order o ON o.entity = p.entity AND o.id = p.order_id AND o.supplier_id = c.supplier_id
JOIN receipt q ON q.entity = o.entity AND q.order_id = o.id
JOIN receipt_line r ON r.entity = q.entity AND r.receipt_id = q.id AND r.line_no = p.line_no
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
WHERE l.entity = @entity)";
    view.tables = {"vendor_claim_line", "vendor_claim", "purchase_order_line", "purchase_order", "receipt",
                   "receipt_line",      "item"};
    return view;
}

} // namespace

void addVendorClaimViews(Catalog& catalog) {
    for (auto make : {claimsView, claimLinesView, claimEventsView, claimInspectionsView, claimReceiptsView})
        catalog.add(make());
}

} // namespace opsdesk
