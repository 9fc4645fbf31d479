#include "core/integration/demo/DemoWorkspace.h"
#include "core/governance/AuditAnchor.h"
#include "core/governance/Governance.h"
#include "core/integration/Areas.h"
#include "core/integration/demo/DemoData.h"
#include "core/integration/demo/DemoReplay.h"
#include "core/ledger/Verify.h"
#include "core/master/SupplierItem.h"
#include "core/planning/PlanRunner.h"
#include "core/planning/Suggestion.h"
#include "core/planning/SuggestionDetail.h"
#include "core/store/Row.h"
#include "core/workflow/Workspace.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <cmath>
#include <map>

using namespace opsdesk;

namespace {

/// A suggestion beside what the rest of the workspace says about its item.
class PlannedRow {
public:
    PlannedRow(store::Connection& connection, const Suggestion& row) : m_connection(connection), m_row(row) {}

    /// What is wrong with it; nothing when nothing is.
    std::string fault() {
        store::UnitOfWork rows(m_connection);
        const auto* detail = rows.find<SuggestionDetail>(std::int64_t(1), m_row.id);
        if (!detail || total(*unpackReasons(detail->reasons)) != m_row.quantity)
            return "its reasons do not add up";
        for (const auto shown : {m_row.quantity, m_row.on_hand, m_row.on_order, m_row.projected_minimum,
                                 m_row.safety_stock, m_row.reorder_point, m_row.order_up_to})
            if (shown.count() % Quantity::scale != 0)
                return shown.toString() + " is not whole";
        if (m_row.on_hand != stock("'available', 'allocated'") || m_row.allocated != stock("'allocated'"))
            return "the stock is not that of the ledger";
        if (m_row.on_order != ordered(""))
            return "what is on order is not what orders say";
        if (m_row.safety_stock.toDouble() > 365 * m_row.demand_per_day + 2)
            return "its safety stock lasts more than a year";
        if (m_row.stock_out_on && (*m_row.stock_out_on < demoEnd || *m_row.stock_out_on > demoEnd + 365))
            return "it runs out on " + m_row.stock_out_on->toString();
        if (m_row.flags.find("fill_up") != std::string::npos && line("fill_up") <= Quantity())
            return "nothing of it was ordered along";
        if (m_row.money_at_risk < Minor() || std::abs(m_row.forecast_bias) > 10)
            return "money or bias is out of bounds";
        return m_row.kind == "buy"        ? faultOfPurchase()
               : m_row.kind == "transfer" ? faultOfTransfer()
               : m_row.kind == "excess"   ? faultOfExcess()
                                          : faultOfAdvice();
    }

private:
    std::string faultOfPurchase() {
        store::UnitOfWork rows(m_connection);
        const auto* sold = rows.find<SupplierItem>(std::int64_t(0), *m_row.supplier_item_id);
        const bool isFast = m_row.flags.find("fast") != std::string::npos;
        const auto fill = line("fill_up");
        const bool isDue = m_row.status != "fill_up";
        const auto own = isDue ? m_row.quantity - fill : m_row.quantity;
        const auto need = isFast   ? line("lost_while_waiting")
                          : !isDue ? fill
                                   : m_row.order_up_to - (m_row.on_hand - m_row.allocated + m_row.on_order) +
                                         line("transfer_in") + line("fast_order");
        const auto step = sold->multiple.count();
        const auto wanted = std::max(need, sold->moq).count();
        if (own != Quantity::thousandths((wanted + step - 1) / step * step) || need <= Quantity())
            return "needed are " + need.toString() + ", not " + m_row.quantity.toString();
        if (m_row.amount != extend(sold->unit_cost, m_row.quantity))
            return "it costs " + toDecimal(m_row.amount);
        if (m_row.arrival != demoEnd + static_cast<int>(std::ceil(m_row.lead_time_days)))
            return "it arrives on " + m_row.arrival->toString();
        return {};
    }

