#include "core/governance/Settings.h"
#include "core/returns/RefundViews.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

const ViewColumn refundIdColumn{"refund_id", "Refund key", ColumnType::Uuid, "Key of the refund.", false};
const ViewColumn refundCurrencyColumn{"currency", "Currency", ColumnType::Currency, "Of the money.", false};
const ViewColumn refundRowId{"id", "Id", ColumnType::Code, "Key of the row.", false};
const ViewColumn refundRowRev{"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false};

View refundLines() {
    View view;
    view.name = "refund-lines";
    view.title = "Refund lines";
    view.description = "What refunds give back of which line of the order.";
    view.columns = {
        {"number", "Refund", ColumnType::Code, "The refund."},
        {"order_line_no", "Line", ColumnType::Integer, "Of the order."},
        {"sku", "SKU", ColumnType::Code, "The item; empty for a charge."},
        {"description", "Description", ColumnType::Text, "As the order has it, else the item's name."},
        {"quantity", "Quantity", ColumnType::Quantity, "That is refunded; 0 for what is given without goods."},
        {"ordered", "Bought", ColumnType::Quantity, "That was paid for."},
        {"paid", "Paid", ColumnType::Money, "For the whole line, with tax and after discounts."},
        {"amount", "Amount", ColumnType::Money, "Given back of the line, with tax and after discounts."},
        {"discount", "Discount", ColumnType::Money, "Its share of what was taken off."},
        {"tax", "Tax", ColumnType::Money, "In the amount."},
        {"fee", "Fee", ColumnType::Money, "Kept of the amount."},
        {"return_line_no", "Return line", ColumnType::Integer, "Of the return; 0 for none.", false},
        {"state", "State", ColumnType::Code, "Of the refund.", false},
        refundCurrencyColumn,
        refundIdColumn,
        {"order_id", "Order key", ColumnType::Uuid, "Key of the order.", false},
        {"return_id", "Return key", ColumnType::Uuid, "Key of the return.", false},
        {"item_id", "Item key", ColumnType::Integer, "Key of the item; 0 for a charge.", false},
        refundRowId,
        refundRowRev,
    };
    view.order = {{"refund_id"}, {"id"}};
    view.sql = R"(SELECT f.number, l.order_line_no, i.sku,
            CASE WHEN COALESCE(o.description, '') = '' THEN COALESCE(i.name, '') ELSE o.description END AS description,
            l.quantity, o.quantity AS ordered, o.amount AS paid, l.amount, l.discount, l.tax, l.fee, l.return_line_no, f.state,
            f.currency, l.refund_id, l.order_id, l.return_id, l.item_id,
            CAST(l.refund_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev
        FROM refund_line l
        JOIN refund f ON f.entity = l.entity AND f.id = l.refund_id
        LEFT JOIN sales_order_line o ON o.entity = l.entity AND o.order_id = l.order_id AND o.line_no = l.order_line_no
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
        WHERE l.entity = @entity)";
    view.tables = {"item", "refund", "refund_line", "sales_order_line"};
    view.search = {"number", "sku", "description"};
    return view;
}

View refundParts() {
    View view;
    view.name = "refund-parts";
    view.title = "Computation";
    view.description = "The parts of a refund, which add up to its amount.";
    view.columns = {
        {"part_no", "#", ColumnType::Integer, "Order of the parts."},
        {"event", "Part", ColumnType::Code, "Event of the posting map that books it."},
        {"order_line_no", "Line", ColumnType::Integer, "Of the order; 0 for the whole order."},
        {"sku", "SKU", ColumnType::Code, "The item; empty for a charge."},
        {"amount", "Amount", ColumnType::Money, "Below zero where it is taken off."},
        refundCurrencyColumn,
        {"own_amount", "In own currency", ColumnType::Money, "The same at the rate that the order was booked at."},
        {"own_amount_currency", "Own currency", ColumnType::Currency, "Of the books.", false},
        refundIdColumn,
        refundRowId,
        refundRowRev,
    };
    view.order = {{"refund_id"}, {"part_no"}};
    view.sql = fmt::format(R"(SELECT p.part_no, p.event, p.order_line_no, i.sku, p.amount, f.currency, p.own_amount,
            {} AS own_amount_currency, p.refund_id, CAST(p.refund_id AS text) || '/' || CAST(p.part_no AS text) AS id, p.rev
        FROM refund_part p
        JOIN refund f ON f.entity = p.entity AND f.id = p.refund_id
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = p.item_id
        WHERE p.entity = @entity)",
                           ownCurrencySql());
    view.tables = {"item", "policy", "refund", "refund_part"};
    return view;
}

