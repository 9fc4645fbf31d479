#include "core/base/Error.h"
#include "core/finance/ManualJournal.h"
#include "core/governance/Involvement.h"
#include "core/ledger/BookingDay.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/JournalEntry.h"
#include "core/ledger/Verify.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr std::int64_t aDay = 86'400'000'000;
const Currency gbp("GBP");

class BooksDesk : public BuyingWorkspace {
public:
    using BuyingWorkspace::BuyingWorkspace;

    void pass(int days) {
        clock().advance(days * aDay);
        while (engine().fireTimers() > 0) {
        }
    }
    /// Channel fees of so much, of that day: an event like any other. The number of its entry, 0 when refused.
    JournalEntry post(Date day, std::int64_t amount) {
        std::int64_t made = 0;
        const auto done = run(1, [&](Context& context) -> Outcome {
            const auto entry = postJournal(context, {"channel_fee", {}, "FEE", day, gbp, "Fees", {{Minor(amount)}}});
            made = entry.value_or(0);
            return entry ? Outcome() : tl::unexpected(entry.error());
        });
        if (!done.applied())
            throw Error(done.rejection.text);
        return entry(made);
    }
    JournalEntry entry(std::int64_t id) {
        store::UnitOfWork rows(connection());
        return *rows.find<JournalEntry>(std::int64_t(1), id);
    }
    CommandResult onPeriod(std::int64_t period, const std::string& action, const std::string& actor,
                           const std::string& payload = "{}") {
        return submitOn(fiscalPeriodId(1, period).toString(), "period." + action, actor, payload);
    }
    std::string state(const std::string& period) {
        return asText(cell("fiscal-periods", "number = " + period, "state"));
    }
    std::int64_t open(const std::string& period, const std::string& check) {
        for (const auto& row : view("close-checklist", "check_code = " + check))
            if (asText(row[0]) == period)
                return asInteger(row[2]);
        throw Error("No such check.");
    }
    CommandResult write(const std::string& lines, const std::string& day = "2011-11-20",
                        const std::string& kind = "manual") {
        return submit(
            "manual_journal.create", "controller",
            fmt::format(R"({{"kind":"{}","journal_on":"{}","description":"Rent","lines":{}}})", kind, day, lines));
    }
    ManualJournal journal(const CommandResult& written) {
        store::UnitOfWork rows(connection());
        return *rows.find<ManualJournal>(std::int64_t(1), *Uuid::parse(told(written, "document")));
    }
    /// Sent with the version and amount that it has now.
    CommandResult decide(const CommandResult& written, const std::string& action, const std::string& actor,
                         const std::string& payload = R"({"note":"As agreed."})") {
        const auto now = journal(written);
        auto made = command("manual_journal." + action, actor, payload);
        made.document = now.id;
        made.expected = {now.version, now.amount};
        return submit(made);
    }
    CommandResult posted(const CommandResult& written) {
        APPLIES(decide(written, "propose", "controller", "{}"));
        return decide(written, "approve", "finance-lead");
    }
    std::int64_t balance(const std::string& account) {
        return number("SELECT CAST(COALESCE(SUM(debit - credit), 0) AS bigint) FROM account_balance WHERE entity = 1 "
                      "AND account = '" +
                      account + "'");
    }
    std::string faults() {
        std::string all;
        for (const auto& check : verify(connection(), nullptr).checks)
            for (const auto& fault : check.faults)
                all += check.name + ": " + fault.where + ": " + fault.what + "\n";
        return all;
    }

private:
    static void APPLIES(const CommandResult& result) {
        if (!result.applied())
            throw Error(result.rejection.text);
    }
};

const std::string rent = R"([{"account":"6300","debit":12000},{"account":"2120","credit":12000,"text":"Owed"}])";

} // namespace

