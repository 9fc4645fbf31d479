#include "core/finance/ManualJournalViews.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View manualJournalsView() {
    View view;
    view.name = "manual-journals";
    view.title = "Manual journals";
    view.description = "Entries that people write themselves, from the draft until they are posted, and reversed.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"kind", "Kind", T::Code, "manual, or opening: what the entity began with."},
        {"journal_on", "Of", T::Date, "The day that it is of."},
        {"description", "Description", T::Text, "What it is for."},
        {"amount", "Amount", T::Money, "Sum of its debits."},
        {"currency", "Currency", T::Currency, "", false},
        {"state", "State", T::Code, "Of the machine manual_journal."},
        {"created_by", "Written by", T::Code, "Cannot approve it."},
        {"proposed_by", "Proposed by", T::Code, "", false},
        {"decided_by", "Decided by", T::Code, ""},
        {"decided_at", "Decided", T::Time, "", false},
        {"posted_on", "Booked", T::Date, "Later than its day where the month was closed."},
        {"late_reason", "Why later", T::Text, "", false},
        {"note", "Note", T::Text, "What the one who decided said."},
        {"lines", "Lines", T::Integer, "How many it has.", false},
        {"journal_entry_id", "Entry", T::Integer, "Of the journal; empty until posted.", false},
        {"reversal_entry_id", "Reversed by", T::Integer, "Entry that books it back.", false},
        {"created_at", "Written", T::Time, "", false},
        {"id", "Id", T::Uuid, "Key of the journal.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}};
    view.sql = R"(SELECT m.id AS id, m.rev AS rev, m.version AS version, m.number AS number, m.kind AS kind,
    m.journal_on AS journal_on, m.description AS description, m.amount AS amount, m.currency AS currency,
    m.state AS state, m.created_by AS created_by, m.proposed_by AS proposed_by, m.decided_by AS decided_by,
    m.decided_at AS decided_at, e.posted_on AS posted_on, e.late_reason AS late_reason, m.note AS note,
    m.lines AS lines, NULLIF(m.journal_entry_id, 0) AS journal_entry_id,
    NULLIF(m.reversal_entry_id, 0) AS reversal_entry_id, m.created_at AS created_at
FROM manual_journal m
LEFT JOIN journal_entry e ON e.entity = m.entity AND e.entry_id = m.journal_entry_id
WHERE m.entity = @entity)";
    view.tables = {"manual_journal", "journal_entry"};
    view.search = {"number", "description", "created_by"};
    return view;
}

View manualLinesView() {
    View view;
    view.name = "manual-journal-lines";
    view.title = "Lines of manual journals";
    view.description = "What manual journals debit and credit.";
    view.columns = {
        {"number", "Journal", T::Code, "", false},
        {"line_no", "Line", T::Integer, "From 1."},
        {"account", "Account", T::Code, "Code of the account."},
        {"account_name", "Account name", T::Text, ""},
        {"debit", "Debit", T::Money, "What the account is debited."},
        {"credit", "Credit", T::Money, "What the account is credited."},
        {"currency", "Currency", T::Currency, "", false},
        {"text", "Text", T::Text, "What the line is for."},
        {"sku", "SKU", T::Code, "The item that it concerns."},
        {"state", "State", T::Code, "Of the journal.", false},
        {"journal_id", "Journal id", T::Uuid, "", false},
        {"id", "Id", T::Text, "Journal and line as one text.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}, {"line_no"}};
    view.sql = R"(SELECT CAST(l.journal_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    m.number AS number, l.line_no AS line_no, l.account AS account, COALESCE(o.name, a.name) AS account_name,
    l.debit AS debit, l.credit AS credit, m.currency AS currency, l.text AS text, i.sku AS sku, m.state AS state,
    l.journal_id AS journal_id
FROM manual_journal_line l
JOIN manual_journal m ON m.entity = l.entity AND m.id = l.journal_id
LEFT JOIN account o ON o.entity = l.entity AND o.code = l.account
LEFT JOIN account a ON a.entity = 0 AND a.code = l.account
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
WHERE l.entity = @entity)";
    view.tables = {"manual_journal_line", "manual_journal", "account", "item"};
    view.search = {"number", "account", "account_name", "text", "sku"};
    return view;
}

} // namespace

std::vector<View> manualJournalViews() {
    return {manualJournalsView(), manualLinesView()};
}

} // namespace opsdesk