    std::string faultOfTransfer() {
        if (m_row.amount != extend(m_row.unit_cost, m_row.quantity) || m_row.saving <= Minor())
            return "it saves nothing";
        const auto spare = sum("SELECT sum(quantity) FROM stock_position WHERE state = 'available' AND item_id = " +
                               std::to_string(m_row.item_id) + " AND node_id = " + std::to_string(m_row.from_node_id));
        return m_row.quantity <= spare ? "" : "there are only " + spare.toString() + " to be moved";
    }

    std::string faultOfExcess() {
        return m_row.quantity <= m_row.available ? "" : "more is to be run down than is there";
    }

    std::string faultOfAdvice() {
        store::UnitOfWork rows(m_connection);
        const auto lines = unpackReasons(rows.find<SuggestionDetail>(std::int64_t(1), m_row.id)->reasons).value();
        std::string orders;
        for (const auto& line : lines)
            orders += (orders.empty() ? "'" : ", '") + line.order_id->toString() + "'";
        return m_row.quantity == ordered("AND o.id IN (" + orders + ")") ? "" : "its orders bring something else";
    }

    Quantity line(const std::string& reason) {
        store::UnitOfWork rows(m_connection);
        const auto lines = unpackReasons(rows.find<SuggestionDetail>(std::int64_t(1), m_row.id)->reasons).value();
        for (const auto& one : lines)
            if (one.reason == reason)
                return one.quantity;
        return {};
    }

    Quantity stock(const std::string& states) {
        return sum("SELECT sum(quantity) FROM stock_position WHERE state IN (" + states + ") AND item_id = " +
                   std::to_string(m_row.item_id) + " AND node_id = " + std::to_string(m_row.node_id));
    }

    Quantity ordered(const std::string& which) {
        return sum("SELECT sum(l.quantity - l.received - l.cancelled) FROM purchase_order o JOIN purchase_order_line l "
                   "ON l.order_id = o.id WHERE o.state NOT IN ('rejected', 'cancelled', 'received', 'closed') AND "
                   "l.item_id = " +
                   std::to_string(m_row.item_id) + " AND o.node_id = " + std::to_string(m_row.node_id) + " " + which);
    }

    Quantity sum(const std::string& sql) {
        const auto found = m_connection.scalar(sql);
        return found && !isNull(*found) ? Quantity::thousandths(asInteger(*found)) : Quantity();
    }

    store::Connection& m_connection;
    const Suggestion& m_row;
};

} // namespace

