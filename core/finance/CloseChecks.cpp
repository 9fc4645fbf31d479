#include "core/finance/CloseChecks.h"

#include "core/governance/Settings.h"
#include "core/ledger/Accounts.h"
#include "core/ledger/ExchangeRate.h"
#include "core/ledger/SubLedgers.h"

#include <boost/algorithm/string/replace.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace opsdesk {

namespace {

/// What was proposed by the end of the month and waits still.
std::string waitingSince(std::string_view table, std::string_view states) {
    return fmt::format("SELECT COUNT(*) FROM {} w WHERE w.entity = @entity AND w.state IN ({}) AND w.created_at < "
                       "({} + 1) * 86400000000",
                       table, states, daysOfDateSql("p.ends"));
}

std::string waitingIn(std::string_view table, std::string_view states) {
    return fmt::format("SELECT COUNT(*) FROM {} w WHERE w.entity = @entity AND w.state IN ({})", table, states);
}

/// Currencies in which something of the month or before is owed and that no rate of its last days prices.
std::string ratesMissing() {
    return fmt::format("SELECT COUNT(DISTINCT w.currency) FROM supplier_invoice w WHERE w.entity = @entity AND w.state "
                       "IN ('held', 'matched', 'proposed') AND w.invoiced_on <= p.ends AND w.currency <> {} AND NOT "
                       "EXISTS (SELECT 1 FROM exchange_rate r WHERE r.entity = 0 AND r.currency = w.currency AND r.day "
                       "<= p.ends AND r.day >= p.ends - {})",
                       ownCurrencySql(), rateHoldsDays);
}

/// What was owed in another currency when the month ended and nobody valued then: an invoice may be booked after the
/// others were.
std::string notRevalued() {
    return fmt::format("SELECT COUNT(*) FROM supplier_invoice w WHERE w.entity = @entity AND w.state IN ('matched', "
                       "'proposed') AND w.currency <> {} AND w.posted_on <= p.ends AND w.own_set_off <> w.own_amount "
                       "AND NOT EXISTS (SELECT 1 FROM currency_revaluation r JOIN currency_revaluation_line l ON "
                       "l.entity = r.entity AND l.revaluation_id = r.id WHERE r.entity = @entity AND r.revalued_on = "
                       "p.ends AND l.invoice_id = w.id)",
                       ownCurrencySql());
}

std::string journalsWaiting() {
    return waitingIn("manual_journal", "'draft', 'proposed'") + " AND w.journal_on <= p.ends";
}

std::string imbalance() {
    return "SELECT COUNT(*) FROM (SELECT b.currency FROM account_balance b WHERE b.entity = @entity AND b.period = "
           "p.period GROUP BY b.currency HAVING SUM(b.debit) <> SUM(b.credit)) u";
}

std::string stockDiffers() {
    return fmt::format("SELECT CASE WHEN COALESCE((SELECT SUM(v.value) FROM stock_value v WHERE v.entity = @entity), "
                       "0) = COALESCE((SELECT SUM(b.debit - b.credit) FROM account_balance b WHERE b.entity = @entity "
                       "AND b.account = '{}'), 0) THEN 0 ELSE 1 END",
                       account::inventory);
}

/// What subLedgersApartSql() reads: not what only names the documents of a difference.
std::vector<std::string_view> subLedgerTables() {
    std::vector<std::string_view> tables{"account_balance"};
    for (const auto& ledger : subLedgers())
        if (ledger.exact && ledger.account != account::inventory)
            std::ranges::copy_if(ledger.tables, std::back_inserter(tables), [&](const std::string& table) {
                return ledger.documents.find(" " + table + " ") != std::string::npos;
            });
    return tables;
}

using enum CheckLevel;

std::vector<CloseCheck> booksChecks() {
    return {
        {"ledger_imbalance",
         Blocking,
         "Debits and credits of the month differ: an error of the books.",
         imbalance(),
         "trial-balance",
         "",
         {"account_balance"}},
        {"stock_account",
         Blocking,
         "The inventory account is not what stock is worth: an error of the books.",
         stockDiffers(),
         "stock",
         "",
         {"stock_value", "account_balance"}},
        {"sub_ledgers", Blocking,
         "Documents say something else than the accounts that they explain: an error of the books.",
         subLedgersApartSql(), "sub-ledgers", "difference <> 0", subLedgerTables()},
        {"invoices_held",
         Blocking,
         "Supplier invoices of the month are held: release or cancel them.",
         waitingIn("supplier_invoice", "'held'") + " AND w.invoiced_on <= p.ends",
         "supplier-invoices",
         "state = held",
         {"supplier_invoice"}},
        {"journals_waiting",
         Blocking,
         "Manual journals of the month wait to be proposed or approved.",
         journalsWaiting(),
         "manual-journals",
         "state in draft, proposed",
         {"manual_journal"}},
    };
}

std::vector<CloseCheck> decisionChecks() {
    return {
        {"adjustments_waiting",
         Blocking,
         "Stock adjustments of the month wait for approval.",
         waitingSince("stock_adjustment", "'proposed'"),
         "stock-adjustments",
         "state = proposed",
         {"stock_adjustment"}},
        {"write_offs_waiting",
         Blocking,
         "Write-offs of the month wait for a decision.",
         waitingSince("write_off", "'proposed', 'rerouted'"),
         "write-offs",
         "state in proposed, rerouted",
         {"write_off"}},
        {"rates_missing",
         Blocking,
         "Something is owed in a currency that no rate of the last week of the month prices.",
         ratesMissing(),
         "exchange-rates",
         "",
         {"supplier_invoice", "exchange_rate", "policy"}},
        {"not_revalued",
         Warning,
         "What is owed in other currencies was not valued at the last day of the month.",
         notRevalued(),
         "supplier-invoices",
         "state in matched, proposed",
         {"supplier_invoice", "currency_revaluation", "currency_revaluation_line", "policy"}},
        {"discrepancies_open",
         Warning,
         "Wrong deliveries of the month wait for a decision.",
         waitingSince("receipt_discrepancy", "'open'"),
         "receipt-discrepancies",
         "state = open",
         {"receipt_discrepancy"}},
        {"payments_waiting",
         Warning,
         "Payment proposals of the month wait for approval.",
         waitingSince("payment_proposal", "'draft'"),
         "payment-proposals",
         "state = draft",
         {"payment_proposal"}},
        {"not_invoiced",
         Info,
         "Goods came that no invoice has asked for: they stay accrued.",
         "SELECT COUNT(*) FROM purchase_order_line w WHERE w.entity = @entity AND w.received_value <> "
         "w.invoiced_value",
         "goods-not-invoiced",
         "",
         {"purchase_order_line"}},
    };
}

std::vector<CloseCheck> declareChecks() {
    auto all = booksChecks();
    for (auto& check : decisionChecks())
        all.push_back(std::move(check));
    return all;
}

const CloseCheck* findCheck(std::string_view code) {
    const auto found = std::ranges::find(closeChecks(), code, &CloseCheck::code);
    return found == closeChecks().end() ? nullptr : &*found;
}

} // namespace

