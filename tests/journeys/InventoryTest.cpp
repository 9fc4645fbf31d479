#include "core/integration/Areas.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/workflow/StoreViewReader.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

namespace {

const Currency gbp("GBP");
const Uuid offer = Uuid::derived(Uuid(), "offer");

Outcome putMasters(Context& context) {
    context.rows().insert(Item{0, 1, "22423", "CAKESTAND", "", "each", "active", Minor(1275), gbp, 0});
    context.rows().insert(Item{0, 2, "84879", "ORNAMENT", "", "each", "active", Minor(169), gbp, 0});
    context.rows().insert(Supplier{0, 1, "ACME", "Acme", gbp, Minor(), 7, "CN", 0});
    SupplierItem row;
    row.id = offer;
    row.supplier_id = 1;
    row.item_id = 1;
    row.currency = gbp;
    row.moq = row.multiple = Quantity::units(12);
    row.lead_time_days = 21;
    row.lead_time_mean_days = 21;
    row.version = 1;
    context.rows().insert(row);
    return {};
}

Outcome putNode(Context& context) {
    context.rows().insert(Node{1, 1, "HOME", "Home warehouse", "warehouse", "GB", 0});
    return {};
}

const std::string opening =
    R"({"reference":"CUT-OVER","lines":[{"sku":"22423","node":"HOME","quantity":10,"unit_cost":1000},
        {"sku":"84879","node":"HOME","quantity":3,"unit_cost":33}]})";

std::string adjustment(const std::string& quantity, const std::string& more = "") {
    return R"({"sku":"22423","node":"HOME","reason_code":"count_difference","quantity":)" + quantity + more + "}";
}

} // namespace

class InventoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestEngine> m_engine;

    void open(const TestStore& database) {
        m_engine = std::make_unique<TestEngine>(database.connect(), addAllAreas);
        QVERIFY(m_engine->run(0, putMasters).applied());
        QVERIFY(m_engine->run(1, putNode).applied());
        const auto opened = m_engine->submit("stock.open", "engine", opening);
        QVERIFY2(opened.applied(), opened.rejection.text.c_str());
        QCOMPARE(TestEngine::told(opened, "amount"), std::string("10099"));
    }
    std::int64_t number(const std::string& sql) {
        return asInteger(m_engine->connection().scalar(sql).value_or(Value()));
    }
    CommandResult decide(const std::string& document, const std::string& action, const std::string& actor,
                         std::int64_t version, std::int64_t amount, const std::string& payload = "{}") {
        auto command = m_engine->command("stock_adjustment." + action, actor, payload);
        command.document = Uuid::parse(document);
        command.expected = {version, Minor(amount)};
        return m_engine->submit(command);
    }
    /// Amounts of a view's rows by one of its columns, as text.
    QStringList view(const TestStore& database, const std::string& name, const std::vector<std::string>& columns) {
        StoreViewReader reader(database.connect(), m_engine->catalog());
        ViewQuery query;
        query.view = name;
        QStringList lines;
        const auto& shape = reader.view(name);
        for (const auto& row : reader.rows(query)) {
            QStringList cells;
            for (const auto& column : columns) {
                const auto at = static_cast<std::size_t>(shape.index(column));
                cells << QString::fromStdString(toText(row[at], shape.columns[at].type));
            }
            lines << cells.join(' ');
        }
        return lines;
    }

