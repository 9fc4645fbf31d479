#include "tests/support/Applied.h"
#include "tests/support/ImportDesk.h"
#include "tests/support/RealData.h"

#include <QtTest>

#include <map>

using namespace opsdesk;
using opsdesk::test::ImportDesk;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

namespace {

/// About a hundredth of Online Retail; tests/data/cut_online_retail.py says what is in it.
const std::string part = OPSDESK_SOURCE_DIR "/tests/data/online-retail-part.csv.gz";

/// Grades what was imported until nothing is left; how many lines were.
std::int64_t inspectAll(ImportDesk& desk, const std::string& limit) {
    std::int64_t lines = 0;
    for (int turns = 0; turns < 100; ++turns) {
        const auto done = desk.engine.submit("return.inspect_by_rule", "returns", R"({"limit":)" + limit + "}");
        if (!done.applied())
            throw Error(done.rejection.code + ": " + done.rejection.text);
        lines += std::stoll(TestEngine::told(done, "lines"));
        if (TestEngine::told(done, "left") == "0")
            break;
    }
    return lines;
}

/// What is in the inspections is what came back, unit by unit and line by line.
void reconcile(ImportDesk& desk, std::int64_t items) {
    QCOMPARE(desk.number("SELECT count(*) FROM return_inspection"), items);
    QCOMPARE(desk.number("SELECT count(*) FROM return_line WHERE item_id <> 0"), items);
    QCOMPARE(desk.number("SELECT CAST(sum(quantity) AS bigint) FROM return_inspection"),
             desk.number("SELECT CAST(sum(quantity) AS bigint) FROM return_line WHERE item_id <> 0"));
    QCOMPARE(desk.number("SELECT count(*) FROM return_line WHERE item_id <> 0 AND inspected <> quantity"), 0);
    QCOMPARE(desk.number("SELECT count(*) FROM return_order WHERE state <> 'inspected'"), 0);
    QCOMPARE(desk.number("SELECT count(*) FROM return_inspection WHERE state <> 'decided' OR recommended = '' OR "
                         "disposition <> recommended OR note = ''"),
             0);
    // By the rules: every line that no purchase covers was taken for opened unless something worse was said of it.
    QCOMPARE(desk.number("SELECT count(*) FROM return_inspection s JOIN return_line l ON l.return_id = s.return_id AND "
                         "l.line_no = s.line_no WHERE l.link = 'unlinked' AND l.quantity < 1000000 AND s.grade = "
                         "'as_new'"),
             0);
}

} // namespace

