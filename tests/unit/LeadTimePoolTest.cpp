#include "core/planning/LeadTimePool.h"

#include <QtTest>

using namespace opsdesk;

/// How far few receipts are believed.
class LeadTimePoolTest : public QObject {
    Q_OBJECT

private slots:
    void withoutReceiptsItIsAsQuoted() {
        LeadTimePool pool;
        QCOMPARE(pool.estimate({21, 21, 0, 0}).days, 21.0);
        QCOMPARE(pool.estimate({21, 21, 0, 0}).deviation, 0.0);
        pool.add({10, 15, 5, 9});
        // Nobody knows better than the quote; but that the supplier is not punctual is known.
        QCOMPARE(pool.estimate({20, 20, 0, 0}).days, 20.0);
        QCOMPARE(pool.estimate({20, 20, 0, 0}).deviation, 10.0);
        QCOMPARE(pool.estimate({20, 20, 3, 0}).deviation, 3.0);
    }

    void oneReceiptIsNotTheWholeTruth() {
        LeadTimePool pool;
        pool.add({20, 40, 0, 1});
        // The supplier: (1 · 2 + 2 · 1) / 3 of what it quotes; the item: (1 · 40 + 2 · 26.67) / 3.
        QVERIFY(std::abs(pool.estimate({20, 40, 0, 1}).days - 280.0 / 9) < 1e-9);
    }

    void manyReceiptsSpeakForThemselves() {
        LeadTimePool pool;
        pool.add({20, 40, 4, 400});
        QVERIFY(std::abs(pool.estimate({20, 40, 4, 400}).days - 40) < 0.1);
        QVERIFY(std::abs(pool.estimate({20, 40, 4, 400}).deviation - 4) < 0.01);
    }

    void fewReceiptsAreDrawnToTheSuppliersOthers() {
        LeadTimePool pool;
        for (int item = 0; item < 20; ++item)
            pool.add({20, 30, 5, 20}); // all take half as long again
        const ObservedLeadTime odd{40, 40, 0, 1};
        pool.add(odd);
        const auto told = pool.estimate(odd);
        QVERIFY(told.days > 57 && told.days < 60);
        QVERIFY(told.deviation > 9 && told.deviation < 10.5);
    }

    void whereItemsDifferEachIsBelieved() {
        LeadTimePool alike, different;
        for (int item = 0; item < 20; ++item) {
            alike.add({20, 30, 5, 5});
            different.add({20, item % 2 ? 20.0 : 60.0, 5, 5});
        }
        const ObservedLeadTime one{20, 60, 5, 5};
        QVERIFY(different.estimate(one).days > 55);
        QVERIFY(alike.estimate(one).days < 42);
    }
};

QTEST_GUILESS_MAIN(LeadTimePoolTest)
#include "LeadTimePoolTest.moc"
