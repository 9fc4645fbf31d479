#include "core/integration/demo/DemoWorkspace.h"
#include "core/governance/AuditAnchor.h"
#include "core/governance/Governance.h"
#include "core/integration/Areas.h"
#include "core/integration/demo/DemoData.h"
#include "core/integration/demo/DemoReplay.h"
#include "core/ledger/Verify.h"
#include "core/store/Row.h"
#include "core/workflow/Workspace.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <map>

using namespace opsdesk;

/// One demo workspace, made once and then only read.
class DemoWorkspaceTest : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    Catalog m_catalog;
    std::string m_file = m_folder.file("demo.opsdesk");
    std::unique_ptr<store::Connection> m_connection;

    std::int64_t count(const std::string& sql) { return asInteger(m_connection->scalar(sql).value()); }

private slots:
    void initTestCase() {
        addAllAreas(m_catalog);
        makeDemoWorkspace(m_file, m_catalog);
        m_connection = store::openSqlite(m_file, store::OpenMode::ReadOnly);
    }

    void isWhole() {
        const AuditAnchor anchor(m_file + ".anchor", anchorKey());
        const auto report = verify(*m_connection, &anchor);
        for (const auto& check : report.checks)
            for (const auto& fault : check.faults)
                qWarning("%s: %s: %s", check.name.c_str(), fault.where.c_str(), fault.what.c_str());
        QVERIFY(report.ok());
    }

    void refusedNothing() { QCOMPARE(count("SELECT count(*) FROM command WHERE state <> 'applied'"), std::int64_t(0)); }

    void standsOnItsLastDay() {
        const auto reader = openReader(m_file, m_catalog);
        ViewQuery query;
        query.view = "workspace";
        const auto rows = reader->rows(query);
        QCOMPARE(rows.size(), std::size_t(1));
        const auto asOf = static_cast<std::size_t>(reader->view("workspace").index("as_of"));
        QCOMPARE(asInteger(rows.front().at(asOf)), std::int64_t(demoEnd.days()));
    }

    void hasSomethingToDecide_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("least");
        const auto add = [](const char* name, const char* sql, int least) {
            QTest::newRow(name) << QString(sql) << least;
        };
        add("orders to approve", "SELECT count(*) FROM purchase_order WHERE state = 'submitted'", 15);
        add("over the buyer's limit",
            "SELECT count(*) FROM purchase_order WHERE state = 'submitted' AND amount > 500000", 4);
        add("over the lead's limit",
            "SELECT count(*) FROM purchase_order WHERE state = 'submitted' AND amount > 5000000", 1);
        add("drafts", "SELECT count(*) FROM purchase_order WHERE state = 'draft'", 1);
        add("on their way", "SELECT count(*) FROM purchase_order WHERE state IN ('released', 'acknowledged')", 20);
        add("partly received", "SELECT count(*) FROM purchase_order WHERE state = 'partly_received'", 10);
        add("received", "SELECT count(*) FROM purchase_order WHERE state = 'received'", 5);
        add("overdue",
            "SELECT count(*) FROM purchase_order WHERE state IN ('released', 'acknowledged', 'partly_received') AND "
            "expected_on < 15308",
            5);
        add("write-offs to decide", "SELECT count(*) FROM write_off WHERE state IN ('proposed', 'rerouted')", 300);
        add("of real stock, with their text",
            "SELECT count(*) FROM write_off WHERE state = 'proposed' AND stock_state = 'available' AND original_text "
            "<> ''",
            30);
        add("over the controller's limit", "SELECT count(*) FROM write_off WHERE state = 'proposed' AND amount > 50000",
            3);
        add("rerouted, for somebody else", "SELECT count(*) FROM write_off WHERE state = 'rerouted'", 5);
        add("finds to decide", "SELECT count(*) FROM stock_adjustment WHERE state = 'proposed'", 20);
        add("items out of stock that sell",
            "SELECT count(*) FROM stock_position p WHERE p.node_id = 1 AND p.state = 'available' AND p.quantity = 0 "
            "AND EXISTS "
            "(SELECT 1 FROM sales_order_line l JOIN sales_order o ON o.entity = l.entity AND o.id = l.order_id WHERE "
            "l.item_id "
            "= p.item_id AND o.ordered_at > 1317427200000000)",
            10);
        add("lines that could not be filled", "SELECT count(*) FROM sales_order_line WHERE shipped < quantity", 5000);
        add("deliveries observed", "SELECT count(*) FROM lead_time_record", 2000);
    }
    void hasSomethingToDecide() {
        QFETCH(QString, sql);
        QFETCH(int, least);
        const auto found = count(sql.toStdString());
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
    }

    /// The engine's stock is the replay's: what was decided on was there.
    void stockIsAsReplayed() {
        const auto data = readDemoData();
        const auto catalogue = makeDemoCatalogue(data.retail->items(), data.documents, data.purchases->purchases());
        DemoReplay replay(catalogue, data.documents);
        replay.run();
        std::map<std::tuple<std::string, std::string, std::string>, std::int64_t> posted;
        auto& rows =
            m_connection->cached("SELECT n.code, i.sku, p.state, p.quantity FROM stock_position p JOIN node n ON "
                                 "n.entity = p.entity AND n.node_id = p.node_id JOIN item i ON i.item_id = "
                                 "p.item_id WHERE p.node_id <> 0");
        while (rows.step())
            posted[{std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2))}] = rows.integer(3);
        rows.reset();
        for (const auto node : {DemoNode::Home, DemoNode::Abroad, DemoNode::Hub})
            for (std::size_t i = 0; i < catalogue.items.size(); ++i) {
                const auto& bin = replay.stock().bin(node, i);
                const std::string code(codeOf(node));
                const auto& sku = catalogue.items[i].sku;
                QCOMPARE((posted[{code, sku, "available"}]), bin.available * Quantity::scale);
                QCOMPARE((posted[{code, sku, "returned"}]), bin.returned * Quantity::scale);
            }
        QVERIFY(posted.size() > 1000);
    }

    void isTheSameEachTime() {
        std::array<std::map<std::string, store::TableDigest>, 2> digests;
        for (std::size_t i = 0; i < digests.size(); ++i) {
            const auto file = m_folder.file("short" + std::to_string(i));
            makeDemoWorkspace(file, m_catalog, demoBegin + 40);
            const auto connection = store::openSqlite(file, store::OpenMode::ReadOnly);
            for (const auto* type : store::allRowTypes())
                digests[i][type->table] = store::tableDigest(*connection, *type);
        }
        QVERIFY(digests[0].at("sales_order_line").rows > 8000);
        QVERIFY(digests[0] == digests[1]);
    }

    void isThereWholeOrNotAtAll() {
        const auto file = m_folder.file("broken");
        Catalog partly;
        addGovernance(partly);
        QVERIFY_THROWS_EXCEPTION(Error, makeDemoWorkspace(file, partly, demoBegin));
        QVERIFY(!std::filesystem::exists(file));
        makeDemoWorkspace(file, m_catalog, demoBegin);
        QVERIFY(std::filesystem::exists(file));
    }
};

QTEST_GUILESS_MAIN(DemoWorkspaceTest)
#include "DemoWorkspaceTest.moc"
