#include "core/integration/ImportText.h"
#include "tests/support/ImportDesk.h"
#include "tests/support/RealData.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <map>

using namespace opsdesk;
using opsdesk::test::ImportDesk;
using opsdesk::test::TestStore;

namespace {

/// About a hundredth of Online Retail; tests/data/cut_online_retail.py says what is in it.
const std::string part = OPSDESK_SOURCE_DIR "/tests/data/online-retail-part.csv.gz";

/// Counted over the file by another program, by the words of the profile.
struct WrittenOff {
    const char* reason;
    std::int64_t rows, units;
};
constexpr WrittenOff writtenOffByReason[] = {
    {"unknown", 914, 59'792},    {"damaged", 133, 22'722}, {"stock_check", 129, 14'638}, {"sold_otherwise", 48, 11'597},
    {"thrown_away", 30, 60'825}, {"wet", 23, 8'718},       {"lost", 19, 8'490},          {"correction", 17, 10'263},
    {"mixed_up", 17, 8'178},     {"sample", 6, 1'734},
};

std::map<std::string, std::int64_t> classesOf(const ImportReport& report) {
    return {report.classes.begin(), report.classes.end()};
}

} // namespace

/// Real trade from a file to the ledgers.
class ImportJourneyTest : public QObject {
    Q_OBJECT

    ImportDesk::Digests m_expected; ///< of the part, imported without interruption

private slots:
    void thePartGoesIn_data() { TestStore::addRows(); }
    void thePartGoesIn() {
        OPEN_TEST_STORE(database);
        ImportDesk desk(database);
        const auto report = desk.import("online-retail", part);
        QCOMPARE(report.rows_read, 6020);
        QCOMPARE(report.rows_applied, 6020);
        QCOMPARE(classesOf(report), (std::map<std::string, std::int64_t>{{"sale item", 5832},
                                                                         {"sale charge", 29},
                                                                         {"return item", 87},
                                                                         {"return charge", 5},
                                                                         {"write-off", 27},
                                                                         {"find item", 28},
                                                                         {"find charge", 9},
                                                                         {"adjustment positive", 1},
                                                                         {"adjustment negative", 2}}));
        documentsAreWhole(desk);
        historyHasNoValue(desk);
        returnsAreTied(desk, report);
        if (m_expected.empty())
            m_expected = desk.digests();
        QCOMPARE(desk.digests(), m_expected);
    }

    void importingTwiceChangesNothing_data() { TestStore::addRows(); }
    void importingTwiceChangesNothing() {
        OPEN_TEST_STORE(database);
        ImportDesk desk(database);
        desk.import("online-retail", part);
        const auto before = desk.digests();
        const auto commands = desk.number("SELECT count(*) FROM command");
        const auto report = desk.import("online-retail", part);
        QCOMPARE(report.rows_applied, 0);
        QCOMPARE(report.rows_skipped, 6020);
        QVERIFY(report.rejected.empty());
        QCOMPARE(desk.digests(), before);
        QCOMPARE(desk.number("SELECT count(*) FROM command"), commands);
    }

    void aCrashMidwayIsCompleted_data() {
        QTest::addColumn<int>("crashAfter");
        for (const int commands : {0, 1, 2})
            QTest::addRow("after %d commands", commands) << commands;
    }
    void aCrashMidwayIsCompleted() {
        QFETCH(int, crashAfter);
        const TestStore whole("sqlite"), broken("sqlite");
        ImportDesk calm(whole), desk(broken);
        calm.import("online-retail", part);
        QVERIFY(calm.bus.taken() > crashAfter);
        desk.bus.stopAfter(crashAfter);
        QVERIFY_EXCEPTION_THROWN(desk.import("online-retail", part), Error);
        QVERIFY(desk.digests() != calm.digests());
        desk.bus.stopAfter(-1);
        const auto report = desk.import("online-retail", part);
        QCOMPARE(report.rows_applied + report.rows_skipped, 6020);
        QCOMPARE(desk.digests(), calm.digests());
    }

