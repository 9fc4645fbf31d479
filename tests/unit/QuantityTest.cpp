#include "core/base/Quantity.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <stdexcept>

using namespace opsdesk;
using Int = std::int64_t;

namespace {

constexpr Int most = std::numeric_limits<Int>::max();
constexpr Int least = std::numeric_limits<Int>::min();

} // namespace

class QuantityTest : public QObject {
    Q_OBJECT
private slots:
    void textIsReadAndWrittenAlike_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Int>("thousandths");
        QTest::addColumn<std::string>("shortest");
        const auto row = [](const char* text, Int thousandths, const char* shortest) {
            QTest::newRow(text) << std::string(text) << thousandths << std::string(shortest);
        };
        row("12", 12000, "12");
        row("-0.5", -500, "-0.5");
        row("3.125", 3125, "3.125");
        row("0", 0, "0");
        row("-0", 0, "0");
        row("0.001", 1, "0.001");
        row("100.10", 100100, "100.1");
        row("1000", 1000000, "1000");
        row("007", 7000, "7");
        row("9223372036854775.807", most, "9223372036854775.807");
        row("-9223372036854775.808", least, "-9223372036854775.808");
    }
    void textIsReadAndWrittenAlike() {
        QFETCH(std::string, text);
        QFETCH(Int, thousandths);
        QFETCH(std::string, shortest);
        const std::optional<Quantity> quantity = Quantity::parse(text);
        QVERIFY(quantity);
        QCOMPARE(quantity->count(), thousandths);
        QCOMPARE(quantity->toString(), shortest);
    }

    void otherTextIsRefused() {
        for (const char* wrong :
             {"", "-", ".", ".5", "5.", "+1", " 1", "1 ", "1,5", "1.2345", "1.0000", "--1", "1.2.3", "1e3", "0x1", "١",
              "9223372036854775.808", "-9223372036854775.809", "99999999999999999999"})
            QVERIFY2(!Quantity::parse(wrong), wrong);
    }

    void statisticsRoundToTheNearestThousandth() {
        QCOMPARE(Quantity::rounded(1.0005).count(), Int{1001}); // 1.0005 is stored just below, yet 1000.5 is exact
        QCOMPARE(Quantity::rounded(0.0625).count(), Int{63});
        QCOMPARE(Quantity::rounded(-0.0625).count(), Int{-63});
        QCOMPARE(Quantity::rounded(0.0004).count(), Int{0});
        QVERIFY_EXCEPTION_THROWN(Quantity::rounded(1e16), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Quantity::rounded(std::nan("")), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Quantity::rounded(-INFINITY), std::overflow_error);
    }

    void arithmeticRefusesWhatDoesNotFit() {
        QCOMPARE(Quantity::units(2) - Quantity::thousandths(500), Quantity::thousandths(1500));
        QCOMPARE(-Quantity::units(2), Quantity::units(-2));
        QVERIFY_EXCEPTION_THROWN(Quantity::units(most), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Quantity::thousandths(most) + Quantity::thousandths(1), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Quantity::thousandths(least) - Quantity::thousandths(1), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(-Quantity::thousandths(least), std::overflow_error);
    }
};

QTEST_GUILESS_MAIN(QuantityTest)
#include "QuantityTest.moc"
