#include "tests/support/BuyingWorkspace.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::BuyingWorkspace;
using opsdesk::test::TestStore;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += (all.empty() ? "" : ",") + text;
    return all;
}

} // namespace

/// What people and programs get wrong: one sentence, the field by name, and nothing changed.
class PurchaseOrderInputTest : public QObject {
    Q_OBJECT

    static void addColumns() {
        QTest::addColumn<std::string>("payload");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("field");
    }
    static void line(const char* name, const std::string& line, const char* code, const char* field) {
        QTest::newRow(name) << R"({"supplier":"ACME","node":"HOME","lines":[)" + line + "]}" << std::string(code)
                            << std::string(field);
    }
    static void whole(const char* name, const std::string& payload, const char* code, const char* field) {
        QTest::newRow(name) << payload << std::string(code) << std::string(field);
    }
    static void refused(BuyingWorkspace& desk, const CommandResult& result, const std::string& code,
                        const std::string& field) {
        QVERIFY2(!result.applied(), "applied");
        QCOMPARE(result.rejection.code, code);
        QCOMPARE(result.rejection.field, field);
        const auto& text = result.rejection.text;
        QVERIFY2(text.size() > 15 && text.back() == '.', text.c_str());
        QCOMPARE(desk.number("SELECT COUNT(*) FROM command WHERE state = 'parked'"), 0);
    }

private slots:
    void createRefuses_data() {
        addColumns();
        whole("not JSON", "{", "not_json", "");
        whole("a list", "[]", "wrong_field", "");
        whole("no lines", R"({"supplier":"ACME","node":"HOME"})", "missing_field", "lines");
        whole("no supplier", R"({"node":"HOME","lines":[]})", "missing_field", "supplier");
        whole("no node", R"({"supplier":"ACME","lines":[]})", "missing_field", "node");
        whole("unknown supplier", R"({"supplier":"NOBODY","node":"HOME","lines":[]})", "unknown_supplier", "supplier");
        whole("unknown supplier id", R"({"supplier_id":9,"node":"HOME","lines":[]})", "unknown_supplier",
              "supplier_id");
        whole("unknown node", R"({"supplier":"ACME","node":"MOON","lines":[]})", "unknown_node", "node");
        whole("unknown node id", R"({"supplier":"ACME","node_id":-1,"lines":[]})", "unknown_node", "node_id");
        whole("unknown field", R"({"supplier":"ACME","node":"HOME","lines":[],"discount":5})", "unknown_field",
              "discount");
        whole("past date",
              R"({"supplier":"ACME","node":"HOME","expected_on":"2011-11-29","lines":[{"item_id":1,"quantity":1}]})",
              "past_date", "expected_on");
        whole("too many lines",
              R"({"supplier":"ACME","node":"HOME","lines":[)" + repeated(R"({"item_id":1,"quantity":1})", 10'001) +
                  "]}",
              "too_large", "lines");
        line("no item", R"({"quantity":1})", "missing_field", "lines[0].sku");
        line("unknown SKU", R"({"item_id":1,"quantity":1},{"sku":"NOTHING","quantity":1})", "unknown_sku",
             "lines[1].sku");
        line("unknown item", R"({"item_id":77,"quantity":1})", "unknown_item", "lines[0].item_id");
        line("item and SKU differ", R"({"item_id":1,"sku":"ORNAMENT","quantity":1})", "wrong_field", "lines[0].sku");
        line("discontinued", R"({"sku":"RETIRED","quantity":1,"unit_cost":1})", "item_discontinued", "lines[0].sku");
        line("quantity missing", R"({"item_id":1})", "missing_field", "lines[0].quantity");
        line("quantity of words", R"({"item_id":1,"quantity":"many"})", "wrong_field", "lines[0].quantity");
        line("quantity zero", R"({"item_id":1,"quantity":0})", "wrong_quantity", "lines[0].quantity");
        line("quantity below zero", R"({"item_id":1,"quantity":-3})", "wrong_quantity", "lines[0].quantity");
        line("quantity too fine", R"({"item_id":1,"quantity":0.0001})", "wrong_field", "lines[0].quantity");
        line("quantity too large", R"({"item_id":1,"quantity":1000000001})", "too_large", "lines[0].quantity");
        line("quantity overflows", R"({"item_id":1,"quantity":99999999999999999999})", "wrong_field",
             "lines[0].quantity");
        line("cost below zero", R"({"item_id":1,"quantity":1,"unit_cost":-1})", "wrong_amount", "lines[0].unit_cost");
        line("amount too large", R"({"item_id":1,"quantity":1000000000,"unit_cost":1000001})", "too_large", "lines");
        line("cost too large", R"({"item_id":1,"quantity":1,"unit_cost":1000000000001})", "too_large",
             "lines[0].unit_cost");
        line("cost of pence and a half", R"({"item_id":1,"quantity":1,"unit_cost":1.5})", "wrong_field",
             "lines[0].unit_cost");
        line("the amount overflows", R"({"item_id":1,"quantity":1000000000,"unit_cost":1000000000000})", "overflow",
             "");
        line("no price", R"({"item_id":3,"quantity":1})", "no_price", "lines[0].unit_cost");
        line("no lead time", R"({"item_id":3,"quantity":1,"unit_cost":1})", "missing_field", "lines[0].expected_on");
        line("no date", R"({"item_id":1,"quantity":1,"expected_on":"2011-02-30"})", "wrong_field",
             "lines[0].expected_on");
        line("past", R"({"item_id":1,"quantity":1,"expected_on":"2011-11-29"})", "past_date", "lines[0].expected_on");
        line("in a hundred years", R"({"item_id":1,"quantity":1,"expected_on":"2111-11-30"})", "wrong_date",
             "lines[0].expected_on");
        line("a line number", R"({"line_no":1,"item_id":1,"quantity":1})", "unknown_line", "lines[0].line_no");
    }
    void createRefuses() {
        QFETCH(std::string, payload);
        QFETCH(std::string, code);
        QFETCH(std::string, field);
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        refused(desk, desk.submit("purchase_order.create", "planner", payload), code, field);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM purchase_order"), 0);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM purchase_order_line"), 0);
        // The number that the refused order would have had is not lost.
        QCOMPARE(desk.order(desk.draft()).number, std::string("PO-2011-000001"));
    }

    void receiveRefuses_data() {
        addColumns();
        whole("no lines", R"({"lines":[]})", "missing_field", "lines");
        whole("unknown line", R"({"lines":[{"line_no":2,"quantity":1}]})", "unknown_line", "lines[0].line_no");
        whole("a line twice", R"({"lines":[{"line_no":1,"quantity":1},{"line_no":1,"quantity":1}]})", "duplicate_line",
              "lines[1].line_no");
        whole("nothing", R"({"lines":[{"line_no":1,"quantity":0}]})", "wrong_quantity", "lines[0].quantity");
        whole("less than nothing", R"({"lines":[{"line_no":1,"quantity":-1}]})", "wrong_quantity", "lines[0].quantity");
        whole("too much", R"({"lines":[{"line_no":1,"quantity":101}]})", "over_receipt", "lines[0].quantity");
        whole("far too much", R"({"lines":[{"line_no":1,"quantity":9000000000000000}]})", "too_large",
              "lines[0].quantity");
        whole("tomorrow", R"({"received_on":"2011-12-01"})", "wrong_date", "received_on");
        whole("before it was ordered", R"({"received_on":"2011-11-29"})", "wrong_date", "received_on");
        whole("unknown field", R"({"delivery":"7"})", "unknown_field", "delivery");
    }
    void receiveRefuses() {
        QFETCH(std::string, payload);
        QFETCH(std::string, code);
        QFETCH(std::string, field);
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto id = desk.orderIn("released");
        refused(desk, desk.act(id, "receive", "warehouse", payload), code, field);
        QCOMPARE(desk.order(id).state, std::string("released"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM receipt"), 0);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM stock_entry"), 0);
    }

    void decisionsRefuse_data() {
        QTest::addColumn<std::string>("state");
        QTest::addColumn<std::string>("action");
        QTest::addColumn<std::string>("payload");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char* state, const char* action, const char* payload, const char* code,
                            const char* field) {
            QTest::addRow("%s %s %s", action, state, payload)
                << std::string(state) << std::string(action) << std::string(payload) << std::string(code)
                << std::string(field);
        };
        row("submitted", "reject", "{}", "missing_reason", "reason_code");
        row("submitted", "reject", R"({"note":"no"})", "missing_reason", "reason_code");
        row("submitted", "reject", R"({"reason_code":"because"})", "unknown_reason", "reason_code");
        row("submitted", "return", "{}", "missing_reason", "reason_code");
        row("submitted", "return", R"({"note":""})", "missing_reason", "reason_code");
        row("submitted", "cancel", "{}", "missing_reason", "reason_code");
        row("submitted", "approve", R"({"amount":1})", "unknown_field", "amount");
        row("partly_received", "close", R"({"reason_code":"because"})", "unknown_reason", "reason_code");
        row("draft", "edit", "{}", "missing_field", "lines");
        row("draft", "edit", R"({"expected_on":"2011-11-01"})", "past_date", "expected_on");
        row("draft", "edit",
            R"({"lines":[{"line_no":1,"item_id":1,"quantity":1},{"line_no":1,"item_id":1,"quantity":1}]})",
            "duplicate_line", "lines[1].line_no");
        row("approved", "release", R"({"expected_on":"2011-11-01"})", "past_date", "expected_on");
        row("released", "acknowledge", R"({"lines":[{"line_no":9,"expected_on":"2012-01-01"}]})", "unknown_line",
            "lines[0].line_no");
    }
    void decisionsRefuse() {
        QFETCH(std::string, state);
        QFETCH(std::string, action);
        QFETCH(std::string, payload);
        QFETCH(std::string, code);
        QFETCH(std::string, field);
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto id = desk.orderIn(state);
        const auto before = desk.order(id);
        const auto actor = action == "edit"                                                  ? "planner"
                           : action == "reject" || action == "return" || action == "approve" ? "finance-lead"
                                                                                             : "buyer";
        refused(desk, desk.act(id, action, actor, payload), code, field);
        QCOMPARE(desk.order(id).version, before.version);
        QCOMPARE(desk.order(id).state, state);
    }

    void anEmptyOrderIsNotSubmitted() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto id = desk.draft("planner", "[]");
        refused(desk, desk.act(id, "submit", "planner"), "empty_order", "");
        QVERIFY(desk.act(id, "edit", "planner", R"({"lines":[{"sku":"CAKESTAND","quantity":12}]})").applied());
        QVERIFY(desk.act(id, "submit", "planner").applied());
    }

    void anIdIsGivenOnce() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto id = desk.draft();
        refused(desk,
                desk.submitOn(id, "purchase_order.create", "planner",
                              R"({"supplier":"ACME","node":"HOME","lines":[{"item_id":2,"quantity":1}]})"),
                "document_exists", "document");
        QCOMPARE(desk.lines(id).size(), std::size_t(1));
    }

    void whatTheEngineIssuesNoPersonMay() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        for (const char* type : {"purchase_order.gather", "purchase_order.ungather", "supplier_item.observe_lead_time"})
            refused(desk, desk.submit(type, "buyer-lead", "{}"), "not_permitted", "");
    }

    void anEditIsTheWholeNewList() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto id =
            desk.draft("planner", R"([{"item_id":1,"quantity":12,"unit_cost":450},{"item_id":2,"quantity":5}])");
        QVERIFY(desk.act(id, "edit", "planner", R"({"lines":[{"item_id":1,"quantity":24},{"item_id":1,"quantity":6}]})")
                    .applied());
        auto lines = desk.lines(id);
        // The first keeps its line and the price that was agreed, the second is new, the ornaments are gone; no number
        // comes twice.
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].line_no, 1);
        QCOMPARE(lines[0].unit_cost, Minor(450));
        QCOMPARE(lines[1].line_no, 3);
        QCOMPARE(lines[1].unit_cost, Minor(500));
        QCOMPARE(desk.order(id).amount, Minor(24 * 450 + 6 * 500));
        QVERIFY(
            desk.act(id, "edit", "planner", R"({"lines":[{"line_no":3,"sku":"ornament","quantity":1}]})").applied());
        lines = desk.lines(id);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].unit_cost, Minor(40));
        QVERIFY(desk.act(id, "edit", "planner", R"({"expected_on":"2012-02-02"})").applied());
        QCOMPARE(desk.order(id).expected_on, Date::of(2012, 2, 2));
        QCOMPARE(desk.order(id).amount, Minor(40));
    }
};

QTEST_GUILESS_MAIN(PurchaseOrderInputTest)
#include "PurchaseOrderInputTest.moc"
