#include "core/finance/ChartViews.h"

#include "core/governance/Settings.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View mapVersionsView() {
    View view;
    view.name = "posting-map-versions";
    view.title = "Posting map changes";
    view.description = "Which accounts events were given, proposed by one and approved by another.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"map_version", "Version", T::Integer, "Of the map; entries made under it name it. Empty until approved."},
        {"state", "State", T::Code, "Of the machine posting_map."},
        {"rules", "Rules", T::Json, "Event, accounts, and the accounts before."},
        {"note", "Note", T::Text, "Why."},
        {"created_by", "Proposed by", T::Code, "Cannot approve it."},
        {"created_at", "Proposed", T::Time, ""},
        {"decided_by", "Decided by", T::Code, ""},
        {"decided_at", "Decided", T::Time, ""},
        {"id", "Id", T::Uuid, "Key of the change.", false},
        {"version", "Version of the document", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}};
    view.sql = R"(SELECT v.id AS id, v.rev AS rev, v.version AS version, v.number AS number,
    NULLIF(v.map_version, 0) AS map_version, v.state AS state, v.rules AS rules, v.note AS note,
    v.created_by AS created_by, v.created_at AS created_at, v.decided_by AS decided_by, v.decided_at AS decided_at
FROM posting_map_version v
WHERE v.entity = 0)";
    view.tables = {"posting_map_version"};
    view.search = {"number", "note"};
    return view;
}

View taxCodesView() {
    View view;
    view.name = "tax-codes";
    view.title = "Tax codes";
    view.description = "What taxes are from which day on, and the accounts that they stand in.";
    view.columns = {
        {"code", "Code", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"jurisdiction", "Jurisdiction", T::Code, "Who takes it."},
        {"rate", "Rate", T::Integer, "Hundredths of a percent: 2000 is 20 %."},
        {"valid_from", "From", T::Date, "The first day; until the next of the same code."},
        {"input_account", "Input account", T::Code, "Of what suppliers charge."},
        {"output_account", "Output account", T::Code, "Of what customers are charged."},
        {"inactive", "Not in use", T::Boolean, ""},
        {"id", "Id", T::Text, "Code and day as one text.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"code"}, {"valid_from", true}};
    view.sql = "SELECT t.code || '/' || CAST(" + daysOfDateSql("t.valid_from") +
               R"( AS text) AS id, t.rev AS rev, t.code AS code, t.name AS name, t.jurisdiction AS jurisdiction,
    t.rate AS rate, t.valid_from AS valid_from, t.input_account AS input_account, t.output_account AS output_account,
    t.inactive AS inactive
FROM tax_code t
WHERE t.entity = 0)";
    view.tables = {"tax_code"};
    view.search = {"code", "name", "jurisdiction"};
    return view;
}

View taxSummaryView() {
    View view;
    view.name = "tax-summary";
    view.title = "Tax by period";
    view.description = "Input and output tax of each month, as the ledger has them.";
    view.columns = {
        {"period", "Period", T::Integer, "Year × 100 + month."},
        {"side", "Side", T::Code, "input: what suppliers charge; output: what customers are charged."},
        {"account", "Account", T::Code, ""},
        {"name", "Name", T::Text, "What the account is called."},
        {"debit", "Debit", T::Money, "Of the tax accounts in the month."},
        {"credit", "Credit", T::Money, "Of the tax accounts in the month."},
        {"amount", "Tax", T::Money, "Input: to be claimed; output: to be paid."},
        {"currency", "Currency", T::Currency, "", false},
        {"id", "Id", T::Text, "Period, side, account and currency as one text.", false},
        {"rev", "Revision", T::Integer, "Of the last posting.", false},
    };
    view.order = {{"period", true}, {"side"}, {"account"}};
    view.sql = R"(SELECT CAST(b.period AS text) || '/' || s.side || '/' || b.account || '/' || b.currency AS id,
    b.rev AS rev, b.period AS period, s.side AS side, b.account AS account, a.name AS name, b.debit AS debit,
    b.credit AS credit, CASE WHEN s.side = 'input' THEN b.debit - b.credit ELSE b.credit - b.debit END AS amount,
    b.currency AS currency
FROM (SELECT '1400' AS account, 'input' AS side UNION SELECT '2200', 'output'
    UNION SELECT input_account, 'input' FROM tax_code WHERE entity = 0
    UNION SELECT output_account, 'output' FROM tax_code WHERE entity = 0) s
JOIN account_balance b ON b.entity = @entity AND b.account = s.account
LEFT JOIN account a ON a.entity = 0 AND a.code = b.account)";
    view.tables = {"account_balance", "tax_code", "account"};
    view.search = {"account", "name"};
    return view;
}

