#include "core/base/Error.h"
#include "core/base/Payload.h"
#include "core/governance/Policy.h"
#include "core/governance/User.h"
#include "core/governance/UserEntity.h"
#include "core/integration/carriers/FileCarrier.h"
#include "core/planning/DemandHistory.h"
#include "core/returns/ReturnPolicy.h"
#include "tests/support/Applied.h"
#include "tests/support/ReturnsWorkspace.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <filesystem>
#include <fstream>

using namespace opsdesk;
using opsdesk::test::codeOf;
using opsdesk::test::ReturnsWorkspace;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

namespace {

/// A reason for which the usual policy pays the way back.
const std::string faulty = R"(,"reason_code":"faulty")";

void addIntegrator(ReturnsWorkspace& desk) {
    APPLIED(desk.engine.run(0, [](Context& context) -> Outcome {
        context.rows().insert(User{0, "integrator", "Carrier", {"integrator"}, true, 0});
        context.rows().insert(UserEntity{0, "integrator", 1, true, 0});
        return {};
    }));
}

void set(ReturnsWorkspace& desk, const std::string& policy, const std::string& value) {
    APPLIED(desk.engine.run(0, [&](Context& context) -> Outcome {
        const auto* known = context.rows().find<Policy>(std::int64_t(0), std::string_view(policy));
        auto changed = known ? *known : Policy{0, policy, "setting", "", "", "", "active", 1, 0};
        changed.value = value;
        context.rows().put(std::move(changed));
        return {};
    }));
}

} // namespace

