#include "core/planning/DemandEvent.h"
#include "tests/support/ImportDesk.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::ImportDesk;
using opsdesk::test::TestStore;

namespace {

using Lines = std::vector<std::string>;

const std::string head = "name,kind,first_day,last_day,sku,category,node,uplift_percent,units_per_week,note\n";
const std::string items = "sku,description,category,unit_price,currency\nLAMP,Desk lamp,Light,12.50,GBP\n";
const std::string stock = "sku,node,quantity,unit_cost,currency\nLAMP,HOME,10,4.00,GBP\n";
const char* const events =
    "SELECT name, kind, item_id, category, node_id, CAST(coalesce(uplift_percent, 0) AS bigint), "
    "coalesce(units_per_week, 0), note, version FROM demand_event ORDER BY name";

Lines counts(const ImportReport& report) {
    return {std::to_string(report.rows_applied), std::to_string(report.rows_skipped),
            std::to_string(report.rows_rejected)};
}

void bringMasters(ImportDesk& desk) {
    desk.importText("items", items);
    desk.importText("stock", stock, {1, {}, Date::of(2011, 11, 1)});
}

} // namespace

/// A planner's list of promotions, brought in as a file.
class ImportEventsTest : public QObject {
    Q_OBJECT

private slots:
    void rowsBecomeEvents_data() { TestStore::addRows(); }
    void rowsBecomeEvents() {
        OPEN_TEST_STORE(database);
        ImportDesk desk(database);
        bringMasters(desk);
        const auto report =
            desk.importText("events", head + "Advent,promotion,2011-12-05,2011-12-18,lamp,,,40,,fair\n"
                                             "Strike,disruption,2011-10-03,2011-10-09,,Light,home,,-7.5,\n");
        QCOMPARE(counts(report), (Lines{"2", "0", "0"}));
        QCOMPARE(desk.lines(events),
                 (Lines{"Advent promotion 1  0 40 0 fair 1", "Strike disruption 0 Light 1 0 -7500  1"}));
    }

    void whatIsKnownIsBroughtUpToDate() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        bringMasters(desk);
        const std::string row = "Advent,promotion,2011-12-05,";
        desk.importText("events", head + row + "2011-12-18,LAMP,,,40,,fair\n");
        // The same once more, and with another last day and no share: what is left empty stays.
        QCOMPARE(counts(desk.importText("events", head + row + "2011-12-18,LAMP,,,40,,fair\n")),
                 (Lines{"0", "1", "0"}));
        QCOMPARE(counts(desk.importText("events", head + row + "2011-12-24,LAMP,,,,,\n")), (Lines{"1", "0", "0"}));
        QCOMPARE(desk.number("SELECT count(*) FROM demand_event"), 1);
        QCOMPARE(desk.number("SELECT first_day FROM demand_event"), Date::of(2011, 12, 5).days());
        QCOMPARE(desk.number("SELECT last_day FROM demand_event"), Date::of(2011, 12, 24).days());
        QCOMPARE(desk.number("SELECT CAST(uplift_percent AS bigint) FROM demand_event"), 40);
        QCOMPARE(desk.number("SELECT version FROM demand_event"), 2);
        // Units take the place of a share.
        desk.importText("events", head + row + "2011-12-24,LAMP,,,,25,\n");
        QCOMPARE(desk.number("SELECT count(*) FROM demand_event WHERE uplift_percent IS NULL"), 1);
        QCOMPARE(desk.number("SELECT units_per_week FROM demand_event"), 25'000);
    }

    void whatCannotBeIsRejectedByRow_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char* name, const char* row, const char* value, const char* reason) {
            QTest::newRow(name) << row << value << reason;
        };
        add("kind", "Sale,sale,2011-12-05,2011-12-18,LAMP,,,40,,", "sale", "not sale");
        add("item", "Sale,promotion,2011-12-05,2011-12-18,GHOST,,,40,,", "GHOST", "no item");
        add("node", "Sale,promotion,2011-12-05,2011-12-18,LAMP,,MARS,40,,", "MARS", "no node");
        add("item and category", "Sale,promotion,2011-12-05,2011-12-18,LAMP,Light,,40,,", "LAMP", "one category");
        add("neither", "Sale,promotion,2011-12-05,2011-12-18,,,,40,,", "", "one category");
        add("ends before", "Sale,promotion,2011-12-05,2011-12-04,LAMP,,,40,,", "2011-12-04", "first day");
        add("both", "Sale,promotion,2011-12-05,2011-12-18,LAMP,,,40,5,", "5", "not both");
        add("too much", "Sale,promotion,2011-12-05,2011-12-18,LAMP,,,40000,,", "40000", "percent");
        add("no day", "Sale,promotion,soon,2011-12-18,LAMP,,,40,,", "soon", "first_day");
        add("no name", ",promotion,2011-12-05,2011-12-18,LAMP,,,40,,", "", "name");
    }
    void whatCannotBeIsRejectedByRow() {
        QFETCH(QString, row);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        const TestStore database("sqlite");
        ImportDesk desk(database);
        bringMasters(desk);
        const auto report = desk.importText("events", head + "Advent,promotion,2011-12-05,2011-12-18,LAMP,,,40,,\n" +
                                                          row.toStdString() + "\n");
        QCOMPARE(counts(report), (Lines{"1", "0", "1"}));
        QCOMPARE(report.rejected.front().line, 3);
        QCOMPARE(QString::fromStdString(report.rejected.front().value), value);
        QVERIFY2(report.rejected.front().reason.find(reason.toStdString()) != std::string::npos,
                 report.rejected.front().reason.c_str());
        QCOMPARE(desk.number("SELECT count(*) FROM demand_event"), 1);
    }

    /// An item that comes later lets its row in when the file comes again.
    void aRejectedRowIsTakenWhenItsItemIsKnown() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        bringMasters(desk);
        const std::string file = head + "Advent,promotion,2011-12-05,2011-12-18,VASE,,,40,,\n";
        QCOMPARE(counts(desk.importText("events", file)), (Lines{"0", "0", "1"}));
        desk.importText("items", "sku,description\nVASE,Glass vase\n");
        QCOMPARE(counts(desk.importText("events", file)), (Lines{"1", "0", "0"}));
    }

    void whatSomebodyCancelledStaysCancelled() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        bringMasters(desk);
        const std::string row = "Advent,promotion,2011-12-05,2011-12-18,LAMP,,,";
        desk.importText("events", head + row + "40,,\n");
        const auto id = Uuid::parse(desk.lines("SELECT id FROM demand_event").front()).value();
        const auto cancelled = desk.engine.run(1, [&](Context& context) -> Outcome {
            auto event = *context.rows().find<DemandEvent>(std::int64_t(1), id);
            event.state = "cancelled";
            context.rows().put(std::move(event));
            return {};
        });
        QVERIFY(cancelled.applied());
        const auto again = desk.importText("events", head + row + "60,,\n");
        QCOMPARE(counts(again), (Lines{"0", "0", "1"}));
        QCOMPARE(again.rejected.front().value, std::string("Advent"));
    }
};

QTEST_GUILESS_MAIN(ImportEventsTest)
#include "ImportEventsTest.moc"
