#include "core/base/Error.h"
#include "core/governance/Policy.h"
#include "core/governance/User.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// 100 cake stands of ACME have come at 4.50, which asks 5.00 for them now.
class ClaimDesk : public BuyingWorkspace {
public:
    explicit ClaimDesk(const TestStore& store) : BuyingWorkspace(store) {
        day("2011-11-30");
        m_order = draft("planner", R"([{"sku":"CAKESTAND","quantity":100,"unit_cost":450}])");
        for (const auto& [action, actor] : {std::pair("submit", "planner"), std::pair("approve", "buyer"),
                                            std::pair("release", "buyer"), std::pair("receive", "warehouse")})
            if (const auto done = act(m_order, action, actor); !done.applied())
                throw Error(done.rejection.text);
    }

    /// That business is done on from now on.
    void day(const std::string& date) {
        run(0, [&](Context& context) -> Outcome {
            context.rows().put(Policy{0, "setting.as_of", "setting", date, "date", "", "active", 1, 0});
            return {};
        });
    }
    std::string propose(int quantity, const std::string& disposition = "vendor_claim") {
        const auto made = submit("write_off.propose", "warehouse",
                                 fmt::format(R"({{"sku":"CAKESTAND","node":"HOME","reason_code":"damaged",)"
                                             R"("disposition":"{}","quantity":{}}})",
                                             disposition, quantity));
        if (!made.applied())
            throw Error(made.rejection.text);
        return told(made, "document");
    }
    CommandResult decide(const std::string& writeOff, const std::string& action, const std::string& actor,
                         const std::string& payload = "{}") {
        auto decision = command("write_off." + action, actor, payload);
        decision.document = Uuid::parse(writeOff);
        decision.expected.version = asInteger(cell("write-offs", "id = " + writeOff, "version"));
        decision.expected.amount = Minor(asInteger(cell("write-offs", "id = " + writeOff, "amount")));
        return submit(decision);
    }
    /// Approved by the controller; the id of the claim that it became.
    std::string claimOf(int quantity) {
        const auto writeOff = propose(quantity);
        if (const auto done = decide(writeOff, "approve", "controller"); !done.applied())
            throw Error(done.rejection.text);
        return asText(cell("write-offs", "id = " + writeOff, "claim_id"));
    }
    CommandResult claim(const std::string& id, const std::string& action, const std::string& actor,
                        const std::string& payload = "{}") {
        return submitOn(id, "vendor_claim." + action, actor, payload);
    }
    Value ofClaim(const std::string& id, const std::string& column) {
        return cell("vendor-claims", "id = " + id, column);
    }
    std::string state(const std::string& id) { return asText(ofClaim(id, "state")); }
    std::int64_t balance(const std::string& account) {
        return number("SELECT CAST(COALESCE(SUM(debit - credit), 0) AS bigint) FROM journal_line WHERE account = '" +
                      account + "'");
    }
    /// What the view says is open, over all claims.
    std::int64_t open() {
        std::int64_t sum = 0;
        for (const auto& row : view("vendor-claims"))
            sum += asInteger(row.at(3));
        return sum;
    }
    /// An invoice of ACME for the cake stands, matched.
    std::string invoice(int quantity, const std::string& reference) {
        const auto made = submit("supplier_invoice.enter", "controller",
                                 fmt::format(R"({{"supplier":"ACME","reference":"{}","invoiced_on":"2011-11-30",)"
                                             R"("amount":{},"lines":[{{"order":"{}","order_line":1,"quantity":{},)"
                                             R"("unit_cost":450}}]}})",
                                             reference, quantity * 450, m_order, quantity));
        if (!made.applied())
            throw Error(made.rejection.text);
        return told(made, "document");
    }
    void give(const std::string& user, const std::vector<std::string>& roles) {
        run(0, [&](Context& context) -> Outcome {
            context.rows().put(User{0, user, "Promoted", roles, true, 0});
            return {};
        });
    }

private:
    std::string m_order;
};

/// The account for claims holds what the claims say is open, to the penny.
#define LEDGER_EQUALS_CLAIMS(desk, amount)                                                                             \
    do {                                                                                                               \
        QCOMPARE((desk).balance("1300"), std::int64_t(amount));                                                        \
        QCOMPARE((desk).open(), std::int64_t(amount));                                                                 \
    } while (false)

} // namespace