    void rowsThatComeAgainInAnotherFileAreKnown() {
        const TestStore whole("sqlite"), pieces("sqlite");
        ImportDesk calm(whole), desk(pieces);
        calm.import("online-retail", part);
        const std::string text = readImportText(part, TextEncoding::Utf8)->text;
        const test::TemporaryFolder folder;
        const auto half = folder.write("half.csv", text.substr(0, text.find('\n', text.size() / 2) + 1));
        const auto first = desk.import("online-retail", half);
        QVERIFY(first.rows_applied > 2000);
        const auto second = desk.import("online-retail", part);
        QCOMPARE(second.rows_skipped, first.rows_applied);
        QCOMPARE(second.rows_applied, 6020 - first.rows_applied);
        for (const auto* table : {"sales_order_line", "return_line", "write_off", "stock_line", "item", "customer"})
            QCOMPARE(desk.number("SELECT count(*) FROM " + std::string(table)),
                     calm.number("SELECT count(*) FROM " + std::string(table)));
        QCOMPARE(desk.number("SELECT sum(amount) FROM sales_order"),
                 calm.number("SELECT sum(amount) FROM sales_order"));
        // Keys follow the order in which items came.
        const std::string quantities =
            "SELECT sum(p.quantity * (SELECT count(*) FROM item j WHERE j.sku <= i.sku)) FROM stock_position p "
            "JOIN item i ON i.item_id = p.item_id WHERE p.state = 'history'";
        QCOMPARE(desk.number(quantities), calm.number(quantities));
    }

