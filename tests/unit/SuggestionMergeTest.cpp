#include "core/planning/SuggestionMerge.h"
#include "core/planning/DemandSeries.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <limits>

using namespace opsdesk;

namespace {

const Date today = Date::of(2011, 11, 30);

/// A suggestion of 120, published and then brought to @p state at version 3.
Suggestion publishedIn(const std::string& state, int quantity = 120) {
    Suggestion row;
    row.state = state;
    row.version = 3;
    row.kind = "buy";
    row.supplier_id = 1;
    row.unit_cost = row.order_unit_cost = Minor(250);
    row.currency = row.order_currency = Currency("GBP");
    row.planned_quantity = Quantity::units(120);
    row.quantity = Quantity::units(quantity);
    row.amount = extend(row.unit_cost, row.quantity);
    row.decided_quantity = row.quantity;
    if (state == "snoozed")
        row.snooze_until = today + 7;
    return row;
}

PlannedSuggestion planned(int quantity) {
    PlannedSuggestion row;
    row.kind = "buy";
    row.supplier_id = 1;
    row.unit_cost = row.order_unit_cost = Minor(250);
    row.currency = row.order_currency = Currency("GBP");
    row.quantity = Quantity::units(quantity);
    row.moq = row.multiple = Quantity::units(6);
    row.seen_version = 3;
    return row;
}

std::vector<SuggestionReason> reasonsFor(const PlannedSuggestion& row) {
    return {{"demand_over_lead_time", row.quantity + Quantity::units(7), {}}, {"on_hand", Quantity::units(-7), {}}};
}

const char* nameOf(MergeResult result) {
    constexpr const char* names[] = {"left", "refreshed", "changed", "opened"};
    return names[static_cast<int>(result)];
}

} // namespace