/// What suppliers owe for faulty goods, from the write-off to the payment that it makes smaller.
class VendorClaimTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writeOffsGatherInAClaim_data() { TestStore::addRows(); }
    void writeOffsGatherInAClaim() {
        OPEN_TEST_STORE(database);
        ClaimDesk desk(database);
        QCOMPARE(desk.view("vendor-claims").size(), std::size_t(0));
        const auto id = desk.claimOf(10);
        QCOMPARE(desk.state(id), std::string("open"));
        QCOMPARE(asInteger(desk.ofClaim(id, "amount")), 50'00);
        QCOMPARE(asInteger(desk.ofClaim(id, "book_amount")), 45'00);
        LEDGER_EQUALS_CLAIMS(desk, 50'00);
        QCOMPARE(desk.balance("5100"), -5'00);
        QCOMPARE(desk.claimOf(4), id);
        QCOMPARE(asInteger(desk.ofClaim(id, "lines")), 2);
        LEDGER_EQUALS_CLAIMS(desk, 70'00);
        QCOMPARE(asText(desk.ofClaim(id, "ageing")), std::string("days_30"));
        QCOMPARE(asText(desk.cell("tasks", "problem = vendor_claim", "state")), std::string("open"));
        const auto lines = desk.view("vendor-claim-lines", "claim_id = " + id);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(desk.view("vendor-claim-receipts", "claim_id = " + id).size(), std::size_t(2));
        // Once it is sent, what comes later is a claim of its own.
        APPLIED(desk.claim(id, "send", "buyer"));
        QVERIFY(desk.claimOf(1) != id);
        LEDGER_EQUALS_CLAIMS(desk, 75'00);
    }

    void creditsMakePaymentsSmaller_data() { TestStore::addRows(); }
    void creditsMakePaymentsSmaller() {
        OPEN_TEST_STORE(database);
        ClaimDesk desk(database);
        const auto id = desk.claimOf(20);
        REFUSED(desk.claim(id, "credit", "controller", R"({"credited":1,"reference":"CN"})"), "wrong_state", "open");
        APPLIED(desk.claim(id, "send", "returns"));
        APPLIED(desk.claim(id, "accept", "buyer", R"({"reference":"RMA-7","expected_on":"2011-12-20"})"));
        REFUSED(desk.claim(id, "credit", "buyer", R"({"credited":1,"reference":"CN"})"), "not_permitted", "");
        REFUSED(desk.claim(id, "credit", "controller", R"({"credited":10001,"reference":"CN"})"), "wrong_amount",
                "100.00");
        REFUSED(desk.claim(id, "credit", "controller", R"({"credited":6000,"reference":""})"), "missing_field", "");
        APPLIED(desk.claim(id, "credit", "controller", R"({"credited":6000,"reference":"CN-1"})"));
        QCOMPARE(desk.state(id), std::string("part_credited"));
        REFUSED(desk.claim(id, "credit", "controller", R"({"credited":1000,"reference":"CN-1"})"), "duplicate_invoice",
                "CN-1");
        LEDGER_EQUALS_CLAIMS(desk, 40'00);
        QCOMPARE(desk.balance("2000"), 60'00);
        REFUSED(desk.claim(id, "settle", "controller"), "nothing_to_set_off", "");

        const auto invoice = desk.invoice(100, "A-1");
        APPLIED(desk.claim(id, "settle", "controller", R"({"settled":2000})"));
        REFUSED(desk.claim(id, "settle", "controller", R"({"settled":4001})"), "wrong_amount", "40.00");
        APPLIED(desk.claim(id, "settle", "controller"));
        QCOMPARE(asInteger(desk.cell("supplier-invoices", "id = " + invoice, "set_off")), 60'00);
        const auto proposal = TestEngine::told(
            desk.submit("payment_proposal.create", "controller", R"({"due_until":"2012-03-01"})"), "document");
        QCOMPARE(asInteger(desk.cell("payment-proposals", "id = " + proposal, "amount")), 390'00);
        QCOMPARE(asInteger(desk.cell("payment-lines", "proposal_id = " + proposal, "amount")), 390'00);

        APPLIED(desk.claim(id, "credit", "controller", R"({"credited":1000,"reference":"CN-2"})"));
        REFUSED(desk.claim(id, "write_down", "controller"), "missing_note", "");
        APPLIED(desk.claim(id, "write_down", "controller", R"({"note":"Out of warranty."})"));
        QCOMPARE(desk.state(id), std::string("credited"));
        LEDGER_EQUALS_CLAIMS(desk, 0);
        QCOMPARE(desk.balance("5100"), -10'00 + 30'00);
        // Nothing waits to be paid while all is proposed.
        REFUSED(desk.claim(id, "settle", "controller"), "nothing_to_set_off", "");
        APPLIED(desk.submitOn(proposal, "payment_proposal.withdraw", "controller"));
        APPLIED(desk.claim(id, "settle", "controller", R"({"invoice":")" + invoice + R"("})"));
        QCOMPARE(desk.state(id), std::string("settled"));
        QCOMPARE(asInteger(desk.cell("supplier-invoices", "id = " + invoice, "set_off")), 70'00);
        QCOMPARE(desk.view("vendor-claim-events", "claim_id = " + id).size(), std::size_t(8));
        // An invoice that is cancelled gives back what was set off against it.
        APPLIED(desk.submitOn(invoice, "supplier_invoice.cancel", "controller", R"({"note":"Entered twice."})"));
        QCOMPARE(desk.state(id), std::string("credited"));
        QCOMPARE(asInteger(desk.ofClaim(id, "settled")), 0);
        QCOMPARE(desk.balance("2000"), 70'00);
    }

    void whatIsRefusedIsWrittenDown_data() { TestStore::addRows(); }
    void whatIsRefusedIsWrittenDown() {
        OPEN_TEST_STORE(database);
        ClaimDesk desk(database);
        const auto id = desk.claimOf(100);
        LEDGER_EQUALS_CLAIMS(desk, 500'00);
        APPLIED(desk.claim(id, "send", "buyer"));
        REFUSED(desk.claim(id, "reject", "buyer", R"({"answer":""})"), "missing_field", "");
        APPLIED(desk.claim(id, "reject", "buyer", R"({"answer":"Broken on your side."})"));
        APPLIED(desk.claim(id, "send", "buyer", R"({"note":"Photos enclosed."})"));
        APPLIED(desk.claim(id, "reject", "buyer", R"({"answer":"No."})"));
        QCOMPARE(asText(desk.ofClaim(id, "answer")), std::string("No."));
        desk.run(0, [](Context& context) -> Outcome {
            auto limit =
                *context.rows().find<Policy>(std::int64_t(0), std::string_view("limit.write_off.approve.controller"));
            limit.value = "49999";
            context.rows().put(std::move(limit));
            return {};
        });
        const std::string why = R"({"note":"Not worth a lawyer."})";
        REFUSED(desk.claim(id, "write_down", "buyer", why), "not_permitted", "");
        REFUSED(desk.claim(id, "write_down", "controller", why), "over_limit", "500.00");
        APPLIED(desk.claim(id, "write_down", "finance-lead", why));
        QCOMPARE(desk.state(id), std::string("written_down"));
        LEDGER_EQUALS_CLAIMS(desk, 0);
        QCOMPARE(desk.balance("5100"), 450'00);
        QCOMPARE(desk.number("SELECT count(*) FROM task WHERE kind = 'vendor_claim' AND state = 'open'"), 0);
    }

    void theWindowPasses_data() { TestStore::addRows(); }
    void theWindowPasses() {
        OPEN_TEST_STORE(database);
        ClaimDesk desk(database);
        APPLIED(desk.submit("setting.set", "finance-lead", R"({"setting":"claim_window_days","value":"5"})"));
        const auto claimed = desk.propose(2);
        const auto lost = desk.propose(3, "write_off");
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + claimed, "claim_days_left")), 5);
        QCOMPARE(asText(desk.cell("write-offs", "id = " + claimed, "evidence")), std::string("passed"));
        QVERIFY(asInteger(desk.cell("write-offs", "id = " + lost, "recovery_vendor_claim")) > 0);
        desk.day("2011-12-06");
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + claimed, "claim_days_left")), -1);
        QCOMPARE(asText(desk.cell("write-offs", "id = " + claimed, "evidence")), std::string("failed"));
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + lost, "recovery_vendor_claim")), 0);
        REFUSED(desk.decide(claimed, "approve", "controller"), "claim_window_passed", "2011-12-05");
        REFUSED(desk.decide(lost, "claim", "controller"), "claim_window_passed", "");
        REFUSED(desk.decide(lost, "reroute", "controller", R"({"disposition":"vendor_claim"})"), "claim_window_passed",
                "");
        APPLIED(desk.decide(claimed, "reroute", "controller", R"({"disposition":"write_off"})"));
        LEDGER_EQUALS_CLAIMS(desk, 0);
    }

    void claimingInsteadNeedsASecondPerson_data() { TestStore::addRows(); }
    void claimingInsteadNeedsASecondPerson() {
        OPEN_TEST_STORE(database);
        ClaimDesk desk(database);
        const auto document = desk.propose(10, "write_off");
        REFUSED(desk.decide(document, "claim", "controller", R"({"supplier":"NOBODY"})"), "unknown_supplier", "");
        APPLIED(desk.decide(document, "claim", "controller", R"({"reason_code":"wo_vendor_owes"})"));
        REFUSED(desk.decide(document, "approve", "controller"), "segregation_of_duties", "");
        APPLIED(desk.decide(document, "approve", "finance-lead"));
        const auto id = asText(desk.cell("write-offs", "id = " + document, "claim_id"));
        LEDGER_EQUALS_CLAIMS(desk, 50'00);
        // Who sends a claim does not book its credit.
        desk.give("buyer", {"buyer", "controller"});
        APPLIED(desk.claim(id, "send", "buyer"));
        REFUSED(desk.claim(id, "credit", "buyer", R"({"credited":5000,"reference":"CN"})"), "segregation_of_duties",
                "send");
        APPLIED(desk.claim(id, "credit", "controller", R"({"credited":5000,"reference":"CN"})"));
        QCOMPARE(desk.state(id), std::string("credited"));
    }

    void aDecisionIsTakenBackWhileNobodySentIt_data() { TestStore::addRows(); }
    void aDecisionIsTakenBackWhileNobodySentIt() {
        OPEN_TEST_STORE(database);
        ClaimDesk desk(database);
        const auto first = desk.propose(10);
        const auto second = desk.propose(4);
        APPLIED(desk.decide(first, "approve", "controller"));
        APPLIED(desk.decide(second, "approve", "controller"));
        const auto id = asText(desk.cell("write-offs", "id = " + first, "claim_id"));
        APPLIED(desk.decide(first, "reopen", "controller"));
        LEDGER_EQUALS_CLAIMS(desk, 20'00);
        QCOMPARE(asInteger(desk.ofClaim(id, "lines")), 1);
        APPLIED(desk.decide(second, "reopen", "controller"));
        LEDGER_EQUALS_CLAIMS(desk, 0);
        QCOMPARE(desk.state(id), std::string("withdrawn"));
        QCOMPARE(desk.balance("5100"), 0);
        QCOMPARE(desk.balance("1200"), 450'00);
        APPLIED(desk.decide(first, "approve", "controller"));
        const auto again = asText(desk.cell("write-offs", "id = " + first, "claim_id"));
        QVERIFY(again != id);
        APPLIED(desk.claim(again, "send", "buyer"));
        REFUSED(desk.decide(first, "reopen", "controller"), "claim_in_progress", "sent");
        LEDGER_EQUALS_CLAIMS(desk, 50'00);
        APPLIED(desk.claim(again, "withdraw", "controller", R"({"note":"The supplier is gone."})"));
        LEDGER_EQUALS_CLAIMS(desk, 0);
    }

    void claimsOfDeliveriesStandBesideThem_data() { TestStore::addRows(); }
    void claimsOfDeliveriesStandBesideThem() {
        OPEN_TEST_STORE(database);
        ClaimDesk desk(database);
        desk.claimOf(2);
        const auto order = desk.orderIn("draft");
        for (const auto& [action, actor] :
             {std::pair("submit", "planner"), std::pair("approve", "buyer"), std::pair("release", "buyer")})
            APPLIED(desk.act(order, action, actor));
        APPLIED(desk.act(order, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":90,"damaged":10}]})"));
        const auto discrepancy = asText(desk.cell("receipt-discrepancies", "kind = damaged", "id"));
        APPLIED(desk.submitOn(discrepancy, "discrepancy.claim", "buyer"));
        QCOMPARE(asText(desk.ofClaim(discrepancy, "source")), std::string("delivery"));
        LEDGER_EQUALS_CLAIMS(desk, 10'00 + 50'00);
        APPLIED(desk.submitOn(discrepancy, "discrepancy.settle", "controller", R"({"credited":4000})"));
        LEDGER_EQUALS_CLAIMS(desk, 10'00);
    }
};

QTEST_GUILESS_MAIN(VendorClaimTest)
#include "VendorClaimTest.moc"