std::string_view toString(CheckLevel level) {
    return level == CheckLevel::Blocking ? "blocking" : level == CheckLevel::Warning ? "warning" : "info";
}

std::span<const CloseCheck> closeChecks() {
    static const std::vector<CloseCheck> all = declareChecks();
    return all;
}

std::string closeChecksSql() {
    std::string list, counts;
    int place = 0;
    for (const auto& check : closeChecks()) {
        list += fmt::format("{}SELECT {} AS place, '{}' AS code, '{}' AS level, '{}' AS words, '{}' AS opens, '{}' AS "
                            "opens_filter",
                            list.empty() ? "" : " UNION ALL ", place, check.code, toString(check.level), check.words,
                            check.view, check.filter);
        counts += fmt::format(" WHEN {} THEN ({})", place++, check.sql);
    }
    return fmt::format("SELECT p.id AS period_id, p.rev AS rev, p.number AS period, p.state AS state, p.begins AS "
                       "begins, p.ends AS ends, c.place AS place, c.code AS check_code, c.level AS level, c.words AS "
                       "words, c.opens AS opens, c.opens_filter AS opens_filter, CASE c.place{} END AS open_rows "
                       "FROM fiscal_period p CROSS JOIN ({}) c WHERE p.entity = @entity AND p.state <> 'closed'",
                       counts, list);
}

std::vector<CheckFinding> openChecks(store::UnitOfWork& rows, std::int64_t entity, const Uuid& period) {
    rows.flush();
    auto sql = closeChecksSql() + " AND p.id = ?";
    boost::replace_all(sql, "@entity", std::to_string(entity));
    std::vector<CheckFinding> findings;
    auto& statement = rows.connection().cached("SELECT q.check_code, q.open_rows FROM (" + sql +
                                               ") q WHERE q.open_rows > 0 ORDER BY q.place");
    statement.bind(0, Value(period.toString()));
    while (statement.step())
        findings.push_back({findCheck(statement.text(0)), statement.integer(1)});
    statement.reset();
    return findings;
}

} // namespace opsdesk
