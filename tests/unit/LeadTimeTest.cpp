#include "core/procurement/LeadTime.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace opsdesk;

class LeadTimeTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheFormulasOverTheWhole_data() {
        QTest::addColumn<std::vector<double>>("days");
        QTest::newRow("two") << std::vector<double>{10, 20};
        QTest::newRow("all the same") << std::vector<double>{21, 21, 21, 21};
        QTest::newRow("none at all") << std::vector<double>{0, 0, 0};
        QTest::newRow("one far out") << std::vector<double>{20, 22, 19, 21, 180};
        QTest::newRow("large and close") << std::vector<double>{3650, 3649, 3650, 3648, 3650, 3650, 3647};
    }
    void agreesWithTheFormulasOverTheWhole() {
        QFETCH(std::vector<double>, days);
        LeadTime known{30, 7, 0};
        for (const double one : days)
            known = observed(known, one);
        const auto count = static_cast<double>(days.size());
        const double mean = std::accumulate(days.begin(), days.end(), 0.0) / count;
        double squares = 0;
        for (const double one : days)
            squares += (one - mean) * (one - mean);
        QCOMPARE(known.receipts, static_cast<std::int64_t>(days.size()));
        QVERIFY(std::abs(known.mean_days - mean) < 1e-9);
        QVERIFY(std::abs(known.sd_days - std::sqrt(squares / (count - 1))) < 1e-9);
    }

    void oneDeliveryDoesNotTellHowTheyVary() {
        const auto known = observed({30, 7, 0}, 12);
        QCOMPARE(known.mean_days, 12.0);
        QCOMPARE(known.sd_days, 7.0);
        QCOMPARE(known.receipts, 1);
    }
};

QTEST_GUILESS_MAIN(LeadTimeTest)
#include "LeadTimeTest.moc"
