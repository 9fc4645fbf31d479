#include "core/ledger/MovingAverage.h"

#include <QtTest>

#include <stdexcept>

using namespace opsdesk;

namespace {

Quantity units(std::int64_t count) {
    return Quantity::units(count);
}

/// "+100@250 -30=75": in 100 units worth 2.50, out 30 which must be worth 0.75.
struct Move {
    std::int64_t units;
    std::int64_t value;
};

using Moves = std::vector<Move>;

} // namespace

Q_DECLARE_METATYPE(Moves)

class MovingAverageTest : public QObject {
    Q_OBJECT
private slots:
    void issuesTakeTheirShare_data() {
        QTest::addColumn<Moves>("moves"); // units above zero come in, below zero go out; value in minor units
        QTest::addColumn<qint64>("leftUnits");
        QTest::addColumn<qint64>("leftValue");
        QTest::newRow("receipts at different costs average")
            << Moves{{100, 20000}, {50, 13000}, {-60, 13200}} << qint64{90} << qint64{19800};
        QTest::newRow("a half goes to the even neighbour below") << Moves{{2, 5}, {-1, 2}} << qint64{1} << qint64{3};
        QTest::newRow("a half goes to the even neighbour above") << Moves{{2, 7}, {-1, 4}} << qint64{1} << qint64{3};
        QTest::newRow("the last unit takes all")
            << Moves{{3, 100}, {-1, 33}, {-1, 34}, {-1, 33}} << qint64{0} << qint64{0};
        QTest::newRow("taking everything at once takes all") << Moves{{7, 101}, {-7, 101}} << qint64{0} << qint64{0};
        QTest::newRow("free goods lower the average")
            << Moves{{10, 1000}, {10, 0}, {-5, 250}} << qint64{15} << qint64{750};
        QTest::newRow("an emptied pool begins anew")
            << Moves{{1, 500}, {-1, 500}, {4, 80}, {-1, 20}} << qint64{3} << qint64{60};
        QTest::newRow("a product beyond 64 bits")
            << Moves{{4'000'000'000, 9'000'000'000'000'000}, {-1'000'000'000, 2'250'000'000'000'000}}
            << qint64{3'000'000'000} << qint64{6'750'000'000'000'000};
    }
    void issuesTakeTheirShare() {
        QFETCH(Moves, moves);
        StockPool pool;
        for (const auto& [count, value] : moves) {
            if (count > 0)
                addTo(pool, units(count), Minor(value));
            else
                QCOMPARE(takeFrom(pool, units(-count)), Minor(value));
        }
        QTEST(qint64(pool.quantity.count() / Quantity::scale), "leftUnits");
        QTEST(qint64(pool.value.units()), "leftValue");
    }

    void returnsComeBackAtTheirShare_data() {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("issued");
        QTest::addColumn<QList<qint64>>("returning");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("all at once") << qint64{1000} << qint64{3} << QList<qint64>{3} << QList<qint64>{1000};
        QTest::newRow("one by one adds up")
            << qint64{1000} << qint64{3} << QList<qint64>{1, 1, 1} << QList<qint64>{333, 334, 333};
        QTest::newRow("a part") << qint64{1000} << qint64{8} << QList<qint64>{2} << QList<qint64>{250};
        QTest::newRow("halves to even") << qint64{5} << qint64{2} << QList<qint64>{1, 1} << QList<qint64>{2, 3};
        QTest::newRow("worth nothing") << qint64{0} << qint64{5} << QList<qint64>{5} << QList<qint64>{0};
    }
    void returnsComeBackAtTheirShare() {
        QFETCH(qint64, value);
        QFETCH(qint64, issued);
        QFETCH(QList<qint64>, returning);
        QFETCH(QList<qint64>, expected);
        Quantity before;
        for (int i = 0; i < returning.size(); ++i) {
            QCOMPARE(returnedValue(Minor(value), units(issued), before, units(returning[i])), Minor(expected[i]));
            before += units(returning[i]);
        }
    }

    void averageOfAnEmptyPoolIsNothing() { QCOMPARE(averageValue({}, units(5)), Minor()); }

    void tooMuchIsRefused() {
        const StockPool full{units(1), Minor(std::numeric_limits<std::int64_t>::max())};
        auto pool = full;
        QVERIFY_THROWS_EXCEPTION(std::overflow_error, addTo(pool, units(1), Minor(1)));
        QVERIFY_THROWS_EXCEPTION(std::overflow_error, averageValue(full, units(2)));
    }
};

QTEST_GUILESS_MAIN(MovingAverageTest)
#include "MovingAverageTest.moc"
