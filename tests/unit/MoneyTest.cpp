#include "core/base/Money.h"

#include <QtTest>

#include <limits>
#include <numeric>
#include <stdexcept>

using namespace opsdesk;
using Int = std::int64_t;
using List = std::vector<std::int64_t>;

namespace {

constexpr Int most = std::numeric_limits<Int>::max();
constexpr Int least = std::numeric_limits<Int>::min();

List unitsOf(const std::vector<Minor>& amounts) {
    List units;
    for (const Minor amount : amounts)
        units.push_back(amount.units());
    return units;
}

} // namespace

class MoneyTest : public QObject {
    Q_OBJECT
private slots:
    void sharesRoundHalfToEven_data() {
        QTest::addColumn<Int>("value");
        QTest::addColumn<Int>("part");
        QTest::addColumn<Int>("whole");
        QTest::addColumn<Int>("expected");
        QTest::newRow("exact") << Int{10} << Int{3} << Int{5} << Int{6};
        QTest::newRow("half down to even") << Int{1} << Int{1} << Int{2} << Int{0};
        QTest::newRow("half up to even") << Int{3} << Int{1} << Int{2} << Int{2};
        QTest::newRow("half of five stays at two") << Int{5} << Int{1} << Int{2} << Int{2};
        QTest::newRow("just above half") << Int{5001} << Int{1} << Int{10000} << Int{1};
        QTest::newRow("just below half") << Int{4999} << Int{1} << Int{10000} << Int{0};
        QTest::newRow("negative half to even") << Int{-3} << Int{1} << Int{2} << Int{-2};
        QTest::newRow("negative half to zero") << Int{-1} << Int{1} << Int{2} << Int{0};
        QTest::newRow("negative whole") << Int{7} << Int{1} << Int{-2} << Int{-4};
        QTest::newRow("both negative") << Int{-7} << Int{1} << Int{-2} << Int{4};
        QTest::newRow("product beyond 64 bits") << most << most << most << most;
        QTest::newRow("the least by itself") << least << least << least << least;
        QTest::newRow("the least by one") << least << Int{1} << Int{1} << least;
    }
    void sharesRoundHalfToEven() {
        QFETCH(Int, value);
        QFETCH(Int, part);
        QFETCH(Int, whole);
        QFETCH(Int, expected);
        QCOMPARE(mulDivRoundHalfEven(value, part, whole), expected);
    }

    void whatDoesNotFitIsRefused() {
        QVERIFY_EXCEPTION_THROWN(mulDivRoundHalfEven(most, 2, 1), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(mulDivRoundHalfEven(least, 1, -1), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(mulDivRoundHalfEven(1, 1, 0), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(Minor(most) + Minor(1), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Minor(least) - Minor(1), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(-Minor(least), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(extend(Minor(most), Quantity::units(2)), std::overflow_error);
    }

    void aFailedSumKeepsItsValue() {
        Minor sum(most - 1);
        sum += Minor(1);
        QCOMPARE(sum, Minor(most));
        QCOMPARE(-Minor(-5), Minor(5));
        QCOMPARE(Minor(3) - Minor(5), Minor(-2));
    }

    void aLineIsPriceTimesQuantity_data() {
        QTest::addColumn<Int>("price");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<Int>("expected");
        QTest::newRow("whole") << Int{295} << "12" << Int{3540};
        QTest::newRow("half a unit, to even below") << Int{125} << "0.5" << Int{62};
        QTest::newRow("half a unit, to even above") << Int{127} << "0.5" << Int{64};
        QTest::newRow("thousandths") << Int{1999} << "1.001" << Int{2001};
        QTest::newRow("return") << Int{125} << "-0.5" << Int{-62};
    }
    void aLineIsPriceTimesQuantity() {
        QFETCH(Int, price);
        QFETCH(QString, quantity);
        QFETCH(Int, expected);
        QCOMPARE(extend(Minor(price), Quantity::parse(quantity.toStdString()).value()).units(), expected);
    }

    void sharesAddUpExactly_data() {
        QTest::addColumn<Int>("total");
        QTest::addColumn<List>("weights");
        QTest::addColumn<List>("expected");
        QTest::newRow("equal thirds") << Int{10000} << List{1, 1, 1} << List{3334, 3333, 3333};
        QTest::newRow("by 10/20/33.33") << Int{10000} << List{1000, 2000, 3333} << List{1579, 3158, 5263};
        QTest::newRow("discount over lines") << Int{700} << List{1999, 2000, 501} << List{311, 311, 78};
        QTest::newRow("credit mirrors its invoice") << Int{-700} << List{1999, 2000, 501} << List{-311, -311, -78};
        QTest::newRow("nothing to weigh by") << Int{100} << List{0, 0, 0} << List{34, 33, 33};
        QTest::newRow("a zero weight gets nothing") << Int{5} << List{0, 1, 1} << List{0, 3, 2};
        QTest::newRow("one") << Int{7} << List{3} << List{7};
        QTest::newRow("fewer pence than lines") << Int{2} << List{1, 1, 1} << List{1, 1, 0};
        QTest::newRow("nothing") << Int{0} << List{1, 2} << List{0, 0};
        QTest::newRow("largest by largest") << most << List{most, most} << List{most / 2 + 1, most / 2};
        QTest::newRow("the least") << least << List{1} << List{least};
    }
    void sharesAddUpExactly() {
        QFETCH(Int, total);
        QFETCH(List, weights);
        QFETCH(List, expected);
        const List shares = unitsOf(allocate(Minor(total), weights));
        QCOMPARE(shares, expected);
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), Int{0}), total);
    }

    void sharesNeedSensibleWeights() {
        QVERIFY_EXCEPTION_THROWN(allocate(Minor(1), {}), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(allocate(Minor(1), {2, -1}), std::invalid_argument);
    }

    void amountsAreWrittenWithTheirDecimals_data() {
        QTest::addColumn<Int>("units");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("pounds") << Int{123456} << 2 << std::string("1234.56");
        QTest::newRow("pence only") << Int{-5} << 2 << std::string("-0.05");
        QTest::newRow("yen") << Int{1234} << 0 << std::string("1234");
        QTest::newRow("dinar") << Int{1234} << 3 << std::string("1.234");
        QTest::newRow("zero") << Int{0} << 2 << std::string("0.00");
        QTest::newRow("the least") << least << 2 << std::string("-92233720368547758.08");
    }
    void amountsAreWrittenWithTheirDecimals() {
        QFETCH(Int, units);
        QFETCH(int, decimals);
        QFETCH(std::string, expected);
        QCOMPARE(toDecimal(Minor(units), decimals), expected);
    }

    void currenciesKnowTheirDecimals() {
        QCOMPARE(Currency("GBP").decimals(), 2);
        QCOMPARE(Currency("JPY").decimals(), 0);
        QCOMPARE(Currency("KWD").decimals(), 3);
        QCOMPARE(Currency("CLF").decimals(), 4);
        QCOMPARE(Currency("GBP").code(), std::string_view("GBP"));
        QCOMPARE(Currency().code(), std::string_view());
        QCOMPARE(Currency(""), Currency());
        for (const char* wrong : {"gbp", "GB", "GBPX", "G P", "£££"})
            QVERIFY_EXCEPTION_THROWN(Currency{wrong}, std::invalid_argument);
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
