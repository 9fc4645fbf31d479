#include "core/base/Error.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/JournalEntry.h"
#include "core/ledger/Verify.h"
#include "core/procurement/SupplierInvoice.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

const Currency pounds("GBP");

class ChartDesk : public BuyingWorkspace {
public:
    using BuyingWorkspace::BuyingWorkspace;

    JournalEntry post(const std::string& event, std::int64_t amount) {
        std::int64_t made = 0;
        const auto done = run(1, [&](Context& context) -> Outcome {
            const auto entry =
                postJournal(context, {event, {}, "T", context.businessDate(), pounds, "Test", {{Minor(amount)}}});
            made = entry.value_or(0);
            return entry ? Outcome() : tl::unexpected(entry.error());
        });
        if (!done.applied())
            throw Error(done.rejection.text);
        store::UnitOfWork rows(connection());
        return *rows.find<JournalEntry>(std::int64_t(1), made);
    }
    CommandResult propose(const std::string& event, const std::string& debit, const std::string& credit,
                          const std::string& actor = "controller") {
        return submit("posting_map.propose", actor,
                      fmt::format(R"({{"rules":[{{"event":"{}","debit":"{}","credit":"{}"}}],"note":"New chart"}})",
                                  event, debit, credit));
    }
    CommandResult decide(const CommandResult& proposed, const std::string& action, const std::string& actor,
                         const std::string& payload = "{}") {
        return submitOn(told(proposed, "document"), "posting_map." + action, actor, payload);
    }
    std::int64_t balance(const std::string& account, int period) {
        return number(fmt::format("SELECT CAST(COALESCE(SUM(debit - credit), 0) AS bigint) FROM account_balance WHERE "
                                  "entity = 1 AND account = '{}' AND period = {}",
                                  account, period));
    }
    /// Ten lanterns of PARIS, 200.00 EUR, received today and invoiced on the day.
    void oweEuros(const std::string& day = "2011-11-30") {
        const auto made = submit("purchase_order.create", "planner",
                                 R"({"supplier":"PARIS","node":"HOME","lines":[{"sku":"LANTERN","quantity":10}]})");
        const auto id = told(made, "document");
        for (const auto& [action, actor] : {std::pair("submit", "planner"), std::pair("approve", "finance-lead"),
                                            std::pair("release", "buyer"), std::pair("receive", "warehouse")})
            require(act(id, action, actor));
        require(submit("supplier_invoice.enter", "controller",
                       fmt::format(R"({{"supplier":"PARIS","reference":"P-1","invoiced_on":"{}",)"
                                   R"("amount":20000,"lines":[{{"order":"{}","order_line":1,"quantity":10,)"
                                   R"("unit_cost":2000}}]}})",
                                   day, id)));
    }
    CommandResult rate(const std::string& quoted, const std::string& day = "2011-11-30") {
        return submit("exchange_rate.set", "controller",
                      fmt::format(R"({{"base":"EUR","currency":"GBP","rate":"{}","day":"{}"}})", quoted, day));
    }
    /// Exchange differences up to the end of a day.
    std::int64_t differenceUntil(Date day) {
        return number(fmt::format("SELECT COALESCE(SUM(debit - credit), 0) FROM account_day WHERE entity = 1 AND "
                                  "account = '5300' AND day <= {}",
                                  day.days()));
    }

private:
    static void require(const CommandResult& result) {
        if (!result.applied())
            throw Error(result.rejection.text);
    }
};

} // namespace