/// Parcels that come back, and what goes out instead.
class ReturnShippingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCarrierAnswersByFiles_data() { TestStore::addRows(); }
    void aCarrierAnswersByFiles() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const test::TemporaryFolder folder;
        const std::filesystem::path root = std::filesystem::path(folder.path()) / "carrier";
        FileCarrier carrier(root);
        const auto id = desk.cups(2, faulty);
        const auto wanted = labelsWanted(*desk.reader, 1);
        QCOMPARE(wanted.size(), 1U);
        QCOMPARE(wanted.front().number, std::string("RMA-2011-000001"));
        QCOMPARE(wanted.front().node, std::string("HUB"));
        QVERIFY(carrier.request(wanted.front()));
        std::ifstream asked(root / "out" / "RMA-2011-000001.json");
        const std::string text((std::istreambuf_iterator<char>(asked)), {});
        QCOMPARE(text,
                 std::string(R"({"number":"RMA-2011-000001","customer":"C1","country":"","node":"HUB","quantity":2})"
                             "\n"));

        std::filesystem::remove(root / "out" / "RMA-2011-000001.json");
        QVERIFY(!carrier.request(wanted.front()));
        const auto answer = [&](const char* name, const std::string& content) {
            std::ofstream(root / "in" / name, std::ios::binary) << content;
        };
        answer("1.json", R"({"number":"RMA-2011-000001","carrier":"ACME","tracking":"Z1","cost":495,"label":"TO: HUB",)"
                         R"("events":[{"status":"picked_up","place":"Leeds","at":"2011-11-30T15:00:00Z"}]})");
        answer("2.json", "{");
        answer("3.json", R"({"number":"RMA-2011-000009","tracking":"Z9"})");
        const auto received = carrier.answers();
        QCOMPARE(received.size(), 3U);
        QVERIFY(received[0].problem.empty() && !received[1].problem.empty());
        Command base;
        base.entity = 1;
        base.actor = "integrator";
        addIntegrator(desk);
        const auto now = desk.engine.clock().now();
        QVERIFY_THROWS_EXCEPTION(UsageError,
                                 commandsFor(received[2].answer, *desk.reader, base, desk.engine.random(), now));
        for (const auto& command : commandsFor(received[0].answer, *desk.reader, base, desk.engine.random(), now))
            APPLIED(desk.engine.submit(command));
        for (const auto& one : received)
            carrier.settle(one, &one == &received[0] ? "" : "No such return.");
        QVERIFY(carrier.answers().empty());
        QVERIFY(std::filesystem::exists(root / "done" / "1.json"));
        QVERIFY(std::filesystem::exists(root / "failed" / "2.json.why.txt"));

        QCOMPARE(desk.text("returns", "id = " + id, "tracking"), std::string("Z1"));
        QCOMPARE(desk.balance("6200"), 495);
        QCOMPARE(desk.balance("2120"), -495);
        QCOMPARE(desk.text("attachments", "document = " + id, "name"), std::string("label-RMA-2011-000001.txt"));
        QCOMPARE(desk.text("return-tracking", "status = picked_up", "place"), std::string("Leeds"));
        // Told again it is known; another label takes the cost of the first back.
        for (const auto& command : commandsFor(received[0].answer, *desk.reader, base, desk.engine.random(), now))
            APPLIED(desk.engine.submit(command));
        QCOMPARE(desk.number("SELECT count(*) FROM return_tracking"), 2);
        QCOMPARE(desk.number("SELECT count(*) FROM attachment"), 1);
        APPLIED(desk.act(id, "label", "returns", R"({"carrier":"ACME","tracking":"Z2","cost":300})"));
        QCOMPARE(desk.balance("6200"), 300);
        REFUSED(desk.act(id, "track", "returns", R"({"status":"lost"})"), "unknown_status", "delivered");
        QVERIFY(labelsWanted(*desk.reader, 1).empty());
    }

    void whatWasTakenInPartIsTakenAgain_data() { TestStore::addRows(); }
    /// The label came, and its file did not.
    void whatWasTakenInPartIsTakenAgain() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto id = desk.cups(2, faulty);
        addIntegrator(desk);
        CarrierAnswer answer;
        answer.number = "RMA-2011-000001";
        answer.carrier = "ACME";
        answer.tracking = "Z1";
        answer.label = "TO: HUB";
        APPLIED(desk.act(id, "label", "integrator", R"({"carrier":"ACME","tracking":"Z1","cost":495})"));
        Command base;
        base.entity = 1;
        base.actor = "integrator";
        for (int turn = 0; turn < 2; ++turn)
            for (const auto& command :
                 commandsFor(answer, *desk.reader, base, desk.engine.random(), desk.engine.clock().now()))
                APPLIED(desk.engine.submit(command));
        QCOMPARE(desk.text("attachments", "document = " + id, "state"), std::string("here"));
        QCOMPARE(desk.number("SELECT count(*) FROM attachment"), 1);
        QCOMPARE(desk.balance("6200"), 495);
    }

    void whoPaysTheLabelIsTheRules_data() { TestStore::addRows(); }
    void whoPaysTheLabelIsTheRules() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto theirs = desk.cups(1);
        QCOMPARE(desk.text("returns", "id = " + theirs, "label"), std::string("customer"));
        QVERIFY(labelsWanted(*desk.reader, 1).empty());
        REFUSED(desk.act(theirs, "label", "returns", R"({"carrier":"ACME","tracking":"Z1","cost":300})"),
                "customer_pays", "cost of 0");
        APPLIED(desk.act(theirs, "label", "returns", R"({"carrier":"ACME","tracking":"Z1","cost":0})"));
        QCOMPARE(desk.text("returns", "id = " + theirs, "tracking"), std::string("Z1"));
        QCOMPARE(desk.balance("6200"), 0);
        // What we owe the way back for takes the rest of the parcel along.
        const auto both = TestEngine::told(
            desk.authorize(R"({"sku":"CUP","quantity":1},{"sku":"RADIO","quantity":1,"reason_code":"faulty"})"),
            "document");
        QCOMPARE(desk.text("returns", "id = " + both, "label"), std::string("us"));
        QCOMPARE(labelsWanted(*desk.reader, 1).size(), 1U);
    }

    void theSameGoesOutAnew_data() { TestStore::addRows(); }
    void theSameGoesOutAnew() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto id = desk.cups(2);
        APPLIED(desk.act(id, "receive", "warehouse"));
        const auto cost = desk.balance("5000");
        REFUSED(desk.act(id, "exchange", "returns", R"({"node":"HOME","lines":[{"line_no":1}]})"),
                "segregation_of_duties", "authorize");
        REFUSED(desk.act(id, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1,"quantity":3}]})"),
                "wrong_quantity", "2");
        REFUSED(desk.act(id, "exchange", "inspector", R"({"node":"HUB","lines":[{"line_no":1}]})"),
                "insufficient_stock", "CUP");
        const auto made = desk.act(id, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1}]})");
        APPLIED(made);
        const auto order = TestEngine::told(made, "order");
        QCOMPARE(order, std::string("EX-2011-000001"));
        QCOMPARE(asInteger(desk.cell("orders", "number = " + order, "amount")), 0);
        QCOMPARE(desk.text("returns", "id = " + id, "exchange_number"), order);
        QCOMPARE(desk.text("returns", "id = " + id, "refund_method"), std::string("original")); // for what is left
        QVERIFY(desk.balance("5000") > cost);
        QCOMPARE(desk.number("SELECT refunded FROM return_line"), 2 * Quantity::scale);
        REFUSED(desk.act(id, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1}]})"),
                "already_exchanged", "");
    }

    void somethingDearerIsOwedTheDifference_data() { TestStore::addRows(); }
    void somethingDearerIsOwedTheDifference() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        // Two cups were bought for 20.00; two radios cost 10.00 each by the list: nothing is owed, nothing is given.
        const auto id = desk.cups(2);
        const auto even = desk.act(id, "exchange", "inspector",
                                   R"({"node":"HOME","lines":[{"line_no":1,"sku":"RADIO","quantity":1}]})");
        APPLIED(even);
        QCOMPARE(TestEngine::told(even, "order_amount"), std::string("0"));
        // One soap was bought for 2.00: a cup for 10.00 is owed 8.00.
        const auto other = TestEngine::told(desk.authorize(R"({"sku":"SOAP","quantity":1})"), "document");
        const auto dear =
            desk.act(other, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1,"sku":"CUP"}]})");
        APPLIED(dear);
        QCOMPARE(TestEngine::told(dear, "order_amount"), std::string("800"));
        REFUSED(desk.act(other, "cancel", "returns"), "already_exchanged", "owed");
    }

    void whatGoesOutIsLimitedLikeMoney_data() { TestStore::addRows(); }
    void whatGoesOutIsLimitedLikeMoney() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const std::string both = R"({"node":"HOME","lines":[{"line_no":1}]})";
        const auto radios = TestEngine::told(desk.authorize(R"({"sku":"RADIO","quantity":2})"), "document");
        REFUSED(desk.act(radios, "exchange", "inspector", both), "over_limit", "200.00");
        QCOMPARE(desk.number("SELECT count(*) FROM sales_order WHERE number LIKE 'EX-%'"), 0);
        APPLIED(desk.act(radios, "exchange", "controller", both));
        // What goes out counts at its own price, whatever was paid for what comes back.
        set(desk, "limit.refund.approve.returns", "999");
        const auto soap = TestEngine::told(desk.authorize(R"({"sku":"SOAP","quantity":1})"), "document");
        REFUSED(desk.act(soap, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1,"sku":"CUP"}]})"),
                "over_limit", "10.00");
        APPLIED(desk.act(soap, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1}]})"));
    }

    void nothingIsBothPaidBackAndExchanged_data() { TestStore::addRows(); }
    /// Five cups were bought; what goes out for them, goods or money, is for five.
    void nothingIsBothPaidBackAndExchanged() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto refund = [&](const std::string& payload) {
            return desk.engine.submit("refund.propose", "returns", payload);
        };
        const auto exchange = [&](const std::string& id) {
            return desk.act(id, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1}]})");
        };
        const auto paid = desk.cups(2), exchanged = desk.cups(2);
        APPLIED(refund(R"({"return_id":")" + paid + R"("})"));
        REFUSED(exchange(paid), "wrong_quantity", "0 can be exchanged");
        APPLIED(exchange(exchanged));
        REFUSED(refund(R"({"return_id":")" + exchanged + R"("})"), "nothing_to_refund", "");
        const std::string ofOrder = R"({"order":"S-1","reason_code":"rf_not_received","lines":[{"order_line_no":1,)";
        REFUSED(refund(ofOrder + R"("quantity":2}]})"), "wrong_quantity", "from 0 to 1");
        APPLIED(refund(ofOrder + R"("quantity":1}]})"));
        // What did not come can be authorised again; what went out for it stays out. No refund waits for it any more.
        desk.engine.clock().advance(std::int64_t(22) * 86'400'000'000);
        desk.fireTimers();
        QCOMPARE(desk.state(exchanged), std::string("expired"));
        QCOMPARE(desk.number("SELECT count(*) FROM refund WHERE state = 'cancelled'"), 1);
        // Of what went out for nothing somebody is told: 2 of 5 cups that were bought for 49.99.
        QCOMPARE(desk.number("SELECT count(*) FROM task WHERE kind = 'return_not_back'"), 1);
        QCOMPARE(
            desk.number("SELECT amount FROM task WHERE kind = 'return_not_back' AND subject = '" + exchanged + "'"),
            1999);
        const auto again =
            TestEngine::told(desk.authorize(R"({"sku":"CUP","quantity":5,"reason_code":"faulty"})"), "document");
        REFUSED(desk.act(again, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1,"quantity":3}]})"),
                "wrong_quantity", "2 can be exchanged");
    }

    void oneWishIsDemandOnce_data() { TestStore::addRows(); }
    /// Five cups were wished for: what went out in exchange is no sixth, and none is forgotten.
    void oneWishIsDemandOnce() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto demand = [&] {
            std::vector<double> weeks;
            for (const auto& series : readDemandHistory(*desk.connection, 1, {}, ReturnsWorkspace::home).weeks)
                if (series.item_id == ReturnsWorkspace::cup) {
                    unpackDemand(series.demand, static_cast<std::size_t>(series.weeks), weeks);
                    weeks.erase(weeks.begin(), weeks.begin() + (Date::of(2011, 11, 7) - series.first_week) / 7);
                }
            return weeks;
        };
        using Weeks = std::vector<double>;
        const auto exchange = [&](const std::string& id) {
            return desk.act(id, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1,"quantity":1}]})");
        };
        const auto wrong = desk.cups(4, R"(,"reason_code":"wrong_item")");
        APPLIED(desk.act(wrong, "receive", "warehouse"));
        QCOMPARE(demand(), (Weeks{5}));
        APPLIED(exchange(wrong));
        QCOMPARE(demand(), (Weeks{4, 0, 0, 1}));
        const auto proposed = desk.engine.submit("refund.propose", "returns", R"({"return_id":")" + wrong + R"("})");
        APPLIED(proposed);
        auto approval = desk.engine.command("refund.approve", "controller");
        approval.document = Uuid::parse(TestEngine::told(proposed, "document"));
        approval.expected = {1, Minor(desk.number("SELECT amount FROM refund"))};
        APPLIED(desk.engine.submit(approval));
        QCOMPARE(desk.number("SELECT refunded FROM return_line"), 4 * Quantity::scale);
        QCOMPARE(demand(), (Weeks{4, 0, 0, 1}));
        APPLIED(exchange(desk.cups(1, R"(,"reason_code":"changed_mind")")));
        QCOMPARE(demand(), (Weeks{3, 0, 0, 2}));
    }

    void whatIsHeldIsNotExchanged_data() { TestStore::addRows(); }
    void whatIsHeldIsNotExchanged() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto blind = desk.engine.submit("return.receive_blind", "warehouse",
                                              R"({"order":"S-1","lines":[{"sku":"CUP","quantity":1}]})");
        const auto id = TestEngine::told(blind, "document");
        REFUSED(desk.act(id, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1}]})"), "wrong_state",
                "inspection");
        // That there is no suspicion any more does not show what is in the parcel.
        for (const auto& [score, hold] : {std::pair("0", "fraud"), {"60", "inspection"}}) {
            set(desk, "setting.refund_fraud_score", score);
            APPLIED(desk.engine.submitOn(id, "return_signal.assess", "controller"));
            QCOMPARE(desk.text("returns", "id = " + id, "hold"), std::string(hold));
        }
        APPLIED(desk.act(id, "inspect", "returns", R"({"lines":[{"line_no":1,"grade":"as_new"}]})"));
        REFUSED(desk.act(id, "exchange", "returns", R"({"node":"HOME","lines":[{"line_no":1}]})"),
                "segregation_of_duties", "inspect");
        APPLIED(desk.act(id, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1}]})"));
    }

    void nothingGoesOutWhereTheRuleGivesNothing_data() { TestStore::addRows(); }
    void nothingGoesOutWhereTheRuleGivesNothing() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto id = desk.cups(2);
        const auto give = [&](const std::string& method) {
            APPLIED(desk.engine.run(0, [&](Context& context) -> Outcome {
                auto policy = *activeReturnPolicy(context.rows());
                for (auto& rule : policy.rules)
                    rule.refund_method = method;
                context.rows().put(std::move(policy));
                return {};
            }));
        };
        const std::string all = R"({"node":"HOME","lines":[{"line_no":1}]})";
        give("none");
        REFUSED(desk.act(id, "exchange", "inspector", all), "no_refund", "line 1 of RMA-2011-000001");
        QCOMPARE(desk.number("SELECT count(*) FROM sales_order WHERE number LIKE 'EX-%'"), 0);
        give("exchange");
        APPLIED(desk.act(id, "exchange", "inspector", all));
    }

    void whatIsKeptCanBeExchanged_data() { TestStore::addRows(); }
    /// Small things that broke on the way stay where they are; nobody may say so of others but against the policy.
    void whatIsKeptCanBeExchanged() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto kept = TestEngine::told(
            desk.authorize(R"({"sku":"SOAP","quantity":1,"reason_code":"damaged_in_transit"})"), "document");
        QCOMPARE(desk.text("returns", "id = " + kept, "method"), std::string("keep"));
        APPLIED(desk.act(kept, "exchange", "inspector", R"({"node":"HOME","lines":[{"line_no":1}]})"));
        APPLIED(desk.act(kept, "close", "returns"));
        const auto wished = desk.authorize(R"({"sku":"RADIO","quantity":1})", R"(,"order":"S-1","method":"keep")");
        QCOMPARE(TestEngine::told(wished, "state"), std::string("refused"));
        APPLIED(desk.act(TestEngine::told(wished, "document"), "override", "controller", R"({"reason":"Too heavy"})"));
    }
};

QTEST_GUILESS_MAIN(ReturnShippingTest)
#include "ReturnShippingTest.moc"
