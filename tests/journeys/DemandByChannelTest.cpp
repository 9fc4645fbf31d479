#include "core/orders/SalesOrder.h"
#include "core/planning/DemandDays.h"
#include "core/planning/DemandHistory.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

#include <array>
#include <set>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1;
const Date monday = Date::of(2011, 11, 7);
const std::array wantedReasons{"damaged_in_transit", "faulty", "late", "wrong_item"};
const std::array unwantedReasons{
    "", "changed_mind", "no_reason", "not_as_described", "order_error", "refused_delivery", "wrong_size"};

/// Three orders of cake stands in one week, through two channels at two nodes, of which some come back later for
/// @p reason.
struct Desk : PlanningWorkspace {
    explicit Desk(const TestStore& store, const std::string& reason = {}) : PlanningWorkspace(store) {
        sell(cakestand, monday, 10);
        const auto large = sell(cakestand, monday + 1, 30);
        moveTo("b2b", large);
        sell(cakestand, monday + 6, 5);
        returned = takeBack(cakestand, monday + 8, 12, 12, large, reason);
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

    void set(const std::string& name, const QString& value) {
        APPLIED(submit("setting.set", "finance-lead",
                       fmt::format(R"({{"setting":"{}","value":"{}"}})", name, value.toStdString())));
    }

    /// The weeks of the first node: ordered, returned, taken off and entered.
    QStringList home() {
        QStringList weeks;
        for (const auto& row : rows("demand-history", {"node", "week", "ordered", "returned", "taken_off", "entered"}))
            if (row.startsWith("HOME "))
                weeks << row.mid(5);
        return weeks;
    }

    Uuid returned;

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
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("off");
        QTest::newRow("usual, faulty") << ""
                                       << ""
                                       << "faulty" << 0;
        QTest::newRow("usual, no reason") << ""
                                          << ""
                                          << "no_reason" << 12;
        QTest::newRow("unwanted, faulty") << "unwanted"
                                          << ""
                                          << "faulty" << 0;
        QTest::newRow("unwanted, as the owner says") << "unwanted"
                                                     << "late, no_reason"
                                                     << "no_reason" << 0;
        QTest::newRow("unwanted, no more as usual") << "unwanted"
                                                    << "late, no_reason"
                                                    << "faulty" << 12;
        QTest::newRow("linked") << "linked"
                                << ""
                                << "faulty" << 12;
        QTest::newRow("none") << "none"
                              << ""
                              << "no_reason" << 0;
    }
    void aWeekTellsGrossFromReturned() {
        QFETCH(QString, netting);
        QFETCH(QString, wanted);
        QFETCH(QString, reason);
        QFETCH(int, off);
        const TestStore database("sqlite");
        Desk desk(database, reason.toStdString());
        for (const auto& [name, value] : {std::pair("returns_netting", netting), {"returns_wanted", wanted}})
            if (!value.isEmpty())
                desk.set(name, value);
        desk.plan();
        QCOMPARE(desk.home(), (QStringList{QStringLiteral("2011-11-07 45 0 %1 %2").arg(off).arg(45 - off),
                                           "2011-11-14 0 12 0 0", "2011-11-21 1 0 0 1"}));
    }

