#include "core/planning/Segment.h"
#include "core/planning/DemandClass.h"

#include "tests/support/Printing.h"

#include <QtTest>

#include <limits>

using namespace opsdesk;

/// Demand classes and the ABC and XYZ of items.
class SegmentTest : public QObject {
    Q_OBJECT
private slots:
    void demandIsClassedByHowOftenAndHowEvenly_data() {
        QTest::addColumn<std::vector<double>>("demand");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<double>("interval");
        const double missing = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("nothing known") << std::vector<double>{} << "none" << 0.0;
        QTest::newRow("nothing sold") << std::vector<double>{0, 0, missing} << "none" << 0.0;
        QTest::newRow("every week alike") << std::vector<double>{4, 5, 4, 6} << "smooth" << 1.0;
        QTest::newRow("every week otherwise") << std::vector<double>{1, 30, 2, 1} << "erratic" << 1.0;
        QTest::newRow("now and then alike") << std::vector<double>{4, 0, 0, 5, 0, 4} << "intermittent" << 2.0;
        QTest::newRow("now and then otherwise") << std::vector<double>{1, 0, 0, 30, 0, 1} << "lumpy" << 2.0;
        QTest::newRow("gaps do not count") << std::vector<double>{4, missing, 5, missing} << "smooth" << 1.0;
        QTest::newRow("once") << std::vector<double>{0, 0, 0, 9} << "intermittent" << 4.0;
        // 33 weeks with 25 of demand are at the cut-off of 1.32, and beyond it.
        std::vector<double> edge(33, 0.0);
        std::fill_n(edge.begin(), 25, 3.0);
        QTest::newRow("at the cut-off") << edge << "intermittent" << 1.32;
        edge.pop_back();
        QTest::newRow("just before it") << edge << "smooth" << 1.28;
    }
    void demandIsClassedByHowOftenAndHowEvenly() {
        QFETCH(std::vector<double>, demand);
        QFETCH(QString, expected);
        QFETCH(double, interval);
        const DemandPattern pattern = demandPattern(demand);
        QCOMPARE(QString::fromLatin1(toString(pattern.demandClass).data()), expected);
        QCOMPARE(pattern.interval, interval);
    }

    void valueDecidesBetweenABC() {
        // Of 1000: 500, 290 and the 60 that cross 80 % are A; 50, 40 and the 40 that cross 95 % are B; 20 are C.
        const std::vector<Minor> turnover = {Minor(20), Minor(500), Minor(0),  Minor(290), Minor(60),
                                             Minor(40), Minor(50),  Minor(-5), Minor(40)};
        std::string classes;
        for (const ValueClass each : valueClasses(turnover)) {
            classes += toString({each, VariabilityClass::X}).front();
        }
        QCOMPARE(classes, std::string("CACAABBCB"));
        QVERIFY(valueClasses({}).empty());
        QVERIFY(valueClasses(std::vector<Minor>{Minor(0)}).front() == ValueClass::C);
    }

    void steadinessDecidesBetweenXYZ() {
        QVERIFY(variabilityClass(10, 5) == VariabilityClass::X);
        QVERIFY(variabilityClass(10, 10) == VariabilityClass::Y);
        QVERIFY(variabilityClass(10, 10.1) == VariabilityClass::Z);
        QVERIFY(variabilityClass(0, 0) == VariabilityClass::Z);
    }

    void dearAndSteadyItemsAreKeptMostAvailable() {
        double before = 1;
        for (const auto value : {ValueClass::A, ValueClass::B, ValueClass::C}) {
            double across = 1;
            for (const auto variability : {VariabilityClass::X, VariabilityClass::Y, VariabilityClass::Z}) {
                const ServiceTarget target = defaultServiceTarget({value, variability});
                QVERIFY(target.level > 0.5 && target.level < across);
                across = target.level;
            }
            const double first = defaultServiceTarget({value, VariabilityClass::X}).level;
            QVERIFY(first < before);
            before = first;
        }
        QCOMPARE(toString(Segment{ValueClass::A, VariabilityClass::Y}), std::string("AY"));
    }
};

QTEST_GUILESS_MAIN(SegmentTest)
#include "SegmentTest.moc"
