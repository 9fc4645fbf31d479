#include "core/procurement/SupplierInvoice.h"
#include "core/base/Error.h"
#include "core/procurement/PaymentFile.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QXmlStreamReader>
#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

class InvoiceDesk : public BuyingWorkspace {
public:
    using BuyingWorkspace::BuyingWorkspace;

    /// Received, with 25.00 of freight that the supplier bills.
    std::string orderWithFreight() {
        const auto id = orderIn("draft");
        act(id, "edit", "planner", R"({"charges":[{"kind":"freight","amount":2500}]})");
        for (const auto& [action, actor] : {std::pair("submit", "planner"), std::pair("approve", "buyer"),
                                            std::pair("release", "buyer"), std::pair("receive", "warehouse")})
            act(id, action, actor);
        return id;
    }
    /// An invoice of ACME over so many cake stands of an order.
    CommandResult enter(const std::string& order, int quantity, std::int64_t unitCost, const std::string& reference,
                        const std::string& more = "", std::int64_t beside = 0) {
        return submit("supplier_invoice.enter", "controller",
                      fmt::format(R"({{"supplier":"ACME","reference":"{}","invoiced_on":"2011-11-30","amount":{},)"
                                  R"("lines":[{{"order":"{}","order_line":1,"quantity":{},"unit_cost":{}}}]{}}})",
                                  reference, quantity * unitCost + beside, order, quantity, unitCost, more));
    }
    SupplierInvoice invoice(const CommandResult& entered) {
        store::UnitOfWork rows(connection());
        return *rows.find<SupplierInvoice>(std::int64_t(1), *Uuid::parse(told(entered, "document")));
    }
    CommandResult actOn(const CommandResult& entered, const std::string& action, const std::string& actor,
                        const std::string& note = R"({"note":"Agreed on the phone."})") {
        return submitOn(told(entered, "document"), "supplier_invoice." + action, actor, note);
    }
    std::int64_t balance(const std::string& account) {
        return number("SELECT CAST(COALESCE(SUM(debit - credit), 0) AS bigint) FROM journal_line WHERE account = '" +
                      account + "'");
    }
};

} // namespace