View refundTenders() {
    View view;
    view.name = "refund-tenders";
    view.title = "Tenders";
    view.description = "Which way a refund goes back, and what was paid that way.";
    view.columns = {
        {"tender", "Tender", ColumnType::Code, "card, gift_card, wallet, store_credit …"},
        {"amount", "Amount", ColumnType::Money, "Given back this way."},
        {"paid", "Paid", ColumnType::Money, "By the payment that it gives back; empty where there is none."},
        {"refunded", "Refunded", ColumnType::Money, "Of that payment, by all approved refunds."},
        {"reference", "Reference", ColumnType::Code, "Of the payment at the provider."},
        {"payment_no", "Payment", ColumnType::Integer, "Of the order; 0 for none.", false},
        refundCurrencyColumn,
        refundIdColumn,
        refundRowId,
        refundRowRev,
    };
    view.order = {{"refund_id"}, {"id"}};
    view.sql =
        R"(SELECT t.tender, t.amount, y.amount AS paid, y.refunded, t.reference, t.payment_no, t.currency, t.refund_id,
            CAST(t.refund_id AS text) || '/' || CAST(t.tender_no AS text) AS id, t.rev
        FROM refund_tender t
        JOIN refund f ON f.entity = t.entity AND f.id = t.refund_id
        LEFT JOIN order_payment y ON y.entity = t.entity AND y.order_id = f.order_id AND y.payment_no = t.payment_no
        WHERE t.entity = @entity)";
    view.tables = {"order_payment", "refund", "refund_tender"};
    return view;
}

/// What is owed by its parts until it is approved, then what was posted. A part that takes off is booked by its size.
View refundJournal() {
    View view;
    view.name = "refund-journal";
    view.title = "Journal preview";
    view.description = "The journal lines that approving a refund posts; of an approved one, those that were posted.";
    view.columns = {
        {"account", "Account", ColumnType::Code, "Code of the account."},
        {"account_name", "Name", ColumnType::Text, "Of the account."},
        {"debit", "Debit", ColumnType::Money, "Amount on this side."},
        {"credit", "Credit", ColumnType::Money, "Amount on this side."},
        {"sku", "SKU", ColumnType::Code, "The item; empty for none."},
        {"posted", "Posted", ColumnType::Boolean, "Whether it was."},
        {"posted_on", "Posted on", ColumnType::Date, "The day; empty until it is."},
        refundCurrencyColumn,
        refundIdColumn,
        refundRowId,
        refundRowRev,
    };
    view.order = {{"refund_id"}, {"id"}};
    view.sql = fmt::format(
        R"(SELECT j.account, a.name AS account_name, j.debit, j.credit, i.sku, j.posted, j.posted_on, {} AS currency, j.refund_id,
            j.id, j.rev
        FROM (SELECT q.entity, q.refund_id, q.item_id, CASE WHEN (q.size > 0) = (s.side = 1) THEN m.debit ELSE m.credit END AS account,
                CASE WHEN s.side = 1 THEN abs(q.size) ELSE 0 END AS debit, CASE WHEN s.side = 1 THEN 0 ELSE abs(q.size) END AS credit,
                0 AS posted, CAST(NULL AS date) AS posted_on,
                CAST(q.refund_id AS text) || '/' || CAST(100000 + 2 * q.part_no + s.side AS text) AS id, q.rev
            FROM (SELECT p.entity, p.refund_id, p.part_no, p.item_id, p.event, p.rev, CASE WHEN p.event IN ('refund_discount',
                    'restocking_fee', 'refund_set_off') THEN -p.own_amount ELSE p.own_amount END AS size
                FROM refund_part p
                JOIN refund f ON f.entity = p.entity AND f.id = p.refund_id AND f.history = 0 AND f.state IN ('proposed', 'held')
                WHERE p.entity = @entity AND p.own_amount <> 0) q
            JOIN posting_rule m ON m.entity = 0 AND m.event = q.event
            CROSS JOIN (SELECT 1 AS side UNION ALL SELECT 2) s
            UNION ALL
            SELECT l.entity, f.id AS refund_id, l.item_id, l.account, l.debit, l.credit, 1 AS posted, e.posted_on,
                CAST(f.id AS text) || '/' || CAST(1000000000000 + e.entry_id AS text) || '/' || CAST(100000 + l.line_no AS text) AS id, l.rev
            FROM refund f
            JOIN journal_entry e ON e.entity = f.entity AND e.document = f.id
            JOIN journal_line l ON l.entity = e.entity AND l.entry_id = e.entry_id
            WHERE f.entity = @entity) j
        LEFT JOIN account a ON a.entity = 0 AND a.code = j.account
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = j.item_id)",
        ownCurrencySql());
    view.tables = {"account", "item",         "journal_entry", "journal_line",
                   "policy",  "posting_rule", "refund",        "refund_part"};
    return view;
}

