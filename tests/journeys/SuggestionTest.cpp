#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::codeOf;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, ornament = 2;

std::string payloadOf(const std::string& action, const Suggestion& row) {
    if (action == "accept")
        return fmt::format(R"({{"quantity":{}}})", row.quantity.toString());
    if (action == "adjust")
        return R"({"quantity":60,"reason_code":"sg_promotion"})";
    if (action == "snooze")
        return R"({"snooze_until":"2011-12-14"})";
    return action == "reject" ? R"({"reason_code":"sg_space"})" : "{}";
}

/// A cake stand that sells ten a week and is nearly out.
void needCakestands(PlanningWorkspace& desk) {
    desk.sellWeekly(cakestand, 10);
    desk.open(cakestand, 4);
    desk.plan();
}

} // namespace

/// What people do with suggestions.
class SuggestionTest : public QObject {
    Q_OBJECT

private slots:
    void everyStateAllowsWhatItsRowSays_data() {
        QTest::addColumn<QStringList>("way");
        QTest::addColumn<QStringList>("allowed");
        const auto row = [](const char* state, const QString& way, const QString& allowed) {
            QTest::newRow(state) << way.split(' ', Qt::SkipEmptyParts) << allowed.split(' ', Qt::SkipEmptyParts);
        };
        row("open", "", "accept>accepted adjust>adjusted snooze>snoozed reject>rejected");
        row("adjusted", "adjust", "accept>accepted adjust>adjusted snooze>snoozed reject>rejected reopen>open");
        row("snoozed", "snooze", "accept>accepted adjust>adjusted snooze>snoozed reject>rejected reopen>open");
        row("accepted", "accept", "reopen>open");
        row("rejected", "reject", "reopen>open");
        row("adjusted, then accepted", "adjust accept", "reopen>adjusted");
        row("adjusted, then snoozed", "adjust snooze",
            "accept>accepted adjust>adjusted snooze>snoozed reject>rejected reopen>adjusted");
        row("adjusted, then rejected", "adjust reject", "reopen>adjusted");
    }
    void everyStateAllowsWhatItsRowSays() {
        QFETCH(QStringList, way);
        QFETCH(QStringList, allowed);
        QStringList found;
        for (const auto* action : {"accept", "adjust", "snooze", "reject", "reopen"}) {
            const TestStore database("sqlite");
            PlanningWorkspace desk(database);
            needCakestands(desk);
            for (const auto& step : way) {
                const auto now = *desk.suggestion(cakestand);
                APPLIED(desk.decide(now, step.toStdString(), payloadOf(step.toStdString(), now)));
            }
            const auto before = *desk.suggestion(cakestand);
            const auto result = desk.decide(before, action, payloadOf(action, before));
            const auto after = *desk.suggestion(cakestand);
            QCOMPARE(after.version, before.version + result.applied());
            if (result.applied())
                found << QStringLiteral("%1>%2").arg(QString::fromUtf8(action), QString::fromStdString(after.state));
            else
                QCOMPARE(result.rejection.code, std::string("wrong_state"));
            QCOMPARE(desk.fault(), std::string());
        }
        QCOMPARE(found, allowed);
    }

    void isGatheredWhenAcceptedAndTakenBackWhileADraft_data() { TestStore::addRows(); }
    void isGatheredWhenAcceptedAndTakenBackWhileADraft() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        desk.sellWeekly(ornament, 200);
        needCakestands(desk);
        const auto stand = *desk.suggestion(cakestand);
        APPLIED(desk.accept(stand));
        APPLIED(desk.accept(*desk.suggestion(ornament)));
        QCOMPARE(desk.view("purchase-orders").size(), std::size_t(1));
        const auto number = asText(desk.cell("purchase-orders", "state = draft", "number"));
        const auto cell = [&](const char* column) { return desk.cell("suggestions", "sku = CAKESTAND", column); };
        QCOMPARE(asText(cell("order_number")), number);
        QCOMPARE(asText(cell("state")), std::string("accepted"));
        QCOMPARE(asText(cell("decided_by")), std::string("planner"));
        const auto line = fmt::format("suggestion_id = {}", stand.id.toString());
        QCOMPARE(asInteger(desk.cell("purchase-order-lines", line, "quantity")), stand.quantity.count());
        QCOMPARE(asInteger(desk.cell("purchase-order-lines", line, "unit_cost")), 500);
        QCOMPARE(asInteger(desk.cell("purchase-order-lines", line, "expected_on")), Date::of(2011, 12, 21).days());
        QCOMPARE(asInteger(cell("supplier_order_amount")), (stand.amount + desk.suggestion(ornament)->amount).units());
        QCOMPARE(asInteger(cell("supplier_minimum")), 5000);

        APPLIED(desk.decide(*desk.suggestion(cakestand), "reopen"));
        QCOMPARE(desk.suggestion(cakestand)->state, std::string("open"));
        QVERIFY(desk.view("purchase-order-lines", line).empty());
        QCOMPARE(asInteger(desk.cell("purchase-orders", "state = draft", "amount")),
                 desk.suggestion(ornament)->amount.units());
        APPLIED(desk.accept(*desk.suggestion(cakestand)));

