#include "tests/support/Applied.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::PlanningWorkspace;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t cakestand = 1, home = 1, abroad = 2;
const Date today = Date::of(2011, 11, 30);

/// At home cake stands sell ten a week and are nearly out: 36 are needed, in sixes. Abroad a thousand are there, of
/// which one a week is sold.
void stockLiesAbroad(PlanningWorkspace& desk, const std::string& costOfMoving = "50") {
    desk.setPolicy("setting.transfer_cost", costOfMoving);
    desk.useNode(abroad);
    desk.sellWeekly(cakestand, 1);
    desk.open(cakestand, 1000);
    desk.useNode(home);
    desk.sellWeekly(cakestand, 10);
    desk.open(cakestand, 4);
    desk.plan();
}

std::optional<Suggestion> transferIn(PlanningWorkspace& desk) {
    store::UnitOfWork rows(desk.connection());
    const auto* found = rows.find<Suggestion>(std::int64_t(1), transferId(1, cakestand, abroad, home));
    return found && found->state != "expired" ? std::optional(*found) : std::nullopt;
}

std::optional<Suggestion> living(PlanningWorkspace& desk, const std::string& kind) {
    auto row = desk.suggestion(cakestand, kind);
    return row && row->state != "expired" ? row : std::nullopt;
}

int unitsOf(const std::optional<Suggestion>& row) {
    return row ? static_cast<int>(row->quantity.count() / Quantity::scale) : 0;
}

Quantity lineOf(PlanningWorkspace& desk, const Suggestion& row, const std::string& reason) {
    for (const auto& line : desk.reasons(row))
        if (line.reason == reason)
            return line.quantity;
    return {};
}

} // namespace

