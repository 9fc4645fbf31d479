#include "core/planning/SuggestionChange.h"
#include "core/workflow/ToldChange.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <functional>

using namespace opsdesk;

namespace {

ComparedFigures figures() {
    ComparedFigures figures;
    figures.quantity = Quantity::units(60);
    figures.status = "below_safety";
    figures.money_at_risk = Minor(1000);
    figures.supplier = "Acme";
    figures.unit_cost = Minor(250);
    figures.order_by = Date::of(2011, 12, 5);
    figures.next_receipt = Date::of(2011, 12, 5);
    figures.available = Quantity::units(20);
    figures.on_order = Quantity::units(60);
    figures.demand_per_day = 2;
    figures.lead_time_days = 21;
    return figures;
}

Suggestion published(int quantity) {
    Suggestion row;
    row.state = "open";
    row.status = "below_safety";
    row.supplier = "Acme";
    row.planned_quantity = Quantity::units(quantity);
    row.money_at_risk = Minor(1000);
    row.change_run = 3;
    return row;
}

constexpr TellingRun run8{8, false}, liveSince8{8, true};

} // namespace

/// What is told about a suggestion that a run made different.
class SuggestionChangeTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTold_data() {
        QTest::addColumn<std::function<void(ComparedFigures&)>>("change");
        QTest::addColumn<QString>("words");
        using Change = std::function<void(ComparedFigures&)>;
        const auto row = [](const char* name, Change change, const char* words) {
            QTest::newRow(name) << change << QString::fromUtf8(words);
        };
        row(
            "nothing", [](auto&) {}, "");
        row(
            "stock alone is a cause of nothing", [](auto& now) { now.available = Quantity::units(18); }, "");
        row(
            "money a little", [](auto& now) { now.money_at_risk = Minor(1200); }, "");
        row(
            "money a lot", [](auto& now) { now.money_at_risk = Minor(1400); }, "risk_up 1000 → 1400");
        row(
            "money gone", [](auto& now) { now.money_at_risk = Minor(0); }, "risk_down 1000 → 0");
        row(
            "two days", [](auto& now) { now.order_by = Date::of(2011, 12, 3); }, "");
        row(
            "three days", [](auto& now) { now.order_by = Date::of(2011, 12, 2); }, "earlier 2011-12-05 → 2011-12-02");
        row(
            "supplier", [](auto& now) { now.supplier = "Bolt; and Nut"; }, "other_supplier Acme → Bolt, and Nut");
        row(
            "a price", [](auto& now) { now.unit_cost = Minor(260); }, "cost 250 → 260");
        row(
            "sold",
            [](auto& now) {
                now.quantity = Quantity::units(72);
                now.status = "out_of_stock";
                now.available = Quantity::units(8);
            },
            "quantity_up 60 → 72; status below_safety → out_of_stock; stock 20 → 8");
        row(
            "an order comes later",
            [](auto& now) {
                now.quantity = Quantity::units(72);
                now.next_receipt = Date::of(2011, 12, 19);
            },
            "quantity_up 60 → 72; next_receipt 2011-12-05 → 2011-12-19");
        row(
            "demand and lead time",
            [](auto& now) {
                now.quantity = Quantity::units(72);
                now.on_order = Quantity::units(0);
                now.next_receipt.reset();
                now.demand_per_day = 2.16;
                now.lead_time_days = 28;
            },
            "quantity_up 60 → 72; on_order 60 → 0; next_receipt 2011-12-05 → none; demand_per_day 2 → 2.16; "
            "lead_time_days 21 → 28");
    }
    void whatIsTold() {
        QFETCH(const std::function<void(ComparedFigures&)>, change);
        QFETCH(const QString, words);
        auto now = figures();
        change(now);
        QCOMPARE(QString::fromStdString(changeBetween(figures(), now)), words);
        // Each begins with a word that people filter by, and reads back as what was there before.
        const auto told = toldChanges(words.toStdString());
        QCOMPARE(told.empty(), words.isEmpty());
        for (const auto& one : told)
            QVERIFY(findChangeCode(one.code));
        if (!told.empty())
            QVERIFY(!findChangeCode(told.front().code)->cause);
    }

    // --- what a planner is told, who looked at the plan of run 7 and then at that of run 8 ---------------------------

    void whatWasNotThereIsNew() {
        auto row = published(60);
        QCOMPARE(tellChange(nullptr, row, "new", run8), std::string("new"));
        QCOMPARE(row.change_run, 8);
        // Planned again in the meantime, it is still new to whoever looked last before run 8.
        auto again = row;
        again.planned_quantity = Quantity::units(72);
        QCOMPARE(tellChange(&row, again, "", liveSince8), std::string("new"));
    }

    void whatIsPlannedAgainIsToldAgainstTheRunBefore() {
        const auto before = published(60);
        auto night = before;
        night.planned_quantity = Quantity::units(72);
        QCOMPARE(tellChange(&before, night, "", run8), std::string("quantity_up"));
        // Nothing of note happens to it at noon: what the night told is not wiped out.
        auto noon = night;
        tellChange(&night, noon, "", liveSince8);
        QCOMPARE(noon.change, std::string("quantity_up 60 → 72"));
        auto evening = noon;
        evening.planned_quantity = Quantity::units(84);
        evening.supplier = "Bolt";
        tellChange(&noon, evening, "", liveSince8);
        QCOMPARE(evening.change, std::string("other_supplier Acme → Bolt; quantity_up 60 → 84"));
        // Back to what run 7 had, there is nothing to tell.
        auto back = evening;
        back.planned_quantity = Quantity::units(60);
        back.supplier = "Acme";
        QCOMPARE(tellChange(&evening, back, "", liveSince8), std::string());
        QVERIFY(back.change.empty());
    }

    void theNextRunTellsWhatHappenedSinceTheLast() {
        const auto before = published(60);
        auto night = before;
        night.planned_quantity = Quantity::units(72);
        tellChange(&before, night, "", run8);
        auto noon = night;
        noon.planned_quantity = Quantity::units(96);
        tellChange(&night, noon, "", liveSince8);
        auto next = noon; // run 9 finds it as noon left it
        QCOMPARE(tellChange(&noon, next, "", {9, false}), std::string("quantity_up"));
        QCOMPARE(next.change, std::string("quantity_up 72 → 96"));
        QVERIFY(next.run_figures.empty());
        // And after that nothing is new.
        auto same = next;
        QCOMPARE(tellChange(&next, same, "", {10, false}), std::string());
        QCOMPARE(same.change_run, 9);
    }

    void whatIsGoneIsToldOnce() {
        const auto before = published(60);
        auto gone = before;
        gone.state = "expired";
        gone.money_at_risk = {};
        QCOMPARE(tellGone(before, gone, run8), std::string("gone"));
        // It comes back the same day: it was never away for whoever looked before.
        auto back = gone;
        back.state = "open";
        back.money_at_risk = before.money_at_risk;
        QCOMPARE(tellChange(&gone, back, "again", liveSince8), std::string());
        // What comes back after another run is needed again.
        QCOMPARE(tellChange(&gone, back, "again", {9, false}), std::string("again"));
    }

    void whatCameAndWentBetweenTwoRunsIsNotMissed() {
        auto row = published(60);
        tellChange(nullptr, row, "new", liveSince8);
        auto gone = row;
        gone.state = "expired";
        QCOMPARE(tellGone(row, gone, liveSince8), std::string());
        auto after = gone;
        QCOMPARE(tellGone(gone, after, {9, false}), std::string());
    }

    void anAdviceThatIsOverdueIsNoNewsEachDay() {
        auto before = published(60);
        before.order_by = Date::of(2011, 11, 30);
        auto after = before;
        after.order_by = Date::of(2011, 12, 5);
        before.kind = after.kind = "buy";
        QCOMPARE(changeBetween(comparedFigures(before), comparedFigures(after)),
                 std::string("later 2011-11-30 → 2011-12-05"));
        before.kind = after.kind = "expedite";
        QCOMPARE(changeBetween(comparedFigures(before), comparedFigures(after)), std::string());
    }

    void whatOpenedItIsToldFirst() {
        auto asleep = published(60);
        asleep.state = "snoozed";
        auto awake = asleep;
        awake.state = "open";
        awake.planned_quantity = Quantity::units(72);
        QCOMPARE(tellChange(&asleep, awake, "woken", run8), std::string("woken"));
        QCOMPARE(awake.change, std::string("woken; quantity_up 60 → 72"));
        auto noon = awake;
        QCOMPARE(tellChange(&awake, noon, "", liveSince8), std::string("woken"));
    }
};

QTEST_GUILESS_MAIN(SuggestionChangeTest)
#include "SuggestionChangeTest.moc"