        const auto draft = asText(desk.cell("purchase-orders", "state = draft", "id"));
        APPLIED(desk.act(draft, "submit", "planner"));
        REFUSED(desk.decide(*desk.suggestion(cakestand), "reopen"), "already_ordered", number);
        APPLIED(desk.act(draft, "withdraw", "planner"));
        APPLIED(desk.decide(*desk.suggestion(cakestand), "reopen"));
    }

    void isAcceptedAsItWasSeenOnly() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needCakestands(desk);
        const auto seen = *desk.suggestion(cakestand);
        REFUSED(desk.decide(seen, "accept", R"({"quantity":7})"), "stale_quantity", seen.quantity.toString());
        APPLIED(desk.decide(seen, "adjust", payloadOf("adjust", seen)));
        REFUSED(desk.accept(seen), "stale_version", "300.00");
        // Adjust and accept may be queued one after the other.
        const auto adjusted = *desk.suggestion(cakestand);
        auto first = desk.command("suggestion.adjust", "planner", R"({"quantity":72,"reason_code":"sg_promotion"})");
        first.document = seen.id;
        first.expected.version = adjusted.version;
        auto second = desk.command("suggestion.accept", "planner", R"({"quantity":72})");
        second.document = seen.id;
        second.after = first.id;
        for (const auto& result : desk.engine().process(std::vector{first, second}))
            APPLIED(result);
        QCOMPARE(desk.suggestion(cakestand)->amount, Minor(36'000));
        // What the view shows, version and amount, names it as well as the quantity does; one alone does not.
        APPLIED(desk.decide(*desk.suggestion(cakestand), "reopen"));
        const auto again = *desk.suggestion(cakestand);
        const auto acceptSeeing = [&](std::optional<std::int64_t> version, std::optional<Minor> amount) {
            auto command = desk.command("suggestion.accept", "planner");
            command.document = again.id;
            command.expected = {version, amount};
            return desk.submit(command);
        };
        REFUSED(acceptSeeing({}, {}), "missing_expectation", "quantity");
        REFUSED(acceptSeeing(again.version, {}), "missing_expectation", "quantity");
        REFUSED(acceptSeeing({}, again.amount), "missing_expectation", "quantity");
        REFUSED(acceptSeeing(again.version, Minor(1)), "stale_amount", "0.01");
        APPLIED(acceptSeeing(again.version, again.amount));
    }

    void anAdjustmentKeepsTheSuppliersRules_data() {
        QTest::addColumn<std::string>("payload");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("word");
        const auto row = [](const char* name, const char* payload, const char* code, const char* word) {
            QTest::newRow(name) << std::string(payload) << std::string(code) << std::string(word);
        };
        row("in steps", R"({"quantity":66,"reason_code":"sg_promotion","note":"Easter"})", "applied", "");
        row("between two steps", R"({"quantity":63,"reason_code":"sg_promotion"})", "not_a_multiple", "order 60 or 66");
        row("a part of a piece", R"({"quantity":12.001,"reason_code":"sg_promotion"})", "not_a_multiple", "12 or 18");
        row("too little", R"({"quantity":6,"reason_code":"sg_promotion"})", "below_minimum", "order 12 or more");
        row("nothing", R"({"quantity":0,"reason_code":"sg_promotion"})", "wrong_quantity", "above zero");
        row("less than nothing", R"({"quantity":-6,"reason_code":"sg_promotion"})", "wrong_quantity", "-6");
        row("too much to count", R"({"quantity":9000000000000,"reason_code":"sg_promotion"})", "too_large",
            "1000000000");
        row("beyond all counting", R"({"quantity":99999999999999999999,"reason_code":"sg_promotion"})", "wrong_field",
            "quantity");
        row("no number", R"({"quantity":"many","reason_code":"sg_promotion"})", "wrong_field", "quantity");
        row("no reason", R"({"quantity":66})", "missing_field", "reason_code");
        row("a reason for other things", R"({"quantity":66,"reason_code":"po_budget"})", "unknown_reason",
            "sg_promotion");
        row("an unknown field", R"({"quantity":66,"reason_code":"sg_promotion","why":1})", "unknown_field", "why");
    }
    void anAdjustmentKeepsTheSuppliersRules() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needCakestands(desk);
        QFETCH(std::string, payload);
        QFETCH(std::string, code);
        QFETCH(std::string, word);
        const auto before = *desk.suggestion(cakestand);
        const auto result = desk.decide(before, "adjust", payload);
        QCOMPARE(codeOf(result), code);
        QVERIFY2(result.rejection.text.find(word) != std::string::npos, result.rejection.text.c_str());
        const auto after = *desk.suggestion(cakestand);
        QCOMPARE(after.quantity, result.applied() ? Quantity::units(66) : before.quantity);
        if (result.applied())
            QVERIFY(desk.reasons(after).back() == (SuggestionReason{"adjusted", after.quantity - before.quantity, {}}));
    }

    void otherDecisionsSayWhatTheyLack() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        needCakestands(desk);
        const auto row = *desk.suggestion(cakestand);
        REFUSED(desk.decide(row, "snooze", R"({"snooze_until":"2011-11-30"})"), "past_date", "2011-11-30");
        REFUSED(desk.decide(row, "snooze", R"({"snooze_until":"2012-12-01"})"), "wrong_date", "2012-11-29");
        REFUSED(desk.decide(row, "snooze", R"({"snooze_until":"soon"})"), "wrong_field", "snooze_until");
        REFUSED(desk.decide(row, "reject", R"({"reason_code":"po_budget"})"), "unknown_reason", "sg_space");
        for (const auto* stranger : {"buyer", "controller", "warehouse", "executive", "admin"})
            REFUSED(desk.decide(row, "reject", R"({"reason_code":"sg_space"})", stranger), "not_permitted", "planner");
        APPLIED(desk.decide(row, "reject", R"({"reason_code":"sg_space","note":"end of line"})", "buyer-lead"));
        QCOMPARE(asText(desk.cell("suggestions", "state = rejected", "note")), std::string("end of line"));
    }
};

QTEST_GUILESS_MAIN(SuggestionTest)
#include "SuggestionTest.moc"
