#include "tests/support/WriteOffDesk.h"

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test::write_off;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

/// What a controller may do with a write-off beside approving and rejecting it.
class WriteOffDecisionTest : public QObject {
    Q_OBJECT

    static void addBothStores() { TestStore::addRows(); }

private slots:
    void thePreviewIsWhatIsPosted_data() {
        QTest::addColumn<std::string>("store");
        QTest::addColumn<std::string>("disposition");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<std::int64_t>("value");
        for (const char* store : {"sqlite", "postgres"})
            for (const char* disposition :
                 {"write_off", "restock", "vendor_claim", "liquidation", "donation", "quarantine"})
                for (const auto& [quantity, value] : {std::pair(1, 2), std::pair(3, 8), std::pair(5, 12), {8, 20}})
                    QTest::addRow("%d to %s, %s", quantity, disposition, store)
                        << std::string(store) << std::string(disposition) << quantity << std::int64_t(value);
    }
    /// Halves of a penny are rounded to even, in the preview as in what is posted.
    void thePreviewIsWhatIsPosted() {
        OPEN_TEST_STORE(database);
        QFETCH(std::string, disposition);
        QFETCH(int, quantity);
        QFETCH(std::int64_t, value);
        WriteOffDesk desk(database);
        const auto made = desk.engine.submit(
            "write_off.propose", "returns",
            fmt::format(R"({{"sku":"KNOB","node":"HUB","stock_state":"returned","reason_code":"damaged",)"
                        R"("disposition":"{}","quantity":{}}})",
                        disposition, quantity));
        QVERIFY2(made.applied(), made.rejection.text.c_str());
        const auto document = TestEngine::told(made, "document");
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + document, "book_value")), value);
        const auto promised = desk.preview(document);
        const bool stays = disposition == "restock" || disposition == "quarantine";
        QCOMPARE(promised.empty(), stays);
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("applied"));
        QCOMPARE(desk.posted(document), promised);
        QCOMPARE(desk.preview(document), promised);
        QCOMPARE(desk.at("quality_hold", hub, knob), disposition == "quarantine" ? quantity : 0);
        QCOMPARE(desk.number("SELECT value FROM stock_value WHERE entity = 1 AND item_id = 2"),
                 stays ? 20 : 20 - value);
        QCOMPARE(desk.balance("1300"), disposition == "vendor_claim" ? 3 * quantity : 0);
    }

    void aSplitGainsNoLimit_data() { addBothStores(); }
    void aSplitGainsNoLimit() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto whole = desk.propose(60);
        QCOMPARE(desk.decide(whole, "split", "controller", R"({"quantity":60})"), std::string("wrong_quantity"));
        const auto outcome = desk.engine.submit(desk.decision(whole, "split", "controller", R"({"quantity":7})"));
        QVERIFY2(outcome.applied(), outcome.rejection.text.c_str());
        const auto part = TestEngine::told(outcome, "split");
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + whole, "amount")), pounds(530));
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + part, "amount")), pounds(70));
        QCOMPARE(asInteger(desk.cell("write-offs", "id = " + part, "quantity")), 7000);
        QCOMPARE(asText(desk.cell("write-offs", "id = " + part, "requester")), std::string("warehouse"));
        QCOMPARE(asText(desk.cell("write-offs", "id = " + part, "level")), std::string("finance-lead"));
        QCOMPARE(desk.decide(part, "approve", "controller"), std::string("over_limit"));
        desk.give("warehouse", {"finance-lead"});
        QCOMPARE(desk.decide(part, "approve", "warehouse"), std::string("segregation_of_duties"));
        QCOMPARE(desk.decide(part, "approve", "finance-lead"), std::string("applied"));
        QCOMPARE(desk.balance("6100"), pounds(70));
        QCOMPARE(desk.decide(whole, "approve", "finance-lead"), std::string("applied"));
        QCOMPARE(desk.balance("6100"), pounds(600));
    }

    void somebodyElseLooksAgain_data() { addBothStores(); }
    void somebodyElseLooksAgain() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const auto made = desk.engine.submit(
            "write_off.propose", "returns",
            R"({"sku":"LAMP","node":"HUB","stock_state":"returned","quantity":2,"reason_code":"damaged","grade":"faulty"})");
        const auto document = TestEngine::told(made, "document");
        QCOMPARE(asText(desk.cell("write-offs", "id = " + document, "grade")), std::string("faulty"));
        QCOMPARE(desk.decide(document, "inspect_again", "controller"), std::string("applied"));
        QCOMPARE(desk.state(document), std::string("inspecting"));
        QCOMPARE(desk.number("SELECT count(*) FROM task WHERE kind = 'write_off_inspection' AND state = 'open'"), 1);
        QCOMPARE(desk.decide(document, "approve", "finance-lead"), std::string("wrong_state"));
        const std::string found = R"({"grade":"as_new","disposition":"restock","note":"only the box is torn"})";
        QCOMPARE(desk.decide(document, "inspect", "returns", found), std::string("segregation_of_duties"));
        QCOMPARE(desk.decide(document, "inspect", "warehouse", R"({"grade":"nice","disposition":"restock"})"),
                 std::string("unknown_grade"));
        QCOMPARE(desk.decide(document, "inspect", "warehouse", found), std::string("applied"));
        QCOMPARE(desk.state(document), std::string("proposed"));
        QCOMPARE(asText(desk.cell("write-offs", "id = " + document, "disposition")), std::string("restock"));
        QCOMPARE(desk.number("SELECT count(*) FROM task WHERE kind = 'write_off_inspection' AND state = 'open'"), 0);
        desk.give("warehouse", {"controller"});
        QCOMPARE(desk.decide(document, "approve", "warehouse"), std::string("segregation_of_duties"));
        QCOMPARE(desk.decide(document, "approve", "controller"), std::string("applied"));
        QCOMPARE(desk.at("available"), 102);
    }

    void theSumOfABulkCountsAgainstTheLimit_data() { addBothStores(); }
    void theSumOfABulkCountsAgainstTheLimit() {
        OPEN_TEST_STORE(database);
        WriteOffDesk desk(database);
        const std::vector<std::string> same{desk.propose(20), desk.propose(20), desk.propose(20)};
        const auto lost = desk.propose(1, R"(,"note":"other")", "lost");
        QCOMPARE(desk.approveAll(same, "controller").rejection.code, std::string("over_limit"));
        QCOMPARE(desk.approveAll({same[0], lost}, "controller").rejection.code, std::string("mixed_write_offs"));
        QCOMPARE(desk.approveAll({same[0]}, "warehouse").rejection.code, std::string("not_permitted"));
        QCOMPARE(desk.balance("6100"), 0);
        // One was decided meanwhile: the others are approved, and the answer says which is not.
        QCOMPARE(desk.decide(same[1], "reject", "controller", R"({"reason_code":"wo_no_evidence"})"),
                 std::string("applied"));
        const auto outcome = desk.approveAll(same, "controller");
        QVERIFY2(outcome.applied(), outcome.rejection.text.c_str());
        QCOMPARE(TestEngine::told(outcome, "approved"), std::string("2"));
        QVERIFY(outcome.result.find("wrong_state") != std::string::npos);
        QCOMPARE(desk.balance("6100"), pounds(400));
        QCOMPARE(desk.state(same[0]), std::string("approved"));
        QCOMPARE(desk.state(same[1]), std::string("rejected"));
        QCOMPARE(desk.state(same[2]), std::string("approved"));
    }
};

QTEST_GUILESS_MAIN(WriteOffDecisionTest)
#include "WriteOffDecisionTest.moc"
