#include "core/planning/ScenarioRunner.h"
#include "tests/support/Applied.h"
#include "tests/support/EngineBus.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::EngineBus;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2;

/// Two items with a year of uneven demand, both short of stock, planned.
struct Desk : PlanningWorkspace {
    explicit Desk(const TestStore& store) : PlanningWorkspace(store), bus(engine()) {
        for (const auto item : {cakestand, ornament}) {
            sellWeekly(item, 10);
            for (int week = 1; week < 40; week += 3)
                sell(item, Date::of(2011, 11, 24) - 7 * week, 4 + week % 7);
            open(item, 4);
        }
        plan();
    }

    CommandResult make(const std::string& payload, const std::string& actor = "planner") {
        return submit("scenario.create", actor, payload);
    }
    PlanOptions options(unsigned threads = 1) const {
        PlanOptions options;
        options.actor = "planner";
        options.threads = threads;
        return options;
    }
    Scenario find(const std::string& name = "What if") { return findScenario(reader(), 1, name); }
    ScenarioComparison planIt(const std::string& name = "What if") {
        return planAndRecord(reader(), bus, clock(), random(), options(), find(name));
    }
    PlanReport publish(const std::string& name = "What if") {
        return publishScenario(reader(), bus, clock(), random(), options(), find(name));
    }
    /// Of all that people see of the plan.
    std::string queue() {
        std::string all;
        for (const auto* type : store::allRowTypes())
            if (type->table.starts_with("suggestion") || type->table == "plan_run" || type->table == "policy" ||
                type->table == "series_forecast")
                all += type->table + store::tableDigest(connection(), *type).sum.toHex() + "\n";
        return all;
    }

    EngineBus bus;
};

std::string wish(const std::string& field, const std::string& said, const std::string& name = "What if") {
    return "{\"name\":\"" + name + "\",\"" + field + "\":\"" + said + "\"}";
}

std::int64_t changed(const PlanReport& report) {
    return report.opened + report.changed + report.refreshed + report.expired + report.forecasts;
}

} // namespace

