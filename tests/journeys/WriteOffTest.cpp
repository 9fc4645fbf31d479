#include "core/ledger/PostingRule.h"
#include "tests/support/WriteOffDesk.h"

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test::write_off;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

class WriteOffTest : public QObject {
    Q_OBJECT

    static void addBothStores() { TestStore::addRows(); }

private slots:
    void approvalMovesStockAndMoneyWithinTheLimit_data() { addBothStores(); }
    void approvalMovesStockAndMoneyWithinTheLimit() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto document = desk.propose(60, R"(,"original_text":"crushed by forklift")");
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + document, "amount")), pounds(600));
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + document, "book_value")), pounds(600));
        QCOMPARE(asText(desk.cell("write-offs", "sku = LAMP", "original_text")), std::string("crushed by forklift"));

        QCOMPARE(desk.decide(document, "approve", "warehouse"), std::string("not_permitted"));
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("over_limit"));
        QCOMPARE(desk.at("available"), 100);
        QCOMPARE(desk.decide(document, "approve", "finance-lead", R"({"note":"seen the photos"})"),
                 std::string("applied"));

        QCOMPARE(desk.state(document), std::string("approved"));
        QCOMPARE(desk.at("available"), 40);
        QCOMPARE(desk.at("written_off", 0), 60);
        QCOMPARE(desk.poolValue(), pounds(600));
        QCOMPARE(desk.balance("1200"), pounds(600) + 20);
        QCOMPARE(desk.balance("6100"), pounds(600));
        QCOMPARE(asText(desk.cell("write-offs", "id = " + document, "decided_by")), std::string("finance-lead"));
        QCOMPARE(desk.decide(document, "approve", "finance-lead"), std::string("wrong_state"));
        QCOMPARE(desk.balance("6100"), pounds(600));
    }

    void nobodyApprovesTheirOwn_data() { addBothStores(); }
    void nobodyApprovesTheirOwn() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto document = desk.propose(1);
        const auto promote = [](Context& context) -> Outcome {
            context.rows().put(User{0, "warehouse", "Promoted", {"controller"}, true, 0});
            return {};
        };
        QVERIFY(desk.engine.run(0, promote).applied());
        QCOMPARE(desk.decide(document, "approve", "warehouse"), std::string("segregation_of_duties"));
        QCOMPARE(desk.decide(document, "reroute", "warehouse", R"({"disposition":"restock"})"),
                 std::string("segregation_of_duties"));
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("applied"));
    }

    void theLimitHoldsForWhatIsPosted_data() { addBothStores(); }
    void theLimitHoldsForWhatIsPosted() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto document = desk.propose(40);
        // 80 dearer lamps double the average: the 400.00 that were proposed are 560.00 now.
        QVERIFY(desk.engine.run(1, [](Context& context) { return takeIn(context, place::available(hub), 80, 160000); })
                    .applied());
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + document, "amount")), pounds(400));
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + document, "book_value")), pounds(560));
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("over_limit"));
        QCOMPARE(desk.decide(document, "approve", "finance-lead"), std::string("applied"));
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + document, "amount")), pounds(560));
        QCOMPARE(desk.balance("6100"), pounds(560));
    }

    void decisionsNameWhatTheySaw_data() { addBothStores(); }
    void decisionsNameWhatTheySaw() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto document = desk.propose(2);
        const auto codeOf = [&](const Command& command) { return desk.engine.submit(command).rejection.code; };

        auto blind = desk.decision(document, "approve", "controller");
        blind.expected = {};
        QCOMPARE(codeOf(blind), std::string("missing_expectation"));
        auto onAnotherAmount = desk.decision(document, "approve", "controller");
        onAnotherAmount.expected.amount = Minor(1);
        QCOMPARE(codeOf(onAnotherAmount), std::string("stale_amount"));
        const auto early = desk.decision(document, "approve", "finance-lead");
        QCOMPARE(desk.decide(document, "reroute", "controller", R"({"disposition":"liquidation"})"),
                 std::string("applied"));
        QCOMPARE(codeOf(early), std::string("stale_version"));
    }

    void aRerouteIsDecidedBySomebodyElse_data() {
        QTest::addColumn<std::string>("store");
        QTest::addColumn<std::string>("disposition");
        QTest::addColumn<std::string>("outside");
        QTest::addColumn<std::string>("account");
        for (const char* store : {"sqlite", "postgres"}) {
            QTest::addRow("vendor claim, %s", store)
                << std::string(store) << std::string("vendor_claim") << std::string("supplier") << std::string("1300");
            QTest::addRow("liquidation, %s", store)
                << std::string(store) << std::string("liquidation") << std::string("liquidated") << std::string("1310");
        }
    }
    void aRerouteIsDecidedBySomebodyElse() {
        OPEN_TEST_STORE(database);
        QFETCH(std::string, disposition);
        QFETCH(std::string, outside);
        QFETCH(std::string, account);
        WriteOffDesk desk(database);
        const auto document = desk.propose(10, R"(,"stock_state":"returned")");
        const auto wish = R"({"reason_code":"wo_vendor_owes","disposition":)" + ('"' + disposition + '"') + "}";
        QCOMPARE(desk.decide(document, "reroute", "controller", wish), std::string("applied"));
        QCOMPARE(desk.state(document), std::string("rerouted"));
        QCOMPARE(desk.at("returned"), 20);
        QCOMPARE(desk.decide(document, "reroute", "finance-lead", wish), std::string("same_disposition"));
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("segregation_of_duties"));

        QCOMPARE(desk.decide(document, "approve", "finance-lead"), std::string("applied"));
        QCOMPARE(desk.at("returned"), 10);
        QCOMPARE(desk.at(outside, 0), 10);
        QCOMPARE(desk.balance(account), pounds(100));
        QCOMPARE(desk.balance("6100"), 0);
        QCOMPARE(desk.balance("1200"), desk.poolValue() + 20);
    }

    void aLotIsSoldOnceAndSharedByBookValue_data() { addBothStores(); }
    void aLotIsSoldOnceAndSharedByBookValue() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const std::string way = R"(,"stock_state":"returned","disposition":"liquidation")";
        const auto large = desk.propose(10, way), small = desk.propose(5, way), waits = desk.propose(1, way);
        for (const auto& document : {large, small})
            QCOMPARE(desk.decide(document, "approve", "controller"), std::string("applied"));
        const auto of = [&](const std::string& document, const std::string& column) {
            return desk.cell("write-offs", "id = " + document, column);
        };
        const auto send = [&](const std::string& command, const std::vector<std::string>& documents,
                              const std::string& who, const std::string& more) {
            std::string rows;
            for (const auto& document : documents)
                rows += fmt::format(R"({}{{"id":"{}","version":{},"amount":{}}})", rows.empty() ? "" : ",", document,
                                    asInteger(of(document, "version")), asInteger(of(document, "amount")));
            const auto outcome =
                desk.engine.submit("write_off." + command, who, R"({"rows":[)" + rows + "]" + more + "}");
            return outcome.applied() ? std::string("applied") : outcome.rejection.code;
        };
        const std::string paid = R"(,"amount":4001,"buyer":"Bulk Ltd, 77")";
        QCOMPARE(send("sell_lot", {large, small}, "warehouse", paid), std::string("not_permitted"));
        QCOMPARE(send("sell_lot", {large, waits}, "controller", paid), std::string("wrong_state"));
        QCOMPARE(send("sell_lot", {large}, "controller", R"(,"amount":-1,"buyer":"Bulk Ltd")"),
                 std::string("wrong_amount"));
        QCOMPARE(send("sell_lot", {large}, "controller", R"(,"amount":1,"buyer":"Bulk Ltd","sold_on":"2011-12-01")"),
                 std::string("wrong_date"));
        QCOMPARE(desk.balance("1310"), pounds(150));

        QCOMPARE(send("sell_lot", {large, small}, "controller", paid), std::string("applied"));
        QCOMPARE(asInteger(of(large, "recovered")), 2667);
        QCOMPARE(asInteger(of(small, "recovered")), 1334);
        QCOMPARE(asText(of(large, "sale_state")), std::string("sold"));
        QCOMPARE(desk.balance("1310"), 0);
        QCOMPARE(desk.balance("1050"), 4001);
        QCOMPARE(desk.balance("6110"), pounds(150) - 4001);
        QCOMPARE(asInteger(desk.cell("recovery-paths", "path = liquidation", "came_back")), 4001);
        const auto ledger = [&] {
            return asInteger(desk.cell("sub-ledgers", "sub_ledger = liquidation", "difference"));
        };
        QCOMPARE(ledger(), 0);
        QCOMPARE(send("sell_lot", {small}, "controller", paid), std::string("wrong_state"));
        QCOMPARE(desk.decide(small, "reopen", "controller"), std::string("wrong_state"));

        QCOMPARE(send("take_back_sale", {small}, "controller", ""), std::string("applied"));
        QCOMPARE(asText(of(small, "sale_state")), std::string("unsold"));
        QCOMPARE(desk.balance("1310"), pounds(50));
        QCOMPARE(desk.balance("1050"), 2667);
        QCOMPARE(ledger(), 0);
        QCOMPARE(send("take_back_sale", {small}, "controller", ""), std::string("wrong_state"));
        // For more than the books had: the rest is less loss.
        QCOMPARE(send("sell_lot", {small}, "controller", R"(,"amount":6000,"buyer":"Bulk Ltd")"),
                 std::string("applied"));
        QCOMPARE(desk.balance("6110"), pounds(100) - 2667 - pounds(10));
        QCOMPARE(desk.balance("1310"), 0);
    }

    void aRestockMovesNoMoney_data() { addBothStores(); }
    void aRestockMovesNoMoney() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto document = desk.propose(5, R"(,"stock_state":"returned","disposition":"restock")");
        const auto entries = desk.number("SELECT count(*) FROM journal_entry");
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("applied"));
        QCOMPARE(desk.at("returned"), 15);
        QCOMPARE(desk.at("available"), 105);
        QCOMPARE(desk.poolValue(), pounds(1200));
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry"), entries);
    }

    void takingARerouteBackFreesItsMaker_data() { addBothStores(); }
    void takingARerouteBackFreesItsMaker() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto document = desk.propose(1);
        QCOMPARE(desk.decide(document, "reroute", "controller", R"({"disposition":"restock"})"),
                 std::string("applied"));
        QCOMPARE(desk.decide(document, "reopen", "controller"), std::string("applied"));
        QCOMPARE(asText(desk.cell("write-offs", "id = " + document, "disposition")), std::string("write_off"));
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("applied"));

        const auto other = desk.propose(1);
        QCOMPARE(desk.decide(other, "reroute", "controller", R"({"disposition":"restock"})"), std::string("applied"));
        QCOMPARE(desk.decide(other, "reopen", "finance-lead"), std::string("applied"));
        QCOMPARE(desk.decide(other, "approve", "controller"), std::string("segregation_of_duties"));
    }

    void reopeningReversesByEntriesOfItsOwn_data() { addBothStores(); }
    void reopeningReversesByEntriesOfItsOwn() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto document = desk.propose(30);
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("applied"));
        const auto firstStock = asInteger(desk.cell("write-offs", "id = " + document, "stock_entry_id"));
        QVERIFY(firstStock > 0);
        QCOMPARE(desk.decide(document, "reopen", "controller"), std::string("applied"));

        QCOMPARE(desk.state(document), std::string("proposed"));
        QCOMPARE(desk.at("available"), 100);
        QCOMPARE(desk.at("written_off", 0), 0);
        QCOMPARE(desk.poolValue(), pounds(1200));
        QCOMPARE(desk.balance("6100"), 0);
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry WHERE event = 'write_off'"), 2);
        QCOMPARE(desk.number("SELECT count(*) FROM stock_entry WHERE entry_id >= " + std::to_string(firstStock)), 2);
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + document, "stock_entry_id")), 0);
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("applied"));
        QCOMPARE(desk.balance("6100"), pounds(300));

        // Finance books the like elsewhere from now on: what was posted is taken back from where it was.
        QVERIFY(desk.engine
                    .run(0,
                         [](Context& context) -> Outcome {
                             auto& rows = context.rows();
                             auto rule = *rows.find<PostingRule>(std::int64_t(0), std::string_view("write_off"));
                             rule.debit = "5100";
                             rows.put(std::move(rule));
                             return {};
                         })
                    .applied());
        QCOMPARE(desk.decide(document, "reopen", "controller"), std::string("applied"));
        QCOMPARE(desk.balance("6100"), 0);
        QCOMPARE(desk.number("SELECT count(*) FROM journal_line WHERE account = '5100'"), 0);
    }

    void aRejectionLeavesTheStock_data() { addBothStores(); }
    void aRejectionLeavesTheStock() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto document = desk.propose(3);
        QCOMPARE(desk.decide(document, "reject", "controller", R"({"reason_code":"damaged"})"),
                 std::string("unknown_reason"));
        QCOMPARE(desk.decide(document, "reject", "controller", R"({"reason_code":"wo_no_evidence"})"),
                 std::string("applied"));
        QCOMPARE(desk.state(document), std::string("rejected"));
        QCOMPARE(desk.at("available"), 100);
        QCOMPARE(asText(desk.cell("write-offs", "id = " + document, "decision_reason")), std::string("wo_no_evidence"));
    }

    void historyBooksTheQuantityAlone_data() { addBothStores(); }
    void historyBooksTheQuantityAlone() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        WriteOff old;
        old.entity = 1;
        old.id = *Uuid::parse("00000000-0000-8000-8000-000000000001");
        old.number = "WO-2010-000001";
        old.state = "proposed";
        old.version = 1;
        old.item_id = lamp;
        old.quantity = Quantity::units(7);
        old.currency = gbp;
        old.proposed_disposition = old.disposition = "write_off";
        old.origin = "import";
        old.history = true;
        QVERIFY(desk.engine
                    .run(1,
                         [&](Context& context) -> Outcome {
                             context.rows().insert(old);
                             return {};
                         })
                    .applied());
        const auto document = old.id.toString();
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("applied"));
        QCOMPARE(desk.at("history", 0), -7);
        QCOMPARE(desk.at("written_off", 0), 7);
        QCOMPARE(desk.at("available"), 100);
        QCOMPARE(desk.poolValue(), pounds(1200));
        QCOMPARE(desk.number("SELECT count(*) FROM stock_entry WHERE kind = 'history_write_off'"), 1);
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry WHERE event = 'write_off'"), 0);
        QCOMPARE(desk.decide(document, "reopen", "controller"), std::string("applied"));
        QCOMPARE(desk.at("history", 0), 0);
    }

    void wrongProposalsAreRefused_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char* name, const char* change, const char* code, const char* field) {
            QTest::newRow(name) << QString::fromUtf8(change) << std::string(code) << std::string(field);
        };
        row("unknown item", R"({"sku":"LAMPP"})", "unknown_sku", "sku");
        row("unknown item key", R"({"item_id":99})", "unknown_item", "item_id");
        row("no item", R"({"sku":null})", "missing_field", "sku");
        row("unknown node", R"({"node":"MOON"})", "unknown_node", "node");
        row("unknown node key", R"({"node_id":7})", "unknown_node", "node_id");
        row("no node", R"({"node":null})", "missing_field", "node");
        row("unknown state", R"({"stock_state":"lost"})", "unknown_stock_state", "stock_state");
        row("unknown reason", R"({"reason_code":"because"})", "unknown_reason", "reason_code");
        row("a reason for something else", R"({"reason_code":"wo_no_evidence"})", "unknown_reason", "reason_code");
        row("unknown disposition", R"({"disposition":"burn"})", "unknown_disposition", "disposition");
        row("unknown return", R"({"return_id":"00000000-0000-8000-8000-000000000009"})", "unknown_return", "return_id");
        row("nothing", R"({"quantity":0})", "wrong_quantity", "quantity");
        row("less than nothing", R"({"quantity":-1})", "wrong_quantity", "quantity");
        row("more than there is", R"({"quantity":101})", "insufficient_stock", "quantity");
        row("more than can be", R"({"quantity":99999999999999999999})", "wrong_field", "quantity");
        row("finer than can be", R"({"quantity":1.0001})", "wrong_field", "quantity");
        row("unknown field", R"({"colour":"red"})", "unknown_field", "colour");
        row("text for a number", R"({"quantity":"many"})", "wrong_field", "quantity");
    }
    void wrongProposalsAreRefused() {
        QFETCH(QString, change);
        QFETCH(std::string, code);
        QFETCH(std::string, field);
        const TestStore database("sqlite");
        WriteOffDesk desk(database);
        auto payload =
            QJsonDocument::fromJson(R"({"sku":"LAMP","node":"HUB","quantity":1,"reason_code":"damaged"})").object();
        const auto changes = QJsonDocument::fromJson(change.toUtf8()).object();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            payload[it.key()] = it.value();
        const auto text = QJsonDocument(payload).toJson(QJsonDocument::Compact).toStdString();
        const auto outcome = desk.engine.submit("write_off.propose", "returns", text);
        QVERIFY(!outcome.applied());
        QCOMPARE(outcome.rejection.code, code);
        QCOMPARE(outcome.rejection.field, field);
        QCOMPARE(desk.number("SELECT count(*) FROM write_off"), 0);
    }

    void happensOnTheDayThatBusinessIsDoneOn() {
        const TestStore database("sqlite");
        WriteOffDesk desk(database);
        QVERIFY(desk.engine
                    .run(0,
                         [](Context& context) -> Outcome {
                             context.rows().put(
                                 Policy{0, "setting.as_of", "setting", "2011-11-20", "date", "", "active", 1, 0});
                             return {};
                         })
                    .applied());
        const auto made = desk.engine.submit("write_off.propose", "returns",
                                             R"({"sku":"LAMP","node":"HUB","quantity":1,"reason_code":"damaged"})");
        QVERIFY2(made.applied(), made.rejection.text.c_str());
        QCOMPARE(desk.number("SELECT occurred_at / 86400000000 FROM write_off"), Date::of(2011, 11, 20).days());
    }

    void oneFailureInABulkLeavesTheOthersDone_data() { addBothStores(); }
    void oneFailureInABulkLeavesTheOthersDone() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        QVERIFY(desk.engine.run(1, [](Context& context) { return takeIn(context, place::damaged(hub), 200, 200000); })
                    .applied());
        std::vector<Command> decisions;
        for (int i = 0; i < 200; ++i)
            decisions.push_back(desk.decision(desk.propose(1, R"(,"stock_state":"damaged")"), "approve", "controller"));
        decisions[77].expected.version = 9;
        const auto outcomes = desk.engine.engine().process(decisions);
        QCOMPARE(outcomes.size(), decisions.size());
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            QCOMPARE(outcomes[i].rejection.code, std::string(i == 77 ? "stale_version" : ""));
        QCOMPARE(desk.at("written_off", 0), 199);
        QCOMPARE(desk.at("damaged"), 1);
        QCOMPARE(desk.balance("6100"), pounds(1990));
        QCOMPARE(desk.number("SELECT count(*) FROM write_off WHERE state = 'approved'"), 199);
    }

    /// What a claim would bring counts in the queue and in the details until the vendor takes none any more.
    void aLateClaimBringsNothing_data() { addBothStores(); }
    void aLateClaimBringsNothing() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        QVERIFY(desk.engine.run(1, [](Context& context) { return takeIn(context, place::damaged(hub), 10, 10000); })
                    .applied());
        const auto document = desk.propose(4, R"(,"stock_state":"damaged")");
        const auto lost = [&] {
            return fmt::format("{} {}", asInteger(desk.cell("write-offs", "id = " + document, "loss_against_best")),
                               asInteger(desk.cell("write-off-alternatives", "chosen = true", "loss_against_best")));
        };
        const auto claimableUntil = [&](Date day) {
            return desk.engine
                .run(1,
                     [&](Context& context) -> Outcome {
                         auto row = *context.rows().find<WriteOff>(std::int64_t(1), *Uuid::parse(document));
                         row.claim_until = day;
                         context.rows().put(std::move(row));
                         return {};
                     })
                .applied();
        };
        QVERIFY(claimableUntil(Date::of(2200, 1, 1)));
        QCOMPARE(lost(), std::string("1600 1600"));
        QVERIFY(claimableUntil(Date::of(2011, 1, 1)));
        QCOMPARE(lost(), std::string("400 400"));
        QCOMPARE(asInteger(desk.cell("write-off-alternatives", "disposition = vendor_claim", "expected_recovery")), 0);
    }

    void theDetailsShowWhatADecisionNeeds_data() { addBothStores(); }
    void theDetailsShowWhatADecisionNeeds() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto earlier = desk.propose(15, R"(,"stock_state":"returned")");
        QCOMPARE(desk.decide(earlier, "approve", "controller"), std::string("applied"));
        const auto document = desk.propose(4, R"(,"stock_state":"returned")");
        desk.propose(2, R"(,"stock_state":"returned")");
        const auto cell = [&](const std::string& view, const std::string& filter, const std::string& column) {
            const auto rows = desk.reader->rows(
                {view, 1, {Filter::parse("write_off_id = " + document), Filter::parse(filter)}, "", {}, {}});
            return rows.size() != 1 ? Value()
                                    : rows.front().at(static_cast<std::size_t>(desk.reader->view(view).index(column)));
        };
        QCOMPARE(asInteger(cell("write-off-journal", "account = 6100", "debit")), pounds(40));
        QCOMPARE(asInteger(cell("write-off-journal", "account = 1300", "debit")), pounds(40));
        QCOMPARE(asText(cell("write-off-journal", "account = 6100", "account_name")), std::string("Stock written off"));
        QCOMPARE(asInteger(cell("write-off-alternatives", "disposition = restock", "expected_recovery")), pounds(34));
        QCOMPARE(asInteger(cell("write-off-alternatives", "disposition = write_off", "loss_against_best")), pounds(34));
        QCOMPARE(asInteger(cell("write-off-alternatives", "chosen = true", "expected_recovery")), 0);
        QCOMPARE(asInteger(cell("write-off-precedents", "same_reason = true", "amount")), pounds(150));

        const auto finding = [&](const std::string& topic, const std::string& column) {
            return asText(cell("write-off-evidence", "topic = " + topic, column));
        };
        QCOMPARE(finding("Goods are there", "outcome"), std::string("passed"));
        QCOMPARE(finding("Goods are there", "text"), std::string("5 returned at HUB now."));
        QCOMPARE(finding("Other proposals for them", "outcome"), std::string("failed"));
        QCOMPARE(finding("Other proposals for them", "text"),
                 std::string("2 more of the same stock wait for a decision."));
        QCOMPARE(finding("Value since proposed", "text"), std::string("GBP 40.00 then, 40.00 now."));
        QCOMPARE(finding("Earlier write-offs of the item", "text"), std::string("1 approved, 15 units."));
        const auto own = [&](const std::string& column) { return desk.cell("write-offs", "id = " + document, column); };
        QCOMPARE(asText(own("evidence")), std::string("failed"));
        QCOMPARE(asText(own("grade")), std::string("unusable"));
        QCOMPARE(asText(own("level")), std::string("controller"));
        QCOMPARE(asInteger(own("loss_against_best")), pounds(34));
        QCOMPARE(asText(desk.cell("write-offs", "id = " + earlier, "evidence")), std::string("passed"));
        QVERIFY(isNull(desk.cell("write-offs", "id = " + earlier, "loss_against_best")));
        QCOMPARE(asInteger(desk.cell("item-return-rates", "sku = LAMP", "written_off")), 15000);
    }
};

QTEST_GUILESS_MAIN(WriteOffTest)
#include "WriteOffTest.moc"