/// What finance owns: the chart of accounts, the posting map, taxes, and what is owed in other currencies. Today is
/// 2011-11-30.
class ChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesNameTheMapThatChoseTheirAccounts_data() { TestStore::addRows(); }
    void entriesNameTheMapThatChoseTheirAccounts() {
        OPEN_TEST_STORE(database);
        ChartDesk desk(database);
        QCOMPARE(desk.post("channel_fee", 100).map_version, 0);
        REFUSED(desk.propose("channel_fee", "6310", "1150", "finance-lead"), "not_permitted", "controller");
        const auto first = desk.propose("channel_fee", "6310", "1150");
        const auto rival = desk.propose("channel_fee", "6120", "1150");
        APPLIED(first);
        REFUSED(desk.decide(first, "approve", "controller"), "not_permitted", "finance-lead");
        QCOMPARE(desk.post("channel_fee", 100).map_version, 0); // not before it is approved
        APPLIED(desk.decide(first, "approve", "finance-lead"));
        QCOMPARE(desk.post("channel_fee", 100).map_version, 1);
        QCOMPARE(desk.balance("6300", 201111), 200);
        QCOMPARE(desk.balance("6310", 201111), 100);
        REFUSED(desk.decide(rival, "approve", "finance-lead"), "map_changed", "channel_fee");
        REFUSED(desk.decide(rival, "reject", "finance-lead"), "missing_note", "");
        APPLIED(desk.decide(rival, "reject", "finance-lead", R"({"note":"Overtaken."})"));
        APPLIED(desk.decide(desk.propose("channel_fee", "6300", "1150"), "approve", "finance-lead"));
        QCOMPARE(desk.post("channel_fee", 100).map_version, 2);
        QCOMPARE(asText(desk.cell("posting-map-versions", "map_version = 1", "state")), std::string("superseded"));
        QVERIFY(
            asText(desk.cell("posting-map-versions", "map_version = 1", "rules")).find(R"("debit_before":"6300")") !=
            std::string::npos);
        QVERIFY(verify(desk.connection(), nullptr).ok());
    }

    void whatTheMapRefuses_data() {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("debit");
        QTest::addColumn<QString>("credit");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown event") << "party"
                                       << "6300"
                                       << "1150"
                                       << "unknown_event";
        QTest::newRow("unknown account") << "channel_fee"
                                         << "9999"
                                         << "1150"
                                         << "unknown_account";
        QTest::newRow("stock elsewhere") << "receipt"
                                         << "5000"
                                         << "2100"
                                         << "control_account";
        QTest::newRow("to stock") << "channel_fee"
                                  << "1200"
                                  << "1150"
                                  << "control_account";
        QTest::newRow("as it is") << "channel_fee"
                                  << "6300"
                                  << "1150"
                                  << "nothing_changes";
        QTest::newRow("both the same") << "return_shipping"
                                       << "2120"
                                       << "2120"
                                       << "wrong_field";
    }
    void whatTheMapRefuses() {
        QFETCH(QString, event);
        QFETCH(QString, debit);
        QFETCH(QString, credit);
        QFETCH(QString, code);
        const TestStore database("sqlite");
        ChartDesk desk(database);
        QCOMPARE(codeOf(desk.propose(event.toStdString(), debit.toStdString(), credit.toStdString())),
                 code.toStdString());
    }

    void accountsComeAndGo_data() { TestStore::addRows(); }
    void accountsComeAndGo() {
        OPEN_TEST_STORE(database);
        ChartDesk desk(database);
        const std::string rent = R"({"code":"6400","name":"Rent","kind":"expense"})";
        REFUSED(desk.submit("account.add", "controller", rent), "not_permitted", "finance-lead");
        APPLIED(desk.submit("account.add", "finance-lead", rent));
        REFUSED(desk.submit("account.add", "finance-lead", rent), "account_exists", "6400");
        REFUSED(desk.submit("account.add", "finance-lead", R"({"code":"6 5","name":"X","kind":"expense"})"),
                "wrong_field", "");
        APPLIED(desk.submit("account.rename", "finance-lead", R"({"code":"6400","name":"Rent of rooms"})"));
        REFUSED(desk.submit("account.deactivate", "finance-lead", R"({"code":"6300"})"), "account_in_use",
                "channel_fee");
        APPLIED(desk.submit("account.deactivate", "finance-lead", R"({"code":"6400"})"));
        REFUSED(desk.propose("channel_fee", "6400", "1150"), "inactive_account", "Rent of rooms");
        APPLIED(desk.submit("account.activate", "finance-lead", R"({"code":"6400"})"));
        APPLIED(desk.propose("channel_fee", "6400", "1150"));

        APPLIED(desk.submit("account.set_own", "finance-lead", R"({"code":"6300","name":"Marketplace fees"})"));
        APPLIED(desk.submit("account.set_own", "finance-lead", R"({"code":"6900","name":"Local","kind":"expense"})"));
        REFUSED(desk.submit("account.set_own", "finance-lead", R"({"code":"6300","kind":"income"})"), "wrong_field",
                "expense");
        QCOMPARE(asText(desk.cell("accounts", "code = 6300", "name")), std::string("Marketplace fees"));
        QCOMPARE(asInteger(desk.cell("accounts", "code = 6300", "own")), 1);
        APPLIED(desk.submit("account.set_own", "finance-lead", R"({"code":"6400","name":"Rent here"})"));
        APPLIED(desk.submit("account.deactivate", "finance-lead", R"({"code":"6400"})"));
        QCOMPARE(asInteger(desk.cell("accounts", "code = 6400", "inactive")), 1); // so everywhere
        QCOMPARE(asInteger(desk.cell("accounts", "code = 2000", "own")), 0);
        QCOMPARE(asText(desk.cell("accounts", "code = 6900", "name")), std::string("Local"));
    }

    void taxesAreSummedByMonth_data() { TestStore::addRows(); }
    void taxesAreSummedByMonth() {
        OPEN_TEST_STORE(database);
        ChartDesk desk(database);
        APPLIED(desk.submit("tax_code.set", "controller", R"({"code":"GB20","jurisdiction":"GB","rate":2000})"));
        REFUSED(desk.submit("tax_code.set", "controller", R"({"code":"GB20","jurisdiction":"GB","rate":20000})"),
                "wrong_field", "10000");
        REFUSED(desk.submit("tax_code.set", "controller",
                            R"({"code":"GB5","jurisdiction":"GB","rate":500,"input_account":"2200"})"),
                "wrong_field", "asset");
        QCOMPARE(asText(desk.cell("tax-codes", "code = GB20", "output_account")), std::string("2200"));
        desk.post("invoice_tax", 500);
        desk.post("sale_tax", 900);
        desk.post("refund_tax", 100);
        QCOMPARE(asInteger(desk.cell("tax-summary", "side = input", "amount")), 500);
        QCOMPARE(asInteger(desk.cell("tax-summary", "side = output", "amount")), 800);
    }

    void whatIsOwedIsValuedUntilTheNextMonth_data() { TestStore::addRows(); }
    void whatIsOwedIsValuedUntilTheNextMonth() {
        OPEN_TEST_STORE(database);
        ChartDesk desk(database);
        APPLIED(desk.rate("0.80"));
        desk.oweEuros();
        QCOMPARE(desk.balance("2000", 201111), -160'00);
        REFUSED(desk.submit("currency.revalue", "buyer"), "not_permitted", "controller");
        REFUSED(desk.submit("currency.revalue", "controller", R"({"day":"2011-12-31"})"), "wrong_date", "2011-12-31");
        APPLIED(desk.rate("0.85"));
        const auto done = desk.submit("currency.revalue", "controller");
        APPLIED(done);
        QCOMPARE(desk.told(done, "amount"), std::string("1000"));
        APPLIED(desk.submit("currency.revalue", "finance-lead", R"({"day":"2011-11-30"})")); // once for a day
        QCOMPARE(desk.balance("5300", 201111), 10'00);
        QCOMPARE(desk.balance("2000", 201111), -170'00);
        QCOMPARE(desk.balance("5300", 201112), -10'00);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM journal_entry WHERE event = 'exchange_loss'"), 2);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM journal_entry WHERE event = 'exchange_loss' AND reverses > 0"), 1);
        QCOMPARE(asInteger(desk.cell("currency-revaluation-lines", "line_no = 1", "difference")), 10'00);
        QVERIFY(verify(desk.connection(), nullptr).ok());
    }

    /// At the rate of the day on which it is paid, whatever it was valued at before.
    void whatIsPaidAtAnotherRateIsAnExchangeDifference_data() { TestStore::addRows(); }
    void whatIsPaidAtAnotherRateIsAnExchangeDifference() {
        OPEN_TEST_STORE(database);
        ChartDesk desk(database);
        APPLIED(desk.rate("0.80"));
        desk.oweEuros();
        APPLIED(desk.rate("0.85"));
        APPLIED(desk.submit("currency.revalue", "controller"));
        APPLIED(desk.rate("0.90"));
        const auto proposal = desk.submit("payment_proposal.create", "controller", R"({"due_until":"2012-12-31"})");
        QCOMPARE(desk.told(proposal, "amount"), std::string("16000"));
        auto approve = desk.command("payment_proposal.approve", "finance-lead");
        approve.document = Uuid::parse(desk.told(proposal, "document"));
        approve.expected = {1, Minor(160'00)};
        APPLIED(desk.submit(approve));
        QCOMPARE(desk.balance("1050", 201111), -180'00);
        QCOMPARE(desk.balance("5300", 201111), 20'00 + 10'00);
        QCOMPARE(desk.balance("5300", 201112), -10'00); // the valuation is taken back
        QCOMPARE(desk.balance("2000", 201111) + desk.balance("2000", 201112), 0);
        QVERIFY(verify(desk.connection(), nullptr).ok());
    }

    /// It is valued by itself: what was valued stays as it is.
    void whatIsBookedLateIsValuedToo_data() { TestStore::addRows(); }
    void whatIsBookedLateIsValuedToo() {
        OPEN_TEST_STORE(database);
        ChartDesk desk(database);
        APPLIED(desk.rate("0.80"));
        desk.oweEuros();
        APPLIED(desk.rate("0.85"));
        APPLIED(desk.submit("currency.revalue", "controller"));
        const auto open = [&] {
            for (const auto& row : desk.view("close-checklist", "check_code = not_revalued"))
                if (asText(row[0]) == "2011-11")
                    return asInteger(row[2]);
            return std::int64_t(-1);
        };
        QCOMPARE(open(), 0);
        APPLIED(desk.run(1, [](Context& context) -> Outcome {
            auto late = *context.rows().select<SupplierInvoice>(1, "state", std::string("matched")).front();
            late.id = context.derivedId("late");
            late.number = "SI-LATE";
            late.reference_key = "late";
            late.amount = Minor(100'00);
            late.own_amount = Minor(80'00);
            context.rows().insert(std::move(late));
            return {};
        }));
        QCOMPARE(open(), 1);
        const auto more = desk.submit("currency.revalue", "controller");
        APPLIED(more);
        QCOMPARE(desk.told(more, "amount"), std::string("500"));
        QCOMPARE(open(), 0);
        QCOMPARE(desk.balance("5300", 201111), 15'00);
        QCOMPARE(desk.balance("5300", 201112), -15'00);
        APPLIED(desk.submit("currency.revalue", "controller"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM currency_revaluation"), 2);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM journal_entry WHERE event = 'exchange_loss'"), 4);
    }

    /// The difference of a month is that of its last valuation, in whatever order they were asked for.
    void whatIsValuedAnewIsValuedOnce() {
        const TestStore database("sqlite");
        ChartDesk desk(database);
        APPLIED(desk.rate("0.80"));
        desk.oweEuros();
        constexpr std::int64_t nineDays = 9 * 86'400'000'000;
        desk.clock().advance(nineDays);
        APPLIED(desk.rate("0.85", "2011-12-05"));
        APPLIED(desk.rate("0.90", "2011-12-09"));
        for (const char* day : {"2011-12-05", "2011-12-09", "2011-12-07"})
            APPLIED(desk.submit("currency.revalue", "controller", fmt::format(R"({{"day":"{}"}})", day)));
        const std::pair<int, std::int64_t> days[] = {{4, 0},     {5, 10'00}, {7, 10'00},
                                                     {8, 10'00}, {9, 20'00}, {31, 20'00}};
        for (const auto& [day, difference] : days)
            QCOMPARE(desk.differenceUntil(Date::of(2011, 12, day)), difference);
        QCOMPARE(desk.differenceUntil(Date::of(2012, 1, 1)), 0);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM currency_revaluation WHERE reversed_on > 15330"), 1); // in January
        QVERIFY(verify(desk.connection(), nullptr).ok());
    }

    /// What is owed in a currency since then holds no earlier month up.
    void aMonthNeedsTheRatesOfWhatItOwes_data() { TestStore::addRows(); }
    void aMonthNeedsTheRatesOfWhatItOwes() {
        OPEN_TEST_STORE(database);
        ChartDesk desk(database);
        const auto missing = [&](const char* period) {
            for (const auto& row : desk.view("close-checklist", "check_code = rates_missing"))
                if (asText(row[0]) == period)
                    return asInteger(row[2]);
            return std::int64_t(-1);
        };
        desk.post("channel_fee", 100);
        constexpr std::int64_t nineDays = 9 * 86'400'000'000;
        desk.clock().advance(nineDays);
        APPLIED(desk.rate("0.80", "2011-12-09"));
        desk.oweEuros("2011-12-09");
        QCOMPARE(missing("2011-11"), 0);
        QCOMPARE(missing("2011-12"), 1); // whose last days are yet to come
    }

    /// Of 200.00 EUR, 50.00 at 0.80 were set off against a credit.
    void whatWasSetOffIsNotOwed() {
        const TestStore database("sqlite");
        ChartDesk desk(database);
        APPLIED(desk.rate("0.80"));
        desk.oweEuros();
        APPLIED(desk.run(1, [](Context& context) -> Outcome {
            auto invoice = *context.rows().select<SupplierInvoice>(1, "state", std::string("matched")).front();
            invoice.set_off = Minor(50'00);
            invoice.own_set_off = Minor(40'00);
            context.rows().put(std::move(invoice));
            return {};
        }));
        APPLIED(desk.rate("0.85"));
        APPLIED(desk.submit("currency.revalue", "controller"));
        QCOMPARE(desk.balance("5300", 201111), 7'50);
        QCOMPARE(asInteger(desk.cell("currency-revaluation-lines", "line_no = 1", "booked")), 120'00);
    }

    void lessOwedIsAGain() {
        const TestStore database("sqlite");
        ChartDesk desk(database);
        APPLIED(desk.rate("0.80"));
        desk.oweEuros();
        APPLIED(desk.rate("0.75"));
        APPLIED(desk.submit("currency.revalue", "controller"));
        QCOMPARE(desk.balance("5300", 201111), -10'00);
        QCOMPARE(desk.balance("5300", 201112), 10'00);
    }
};

QTEST_GUILESS_MAIN(ChartTest)
#include "ChartTest.moc"