    void theWholeFileGoesIn() {
        const auto file = test::realData("online_retail/OnlineRetail.csv.gz");
        if (!file)
            QSKIP("The Online Retail file is absent: set OPSDESK_DATA to the folder of the real data.");
        const TestStore database("sqlite");
        ImportDesk desk(database);
        const auto report = desk.import("online-retail", *file);
        QCOMPARE(report.rows_applied, 541'909);
        QVERIFY(report.rejected.empty());
        QCOMPARE(classesOf(report), (std::map<std::string, std::int64_t>{{"sale item", 527'758},
                                                                         {"sale charge", 2'345},
                                                                         {"return item", 8'704},
                                                                         {"return charge", 584},
                                                                         {"write-off", 1'336},
                                                                         {"find item", 1'161},
                                                                         {"find charge", 18},
                                                                         {"adjustment positive", 1},
                                                                         {"adjustment negative", 2}}));
        QCOMPARE(desk.number("SELECT count(*) FROM sales_order_line"), 527'758 + 2'345 + 18 + 3);
        QCOMPARE(desk.number("SELECT count(*) FROM return_line"), 8'704 + 584);
        QCOMPARE(desk.number("SELECT count(*) FROM write_off WHERE state = 'proposed' AND history = 1"), 1'336);
        QCOMPARE(desk.number("SELECT count(*) FROM stock_adjustment WHERE state = 'approved'"), 1'161);
        QCOMPARE(
            desk.number("SELECT (SELECT sum(amount) FROM sales_order_line) - (SELECT sum(amount) FROM return_line)"),
            974'774'793);
        QCOMPARE(desk.number("SELECT sum(quantity) FROM write_off"), 206'957'000);
        // Every reason was chosen by a word, and none where no word says anything.
        QCOMPARE(desk.number("SELECT count(*) FROM write_off WHERE (reason_code = 'unknown') <> (reason_rule = '')"),
                 0);
        for (const auto& [reason, rows, units] : writtenOffByReason) {
            const auto of = " FROM write_off WHERE reason_code = '" + std::string(reason) + "'";
            QCOMPARE(desk.number("SELECT count(*)" + of), rows);
            QCOMPARE(desk.number("SELECT sum(quantity)" + of), units * 1000);
        }
        QCOMPARE(desk.number("SELECT count(*) FROM return_line WHERE link = 'full'"), 7'556);
        QCOMPARE(desk.number("SELECT count(*) FROM return_line WHERE link = 'part'"), 43);
        QCOMPARE(desk.import("online-retail", *file).rows_skipped, 541'909);
    }

private:
    void documentsAreWhole(ImportDesk& desk) {
        QCOMPARE(desk.number("SELECT count(*) FROM sales_order"), 228);
        QCOMPARE(desk.number("SELECT count(*) FROM sales_order_line"), 5832 + 29 + 9 + 3);
        QCOMPARE(desk.number("SELECT count(*) FROM return_order"), 38);
        QCOMPARE(desk.number("SELECT count(*) FROM return_line"), 92);
        QCOMPARE(desk.number("SELECT count(*) FROM item"), 1897);
        QCOMPARE(desk.number("SELECT count(*) FROM customer"), 49);
        QCOMPARE(desk.number("SELECT (SELECT sum(amount) FROM sales_order) - (SELECT sum(amount) FROM return_order)"),
                 15'009'442);
        QCOMPARE(desk.number("SELECT count(*) FROM sales_order o WHERE amount <> (SELECT sum(amount) FROM "
                             "sales_order_line l WHERE l.order_id = o.id)"),
                 0);
        QCOMPARE(desk.number("SELECT count(*) FROM sales_order_line WHERE (item_id = 0) = (charge = '')"), 0);
        QCOMPARE(desk.number("SELECT count(*) FROM write_off WHERE state = 'proposed' AND origin = 'import'"), 27);
        QVERIFY(desk.number("SELECT count(*) FROM write_off WHERE reason_code <> 'unknown'") > 0);
        QVERIFY(desk.number("SELECT count(*) FROM write_off WHERE original_text <> ''") > 0);
        QCOMPARE(desk.number("SELECT count(*) FROM stock_adjustment WHERE state = 'approved'"), 28);
        // Views show all there is, although history happened at no node.
        for (const auto& [view, table] : std::map<std::string, std::string>{{"stock-adjustments", "stock_adjustment"},
                                                                            {"write-offs", "write_off"},
                                                                            {"orders", "sales_order"},
                                                                            {"order-lines", "sales_order_line"},
                                                                            {"returns", "return_order"},
                                                                            {"return-lines", "return_line"},
                                                                            {"stock-entries", "stock_line"},
                                                                            {"items", "item"}})
            QCOMPARE(desk.shown(view), desk.number("SELECT count(*) FROM " + table));
    }

    void historyHasNoValue(ImportDesk& desk) {
        QCOMPARE(desk.number("SELECT count(*) FROM stock_entry WHERE kind NOT LIKE 'history%'"), 0);
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry"), 0);
        QCOMPARE(desk.number("SELECT count(*) FROM stock_line WHERE value <> 0"), 0);
        QCOMPARE(desk.number("SELECT sum(quantity) FROM stock_position"), 0);
        const auto moved = [&](const std::string& from, const std::string& to) {
            return desk.number("SELECT sum(quantity) / 1000 FROM stock_line WHERE from_state = '" + from +
                               "' AND to_state = '" + to + "'");
        };
        QCOMPARE(moved("history", "customer"), m_unitsSold);
        QCOMPARE(moved("customer", "history"), m_unitsReturned);
        QCOMPARE(moved("found", "history"), m_unitsFound);
    }

    void returnsAreTied(ImportDesk& desk, const ImportReport& report) {
        QCOMPARE(report.links.full + report.links.part + report.links.none + report.links.no_customer, 92);
        QVERIFY(report.links.full > 40);
        QCOMPARE(desk.number("SELECT count(*) FROM return_line WHERE link = 'full'"), report.links.full);
        QCOMPARE(desk.number("SELECT count(*) FROM return_line WHERE link = 'part'"), report.links.part);
        QCOMPARE(desk.number("SELECT count(*) FROM return_line l JOIN return_order r ON r.id = l.return_id JOIN "
                             "sales_order_line s ON s.order_id = l.order_id AND s.line_no = l.order_line_no JOIN "
                             "sales_order o ON o.id = s.order_id WHERE o.customer = r.customer AND s.item_id = "
                             "l.item_id AND s.charge = l.charge AND o.ordered_at <= r.returned_at"),
                 report.links.full + report.links.part);
    }

    // As cut_online_retail.py reckons them.
    static constexpr std::int64_t m_unitsSold = 116'508, m_unitsReturned = 2'327, m_unitsFound = 736;
};

QTEST_GUILESS_MAIN(ImportJourneyTest)
#include "ImportJourneyTest.moc"
