#include "core/orders/OrderPosting.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "tests/support/Applied.h"
#include "tests/support/ReturnsWorkspace.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::codeOf;
using opsdesk::test::ReturnsWorkspace;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

/// From a customer's wish to send something back until it is somewhere. Today is 2011-11-30.
class ReturnDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReturnLivesItsWholeLife_data() { TestStore::addRows(); }
    void aReturnLivesItsWholeLife() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto soldCost = desk.balance("5000");
        const auto made = desk.authorize(R"({"sku":"CUP","quantity":2,"reason_code":"changed_mind"})");
        APPLIED(made);
        const auto id = TestEngine::told(made, "document");
        QCOMPARE(TestEngine::told(made, "number"), std::string("RMA-2011-000001"));
        QCOMPARE(desk.state(id), std::string("authorized"));
        QCOMPARE(asInteger(desk.cell("returns", "id = " + id, "amount")), 2000); // 49.99 × 2 / 5
        QCOMPARE(desk.text("returns", "id = " + id, "method"), std::string("ship_back"));
        QCOMPARE(desk.text("return-lines", "return_id = " + id, "rule"), std::string("Any reason: 30 days"));
        QVERIFY(desk.number("SELECT count(*) FROM return_order r JOIN return_policy p ON p.id = r.policy_id AND "
                            "p.version = r.policy_version AND p.state = 'active'") == 1);
        QCOMPARE(desk.balance("5000"), soldCost);

        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":1}]})"));
        QCOMPARE(desk.state(id), std::string("partly_received"));
        QCOMPARE(desk.at("returned"), 1);
        APPLIED(desk.act(id, "receive", "warehouse"));
        QCOMPARE(desk.state(id), std::string("received"));
        QCOMPARE(desk.at("returned"), 2);
        const auto cost = asInteger(desk.cell("return-lines", "return_id = " + id, "cost"));
        QCOMPARE(cost, 667); // two fifths of what five cups left with, 16.67
        QCOMPARE(desk.balance("5000"), soldCost - cost);
        QCOMPARE(codeOf(desk.act(id, "receive", "warehouse")), std::string("wrong_state"));

        REFUSED(desk.act(id, "inspect", "returns", R"({"lines":[{"line_no":1,"grade":"as_new"}]})"),
                "segregation_of_duties", "authorize");
        APPLIED(desk.act(id, "inspect", "inspector", R"({"lines":[{"line_no":1,"quantity":1,"grade":"as_new"}]})"));
        QCOMPARE(desk.state(id), std::string("received"));
        REFUSED(desk.act(id, "close", "inspector"), "wrong_state", "received");
        APPLIED(desk.act(id, "inspect", "inspector",
                         R"({"lines":[{"line_no":1,"grade":"unusable","note":"Broken handle"}]})"));
        QCOMPARE(desk.state(id), std::string("inspected"));
        REFUSED(desk.act(id, "close", "inspector"), "not_settled", "waits");
        APPLIED(desk.act(id, "dispose", "inspector"));
        QCOMPARE(desk.at("returned"), 1);
        QCOMPARE(desk.at("available"), 1);
        QCOMPARE(desk.text("write-offs", "return_id = " + id, "state"), std::string("proposed"));
        QCOMPARE(desk.text("write-offs", "return_id = " + id, "origin"), std::string("return"));
        QCOMPARE(desk.text("return-inspections", "state = proposed", "grade"), std::string("unusable"));
        QCOMPARE(desk.number("SELECT count(*) FROM return_inspection s JOIN write_off w ON w.id = s.write_off_id"), 1);
        APPLIED(desk.act(id, "close", "inspector"));
        QCOMPARE(desk.state(id), std::string("closed"));
    }

    void nothingComesBackTwice_data() { TestStore::addRows(); }
    /// Five cups were shipped. Authorised, received, called off and late ones: at no time are more than five claimed.
    void nothingComesBackTwice() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto first = desk.cups(3);
        REFUSED(desk.authorize(R"({"sku":"CUP","quantity":3})"), "over_return", "at most 2");
        REFUSED(desk.authorize(R"({"sku":"CUP","quantity":1},{"sku":"CUP","quantity":2})"), "over_return", "at most 1");
        const auto second = desk.cups(2);
        QVERIFY(!second.empty());
        REFUSED(desk.authorize(R"({"sku":"CUP","quantity":1})"), "over_return", "at most 0");
        APPLIED(desk.act(first, "cancel", "returns"));
        APPLIED(desk.authorize(R"({"order_line_no":1,"quantity":3})"));
        // One of the second comes, and it is closed: the other may be sent later.
        APPLIED(desk.act(second, "receive", "warehouse", R"({"lines":[{"sku":"CUP","quantity":1}]})"));
        APPLIED(desk.act(second, "inspect", "inspector", R"({"lines":[{"line_no":1,"grade":"as_new"}]})"));
        APPLIED(desk.act(second, "dispose", "inspector"));
        REFUSED(desk.authorize(R"({"sku":"CUP","quantity":1})"), "over_return", "at most 0");
        APPLIED(desk.act(second, "close", "inspector"));
        APPLIED(desk.authorize(R"({"sku":"CUP","quantity":1})"));
        REFUSED(desk.authorize(R"({"sku":"CUP","quantity":1})"), "over_return", "at most 0");
    }

    void sharesOfTheCostAddUp_data() { TestStore::addRows(); }
    /// Five cups left for 16.67; in three returns, received in any order, all of it comes back.
    void sharesOfTheCostAddUp() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto before = desk.balance("1200");
        const auto one = desk.cups(2), other = desk.cups(2), last = desk.cups(1);
        for (const auto& [id, payload] : {std::pair(other, std::string(R"({"lines":[{"line_no":1,"quantity":1}]})")),
                                          std::pair(last, std::string("{}")), std::pair(one, std::string("{}")),
                                          std::pair(other, std::string("{}"))})
            APPLIED(desk.act(id, "receive", "warehouse", payload));
        QCOMPARE(desk.balance("1200"), before + 1667);
        QCOMPARE(desk.number("SELECT CAST(sum(cost) AS bigint) FROM return_line"), 1667);
        QCOMPARE(desk.number("SELECT CAST(sum(amount) AS bigint) FROM return_line"), 4999);
    }

    void thePolicyRefusesAndSomeoneElseOverrides_data() { TestStore::addRows(); }
    void thePolicyRefusesAndSomeoneElseOverrides() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto late = desk.authorize(R"({"sku":"CUP","quantity":2})", R"(,"order":"S-2")");
        APPLIED(late);
        const auto id = TestEngine::told(late, "document");
        QCOMPARE(desk.state(id), std::string("refused"));
        QCOMPARE(desk.text("returns", "id = " + id, "refusal"),
                 std::string("Line 1: \"Any reason: 30 days\" ended on 2011-10-01."));
        QCOMPARE(desk.text("return-checks", "check_name = in_window", "outcome"), std::string("failed"));
        // A refused return claims nothing, and faulty goods may come back for a year.
        const auto faulty = desk.authorize(R"({"sku":"CUP","quantity":1,"reason_code":"faulty"})", R"(,"order":"S-2")");
        QCOMPARE(TestEngine::told(faulty, "state"), std::string("authorized"));
        REFUSED(desk.act(id, "override", "returns", R"({"reason":"Loyal"})"), "not_permitted", "");
        REFUSED(desk.act(id, "override", "controller", R"({"reason":" "})"), "missing_note", "");
        REFUSED(desk.act(id, "override", "controller", R"({"reason":"Loyal"})"), "over_return", "");
        APPLIED(desk.act(TestEngine::told(faulty, "document"), "cancel", "returns"));
        APPLIED(desk.act(id, "override", "controller", R"({"reason":"Loyal"})"));
        QCOMPARE(desk.state(id), std::string("authorized"));
        QCOMPARE(desk.text("returns", "id = " + id, "overridden_by"), std::string("controller"));
        const auto opened = desk.authorize(R"({"sku":"SOAP","quantity":1,"condition":"opened"})");
        QCOMPARE(TestEngine::told(opened, "state"), std::string("refused"));
        QCOMPARE(desk.state(TestEngine::told(opened, "document")), std::string("refused"));
    }

    void whatDoesNotComeExpires_data() { TestStore::addRows(); }
    void whatDoesNotComeExpires() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto id = desk.cups(5);
        const auto came = desk.authorize(R"({"sku":"SOAP","quantity":1})");
        APPLIED(desk.act(TestEngine::told(came, "document"), "receive", "warehouse"));
        constexpr std::int64_t day = 86'400'000'000;
        desk.engine.clock().advance(21 * day);
        desk.fireTimers();
        QCOMPARE(desk.state(id), std::string("authorized"));
        QCOMPARE(codeOf(desk.act(id, "expire", "engine")), std::string("not_overdue"));
        desk.engine.clock().advance(day);
        desk.fireTimers();
        QCOMPARE(desk.state(id), std::string("expired"));
        QCOMPARE(desk.state(TestEngine::told(came, "document")), std::string("received"));
        QCOMPARE(codeOf(desk.act(id, "receive", "warehouse")), std::string("wrong_state"));
    }

    void whatNobodyAnnouncedIsInspectedFirst_data() { TestStore::addRows(); }
    void whatNobodyAnnouncedIsInspectedFirst() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        // Beside what was authorised: too many, and another item.
        const auto id = desk.cups(1);
        APPLIED(desk.act(id, "receive", "warehouse",
                         R"({"lines":[{"line_no":1,"quantity":3},{"sku":"SOAP","quantity":1}]})"));
        QCOMPARE(desk.state(id), std::string("received"));
        QCOMPARE(desk.number("SELECT count(*) FROM return_line WHERE link = 'unlinked' AND amount = 0"), 2);
        QCOMPARE(desk.at("returned"), 3);
        // Nothing is known but the goods.
        const auto blind = desk.engine.submit("return.receive_blind", "warehouse",
                                              R"({"lines":[{"sku":"RADIO","quantity":1}],"tracking":"X1"})");
        APPLIED(blind);
        const auto unknown = TestEngine::told(blind, "document");
        QCOMPARE(desk.text("returns", "id = " + unknown, "hold"), std::string("inspection"));
        QCOMPARE(asInteger(desk.cell("returns", "id = " + unknown, "amount")), 0);
        // The order is known: as much as it still has is linked, the rest is a line of its own.
        const auto of = desk.engine.submit("return.receive_blind", "warehouse",
                                           R"({"order":"S-1","lines":[{"sku":"CUP","quantity":6}]})");
        APPLIED(of);
        const auto known = TestEngine::told(of, "document");
        QCOMPARE(desk.text("return-lines", "return_id = " + known, "link"), std::string("full"));
        QCOMPARE(asInteger(desk.cell("return-lines", "return_id = " + known, "linked")), 4 * Quantity::scale);
        QCOMPARE(desk.text("returns", "id = " + known, "customer"), std::string("C1"));
        QCOMPARE(codeOf(desk.authorize(R"({"sku":"CUP","quantity":1})")), std::string("over_return"));
        REFUSED(desk.engine.submit("return.receive_blind", "warehouse", R"({"lines":[]})"), "missing_lines", "");
        REFUSED(desk.engine.submit("return.receive_blind", "warehouse",
                                   R"({"order":"S-9","lines":[{"sku":"CUP","quantity":6}]})"),
                "unknown_order", "S-9");
    }

    void answersCapTheGrade_data() { TestStore::addRows(); }
    void answersCapTheGrade() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto made = desk.authorize(R"({"sku":"SOAP","quantity":2})");
        const auto id = TestEngine::told(made, "document");
        APPLIED(desk.act(id, "receive", "warehouse"));
        const auto inspect = [&](const std::string& more) {
            return desk.act(id, "inspect", "inspector", R"({"lines":[{"line_no":1,"quantity":1)" + more + "}]}");
        };
        REFUSED(inspect(R"(,"grade":"as_new")"), "missing_answer", "seal");
        const std::string broken = R"(,"answers":[{"question":"Is the seal whole?","answer":"no"},)"
                                   R"({"question":"Is everything there?","answer":"yes"}])";
        REFUSED(inspect(R"(,"grade":"as_new")" + broken), "grade_capped", "unusable at best");
        REFUSED(inspect(R"(,"disposition":"restock")" + broken), "not_allowed_disposition", "write_off");
        REFUSED(inspect(R"(,"grade":"shiny")" + broken), "unknown_grade", "as_new");
        APPLIED(inspect(broken));
        QCOMPARE(desk.text("return-inspections", "sku = SOAP", "grade"), std::string("unusable"));
    }

    void numbersOfOthersAreNotSoldAgain_data() { TestStore::addRows(); }
    void numbersOfOthersAreNotSoldAgain() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto id =
            TestEngine::told(desk.authorize(R"({"sku":"RADIO","quantity":2,"reason_code":"faulty"})"), "document");
        APPLIED(desk.act(id, "receive", "warehouse"));
        const auto inspect = [&](const std::string& serial, const std::string& more = "") {
            return desk.act(id, "inspect", "inspector",
                            R"({"lines":[{"line_no":1,"quantity":1,"serial":")" + serial + R"(","answers":[
                {"question":"Is everything there?","answer":"yes"},{"question":"Is the packaging unopened?","answer":"yes"},
                {"question":"Does it start?","answer":"yes"},{"question":"Is it free of personal data?","answer":"yes"},
                {"question":"Are there signs of use?","answer":"no"}])" +
                                more + "}]}");
        };
        REFUSED(inspect("R-999", R"(,"disposition":"restock")"), "not_allowed_disposition", "");
        APPLIED(inspect("R-999"));
        REFUSED(inspect("R-999"), "wrong_quantity", "one piece");
        QCOMPARE(desk.text("return-inspections", "serial = R-999", "recommended"), std::string("quarantine"));
        APPLIED(inspect("R-100"));
        QCOMPARE(desk.text("return-inspections", "serial = R-100", "recommended"), std::string("restock"));
        APPLIED(desk.act(id, "dispose", "inspector"));
        QCOMPARE(desk.at("quality_hold", ReturnsWorkspace::hub, ReturnsWorkspace::radio), 1);
        QCOMPARE(desk.at("available", ReturnsWorkspace::hub, ReturnsWorkspace::radio), 1);
        QCOMPARE(desk.text("return-checks", "check_name = ours", "outcome"), std::string("failed"));
        QCOMPARE(desk.text("return-checks", "check_name = fault_found", "outcome"), std::string("failed"));
        // A second look finds out whose it was.
        APPLIED(inspect("R-200", R"(,"replaces":1)"));
        QCOMPARE(desk.at("returned", ReturnsWorkspace::hub, ReturnsWorkspace::radio), 1);
        APPLIED(desk.act(id, "dispose", "inspector"));
        QCOMPARE(desk.at("available", ReturnsWorkspace::hub, ReturnsWorkspace::radio), 2);
        QCOMPARE(desk.text("return-inspections", "serial = R-999", "state"), std::string("replaced"));
        REFUSED(desk.act(id, "dispose", "inspector"), "unknown_inspection", "waits");
    }

    void workMakesGoodsBetter_data() { TestStore::addRows(); }
    void workMakesGoodsBetter() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto id = desk.inspected(2, "used");
        APPLIED(desk.act(id, "dispose", "inspector", R"({"lines":[{"line_no":1,"disposition":"refurbish"}]})"));
        QCOMPARE(desk.text("refurbishments", "return_id = " + id, "state"), std::string("open"));
        REFUSED(desk.act(id, "close", "inspector"), "not_settled", "waits");
        const auto work = desk.text("refurbishments", "return_id = " + id, "id");
        REFUSED(
            desk.engine.submitOn(work, "refurbishment.finish", "inspector", R"({"cost":-1,"result_grade":"as_new"})"),
            "wrong_amount", "");
        APPLIED(desk.engine.submitOn(work, "refurbishment.finish", "inspector",
                                     R"({"cost":350,"result_grade":"as_new","note":"New handles"})"));
        QCOMPARE(desk.balance("6210"), 350);
        QCOMPARE(desk.balance("2120"), -350);
        QCOMPARE(desk.text("return-inspections", "inspection_no = 2", "recommended"), std::string("restock"));
        APPLIED(desk.act(id, "dispose", "inspector"));
        QCOMPARE(desk.at("available"), 2);
        APPLIED(desk.act(id, "close", "inspector"));
    }

    void aRefusedProposalIsDisposedOfAnew_data() { TestStore::addRows(); }
    void aRefusedProposalIsDisposedOfAnew() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto id = desk.inspected(1, "faulty");
        APPLIED(desk.act(id, "dispose", "inspector", R"({"lines":[{"line_no":1,"disposition":"write_off"}]})"));
        const auto proposal = desk.text("write-offs", "return_id = " + id, "id");
        REFUSED(desk.act(id, "dispose", "inspector"), "unknown_inspection", "");
        const auto waiting = [&] { return desk.text("returns", "to_dispose > 0", "id"); };
        QCOMPARE(waiting(), std::string());
        APPLIED(
            desk.engine.submitOn(proposal, "write_off.reject", "controller", R"({"reason_code":"wo_no_evidence"})"));
        QCOMPARE(desk.text("return-inspections", "return_id = " + id, "state"), std::string("rejected"));
        QCOMPARE(waiting(), id);
        APPLIED(desk.act(id, "dispose", "inspector", R"({"lines":[{"line_no":1,"disposition":"vendor_claim"}]})"));
        QCOMPARE(waiting(), std::string());
        QCOMPARE(desk.number("SELECT count(*) FROM write_off WHERE state = 'proposed'"), 1);
    }

    void whatIsNamedTwiceIsDoneOnce_data() { TestStore::addRows(); }
    /// Another return's goods lie at the same place: they stay there.
    void whatIsNamedTwiceIsDoneOnce() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto id = desk.inspected(1, "as_new");
        QVERIFY(!desk.inspected(1, "as_new").empty());
        const std::string line = R"({"line_no":1,"disposition":"restock"})";
        REFUSED(desk.act(id, "dispose", "inspector", R"({"lines":[)" + line + "," + line + "]}"), "unknown_inspection",
                "line 1");
        QCOMPARE(desk.at("available"), 0);
        APPLIED(desk.act(id, "dispose", "inspector", R"({"lines":[)" + line + "]}"));
        QCOMPARE(desk.at("available"), 1);
        QCOMPARE(desk.at("returned"), 1);
    }

    void whatIsLeftOfAClosedReturnIsDealtWith_data() { TestStore::addRows(); }
    void whatIsLeftOfAClosedReturnIsDealtWith() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto dispose = [&](const std::string& id, const std::string& way) {
            return desk.act(id, "dispose", "inspector", R"({"lines":[{"line_no":1,"disposition":")" + way + R"("}]})");
        };
        const auto refuse = [&](const std::string& id) {
            return desk.engine.submitOn(desk.text("write-offs", "return_id = " + id, "id"), "write_off.reject",
                                        "controller", R"({"reason_code":"wo_no_evidence"})");
        };
        const auto proposed = desk.inspected(1, "faulty"), quarantined = desk.inspected(1, "as_new");
        APPLIED(dispose(proposed, "write_off"));
        APPLIED(desk.act(proposed, "close", "inspector"));
        APPLIED(refuse(proposed));
        APPLIED(dispose(proposed, "quarantine"));
        QCOMPARE(desk.at("quality_hold"), 1);
        QCOMPARE(desk.state(proposed), std::string("closed"));
        APPLIED(dispose(quarantined, "quarantine"));
        APPLIED(desk.act(quarantined, "close", "inspector"));
        APPLIED(desk.act(quarantined, "inspect", "inspector",
                         R"({"lines":[{"line_no":1,"replaces":1,"grade":"as_new"}]})"));
        APPLIED(dispose(quarantined, "restock"));
        QCOMPARE(desk.at("available"), 1);
        // Known to be refused, it is dealt with before the return ends.
        const auto refused = desk.inspected(1, "faulty");
        APPLIED(dispose(refused, "write_off"));
        APPLIED(refuse(refused));
        REFUSED(desk.act(refused, "close", "inspector"), "not_settled", "waits");
    }

    void lotsOfOneLineAreKeptApart_data() { TestStore::addRows(); }
    void lotsOfOneLineAreKeptApart() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const auto id = desk.cups(3);
        const auto receive = [&](const std::string& quantity, const std::string& lot) {
            return desk.act(id, "receive", "warehouse",
                            R"({"lines":[{"line_no":1,"quantity":)" + quantity + R"(,"lot":")" + lot + R"("}]})");
        };
        APPLIED(receive("1", "A"));
        APPLIED(receive("1", "B"));
        QCOMPARE(desk.state(id), std::string("partly_received"));
        APPLIED(receive("1", "B"));
        QCOMPARE(desk.state(id), std::string("received"));
        // Two lines that are together what was authorised.
        QCOMPARE(desk.number("SELECT count(*) FROM return_line WHERE link = 'full' AND received = quantity"), 2);
        QCOMPARE(desk.number("SELECT CAST(sum(linked) AS bigint) FROM return_line"), 3 * Quantity::scale);
        QCOMPARE(desk.number("SELECT CAST(sum(amount) AS bigint) FROM return_line"), 2999);
        QCOMPARE(desk.number("SELECT CAST(sum(cost) AS bigint) FROM return_line"), 1000);
        QCOMPARE(desk.number("SELECT quantity FROM stock_position WHERE state = 'returned' AND lot = 'B'"),
                 2 * Quantity::scale);
        REFUSED(desk.authorize(R"({"sku":"CUP","quantity":3})"), "over_return", "at most 2");
    }

    void blindGoodsGoToEachLineThatSoldThem_data() { TestStore::addRows(); }
    void blindGoodsGoToEachLineThatSoldThem() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        APPLIED(desk.engine.run(1, [](Context& context) -> Outcome {
            SalesOrder order;
            order.entity = 1;
            order.id = Uuid::derived(Uuid(), "twice");
            order.number = "S-3";
            order.state = "shipped";
            order.channel = "web";
            order.customer = "C1";
            order.node_id = ReturnsWorkspace::home;
            order.ordered_at = Timestamp::of(Date::of(2011, 11, 20), 9);
            order.currency = Currency("GBP");
            std::vector<SalesOrderLine> lines(2);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                lines[i].entity = 1;
                lines[i].order_id = order.id;
                lines[i].line_no = static_cast<std::int64_t>(i) + 1;
                lines[i].item_id = ReturnsWorkspace::soap;
                lines[i].quantity = lines[i].shipped = Quantity::units(2);
                lines[i].unit_price = i == 0 ? Minor(200) : Minor(100);
                lines[i].amount = i == 0 ? Minor(400) : Minor(200);
                order.amount += lines[i].amount;
                context.rows().put(lines[i]);
            }
            context.rows().put(order);
            const auto posted = postSale(context, order, lines);
            return posted ? Outcome() : tl::unexpected(posted.error());
        }));
        APPLIED(desk.engine.submit("return.receive_blind", "warehouse",
                                   R"({"order":"S-3","lines":[{"sku":"SOAP","quantity":5}]})"));
        QCOMPARE(desk.number("SELECT count(*) FROM return_line"), 3);
        QCOMPARE(desk.number("SELECT amount FROM return_line WHERE order_line_no = 1 AND linked = 2000"), 400);
        QCOMPARE(desk.number("SELECT amount FROM return_line WHERE order_line_no = 2 AND linked = 2000"), 200);
        QCOMPARE(desk.number("SELECT quantity FROM return_line WHERE link = 'unlinked' AND amount = 0"),
                 Quantity::scale);
        QCOMPARE(desk.at("returned", ReturnsWorkspace::hub, ReturnsWorkspace::soap), 5);
    }

    void aNewPolicyHoldsForWhatIsAuthorisedUnderIt_data() { TestStore::addRows(); }
    void aNewPolicyHoldsForWhatIsAuthorisedUnderIt() {
        OPEN_TEST_STORE(database);
        ReturnsWorkspace desk(database);
        const std::string rules = R"({"name":"Short","rules":[{"name":"A week","window_days":7,"fee_percent":15}]})";
        REFUSED(desk.engine.submit("return_policy.create", "returns", rules), "not_permitted", "");
        REFUSED(desk.engine.submit("return_policy.create", "controller",
                                   R"({"name":"Odd","rules":[{"name":"A","window_days":7,"method":"pigeon"}]})"),
                "wrong_rule", "pigeon");
        REFUSED(desk.engine.submit("return_policy.create", "controller",
                                   R"({"name":"Odd","rules":[{"name":"A","window_days":7,"reason":"fualty"}]})"),
                "unknown_reason", "faulty");
        const auto made = desk.engine.submit("return_policy.create", "controller", rules);
        APPLIED(made);
        auto approve = desk.engine.command("return_policy.approve", "finance-lead");
        approve.document = Uuid::parse(TestEngine::told(made, "document"));
        QCOMPARE(codeOf(desk.engine.submit(approve)), std::string("missing_expectation"));
        approve = desk.engine.command("return_policy.approve", "finance-lead");
        approve.document = Uuid::parse(TestEngine::told(made, "document"));
        approve.expected.version = 1;
        APPLIED(desk.engine.submit(approve));
        const auto before = desk.cups(1);
        auto activate = desk.engine.command("return_policy.activate", "finance-lead");
        activate.document = approve.document;
        APPLIED(desk.engine.submit(activate));
        QCOMPARE(desk.number("SELECT count(*) FROM return_policy WHERE state = 'active'"), 1);
        QCOMPARE(asInteger(desk.cell("return-rules", "name = A week", "fee_percent")), 15);
        QCOMPARE(desk.state(before), std::string("authorized"));
        const auto late = desk.authorize(R"({"sku":"CUP","quantity":1})");
        QCOMPARE(TestEngine::told(late, "state"), std::string("refused"));
    }
};

QTEST_GUILESS_MAIN(ReturnDeskTest)
#include "ReturnDeskTest.moc"
