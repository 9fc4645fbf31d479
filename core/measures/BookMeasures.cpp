#include "core/measures/Measure.h"

#include "core/governance/Settings.h"
#include "core/ledger/Accounts.h"
#include "core/ledger/Margin.h"
#include "core/ledger/SubLedgers.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

Measure bookMeasure(MeasureFacts facts) {
    Measure measure;
    measure.area = "finance";
    measure.unit = MeasureUnit::Money;
    measure.better = MeasureBetter::Down;
    measure.kind = MeasureKind::Standing;
    measure.owners = {"controller", "finance-lead"};
    measure.reads = "trial-balance";
    measure.facts = {std::move(facts)};
    return measure;
}

/// Of the lines of an account, from the first on.
Measure accountMeasure(std::string_view account, std::string amount) {
    auto measure = bookMeasure(journalFacts(fmt::format("l.account = '{}'", account), std::move(amount)));
    measure.kind = MeasureKind::Balance;
    measure.reads = "journal";
    return measure;
}

Measure notInvoiced() {
    auto measure = accountMeasure("2100", "l.credit - l.debit");
    measure.code = "goods_not_invoiced";
    measure.title = forPeople("Measure", "Received, not invoiced");
    measure.definition = forPeople("Measure", "What we owe for goods that are here and not billed: the balance of the "
                                              "account of goods received not invoiced at the end of the day.");
    measure.formula = forPeople("Measure", "sum of credits − debits of account 2100");
    return measure;
}

Measure vendorClaims() {
    auto measure = accountMeasure("1300", "l.debit - l.credit");
    measure.code = "vendor_claims";
    measure.title = forPeople("Measure", "Vendor claims open");
    measure.definition =
        forPeople("Measure", "Book value of goods sent back to vendors who have not credited them: the "
                             "balance of the account of vendor claims.");
    measure.formula = forPeople("Measure", "sum of debits − credits of account 1300");
    return measure;
}

Measure refundLiability() {
    auto measure = accountMeasure("2150", "l.credit - l.debit");
    measure.code = "refund_liability";
    measure.title = forPeople("Measure", "Refund liability");
    measure.definition = forPeople("Measure", "What is promised to customers and not paid back: the balance of the "
                                              "account of refund liability at the end of the day.");
    measure.formula = forPeople("Measure", "sum of credits − debits of account 2150");
    return measure;
}

Measure liquidationOpen() {
    auto measure = accountMeasure("1310", "l.debit - l.credit");
    measure.code = "liquidation_open";
    measure.title = forPeople("Measure", "Liquidation not settled");
    measure.definition = forPeople("Measure", "Book value of goods given to liquidators whose proceeds are not known: "
                                              "the balance of the liquidation clearing account.");
    measure.formula = forPeople("Measure", "sum of debits − credits of account 1310");
    return measure;
}

MeasureFacts balanceFacts(const std::string& condition) {
    MeasureFacts facts;
    facts.source = "FROM account_balance b LEFT JOIN account a ON a.entity = 0 AND a.code = b.account WHERE b.entity = "
                   "@entity" +
                   condition;
    facts.numerator = "b.debit - b.credit";
    facts.number = "b.account || ' ' || CAST(b.period AS text)";
    facts.name = "a.name";
    facts.reason = "b.account";
    facts.view = "trial-balance";
    facts.document = "b.account || '/' || b.currency";
    return facts;
}

Measure trialBalance() {
    auto measure = bookMeasure(balanceFacts(""));
    measure.code = "trial_balance_difference";
    measure.title = forPeople("Measure", "Trial balance difference");
    measure.definition =
        forPeople("Measure", "Debits less credits over all accounts and months. Anything but zero is an "
                             "error of the books.");
    measure.formula = forPeople("Measure", "sum of debits − sum of credits");
    measure.better = MeasureBetter::Zero;
    return measure;
}

Measure stockDifference() {
    auto books = balanceFacts(fmt::format(" AND b.account = '{}'", account::inventory));
    books.numerator = "b.credit - b.debit";
    MeasureFacts stock;
    stock.source = "FROM stock_value v LEFT JOIN item i ON i.entity = 0 AND i.item_id = v.item_id WHERE v.entity = "
                   "@entity AND v.value <> 0";
    stock.numerator = "v.value";
    stock.number = "i.sku";
    stock.name = "i.name";
    stock.view = "items";
    stock.document = "CAST(v.item_id AS text)";
    auto measure = bookMeasure(std::move(stock));
    measure.facts.push_back(std::move(books));
    measure.code = "stock_ledger_difference";
    measure.title = forPeople("Measure", "Stock against the ledger");
    measure.definition =
        forPeople("Measure", "Value of all stock less the balance of the inventory account. Anything but "
                             "zero is an error of the books.");
    measure.formula = forPeople("Measure", "stock value − balance of account 1200");
    measure.better = MeasureBetter::Zero;
    return measure;
}