private slots:
    void openingPostsStockAndJournal_data() { TestStore::addRows(); }
    void openingPostsStockAndJournal() {
        OPEN_TEST_STORE(database);
        open(database);
        QCOMPARE(view(database, "stock", {"id", "sku", "node", "state", "quantity", "amount", "currency"}),
                 (QStringList{"1/1/available/ 22423 HOME available 10 100.00 GBP",
                              "2/1/available/ 84879 HOME available 3 0.99 GBP"}));
        QCOMPARE(view(database, "stock-entries",
                      {"id", "kind", "number", "sku", "from_state", "to_node", "quantity", "amount"}),
                 (QStringList{"1/1 opening CUT-OVER 22423 opening HOME 10 100.00",
                              "1/2 opening CUT-OVER 84879 opening HOME 3 0.99"}));
        QCOMPARE(view(database, "journal", {"id", "event", "account", "debit", "credit", "sku"}),
                 (QStringList{"1/1 opening 1200 100.00 0.00 22423", "1/2 opening 3000 0.00 100.00 22423",
                              "1/3 opening 1200 0.99 0.00 84879", "1/4 opening 3000 0.00 0.99 84879"}));
        QCOMPARE(view(database, "trial-balance", {"id", "name", "debit", "credit", "amount"}),
                 (QStringList{"1200/GBP Inventory 100.99 0.00 100.99", "3000/GBP Opening equity 0.00 100.99 -100.99"}));
        QCOMPARE(view(database, "items", {"id", "sku", "on_hand", "amount"}),
                 (QStringList{"1 22423 10 100.00", "2 84879 3 0.99"}));
        QCOMPARE(view(database, "suppliers", {"id", "code"}), QStringList{"1 ACME"});
        QCOMPARE(view(database, "nodes", {"id", "code"}), QStringList{"1 HOME"});
        QCOMPARE(m_engine->submit("stock.open", "engine", opening).rejection.code, std::string("already_open"));
        QCOMPARE(m_engine->submit("stock.open", "warehouse", opening).rejection.code, std::string("not_permitted"));
    }

    void sharesOfAPoolAreShownRounded_data() { TestStore::addRows(); }
    void sharesOfAPoolAreShownRounded() {
        OPEN_TEST_STORE(database);
        open(database);
        const std::string more =
            R"({"lines":[{"sku":"84879","node":"HOME","stock_state":"damaged","quantity":3000000,"unit_cost":1000000}]})";
        QVERIFY(m_engine->submit("stock.open", "engine", more).applied());
        // 3,000,000,000,099 minor over 3,000,003 units: products far beyond 64 bits, no floating point.
        QCOMPARE(view(database, "stock", {"state", "sku", "amount"}).filter("84879"),
                 (QStringList{"available 84879 29999.97", "damaged 84879 29999970001.02"}));
    }

    void anAdjustmentIsProposedAndApproved_data() { TestStore::addRows(); }
    void anAdjustmentIsProposedAndApproved() {
        OPEN_TEST_STORE(database);
        open(database);
        const auto loss = m_engine->submit("stock.adjust", "warehouse", adjustment("-2"));
        QVERIFY2(loss.applied(), loss.rejection.text.c_str());
        QCOMPARE(TestEngine::told(loss, "number"), std::string("SA-2011-000001"));
        QCOMPARE(TestEngine::told(loss, "amount"), std::string("2000"));
        const auto document = TestEngine::told(loss, "document");
        QCOMPARE(number("SELECT quantity FROM stock_value WHERE item_id = 1"), 10'000);
        QCOMPARE(decide(document, "approve", "controller", 1, 1999).rejection.code, std::string("stale_amount"));
        QCOMPARE(decide(document, "approve", "buyer", 1, 2000).rejection.code, std::string("not_permitted"));
        QCOMPARE(m_engine->submitOn(document, "stock_adjustment.approve", "controller").rejection.code,
                 std::string("missing_expectation"));
        const auto approved = decide(document, "approve", "controller", 1, 2000);
        QVERIFY2(approved.applied(), approved.rejection.text.c_str());
        QCOMPARE(TestEngine::told(approved, "state"), std::string("approved"));
        QCOMPARE(number("SELECT quantity FROM stock_value WHERE item_id = 1"), 8'000);
        QCOMPARE(number("SELECT value FROM stock_value WHERE item_id = 1"), 8'000);
        QCOMPARE(decide(document, "approve", "controller", 2, 2000).rejection.code, std::string("wrong_state"));

        const auto gain = m_engine->submit("stock.adjust", "warehouse",
                                           adjustment("0.5", R"(,"stock_state":"damaged","note":"behind the rack")"));
        QVERIFY(decide(TestEngine::told(gain, "document"), "approve", "finance-lead", 1, 500).applied());
        QCOMPARE(view(database, "trial-balance", {"account", "debit", "credit"}),
                 (QStringList{"1200 105.99 20.00", "3000 0.00 100.99", "5100 20.00 5.00"}));
        QCOMPARE(view(database, "stock-adjustments",
                      {"number", "state", "quantity", "amount", "reason", "note", "created_by", "decided_by"}),
                 (QStringList{
                     "SA-2011-000001 approved -2 20.00 Difference at a count  warehouse controller",
                     "SA-2011-000002 approved 0.5 5.00 Difference at a count behind the rack warehouse finance-lead"}));
    }

    void limitsHoldForWhatIsPosted() {
        open(TestStore("sqlite"));
        QVERIFY(
            m_engine
                ->submit(
                    "stock.open", "engine",
                    R"({"lines":[{"sku":"22423","node":"HOME","stock_state":"damaged","quantity":100,"unit_cost":6000}]})")
                .applied());
        // 7.5 units at 55.4545… stay under 500.00; 10 units do not.
        const auto small = m_engine->submit("stock.adjust", "warehouse", adjustment("-7.5"));
        const auto large = m_engine->submit("stock.adjust", "warehouse", adjustment("-10"));
        QCOMPARE(TestEngine::told(small, "amount"), std::string("41591"));
        QCOMPARE(decide(TestEngine::told(large, "document"), "approve", "controller", 1, 55455).rejection.code,
                 std::string("over_limit"));
        // Dearer stock comes in between proposal and approval: now the same 7.5 units are worth more than the limit.
        QVERIFY(
            m_engine
                ->submit(
                    "stock.open", "engine",
                    R"({"lines":[{"sku":"22423","node":"HOME","stock_state":"returned","quantity":100,"unit_cost":9000}]})")
                .applied());
        const auto document = TestEngine::told(small, "document");
        QCOMPARE(decide(document, "approve", "controller", 1, 41591).rejection.code, std::string("over_limit"));
        QCOMPARE(number("SELECT COUNT(*) FROM stock_entry WHERE kind = 'adjustment'"), 0);
        QVERIFY(decide(document, "approve", "finance-lead", 1, 41591).applied());
        QCOMPARE(number("SELECT amount FROM stock_adjustment WHERE state = 'approved'"), 53929);
    }

    void nobodyApprovesTheirOwn() {
        open(TestStore("sqlite"));
        QVERIFY(m_engine
                    ->run(0,
                          [](Context& context) -> Outcome {
                              context.rows().put(User{0, "both", "Both", {"warehouse", "finance-lead"}, true, 0});
                              return {};
                          })
                    .applied());
        QCOMPARE(m_engine->submit("stock.adjust", "both", adjustment("-1")).rejection.code,
                 std::string("conflicting_roles"));
        const auto made = m_engine->submit("stock.adjust", "warehouse", adjustment("-1"));
        QVERIFY(m_engine
                    ->run(0,
                          [](Context& context) -> Outcome {
                              context.rows().put(User{0, "warehouse", "Warehouse", {"finance-lead"}, true, 0});
                              return {};
                          })
                    .applied());
        QCOMPARE(decide(TestEngine::told(made, "document"), "approve", "warehouse", 1, 1000).rejection.code,
                 std::string("segregation_of_duties"));
    }

    void aRejectedAdjustmentChangesNothing() {
        open(TestStore("sqlite"));
        const auto made = m_engine->submit("stock.adjust", "warehouse", adjustment("-1"));
        const auto document = TestEngine::told(made, "document");
        QCOMPARE(decide(document, "reject", "controller", 1, 1000, R"({"reason_code":"damaged"})").rejection.code,
                 std::string("unknown_reason"));
        QVERIFY(decide(document, "reject", "controller", 1, 1000, R"({"reason_code":"sa_count_again"})").applied());
        QCOMPARE(number("SELECT quantity FROM stock_value WHERE item_id = 1"), 10'000);
        QCOMPARE(decide(document, "approve", "controller", 2, 1000).rejection.code, std::string("wrong_state"));
    }

    void badProposalsAreRefused_data() {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const std::string& payload, const char* code) {
            QTest::newRow(name) << QString::fromStdString(payload) << code;
        };
        row("more than there is", adjustment("-11"), "insufficient_stock");
        row("from a state where none is", adjustment("-1", R"(,"stock_state":"damaged")"), "insufficient_stock");
        row("nothing", adjustment("0"), "wrong_quantity");
        row("a state there is not", adjustment("1", R"(,"stock_state":"gone")"), "unknown_stock_state");
        row("an unknown field", adjustment("1", R"(,"colour":"red")"), "unknown_field");
        row("a reason of another kind", R"({"sku":"22423","node":"HOME","quantity":1,"reason_code":"damaged"})",
            "unknown_reason");
        row("an unknown SKU", R"({"sku":"NONE","node":"HOME","quantity":1,"reason_code":"found"})", "unknown_sku");
        row("an unknown node", R"({"sku":"22423","node":"MOON","quantity":1,"reason_code":"found"})", "unknown_node");
        row("more than anyone has", adjustment("1000000000.001"), "too_large");
        row("a quantity that does not fit", adjustment("9223372036854775"), "too_large");
    }
    void badProposalsAreRefused() {
        QFETCH(QString, payload);
        QFETCH(QString, code);
        open(TestStore("sqlite"));
        auto made = m_engine->submit("stock.adjust", "warehouse", payload.toStdString());
        if (made.applied())
            made = decide(TestEngine::told(made, "document"), "approve", "finance-lead", 1,
                          std::stoll(TestEngine::told(made, "amount")));
        QCOMPARE(QString::fromStdString(made.rejection.code), code);
        QCOMPARE(number("SELECT COUNT(*) FROM stock_entry"), 1);
    }

    void suppliersItemsAreEdited_data() { TestStore::addRows(); }
    void suppliersItemsAreEdited() {
        OPEN_TEST_STORE(database);
        open(database);
        const auto edit = [&](const std::string& actor, std::optional<std::int64_t> version,
                              const std::string& payload) {
            auto command = m_engine->command("supplier_item.edit", actor, payload);
            command.document = offer;
            command.expected.version = version;
            return m_engine->submit(command);
        };
        const auto done = edit("planner", 1, R"({"moq":24,"lead_time_days":30})");
        QVERIFY2(done.applied(), done.rejection.text.c_str());
        QCOMPARE(TestEngine::told(done, "version"), std::string("2"));
        QCOMPARE(view(database, "supplier-items",
                      {"supplier", "sku", "moq", "multiple", "lead_time_days", "lead_time_mean_days", "version"}),
                 QStringList{"ACME 22423 24 12 30 30 2"});
        QCOMPARE(edit("buyer", 1, R"({"moq":36})").rejection.code, std::string("stale_version"));
        QCOMPARE(edit("controller", 2, R"({"moq":36})").rejection.code, std::string("not_permitted"));
        QCOMPARE(edit("steward", 2, R"({"moq":0})").rejection.code, std::string("wrong_quantity"));
        QCOMPARE(edit("steward", 2, R"({"multiple":-1})").rejection.code, std::string("wrong_quantity"));
        QCOMPARE(edit("steward", 2, R"({"lead_time_days":0})").rejection.code, std::string("wrong_lead_time"));
        QCOMPARE(edit("steward", 2, "{}").rejection.code, std::string("missing_field"));
        QCOMPARE(edit("steward", 2, R"({"unit_cost":1})").rejection.code, std::string("unknown_field"));

        // Two edits queued offline: the second names the first instead of a version it cannot know.
        auto first = m_engine->command("supplier_item.edit", "buyer-lead", R"({"multiple":6})");
        auto second = m_engine->command("supplier_item.edit", "buyer-lead", R"({"multiple":8})");
        first.document = second.document = offer;
        second.after = first.id;
        QVERIFY(m_engine->submit(first).applied());
        QVERIFY(m_engine->submit(second).applied());
        second.id = Uuid::derived(second.id, "again");
        QCOMPARE(m_engine->submit(second).rejection.code, std::string("stale_version"));
    }
};

QTEST_GUILESS_MAIN(InventoryTest)
#include "InventoryTest.moc"