/// What planning again does to what was published and decided.
class SuggestionMergeTest : public QObject {
    Q_OBJECT

private slots:
    void decisionsStandWhileTheirCauseDoes_data() {
        QTest::addColumn<std::string>("state");
        QTest::addColumn<int>("quantity"); ///< that the person sees
        QTest::addColumn<int>("plan");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("expected"); ///< result, state, version, quantity
        const auto row = [](const char* name, const char* state, int quantity, int plan, const char* setting,
                            const char* expected) {
            QTest::newRow(name) << std::string(state) << quantity << plan << QString::fromUtf8(setting)
                                << QString::fromUtf8(expected);
        };
        row("nothing new", "open", 120, 120, "", "refreshed open 3 120");
        row("within a tenth it stays", "open", 120, 132, "", "refreshed open 3 120");
        row("beyond a tenth it moves", "open", 120, 138, "", "changed open 4 138");
        row("down as well", "open", 120, 102, "", "changed open 4 102");
        row("a minimum that rose is kept to", "open", 120, 126, "minimum", "changed open 4 126");
        row("so is a multiple that changed", "open", 120, 126, "multiple", "changed open 4 126");
        row("and one that the old quantity keeps moves nothing", "open", 120, 126, "fine", "refreshed open 3 120");
        row("what is to come with an order is no estimate", "open", 120, 114, "advice", "changed open 4 114");
        row("nor can more be run down than is there", "open", 120, 118, "excess", "changed open 4 118");
        row("a new cost is a new version", "open", 120, 120, "cost", "changed open 4 120");
        row("another supplier too", "open", 120, 120, "supplier", "changed open 4 120");
        row("the person's quantity stays", "adjusted", 60, 120, "", "refreshed adjusted 3 60");
        row("even when the plan moves", "adjusted", 60, 180, "", "changed adjusted 4 60");
        row("snoozed sleeps on", "snoozed", 120, 120, "", "refreshed snoozed 3 120");
        row("asleep, it is kept up to date", "snoozed", 120, 300, "", "changed snoozed 4 300");
        row("until its day", "snoozed", 120, 120, "later", "opened open 4 120");
        row("or until it presses more", "snoozed", 120, 120, "pressing", "opened open 4 120");
        row("not when it was put off knowing that", "snoozed", 120, 120, "pressing,since", "refreshed snoozed 3 120");
        row("what presses less lets sleep", "snoozed", 120, 120, "easing", "refreshed snoozed 3 120");
        row("refused is refused", "rejected", 120, 150, "", "refreshed rejected 3 120");
        row("until a quarter more is needed", "rejected", 120, 156, "", "opened open 4 156");
        row("a refusal since the run looked stands", "rejected", 120, 300, "since", "refreshed rejected 3 120");
        row("accepted and in a draft", "accepted", 120, 300, "unsent", "left accepted 3 120");
        row("accepted and with the supplier: needed again", "accepted", 120, 18, "sent", "opened open 4 18");
        row("accepted, and its order is gone", "accepted", 120, 120, "", "opened open 4 120");
        row("accepted since the run looked", "accepted", 120, 300, "since", "left accepted 3 120");
        row("an accepted advice stands", "accepted", 120, 120, "advice", "left accepted 3 120");
        row("unless it grew by a quarter", "accepted", 120, 151, "advice", "opened open 4 151");
        row("needed again", "expired", 120, 66, "", "opened open 4 66");
        row("needed again while it sleeps", "expired", 120, 66, "sleeping", "changed snoozed 4 66");
        row("needed again, and pressing", "expired", 120, 66, "sleeping,pressing", "opened open 4 66");
    }
    void decisionsStandWhileTheirCauseDoes() {
        QFETCH(std::string, state);
        QFETCH(int, quantity);
        QFETCH(int, plan);
        QFETCH(QString, setting);
        QFETCH(QString, expected);
        auto published = publishedIn(state, quantity);
        auto fresh = planned(plan);
        fresh.unit_cost = Minor(setting == "cost" ? 260 : 250);
        fresh.supplier_id = setting == "supplier" ? 2 : 1;
        fresh.seen_version = setting.contains(QStringLiteral("since")) ? 2 : 3;
        published.status = setting == "easing" ? "out_of_stock" : "out_on";
        fresh.status = setting.contains(QStringLiteral("pressing")) ? "out_of_stock" : "out_on";
        if (setting == "unsent" || setting == "sent")
            fresh.ordered = setting.toStdString();
        if (setting == "advice")
            fresh.kind = published.kind = "cancel";
        if (setting == "excess") {
            fresh.kind = published.kind = "excess";
            fresh.available = Quantity::units(119);
        }
        if (setting == "minimum")
            fresh.moq = Quantity::units(126);
        if (setting == "multiple")
            fresh.multiple = Quantity::units(21);
        if (setting == "fine")
            fresh.multiple = Quantity::units(3);
        if (setting.startsWith(QStringLiteral("sleeping")))
            published.snooze_until = today + 1;
        const auto merged =
            mergeSuggestion(&published, fresh, reasonsFor(fresh), setting == "later" ? today + 7 : today);
        const auto& row = merged.row;
        QCOMPARE(QStringLiteral("%1 %2 %3 %4")
                     .arg(QString::fromUtf8(nameOf(merged.result)), QString::fromStdString(row.state))
                     .arg(row.version)
                     .arg(QString::fromStdString(row.quantity.toString())),
                 expected);
        QCOMPARE(row.amount, extend(row.unit_cost, row.quantity));
        if (merged.result != MergeResult::Left)
            QCOMPARE(total(merged.reasons), row.quantity);
        QVERIFY(!merged.why.empty() || merged.result != MergeResult::Opened);
    }

    void whatIsNewIsOpen() {
        const auto fresh = planned(18);
        const auto merged = mergeSuggestion(nullptr, fresh, reasonsFor(fresh), today);
        QCOMPARE(nameOf(merged.result), "opened");
        QCOMPARE(merged.row.state, std::string("open"));
        QCOMPARE(merged.row.version, 1);
        QCOMPARE(merged.row.amount, Minor(4500));
        QCOMPARE(std::string(merged.why), std::string("new"));
        QVERIFY(merged.reasons == reasonsFor(fresh));
    }