/// One demo workspace, made once and then only read.
class DemoWorkspaceTest : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    Catalog m_catalog;
    std::string m_file = m_folder.file("demo.opsdesk");
    std::unique_ptr<store::Connection> m_connection;

    std::string m_planned = m_folder.file("planned.opsdesk");

    PlanReport planned() {
        SystemClock clock;
        SystemRandom random;
        const auto workspace = Workspace::open(m_planned, m_catalog, clock, random);
        const auto reader = store::openSqlite(m_planned, store::OpenMode::ReadOnly);
        return runPlan(*reader, workspace->bus(), clock, random, {});
    }

    static std::vector<Suggestion> suggestions(store::Connection& connection) {
        const auto& type = store::rowType<Suggestion>();
        const auto statement = connection.prepare("SELECT " + type.selectList() + " FROM suggestion ORDER BY rank");
        std::vector<Suggestion> rows;
        while (statement->step())
            rows.push_back(*static_cast<const Suggestion*>(type.read(*statement).get()));
        return rows;
    }

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

    /// What channels send stands beside it.
    void keepsTheRealTradeApart() {
        QCOMPARE(count("SELECT count(*) FROM sales_order WHERE channel IN ('web', 'b2b')"), std::int64_t(15'750));
        QCOMPARE(count("SELECT count(*) FROM sales_order_line l JOIN sales_order o ON o.entity = l.entity AND o.id = "
                       "l.order_id WHERE o.channel IN ('web', 'b2b')"),
                 std::int64_t(98'082));
        QCOMPARE(count("SELECT count(*) FROM sales_order WHERE channel NOT IN ('web', 'b2b', 'shopify', 'amazon')"),
                 std::int64_t(0));
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
        add("messages that wait", "SELECT count(*) FROM channel_message WHERE state = 'failed'", 3);
        add("messages that differ", "SELECT count(*) FROM channel_message WHERE state = 'differs'", 1);
        add("orders that came over a channel", "SELECT count(*) FROM sales_order WHERE channel = 'shopify'", 12);
        add("listings of a set", "SELECT count(*) FROM listing WHERE part_no = 2", 1);
        add("refunds to approve", "SELECT count(*) FROM refund WHERE state = 'proposed'", 3);
        add("refunds that wait for goods", "SELECT count(*) FROM refund WHERE state = 'held' AND hold = 'receipt'", 1);
        add("refunds of nothing in the parcel", "SELECT count(*) FROM refund WHERE state = 'held' AND hold = 'fraud'",
            1);
        add("refunds that are owed", "SELECT count(*) FROM refund WHERE state = 'approved'", 1);
        add("refunds that were paid", "SELECT count(*) FROM refund WHERE state = 'paid' AND origin <> 'channel'", 1);
        add("refunds that a channel paid", "SELECT count(*) FROM refund WHERE reason_code = 'rf_channel'", 1);
        add("signals of abuse", "SELECT count(*) FROM return_signal", 4);
        add("returns that a channel announced",
            "SELECT count(*) FROM return_order WHERE channel = 'amazon' AND state = 'authorized'", 1);
        add("quality cases", "SELECT count(*) FROM quality_case WHERE state = 'open'", 5);
        add("claims to send", "SELECT count(*) FROM vendor_claim WHERE state = 'open'", 10);
        add("claims that were sent", "SELECT count(*) FROM vendor_claim WHERE state = 'sent'", 1);
        add("claims that a supplier accepts", "SELECT count(*) FROM vendor_claim WHERE state = 'accepted'", 1);
        add("claims that a supplier refuses", "SELECT count(*) FROM vendor_claim WHERE state = 'rejected'", 1);
        add("journals to approve", "SELECT count(*) FROM manual_journal WHERE state = 'proposed'", 1);
        add("journals that were posted", "SELECT count(*) FROM manual_journal WHERE state = 'posted'", 1);
        add("deliveries observed", "SELECT count(*) FROM lead_time_record", 2000);
    }
    void hasSomethingToDecide() {
        QFETCH(QString, sql);
        QFETCH(int, least);
        const auto found = count(sql.toStdString());
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
    }

    /// A plan of it, recomputed from the tables that it should rest on.
    void isPlannedRight() {
        std::filesystem::copy_file(m_file, m_planned);
        std::filesystem::copy_file(m_file + ".anchor", m_planned + ".anchor");
        const auto report = planned();
        QCOMPARE(report.failed, 0);
        QCOMPARE(report.opened, report.suggestions);
        const auto connection = store::openSqlite(m_planned, store::OpenMode::ReadOnly);
        std::map<std::string, int> kinds;
        std::int64_t rank = 0;
        for (const auto& row : suggestions(*connection)) {
            const auto fault = PlannedRow(*connection, row).fault();
            QVERIFY2(fault.empty(), (row.kind + " " + row.sku + " " + row.node + ": " + fault).c_str());
            QCOMPARE(row.rank, ++rank);
            QVERIFY(rank > 10 || row.kind == "buy" || row.kind == "expedite");
            ++kinds[row.kind];
        }
        QVERIFY(kinds["buy"] > 30 && kinds["expedite"] > 5 && kinds["postpone"] > 5 && kinds["excess"] > 30);
    }

    void isPlannedTheSameAgain() {
        const auto newest = [&] {
            const auto connection = store::openSqlite(m_planned, store::OpenMode::ReadOnly);
            return asInteger(connection
                                 ->scalar("SELECT max(rev) FROM (SELECT rev FROM suggestion UNION ALL SELECT "
                                          "rev FROM suggestion_detail UNION ALL SELECT rev FROM demand_series)")
                                 .value());
        };
        const auto before = newest();
        const auto again = planned();
        QCOMPARE(again.refreshed, 0);
        QCOMPARE(again.opened + again.changed + again.left + again.expired + again.demandSeries, 0);
        QCOMPARE(newest(), before);
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
