#include "core/measures/Measure.h"

#include "core/governance/Settings.h"
#include "core/ledger/Accounts.h"

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

/// Lines of an account, from the first on.
MeasureFacts accountFacts(std::string_view account, std::string amount) {
    MeasureFacts facts;
    facts.source = fmt::format("FROM journal_line l JOIN journal_entry e ON e.entity = l.entity AND e.entry_id = "
                               "l.entry_id WHERE l.entity = @entity AND l.account = '{}' AND {}",
                               account, dateInPeriodSql("e.posted_on"));
    facts.day = daysOfDateSql("e.posted_on");
    facts.numerator = std::move(amount);
    facts.number = "e.number";
    facts.name = "e.description";
    facts.reason = "e.event";
    facts.view = "journal";
    facts.document = "CAST(l.entry_id AS text) || '/' || CAST(l.line_no AS text)";
    return facts;
}

Measure accountMeasure(std::string_view account, std::string amount) {
    auto measure = bookMeasure(accountFacts(account, std::move(amount)));
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

} // namespace

std::vector<Measure> bookMeasures() {
    return {notInvoiced(), vendorClaims(), liquidationOpen(), trialBalance(), stockDifference(), daysToClose()};
}

} // namespace opsdesk
