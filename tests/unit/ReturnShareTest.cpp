#include "core/returns/ReturnShare.h"

#include <QtTest>

using namespace opsdesk;

/// Shares with their bounds, against published values.
class ReturnShareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Newcombe 1998, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, table I,
    /// method 3 (Wilson's score).
    void intervalsArePublishedOnes_data() {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    }
    void intervalsArePublishedOnes() {
        QFETCH(int, hits);
        QFETCH(int, trials);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto found = shareInterval(hits, trials);
        QVERIFY2(std::abs(found.low - low) < 5e-5, qPrintable(QString::number(found.low)));
        QVERIFY2(std::abs(found.high - high) < 5e-5, qPrintable(QString::number(found.high)));
    }

    void nothingIsKnownOfNoTrials() {
        const auto none = shareInterval(0, 0);
        QCOMPARE(none.low, 0.0);
        QCOMPARE(none.high, 1.0);
        const auto all = shareInterval(9, 4); // more came back than was sold since counting began
        QCOMPARE(all.share, 1.0);
        QCOMPARE(all.high, 1.0);
        QVERIFY(all.low < 1);
    }

    /// Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10:
    /// 56/70 less 48/80 is 0.2000 (0.0524 to 0.3339); 9/10 less 3/10 is 0.6 (0.1705 to 0.8090); 5/56 less 0/29 is
    /// 0.0893
    /// (-0.0381 to 0.1926).
    void trendsAreBeyondChance() {
        QVERIFY(shareTrend(48, 80, 56, 70) == ShareTrend::Up);
        QVERIFY(shareTrend(56, 70, 48, 80) == ShareTrend::Down);
        QVERIFY(shareTrend(3, 10, 9, 10) == ShareTrend::Up);
        QVERIFY(shareTrend(0, 29, 5, 56) == ShareTrend::Flat);
        QVERIFY(shareTrend(0, 0, 5, 56) == ShareTrend::Flat);
    }
};

QTEST_APPLESS_MAIN(ReturnShareTest)
#include "ReturnShareTest.moc"
