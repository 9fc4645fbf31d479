#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::BuyingWorkspace;
using opsdesk::test::TestStore;

/// Decisions that a person queues one after the other before the first has an answer.
class QueuedDecisionsTest : public QObject {
    Q_OBJECT

    static Command then(BuyingWorkspace& desk, const std::string& order, const std::string& action,
                        const std::string& actor, const Command* before, const std::string& payload = "{}") {
        auto command = desk.command("purchase_order." + action, actor, payload);
        command.document = Uuid::parse(order);
        if (before)
            command.after = before->id;
        return command;
    }

private Q_SLOTS:
    void eachFollowsTheOneBefore_data() { TestStore::addRows(); }
    void eachFollowsTheOneBefore() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto order = desk.draft();
        const auto edit =
            then(desk, order, "edit", "planner", nullptr, R"({"lines":[{"sku":"CAKESTAND","quantity":120}]})");
        const auto submit = then(desk, order, "submit", "planner", &edit);
        const auto withdraw = then(desk, order, "withdraw", "planner", &submit);
        // In one batch, and in three: the same.
        for (const auto& result : desk.engine().process(std::vector{edit, submit, withdraw}))
            QVERIFY2(result.applied(), result.rejection.text.c_str());
        QCOMPARE(desk.order(order).state, std::string("draft"));
        const auto again = then(desk, order, "submit", "planner", &withdraw);
        QVERIFY(desk.submit(again).applied());
    }

    void whatDependsOnARejectedOneIsRejected_data() { TestStore::addRows(); }
    void whatDependsOnARejectedOneIsRejected() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto order = desk.draft();
        const auto edit =
            then(desk, order, "edit", "planner", nullptr, R"({"lines":[{"sku":"NO-SUCH-THING","quantity":1}]})");
        const auto submit = then(desk, order, "submit", "planner", &edit);
        const auto withdraw = then(desk, order, "withdraw", "planner", &submit);
        const auto results = desk.engine().process(std::vector{edit, submit, withdraw});
        QCOMPARE(results[0].state, CommandState::Rejected);
        QCOMPARE(results[1].rejection.code, std::string("dependency_rejected"));
        QCOMPARE(results[2].rejection.code, std::string("dependency_rejected"));
        QCOMPARE(desk.order(order).state, std::string("draft"));
        QCOMPARE(desk.order(order).version, std::int64_t(1));
    }

    void someoneElseWasFaster_data() { TestStore::addRows(); }
    void someoneElseWasFaster() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto order = desk.draft();
        const auto mine =
            then(desk, order, "edit", "planner", nullptr, R"({"lines":[{"sku":"CAKESTAND","quantity":120}]})");
        QVERIFY(desk.submit(mine).applied());
        QVERIFY(desk.act(order, "submit", "buyer").applied());
        const auto late = desk.submit(then(desk, order, "withdraw", "planner", &mine));
        QCOMPARE(late.rejection.code, std::string("stale_version"));
        QCOMPARE(desk.order(order).state, std::string("submitted"));
    }
};

QTEST_GUILESS_MAIN(QueuedDecisionsTest)
#include "QueuedDecisionsTest.moc"
