#include "core/governance/Involvement.h"
#include "core/governance/User.h"
#include "core/returns/RefundCommands.h"
#include "core/workflow/Context.h"
#include "tests/support/Printing.h"
#include "tests/support/RefundShop.h"

#include <QtTest>

#include <random>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// What does not hold of the refunds of the shop's one order; empty when all does.
std::string faultsOf(RefundShop& shop, const std::string& order) {
    const auto decided = [&](const std::string& column, const std::string& states) {
        return shop.number(
            fmt::format("SELECT CAST(COALESCE(sum({}), 0) AS bigint) FROM refund WHERE state IN ({})", column, states));
    };
    if (shop.number("SELECT count(*) FROM order_payment WHERE refunded > amount OR refunded < 0") > 0)
        return "a payment is given back above what it was";
    if (decided("amount", "'approved', 'paid'") != shop.refunded(order))
        return "the order does not say what its refunds do";
    if (shop.number("SELECT count(*) FROM sales_order_line l WHERE l.amount < (SELECT COALESCE(sum(r.amount), 0) FROM "
                    "refund_line r JOIN refund f ON f.id = r.refund_id AND f.state IN ('approved', 'paid') WHERE "
                    "r.order_id = l.order_id AND r.order_line_no = l.line_no)") > 0)
        return "a line is given back above what was paid for it";
    if (decided("set_off", "'proposed', 'held', 'approved', 'paid'") > 0)
        return "a paid order is set off";
    if (-shop.balance("2150") != decided("own_amount", "'approved'"))
        return "the books owe something else";
    return {};
}

} // namespace

