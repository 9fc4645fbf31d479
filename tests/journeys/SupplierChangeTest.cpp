#include "core/master/SupplierChange.h"
#include "core/master/BankAccount.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr std::int64_t aDay = 86'400'000'000;

class MasterDesk : public BuyingWorkspace {
public:
    using BuyingWorkspace::BuyingWorkspace;

    CommandResult propose(const std::string& what, const std::string& who = "steward") {
        return submit("supplier_change.propose", who, R"({"supplier":"ACME",)" + what + "}");
    }
    CommandResult decide(const CommandResult& proposal, const std::string& action, const std::string& who) {
        return submitOn(told(proposal, "document"), "supplier_change." + action, who);
    }
    Supplier supplier() {
        store::UnitOfWork rows(connection());
        return *rows.find<Supplier>(std::int64_t(0), std::int64_t(1));
    }
    std::int64_t price() { return number("SELECT unit_cost FROM supplier_item WHERE supplier_id = 1 AND item_id = 1"); }
};

} // namespace

/// Nobody changes alone what a supplier is paid, or when. Today is 2011-11-30.
class SupplierChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleChangeTerms_data() { TestStore::addRows(); }
    void twoPeopleChangeTerms() {
        OPEN_TEST_STORE(database);
        MasterDesk desk(database);
        REFUSED(desk.propose(R"("payment_days":30)", "planner"), "not_permitted", "");
        const auto change =
            desk.propose(R"("payment_days":30,"risk":"high","prices":[{"sku":"CAKESTAND","unit_cost":550}])");
        APPLIED(change);
        QCOMPARE(desk.supplier().payment_days, 0);
        QCOMPARE(asText(desk.cell("supplier-changes", "supplier_code = ACME", "summary")),
                 std::string("payment_days: 0 → 30; risk: – → high; price:CAKESTAND: 5.00 → 5.50"));
        REFUSED(desk.decide(change, "approve", "steward"), "not_permitted", "");
        APPLIED(desk.decide(change, "approve", "buyer-lead"));
        QCOMPARE(desk.supplier().payment_days, 30);
        QCOMPARE(desk.supplier().risk, std::string("high"));
        QCOMPARE(desk.price(), 550);
        const auto own = desk.propose(R"("payment_days":60)", "buyer-lead");
        REFUSED(desk.decide(own, "approve", "buyer-lead"), "segregation_of_duties", "propose");
        APPLIED(desk.decide(own, "reject", "finance-lead"));
        QCOMPARE(desk.supplier().payment_days, 30);
    }

    void banksAreForFinance_data() { TestStore::addRows(); }
    void banksAreForFinance() {
        OPEN_TEST_STORE(database);
        MasterDesk desk(database);
        REFUSED(desk.propose(R"("bank":{"holder":"Acme","account":"GB82 WEST 1234 5698 7654 33","code":"WESTGB22"})"),
                "wrong_account", "check digits");
        const auto change =
            desk.propose(R"("bank":{"holder":"Acme","account":"GB82 WEST 1234 5698 7654 32","code":"WESTGB22"})");
        APPLIED(change);
        QCOMPARE(asText(desk.cell("supplier-changes", "supplier_code = ACME", "summary")),
                 std::string("account: – → …5432"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM supplier_change WHERE fields LIKE '%GB82%'"), 0);
        REFUSED(desk.decide(change, "approve", "buyer-lead"), "not_permitted", "finance-lead alone");
        APPLIED(desk.decide(change, "approve", "finance-lead"));
        QCOMPARE(asText(desk.cell("supplier-banks", "code = ACME", "account")), std::string("GB82WEST12345698765432"));
    }

    void pricesComeWithTheirDay_data() { TestStore::addRows(); }
    void pricesComeWithTheirDay() {
        OPEN_TEST_STORE(database);
        MasterDesk desk(database);
        REFUSED(desk.propose(R"("valid_from":"2011-11-29","payment_days":5)"), "wrong_date", "2011-11-30");
        const auto change = desk.propose(R"("valid_from":"2011-12-02","prices":[{"sku":"CAKESTAND","unit_cost":450}])");
        APPLIED(change);
        APPLIED(desk.decide(change, "approve", "buyer-lead"));
        QCOMPARE(desk.price(), 500);
        desk.clock().advance(aDay);
        QCOMPARE(desk.engine().fireTimers(), std::size_t(0));
        desk.clock().advance(aDay);
        QCOMPARE(desk.engine().fireTimers(), std::size_t(1));
        QCOMPARE(desk.price(), 450);
        QCOMPARE(asText(desk.cell("supplier-changes", "supplier_code = ACME", "state")), std::string("applied"));
    }

    void whatWasOvertakenIsProposedAnew() {
        const TestStore database("sqlite");
        MasterDesk desk(database);
        const auto first = desk.propose(R"("payment_days":30)"), second = desk.propose(R"("payment_days":60)");
        APPLIED(desk.decide(first, "approve", "buyer-lead"));
        REFUSED(desk.decide(second, "approve", "buyer-lead"), "overtaken", "payment_days");
        APPLIED(desk.decide(second, "withdraw", "steward"));
        REFUSED(desk.propose(R"("payment_days":30)"), "no_change", "");
        REFUSED(desk.propose(R"("risk":"vast")"), "wrong_field", "high");
        REFUSED(desk.propose(R"("language":"German")"), "wrong_field", "zh_CN");
        const auto german = desk.propose(R"("language":"de")");
        APPLIED(desk.decide(german, "approve", "buyer-lead"));
        QCOMPARE(asText(desk.cell("suppliers", "code = ACME", "language")), std::string("de"));
        REFUSED(desk.propose(R"("prices":[{"sku":"NOTHING","unit_cost":1}])"), "unknown_sku", "NOTHING");
        REFUSED(desk.propose(R"("prices":[{"sku":"LANTERN","unit_cost":1}])"), "no_price", "LANTERN");
    }

    void accountsHaveCheckDigits_data() {
        QTest::addColumn<bool>("sound");
        QTest::newRow("DE89 3704 0044 0532 0130 00") << true;
        QTest::newRow("de89370400440532013000") << true;
        QTest::newRow("DE89 3704 0044 0532 0130 01") << false;
        QTest::newRow("DE89") << false;
        QTest::newRow("NO93 8601 1117 947") << true;
        QTest::newRow("12345678") << true; // no IBAN, so nothing to check
        QTest::newRow("") << false;
        QTest::newRow("GB82 WEST 1234 5698 7654 3Ü") << false;
    }
    void accountsHaveCheckDigits() {
        QFETCH(bool, sound);
        QCOMPARE(isSoundAccount(QTest::currentDataTag()), sound);
    }

    void peopleAreKept() {
        const TestStore database("sqlite");
        MasterDesk desk(database);
        APPLIED(desk.submit("supplier_contact.set", "buyer",
                            R"({"supplier":"ACME","name":"Ann","duty":"orders","email":"ann@acme.example"})"));
        APPLIED(desk.submit("supplier_contact.set", "buyer", R"({"supplier":"ACME","name":"Ann","active":false})"));
        QCOMPARE(desk.view("supplier-contacts").size(), std::size_t(1));
        QCOMPARE(asText(desk.cell("supplier-contacts", "name = Ann", "email")), std::string("ann@acme.example"));
        QCOMPARE(asInteger(desk.cell("supplier-contacts", "name = Ann", "active")), 0);
    }
};

QTEST_GUILESS_MAIN(SupplierChangeTest)
#include "SupplierChangeTest.moc"
