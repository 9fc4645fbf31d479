#include "core/orders/SalesOrder.h"
#include "core/planning/DemandDays.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1;
const Date monday = Date::of(2011, 11, 7);

/// Three orders of cake stands in one week, through two channels at two nodes, of which some come back later.
struct Desk : PlanningWorkspace {
    explicit Desk(const TestStore& store) : PlanningWorkspace(store) {
        sell(cakestand, monday, 10);
        const auto large = sell(cakestand, monday + 1, 30);
        moveTo("b2b", large);
        sell(cakestand, monday + 6, 5);
        takeBack(cakestand, monday + 8, 12, 12, large);
        useNode(2);
        sell(cakestand, monday + 1, 4);
        useNode(1);
        sell(cakestand, monday + 15, 1);
    }

    void moveTo(const std::string& channel, const Uuid& order) {
        const auto moved = run(1, [&](Context& context) -> Outcome {
            auto row = *context.rows().find<SalesOrder>(std::int64_t(1), order);
            row.channel = channel;
            context.rows().put(std::move(row));
            return {};
        });
        QVERIFY(moved.applied());
    }

    /// Rows of @p name as "key key: cell cell" of @p columns, the last two being ordered and returned.
    QStringList rows(const std::string& name, const std::vector<std::string>& columns) {
        const auto& kind = *catalog().findView(name);
        QStringList all;
        for (const auto& row : view(name, "item_id = 1")) {
            QStringList cells;
            for (const auto& column : columns) {
                const auto at = static_cast<std::size_t>(kind.index(column));
                cells << QString::fromStdString(toText(row[at], kind.columns[at].type));
            }
            all << cells.join(QChar(' '));
        }
        return all;
    }
};

} // namespace

/// Demand beside the planning key: by channel, by day, and what came back.
class DemandByChannelTest : public QObject {
    Q_OBJECT

private slots:
    void channelsAndDaysAreToldApart_data() { TestStore::addRows(); }
    void channelsAndDaysAreToldApart() {
        OPEN_TEST_STORE(database);
        Desk desk(database);
        desk.plan();
        QCOMPARE(
            desk.rows("demand-channels", {"channel", "week", "ordered", "returned"}),
            (QStringList{"web 2011-11-21 1 0", "b2b 2011-11-14 0 12", "b2b 2011-11-07 30 0", "web 2011-11-07 19 0"}));
        QCOMPARE(desk.rows("demand-days", {"node", "channel", "day", "ordered", "returned"}),
                 (QStringList{"HOME web 2011-11-22 1 0", "HOME b2b 2011-11-15 0 12", "HOME web 2011-11-13 5 0",
                              "HOME b2b 2011-11-08 30 0", "NODE2 web 2011-11-08 4 0", "HOME web 2011-11-07 10 0"}));
        QCOMPARE(desk.view("demand-days", "sku = CAKESTAND").size(), 6U);
        QCOMPARE(desk.view("demand-days", "sku = NOTHING").size(), 0U);
        QCOMPARE(desk.view("demand-channels", "id = 1/2011-11-14/b2b").size(), 1U);
    }

    /// What was ordered, what came back in the week, what of it counts against which week: each is its own column.
    void aWeekTellsGrossFromReturned_data() {
        QTest::addColumn<QString>("netting");
        QTest::addColumn<QStringList>("weeks");
        QTest::newRow("linked") << "linked"
                                << QStringList{"2011-11-07 45 0 12 33", "2011-11-14 0 12 0 0", "2011-11-21 1 0 0 1"};
        QTest::newRow("none") << "none"
                              << QStringList{"2011-11-07 45 0 0 45", "2011-11-14 0 12 0 0", "2011-11-21 1 0 0 1"};
    }
    void aWeekTellsGrossFromReturned() {
        QFETCH(QString, netting);
        QFETCH(QStringList, weeks);
        const TestStore database("sqlite");
        Desk desk(database);
        desk.setPolicy("setting.returns_netting", netting.toStdString());
        desk.plan();
        QStringList home;
        for (const auto& row :
             desk.rows("demand-history", {"node", "week", "ordered", "returned", "taken_off", "entered"}))
            if (row.startsWith("HOME "))
                home << row.mid(5);
        QCOMPARE(home, weeks);
    }

    void eachRunBringsDaysUpToDate() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.plan();
        const auto revision = desk.number("SELECT max(rev) FROM demand_days");
        desk.plan();
        QCOMPARE(desk.number("SELECT max(rev) FROM demand_days"), revision);
        const auto late = desk.sell(cakestand, monday + 15, 2);
        desk.plan();
        QCOMPARE(desk.number("SELECT count(*) FROM demand_days WHERE rev > " + std::to_string(revision)), 1);
        const auto channels = [&] { return desk.rows("demand-channels", {"channel", "week", "ordered"}); };
        QVERIFY(channels().contains("web 2011-11-21 3"));
        // The only order of a channel goes to another one: nothing is left of it.
        desk.moveTo("fair", late);
        desk.plan();
        QVERIFY(channels().contains("fair 2011-11-21 2"));
        desk.moveTo("web", late);
        desk.sell(cakestand, monday + 15, 1);
        desk.plan();
        QCOMPARE(desk.number("SELECT count(*) FROM demand_days WHERE channel = 'fair'"), 0);
    }

    /// A workspace that an earlier program planned has weeks alone.
    void daysThatAreMissingAreMadeOnce() {
        const TestStore database("sqlite");
        Desk desk(database);
        desk.plan();
        const auto forgotten = desk.run(1, [](Context& context) -> Outcome {
            for (const auto& [node, channel] : {std::pair(1, "b2b"), {1, "web"}, {2, "web"}}) {
                const std::int64_t entity = 1, at = node;
                const std::string code = channel;
                if (context.rows().find<DemandDays>(entity, cakestand, at, code))
                    context.rows().erase<DemandDays>(entity, cakestand, at, code);
            }
            return {};
        });
        QVERIFY(forgotten.applied());
        QCOMPARE(desk.number("SELECT count(*) FROM demand_days"), 0);
        desk.plan();
        QCOMPARE(desk.number("SELECT count(*) FROM demand_days"), 3);
    }

    void whatCannotBeReadIsRefused_data() {
        QTest::addColumn<QString>("days");
        QTest::newRow("no pack") << R"({"ordered":"AA==","returned":""})";
        QTest::newRow("no base64") << R"({"ordered":"","returned":"?"})";
    }
    void whatCannotBeReadIsRefused() {
        QFETCH(QString, days);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        const auto payload =
            R"({"as_of":"2011-11-30","suggestions":[],"expired":[],"demand":[],"forecasts":[],"days":[{"item_id":1,"node_id":1,"channel":"web","first_day":"2011-11-07",)" +
            days.mid(1).toStdString() + "]}";
        const auto result = desk.TestEngine::submit(desk.command("plan.publish", "planner", payload));
        QCOMPARE(result.rejection.code, std::string("wrong_series"));
        QCOMPARE(desk.number("SELECT count(*) FROM demand_days"), 0);
    }
};

QTEST_GUILESS_MAIN(DemandByChannelTest)
#include "DemandByChannelTest.moc"