Measure daysToClose() {
    MeasureFacts facts;
    facts.source =
        "FROM fiscal_period p WHERE p.entity = @entity AND p.state = 'closed' AND " + dateInPeriodSql("p.closed_on");
    facts.day = daysOfDateSql("p.closed_on");
    facts.numerator = "(p.closed_on - p.ends)";
    facts.denominator = "1";
    facts.number = "p.number";
    facts.view = "fiscal-periods";
    facts.document = "CAST(p.id AS text)";
    auto measure = bookMeasure(std::move(facts));
    measure.code = "days_to_close";
    measure.title = forPeople("Measure", "Days to close");
    measure.definition = forPeople("Measure", "Days from the end of a month until its books were closed, of months "
                                              "closed in the period.");
    measure.formula = forPeople("Measure", "days from month's end to close ÷ number of months");
    measure.unit = MeasureUnit::Days;
    measure.kind = MeasureKind::Flow;
    measure.quotient = true;
    measure.reads = "fiscal-periods";
    return measure;
}

Measure landedCostsAccrued() {
    auto measure = accountMeasure("2110", "l.credit - l.debit");
    measure.code = "landed_costs_accrued";
    measure.title = forPeople("Measure", "Landed costs accrued");
    measure.definition =
        forPeople("Measure", "What we owe for freight, duty and the like of goods that are here and not "
                             "billed: the balance of its account at the end of the day.");
    measure.formula = forPeople("Measure", "sum of credits − debits of account 2110");
    return measure;
}

Measure subLedgerDifferences() {
    MeasureFacts facts;
    facts.source = "FROM (" + subLedgerSumsSql() + ") x WHERE x.documents <> x.ledger";
    facts.numerator = "ABS(x.documents - x.ledger)";
    facts.number = "x.account";
    facts.name = "x.sub_ledger";
    facts.reason = "x.sub_ledger";
    facts.view = "sub-ledgers";
    facts.document = "x.sub_ledger";
    auto measure = bookMeasure(std::move(facts));
    measure.reads = "sub-ledgers";
    measure.code = "sub_ledger_differences";
    measure.title = forPeople("Measure", "Sub-ledger differences");
    measure.definition =
        forPeople("Measure", "By how much accounts differ from the documents that explain them: stock, "
                             "accruals, payables and so on. Anything but zero is an error of the books.");
    measure.formula = forPeople("Measure", "sum over sub-ledgers of the size of documents − balance");
    measure.better = MeasureBetter::Zero;
    return measure;
}

/// By days, so that the index on them finds the entries. An account may be one that only the entity has.
Measure marginAfterAll() {
    const auto [joins, channel] = entryChannelSql();
    auto facts = journalFacts("", "l.credit - l.debit");
    facts.source =
        fmt::format("FROM journal_entry e JOIN journal_line l ON l.entity = e.entity AND l.entry_id = e.entry_id LEFT "
                    "JOIN account a ON a.entity = 0 AND a.code = l.account LEFT JOIN account own ON own.entity = "
                    "l.entity AND own.code = l.account {} WHERE e.entity = @entity AND e.posted_on BETWEEN {} AND {} "
                    "AND COALESCE(own.kind, a.kind) IN ('income', 'expense')",
                    joins, dateOfDaysSql("CAST(@from AS bigint)"), dateOfDaysSql("CAST(@to AS bigint)"));
    facts.channel = channel;
    facts.segment = "COALESCE(own.name, a.name)";
    auto measure = bookMeasure(std::move(facts));
    measure.kind = MeasureKind::Flow;
    measure.better = MeasureBetter::Up;
    measure.reads = "margin";
    measure.code = "margin_after_all";
    measure.title = forPeople("Measure", "Margin after everything");
    measure.definition =
        forPeople("Measure", "Income less expenses that were posted in the period: sales less discounts, "
                             "returns, cost of goods, freight, write-offs and fees.");
    measure.formula = forPeople("Measure", "sum of credits − debits of income and expense accounts");
    return measure;
}

} // namespace

std::vector<Measure> bookMeasures() {
    return {marginAfterAll(),  notInvoiced(),  landedCostsAccrued(), vendorClaims(),         refundLiability(),
            liquidationOpen(), trialBalance(), stockDifference(),    subLedgerDifferences(), daysToClose()};
}

} // namespace opsdesk