/// Stock that another node does not need is moved instead of bought.
class TransferTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsOfNoUseAbroadIsMovedHome_data() { TestStore::addRows(); }
    void whatIsOfNoUseAbroadIsMovedHome() {
        OPEN_TEST_STORE(database);
        PlanningWorkspace desk(database);
        stockLiesAbroad(desk);
        QCOMPARE(desk.fault(), std::string());
        const auto cell = [&](const char* column) { return desk.cell("suggestions", "kind = transfer", column); };
        QCOMPARE(asInteger(cell("quantity")), 36'000);
        QCOMPARE(asText(cell("status")), std::string("transfer"));
        QCOMPARE(asText(cell("from_node")), std::string("NODE2"));
        QCOMPARE(asText(cell("node")), std::string("HOME"));
        QCOMPARE(asInteger(cell("amount")), 36 * 50);
        QCOMPARE(asInteger(cell("arrival")), (today + 3).days());
        QCOMPARE(asReal(cell("lead_time_days")), 3.0);
        QVERIFY(asInteger(cell("saving")) > 36 * (500 - 50));
        QVERIFY(!living(desk, "buy"));
        const auto id = fmt::format("suggestion_id = {}", asText(cell("id")));
        // The picture shows what moving it changes, and who sells it stands beside it.
        for (const auto& point : desk.view("suggestion-projection", id))
            QCOMPARE(asInteger(point[2]) - asInteger(point[1]), asInteger(point[0]) >= (today + 3).days() ? 36'000 : 0);
        QCOMPARE(asText(desk.cell("suggestion-alternatives", id, "alternative")), std::string("Acme Gifts"));
        // Where it comes from, less is too much.
        desk.useNode(abroad);
        const auto excess = *desk.suggestion(cakestand, "excess");
        QCOMPARE(lineOf(desk, excess, "transfer_out"), Quantity::units(-36));
        QVERIFY(excess.quantity <= Quantity::units(1000 - 36 - 26));
        const auto again = desk.plan({}, 3);
        QCOMPARE(again.refitted, 2);
        QCOMPARE(again.opened + again.changed + again.refreshed + again.expired + again.forecasts, 0);
        // What moving costs is content too.
        desk.setPolicy("setting.transfer_cost", "51");
        QCOMPARE(desk.plan().changed, 1);
        QCOMPARE(asInteger(cell("amount")), 36 * 51);
    }

    void howMuchIsMovedFollowsFromWhatItCosts_data() {
        QTest::addColumn<QString>("cost");
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("bought");
        QTest::newRow("less than buying: all") << "499" << 36 << 0;
        // Three weeks without it would lose margins of 5.00 a piece, 25 pieces or five sixes; twelve are the least to
        // buy.
        QTest::newRow("more, but less than the sales that waiting loses: those") << "600" << 30 << 12;
        QTest::newRow("more than both: nothing") << "1001" << 0 << 36;
    }
    void howMuchIsMovedFollowsFromWhatItCosts() {
        QFETCH(QString, cost);
        QFETCH(int, moved);
        QFETCH(int, bought);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stockLiesAbroad(desk, cost.toStdString());
        QCOMPARE(unitsOf(transferIn(desk)), moved);
        QCOMPARE(unitsOf(living(desk, "buy")), bought);
        if (moved > 0 && bought > 0) {
            QCOMPARE(lineOf(desk, *transferIn(desk), "elsewhere"), Quantity::units(-6));
            QCOMPARE(lineOf(desk, *living(desk, "buy"), "transfer_in"), Quantity::units(-moved));
        }
        QCOMPARE(desk.fault(), std::string());
    }

    void nothingIsTakenThatIsNeededWhereItIs() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.useNode(abroad);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 300);
        desk.useNode(home);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 4);
        desk.plan();
        // Forty to be covered and half a year's 257 to reach.
        QVERIFY(!transferIn(desk));
        QCOMPARE(unitsOf(living(desk, "buy")), 36);
    }

    /// Nine are missing and twelve the least to buy: six from abroad would make no order smaller, twelve make it
    /// needless.
    void anOrderThatStaysAtItsMinimumIsNotFedBesides_data() {
        QTest::addColumn<int>("spare");
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("bought");
        QTest::newRow("six") << 6 << 0 << 12;
        QTest::newRow("twelve") << 12 << 12 << 0;
    }
    void anOrderThatStaysAtItsMinimumIsNotFedBesides() {
        QFETCH(int, spare);
        QFETCH(int, moved);
        QFETCH(int, bought);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        desk.useNode(abroad);
        desk.open(cakestand, spare);
        desk.useNode(home);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 31);
        desk.setPolicy("setting.transfer_cost", "50");
        desk.plan();
        QCOMPARE(unitsOf(transferIn(desk)), moved);
        QCOMPARE(unitsOf(living(desk, "buy")), bought);
    }

    void aSmallChangeDoesNotMoveIt() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stockLiesAbroad(desk);
        const auto before = *transferIn(desk);
        desk.open(cakestand, 6, today);
        const auto again = desk.plan();
        QCOMPARE(again.opened + again.changed + again.expired, 0);
        QCOMPARE(transferIn(desk)->version, before.version);
        QCOMPARE(lineOf(desk, *transferIn(desk), "kept"), Quantity::units(6));
        QCOMPARE(desk.fault(), std::string());
    }

    /// What was told to be moved stays as told; what is needed beyond it is bought.
    void anAcceptedTransferIsNotCountedForMore() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stockLiesAbroad(desk);
        APPLIED(desk.accept(*transferIn(desk)));
        desk.take(cakestand, 4, today);
        desk.plan();
        QCOMPARE(unitsOf(transferIn(desk)), 36);
        QCOMPARE(transferIn(desk)->state, std::string("accepted"));
        QCOMPARE(lineOf(desk, *living(desk, "buy"), "transfer_in"), Quantity::units(-36));
        QCOMPARE(unitsOf(living(desk, "buy")), 12);
    }

    void planningAgainChangesNothing() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stockLiesAbroad(desk, "600");
        for (const unsigned threads : {1U, 4U}) {
            const auto again = desk.plan({}, threads);
            QCOMPARE(again.opened + again.changed + again.expired, 0);
            QCOMPARE(again.kinds.at("transfer"), 1);
        }
    }

    void aRefusedTransferIsBoughtInstead_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("state");
        QTest::newRow("refused") << "reject"
                                 << R"({"reason_code":"sg_space"})"
                                 << "rejected";
        QTest::newRow("put off") << "snooze"
                                 << R"({"snooze_until":"2011-12-14"})"
                                 << "snoozed";
    }
    void aRefusedTransferIsBoughtInstead() {
        QFETCH(QString, action);
        QFETCH(QString, payload);
        QFETCH(QString, state);
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stockLiesAbroad(desk);
        APPLIED(desk.decide(*transferIn(desk), action.toStdString(), payload.toStdString()));
        desk.plan();
        QCOMPARE(transferIn(desk)->state, state.toStdString());
        QCOMPARE(unitsOf(living(desk, "buy")), 36);
        const auto again = desk.plan();
        QCOMPARE(again.opened + again.changed + again.expired, 0);
        QCOMPARE(transferIn(desk)->state, state.toStdString());
        QCOMPARE(desk.fault(), std::string());
        // Taken back, it counts again.
        APPLIED(desk.decide(*transferIn(desk), "reopen"));
        desk.plan();
        QCOMPARE(unitsOf(transferIn(desk)), 36);
        QVERIFY(!living(desk, "buy"));
    }

    void anAcceptedTransferStandsUntilTheStockHasMoved() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stockLiesAbroad(desk);
        APPLIED(desk.accept(*transferIn(desk)));
        // An instruction: nothing is ordered for it and no stock is booked.
        QCOMPARE(desk.view("purchase-orders").size(), std::size_t(0));
        desk.plan();
        QCOMPARE(transferIn(desk)->state, std::string("accepted"));
        QVERIFY(!living(desk, "buy"));
        desk.useNode(abroad);
        desk.take(cakestand, 36, today);
        desk.useNode(home);
        desk.open(cakestand, 36, today);
        desk.plan();
        QVERIFY(!transferIn(desk));
        QVERIFY(!living(desk, "buy"));
    }

    void aTransferIsNotAdjusted() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stockLiesAbroad(desk);
        const auto result = desk.decide(*transferIn(desk), "adjust", R"({"quantity":30,"reason_code":"sg_promotion"})");
        QCOMPARE(result.rejection.code, std::string("not_adjustable"));
    }

    void aTransferNamesAnotherNode() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        stockLiesAbroad(desk);
        desk.setPolicy("setting.transfer_cost", "60");
        PlanOptions options;
        auto prepared = preparePlan(desk.reader(), desk.clock(), desk.random(), options);
        auto& text = prepared.commands.front().payload;
        const auto at = text.find(R"("from_node_id":2)");
        QVERIFY(at != std::string::npos);
        text.replace(at, 16, R"("from_node_id":1)");
        QCOMPARE(desk.submit(prepared.commands.front()).rejection.code, std::string("wrong_transfer"));
    }

    void aPlanOfManyNodesKeepsToWhatIsThere() {
        const TestStore database("sqlite");
        PlanningWorkspace desk(database);
        for (const std::int64_t node : {2, 3, 4}) {
            desk.useNode(node);
            desk.sellWeekly(cakestand, node == 4 ? 20 : 0 + 1);
            desk.open(cakestand, node == 2 ? 60 : node == 3 ? 80 : 6);
        }
        desk.useNode(home);
        desk.sellWeekly(cakestand, 10);
        desk.open(cakestand, 4);
        desk.plan();
        std::map<std::string, std::int64_t> given;
        for (const auto& row : desk.view("suggestions", "kind = transfer")) {
            const auto* view = desk.catalog().findView("suggestions");
            given[asText(row[static_cast<std::size_t>(view->index("from_node"))])] +=
                asInteger(row[static_cast<std::size_t>(view->index("quantity"))]);
        }
        QVERIFY(given["NODE2"] > 0 && given["NODE2"] <= 60'000 - 26'000);
        QVERIFY(given["NODE3"] > 0 && given["NODE3"] <= 80'000 - 26'000);
        QCOMPARE(desk.fault(), std::string());
    }
};

QTEST_GUILESS_MAIN(TransferTest)
#include "TransferTest.moc"
