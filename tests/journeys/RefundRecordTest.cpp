#include "tests/support/Printing.h"
#include "tests/support/RefundShop.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

/// What a channel says that it paid back.
class RefundRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChannelsRefundIsTakenAsItWas_data() { TestStore::addRows(); }
    void aChannelsRefundIsTakenAsItWas() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto record = [&](const std::string& reference, int amount, int paid) {
            return shop.submit("refund.record",
                               fmt::format(R"({{"order":"SO-1","reference":"{}","lines":[{{"order_line_no":1,)"
                                           R"("quantity":1,"amount":{},"tax":50}}],)"
                                           R"("tenders":[{{"reference":"pay-1","amount":{}}}]}})",
                                           reference, amount, paid),
                               "integrator");
        };
        const auto first = record("9001", 320, 400); // 80 beyond the goods
        QCOMPARE(shop.state(first), std::string("paid"));
        QCOMPARE(shop.amount(first), 400);
        QCOMPARE(shop.number("SELECT goodwill FROM refund"), 80);
        QCOMPARE(record("9001", 320, 400), first);
        QCOMPARE(shop.refunded(order), 400);
        QCOMPARE(shop.balance("1050"), -400);
        QCOMPARE(shop.balance("2150"), 0);
        // What is left of the goods makes up for it, to the cent.
        QCOMPARE(shop.amount(shop.propose(lineOf(order, 1, 2, R"(,"shipping":"none")"))), 680);
        const auto over = record("9002", 680, 5000);
        QCOMPARE(shop.amount(over), 1100);
        QCOMPARE(shop.refunded(order), 1500);
        QCOMPARE(shop.number("SELECT count(*) FROM task WHERE kind = 'refund_differs'"), 1);
        QCOMPARE(record("9003", 100, 100), std::string("nothing_to_refund"));
        QCOMPARE(shop.submit("refund.record", R"({"order":"SO-9","reference":"1"})", "integrator"),
                 std::string("unknown_order"));
    }

    /// What a channel gave for no line was given for the goods when these come back, and is no debt of the customer's.
    void whatWasGivenAheadIsNotSetOff_data() { TestStore::addRows(); }
    void whatWasGivenAheadIsNotSetOff() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto given = R"({"order":"SO-1","reference":"1","tenders":[{"reference":"pay-1","amount":600}]})";
        QCOMPARE(shop.amount(shop.submit("refund.record", given, "integrator")), 600);
        QCOMPARE(shop.balance("4010"), 600);
        const auto refund = shop.propose(byReturn(shop.takeBack(1, order, {{3}, {}, 0, "received"})));
        QCOMPARE(shop.amount(refund), 900);
        QCOMPARE(shop.number("SELECT goodwill FROM refund WHERE id = '" + refund + "'"), -600);
        const auto shown = shop.journal(refund);
        QCOMPARE(shop.decide(refund, "approve", "finance-lead"), applied);
        QCOMPARE(shop.journal(refund), shown);
        QCOMPARE(shop.balance("1150"), 0);
        QCOMPARE(shop.balance("2150"), -900);
        QCOMPARE(shop.balance("4010"), -100); // but for the discount of the sale, nothing
        QCOMPARE(shop.balance("4100"), 933);
        QCOMPARE(shop.refunded(order), 1500);
    }

    /// Approved here, done in the shop: what the shop tells then is its payment.
    void whatTheShopPaysOfOursIsNoSecondRefund_data() { TestStore::addRows(); }
    void whatTheShopPaysOfOursIsNoSecondRefund() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto ours = shop.propose(lineOf(order, 1, 1, R"(,"shipping":"none")"));
        QCOMPARE(shop.decide(ours, "approve", "controller"), applied);
        const auto record = [&](const std::string& reference, std::int64_t amount, int line) {
            const auto lines =
                fmt::format(R"("lines":[{{"order_line_no":{},"quantity":1,"amount":{}}}],)", line, amount);
            return shop.submit("refund.record",
                               fmt::format(R"({{"order":"SO-1","reference":"{}",{})"
                                           R"("tenders":[{{"reference":"pay-1","amount":{}}}]}})",
                                           reference, line ? lines : "", amount),
                               "integrator");
        };
        QCOMPARE(record("1", shop.amount(ours), 1), ours);
        QCOMPARE(shop.state(ours), std::string("paid"));
        QCOMPARE(record("1", shop.amount(ours), 1), ours);
        QCOMPARE(shop.refunded(order), shop.amount(ours));
        QCOMPARE(shop.balance("2150"), 0);
        QCOMPARE(shop.balance("1050"), -shop.amount(ours));
        QCOMPARE(shop.number("SELECT count(*) FROM task WHERE kind = 'refund_differs'"), 0);
        // The shop's own words name no line: the amount tells.
        const auto next = shop.propose(lineOf(order, 1, 1, R"(,"shipping":"none")"));
        QCOMPARE(shop.decide(next, "approve", "controller"), applied);
        QCOMPARE(record("2", shop.amount(next), 0), next);
        QCOMPARE(shop.number("SELECT count(*) FROM refund"), 2);
    }

    void moneyThatMayGoOutTwiceIsAsked_data() { TestStore::addRows(); }
    void moneyThatMayGoOutTwiceIsAsked() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto record = [&](const std::string& reference, std::int64_t amount) {
            return shop.submit("refund.record",
                               fmt::format(R"({{"order":"SO-1","reference":"{}",)"
                                           R"("tenders":[{{"reference":"pay-1","amount":{}}}]}})",
                                           reference, amount),
                               "integrator");
        };
        QCOMPARE(shop.state(record("1", 100)), std::string("paid"));
        QCOMPARE(shop.number("SELECT count(*) FROM task WHERE kind = 'refund_differs'"), 0);
        const auto ours = shop.propose(lineOf(order, 1, 1, R"(,"shipping":"none")"));
        QCOMPARE(shop.decide(ours, "approve", "controller"), applied);
        // Another amount than ours, which still waits.
        const auto other = record("2", shop.amount(ours) - 1);
        QVERIFY(other != ours);
        QCOMPARE(shop.state(other), std::string("paid"));
        QCOMPARE(shop.state(ours), std::string("approved"));
        QCOMPARE(shop.number("SELECT count(*) FROM task WHERE kind = 'refund_differs'"), 1);
        // Noted as paid by hand, with another key than the shop's: a person says whether it is the same.
        QCOMPARE(shop.decide(ours, "pay", "controller", R"({"reference":"by hand"})"), applied);
        QCOMPARE(shop.state(record("3", shop.amount(ours))), std::string("paid"));
        QCOMPARE(shop.number("SELECT count(*) FROM task WHERE kind = 'refund_differs'"), 2);
    }

    void aMessageCannotGiveLessThanNothing_data() { TestStore::addRows(); }
    void aMessageCannotGiveLessThanNothing() {
        OPEN_TEST_STORE(database);
        RefundShop shop(database);
        const auto order = shop.sell(1, threeForTen);
        const auto record = [&](const std::string& more) {
            return shop.submit("refund.record", R"({"order":"SO-1","reference":"1",)" + more + "}", "integrator");
        };
        QCOMPARE(record(R"("tenders":[{"reference":"pay-1","amount":-600}])"), std::string("wrong_amount"));
        QCOMPARE(record(R"("shipping":-600)"), std::string("wrong_amount"));
        QCOMPARE(record(R"("lines":[{"order_line_no":1,"quantity":1,"amount":-1}])"), std::string("wrong_amount"));
        QCOMPARE(record(R"("return_id":"018bcfe5-6800-7000-8000-000000000001","shipping":1)"),
                 std::string("unknown_return"));
        // A line that is named twice is given back once.
        const auto twice = record(R"("lines":[{"order_line_no":1,"quantity":2,"amount":700},)"
                                  R"({"order_line_no":1,"quantity":2,"amount":700}])");
        QCOMPARE(shop.amount(twice), 1400);
        QCOMPARE(shop.number("SELECT CAST(sum(amount) AS bigint) FROM refund_line"), 1000);
        auto again =
            shop.engine.command("refund.record", "integrator", R"({"order":"SO-1","reference":"2","shipping":100})");
        again.document = Uuid::parse(twice);
        QCOMPARE(shop.engine.submit(again).rejection.code, std::string("document_exists"));
        QCOMPARE(shop.refunded(order), 1400);
    }
};

QTEST_GUILESS_MAIN(RefundRecordTest)
#include "RefundRecordTest.moc"