/// Imported returns, of which nobody will see the goods again.
class ReturnRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePartIsInspectedByRule_data() { TestStore::addRows(); }
    void thePartIsInspectedByRule() {
        OPEN_TEST_STORE(database);
        ImportDesk desk(database);
        desk.import("online-retail", part);
        QCOMPARE(test::codeOf(desk.engine.submit("return.inspect_by_rule", "warehouse", "{}")),
                 std::string("not_permitted"));
        QCOMPARE(inspectAll(desk, "10"), 87);
        reconcile(desk, 87);
        QCOMPARE(inspectAll(desk, "10"), 0);
        // As they wait, they can be disposed of: goods of history are in the opening count, and nothing is posted.
        const auto id =
            desk.lines("SELECT return_id FROM return_inspection WHERE recommended = 'restock' ORDER BY 1").front();
        APPLIED(desk.engine.submitOn(id, "return.dispose", "returns"));
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry"), 0);
        APPLIED(desk.engine.submitOn(id, "return.close", "returns"));
    }

    void wordsBecomeReasons_data() { TestStore::addRows(); }
    void wordsBecomeReasons() {
        OPEN_TEST_STORE(database);
        ImportDesk desk(database);
        desk.importText("items", "sku,description,unit_price,currency\nCUP,Enamel cup,5.00,GBP\n");
        desk.importText("stock", "sku,node,quantity,unit_cost,currency\nCUP,HOME,10,4.00,GBP\n",
                        {1, {}, Date::of(2011, 11, 1)});
        desk.importText("returns", "return,time,sku,quantity,unit_price,currency,reason\n"
                                   "R1,2011-11-05 10:00:00,CUP,1,5.00,GBP,Arrived broken in its box\n"
                                   "R2,2011-11-06 10:00:00,CUP,1,5.00,GBP,The lid is DEFECTIVE\n"
                                   "R3,2011-11-07 10:00:00,CUP,1,5.00,GBP,My aunt has one\n"
                                   "R4,2011-11-08 10:00:00,CUP,1,5.00,GBP,Sent back undamaged\n");
        const auto reason = [&](const std::string& number, const std::string& column) {
            return desk
                .lines("SELECT l." + column + " FROM return_line l JOIN return_order r ON r.id = l.return_id " +
                       "WHERE r.number = '" + number + "'")
                .front();
        };
        QCOMPARE(reason("R1", "reason_code"), std::string("damaged_in_transit"));
        QCOMPARE(reason("R1", "reason_rule"), std::string("arrived broken"));
        QCOMPARE(reason("R2", "reason_code"), std::string("faulty"));
        QCOMPARE(reason("R2", "reason_rule"), std::string("defect"));
        QCOMPARE(reason("R3", "reason_code"), std::string("no_reason"));
        QCOMPARE(reason("R3", "reason"), std::string("My aunt has one"));
        QCOMPARE(inspectAll(desk, "500"), 4);
        const auto grade = [&](const std::string& number) {
            return desk
                .lines("SELECT s.grade FROM return_inspection s JOIN return_order r ON r.id = s.return_id "
                       "WHERE r.number = '" +
                       number + "'")
                .front();
        };
        QCOMPARE(grade("R1"), std::string("unusable"));
        QCOMPARE(grade("R2"), std::string("faulty"));
        QCOMPARE(grade("R3"), std::string("opened"));
        QCOMPARE(grade("R4"), std::string("opened"));
    }

    void rulesCanBeGiven() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        desk.import("online-retail", part);
        REFUSED(desk.engine.submit("return.inspect_by_rule", "returns", R"({"rules":[{"name":"A","grade":"fine"}]})"),
                "unknown_grade", "as_new");
        const auto done = desk.engine.submit(
            "return.inspect_by_rule", "returns",
            R"({"rules":[{"name":"Many","quantity_from":10,"grade":"used"},{"name":"Dear","price_below":100,"grade":"faulty"}]})");
        APPLIED(done);
        QCOMPARE(std::stoll(TestEngine::told(done, "lines")) + std::stoll(TestEngine::told(done, "unjudged")), 87);
        QCOMPARE(desk.number("SELECT count(*) FROM return_inspection WHERE grade = 'used'"),
                 desk.number("SELECT count(*) FROM return_line WHERE item_id <> 0 AND quantity >= 10000"));
        QVERIFY(desk.number("SELECT count(*) FROM return_order WHERE state = 'received'") > 0);
    }

    void theWholeFileIsInspectedByRule() {
        const auto file = test::realData("online_retail/OnlineRetail.csv.gz");
        if (!file)
            QSKIP("The Online Retail file is absent: set OPSDESK_DATA to the folder of the real data.");
        const TestStore database("sqlite");
        ImportDesk desk(database);
        desk.import("online-retail", *file);
        QCOMPARE(desk.number("SELECT count(*) FROM return_line"), 9'288);
        QCOMPARE(desk.number("SELECT count(*) FROM return_order"), 3'836);
        QCOMPARE(inspectAll(desk, "500"), 8'704);
        reconcile(desk, 8'704);
        // The two that were entered and called off within minutes, 80,995 and 74,215 units.
        QVERIFY(desk.number("SELECT count(*) FROM return_inspection WHERE quantity >= 74215000 AND grade = 'as_new'") ==
                2);
        // The write-offs beside them are a queue of their own, as they were.
        QCOMPARE(desk.number("SELECT count(*) FROM write_off WHERE state = 'proposed'"), 1'336);
        QCOMPARE(desk.number("SELECT CAST(sum(quantity) AS bigint) FROM write_off"), 206'957'000);
    }
};

QTEST_GUILESS_MAIN(ReturnRulesTest)
#include "ReturnRulesTest.moc"
