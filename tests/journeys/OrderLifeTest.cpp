#include "core/governance/Policy.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

const std::string twoItems = R"([{"item_id":1,"quantity":100},{"item_id":2,"quantity":50}])";

} // namespace

/// What becomes of whole orders: copies, parts, sums, and changes after the supplier has them. Today is 2011-11-30.
class OrderLifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyHasNoApproval_data() { TestStore::addRows(); }
    void aCopyHasNoApproval() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto source = desk.orderIn("approved");
        const auto before = desk.order(source);
        const auto made = desk.act(source, "copy", "planner");
        APPLIED(made);
        const auto copy = desk.told(made, "made");
        QCOMPARE(desk.order(copy).state, std::string("draft"));
        QCOMPARE(desk.order(copy).origin, std::string("copy"));
        QCOMPARE(desk.order(copy).approved_version, 0);
        QCOMPARE(desk.order(copy).amount, before.amount);
        QCOMPARE(desk.order(source).version, before.version);
        REFUSED(desk.act(copy, "release", "buyer"), "wrong_state", "draft");
        APPLIED(desk.act(copy, "submit", "planner"));
        REFUSED(desk.act(copy, "approve", "planner"), "not_permitted", "");
        APPLIED(desk.act(copy, "approve", "buyer"));
    }

    void aDraftIsSplitAndPutTogether_data() { TestStore::addRows(); }
    void aDraftIsSplitAndPutTogether() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto id = desk.draft("buyer", twoItems);
        REFUSED(desk.act(id, "split", "planner", R"({"lines":[{"line_no":1},{"line_no":2}]})"), "empty_order", "some");
        REFUSED(desk.act(id, "split", "planner", R"({"lines":[{"line_no":1,"quantity":101}]})"), "wrong_quantity", "");
        REFUSED(desk.act(id, "split", "planner", R"({"lines":[{"line_no":7}]})"), "unknown_line", "7");
        const auto made = desk.act(id, "split", "planner", R"({"lines":[{"line_no":1,"quantity":40},{"line_no":2}]})");
        APPLIED(made);
        const auto part = desk.told(made, "made");
        QCOMPARE(desk.order(id).amount, Minor(300'00));
        QCOMPARE(desk.order(part).amount, Minor(200'00 + 20'00));
        QCOMPARE(desk.lines(part).size(), std::size_t(2));
        // Whoever drew up the whole does not approve the part.
        APPLIED(desk.act(part, "submit", "planner"));
        REFUSED(desk.act(part, "approve", "buyer"), "segregation_of_duties", "took part");
        APPLIED(desk.act(part, "withdraw", "planner"));

        const auto other =
            desk.submit("purchase_order.create", "planner",
                        R"({"supplier":"PARIS","node":"HOME","lines":[{"sku":"LANTERN","quantity":1}]})");
        REFUSED(desk.act(id, "merge", "planner", R"({"orders":[")" + desk.told(other, "document") + R"("]})"),
                "not_alike", "same supplier");
        APPLIED(desk.act(id, "merge", "planner", R"({"orders":[")" + part + R"("]})"));
        QCOMPARE(desk.order(id).amount, Minor(520'00));
        QCOMPARE(desk.order(part).state, std::string("cancelled"));
        QCOMPARE(desk.order(part).amount, Minor());
        QCOMPARE(desk.lines(part).size(), std::size_t(0));
    }

    void smallAmendmentsAreSoAtOnce_data() { TestStore::addRows(); }
    void smallAmendmentsAreSoAtOnce() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto id = desk.orderIn("acknowledged"); // 100 cake stands, 500.00
        REFUSED(desk.act(id, "amend", "planner", R"({"lines":[{"line_no":1,"quantity":90}]})"), "not_permitted", "");
        const auto small = desk.act(id, "amend", "buyer", R"({"lines":[{"line_no":1,"quantity":105}]})");
        APPLIED(small);
        QCOMPARE(desk.told(small, "needs_approval"), std::string("false"));
        QCOMPARE(desk.order(id).state, std::string("acknowledged"));
        QCOMPARE(desk.order(id).amount, Minor(525'00));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM purchase_order_change"), 1);
        // Bit by bit is as much as at once: what counts is what was approved.
        const auto more = desk.act(id, "amend", "buyer", R"({"lines":[{"line_no":1,"quantity":106}]})");
        APPLIED(more);
        QCOMPARE(desk.order(id).state, std::string("amended"));
    }

    void largeOnesAreApprovedAgain_data() { TestStore::addRows(); }
    void largeOnesAreApprovedAgain() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto id = desk.orderIn("acknowledged");
        const std::string amendment =
            R"({"lines":[{"line_no":1,"quantity":200},{"sku":"ORNAMENT","quantity":10}],"note":"They asked."})";
        APPLIED(desk.act(id, "amend", "buyer", amendment));
        QCOMPARE(desk.order(id).state, std::string("amended"));
        QCOMPARE(desk.order(id).waits_for, std::string("[limit]"));
        QCOMPARE(asInteger(desk.cell("po-approvals", "id = " + id, "changes")), 2);
        REFUSED(desk.act(id, "receive", "warehouse"), "wrong_state", "amended");
        REFUSED(desk.act(id, "approve", "buyer"), "segregation_of_duties", "edit");
        APPLIED(desk.act(id, "return", "finance-lead", R"({"note":"No."})"));
        QCOMPARE(desk.order(id).state, std::string("acknowledged"));
        QCOMPARE(desk.order(id).amount, Minor(500'00));
        QCOMPARE(desk.lines(id).size(), std::size_t(1));

        APPLIED(desk.act(id, "amend", "buyer", amendment));
        APPLIED(desk.act(id, "approve", "buyer-lead"));
        QCOMPARE(desk.order(id).state, std::string("released")); // the supplier has to confirm it again
        QCOMPARE(desk.order(id).approved_amount, Minor(1'004'00));
        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":150}]})"));
        REFUSED(desk.act(id, "amend", "buyer", R"({"lines":[{"line_no":1,"quantity":149}]})"), "wrong_quantity", "150");
        REFUSED(desk.act(id, "amend", "buyer", R"({"lines":[{"line_no":1,"quantity":200,"unit_cost":499}]})"),
                "already_received", "price");
        APPLIED(desk.act(id, "amend", "buyer", R"({"lines":[{"line_no":1,"quantity":150}]})"));
        APPLIED(desk.act(id, "receive", "warehouse"));
        QCOMPARE(desk.order(id).state, std::string("received"));
    }

    void termsAreChecked() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto id = desk.draft();
        APPLIED(desk.act(
            id, "edit", "planner",
            R"({"incoterm":"FOB","payment_days":30,"charges":[{"kind":"handling","amount":2500,"on_order":true},)"
            R"({"kind":"freight","amount":9000,"allocate_by":"weight"}]})"));
        QCOMPARE(desk.order(id).amount, Minor(525'00)); // freight is another's bill
        QCOMPARE(asInteger(desk.cell("purchase-orders", "id = " + id, "charges")), 25'00);
        REFUSED(desk.act(id, "edit", "planner", R"({"incoterm":"XXX"})"), "wrong_field", "EXW");
        REFUSED(desk.act(id, "edit", "planner", R"({"payment_days":1000})"), "wrong_field", "365");
        REFUSED(desk.act(id, "edit", "planner", R"({"charges":[{"kind":"bribe","amount":1}]})"), "wrong_field",
                "freight");
        REFUSED(desk.act(id, "edit", "planner", R"({"charges":[{"kind":"duty","amount":1,"allocate_by":"luck"}]})"),
                "wrong_field", "weight");
    }
};

QTEST_GUILESS_MAIN(OrderLifeTest)
#include "OrderLifeTest.moc"
