#include "core/planning/FillUp.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;

namespace {

Quantity units(int count) {
    return Quantity::units(count);
}

const PriceList onePound{Minor(100), false, {}};

/// Sells ten a day at 1.00 in tens, is at its reorder point of 100, and costs a tenth of a penny a day to hold.
FillLine line() {
    FillLine one;
    one.may = true;
    one.step = units(10);
    one.least = units(10);
    one.prices = &onePound;
    one.position = 100;
    one.reorderPoint = 100;
    one.demandPerDay = 10;
    one.holdingPerDay = 0.1;
    one.usualOrder = 70;
    return one;
}

/// Of which @p count are due, and 50.00 would be lost by waiting.
FillLine due(int count) {
    auto one = line();
    one.ordered = units(count);
    one.position = 100 - count;
    one.moneyAtRisk = 5000;
    return one;
}

FillTarget minimum(int pounds) {
    FillTarget target;
    target.minimum = Minor(100 * pounds);
    return target;
}

using Added = std::vector<Quantity>;

} // namespace

/// What a supplier's order is filled up with, told as a buyer would.
class FillUpTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsLargeEnoughStaysAsItIs() {
        const std::vector<FillLine> lines{due(200), line()};
        const auto order = fillUp(lines, minimum(200));
        QCOMPARE(toString(order.state), toString(FillState::Reached));
        QCOMPARE(order.added, (Added{{}, {}}));
        QCOMPARE(order.share, 1.0);
    }

    void nothingIsDueSoNothingIsOrdered() {
        const std::vector<FillLine> lines{line(), line()};
        QCOMPARE(toString(fillUp(lines, minimum(200)).state), toString(FillState::Empty));
    }

    void whatIsNeededSoonestIsOrderedAlong() {
        auto later = line();
        later.position = 250; // due in fifteen days
        const std::vector<FillLine> lines{due(100), later, line()};
        const auto order = fillUp(lines, minimum(140));
        QCOMPARE(toString(order.state), toString(FillState::Filled));
        QCOMPARE(order.amount, Minor(14000));
        QCOMPARE(order.added[1], units(0));
        QCOMPARE(order.added[0] + order.added[2], units(40));
    }

    void cheapToHoldGoesFirst() {
        auto dear = line(), cheap = line();
        dear.holdingPerDay = 0.2;
        const std::vector<FillLine> lines{due(100), dear, cheap};
        auto noMore = lines;
        noMore[0].may = false;
        const auto order = fillUp(noMore, minimum(160));
        QCOMPARE(order.added, (Added{{}, units(20), units(40)}));
    }

    /// Twenty thousand items of a penny a step: what looked at each of them for every step would not come to an end.
    void anOrderOfManyLinesIsFilledToThePennyAndTakenBack() {
        const PriceList penny{Minor(1), false, {}};
        auto small = line();
        small.step = small.least = units(1);
        small.prices = &penny;
        std::vector<FillLine> lines(20'000, small);
        lines.front() = due(100);
        lines.front().riskKnown = false;
        const auto filled = fillUp(lines, minimum(20'000));
        QCOMPARE(toString(filled.state), toString(FillState::Filled));
        QCOMPARE(filled.amount, Minor(2'000'000));
        for (std::size_t at = 0; at < lines.size(); ++at)
            lines[at].published = filled.added[at];
        const auto taken = fillUp(lines, minimum(101));
        QCOMPARE(taken.amount, Minor(10'100));
        Quantity added;
        for (const auto one : taken.added)
            added += one;
        QCOMPARE(added, units(100));
    }

    void anotherOrderLineCosts() {
        const std::vector<FillLine> lines{due(100), line()};
        auto target = minimum(150);
        target.lineCost = 1000;
        QCOMPARE(fillUp(lines, target).added, (Added{units(50), {}}));
    }

    void neverBeyondMaximumYearOrWhatShallNotBeBought_data() {
        QTest::addColumn<int>("most");
        QTest::addColumn<double>("perDay");
        QTest::addColumn<bool>("may");
        QTest::addColumn<int>("added");
        QTest::newRow("as much as is missing") << 0 << 10.0 << true << 300;
        QTest::newRow("not beyond the maximum") << 250 << 10.0 << true << 0;
        QTest::newRow("nor for more than 52 weeks") << 0 << 1.0 << true << 0;
        QTest::newRow("nor what is phased out") << 0 << 10.0 << false << 0;
        QTest::newRow("nor what nobody asks for") << 0 << 0.0 << true << 0;
    }
    void neverBeyondMaximumYearOrWhatShallNotBeBought() {
        QFETCH(int, most);
        QFETCH(double, perDay);
        QFETCH(bool, may);
        auto needed = due(100), other = line();
        needed.may = false;
        other.most = units(most);
        other.demandPerDay = perDay;
        other.may = may;
        const std::vector<FillLine> lines{needed, other};
        const auto order = fillUp(lines, minimum(400));
        QTEST(static_cast<int>(order.added[1].count() / Quantity::scale), "added");
        QVERIFY(order.state == (order.added[1] > Quantity() ? FillState::Filled : FillState::Short));
        QCOMPARE(order.belowMinimum, order.state == FillState::Short);
    }

    void fillingUpThatCostsMoreThanWaitingWaits_data() {
        QTest::addColumn<double>("atRisk");
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("drafted");
        QTest::addColumn<QString>("state");
        // 300 units more are held for a review of seven days at a tenth of a penny a day: 2.10.
        QTest::newRow("more would be lost") << 210.0 << true << 0 << "filled";
        QTest::newRow("less would be lost") << 209.0 << true << 0 << "waiting";
        QTest::newRow("nobody knows what would be lost") << 0.0 << false << 0 << "filled";
        QTest::newRow("people have decided to order") << 0.0 << true << 1 << "filled";
    }
    void fillingUpThatCostsMoreThanWaitingWaits() {
        QFETCH(double, atRisk);
        QFETCH(bool, known);
        QFETCH(int, drafted);
        auto needed = due(100);
        needed.moneyAtRisk = atRisk;
        needed.riskKnown = known;
        auto target = minimum(400);
        target.drafted = Minor(drafted);
        const std::vector<FillLine> lines{needed, line()};
        const auto order = fillUp(lines, target);
        QTEST(QString::fromUtf8(toString(order.state).data(), static_cast<int>(toString(order.state).size())), "state");
        QCOMPARE(order.belowMinimum, order.state == FillState::Waiting);
    }

    void aContainerIsFilledAndNotOverfilled_data() {
        QTest::addColumn<int>("due");
        QTest::addColumn<double>("weight");
        QTest::addColumn<int>("total");
        // Units of two litres in a container of a thousand litres and three hundred kilograms.
        QTest::newRow("as good as full") << 300 << 0.0 << 480;
        QTest::newRow("up to the weight it may hold") << 200 << 1.0 << 290;
        QTest::newRow("a second one that was begun") << 520 << 0.0 << 980;
        QTest::newRow("nearly full is full") << 480 << 0.0 << 480;
    }
    void aContainerIsFilledAndNotOverfilled() {
        QFETCH(int, due);
        QFETCH(double, weight);
        auto needed = ::due(due), other = line();
        for (auto* one : {&needed, &other}) {
            one->volume = 2;
            one->weight = weight;
        }
        FillTarget target;
        target.containerVolume = 1000;
        target.containerWeight = 300;
        const std::vector<FillLine> lines{needed, other};
        const auto order = fillUp(lines, target);
        QTEST(static_cast<int>(order.volume / 2), "total");
        QVERIFY(!order.partContainer);
    }

    void whatWasPublishedStaysWhileItIsNeeded() {
        auto first = line(), second = line();
        first.position = 105;
        first.published = units(50);
        auto needed = due(100);
        needed.may = false;
        const std::vector<FillLine> lines{needed, first, second};
        // The second would cost less by now, but people have seen the first.
        QCOMPARE(fillUp(lines, minimum(150)).added, (Added{{}, units(50), {}}));
        QCOMPARE(fillUp(lines, minimum(170)).added, (Added{{}, units(50), units(20)}));
        QCOMPARE(fillUp(lines, minimum(120)).added, (Added{{}, units(20), {}}));
        QCOMPARE(toString(fillUp(lines, minimum(100)).state), toString(FillState::Reached));
    }

    void aThousandItemsReachALargeMinimumExactly() {
        std::vector<FillLine> lines(1000, line());
        lines[0] = due(100);
        for (std::size_t i = 1; i < lines.size(); ++i) {
            lines[i].position = 100 + static_cast<double>(i % 37);
            lines[i].step = units(1);
            lines[i].least = units(1);
        }
        lines[0].moneyAtRisk = 1e9;
        const auto order = fillUp(lines, minimum(50'000));
        QCOMPARE(toString(order.state), toString(FillState::Filled));
        QVERIFY(order.amount >= Minor(5'000'000) && order.amount < Minor(5'001'000));
        QCOMPARE(fillUp(lines, minimum(50'000)).added, order.added);
    }
};

QTEST_GUILESS_MAIN(FillUpTest)
#include "FillUpTest.moc"