View revaluationsView() {
    View view;
    view.name = "currency-revaluations";
    view.title = "Currency revaluations";
    view.description = "What was owed in other currencies, valued at a day's rates until the next month began.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"revalued_on", "Of", T::Date, "Whose rates were taken."},
        {"invoices", "Invoices", T::Integer, "How many were valued."},
        {"amount", "Difference", T::Money, "What is owed more than was booked."},
        {"currency", "Currency", T::Currency, "", false},
        {"reversed_on", "Taken back", T::Date, ""},
        {"journal_entry_id", "Entry", T::Integer, "Of the journal; empty where nothing differed."},
        {"reversal_entry_id", "Reversed by", T::Integer, "Entry that takes it back.", false},
        {"done_by", "Who", T::Code, ""},
        {"done_at", "At", T::Time, "", false},
        {"id", "Id", T::Uuid, "Key of the revaluation.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"revalued_on", true}};
    view.sql = R"(SELECT r.id AS id, r.rev AS rev, r.number AS number, r.revalued_on AS revalued_on,
    r.invoices AS invoices, r.amount AS amount, r.currency AS currency, r.reversed_on AS reversed_on,
    NULLIF(r.journal_entry_id, 0) AS journal_entry_id, NULLIF(r.reversal_entry_id, 0) AS reversal_entry_id,
    r.done_by AS done_by, r.done_at AS done_at
FROM currency_revaluation r
WHERE r.entity = @entity)";
    view.tables = {"currency_revaluation"};
    view.search = {"number"};
    return view;
}

View revaluationLinesView() {
    View view;
    view.name = "currency-revaluation-lines";
    view.title = "Invoices revalued";
    view.description = "What each invoice in another currency was booked at, and worth on the day.";
    view.columns = {
        {"number", "Revaluation", T::Code, ""},
        {"line_no", "Line", T::Integer, "From 1.", false},
        {"invoice", "Invoice", T::Code, ""},
        {"amount", "Amount", T::Money, "In the invoice's currency."},
        {"currency", "Currency", T::Currency, ""},
        {"booked", "Booked", T::Money, "In the currency of the books."},
        {"booked_currency", "Own currency", T::Currency, "of the books", false},
        {"worth", "Worth", T::Money, "Likewise, at the day's rate."},
        {"worth_currency", "Own currency", T::Currency, "of the books", false},
        {"difference", "Difference", T::Money, "What is owed more."},
        {"difference_currency", "Own currency", T::Currency, "of the books", false},
        {"invoice_id", "Invoice id", T::Uuid, "", false},
        {"revaluation_id", "Revaluation id", T::Uuid, "", false},
        {"id", "Id", T::Text, "Revaluation and line as one text.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}, {"line_no"}};
    view.sql = R"(SELECT CAST(l.revaluation_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    r.number AS number, l.line_no AS line_no, v.number AS invoice, l.amount AS amount, l.currency AS currency,
    l.booked AS booked, r.currency AS booked_currency, l.worth AS worth, r.currency AS worth_currency,
    l.worth - l.booked AS difference, r.currency AS difference_currency, l.invoice_id AS invoice_id,
    l.revaluation_id AS revaluation_id
FROM currency_revaluation_line l
JOIN currency_revaluation r ON r.entity = l.entity AND r.id = l.revaluation_id
LEFT JOIN supplier_invoice v ON v.entity = l.entity AND v.id = l.invoice_id
WHERE l.entity = @entity)";
    view.tables = {"currency_revaluation_line", "currency_revaluation", "supplier_invoice"};
    view.search = {"number", "invoice"};
    return view;
}

} // namespace

std::vector<View> chartViews() {
    return {mapVersionsView(), taxCodesView(), taxSummaryView(), revaluationsView(), revaluationLinesView()};
}

} // namespace opsdesk
