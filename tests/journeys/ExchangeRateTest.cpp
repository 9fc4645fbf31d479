#include "core/ledger/ExchangeRate.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/ImportDesk.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// A lantern costs 30.00 EUR; a pound buys 1.25 of them.
std::string lanterns(BuyingWorkspace& desk, int quantity) {
    const auto made = desk.submit("purchase_order.create", "planner",
                                  R"({"supplier":"PARIS","node":"HOME","lines":[{"sku":"LANTERN","unit_cost":3000,)"
                                  R"("quantity":)" +
                                      std::to_string(quantity) + "}]}");
    const auto id = desk.told(made, "document");
    desk.act(id, "submit", "planner");
    return id;
}

std::string rate(const std::string& day, const std::string& value) {
    return R"({"base":"EUR","currency":"GBP","day":")" + day + R"(","rate":")" + value + R"("})";
}

} // namespace

/// Money in other currencies: what limits make of it, and what goods are worth.
class ExchangeRateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsAreInTheBooksCurrency_data() { TestStore::addRows(); }
    void limitsAreInTheBooksCurrency() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        APPLIED(desk.submit("workspace.set_as_of", "engine", R"({"as_of":"2011-11-30"})"));
        const auto within = lanterns(desk, 208); // 6,240.00 EUR
        const auto over = lanterns(desk, 209);   // 6,270.00 EUR
        REFUSED(desk.act(within, "approve", "buyer"), "no_rate", "EUR");
        QCOMPARE(asText(desk.cell("po-approvals", "id = " + within, "level")), std::string("finance-lead"));

        APPLIED(desk.submit("exchange_rate.set", "controller", rate("2011-11-28", "0.80")));
        QCOMPARE(asText(desk.cell("po-approvals", "id = " + within, "level")), std::string("buyer"));    // 4,992.00
        QCOMPARE(asText(desk.cell("po-approvals", "id = " + over, "level")), std::string("buyer-lead")); // 5,016.00
        REFUSED(desk.act(over, "approve", "buyer"), "over_limit", "");
        APPLIED(desk.act(within, "approve", "buyer"));
        APPLIED(desk.act(over, "approve", "buyer-lead"));
    }

    void goodsAreWorthWhatTheirDaySays_data() { TestStore::addRows(); }
    void goodsAreWorthWhatTheirDaySays() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        APPLIED(desk.submit("exchange_rate.set", "controller", rate("2011-11-24", "0.80")));
        const auto id = lanterns(desk, 10);
        APPLIED(desk.act(id, "approve", "buyer"));
        APPLIED(desk.act(id, "release", "buyer"));
        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":3}]})"));
        APPLIED(desk.submit("exchange_rate.set", "controller", rate("2011-11-30", "0.90")));
        APPLIED(desk.act(id, "receive", "warehouse"));
        // 90.00 EUR at 0.80 and 210.00 EUR at 0.90.
        QCOMPARE(desk.number("SELECT SUM(value) FROM stock_value WHERE currency = 'GBP'"), 72'00 + 189'00);
        QCOMPARE(desk.number("SELECT SUM(debit) FROM journal_line WHERE currency = 'GBP'"), 72'00 + 189'00);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM journal_line WHERE currency <> 'GBP'"), 0);
        for (const auto& row : desk.view("receipts"))
            QCOMPARE(asText(row[7]), std::string("GBP"));
    }

    void aForgottenRateDoesNotCount() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        APPLIED(desk.submit("exchange_rate.set", "controller", rate("2011-11-22", "0.80")));
        const auto id = lanterns(desk, 1);
        REFUSED(desk.act(id, "approve", "buyer"), "no_rate", "last 7 days");
        APPLIED(desk.submit("exchange_rate.set", "controller", rate("2011-11-23", "0.80")));
        APPLIED(desk.act(id, "approve", "buyer"));
    }

    void nonsenseIsRefused_data() {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* payload, const char* code) {
            QTest::addRow("%s", name) << QString::fromLatin1(payload) << QString::fromLatin1(code);
        };
        row("no currency", R"({"base":"euro","currency":"GBP","rate":"0.8"})", "wrong_field");
        row("one of itself", R"({"base":"GBP","currency":"GBP","rate":"1"})", "wrong_field");
        row("zero", R"({"base":"EUR","currency":"GBP","rate":"0"})", "wrong_field");
        row("below zero", R"({"base":"EUR","currency":"GBP","rate":"-0.8"})", "wrong_field");
        row("too fine", R"({"base":"EUR","currency":"GBP","rate":"0.8000001"})", "wrong_field");
        row("words", R"({"base":"EUR","currency":"GBP","rate":"much"})", "wrong_field");
        row("tomorrow", R"({"base":"EUR","currency":"GBP","rate":"0.8","day":"2011-12-01"})", "wrong_date");
    }
    void nonsenseIsRefused() {
        QFETCH(QString, payload);
        QFETCH(QString, code);
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        REFUSED(desk.submit("exchange_rate.set", "controller", payload.toStdString()), code.toStdString(), "");
        REFUSED(desk.submit("exchange_rate.set", "planner", rate("2011-11-30", "0.8")), "not_permitted", "");
        QCOMPARE(desk.number("SELECT COUNT(*) FROM exchange_rate"), 0);
    }

    void everyCurrencyInItsOwnCoins() {
        // A yen is no hundredth of anything, and a Kuwaiti fils a thousandth.
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        store::UnitOfWork rows(desk.connection());
        const Date day = Date::of(2011, 11, 30);
        const std::pair<const char*, const char*> quotes[] = {
            {"EUR", "1"}, {"JPY", "103.5"}, {"KWD", "0.37"}, {"GBP", "0.8"}};
        for (const auto& [code, quoted] : quotes) {
            auto made = makeRate(Currency("EUR"), Currency(code), day, quoted);
            QVERIFY(made);
            rows.put(*std::move(made));
        }
        const auto of = [&](const char* from, const char* to, std::int64_t amount) {
            return conversionOn(rows, Currency(from), Currency(to), day)->of(Minor(amount)).units();
        };
        QCOMPARE(of("EUR", "JPY", 100'00), 10'350);
        QCOMPARE(of("JPY", "EUR", 10'350), 100'00);
        QCOMPARE(of("EUR", "KWD", 100'00), 37'000);
        QCOMPARE(of("KWD", "GBP", 37'000), 80'00); // by way of the euro
        QCOMPARE(of("GBP", "GBP", 5), 5);
        QVERIFY(!conversionOn(rows, Currency("USD"), Currency("GBP"), day));
    }

    void comeAsAFile_data() { TestStore::addRows(); }
    void comeAsAFile() {
        OPEN_TEST_STORE(database);
        ImportDesk desk(database);
        const std::string head = "date,base,currency,rate\n";
        auto report = desk.importText("exchange-rates", head + "2011-11-28,EUR,GBP,0.8580\n2011-11-28,EUR,USD,1.3348\n"
                                                               "2011-11-28,EUR,EUR,1\n2011-11-28,EUR,SEK,0\n");
        QCOMPARE(report.rows_applied, 2);
        QCOMPARE(report.rows_rejected, 2);
        report = desk.importText("exchange-rates", head + "2011-11-28,eur,gbp,0.858\n2011-11-28,EUR,USD,1.34\n");
        QCOMPARE(report.rows_skipped, 1);
        QCOMPARE(report.rows_applied, 1);
        QCOMPARE(
            desk.lines("SELECT base, currency, quoted FROM exchange_rate WHERE base <> currency ORDER BY currency"),
            (std::vector<std::string>{"EUR GBP 0.858", "EUR USD 1.34"}));
    }
};

QTEST_GUILESS_MAIN(ExchangeRateTest)
#include "ExchangeRateTest.moc"