/// Plans that might be: made, planned beside the plan, compared and published.
class ScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSupposedBecomesPolicies_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("policies"); // "id=value" with blanks between; else the code of the refusal
        const auto row = [](const char* field, const char* said, const char* policies) {
            QTest::addRow("%s %s", field, said) << field << said << policies;
        };
        row("service", "AX 99%", "service_target.AX=0.99");
        row("service", "0.975, B 0.9",
            "service_target.AX=0.975 service_target.AY=0.975 service_target.AZ=0.975 service_target.BX=0.9 "
            "service_target.BY=0.9 service_target.BZ=0.9 service_target.CX=0.975 service_target.CY=0.975 "
            "service_target.CZ=0.975");
        row("service", "CZ 80%, C 90%", "service_target.CX=0.9 service_target.CY=0.9 service_target.CZ=0.8");
        row("service", "110%", "wrong_change");
        row("service", "DX 90%", "wrong_change");
        row("service", "high", "wrong_change");
        row("lead_time", "+20%", "lead_time_change.all=+20%");
        row("lead_time", "ACME +7, -10%", "lead_time_change.ACME=+7 lead_time_change.all=-10%");
        row("lead_time", "+2000%", "wrong_change");
        row("lead_time", "NOBODY +7", "unknown_supplier");
        row("supplier_out", "ACME 2012-02-15", "supplier_out.ACME=2012-02-15");
        row("supplier_out", "ACME soon", "wrong_change");
        row("budget", "5000", "setting.budget=500000");
        row("budget", "99.50", "setting.budget=9950");
        row("budget", "much", "wrong_change");
        row("demand", "+10%, CAKESTAND -20%", "demand_change.CAKESTAND=-20% demand_change.all=+10%");
        row("demand", "10", "wrong_change");
        row("demand", "NOTHING +10%", "unknown_item");
        row("note", "only words", "no_change");
    }
    void whatIsSupposedBecomesPolicies() {
        QFETCH(QString, field);
        QFETCH(QString, said);
        QFETCH(QString, policies);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        const auto made =
            desk.submit("scenario.create", "planner", wish(field.toStdString(), said.toStdString(), "One"));
        if (!policies.contains('=')) {
            QCOMPARE(made.rejection.code, policies.toStdString());
            return;
        }
        APPLIED(made);
        const auto scenario = findScenario(desk.connection(), 1, "One");
        const auto values = policiesOf(scenario);
        QVERIFY(values);
        std::string text;
        for (const auto& [id, value] : *values)
            text += (text.empty() ? "" : " ") + id + "=" + value;
        QCOMPARE(text, policies.toStdString());
    }

    void longerLeadTimesNeedMoreSafetyStockAndMoreMoney() {
        const TestStore database("sqlite");
        Desk desk(database);
        APPLIED(desk.make(wish("lead_time", "ACME +50%")));
        const auto comparison = desk.planIt();
        const auto& all = comparison.groups.front();
        QVERIFY(all.then.safety_stock > all.now.safety_stock);
        QVERIFY(all.then.purchases > all.now.purchases);
        QVERIFY(all.then.stock > all.now.stock);
        QVERIFY(all.then.holding > all.now.holding);
        QCOMPARE(comparison.lines.size(), std::size_t(2));
        for (const auto& line : comparison.lines) {
            QVERIFY(line.quantity > line.now_quantity);
            QVERIFY(line.safety_stock > line.now_safety_stock);
            QCOMPARE(line.supplier, std::string("Acme Gifts"));
        }
    }

    void moreDemandIsBoughtInProportion() {
        const TestStore database("sqlite");
        Desk desk(database);
        APPLIED(desk.make(wish("demand", "CAKESTAND +100%")));
        const auto comparison = desk.planIt();
        QCOMPARE(comparison.lines.size(), std::size_t(1));
        QCOMPARE(comparison.lines.front().sku, std::string("CAKESTAND"));
        QCOMPARE(comparison.lines.front().why, std::string("demand"));
        QVERIFY(comparison.lines.front().quantity > comparison.lines.front().now_quantity);
    }

    void aSupplierWhoIsOutIsWaitedFor() {
        const TestStore database("sqlite");
        Desk desk(database);
        APPLIED(desk.make(wish("supplier_out", "ACME 2012-03-01")));
        const auto all = desk.planIt().groups.front();
        QVERIFY(all.then.purchases > all.now.purchases);
        APPLIED(desk.make(wish("supplier_out", "ACME 2011-11-01", "Past")));
        QVERIFY(desk.planIt("Past").lines.empty());
    }

    void aBudgetLeavesMoneyAtRisk() {
        const TestStore database("sqlite");
        Desk desk(database);
        const auto cheap = desk.suggestion(ornament)->amount;
        APPLIED(desk.make(wish("budget", toDecimal(cheap))));
        const auto comparison = desk.planIt();
        const auto& all = comparison.groups.front();
        QCOMPARE(all.now.money_at_risk_left, Minor());
        QCOMPARE(all.then.money_at_risk_left, desk.suggestion(cakestand)->money_at_risk);
        QCOMPARE(all.then.purchases, cheap);
        QCOMPARE(all.then.unfunded, desk.suggestion(cakestand)->amount);
        QVERIFY(all.then.service < all.now.service);
        QCOMPARE(comparison.lines.size(), std::size_t(1));
        QCOMPARE(comparison.lines.front().why, std::string("budget"));
    }

    void groupsAddUpToTheTotal() {
        const TestStore database("sqlite");
        Desk desk(database);
        APPLIED(desk.make(wish("service", "99.9%")));
        const auto comparison = desk.planIt();
        const auto& all = comparison.groups.front();
        for (const std::string kind : {"segment", "supplier"}) {
            Minor now, then;
            for (const auto& group : comparison.groups)
                if (group.kind == kind) {
                    now += group.now.stock;
                    then += group.then.stock;
                }
            QCOMPARE(now, all.now.stock);
            QCOMPARE(then, all.then.stock);
        }
        QVERIFY(all.then.service > all.now.service);
        const auto rows = desk.view("scenario-comparison");
        QCOMPARE(rows.size(), comparison.groups.size());
    }

    void publishingMakesItThePlan_data() { TestStore::addRows(); }
    void publishingMakesItThePlan() {
        OPEN_TEST_STORE(database);
        Desk desk(database);
        const auto before = desk.queue();
        APPLIED(desk.make(
            R"({"name":"What if","service":"99%","lead_time":"+30%","demand":"ORNAMENT +20%","budget":"100000"})"));
        const auto comparison = desk.planIt();
        QCOMPARE(desk.queue(), before); // a scenario never touches the queue
        QCOMPARE(asText(desk.cell("scenarios", "name = What if", "state")), std::string("planned"));
        QCOMPARE(asText(desk.cell("scenarios", "name = What if", "base")), std::string("current"));
        desk.publish();
        QCOMPARE(asText(desk.cell("scenarios", "name = What if", "state")), std::string("published"));
        for (const auto& line : comparison.lines)
            QCOMPARE(desk.suggestion(line.item_id)->quantity, line.quantity);
        QCOMPARE(desk.number("SELECT count(*) FROM policy WHERE id = 'lead_time_change.all' AND value = '+30%'"), 1);
        QCOMPARE(desk.number("SELECT version FROM policy WHERE id = 'service_target.AX'"), 2);
        QCOMPARE(changed(desk.plan()), 0); // and the next ordinary run agrees
        QCOMPARE(changed(desk.plan({}, 4)), 0);
    }

    void onWhateverCoresTheComparisonIsTheSame() {
        const TestStore database("sqlite");
        Desk desk(database);
        APPLIED(desk.make(wish("lead_time", "+30%")));
        const auto one = planScenario(desk.reader(), desk.clock(), desk.options(1), desk.find());
        const auto four = planScenario(desk.reader(), desk.clock(), desk.options(4), desk.find());
        QCOMPARE(writePayload(one), writePayload(four));
    }

    void aNewerPlanMakesTheComparisonOld() {
        const TestStore database("sqlite");
        Desk desk(database);
        APPLIED(desk.make(wish("lead_time", "+30%")));
        QCOMPARE(asText(desk.cell("scenarios", "", "base")), std::string());
        desk.planIt();
        desk.plan();
        QCOMPARE(asText(desk.cell("scenarios", "", "base")), std::string("older"));
        desk.planIt();
        QCOMPARE(asText(desk.cell("scenarios", "", "base")), std::string("current"));
    }

    void editingForgetsWhatItGave() {
        const TestStore database("sqlite");
        Desk desk(database);
        APPLIED(desk.make(wish("lead_time", "+30%")));
        desk.planIt();
        QVERIFY(!desk.view("scenario-lines").empty());
        const auto id = desk.find().id.toString();
        APPLIED(desk.submitOn(id, "scenario.edit", "planner", wish("lead_time", "+10%")));
        QVERIFY(desk.view("scenario-lines").empty());
        QVERIFY(desk.view("scenario-comparison").empty());
        QCOMPARE(desk.submitOn(id, "scenario.publish", "planner").rejection.code, std::string("wrong_state"));
        desk.planIt();
        APPLIED(desk.submitOn(id, "scenario.delete", "planner"));
        QVERIFY(desk.view("scenarios").empty());
        QVERIFY(desk.view("scenario-lines").empty());
        APPLIED(desk.make(wish("lead_time", "+10%"))); // its name is free again
        QCOMPARE(desk.make(wish("lead_time", "+10%")).rejection.code, std::string("scenario_exists"));
    }

    void nobodyElseMay() {
        const TestStore database("sqlite");
        Desk desk(database);
        QCOMPARE(desk.make(wish("budget", "1", "Mine"), "buyer").rejection.code, std::string("not_permitted"));
        APPLIED(desk.make(wish("lead_time", "+30%")));
        desk.planIt();
        const auto before = desk.queue();
        auto options = desk.options();
        options.actor = "buyer";
        QVERIFY_THROWS_EXCEPTION(
            PlanRefused, publishScenario(desk.reader(), desk.bus, desk.clock(), desk.random(), options, desk.find()));
        QCOMPARE(desk.submit("policy.set", "planner", R"({"policy":"setting.budget","value":"1"})").rejection.code,
                 std::string("not_permitted"));
        QCOMPARE(desk.number("SELECT count(*) FROM policy WHERE id = 'lead_time_change.all'"), 0);
    }

    void publishingWhatWasChangedSinceIsRefused() {
        const TestStore database("sqlite");
        Desk desk(database);
        APPLIED(desk.make(wish("lead_time", "+30%")));
        desk.planIt();
        const auto seen = desk.find();
        desk.planIt();
        QVERIFY_THROWS_EXCEPTION(
            PlanRefused, publishScenario(desk.reader(), desk.bus, desk.clock(), desk.random(), desk.options(), seen));
        QVERIFY_THROWS_EXCEPTION(UsageError, desk.find("Other"));
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "ScenarioTest.moc"