/// Months that close, and what people write into them. Today is 2011-11-30.
class BooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsAreWholeNumbers_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("lastDay");
        QTest::newRow("november") << 2011 << 11 << 201112 << 30;
        QTest::newRow("december") << 2011 << 12 << 201201 << 31;
        QTest::newRow("leap") << 2012 << 2 << 201203 << 29;
    }
    void monthsAreWholeNumbers() {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, after);
        QFETCH(int, lastDay);
        const auto period = periodOf(Date::of(year, month, 5));
        QCOMPARE(period, std::int64_t(year * 100 + month));
        QCOMPARE(periodAfter(period), std::int64_t(after));
        QCOMPARE(firstDayOf(period), Date::of(year, month, 1));
        QCOMPARE(lastDayOf(period), Date::of(year, month, lastDay));
    }

    void closedMonthsSendOn_data() {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("byFinance");
        QTest::addColumn<QString>("booked");
        QTest::newRow("open") << "2012-01-09" << false << "2012-01-09";
        QTest::newRow("soft") << "2011-12-09" << false << "2012-01-01";
        QTest::newRow("soft, by finance") << "2011-12-09" << true << "2011-12-09";
        QTest::newRow("closed") << "2011-11-09" << false << "2012-01-01";
        QTest::newRow("closed, by finance") << "2011-11-09" << true << "2011-12-01";
        QTest::newRow("long before") << "2009-03-31" << false << "2012-01-01";
    }
    void closedMonthsSendOn() {
        QFETCH(QString, day);
        QFETCH(bool, byFinance);
        QFETCH(QString, booked);
        const FiscalCalendar calendar{1, "books", 201111, 201112, 0};
        const auto found = bookingDay(calendar, *Date::parse(day.toStdString()), byFinance);
        QCOMPARE(found.day.toString(), booked.toStdString());
        QCOMPARE(found.lateReason.empty(), day == booked);
    }

    void monthsCloseOneAfterTheOther_data() { TestStore::addRows(); }
    void monthsCloseOneAfterTheOther() {
        OPEN_TEST_STORE(database);
        BooksDesk desk(database);
        desk.post(Date::of(2011, 10, 3), 100);
        desk.post(Date::of(2011, 11, 3), 200);
        QCOMPARE(desk.view("fiscal-periods").size(), std::size_t(2));
        REFUSED(desk.onPeriod(201111, "soft_close", "controller"), "period_not_over", "2011-11-30");
        desk.pass(1);
        QCOMPARE(desk.view("tasks", "problem = period_end").size(), std::size_t(2));
        REFUSED(desk.onPeriod(201111, "soft_close", "controller"), "earlier_period_open", "2011-10");
        REFUSED(desk.onPeriod(201110, "soft_close", "warehouse"), "not_permitted", "controller");
        REFUSED(desk.onPeriod(201110, "close", "controller"), "wrong_state", "soft_close");
        APPLIED(desk.onPeriod(201110, "soft_close", "controller"));
        QCOMPARE(desk.view("tasks", "state = done").size(), std::size_t(1));
        APPLIED(desk.onPeriod(201111, "soft_close", "controller"));
        REFUSED(desk.onPeriod(201111, "close", "controller"), "earlier_period_open", "2011-10 is soft");
        APPLIED(desk.onPeriod(201110, "close", "controller"));
        QCOMPARE(desk.state("2011-10"), std::string("closed"));
        QCOMPARE(asInteger(desk.cell("fiscal-periods", "number = 2011-10", "close_days")), 31);
        QCOMPARE(asInteger(desk.cell("fiscal-periods", "number = 2011-10", "entries")), 1);
        QCOMPARE(asText(desk.cell("fiscal-periods", "number = 2011-10", "closed_by")), std::string("controller"));
        QCOMPARE(desk.faults(), std::string());
    }

    void whatIsLateGoesIntoTheNextMonth_data() { TestStore::addRows(); }
    void whatIsLateGoesIntoTheNextMonth() {
        OPEN_TEST_STORE(database);
        BooksDesk desk(database);
        const auto before = desk.post(Date::of(2011, 11, 3), 200);
        QCOMPARE(before.posted_on, Date::of(2011, 11, 3));
        QCOMPARE(before.late_reason, std::string());
        desk.pass(5);
        APPLIED(desk.onPeriod(201111, "soft_close", "controller"));
        const auto late = desk.post(Date::of(2011, 11, 20), 300);
        QCOMPARE(late.posted_on, Date::of(2011, 12, 1));
        QCOMPARE(late.document_date, std::optional(Date::of(2011, 11, 20)));
        QVERIFY(late.late_reason.find("2011-11 is soft closed") != std::string::npos);
        QCOMPARE(desk.post(Date::of(2009, 1, 1), 1).posted_on, Date::of(2011, 12, 1)); // a month without a row
        // Finance still writes into it, until it is closed.
        const auto accrual = desk.write(rent);
        APPLIED(desk.posted(accrual));
        QCOMPARE(desk.entry(desk.journal(accrual).journal_entry_id).posted_on, Date::of(2011, 11, 20));
        APPLIED(desk.onPeriod(201111, "close", "controller"));
        const auto after = desk.write(rent);
        APPLIED(desk.posted(after));
        const auto moved = desk.entry(desk.journal(after).journal_entry_id);
        QCOMPARE(moved.posted_on, Date::of(2011, 12, 1));
        QVERIFY(moved.late_reason.find("2011-11 is closed") != std::string::npos);
        QCOMPARE(desk.number("SELECT CAST(SUM(debit) AS bigint) FROM account_balance WHERE period = 201111"),
                 200 + 12000);
        QCOMPARE(desk.faults(), std::string());
    }

    void theChecklistHoldsAMonthUp_data() { TestStore::addRows(); }
    void theChecklistHoldsAMonthUp() {
        OPEN_TEST_STORE(database);
        BooksDesk desk(database);
        const auto order = desk.orderIn("received");
        APPLIED(desk.submit("supplier_invoice.enter", "controller",
                            fmt::format(R"({{"supplier":"ACME","reference":"A","invoiced_on":"2011-11-30",)"
                                        R"("amount":60000,"lines":[{{"order":"{}","order_line":1,"quantity":100,)"
                                        R"("unit_cost":600}}]}})",
                                        order)));
        APPLIED(desk.submit("stock.adjust", "warehouse",
                            R"({"sku":"CAKESTAND","node":"HOME","quantity":-1,"reason_code":"adjustment_other"})"));
        const auto draft = desk.write(rent);
        desk.pass(1);
        QCOMPARE(desk.open("2011-11", "invoices_held"), 1);
        QCOMPARE(desk.open("2011-11", "adjustments_waiting"), 1);
        QCOMPARE(desk.open("2011-11", "journals_waiting"), 1);
        desk.post(Date::of(2011, 10, 31), 5);
        QCOMPARE(desk.open("2011-10", "adjustments_waiting"), 0); // which is of November
        APPLIED(desk.onPeriod(201110, "soft_close", "controller"));
        QCOMPARE(desk.open("2011-11", "ledger_imbalance"), 0);
        QCOMPARE(desk.open("2011-11", "stock_account"), 0);
        QCOMPARE(desk.open("2011-11", "sub_ledgers"), 0);
        const auto owe = [&](std::int64_t amount) { // to customers, for no refund
            return desk.run(1, [&](Context& context) -> Outcome {
                const auto entry =
                    postJournal(context, {"refund_goods", {}, "R", Date::of(2011, 11, 30), gbp, "", {{Minor(amount)}}});
                return entry ? Outcome() : tl::unexpected(entry.error());
            });
        };
        APPLIED(owe(7));
        QCOMPARE(desk.open("2011-11", "sub_ledgers"), 1);
        APPLIED(owe(-7));
        QCOMPARE(desk.open("2011-11", "sub_ledgers"), 0);
        QCOMPARE(desk.open("2011-11", "not_invoiced"), 1);
        REFUSED(desk.onPeriod(201111, "soft_close", "controller"), "checks_open", "invoices_held (1)");
        APPLIED(desk.decide(draft, "withdraw", "controller", "{}"));
        REFUSED(desk.onPeriod(201111, "soft_close", "controller",
                              R"({"overrides":[{"check":"invoices_held","reason":"Disputed."}]})"),
                "checks_open", "adjustments_waiting (1)");
        QCOMPARE(desk.view("period-steps").size(), std::size_t(1)); // of October: nothing of a refusal is kept
        REFUSED(desk.onPeriod(201111, "soft_close", "controller",
                              R"({"overrides":[{"check":"invoices_held","reason":""}]})"),
                "missing_note", "invoices_held");
        APPLIED(desk.onPeriod(201111, "soft_close", "controller",
                              R"({"overrides":[{"check":"invoices_held","reason":"Disputed."},)"
                              R"({"check":"adjustments_waiting","reason":"Counted again tomorrow."}]})"));
        QCOMPARE(asInteger(desk.cell("fiscal-periods", "number = 2011-11", "overrides")), 2);
        QCOMPARE(asText(desk.cell("period-steps", "check_code = invoices_held", "reason")), std::string("Disputed."));
        // Closing takes all of them passed, and does not mind what is accrued.
        APPLIED(desk.onPeriod(201110, "close", "controller"));
        REFUSED(desk.onPeriod(201111, "close", "controller"), "checks_open", "invoices_held (1)");
    }

    void damageIsFoundBeforeTheMonthCloses() {
        const TestStore database("sqlite");
        BooksDesk desk(database);
        desk.post(Date::of(2011, 11, 3), 200);
        desk.pass(1);
        desk.connection().execute("UPDATE journal_line SET debit = 201 WHERE debit = 200");
        REFUSED(desk.onPeriod(201111, "soft_close", "controller"), "books_differ", "does not balance");
        desk.connection().execute("UPDATE journal_line SET debit = 200 WHERE debit = 201");
        desk.connection().execute("UPDATE account_balance SET debit = debit + 7, credit = credit + 7");
        REFUSED(desk.onPeriod(201111, "soft_close", "controller"), "books_differ", "not the sum of its lines");
    }

    void aMonthIsOpenedAgainWithAReason_data() { TestStore::addRows(); }
    void aMonthIsOpenedAgainWithAReason() {
        OPEN_TEST_STORE(database);
        BooksDesk desk(database);
        desk.post(Date::of(2011, 10, 3), 100);
        desk.post(Date::of(2011, 11, 3), 200);
        desk.pass(1);
        for (const auto period : {201110, 201111})
            APPLIED(desk.onPeriod(period, "soft_close", "controller"));
        APPLIED(desk.onPeriod(201110, "close", "controller"));
        const std::string why = R"({"reason":"The auditor found a receipt."})";
        REFUSED(desk.onPeriod(201110, "reopen", "controller", why), "not_permitted", "finance-lead");
        REFUSED(desk.onPeriod(201111, "reopen", "finance-lead", R"({"reason":""})"), "missing_note", "why");
        APPLIED(desk.onPeriod(201111, "reopen", "finance-lead", why));
        APPLIED(desk.onPeriod(201110, "reopen", "finance-lead", why));
        QCOMPARE(desk.state("2011-10"), std::string("soft"));
        QCOMPARE(desk.state("2011-11"), std::string("open"));
        QCOMPARE(desk.post(Date::of(2011, 10, 5), 1).posted_on, Date::of(2011, 11, 1));
        APPLIED(desk.onPeriod(201110, "reopen", "finance-lead", why));
        QCOMPARE(desk.post(Date::of(2011, 10, 5), 1).posted_on, Date::of(2011, 10, 5));
        QCOMPARE(asInteger(desk.cell("fiscal-periods", "number = 2011-10", "reopened")), 2);
        QCOMPARE(asText(desk.cell("fiscal-periods", "number = 2011-10", "reopen_reason")),
                 std::string("The auditor found a receipt."));
        QCOMPARE(desk.view("period-steps", "step = reopen").size(), std::size_t(3));
        QCOMPARE(desk.view("tasks", "state = open").size(), std::size_t(2)); // their checklists are open again
        APPLIED(desk.posted(desk.write(rent, "2011-10-20")));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM involvement WHERE part = 'journal' AND user_id = 'controller'"), 1);
        QCOMPARE(desk.faults(), std::string());
    }

    void whatIsBookedInAClosedMonthStands() {
        const TestStore database("sqlite");
        BooksDesk desk(database);
        desk.orderIn("received");
        const auto proposed = desk.submit("write_off.propose", "warehouse",
                                          R"({"sku":"CAKESTAND","node":"HOME","reason_code":"damaged","quantity":2})");
        APPLIED(proposed);
        const auto id = desk.told(proposed, "document");
        const auto decide = [&](const std::string& action, const std::string& payload) {
            auto made = desk.command("write_off." + action, "finance-lead", payload);
            made.document = Uuid::parse(id);
            made.expected.version = asInteger(desk.cell("write-offs", "id = " + id, "version"));
            made.expected.amount = Minor(asInteger(desk.cell("write-offs", "id = " + id, "amount")));
            return desk.submit(made);
        };
        APPLIED(decide("approve", "{}"));
        desk.pass(1);
        APPLIED(desk.onPeriod(201111, "soft_close", "controller"));
        APPLIED(desk.onPeriod(201111, "close", "controller"));
        REFUSED(decide("reopen", "{}"), "period_closed", "the decision stands");
    }

    void theLatestIsOpenedFirst() {
        const TestStore database("sqlite");
        BooksDesk desk(database);
        desk.post(Date::of(2011, 10, 3), 100);
        desk.post(Date::of(2011, 11, 3), 200);
        desk.pass(1);
        for (const auto period : {201110, 201111})
            APPLIED(desk.onPeriod(period, "soft_close", "controller"));
        REFUSED(desk.onPeriod(201110, "reopen", "finance-lead", R"({"reason":"x"})"), "later_period_closed", "2011-11");
    }

    void aJournalTakesTwo_data() { TestStore::addRows(); }
    void aJournalTakesTwo() {
        OPEN_TEST_STORE(database);
        BooksDesk desk(database);
        const auto written = desk.write(R"([{"account":"6300","debit":12000},{"account":"2120","credit":11900}])");
        APPLIED(written);
        REFUSED(desk.decide(written, "propose", "controller", "{}"), "not_balanced", "120.00");
        APPLIED(desk.decide(written, "edit", "controller", R"({"lines":)" + rent + "}"));
        APPLIED(desk.decide(written, "propose", "controller", "{}"));
        REFUSED(desk.decide(written, "approve", "controller"), "not_permitted", "finance-lead");
        REFUSED(desk.submitOn(desk.told(written, "document"), "manual_journal.approve", "finance-lead"),
                "missing_expectation", "");
        REFUSED(desk.decide(written, "reject", "finance-lead", "{}"), "missing_note", "");
        APPLIED(desk.decide(written, "reject", "finance-lead"));
        APPLIED(desk.decide(written, "edit", "controller", R"({"description":"Rent of November"})"));
        QCOMPARE(desk.balance("6300"), 0);
        APPLIED(desk.posted(written));
        QCOMPARE(desk.balance("6300"), 120'00);
        QCOMPARE(desk.balance("2120"), -120'00);
        REFUSED(desk.decide(written, "edit", "controller", "{}"), "wrong_state", "reverse");
        APPLIED(desk.decide(written, "reverse", "finance-lead"));
        QCOMPARE(desk.balance("6300"), 0);
        const auto journal = desk.journal(written);
        QCOMPARE(journal.state, std::string("reversed"));
        QCOMPARE(desk.entry(journal.reversal_entry_id).reverses, journal.journal_entry_id);
        QCOMPARE(desk.view("manual-journal-lines").size(), std::size_t(2));
        QCOMPARE(desk.faults(), std::string());
    }

    void nobodyApprovesTheirOwnJournal() {
        const TestStore database("sqlite");
        BooksDesk desk(database);
        for (const char* part : {"create", "edit", "propose"}) {
            const auto written = desk.write(rent);
            APPLIED(desk.decide(written, "propose", "controller", "{}"));
            // The two roles are never one person's; had they been when it was written, that would still be known.
            APPLIED(desk.run(1, [&](Context& context) -> Outcome {
                context.rows().put(Involvement{1, desk.journal(written).id, "finance-lead", part, 0});
                return {};
            }));
            REFUSED(desk.decide(written, "approve", "finance-lead"), "segregation_of_duties", part);
        }
    }

    void whoeverOpenedAMonthWritesNothingIntoIt() {
        const TestStore database("sqlite");
        BooksDesk desk(database);
        desk.post(Date::of(2011, 11, 3), 200);
        // The two roles are never one person's; had they been when it was opened, that would still be known.
        APPLIED(desk.run(1, [&](Context& context) -> Outcome {
            context.rows().put(Involvement{1, fiscalPeriodId(1, 201111), "controller", "reopen", 0});
            return {};
        }));
        const auto written = desk.write(rent);
        REFUSED(desk.decide(written, "propose", "controller", "{}"), "segregation_of_duties", "reopen");
    }

    void whatMayNotBeWritten_data() {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* lines, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(lines) << QString::fromLatin1(code);
        };
        row("nothing", "[]", "missing_field");
        row("both sides", R"([{"account":"6300","debit":1,"credit":1}])", "wrong_field");
        row("neither side", R"([{"account":"6300"}])", "wrong_field");
        row("below zero", R"([{"account":"6300","debit":-1},{"account":"2120","credit":-1}])", "wrong_field");
        row("no such account", R"([{"account":"9999","debit":1},{"account":"2120","credit":1}])", "unknown_account");
        row("stock", R"([{"account":"1200","debit":1},{"account":"2120","credit":1}])", "control_account");
        row("accrued goods", R"([{"account":"6300","debit":1},{"account":"2100","credit":1}])", "control_account");
        row("one-sided", R"([{"account":"6300","debit":1}])", "not_balanced");
    }
    void whatMayNotBeWritten() {
        QFETCH(QString, lines);
        QFETCH(QString, code);
        const TestStore database("sqlite");
        BooksDesk desk(database);
        const auto written = desk.write(lines.toStdString());
        APPLIED(written);
        QCOMPARE(codeOf(desk.decide(written, "propose", "controller", "{}")), code.toStdString());
    }

    void anEntityOpensItsBooks_data() { TestStore::addRows(); }
    void anEntityOpensItsBooks() {
        OPEN_TEST_STORE(database);
        BooksDesk desk(database);
        const auto opening = desk.write(R"([{"account":"1050","debit":50000},{"account":"2000","credit":20000}])",
                                        "2011-11-30", "opening");
        APPLIED(desk.posted(opening));
        QCOMPARE(desk.balance("1050"), 500'00);
        QCOMPARE(desk.balance("3000"), -300'00);
        QCOMPARE(asInteger(desk.cell("manual-journals", "kind = opening", "amount")), 500'00);
        const auto equity = desk.write(R"([{"account":"3000","debit":1}])", "2011-11-30", "opening");
        REFUSED(desk.decide(equity, "propose", "controller", "{}"), "control_account", "3000");
        desk.post(Date::of(2011, 11, 30), 5);
        const auto tooLate = desk.write(R"([{"account":"1050","debit":50000}])", "2011-11-30", "opening");
        REFUSED(desk.decide(tooLate, "propose", "controller", "{}"), "not_opening", "posted already");
        QCOMPARE(desk.faults(), std::string());
    }
};

QTEST_GUILESS_MAIN(BooksTest)
#include "BooksTest.moc"