    void whatDiffersIsALineOfItsOwn() {
        auto published = publishedIn("adjusted", 60);
        const auto fresh = planned(126);
        const auto merged = mergeSuggestion(&published, fresh, reasonsFor(fresh), today);
        const std::vector<SuggestionReason> expected{{"demand_over_lead_time", Quantity::units(133), {}},
                                                     {"on_hand", Quantity::units(-7), {}},
                                                     {"kept", Quantity::units(-6), {}},
                                                     {"adjusted", Quantity::units(-60), {}}};
        QVERIFY(merged.reasons == expected);
        // And made anew each time, not heaped up.
        const auto again = mergeSuggestion(&merged.row, fresh, merged.reasons, today);
        QVERIFY(again.reasons == expected);
    }

    void whatExpiresForgetsAllButItsSnooze() {
        const auto asleep = expiredSuggestion(publishedIn("snoozed"));
        QCOMPARE(asleep.state, std::string("expired"));
        QCOMPARE(asleep.version, 4);
        QVERIFY(asleep.snooze_until == today + 7);
        auto adjusted = publishedIn("adjusted", 60);
        adjusted.money_at_risk = Minor(9900);
        adjusted.rank = 3;
        const auto gone = expiredSuggestion(adjusted);
        QCOMPARE(gone.quantity, Quantity::units(120));
        QCOMPARE(gone.money_at_risk, Minor());
        QCOMPARE(gone.rank, 0);
        QVERIFY(!gone.snooze_until);
    }

    void reasonsAreReadBackAsTheyWere() {
        const auto order = Uuid::derived(Uuid(), "order");
        const std::vector<SuggestionReason> lines{
            {"open_order", Quantity::thousandths(std::numeric_limits<std::int64_t>::min()), order},
            {"demand_over_lead_time", Quantity::thousandths(std::numeric_limits<std::int64_t>::max()), {}},
            {"kept", Quantity::thousandths(-1), {}}};
        const auto text = packReasons(lines);
        QCOMPARE(text.size(), std::size_t{packed::reason * 3});
        QVERIFY(unpackReasons(text) == lines);
        QVERIFY(unpackReasons("")->empty());
        QVERIFY(!unpackReasons(text.substr(1)));
        auto broken = text;
        broken[packed::reasonName + packed::reasonQuantity - 1] = 'x';
        QVERIFY(!unpackReasons(broken));
        broken = text;
        broken[packed::reason - 1] = 'x';
        QVERIFY(!unpackReasons(broken));
        QVERIFY(isPackedProjection(packProjection(std::vector<ProjectionPoint>(
            60, {Quantity::units(-5'000'000'000'000), Quantity::units(1), {}, Quantity::thousandths(5)}))));
        QVERIFY(!isPackedProjection(std::string(packed::point, 'x')));
    }

    void demandIsReadBackAsItWas() {
        const std::vector<std::int64_t> weeks{0,
                                              1,
                                              -1,
                                              63,
                                              64,
                                              8191,
                                              8192,
                                              80'995'000,
                                              std::numeric_limits<std::int64_t>::max(),
                                              std::numeric_limits<std::int64_t>::min()};
        const auto bytes = packDemand(weeks);
        std::vector<double> read{7};
        QVERIFY(unpackDemand(bytes, weeks.size(), read));
        QCOMPARE(read.size(), weeks.size() + 1);
        for (std::size_t i = 0; i < weeks.size(); ++i)
            QCOMPARE(read[i + 1], static_cast<double>(weeks[i]) / 1000);
        read = {7};
        QVERIFY(!unpackDemand(bytes, weeks.size() - 1, read));
        QVERIFY(!unpackDemand(bytes, weeks.size() + 1, read));
        QVERIFY(!unpackDemand(Bytes(20, std::byte{0xFF}), 1, read));
        QCOMPARE(read.size(), std::size_t{1});
    }

    void weeksBeginOnMondays() {
        QCOMPARE(weekOf(Date::of(2011, 11, 30)), Date::of(2011, 11, 28));
        QCOMPARE(weekOf(Date::of(2011, 11, 28)), Date::of(2011, 11, 28));
        QCOMPARE(weekOf(Date::of(2011, 12, 4)), Date::of(2011, 11, 28));
    }
};

QTEST_GUILESS_MAIN(SuggestionMergeTest)
#include "SuggestionMergeTest.moc"