/// What customers get back, from the proposal to the payment.
class RefundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReturnIsRefundedToTheCent_data() { TestStore::addRows(); }
    void aReturnIsRefundedToTheCent() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto refund = shop.propose(byReturn(shop.takeBack(1, order, {{3}, {}, 0, "received"})));
        QCOMPARE(shop.state(refund), std::string("proposed"));
        QCOMPARE(shop.amount(refund), 1500);
        QCOMPARE(shop.refunded(order), 0);

        QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
        QCOMPARE(shop.refunded(order), 1500);
        QCOMPARE(shop.number("SELECT refunded FROM order_payment"), 1500);
        QCOMPARE(shop.number("SELECT refunded FROM return_line"), Quantity::units(3).count());
        QCOMPARE(shop.balance("2150"), -1500);
        QCOMPARE(shop.balance("4100"), 933);
        QCOMPARE(shop.balance("4010"), -100);
        QCOMPARE(shop.balance("2200"), 250);
        QCOMPARE(shop.balance("4020"), 417);

        QCOMPARE(shop.decide(refund, "pay", "controller", R"({"reference":""})"), std::string("missing_field"));
        QCOMPARE(shop.decide(refund, "pay", "controller", R"({"reference":"re_1"})"), applied);
        QCOMPARE(shop.state(refund), std::string("paid"));
        QCOMPARE(shop.balance("2150"), 0);
        QCOMPARE(shop.balance("1050"), -1500);
        QCOMPARE(shop.propose(byReturn(Uuid::derived(Uuid(), "return/1").toString())),
                 std::string("nothing_to_refund"));
    }

    void partsAddUpOverSeveralReturns_data() { TestStore::addRows(); }
    void partsAddUpOverSeveralReturns() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        std::vector<std::int64_t> amounts;
        for (int i = 1; i <= 3; ++i) {
            const auto refund = shop.propose(byReturn(shop.takeBack(i, order, {{1}, {}, 0, "received"})));
            amounts.push_back(shop.amount(refund));
            QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
        }
        QCOMPARE(amounts, (std::vector<std::int64_t>{333, 334, 833})); // shipping with the last of the goods
        QCOMPARE(shop.refunded(order), 1500);
        QCOMPARE(shop.balance("2150"), -1500);
        QCOMPARE(shop.balance("2200"), 250);
        QCOMPARE(shop.propose(lineOf(order, 1, 1)), std::string("wrong_quantity"));
    }

    void moneyGoesBackTheWayItCame_data() { TestStore::addRows(); }
    void moneyGoesBackTheWayItCame() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order =
            shop.sell(1, {"GBP", {{3, 1000, 0, 0}}, 0, 0, {{"card", 600}, {"gift_card", 300}, {"wallet", 100}}, "C1"});
        const auto of = [&](const std::string& refund, int payment) {
            return shop.number(
                fmt::format("SELECT CAST(COALESCE(sum(amount), 0) AS bigint) FROM refund_tender WHERE refund_id = '{}' "
                            "AND payment_no = {}",
                            refund, payment));
        };
        const auto first = shop.propose(lineOf(order, 1, 1));
        QCOMPARE(of(first, 1), 200); // 333: 199.8, 99.9 and 33.3, the largest remainders first
        QCOMPARE(of(first, 2), 100);
        QCOMPARE(of(first, 3), 33);
        QCOMPARE(shop.decide(first, "approve", "controller"), applied);
        const auto second = shop.propose(lineOf(order, 1, 2));
        QCOMPARE(shop.decide(second, "approve", "controller"), applied);
        QCOMPARE(shop.number("SELECT count(*) FROM order_payment WHERE refunded = amount"), 3);
        QCOMPARE(shop.decide(second, "pay", "integrator", R"({"reference":"re_2"})"), applied);
        QCOMPARE(shop.balance("1050"), -467); // what is not store credit: 400 and 67
        QCOMPARE(shop.balance("2160"), -200);
        QCOMPARE(shop.balance("2150"), -333);
    }

    void storeCreditLeavesPaymentsAlone_data() { TestStore::addRows(); }
    void storeCreditLeavesPaymentsAlone() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto refund = shop.propose(lineOf(order, 1, 1, R"(,"method":"store_credit")"));
        QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
        QCOMPARE(shop.decide(refund, "pay", "controller", R"({"reference":"V-1"})"), applied);
        QCOMPARE(shop.balance("2160"), -333);
        QCOMPARE(shop.balance("1050"), 0);
        QCOMPARE(shop.number("SELECT refunded FROM order_payment"), 0);
        QCOMPARE(shop.refunded(order), 333);
        QCOMPARE(shop.propose(lineOf(order, 1, 1, R"(,"method":"cheque")")), std::string("wrong_field"));
    }

    void approvalIsLimitedAndNobodysOwn_data() { TestStore::addRows(); }
    void approvalIsLimitedAndNobodysOwn() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, {"GBP", {{10, 100'000, 0, 0}}, 0, 0, {{"card", 100'000}}, "C1"});
        const auto small = shop.propose(lineOf(order, 1, 1), "service");
        QCOMPARE(shop.decide(small, "approve", "service"), std::string("not_permitted"));
        QCOMPARE(shop.decide(small, "approve", "returns"), applied);
        const auto own = shop.propose(lineOf(order, 1, 1));
        QCOMPARE(shop.decide(own, "approve", "returns"), std::string("segregation_of_duties"));
        const auto middle = shop.propose(lineOf(order, 1, 2), "service");
        QCOMPARE(shop.decide(middle, "approve", "returns"), std::string("over_limit"));
        QCOMPARE(shop.decide(middle, "approve", "controller"), applied);
        const auto large = shop.propose(lineOf(order, 1, 6), "service");
        QCOMPARE(shop.decide(large, "approve", "controller"), std::string("over_limit"));
        QCOMPARE(shop.decide(large, "reject", "finance-lead", R"({"reason_code":"nonsense"})"),
                 std::string("unknown_reason"));
        auto blind = shop.engine.command("refund.approve", "finance-lead");
        blind.document = Uuid::parse(large);
        QCOMPARE(shop.engine.submit(blind).rejection.code, std::string("missing_expectation"));
        QCOMPARE(shop.decide(large, "approve", "finance-lead"), applied);
        QCOMPARE(shop.decide(own, "reject", "controller", R"({"reason_code":"rfd_abuse"})"), applied);
        QCOMPARE(shop.refunded(order), 90'000);
    }

    void whoLookedIntoTheGoodsDoesNotPayForThem_data() { TestStore::addRows(); }
    void whoLookedIntoTheGoodsDoesNotPayForThem() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto returned = shop.takeBack(1, order, {{1}, {}, 0, "received"});
        const auto refund = shop.propose(byReturn(returned), "service");
        QVERIFY(shop.engine
                    .run(1,
                         [&](Context& context) -> Outcome {
                             context.rows().put(
                                 Involvement{1, *Uuid::parse(returned), "returns", std::string("inspect"), 0});
                             return {};
                         })
                    .applied());
        QCOMPARE(shop.decide(refund, "approve", "returns"), std::string("segregation_of_duties"));
        QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
    }

    void foreignMoneyIsBookedAtTheOrdersRate_data() { TestStore::addRows(); }
    void foreignMoneyIsBookedAtTheOrdersRate() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, {"EUR", {{3, 1000, 0, 0}}, 0, 0, {{"card", 700}, {"gift_card", 300}}, "C1"});
        QCOMPARE(shop.propose(lineOf(order, 1, 1)), std::string("no_rate"));
        shop.rate("EUR", "2011-11-01", "1.25");
        const auto refund = shop.propose(lineOf(order, 1, 3));
        QCOMPARE(shop.amount(refund), 1000);
        QCOMPARE(shop.number("SELECT own_amount FROM refund"), 800);
        QCOMPARE(shop.decide(refund, "approve", "controller"), std::string("no_rate")); // a limit needs today's
        shop.rate("EUR", "2011-11-30", "1.00");
        QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
        QCOMPARE(shop.balance("2150"), -800);
        QCOMPARE(shop.decide(refund, "pay", "controller", R"({"reference":"re_1"})"), applied);
        QCOMPARE(shop.balance("2150"), 0);
        QCOMPARE(shop.balance("2160"), -240);
        QCOMPARE(shop.balance("1050"), -700); // today's rate for what is paid
        QCOMPARE(shop.balance("5300"), 140);
    }

    void anOrderPaidInPartIsSetOff_data() { TestStore::addRows(); }
    void anOrderPaidInPartIsSetOff() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, {"GBP", {{2, 1000, 0, 0}}, 0, 0, {{"card", 300}}, "C1"});
        const auto refund = shop.propose(lineOf(order, 1, 2));
        QCOMPARE(shop.amount(refund), 300);
        QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
        QCOMPARE(shop.balance("1150"), -700);
        QCOMPARE(shop.balance("2150"), -300);
        QCOMPARE(shop.balance("4100"), 1000);
    }

    /// History tells nothing of payments: it counts as paid in full, and no order above that.
    void historyIsTakenAsPaid_data() { TestStore::addRows(); }
    void historyIsTakenAsPaid() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, {"GBP", {{2, 1000, 0, 0}}, 0, 0, {}, "C1"});
        const auto goodwill = [&](int amount, const std::string& more = "") {
            return shop.submit(
                "refund.goodwill",
                fmt::format(R"({{"order":"SO-1","goodwill":{},"reason_code":"rf_goodwill"{}}})", amount, more),
                "service");
        };
        QCOMPARE(goodwill(1001), std::string("over_refundable"));
        QCOMPARE(goodwill(100, R"(,"order_line_no":7)"), std::string("wrong_line"));
        const auto refund = goodwill(200);
        QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
        QCOMPARE(shop.balance("4010"), 200);
        QCOMPARE(shop.amount(shop.propose(lineOf(order, 1, 1))), 400); // a piece is worth that much less
        QCOMPARE(goodwill(401), std::string("over_refundable"));
    }

    void reversalTakesAllOfItBack_data() { TestStore::addRows(); }
    void reversalTakesAllOfItBack() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto returned = shop.takeBack(1, order, {{3}, {}, 0, "received"});
        const auto refund = shop.propose(byReturn(returned));
        QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
        QCOMPARE(shop.decide(refund, "pay", "controller", R"({"reference":"re_1"})"), applied);
        QCOMPARE(shop.decide(refund, "reverse", "controller"), std::string("missing_note"));
        const auto entries = shop.number("SELECT count(*) FROM journal_entry");
        QCOMPARE(shop.decide(refund, "reverse", "controller", R"({"note":"The card is closed"})"), applied);
        QCOMPARE(shop.number("SELECT count(*) FROM journal_entry"), entries + 2);
        for (const char* account : {"2150", "4100", "4010", "2200", "4020", "1050"})
            QCOMPARE(shop.balance(account), 0);
        QCOMPARE(shop.refunded(order), 0);
        QCOMPARE(shop.number("SELECT refunded FROM order_payment"), 0);
        QCOMPARE(shop.number("SELECT refunded FROM return_line"), 0);
        QCOMPARE(shop.amount(shop.propose(byReturn(returned))), 1500);
    }

    void aFeeIsKept_data() { TestStore::addRows(); }
    void aFeeIsKept() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        shop.keepFee(10);
        const auto order = shop.sell(1, threeForTen);
        const auto returned = shop.takeBack(1, order, {{2}, {}, 0, "received"});
        const auto refund = shop.propose(byReturn(returned));
        QCOMPARE(shop.amount(refund), 600); // 667 less 67
        QCOMPARE(shop.decide(refund, "approve", "controller"), applied);
        QCOMPARE(shop.balance("4030"), -67);
        const auto waived = shop.propose(
            byReturn(shop.takeBack(2, order, {{1}, {}, 0, "received"}), R"(,"waive_fee":true,"shipping":"none")"));
        QCOMPARE(shop.amount(waived), 333);
    }

    void aProposalThatIsOvertakenIsRefused_data() { TestStore::addRows(); }
    void aProposalThatIsOvertakenIsRefused() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, {"GBP", {{2, 1000, 0, 0}}, 0, 0, {{"card", 1000}}, "C1"});
        const auto early = shop.propose(lineOf(order, 1, 2));
        QVERIFY(
            shop.state(shop.submit("refund.record",
                                   R"({"order":"SO-1","reference":"1","tenders":[{"reference":"pay-1","amount":600}]})",
                                   "integrator")) == "paid");
        QCOMPARE(shop.decide(early, "approve", "controller"), std::string("over_refundable"));
        QCOMPARE(shop.decide(early, "cancel", "service"), applied);
        QCOMPARE(shop.refunded(order), 600);
    }

    /// What the preview shows is what is then posted, part by part.
    void thePreviewIsWhatIsPosted_data() { TestStore::addRows(); }
    void thePreviewIsWhatIsPosted() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        shop.keepFee(10);
        shop.rate("EUR", "2011-11-01", "1.17");
        shop.rate("EUR", "2011-11-30", "1.16");
        const auto order = shop.sell(
            1, {"EUR", {{3, 1000, 100, 167}, {7, 999, 0, 150}}, 500, 83, {{"card", 1600}}, "C1"}); // paid in part
        const auto first = shop.propose(byReturn(shop.takeBack(1, order, {{2, 3}, {}, 0, "received"})));
        const auto rest = shop.propose(byReturn(shop.takeBack(2, order, {{1, 4}, {}, 0, "received"})));
        const auto eased =
            shop.submit("refund.goodwill", R"({"order":"SO-1","goodwill":1,"reason_code":"rf_goodwill"})", "service");
        QCOMPARE(eased, std::string("over_refundable"));
        for (const auto& refund : {first, rest}) {
            const auto shown = shop.journal(refund);
            QVERIFY(shown.size() >= 10);
            QCOMPARE(shop.decide(refund, "approve", "finance-lead"), applied);
            const auto posted = shop.journal(refund);
            QCOMPARE(posted.size(), shown.size());
            for (std::size_t i = 0; i < shown.size(); ++i)
                QCOMPARE(posted[i], shown[i]);
        }
        QVERIFY(shop.number("SELECT set_off FROM refund WHERE id = '" + rest + "'") > 0);
        QCOMPARE(shop.number("SELECT CAST(sum(amount) AS bigint) FROM refund_part"),
                 shop.number("SELECT CAST(sum(amount) AS bigint) FROM refund"));
        QCOMPARE(-shop.balance("2150"), shop.number("SELECT CAST(sum(own_amount) AS bigint) FROM refund"));
        QCOMPARE(asInteger(shop.cell("refund-liability", "refund_id = " + first, "amount")),
                 shop.number("SELECT own_amount FROM refund WHERE id = '" + first + "'"));
    }

    /// Whoever does what in whatever order: order, payments and lines never give back more than was paid for them, and
    /// the books owe what is approved and not paid.
    void neverAboveWhatWasPaid_data() { TestStore::addRows(); }
    void neverAboveWhatWasPaid() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        std::mt19937_64 random(7);
        const auto draw = [&](std::size_t count) { return std::size_t(random() % count); };
        const auto order = shop.sell(
            1, {"GBP", {{3, 1000, 100, 167}, {7, 999, 0, 150}}, 500, 83, {{"card", 1600}, {"wallet", 899}}, "C1"});
        std::vector<std::string> refunds;
        int returns = 0, approved = 0;
        for (int step = 0; step < 250; ++step) {
            const auto some = refunds.empty() ? std::string() : refunds[draw(refunds.size())];
            std::string made;
            switch (draw(9)) {
            case 0:
                made = shop.propose(lineOf(order, 1 + int(draw(2)), 1 + int(draw(3)),
                                           draw(2) ? R"(,"shipping":"outbound")" : R"(,"method":"store_credit")"));
                break;
            case 1:
                made = shop.propose(byReturn(shop.takeBack(++returns, order, {{int(draw(3)), 1}, {}, 0, "received"})));
                break;
            case 2:
                made = shop.submit(
                    "refund.goodwill",
                    fmt::format(R"({{"order":"SO-1","goodwill":{},"reason_code":"rf_goodwill"}})", 1 + draw(400)),
                    "returns");
                break;
            case 3:
                if (draw(4) == 0)
                    made = shop.submit("refund.record",
                                       fmt::format(R"({{"order":"SO-1","reference":"{}","tenders":)"
                                                   R"([{{"reference":"pay-{}","amount":{}}}]}})",
                                                   step, 1 + draw(2), 1 + draw(300)),
                                       "integrator");
                break;
            case 4:
                shop.decide(some, "cancel", "controller");
                break;
            case 5:
                shop.decide(some, "release", "finance-lead", R"({"note":"seen"})");
                shop.decide(some, "pay", "controller", R"({"reference":"re"})");
                break;
            case 6:
                shop.decide(some, "reverse", "controller", R"({"note":"wrong"})");
                break;
            default:
                approved += shop.decide(some, "approve", "controller") == applied;
            }
            if (made.size() == 36)
                refunds.push_back(made);
            QVERIFY(shop.refunded(order) <= 2499);
            QCOMPARE(faultsOf(shop, order), std::string());
        }
        QVERIFY2(approved > 5 && refunds.size() > 20, std::to_string(approved).c_str());
    }
};

QTEST_GUILESS_MAIN(RefundTest)
#include "RefundTest.moc"