    /// For each reason an order of 30, and in the week after one of 10, in which 12 come back: 9 of the first order.
    void eachModeGoesByTheReasonOfAReturn_data() {
        using Mode = ReturnsNetting::Mode;
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<std::vector<double>>("wanted");
        QTest::addColumn<std::vector<double>>("unwanted");
        const std::vector<double> nothingOff{30, 10}, linkedOff{21, 10}, allOff{21, 7};
        QTest::newRow("none") << Mode::None << nothingOff << nothingOff;
        QTest::newRow("unwanted") << Mode::Unwanted << nothingOff << linkedOff;
        QTest::newRow("linked") << Mode::Linked << linkedOff << linkedOff;
        QTest::newRow("all") << Mode::All << allOff << allOff;
    }
    void eachModeGoesByTheReasonOfAReturn() {
        QFETCH(ReturnsNetting::Mode, mode);
        QFETCH(std::vector<double>, wanted);
        QFETCH(std::vector<double>, unwanted);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        Date week = monday - 7 * 100;
        std::vector<double> expected;
        const auto comeBack = [&](const char* reason, const std::vector<double>& demand) {
            const auto first = desk.sell(cakestand, week, 30);
            desk.sell(cakestand, week + 8, 10);
            desk.takeBack(cakestand, week + 9, 12, 9, first, reason);
            expected.insert(expected.end(), demand.begin(), demand.end());
            week = week + 14;
        };
        for (const auto* reason : wantedReasons)
            comeBack(reason, wanted);
        for (const auto* reason : unwantedReasons)
            comeBack(reason, unwanted);
        const auto history = readDemandHistory(desk.connection(), 1, {mode}).weeks;
        QCOMPARE(history.size(), 1U);
        std::vector<double> weeks;
        unpackDemand(history.front().demand, static_cast<std::size_t>(history.front().weeks), weeks);
        QCOMPARE(weeks, expected);
    }

    /// A reason that is added is decided about.
    void theReasonsAreThoseOfTheDesk() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        std::set<std::string> tried(wantedReasons.begin(), wantedReasons.end()), given{""};
        tried.insert(unwantedReasons.begin(), unwantedReasons.end());
        const auto reasons = desk.connection().prepare("SELECT code FROM reason_code WHERE kind = 'return'");
        while (reasons->step())
            given.emplace(reasons->text(0));
        QCOMPARE(tried, given);
    }

    /// Nothing but the reason of a return, or which reasons count, is different: the next plan goes by it.
    void aReasonThatIsGivenLaterCounts_data() { TestStore::addRows(); }
    void aReasonThatIsGivenLaterCounts() {
        OPEN_TEST_STORE(database);
        Desk desk(database, "no_reason");
        const auto taken = [&] {
            desk.plan();
            return desk.home().value(0);
        };
        QCOMPARE(taken(), QStringLiteral("2011-11-07 45 0 12 33"));
        APPLIED(desk.run(1, [&](Context& context) -> Outcome {
            auto line = *context.rows().find<ReturnLine>(std::int64_t(1), desk.returned, std::int64_t(1));
            line.reason_code = "faulty";
            context.rows().put(std::move(line));
            return {};
        }));
        QCOMPARE(taken(), QStringLiteral("2011-11-07 45 0 0 45"));
        desk.set("returns_wanted", "late");
        QCOMPARE(taken(), QStringLiteral("2011-11-07 45 0 12 33"));
        desk.set("returns_netting", "none");
        QCOMPARE(taken(), QStringLiteral("2011-11-07 45 0 0 45"));
        desk.set("returns_netting", "linked");
        QCOMPARE(taken(), QStringLiteral("2011-11-07 45 0 12 33"));
        // What was announced never came.
        APPLIED(desk.run(1, [&](Context& context) -> Outcome {
            auto returned = *context.rows().find<ReturnOrder>(std::int64_t(1), desk.returned);
            returned.state = "expired";
            context.rows().put(std::move(returned));
            return {};
        }));
        QCOMPARE(taken(), QStringLiteral("2011-11-07 45 0 0 45"));
    }

    void whatTheSettingsCannotBeIsRefused() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        const auto set = [&](const std::string& name, const std::string& value) {
            return desk.submit("setting.set", "finance-lead",
                               fmt::format(R"({{"setting":"{}","value":"{}"}})", name, value));
        };
        REFUSED(set("returns_netting", "most"), "wrong_field", "none, unwanted, linked or all");
        REFUSED(set("returns_wanted", "faulty,broken"), "unknown_reason", "There is no reason broken");
        REFUSED(set("returns_wanted", "faulty,po_price"), "unknown_reason", "po_price");
        APPLIED(set("returns_wanted", ""));
        APPLIED(set("returns_netting", "all"));
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
