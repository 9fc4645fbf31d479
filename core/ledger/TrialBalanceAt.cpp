#include "core/ledger/TrialBalanceAt.h"

#include "core/ledger/BookSql.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

/// Whether the days of a month say as much as its balances.
bool hasDays(store::Connection& connection, std::int64_t entity, const BookMonth& month) {
    const auto sql = boundSql(fmt::format("SELECT (SELECT CAST(COALESCE(SUM(debit + credit), 0) AS bigint) FROM "
                                          "account_day WHERE entity = @entity AND day BETWEEN @from AND @to) - (SELECT "
                                          "CAST(COALESCE(SUM(debit + credit), 0) AS bigint) FROM account_balance "
                                          "WHERE entity = @entity AND period = {})",
                                          month.period),
                              entity, month.first, month.last);
    const auto statement = connection.prepare(sql.text);
    statement->bindAll(sql.values);
    return statement->step() && statement->integer(0) == 0;
}

constexpr std::string_view fromDays =
    "SELECT account, currency, debit, credit, rev FROM account_day WHERE entity = @entity AND day BETWEEN @from AND "
    "@to";
constexpr std::string_view fromLines =
    "SELECT l.account, l.currency, l.debit, l.credit, l.rev FROM journal_entry e JOIN journal_line l ON l.entity = "
    "e.entity AND l.entry_id = e.entry_id WHERE e.entity = @entity AND e.posted_on BETWEEN @from AND @to";

ChosenSql balanceAt(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    const auto day = askedDay(connection, filters, "day");
    const auto month = BookMonth::of(day);
    return boundSql(
        fmt::format("SELECT '{}/' || b.account || '/' || b.currency AS id, CAST(MAX(b.rev) AS bigint) AS rev, "
                    "b.account AS account, COALESCE(MAX(o.name), MAX(a.name), '') AS name, COALESCE(MAX(o.kind), "
                    "MAX(a.kind), '') AS kind, "
                    "CAST(SUM(b.debit) AS bigint) AS debit, CAST(SUM(b.credit) AS bigint) AS credit, "
                    "CAST(SUM(b.debit) - SUM(b.credit) AS bigint) AS amount, b.currency AS currency, @to AS day FROM "
                    "(SELECT account, currency, debit, credit, rev FROM account_balance WHERE entity = @entity AND "
                    "period < {} UNION ALL {}) AS b LEFT JOIN account a ON a.entity = 0 AND a.code = b.account LEFT "
                    "JOIN account o ON o.entity = @entity AND o.code = b.account GROUP BY b.account, b.currency",
                    day.toString(), month.period, hasDays(connection, entity, month) ? fromDays : fromLines),
        entity, month.first, day);
}

} // namespace

void addTrialBalanceAt(Catalog& catalog) {
    using T = ColumnType;
    View view;
    view.name = "trial-balance-at";
    view.title = "Trial balance at a day";
    view.description = "Each account's debits, credits and balance from the first entry to the end of a day: that of "
                       "the filter day = …, else the day business is done on.";
    view.columns = {
        {"account", "Account", T::Code, "Code of the account."},
        {"name", "Name", T::Text, "What the account is called."},
        {"kind", "Kind", T::Code, "asset, liability, income, expense or equity."},
        {"debit", "Debit", T::Money, "Sum of the debit lines."},
        {"credit", "Credit", T::Money, "Sum of the credit lines."},
        {"amount", "Balance", T::Money, "Debit less credit."},
        {"currency", "Currency", T::Currency, "Of the amounts."},
        {"day", "Day", T::Date, "At whose end it stands so."},
        {"id", "Id", T::Code, "Day, account and currency.", false},
        {"rev", "Revision", T::Integer, "Of the last posting.", false},
    };
    view.order = {{"account"}, {"currency"}};
    view.sql = chosenSql;
    view.tables = {"account_balance", "account_day", "journal_entry", "journal_line", "account", "policy"};
    view.search = {"account", "name"};
    addChosenSql(view.name, balanceAt);
    catalog.add(std::move(view));
}

} // namespace opsdesk