View returnSignals() {
    View view;
    view.name = "return-signals";
    view.title = "Signals";
    view.description =
        "What asks for a second look at returns and refunds, and what it was seen by; it decides nothing.";
    view.columns = {
        {"signal", "Signal", ColumnType::Code, "What kind of abuse it may be."},
        {"score", "Score", ColumnType::Integer, "1 to 100."},
        {"text", "Evidence", ColumnType::Text, "In one sentence."},
        {"seen", "Seen", ColumnType::Quantity,
         "How often or how many: returns, refunds, days, units; empty where the evidence speaks of amounts."},
        {"out_of", "Out of", ColumnType::Quantity, "Of so many; empty where that says nothing."},
        {"usual", "Usual", ColumnType::Integer,
         "In hundredths of a percent, minor units for large_refund; 0 where nothing is compared.", false},
        {"return_number", "Return", ColumnType::Code, "The return."},
        {"refund_number", "Refund", ColumnType::Code, "The refund, where there is no return."},
        {"customer", "Customer", ColumnType::Code, "The customer's code."},
        {"channel", "Channel", ColumnType::Code, "Where it was sold."},
        {"assessed_at", "Seen at", ColumnType::Time, "When it was last found otherwise than before."},
        {"subject_id", "Subject key", ColumnType::Uuid, "Key of the return or the refund.", false},
        {"return_id", "Return key", ColumnType::Uuid, "Key of the return.", false},
        {"refund_id", "Refund key", ColumnType::Uuid, "Key of the refund.", false},
        refundRowId,
        refundRowRev,
    };
    view.order = {{"score", true}, {"assessed_at", true}};
    view.sql =
        R"(SELECT s.signal, s.score, s.text,
            CASE s.signal WHEN 'large_refund' THEN NULL WHEN 'empty_box' THEN s.seen ELSE s.seen * 1000 END AS seen,
            NULLIF(CASE s.signal WHEN 'empty_box' THEN s.out_of ELSE s.out_of * 1000 END, 0) AS out_of, s.usual, r.number AS return_number, f.number AS refund_number,
            COALESCE(r.customer, f.customer) AS customer, COALESCE(r.channel, f.channel) AS channel, s.assessed_at, s.subject_id,
            s.return_id, s.refund_id, CAST(s.subject_id AS text) || '/' || s.signal AS id, s.rev
        FROM return_signal s
        LEFT JOIN return_order r ON r.entity = s.entity AND r.id = s.return_id
        LEFT JOIN refund f ON f.entity = s.entity AND f.id = s.refund_id
        WHERE s.entity = @entity)";
    view.tables = {"refund", "return_order", "return_signal"};
    view.search = {"text", "return_number", "refund_number", "customer"};
    return view;
}

} // namespace

void addRefundDetailViews(Catalog& catalog) {
    catalog.add(refundLines());
    catalog.add(refundParts());
    catalog.add(refundTenders());
    catalog.add(refundJournal());
    catalog.add(returnSignals());
}

} // namespace opsdesk
