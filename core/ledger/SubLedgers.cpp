#include "core/ledger/SubLedgers.h"

#include "core/governance/Settings.h"
#include "core/ledger/Accounts.h"
#include "core/ledger/BookSql.h"

#include <fmt/format.h>

#include <set>

namespace opsdesk {

namespace {

/// What a line adds to a balance.
std::string_view addsTo(bool owed) {
    return owed ? "l.credit - l.debit" : "l.debit - l.credit";
}

/// The lines of an account, each under the document that its entry is of: @p keys are CASE branches for the key and the
/// view that opens it, for documents that @p joins find, or that people wrote. Others stand under the line itself.
struct PostedLines {
    std::string_view account;
    bool owed = false;
    std::string keys, views, joins;
};

std::string postedSql(const PostedLines& lines) {
    return fmt::format(
        "SELECT CASE {0} WHEN e.event IN ({1}) THEN CAST(e.document AS text) ELSE CAST(l.entry_id AS text) || '/' || "
        "CAST(l.line_no AS text) END AS document, e.number AS number, CASE {2} WHEN e.event IN ({1}) THEN "
        "'manual-journals' ELSE 'journal' END AS opens, {3} AS amount FROM journal_line l JOIN journal_entry e ON "
        "e.entity = l.entity AND e.entry_id = l.entry_id {4} WHERE l.entity = @entity AND l.account = '{5}'",
        lines.keys, "'manual_journal', 'opening_balance'", lines.views, addsTo(lines.owed), lines.joins, lines.account);
}

/// What people wrote by hand is a document, too: what the entity began with, on any account, and what finance knows
/// beside, where an account takes that.
std::string writtenSql(const SubLedger& ledger) {
    return fmt::format(
        "SELECT CAST(m.id AS text) AS document, m.number AS number, 'manual-journals' AS opens, {} AS amount FROM "
        "manual_journal m JOIN manual_journal_line l ON l.entity = m.entity AND l.journal_id = m.id WHERE m.entity = "
        "@entity AND m.state = 'posted' AND l.account = '{}'",
        addsTo(ledger.owed), ledger.account);
}

/// What is in stock is known item by item, and so are the lines of its account.
SubLedger stockLedger() {
    SubLedger ledger{"stock", account::inventory};
    ledger.view = "stock";
    ledger.documents = "SELECT CAST(v.item_id AS text) AS document, COALESCE(i.sku, '') AS number, 'items' AS opens, "
                       "v.value AS amount FROM stock_value v LEFT JOIN item i ON i.entity = 0 AND i.item_id = "
                       "v.item_id WHERE v.entity = @entity";
    const std::string lines = fmt::format("l.debit - l.credit AS amount FROM journal_line l{{}} WHERE l.entity = "
                                          "@entity AND l.account = '{}' AND l.item_id {{}} 0",
                                          account::inventory);
    ledger.posted =
        "SELECT CAST(l.item_id AS text) AS document, '' AS number, 'items' AS opens, " +
        fmt::format(fmt::runtime(lines), "", "<>") +
        " UNION ALL SELECT CAST(l.entry_id AS text) || '/' || CAST(l.line_no AS text), e.number, 'journal', " +
        fmt::format(fmt::runtime(lines), " JOIN journal_entry e ON e.entity = l.entity AND e.entry_id = l.entry_id",
                    "=");
    ledger.tables = {"stock_value", "item"};
    return ledger;
}

/// Orders explain what came and was not billed. An invoice may be of several orders: each bears what its lines say, and
/// an invoice that was posted otherwise stands for itself.
SubLedger notInvoicedLedger() {
    SubLedger ledger{"not_invoiced", "2100", true};
    ledger.view = "accruals";
    ledger.filter = "kind = goods";
    ledger.documents = "SELECT CAST(l.order_id AS text) AS document, o.number AS number, 'purchase-orders' AS opens, "
                       "l.received_value - l.invoiced_value AS amount FROM purchase_order_line l JOIN purchase_order o "
                       "ON o.entity = l.entity AND o.id = l.order_id WHERE l.entity = @entity";
    const std::string invoiceLines = " FROM supplier_invoice_line l JOIN supplier_invoice v ON v.entity = l.entity "
                                     "AND v.id = l.invoice_id WHERE l.entity = @entity AND v.posted_on IS NOT NULL "
                                     "AND v.state <> 'cancelled'";
    ledger.posted =
        postedSql({"2100", true,
                   "WHEN r.id IS NOT NULL THEN CAST(r.order_id AS text) WHEN d.id IS NOT NULL THEN CAST(d.order_id AS "
                   "text) WHEN v.id IS NOT NULL THEN CAST(v.id AS text)",
                   "WHEN r.id IS NOT NULL OR d.id IS NOT NULL THEN 'purchase-orders' WHEN v.id IS NOT NULL THEN "
                   "'supplier-invoices'",
                   "LEFT JOIN receipt r ON r.entity = e.entity AND r.id = e.document LEFT JOIN receipt_discrepancy d "
                   "ON d.entity = e.entity AND d.id = e.document LEFT JOIN supplier_invoice v ON v.entity = e.entity "
                   "AND v.id = e.document"}) +
        " UNION ALL SELECT CAST(l.order_id AS text), '', 'purchase-orders', -l.accrued" + invoiceLines +
        " UNION ALL SELECT CAST(v.id AS text), v.number, 'supplier-invoices', l.accrued" + invoiceLines;
    ledger.tables = {"purchase_order_line", "purchase_order",     "supplier_invoice_line", "receipt",
                     "supplier_invoice",    "receipt_discrepancy"};
    return ledger;
}

SubLedger landedCostLedger() {
    SubLedger ledger{"landed_costs", "2110", true};
    ledger.view = "accruals";
    ledger.filter = "kind = landed_costs";
    ledger.documents =
        "SELECT CAST(r.order_id AS text) AS document, '' AS number, 'purchase-orders' AS opens, l.charges AS amount "
        "FROM receipt_line l JOIN receipt r ON r.entity = l.entity AND r.id = l.receipt_id WHERE l.entity = @entity "
        "UNION ALL SELECT CAST(b.order_id AS text), b.number, 'purchase-orders', -b.provisional FROM landed_cost_bill "
        "b WHERE b.entity = @entity";
    ledger.posted =
        postedSql({"2110", true,
                   "WHEN r.id IS NOT NULL THEN CAST(r.order_id AS text) WHEN b.id IS NOT NULL THEN CAST(b.order_id AS "
                   "text)",
                   "WHEN r.id IS NOT NULL OR b.id IS NOT NULL THEN 'purchase-orders'",
                   "LEFT JOIN receipt r ON r.entity = e.entity AND r.id = e.document LEFT JOIN landed_cost_bill b ON "
                   "b.entity = e.entity AND b.id = e.document"});
    ledger.exact = false; // the posting map may name another account
    ledger.tables = {"receipt_line", "receipt", "landed_cost_bill"};
    return ledger;
}

/// Invoices as booked until they are paid, what they bill of landed costs under the bill of that, and bills that came
/// without an invoice.
SubLedger payablesLedger() {
    SubLedger ledger{"payables", "2000", true};
    ledger.view = "supplier-invoices";
    ledger.filter = "state in matched,proposed";
    const std::string booked = " FROM supplier_invoice v{} WHERE v.entity = @entity AND v.posted_on IS NOT NULL AND "
                               "v.state <> 'cancelled'";
    const auto bookedWith = [&](const char* join) { return fmt::format(fmt::runtime(booked), join); };
    ledger.documents =
        "SELECT CAST(v.id AS text) AS document, v.number AS number, 'supplier-invoices' AS opens, v.own_amount AS "
        "amount" +
        bookedWith("") + " UNION ALL SELECT CAST(v.id AS text), v.number, 'supplier-invoices', -b.own_amount" +
        bookedWith(" JOIN landed_cost_bill b ON b.entity = v.entity AND b.invoice_id = v.id") +
        " UNION ALL SELECT CAST(b.id AS text), b.number, 'landed-costs', b.own_amount FROM landed_cost_bill b WHERE "
        "b.entity = @entity UNION ALL SELECT CAST(p.id AS text), p.number, 'payment-proposals', -p.amount FROM "
        "payment_proposal p WHERE p.entity = @entity AND p.state = 'approved' UNION ALL SELECT CAST(d.id AS text), "
        "d.number, 'receipt-discrepancies', -d.credited FROM receipt_discrepancy d WHERE d.entity = @entity AND "
        "d.credited <> 0 UNION ALL SELECT CAST(k.id AS text), k.number, 'vendor-claims', -k.credited FROM vendor_claim "
        "k WHERE k.entity = @entity AND k.credited <> 0";
    ledger.posted = postedSql(
        {"2000", true,
         "WHEN v.id IS NOT NULL OR b.id IS NOT NULL OR p.id IS NOT NULL OR d.id IS NOT NULL OR k.id IS NOT NULL OR "
         "e.event = 'exchange_loss' THEN CAST(e.document AS text)", // estimates are taken back under the same document
         "WHEN v.id IS NOT NULL THEN 'supplier-invoices' WHEN b.id IS NOT NULL THEN 'landed-costs' WHEN p.id IS NOT "
         "NULL THEN 'payment-proposals' WHEN d.id IS NOT NULL THEN 'receipt-discrepancies' WHEN k.id IS NOT NULL THEN "
         "'vendor-claims' WHEN e.event = 'exchange_loss' THEN 'currency-revaluations'",
         "LEFT JOIN supplier_invoice v ON v.entity = e.entity AND v.id = e.document LEFT JOIN landed_cost_bill b ON "
         "b.entity = e.entity AND b.id = e.document LEFT JOIN payment_proposal p ON p.entity = e.entity AND p.id = "
         "e.document LEFT JOIN receipt_discrepancy d ON d.entity = e.entity AND d.id = e.document LEFT JOIN "
         "vendor_claim "
         "k ON k.entity = e.entity AND k.id = e.document"});
    ledger.exact = false; // the posting map may name another account
    ledger.tables = {"supplier_invoice", "landed_cost_bill", "payment_proposal", "receipt_discrepancy", "vendor_claim"};
    return ledger;
}

/// What write-offs whose goods went one way stand at while they are booked.
std::string writtenOff(std::string_view disposition) {
    return fmt::format("SELECT CAST(w.id AS text) AS document, w.number AS number, 'write-offs' AS opens, w.amount AS "
                       "amount FROM write_off w WHERE w.entity = @entity AND w.disposition = '{}' AND "
                       "w.journal_entry_id <> 0",
                       disposition);
}

SubLedger claimsLedger() {
    SubLedger ledger{"vendor_claims", "1300"};
    ledger.view = "vendor-claims";
    ledger.filter = "open_amount <> 0";
    ledger.documents = "SELECT CAST(w.id AS text) AS document, w.number AS number, 'write-offs' AS opens, CASE WHEN "
                       "w.claim_id IS NULL THEN w.amount ELSE w.claim_amount END AS amount FROM write_off w WHERE "
                       "w.entity = @entity AND w.disposition = 'vendor_claim' AND w.journal_entry_id <> 0 UNION ALL "
                       "SELECT CAST(k.id AS text), k.number, 'vendor-claims', -(k.credited + k.written_down) FROM "
                       "vendor_claim k WHERE k.entity = @entity AND k.state IN ('part_credited', 'credited', "
                       "'settled', 'written_down', 'withdrawn') UNION ALL SELECT "
                       "CAST(d.id AS text), d.number, 'receipt-discrepancies', d.amount FROM "
                       "receipt_discrepancy d WHERE d.entity = @entity AND d.state = 'claimed'";
    ledger.posted = postedSql(
        {"1300", false, "WHEN w.id IS NOT NULL OR d.id IS NOT NULL OR k.id IS NOT NULL THEN CAST(e.document AS text)",
         "WHEN w.id IS NOT NULL THEN 'write-offs' WHEN d.id IS NOT NULL THEN 'receipt-discrepancies' WHEN k.id IS NOT "
         "NULL THEN 'vendor-claims'",
         "LEFT JOIN write_off w ON w.entity = e.entity AND w.id = e.document LEFT JOIN receipt_discrepancy d ON "
         "d.entity = e.entity AND d.id = e.document LEFT JOIN vendor_claim k ON k.entity = e.entity AND k.id = "
         "e.document"});
    ledger.tables = {"write_off", "receipt_discrepancy", "vendor_claim"};
    return ledger;
}

/// What liquidators have been given and no lot that they bought has brought in.
SubLedger liquidationLedger() {
    SubLedger ledger{"liquidation", "1310"};
    ledger.view = "write-offs";
    ledger.filter = "disposition = liquidation";
    ledger.documents = writtenOff("liquidation") + " AND w.sale_number = ''";
    ledger.posted = postedSql({"1310", false, "WHEN w.id IS NOT NULL THEN CAST(w.id AS text)",
                               "WHEN w.id IS NOT NULL THEN 'write-offs'",
                               "LEFT JOIN write_off w ON w.entity = e.entity AND w.id = e.document"});
    ledger.exact = false; // the posting map may name another account
    ledger.tables = {"write_off"};
    return ledger;
}

/// What customers get back, from the approval to the payment.
SubLedger refundLedger() {
    SubLedger ledger{"refund_liability", "2150", true};
    ledger.view = "refunds";
    ledger.filter = "state = approved";
    ledger.documents = "SELECT CAST(f.id AS text) AS document, f.number AS number, 'refunds' AS opens, f.own_amount AS "
                       "amount FROM refund f WHERE f.entity = @entity AND f.state = 'approved' AND f.history = 0";
    ledger.posted = postedSql({"2150", true, "WHEN f.id IS NOT NULL THEN CAST(f.id AS text)",
                               "WHEN f.id IS NOT NULL THEN 'refunds'",
                               "LEFT JOIN refund f ON f.entity = e.entity AND f.id = e.document"});
    ledger.tables = {"refund"};
    return ledger;
}

/// What is owed for what was shipped of a line: its share of the amount, rounded half to even as it was posted.
constexpr std::string_view shippedShare =
    "CASE WHEN l.shipped = l.quantity THEN l.amount WHEN l.shipped = 0 THEN 0 ELSE l.amount * l.shipped / l.quantity + "
    "CASE WHEN ABS(l.amount * l.shipped % l.quantity) * 2 > l.quantity OR (ABS(l.amount * l.shipped % l.quantity) * 2 "
    "= "
    "l.quantity AND (l.amount * l.shipped / l.quantity) % 2 <> 0) THEN CASE WHEN l.amount < 0 THEN -1 ELSE 1 END ELSE "
    "0 "
    "END END";

/// Orders in the currency of the books say what is owed and what was paid; those in others count as they were booked,
/// by the rate of their day. Settlements say what of them is open.
SubLedger receivableLedger() {
    SubLedger ledger{"channel_receivable", "1150"};
    ledger.view = "orders";
    ledger.filter = "payment_state in open,part";
    const auto inBooks = [](std::string_view op) {
        return fmt::format("o.entity = @entity AND o.history = 0 AND COALESCE(NULLIF(o.currency, ''), {0}) {1} {0}",
                           ownCurrencySql(), op);
    };
    ledger.documents = fmt::format(
        "SELECT CAST(o.id AS text) AS document, o.number AS number, 'orders' AS opens, {} AS amount FROM "
        "sales_order o JOIN sales_order_line l ON l.entity = o.entity AND l.order_id = o.id WHERE {} UNION "
        "ALL SELECT CAST(o.id AS text), o.number, 'orders', -o.paid FROM sales_order o WHERE {} AND o.paid "
        "<> 0 UNION ALL SELECT CAST(o.id AS text), o.number, 'orders', l.debit - l.credit FROM sales_order o "
        "JOIN journal_entry e ON e.entity = o.entity AND e.document = o.id JOIN journal_line l ON l.entity = "
        "e.entity AND l.entry_id = e.entry_id WHERE {} AND l.account = '1150' UNION ALL SELECT CAST(f.id AS text), "
        "f.number, "
        "'refunds', p.own_amount FROM refund_part p JOIN refund f ON f.entity = p.entity AND f.id = p.refund_id WHERE "
        "p.entity = @entity AND p.event IN ('refund_set_off', 'refund_not_shipped') AND f.history = 0 AND f.state IN "
        "('approved', 'paid') UNION ALL SELECT CAST(t.id AS text), t.number, 'settlements', t.own_open FROM settlement t "
        "WHERE t.entity = @entity AND t.own_open <> 0",
        shippedShare, inBooks("="), inBooks("="), inBooks("<>"));
    ledger.posted = postedSql(
        {"1150", false,
         "WHEN o.id IS NOT NULL OR f.id IS NOT NULL OR t.id IS NOT NULL THEN CAST(e.document AS text)",
         "WHEN o.id IS NOT NULL THEN 'orders' WHEN f.id IS NOT NULL THEN 'refunds' WHEN t.id IS NOT NULL THEN "
         "'settlements'",
         "LEFT JOIN sales_order o ON o.entity = e.entity AND o.id = e.document LEFT JOIN refund f ON f.entity = "
         "e.entity AND f.id = e.document LEFT JOIN settlement t ON t.entity = e.entity AND t.id = e.document"});
    ledger.exact = false; // orders from before sales were booked are owed all the same
    ledger.tables = {"sales_order", "sales_order_line", "journal_entry", "journal_line", "refund", "refund_part",
                     "settlement"};
    return ledger;
}

std::string summed(const SubLedger& ledger) {
    return fmt::format("(SELECT CAST(COALESCE(SUM(amount), 0) AS bigint) FROM ({}) AS said)", ledger.documents);
}

std::string balanceOf(const SubLedger& ledger) {
    return fmt::format("(SELECT CAST(COALESCE(SUM({}), 0) AS bigint) FROM account_balance WHERE entity = @entity AND "
                       "account = '{}')",
                       ledger.owed ? "credit - debit" : "debit - credit", ledger.account);
}

/// Those that @p filters leave, by the column @p column or by ids that begin with the code.
std::vector<const SubLedger*> askedLedgers(const std::vector<Filter>& filters, std::string_view column) {
    std::vector<const SubLedger*> asked;
    for (const auto& ledger : subLedgers()) {
        bool wanted = true;
        for (const auto& filter : filters) {
            if (filter.op == FilterOperator::Equal && filter.column == column)
                wanted = wanted && filter.value == ledger.code;
            if (filter.column == "id" && (filter.op == FilterOperator::Equal || filter.op == FilterOperator::In))
                wanted = wanted && filter.value.find(ledger.code) != std::string::npos;
        }
        if (wanted)
            asked.push_back(&ledger);
    }
    return asked;
}

std::string sumsOf(const SubLedger& ledger) {
    return fmt::format("SELECT '{}' AS sub_ledger, '{}' AS account, {} AS documents, {} AS ledger", ledger.code,
                       ledger.account, summed(ledger), balanceOf(ledger));
}

ChosenSql ledgerRows(store::Connection&, std::int64_t entity, const std::vector<Filter>& filters) {
    auto asked = askedLedgers(filters, "sub_ledger");
    if (asked.empty())
        asked.push_back(&subLedgers().front());
    std::string arms;
    for (const auto* ledger : asked)
        arms += fmt::format("{}{}, '{}' AS opens, '{}' AS rows_filter, CAST({} AS bigint) AS place",
                            arms.empty() ? "" : " UNION ALL ", sumsOf(*ledger), ledger->view, ledger->filter,
                            ledger - subLedgers().data());
    return boundSql(
        "SELECT x.sub_ledger AS id, CAST(0 AS bigint) AS rev, x.sub_ledger AS sub_ledger, x.account AS account, "
        "COALESCE(a.name, '') AS account_name, x.documents AS documents, x.ledger AS ledger, x.documents - "
        "x.ledger AS difference, x.opens AS source_view, x.rows_filter AS source_filter, x.place AS place, " +
            ownCurrencySql() + " AS currency FROM (" + arms +
            ") AS x LEFT JOIN account a ON a.entity = 0 AND a.code = x.account",
        entity, {}, {});
}

std::string differencesOf(const SubLedger& ledger) {
    return fmt::format(
        "SELECT '{0}/' || document AS id, '{0}' AS sub_ledger, MAX(number) AS number, MAX(opens) AS source_view, "
        "document AS source_id, CAST(SUM(said) AS bigint) AS documents, CAST(SUM(booked) AS bigint) AS ledger, "
        "CAST(SUM(said) - SUM(booked) AS bigint) AS difference FROM (SELECT document, number, opens, amount AS said, 0 "
        "AS booked FROM ({1}) AS s UNION ALL SELECT document, number, opens, 0, amount FROM ({2}) AS p) AS both_sides "
        "GROUP BY document HAVING SUM(said) <> SUM(booked)",
        ledger.code, ledger.documents, ledger.posted);
}

ChosenSql differenceRows(store::Connection&, std::int64_t entity, const std::vector<Filter>& filters) {
    std::string arms;
    for (const auto* ledger : askedLedgers(filters, "sub_ledger"))
        arms += (arms.empty() ? "" : " UNION ALL ") + differencesOf(*ledger);
    if (arms.empty())
        arms = differencesOf(subLedgers().front());
    return boundSql("SELECT x.id AS id, CAST(0 AS bigint) AS rev, x.sub_ledger AS sub_ledger, x.number AS number, "
                    "x.documents AS documents, x.ledger AS ledger, x.difference AS difference, " +
                        ownCurrencySql() +
                        " AS currency, x.source_view AS source_view, x.source_id AS source_id FROM (" + arms + ") AS x",
                    entity, {}, {});
}

std::vector<std::string> tablesOf(std::initializer_list<const char*> beside) {
    std::set<std::string> tables(beside.begin(), beside.end());
    for (const auto& ledger : subLedgers())
        tables.insert(ledger.tables.begin(), ledger.tables.end());
    return {tables.begin(), tables.end()};
}

View subLedgersView() {
    using T = ColumnType;
    View view;
    view.name = "sub-ledgers";
    view.title = "Sub-ledgers";
    view.description = "Accounts whose balance documents explain: what the documents say, what the ledger says, and "
                       "the difference, which must be zero at any time.";
    view.columns = {
        {"sub_ledger", "Sub-ledger", T::Code, "stock, payables, not_invoiced, landed_costs …"},
        {"account", "Account", T::Code, "Whose balance it explains."},
        {"account_name", "Account name", T::Text, ""},
        {"documents", "In documents", T::Money, "What they come to; what is owed counts above zero.", true, false},
        {"ledger", "In the ledger", T::Money, "The balance of the account, likewise.", true, false},
        {"difference", "Difference", T::Money, "Documents less ledger."},
        {"currency", "Currency", T::Currency, "", false},
        {"source_view", "Opens in", T::Code, "The view whose rows explain the balance.", false},
        {"source_filter", "Which", T::Text, "The filter that finds them there.", false},
        {"place", "Place", T::Integer, "In the order of the table.", false},
        {"id", "Id", T::Code, "The code of the sub-ledger.", false},
        {"rev", "Revision", T::Integer, "Always 0: sums are made when they are asked for.", false},
    };
    view.order = {{"place"}};
    view.sql = chosenSql;
    view.tables = tablesOf({"account_balance", "account", "policy"});
    view.search = {"sub_ledger", "account", "account_name"};
    addChosenSql(view.name, ledgerRows);
    return view;
}

View differencesView() {
    using T = ColumnType;
    View view;
    view.name = "sub-ledger-differences";
    view.title = "Sub-ledger differences";
    view.description = "Documents that say something else than was posted for them, and lines of the journal that "
                       "belong to no document of their sub-ledger.";
    view.columns = {
        {"sub_ledger", "Sub-ledger", T::Code, "stock, payables, not_invoiced, landed_costs …"},
        {"number", "Document", T::Code, "Number of the document, or of the journal's entry."},
        {"documents", "The document says", T::Money, "What it adds to the balance; what is owed counts above zero."},
        {"ledger", "Posted", T::Money, "What was posted for it, likewise."},
        {"difference", "Difference", T::Money, "Document less ledger."},
        {"currency", "Currency", T::Currency, "", false},
        {"source_view", "Opens in", T::Code, "The view that shows the document.", false},
        {"source_id", "Document id", T::Text, "Its id there.", false},
        {"id", "Id", T::Code, "Sub-ledger and document.", false},
        {"rev", "Revision", T::Integer, "Always 0: sums are made when they are asked for.", false},
    };
    view.order = {{"sub_ledger"}, {"number"}};
    view.sql = chosenSql;
    view.tables = tablesOf({"journal_entry", "journal_line", "policy"});
    view.search = {"sub_ledger", "number"};
    addChosenSql(view.name, differenceRows);
    return view;
}

} // namespace

std::span<const SubLedger> subLedgers() {
    static const std::vector<SubLedger> all = [] {
        std::vector<SubLedger> made{receivableLedger(), stockLedger(),       claimsLedger(),     liquidationLedger(),
                                    payablesLedger(),   notInvoicedLedger(), landedCostLedger(), refundLedger()};
        for (auto& ledger : made) {
            ledger.documents += " UNION ALL " + writtenSql(ledger);
            ledger.tables.insert(ledger.tables.end(), {"manual_journal", "manual_journal_line"});
        }
        return made;
    }();
    return all;
}

std::string subLedgerSumsSql() {
    std::string sql;
    for (const auto& ledger : subLedgers())
        sql += (sql.empty() ? "" : " UNION ALL ") + sumsOf(ledger);
    return sql;
}

std::string subLedgersApartSql() {
    std::string sql = "SELECT 0";
    for (const auto& ledger : subLedgers())
        if (ledger.exact && ledger.account != account::inventory)
            sql += fmt::format(" + CASE WHEN {} = {} THEN 0 ELSE 1 END", summed(ledger), balanceOf(ledger));
    return sql;
}

VerifyCheck checkSubLedgers(store::Connection& connection) {
    VerifyCheck check;
    check.name = "sub_ledgers";
    check.proves = "What documents say equals the balance of the account that they explain, to the minor unit.";
    check.advice = "The view sub-ledger-differences names the documents; restore the last good backup, or have finance "
                   "look what became of them.";
    std::vector<std::int64_t> entities;
    const auto known = connection.prepare("SELECT DISTINCT entity FROM account_balance ORDER BY entity");
    while (known->step())
        entities.push_back(known->integer(0));
    for (const auto entity : entities)
        for (const auto& ledger : subLedgers()) {
            if (!ledger.exact)
                continue;
            const auto sql = boundSql("SELECT " + summed(ledger) + " - " + balanceOf(ledger), entity, {}, {});
            const auto statement = connection.prepare(sql.text);
            statement->bindAll(sql.values);
            statement->step();
            ++check.examined;
            if (const auto difference = statement->integer(0); difference != 0)
                check.fault(fmt::format("account {} of entity {}", ledger.account, entity),
                            fmt::format("Documents of {} exceed it by {} minor units.", ledger.code, difference));
        }
    return check;
}

void addSubLedgers(Catalog& catalog) {
    catalog.add(subLedgersView());
    catalog.add(differencesView());
}

} // namespace opsdesk
