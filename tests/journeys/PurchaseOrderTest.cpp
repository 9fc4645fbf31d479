#include "core/governance/Policy.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::BuyingWorkspace;
using opsdesk::test::codeOf;
using opsdesk::test::TestStore;

namespace {

const std::string because = R"({"reason_code":"po_budget"})";

} // namespace

class PurchaseOrderTest : public QObject {
    Q_OBJECT

private slots:
    void everyStateAllowsWhatItsRowSays_data() {
        QTest::addColumn<std::string>("store");
        QTest::addColumn<QStringList>("allowed");
        const auto row = [](const char* state, const QString& allowed) {
            QTest::newRow(state) << std::string("sqlite") << allowed.split(' ', Qt::SkipEmptyParts);
        };
        row("draft", "edit>draft submit>submitted cancel>cancelled");
        row("submitted", "withdraw>draft return>draft approve>approved reject>rejected cancel>cancelled");
        row("approved", "return>draft release>released cancel>cancelled");
        row("released", "acknowledge>acknowledged receive>received cancel>cancelled");
        row("acknowledged", "acknowledge>acknowledged receive>received cancel>cancelled");
        row("partly_received", "acknowledge>partly_received receive>received close>closed");
        row("received", "close>closed");
        row("closed", "");
        row("rejected", "");
        row("cancelled", "");
    }
    void everyStateAllowsWhatItsRowSays() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        QFETCH(QStringList, allowed);
        const std::string state = QTest::currentDataTag();
        const std::map<std::string, std::pair<std::string, std::string>> actions{
            {"edit", {"planner", R"({"lines":[{"item_id":2,"quantity":5}]})"}},
            {"submit", {"planner", "{}"}},
            {"withdraw", {"planner", "{}"}},
            {"return", {"finance-lead", R"({"note":"too much"})"}},
            {"approve", {"finance-lead", "{}"}},
            {"reject", {"finance-lead", because}},
            {"release", {"buyer", "{}"}},
            {"acknowledge", {"buyer", "{}"}},
            {"receive", {"warehouse", "{}"}},
            {"cancel", {"buyer", because}},
            {"close", {"buyer", "{}"}}};
        for (const auto& [action, how] : actions) {
            const auto id = desk.orderIn(state);
            const auto before = desk.order(id);
            QCOMPARE(before.state, state);
            const auto result = desk.act(id, action, how.first, how.second);
            const auto found = allowed.filter(QRegularExpression("^" + QString::fromStdString(action) + ">"));
            if (found.isEmpty()) {
                REFUSED(result, "wrong_state", before.number);
                QCOMPARE(desk.order(id).version, before.version);
            } else {
                APPLIED(result);
                QCOMPARE(desk.order(id).state, found.front().section('>', 1).toStdString());
                QCOMPARE(desk.order(id).version, before.version + 1);
            }
        }
    }

    void isApprovedByWhoseLimitCoversIt_data() {
        QTest::addColumn<std::string>("store");
        QTest::addColumn<int>("quantity"); // at 5.00 each
        QTest::addColumn<std::string>("actor");
        QTest::addColumn<std::string>("code");
        const auto row = [](const char* name, int quantity, std::string actor, std::string code) {
            QTest::newRow(name) << std::string("sqlite") << quantity << std::move(actor) << std::move(code);
        };
        row("buyer at the limit", 1'000, "buyer", "applied");
        row("buyer over it", 1'001, "buyer", "over_limit");
        row("buyer-lead over the buyer's", 1'001, "buyer-lead", "applied");
        row("buyer-lead at the limit", 10'000, "buyer-lead", "applied");
        row("buyer-lead over it", 10'001, "buyer-lead", "over_limit");
        row("finance-lead any", 10'001, "finance-lead", "applied");
        row("planner never", 1, "planner", "not_permitted");
        row("controller never", 1, "controller", "not_permitted");
    }
    void isApprovedByWhoseLimitCoversIt() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        QFETCH(int, quantity);
        QFETCH(std::string, actor);
        QFETCH(std::string, code);
        const auto id = desk.draft("planner", fmt::format(R"([{{"item_id":1,"quantity":{}}}])", quantity));
        APPLIED(desk.act(id, "submit", "planner"));
        QCOMPARE(codeOf(desk.act(id, "approve", actor)), code);
        QCOMPARE(desk.order(id).state, code == "applied" ? "approved" : "submitted");
    }

    void isNeverApprovedByWhoHadAPartInIt() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto created = desk.draft("buyer");
        APPLIED(desk.act(created, "submit", "planner"));
        REFUSED(desk.act(created, "approve", "buyer"), "segregation_of_duties", "create");
        const auto edited = desk.draft();
        APPLIED(desk.act(edited, "edit", "buyer", R"({"lines":[{"item_id":1,"quantity":90}]})"));
        APPLIED(desk.act(edited, "submit", "planner"));
        REFUSED(desk.act(edited, "approve", "buyer"), "segregation_of_duties", "edit");
        const auto submitted = desk.draft();
        APPLIED(desk.act(submitted, "submit", "buyer"));
        REFUSED(desk.act(submitted, "approve", "buyer"), "segregation_of_duties", "submit");
        // It does not help to have someone else submit it again.
        APPLIED(desk.act(submitted, "withdraw", "buyer"));
        APPLIED(desk.act(submitted, "submit", "planner"));
        REFUSED(desk.act(submitted, "approve", "buyer"), "segregation_of_duties", "submit");
        APPLIED(desk.act(submitted, "approve", "buyer-lead"));
    }

    void isApprovedAsItWasSeenOnly_data() { TestStore::addRows(); }
    void isApprovedAsItWasSeenOnly() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto id = desk.draft();
        APPLIED(desk.act(id, "submit", "planner"));
        const auto seen = desk.order(id);
        auto blind = desk.command("purchase_order.approve", "buyer");
        blind.document = seen.id;
        REFUSED(desk.submit(blind), "missing_expectation", "version");
        auto wrong = desk.command("purchase_order.approve", "buyer");
        wrong.document = seen.id;
        wrong.expected = {seen.version, Minor(100)};
        REFUSED(desk.submit(wrong), "stale_amount", "500.00");

        APPLIED(desk.act(id, "withdraw", "planner"));
        APPLIED(
            desk.act(id, "edit", "planner", R"({"lines":[{"item_id":1,"quantity":100},{"item_id":2,"quantity":50}]})"));
        APPLIED(desk.act(id, "submit", "planner"));
        auto stale = desk.command("purchase_order.approve", "buyer");
        stale.document = seen.id;
        stale.expected = {seen.version, seen.amount};
        const auto refused = desk.submit(stale);
        REFUSED(refused, "stale_version", "500.00");
        REFUSED(refused, "stale_version", "520.00");
        APPLIED(desk.act(id, "approve", "buyer"));
        const auto approved = desk.order(id);
        QCOMPARE(approved.approved_by, std::string("buyer"));
        QCOMPARE(approved.approved_amount, Minor(52000));
        QCOMPARE(approved.approved_version, approved.version - 1);

        // Approved is locked; to change it is to have it approved again.
        REFUSED(desk.act(id, "edit", "planner", R"({"lines":[]})"), "wrong_state", "approved");
        APPLIED(desk.act(id, "return", "buyer", R"({"note":"half of it will do"})"));
        const auto returned = desk.order(id);
        QCOMPARE(returned.note, std::string("half of it will do"));
        QCOMPARE(returned.approved_by, std::string());
        QCOMPARE(returned.approved_version, 0);
        APPLIED(desk.act(id, "edit", "planner", R"({"lines":[{"line_no":1,"item_id":1,"quantity":50}]})"));
        REFUSED(desk.act(id, "release", "buyer"), "wrong_state", "draft");
    }

    void anApproverSeesWhatWasChangedSinceTheLastSubmission_data() { TestStore::addRows(); }
    void anApproverSeesWhatWasChangedSinceTheLastSubmission() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto id = desk.draft("planner", R"([{"item_id":1,"quantity":24},{"item_id":2,"quantity":5}])");
        const auto changes = [&] {
            std::vector<std::string> all;
            for (const auto& row : desk.view("purchase-order-changes", "purchase_order_id = " + id))
                all.push_back(asText(row[0]) + " " + asText(row[1]) + " > " + asText(row[2]));
            return all;
        };
        APPLIED(
            desk.act(id, "edit", "planner", R"({"lines":[{"item_id":1,"quantity":30},{"item_id":2,"quantity":5}]})"));
        APPLIED(desk.act(id, "submit", "planner"));
        QVERIFY(changes().empty());
        APPLIED(desk.act(id, "return", "buyer", R"({"note":"fewer"})"));
        APPLIED(desk.act(
            id, "edit", "planner",
            R"({"lines":[{"item_id":1,"quantity":12,"unit_cost":480},{"item_id":1,"quantity":6,"expected_on":"2012-01-02"}]})"));
        const std::vector<std::string> expected{"CAKESTAND: quantity 30 > 12", "CAKESTAND: unit_cost 5.00 > 4.80",
                                                "CAKESTAND: line  > 6 at 5.00", "ORNAMENT: line 5 at 0.40 > "};
        QCOMPARE(changes(), expected);
        APPLIED(desk.act(id, "submit", "planner"));
        QCOMPARE(changes(), expected);
        APPLIED(desk.act(id, "withdraw", "planner"));
        APPLIED(desk.act(id, "edit", "planner", R"({"expected_on":"2012-01-02"})"));
        APPLIED(desk.act(id, "submit", "planner"));
        QCOMPARE(changes(), (std::vector<std::string>{"CAKESTAND: expected_on 2011-12-21 > 2012-01-02"}));
    }

    void aForeignAmountIsNotHeldAgainstALimit() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto made = desk.submit("purchase_order.create", "planner",
                                      R"({"supplier":"PARIS","node":"HOME","lines":[{"sku":"lantern","quantity":1}]})");
        APPLIED(made);
        const auto id = desk.told(made, "document");
        QCOMPARE(desk.order(id).currency, Currency("EUR"));
        APPLIED(desk.act(id, "submit", "planner"));
        REFUSED(desk.act(id, "approve", "buyer"), "no_rate", "EUR");
        REFUSED(desk.act(id, "approve", "buyer-lead"), "no_rate", "finance-lead may do it");
        REFUSED(desk.act(id, "approve", "planner"), "not_permitted", "finance-lead");
        APPLIED(desk.act(id, "approve", "finance-lead"));
        APPLIED(desk.act(id, "release", "buyer"));
        REFUSED(desk.act(id, "receive", "warehouse"), "no_rate", "valued");
    }

    void isReceivedInPartsIntoStockAndJournal_data() { TestStore::addRows(); }
    void isReceivedInPartsIntoStockAndJournal() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        // A price that no part divides: the receipts must add up to the line.
        const auto id = desk.draft(
            "planner", R"([{"item_id":1,"quantity":3,"unit_cost":333},{"item_id":2,"quantity":0.5,"unit_cost":101}])");
        QCOMPARE(desk.order(id).amount, Minor(999 + 50));
        APPLIED(desk.act(id, "submit", "planner"));
        APPLIED(desk.act(id, "approve", "buyer"));
        REFUSED(desk.act(id, "receive", "warehouse"), "wrong_state", "approved");
        APPLIED(desk.act(id, "release", "buyer"));
        REFUSED(desk.act(id, "receive", "buyer"), "not_permitted", "warehouse");
        QCOMPARE(desk.order(id).ordered_on, Date::of(2011, 11, 30));
        QCOMPARE(desk.order(id).expected_on, Date::of(2011, 12, 14));
        QCOMPARE(desk.lines(id)[0].expected_on, Date::of(2011, 12, 21));

        desk.clock().advance(20LL * 86'400 * 1'000'000);
        const auto first =
            desk.act(id, "receive", "warehouse",
                     R"({"lines":[{"line_no":2,"quantity":0.333},{"line_no":1,"quantity":3}],"delivery_note":"LS 7"})");
        APPLIED(first);
        QCOMPARE(desk.told(first, "receipt_number"), std::string("GRN-2011-000001"));
        QCOMPARE(desk.order(id).state, std::string("partly_received"));
        REFUSED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":0.001}]})"), "over_receipt",
                "Line 1 takes 0 more");
        REFUSED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":2,"quantity":0.168}]})"), "over_receipt",
                "0.167");
        APPLIED(desk.act(id, "receive", "warehouse"));
        QCOMPARE(desk.order(id).state, std::string("received"));
        QVERIFY(!desk.order(id).expected_on);
        REFUSED(desk.act(id, "receive", "warehouse"), "wrong_state", "received");

        QCOMPARE(desk.number(
                     "SELECT quantity FROM stock_position WHERE item_id = 1 AND node_id = 1 AND state = 'available'"),
                 3000);
        QCOMPARE(desk.number(
                     "SELECT quantity FROM stock_position WHERE item_id = 2 AND node_id = 1 AND state = 'available'"),
                 500);
        QCOMPARE(desk.number("SELECT CAST(SUM(value) AS bigint) FROM stock_value"), 1049);
        QCOMPARE(desk.number("SELECT CAST(SUM(credit - debit) AS bigint) FROM journal_line WHERE account = '2100'"),
                 1049);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM stock_entry WHERE kind = 'receipt'"), 2);
        APPLIED(desk.act(id, "close", "buyer"));
        QCOMPARE(desk.order(id).amount, Minor(1049));
    }

    void aClosedRemainderIsNotOwed_data() { TestStore::addRows(); }
    void aClosedRemainderIsNotOwed() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto id = desk.orderIn("partly_received");
        APPLIED(desk.act(id, "close", "buyer", R"({"reason_code":"po_undeliverable"})"));
        const auto closed = desk.order(id);
        QCOMPARE(closed.amount, Minor(20000));
        QCOMPARE(closed.note, std::string("Supplier cannot deliver"));
        QCOMPARE(desk.lines(id)[0].cancelled, Quantity::units(60));
        QCOMPARE(desk.number("SELECT CAST(SUM(credit) AS bigint) FROM journal_line WHERE account = '2100'"), 20000);
    }

    void toleranceForTooMuchIsAPolicy() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        desk.run(0, [](Context& context) -> Outcome {
            context.rows().put(
                Policy{0, "setting.over_receipt_percent", "setting", "2.5", "percent", "", "active", 1, 0});
            return {};
        });
        const auto id = desk.orderIn("released");
        REFUSED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":102.501}]})"), "over_receipt",
                "102.5 more");
        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":102.5}]})"));
        QCOMPARE(desk.order(id).state, std::string("received"));
        QCOMPARE(desk.number("SELECT value FROM stock_value WHERE item_id = 1"), 51250);
    }

    void whoApprovedDoesNotReceive() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto id = desk.orderIn("approved");
        // As if the person had changed to the warehouse since.
        desk.run(0, [](Context& context) -> Outcome {
            context.rows().put(User{0, "finance-lead", "Was finance lead", {"warehouse"}, true, 0});
            return {};
        });
        APPLIED(desk.act(id, "release", "buyer"));
        REFUSED(desk.act(id, "receive", "finance-lead"), "segregation_of_duties", "approve");
    }

    void releaseAndAcknowledgeMoveTheDates() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto id = desk.draft(
            "planner", R"([{"item_id":1,"quantity":12},{"item_id":2,"quantity":5,"expected_on":"2012-03-01"}])");
        APPLIED(desk.act(id, "submit", "planner"));
        APPLIED(desk.act(id, "approve", "buyer"));
        desk.clock().advance(10LL * 86'400 * 1'000'000);
        APPLIED(desk.act(id, "release", "buyer"));
        QCOMPARE(desk.lines(id)[0].expected_on, Date::of(2011, 12, 31));
        QCOMPARE(desk.lines(id)[1].expected_on, Date::of(2012, 3, 1));
        APPLIED(desk.act(id, "acknowledge", "buyer",
                         R"({"expected_on":"2012-01-10","lines":[{"line_no":2,"expected_on":"2012-01-05"}]})"));
        QCOMPARE(desk.lines(id)[0].expected_on, Date::of(2012, 1, 10));
        QCOMPARE(desk.order(id).expected_on, Date::of(2012, 1, 5));
        REFUSED(desk.act(id, "acknowledge", "buyer", R"({"expected_on":"2011-12-01"})"), "past_date", "2011-12-10");
        QCOMPARE(desk.order(id).amount, Minor(6200));
    }

    void receiptsTeachTheLeadTime_data() { TestStore::addRows(); }
    void receiptsTeachTheLeadTime() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        for (const int days : {20, 30, 25}) {
            const auto id = desk.orderIn("released");
            desk.clock().advance(days * 86'400LL * 1'000'000);
            APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":99}]})"));
            APPLIED(desk.act(id, "receive", "warehouse"));
        }
        // Only complete lines count, once each: 20 days where 21 were promised, 30 where 20 were, 25 where 25 were.
        const auto figure = [&](const std::string& column) {
            return asReal(*desk.connection().scalar("SELECT " + column + " FROM supplier_item WHERE item_id = 1"));
        };
        QCOMPARE(desk.number("SELECT lead_time_receipts FROM supplier_item WHERE item_id = 1"), 3);
        QCOMPARE(figure("lead_time_mean_days"), 25.0);
        QCOMPARE(figure("lead_time_sd_days"), 5.0);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM lead_time_record WHERE supplier_id = 1"), 3);
        QCOMPARE(asInteger(desk.cell("supplier-scorecards", "code = ACME", "on_time_percent")), 66);
        QCOMPARE(asReal(desk.cell("supplier-scorecards", "code = ACME", "lead_time_days")), 25.0);
        // The next order counts with what was learnt.
        QCOMPARE(desk.lines(desk.draft()).front().expected_on, Date::of(2012, 2, 13) + 25);
    }

    void theViewsShowWhatToDecide_data() { TestStore::addRows(); }
    void theViewsShowWhatToDecide() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto late = desk.orderIn("partly_received");
        const auto id =
            desk.draft("buyer", R"([{"item_id":1,"quantity":1001,"unit_cost":550},{"item_id":2,"quantity":3}])");
        const auto submitted = desk.act(id, "submit", "planner", R"({"note":"for Easter"})");
        APPLIED(submitted);
        QVERIFY(desk.told(submitted, "warnings").find("CAKESTAND: 1001 is not a multiple of 6") != std::string::npos);
        const auto order = desk.order(id);
        const auto shown = [&](const char* column) {
            return desk.cell("po-approvals", "number = " + order.number, column);
        };
        QCOMPARE(asText(shown("id")), id);
        QCOMPARE(asInteger(shown("version")), order.version);
        QCOMPARE(asInteger(shown("amount")), 550'670);
        QCOMPARE(asText(shown("level")), std::string("buyer-lead"));
        QCOMPARE(asText(shown("requester")), std::string("planner"));
        QCOMPARE(asText(shown("note")), std::string("for Easter"));
        QCOMPARE(asReal(shown("price_variance_percent")), 10.0);
        QCOMPARE(asInteger(shown("lines")), 2);
        QCOMPARE(asText(shown("last_edited_by")), std::string("buyer"));
        QCOMPARE(desk.view("po-approvals").size(), std::size_t(1));
        APPLIED(desk.act(id, "return", "buyer-lead", R"({"reason_code":"po_quantity","note":"po_price is right"})"));
        APPLIED(desk.act(id, "edit", "buyer-lead", R"({"lines":[{"item_id":1,"quantity":1002,"unit_cost":550}]})"));
        APPLIED(desk.act(id, "submit", "planner"));
        QCOMPARE(asText(shown("last_edited_by")), std::string("buyer-lead"));
        const auto step = [&](const char* action, const char* column) {
            return asText(desk.cell("document-history", "action = purchase_order." + std::string(action), column));
        };
        QCOMPARE(step("edit", "state"), std::string("draft"));
        QCOMPARE(step("return", "state"), std::string("draft"));
        QCOMPARE(step("return", "reason"),
                 asText(desk.cell("reason-codes", "id = purchase_order.return/po_quantity", "title")));
        QCOMPARE(step("edit", "reason"), std::string());

        desk.clock().advance(30LL * 86'400 * 1'000'000);
        desk.run(0, [](Context& context) -> Outcome {
            context.rows().put(Policy{0, "setting.as_of", "setting", "2011-12-24", "", "", "active", 1, 0});
            return {};
        });
        QCOMPARE(asInteger(desk.cell("purchase-orders", "late_days > 0", "late_days")), 3);
        QCOMPARE(asText(desk.cell("purchase-orders", "late_days > 0", "id")), late);
        QCOMPARE(asInteger(desk.cell("purchase-orders", "late_days > 0", "received_percent")), 40);
        QCOMPARE(asInteger(desk.cell("supplier-scorecards", "code = ACME", "late_orders")), 1);
        QCOMPARE(asInteger(desk.cell("purchase-order-lines", "purchase_order_id = " + late, "open_quantity")), 60'000);
        const auto line = [&](const char* column) {
            return desk.cell("purchase-order-lines", "id = " + id + "/1", column);
        };
        QCOMPARE(asInteger(line("list_cost")), 500);
        QCOMPARE(asInteger(line("last_cost")), 500);
        QCOMPARE(asReal(line("price_variance_percent")), 10.0);
        QCOMPARE(asInteger(desk.cell("receipts", "purchase_order_id = " + late, "amount")), 20'000);
        QCOMPARE(asText(desk.cell("receipt-lines", "purchase_order_id = " + late, "sku")), std::string("CAKESTAND"));
    }
};

QTEST_GUILESS_MAIN(PurchaseOrderTest)
#include "PurchaseOrderTest.moc"
