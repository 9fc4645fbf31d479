#include "tests/support/Applied.h"
#include "tests/support/Printing.h"
#include "tests/support/RefundShop.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

/// What has to wait, for goods or for a second look.
class RefundHoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itWaitsForInspectionAndIsCutToWhatIsThere_data() { TestStore::addRows(); }
    void itWaitsForInspectionAndIsCutToWhatIsThere() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto returned = shop.takeBack(1, order, {{3}, {0}, 0, "received"});
        const auto refund = shop.propose(byReturn(returned));
        QCOMPARE(shop.state(refund), std::string("held"));
        QCOMPARE(shop.hold(refund), std::string("inspection"));
        QCOMPARE(shop.decide(refund, "approve", "controller"), std::string("wrong_state"));
        shop.inspect(returned, 1, 2);
        QCOMPARE(shop.state(refund), std::string("held"));
        shop.inspect(returned, 1, 1, 1); // an empty box
        QCOMPARE(shop.state(refund), std::string("proposed"));
        QCOMPARE(shop.amount(refund), 667);
        QCOMPARE(shop.number("SELECT CAST(sum(amount) AS bigint) FROM refund_tender"), 667);
        QCOMPARE(shop.number("SELECT CAST(sum(amount) AS bigint) FROM refund_part"), 667);

        const auto other = shop.sell(2, threeForTen);
        const auto nothing = shop.takeBack(2, other, {{1}, {0}, 0, "received"});
        const auto empty = shop.propose(byReturn(nothing));
        shop.inspect(nothing, 1, 1, 1);
        QCOMPARE(shop.state(empty), std::string("cancelled"));
    }

    void suspicionHoldsAndAPersonReleases_data() { TestStore::addRows(); }
    void suspicionHoldsAndAPersonReleases() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto returned = shop.takeBack(1, order, {{1}, {}, 80, "received"});
        const auto refund = shop.propose(byReturn(returned));
        QCOMPARE(shop.hold(refund), std::string("fraud"));
        QCOMPARE(shop.decide(refund, "release", "returns", R"({"note":"fine"})"), std::string("not_permitted"));
        QCOMPARE(shop.decide(refund, "release", "controller"), std::string("missing_note"));
        const auto suspect = shop.takeBack(9, shop.sell(9, threeForTen), {{1}, {}, 80, "received"});
        QCOMPARE(shop.decide(shop.propose(byReturn(suspect), "both"), "release", "both", R"({"note":"mine"})"),
                 std::string("segregation_of_duties"));
        QCOMPARE(shop.decide(refund, "release", "controller", R"({"note":"A known customer"})"), applied);
        QCOMPARE(shop.state(refund), std::string("proposed"));
        shop.inspect(returned, 1, 0); // looked at again, it is not held anew
        QCOMPARE(shop.state(refund), std::string("proposed"));

        shop.set("setting.refund_hold_amount", "5.00");
        const auto large = shop.propose(byReturn(shop.takeBack(2, order, {{2}, {}, 0, "received"})));
        QCOMPARE(shop.hold(large), std::string("limit"));
    }

    /// Whoever says that nobody need wait for the goods has not seen what is then found in the parcel.
    void aReleaseIsForWhatWasKnown_data() { TestStore::addRows(); }
    void aReleaseIsForWhatWasKnown() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto returned = shop.takeBack(1, order, {{2}, {0}, 0, "received"});
        const auto refund = shop.propose(byReturn(returned));
        QCOMPARE(shop.decide(refund, "release", "controller", R"({"note":"A known customer"})"), applied);
        QCOMPARE(shop.engine.submitOn(returned, "return_signal.assess", "controller").applied(), true);
        QCOMPARE(shop.state(refund), std::string("proposed")); // for goods it waits no more
        shop.inspect(returned, 1, 2, 1);
        QCOMPARE(shop.engine.submitOn(returned, "return_signal.assess", "controller").applied(), true);
        QCOMPARE(shop.state(refund), std::string("held"));
        QCOMPARE(shop.hold(refund), std::string("fraud"));
        // Looked at again nothing has changed: the release was for something else.
        QCOMPARE(shop.engine.submitOn(returned, "return_signal.assess", "controller").applied(), true);
        QCOMPARE(shop.state(refund), std::string("held"));
        QCOMPARE(shop.decide(refund, "release", "controller", R"({"note":"The carrier lost it"})"), applied);
        QCOMPARE(shop.engine.submitOn(returned, "return_signal.assess", "controller").applied(), true);
        QCOMPARE(shop.state(refund), std::string("proposed"));
    }

    void whatTheRuleDoesNotGiveWaitsForAPerson_data() { TestStore::addRows(); }
    /// The rule gives other goods: money needs somebody who says why, and is still not paid before they are seen.
    void whatTheRuleDoesNotGiveWaitsForAPerson() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        shop.giveBack("exchange");
        const auto returned = shop.takeBack(1, shop.sell(1, threeForTen), {{2}, {0}, 0, "received"});
        const auto refund = shop.propose(byReturn(returned));
        QCOMPARE(shop.state(refund), std::string("held"));
        QCOMPARE(shop.hold(refund), std::string("policy"));
        QCOMPARE(shop.decide(refund, "approve", "controller"), std::string("wrong_state"));
        QCOMPARE(shop.decide(refund, "release", "returns", R"({"note":"sold out"})"), std::string("not_permitted"));
        QCOMPARE(shop.decide(refund, "release", "controller"), std::string("missing_note"));
        QCOMPARE(shop.decide(refund, "release", "controller", R"({"note":"The item is sold out"})"), applied);
        QCOMPARE(shop.state(refund), std::string("held"));
        QCOMPARE(shop.hold(refund), std::string("inspection"));
        shop.inspect(returned, 1, 2);
        QCOMPARE(shop.state(refund), std::string("proposed"));
        QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
    }

    void creditIsGivenAsCredit_data() { TestStore::addRows(); }
    void creditIsGivenAsCredit() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        shop.giveBack("store_credit");
        const auto order = shop.sell(1, threeForTen);
        const auto credit = shop.propose(byReturn(shop.takeBack(1, order, {{1}, {}, 0, "received"})));
        QCOMPARE(shop.state(credit), std::string("proposed"));
        QCOMPARE(shop.text("SELECT method FROM refund WHERE id = '" + credit + "'"), std::string("store_credit"));
        const auto money =
            shop.propose(byReturn(shop.takeBack(2, order, {{1}, {}, 0, "received"}), R"(,"method":"original")"));
        QCOMPARE(shop.hold(money), std::string("policy"));
        // Who may have money may have credit.
        shop.giveBack("original");
        const auto chosen =
            shop.propose(byReturn(shop.takeBack(3, order, {{1}, {}, 0, "received"}), R"(,"method":"store_credit")"));
        QCOMPARE(shop.state(chosen), std::string("proposed"));
    }

    void nothingIsPaidWhereTheRuleGivesNothing_data() { TestStore::addRows(); }
    void nothingIsPaidWhereTheRuleGivesNothing() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        shop.giveBack("none");
        const auto returned = shop.takeBack(1, shop.sell(1, threeForTen), {{1}, {}, 0, "received"});
        REFUSED(shop.engine.submit("refund.propose", "returns", byReturn(returned)), "no_refund", "\"All goods\"");
        QCOMPARE(shop.number("SELECT count(*) FROM refund"), 0);
        const auto named = shop.propose(byReturn(returned, R"(,"lines":[{"order_line_no":1,"quantity":1}])"));
        QCOMPARE(shop.hold(named), std::string("policy"));
        QCOMPARE(shop.decide(named, "release", "finance-lead", R"({"note":"Our mistake"})"), applied);
        QCOMPARE(shop.state(named), std::string("proposed"));
    }

    void nothingIsRefundedForWhatDoesNotComeBack_data() { TestStore::addRows(); }
    void nothingIsRefundedForWhatDoesNotComeBack() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto returned = shop.takeBack(1, order, {{2}, {}, 0, "authorized"});
        const auto refund = shop.propose(byReturn(returned));
        QCOMPARE(shop.state(refund), std::string("proposed"));
        const auto version = shop.number("SELECT version FROM refund");
        shop.inspect(returned, 1, 0);
        QCOMPARE(shop.number("SELECT version FROM refund"), version); // nothing new for whoever is about to approve
        QCOMPARE(shop.engine.submitOn(returned, "return.cancel", "returns").applied(), true);
        QCOMPARE(shop.state(refund), std::string("cancelled"));
        QCOMPARE(shop.propose(byReturn(returned)), std::string("wrong_state"));
    }

    /// A customer who says again and again that nothing came is looked at by a person.
    void claimsOfTheSameKindAreHeld_data() { TestStore::addRows(); }
    void claimsOfTheSameKindAreHeld() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        std::string last;
        for (int i = 1; i <= 4; ++i) {
            const auto order = shop.sell(i, threeForTen);
            last = shop.propose(fmt::format(
                R"({{"order_id":"{}","lines":[{{"order_line_no":1,"quantity":1}}],"reason_code":"rf_not_received"}})",
                order));
            QCOMPARE(shop.state(last), std::string(i < 4 ? "proposed" : "held"));
        }
        QCOMPARE(shop.hold(last), std::string("fraud"));
        QCOMPARE(shop.number("SELECT count(*) FROM return_signal WHERE refund_id = '" + last + "'"), 2);
        // Times are counted as such, not in thousandths of a piece.
        QCOMPARE(asInteger(shop.cell("return-signals", "id = " + last + "/not_received", "seen")),
                 Quantity::units(4).count());
        QVERIFY(asInteger(shop.cell("refunds", "id = " + last, "fraud_score")) >= 60);
    }

    void signalsHoldReturnsAndTellTheController_data() { TestStore::addRows(); }
    void signalsHoldReturnsAndTellTheController() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto returned = shop.takeBack(1, order, {{2}, {0}, 0, "received"});
        const auto refund = shop.propose(byReturn(returned));
        QCOMPARE(shop.hold(refund), std::string("inspection"));
        shop.inspect(returned, 1, 2, 1); // half of it is missing
        QCOMPARE(shop.engine.submitOn(returned, "return_signal.assess", "controller").applied(), true);
        QCOMPARE(shop.number("SELECT fraud_score FROM return_order"), 70);
        QCOMPARE(shop.text("SELECT hold FROM return_order"), std::string("fraud"));
        QCOMPARE(shop.hold(refund), std::string("fraud"));
        QCOMPARE(shop.state(refund), std::string("held"));
        QCOMPARE(shop.amount(refund), 333);
        QCOMPARE(shop.number("SELECT count(*) FROM task WHERE kind = 'return_suspicion' AND state = 'open'"), 1);
        QCOMPARE(asText(shop.cell("return-signals", "return_id = " + returned, "signal")), std::string("empty_box"));
        QCOMPARE(asInteger(shop.cell("return-signals", "return_id = " + returned, "seen")), Quantity::units(1).count());
        QCOMPARE(asInteger(shop.cell("return-signals", "return_id = " + returned, "out_of")),
                 Quantity::units(2).count());
        shop.set("setting.refund_fraud_score", "90");
        QCOMPARE(shop.engine.submitOn(returned, "return_signal.assess", "controller").applied(), true);
        QCOMPARE(shop.state(refund), std::string("proposed"));
        QCOMPARE(shop.number("SELECT count(*) FROM task WHERE kind = 'return_suspicion' AND state = 'open'"), 0);
    }
};

QTEST_GUILESS_MAIN(RefundHoldTest)
#include "RefundHoldTest.moc"