/// Order, receipt and invoice beside each other. Today is 2011-11-30; an order is 100 cake stands at 5.00.
class SupplierInvoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMatchesIsBooked_data() { TestStore::addRows(); }
    void whatMatchesIsBooked() {
        OPEN_TEST_STORE(database);
        InvoiceDesk desk(database);
        const auto id = desk.orderIn("received");
        REFUSED(desk.submit("supplier_invoice.enter", "buyer", "{}"), "not_permitted", "");
        const auto first = desk.enter(id, 60, 500, "A-1", R"(,"tax":6000)", 6000);
        APPLIED(first);
        QCOMPARE(desk.invoice(first).state, std::string("matched"));
        QCOMPARE(desk.balance("2100"), -200'00);
        QCOMPARE(desk.balance("1400"), 60'00);
        QCOMPARE(desk.balance("2000"), -360'00);
        REFUSED(desk.enter(id, 1, 500, " a 1 "), "duplicate_invoice", "A-1");
        REFUSED(desk.enter(id, 1, 500, "A-2", "", 1), "wrong_total", "5.01");
        // Half a percent dearer is within the tolerance, and a variance.
        const auto second = desk.enter(id, 40, 502, "A-3");
        APPLIED(second);
        QCOMPARE(desk.invoice(second).state, std::string("matched"));
        QCOMPARE(desk.balance("2100"), 0);
        QCOMPARE(desk.balance("5200"), 80);
        QCOMPARE(desk.view("goods-not-invoiced").size(), std::size_t(0));
    }

    void whatDoesNotIsHeld_data() { TestStore::addRows(); }
    void whatDoesNotIsHeld() {
        OPEN_TEST_STORE(database);
        InvoiceDesk desk(database);
        const auto id = desk.orderIn("partly_received"); // 40 are here
        const auto early = desk.enter(id, 100, 500, "B-1");
        APPLIED(early);
        QCOMPARE(desk.invoice(early).state, std::string("held"));
        QCOMPARE(desk.invoice(early).difference, Minor(300'00));
        QCOMPARE(desk.balance("2000"), 0);
        QCOMPARE(asInteger(desk.cell("tasks", "problem = invoice_mismatch", "amount")), 300'00);
        APPLIED(desk.act(id, "receive", "warehouse"));
        APPLIED(desk.actOn(early, "match", "controller"));
        QCOMPARE(desk.invoice(early).state, std::string("matched"));
        QCOMPARE(desk.balance("2100"), 0);
        QCOMPARE(desk.balance("2000"), -500'00);
        QCOMPARE(asText(desk.cell("tasks", "problem = invoice_mismatch", "state")), std::string("done"));

        const auto dear = desk.orderIn("received");
        const auto asked = desk.enter(dear, 100, 600, "B-2");
        QCOMPARE(desk.invoice(asked).finding.find("the price is 6.00, 5.00 was agreed") != std::string::npos, true);
        REFUSED(desk.actOn(asked, "release", "controller"), "segregation_of_duties", "enter");
        REFUSED(desk.actOn(asked, "release", "finance-lead", "{}"), "missing_note", "");
        APPLIED(desk.actOn(asked, "release", "finance-lead"));
        QCOMPARE(desk.balance("5200"), 100'00);
        QCOMPARE(desk.balance("2100"), 0);
        APPLIED(desk.actOn(asked, "cancel", "controller"));
        QCOMPARE(desk.balance("5200"), 0);
        QCOMPARE(desk.balance("2100"), -500'00);
        QCOMPARE(desk.balance("2000"), -500'00);    // of the first alone
        APPLIED(desk.enter(dear, 100, 500, "B-2")); // the number is free again
    }

    void paymentNeedsTwo_data() { TestStore::addRows(); }
    void paymentNeedsTwo() {
        OPEN_TEST_STORE(database);
        InvoiceDesk desk(database);
        const auto now = desk.enter(desk.orderIn("received"), 100, 500, "C-1"),
                   later = desk.enter(desk.orderIn("received"), 100, 500, "C-2", R"(,"due_on":"2012-01-31")");
        APPLIED(now);
        APPLIED(later);
        REFUSED(desk.submit("payment_proposal.create", "finance-lead", R"({"due_until":"2011-11-29"})"), "nothing_due",
                "2011-11-29");
        const auto proposal = desk.submit("payment_proposal.create", "finance-lead", R"({"due_until":"2011-12-31"})");
        APPLIED(proposal);
        QCOMPARE(desk.told(proposal, "amount"), std::string("50000"));
        QCOMPARE(desk.invoice(now).state, std::string("proposed"));
        auto approve = desk.command("payment_proposal.approve", "finance-lead");
        approve.document = Uuid::parse(desk.told(proposal, "document"));
        approve.expected = {1, Minor(500'00)};
        REFUSED(desk.submit(approve), "segregation_of_duties", "create");
        REFUSED(desk.actOn(now, "cancel", "controller"), "wrong_state", "");
        APPLIED(desk.submitOn(desk.told(proposal, "document"), "payment_proposal.withdraw", "controller"));
        const auto again = desk.submit("payment_proposal.create", "controller", R"({"due_until":"2011-12-31"})");
        APPLIED(again);
        approve.id = desk.random().uuid(desk.clock().now());
        approve.document = Uuid::parse(desk.told(again, "document"));
        APPLIED(desk.submit(approve));
        QCOMPARE(desk.invoice(now).state, std::string("paid"));
        QCOMPARE(desk.invoice(later).state, std::string("matched"));
        QCOMPARE(desk.view("payment-lines").size(), std::size_t(1));
    }

    void theBankGetsAFile_data() { TestStore::addRows(); }
    void theBankGetsAFile() {
        OPEN_TEST_STORE(database);
        InvoiceDesk desk(database);
        APPLIED(desk.enter(desk.orderIn("received"), 100, 500, "A & B <7>"));
        const auto proposal = desk.submit("payment_proposal.create", "controller", R"({"due_until":"2011-12-31"})");
        APPLIED(proposal);
        const auto number = desk.told(proposal, "number");
        const auto reader = makeViewReader(database.connect(), desk.catalog());
        const auto file = [&] { return paymentFile(*reader, 1, number, desk.clock().now()); };
        QVERIFY_THROWS_EXCEPTION(UsageError, paymentFile(*reader, 1, "PAY-1", desk.clock().now()));
        QVERIFY_THROWS_EXCEPTION(UsageError, file()); // nobody has approved it
        auto approve = desk.command("payment_proposal.approve", "finance-lead");
        approve.document = Uuid::parse(desk.told(proposal, "document"));
        approve.expected = {1, Minor(500'00)};
        APPLIED(desk.submit(approve));
        QVERIFY_THROWS_EXCEPTION(UsageError, file()); // from no account
        for (const auto& [name, value] : {std::pair("company_name", "Gift Shop"), std::pair("company_bank", "DEUTDEFF"),
                                          std::pair("company_account", "DE89 3704 0044 0532 0130 00")})
            APPLIED(desk.submit("setting.set", "finance-lead",
                                fmt::format(R"({{"setting":"{}","value":"{}"}})", name, value)));
        QVERIFY_THROWS_EXCEPTION(UsageError, file()); // to no account
        const auto change = desk.submit(
            "supplier_change.propose", "steward",
            R"({"supplier":"ACME","bank":{"holder":"Acme","account":"GB82 WEST 1234 5698 7654 32","code":"WESTGB22"}})");
        APPLIED(change);
        APPLIED(desk.submitOn(desk.told(change, "document"), "supplier_change.approve", "finance-lead"));
        const QByteArray xml = QByteArray::fromStdString(file());
        QXmlStreamReader reading(xml);
        QStringList texts;
        while (!reading.atEnd())
            if (reading.readNext() == QXmlStreamReader::Characters && !reading.isWhitespace())
                texts << reading.text().toString();
        QVERIFY2(!reading.hasError(), qPrintable(reading.errorString()));
        for (const char* text : {"500.00", "DE89370400440532013000", "DEUTDEFF", "GB82WEST12345698765432", "WESTGB22",
                                 "Gift Shop", "A & B <7>", "TRF"})
            QVERIFY2(texts.contains(QLatin1StringView(text)), xml.constData());
        QVERIFY(xml.contains("pain.001.001.09") && xml.contains("Ccy=\"GBP\""));
    }

    void freightOnAnInvoiceGoesToItsGoods() {
        const TestStore database("sqlite");
        InvoiceDesk desk(database);
        const auto id = desk.orderIn("received");
        const auto entered = desk.enter(
            id, 100, 500, "D-1", R"(,"charges":[{"kind":"freight","amount":2500,"order":")" + id + R"("}])", 2500);
        APPLIED(entered);
        // Nobody agreed on freight.
        QCOMPARE(desk.invoice(entered).difference, Minor(25'00));
        QVERIFY(desk.invoice(entered).finding.find("25.00 is invoiced, 0.00 was agreed") != std::string::npos);
        APPLIED(desk.actOn(entered, "release", "finance-lead"));
        QCOMPARE(desk.number("SELECT value FROM stock_value WHERE item_id = 1"), 525'00);
        QCOMPARE(desk.balance("2000"), -525'00);
        QCOMPARE(desk.balance("1200"), 525'00);
    }

    void agreedFreightMatches() {
        const TestStore database("sqlite");
        InvoiceDesk desk(database);
        const auto id = desk.orderWithFreight();
        const auto freight = [&](const char* reference) {
            return desk.enter(id, 50, 500, reference,
                              R"(,"charges":[{"kind":"freight","amount":2500,"order":")" + id + R"("}])", 2500);
        };
        QCOMPARE(desk.told(freight("E-1"), "state"), std::string("matched"));
        QCOMPARE(desk.told(freight("E-2"), "state"), std::string("held")); // it was billed
    }

    /// Freight that names no order is borne as it was agreed, and what is more by the worth of the goods.
    void freightOfSeveralOrdersIsAsAgreed() {
        const TestStore database("sqlite");
        InvoiceDesk desk(database);
        const auto bearing = desk.orderWithFreight();
        const auto free = desk.orderIn("received");
        const auto enter = [&](const char* reference, int freight) {
            const auto line = [](const std::string& order) {
                return fmt::format(R"({{"order":"{}","order_line":1,"quantity":40,"unit_cost":500}})", order);
            };
            return desk.submit(
                "supplier_invoice.enter", "controller",
                fmt::format(R"({{"supplier":"ACME","reference":"{}","invoiced_on":"2011-11-30","amount":{},)"
                            R"("lines":[{},{}],"charges":[{{"kind":"freight","amount":{}}}]}})",
                            reference, 40'000 + freight, line(free), line(bearing), freight));
        };
        const auto agreed = enter("F-1", 2500);
        QCOMPARE(desk.told(agreed, "state"), std::string("matched"));
        QCOMPARE(desk.invoice(agreed).charges.size(), std::size_t(1));
        QCOMPARE(desk.invoice(agreed).charges.front().order_id.toString(), bearing);
        const auto more = enter("F-2", 101); // all of what was agreed is billed
        QCOMPARE(desk.told(more, "state"), std::string("held"));
        QCOMPARE(desk.invoice(more).charges.size(), std::size_t(2));
        QCOMPARE(desk.invoice(more).charges.front().amount, Minor(51));
        QCOMPARE(desk.invoice(more).charges_amount, Minor(101));
        REFUSED(desk.submit("supplier_invoice.enter", "controller",
                            R"({"supplier":"ACME","reference":"F-3","invoiced_on":"2011-11-30","amount":100,)"
                            R"("lines":[],"charges":[{"kind":"freight","amount":100}]})"),
                "missing_field", "order");
    }

    /// A line that is named twice is owed once.
    void unitsAreOwedOnce() {
        const TestStore database("sqlite");
        InvoiceDesk desk(database);
        const auto id = desk.orderIn("received");
        const auto line = fmt::format(R"({{"order":"{}","order_line":1,"quantity":100,"unit_cost":500}})", id);
        const auto made = desk.submit(
            "supplier_invoice.enter", "controller",
            fmt::format(R"({{"supplier":"ACME","reference":"F-1","invoiced_on":"2011-11-30","amount":100000,)"
                        R"("lines":[{},{}]}})",
                        line, line));
        APPLIED(made);
        QCOMPARE(desk.invoice(made).state, std::string("held"));
        QCOMPARE(desk.invoice(made).difference, Minor(500'00));
    }

    void whatIsNotAgreedIsNotInvoiced_data() {
        QTest::addColumn<QString>("state");
        for (const char* state : {"draft", "submitted", "approved", "cancelled"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void whatIsNotAgreedIsNotInvoiced() {
        QFETCH(QString, state);
        const TestStore database("sqlite");
        InvoiceDesk desk(database);
        REFUSED(desk.enter(desk.orderIn(state.toStdString()), 1, 500, "G-1"), "wrong_state", state.toStdString());
    }

    /// What an amendment adds may go again, and its line with it.
    void whatAnAmendmentAddsWaits() {
        const TestStore database("sqlite");
        InvoiceDesk desk(database);
        const auto id = desk.orderIn("released");
        APPLIED(desk.act(id, "amend", "buyer",
                         R"({"lines":[{"sku":"LANTERN","quantity":900,"unit_cost":500,"expected_on":"2012-01-15"}]})"));
        QCOMPARE(desk.order(id).state, std::string("amended"));
        REFUSED(desk.submit("supplier_invoice.enter", "controller",
                            R"({"supplier":"ACME","reference":"H-1","invoiced_on":"2011-11-30","amount":500,"lines":)"
                            R"([{"order":")" +
                                id + R"(","order_line":2,"quantity":1,"unit_cost":500}]})"),
                "wrong_state", "Line 2");
        APPLIED(desk.enter(id, 1, 500, "H-2"));
    }

    void wrongChargesAreRefused_data() {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("code");
        const auto charge = [](const char* kind, int amount, const char* order) {
            return QStringLiteral(",\"charges\":[{\"kind\":\"%1\",\"amount\":%2,\"order\":\"%3\"}]")
                .arg(QLatin1StringView(kind))
                .arg(amount)
                .arg(QLatin1StringView(order));
        };
        QTest::newRow("kind") << charge("gift", 1, "ORDER") << "wrong_field";
        QTest::newRow("amount") << charge("freight", -1, "ORDER") << "wrong_amount";
        QTest::newRow("order") << charge("freight", 1, "00000000-0000-4000-8000-000000000000") << "unknown_order";
        QTest::newRow("tax") << QStringLiteral(",\"tax\":-1") << "wrong_amount";
    }
    void wrongChargesAreRefused() {
        QFETCH(QString, more);
        QFETCH(QString, code);
        const TestStore database("sqlite");
        InvoiceDesk desk(database);
        const auto id = desk.orderIn("received");
        REFUSED(desk.enter(id, 1, 500, "I-1",
                           more.replace(QStringLiteral("ORDER"), QString::fromStdString(id)).toStdString(), 1),
                code.toStdString(), "");
    }

    /// Whatever the rate of its day is said to be by then.
    void whatIsCancelledIsBookedBackExactly_data() { TestStore::addRows(); }
    void whatIsCancelledIsBookedBackExactly() {
        OPEN_TEST_STORE(database);
        InvoiceDesk desk(database);
        const auto quote = [&](const char* rate) {
            return desk.submit(
                "exchange_rate.set", "controller",
                fmt::format(R"({{"base":"EUR","currency":"GBP","day":"2011-11-30","rate":"{}"}})", rate));
        };
        APPLIED(quote("0.80"));
        const auto order =
            desk.submit("purchase_order.create", "planner",
                        R"({"supplier":"PARIS","node":"HOME","lines":[{"sku":"LANTERN","quantity":10}]})");
        const auto id = desk.told(order, "document");
        for (const auto& [action, actor] : {std::pair("submit", "planner"), std::pair("approve", "buyer"),
                                            std::pair("release", "buyer"), std::pair("receive", "warehouse")})
            APPLIED(desk.act(id, action, actor));
        const auto entered =
            desk.submit("supplier_invoice.enter", "controller",
                        R"({"supplier":"PARIS","reference":"P-1","invoiced_on":"2011-11-30","amount":24000,"tax":4000,)"
                        R"("lines":[{"order":")" +
                            id + R"(","order_line":1,"quantity":10,"unit_cost":2000}]})");
        QCOMPARE(desk.balance("1400"), 32'00);
        APPLIED(quote("0.90"));
        APPLIED(desk.actOn(entered, "cancel", "controller"));
        for (const char* account : {"1400", "2000", "5200"})
            QCOMPARE(desk.balance(account), 0);
        QCOMPARE(desk.balance("2100"), -160'00);
    }

    /// What is at stake is known before anybody decides; what is booked goes by the rates of then.
    void heldInvoicesSayWhatIsAtStake_data() { TestStore::addRows(); }
    void heldInvoicesSayWhatIsAtStake() {
        OPEN_TEST_STORE(database);
        InvoiceDesk desk(database);
        const auto quote = [&](const char* day, const char* rate) {
            return desk.submit("exchange_rate.set", "controller",
                               fmt::format(R"({{"base":"EUR","currency":"GBP","day":"{}","rate":"{}"}})", day, rate));
        };
        APPLIED(quote("2011-11-30", "0.80"));
        const auto order =
            desk.submit("purchase_order.create", "planner",
                        R"({"supplier":"PARIS","node":"HOME","lines":[{"sku":"LANTERN","quantity":10}]})");
        const auto id = desk.told(order, "document");
        for (const auto& [action, actor] : {std::pair("submit", "planner"), std::pair("approve", "buyer"),
                                            std::pair("release", "buyer"), std::pair("receive", "warehouse")})
            APPLIED(desk.act(id, action, actor));
        const auto enter = [&](const char* reference, const char* day) {
            return desk.submit(
                "supplier_invoice.enter", "controller",
                fmt::format(R"({{"supplier":"PARIS","reference":"{}","invoiced_on":"{}","amount":25000,"lines":)"
                            R"([{{"order":"{}","order_line":1,"quantity":10,"unit_cost":2500}}]}})",
                            reference, day, id));
        };
        const auto dear = enter("P-1", "2011-11-30");
        APPLIED(dear);
        QCOMPARE(desk.invoice(dear).state, std::string("held"));
        QCOMPARE(desk.invoice(dear).own_amount, Minor(200'00));
        QCOMPARE(asInteger(desk.cell("supplier-invoices", "reference = P-1", "own_amount")), 200'00);
        QCOMPARE(desk.balance("2000"), 0);
        APPLIED(quote("2011-11-30", "0.90"));
        APPLIED(desk.actOn(dear, "match", "controller"));
        QCOMPARE(desk.invoice(dear).own_amount, Minor(225'00));
        APPLIED(quote("2011-11-30", "0.84"));
        APPLIED(desk.actOn(dear, "release", "finance-lead"));
        QCOMPARE(desk.invoice(dear).own_amount, Minor(210'00));
        QCOMPARE(desk.balance("2000"), -210'00);

        const auto old = enter("P-2", "2011-06-30"); // no rate is known of then
        APPLIED(old);
        QCOMPARE(desk.invoice(old).own_amount, Minor());
        REFUSED(desk.actOn(old, "release", "finance-lead"), "no_rate", "");
    }

    void ordersToInvoiceAreListed_data() { TestStore::addRows(); }
    void ordersToInvoiceAreListed() {
        OPEN_TEST_STORE(database);
        InvoiceDesk desk(database);
        const auto part = desk.orderIn("partly_received"), all = desk.orderIn("received");
        desk.orderIn("released");
        QCOMPARE(desk.view("orders-to-invoice").size(), std::size_t(2));
        QCOMPARE(asInteger(desk.cell("orders-to-invoice", "id = " + part, "amount")), 200'00);
        APPLIED(desk.enter(all, 60, 500, "O-1"));
        QCOMPARE(asInteger(desk.cell("orders-to-invoice", "id = " + all, "amount")), 200'00);
        QCOMPARE(asInteger(desk.cell("orders-to-invoice", "id = " + all, "lines")), 1);
        APPLIED(desk.enter(all, 40, 500, "O-2"));
        QCOMPARE(desk.view("orders-to-invoice").size(), std::size_t(1));
    }

    void foreignInvoicesAreBookedAtTheirDay() {
        const TestStore database("sqlite");
        InvoiceDesk desk(database);
        APPLIED(desk.submit("exchange_rate.set", "controller",
                            R"({"base":"EUR","currency":"GBP","day":"2011-11-28","rate":"0.80"})"));
        const auto made =
            desk.submit("purchase_order.create", "planner",
                        R"({"supplier":"PARIS","node":"HOME","lines":[{"sku":"LANTERN","quantity":10}]})");
        const auto id = desk.told(made, "document");
        for (const auto& [action, actor] : {std::pair("submit", "planner"), std::pair("approve", "buyer"),
                                            std::pair("release", "buyer"), std::pair("receive", "warehouse")})
            APPLIED(desk.act(id, action, actor));
        QCOMPARE(desk.balance("2100"), -160'00);
        APPLIED(desk.submit("exchange_rate.set", "controller",
                            R"({"base":"EUR","currency":"GBP","day":"2011-11-30","rate":"0.90"})"));
        APPLIED(
            desk.submit("supplier_invoice.enter", "controller",
                        R"({"supplier":"PARIS","reference":"P-1","invoiced_on":"2011-11-30","amount":20000,"lines":)"
                        R"([{"order":")" +
                            id + R"(","order_line":1,"quantity":10,"unit_cost":2000}]})"));
        QCOMPARE(desk.balance("2100"), 0);
        QCOMPARE(desk.balance("2000"), -180'00);
        QCOMPARE(desk.balance("5200"), 20'00);
    }
};

QTEST_GUILESS_MAIN(SupplierInvoiceTest)
#include "SupplierInvoiceTest.moc"
