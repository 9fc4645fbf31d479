#include "core/planning/Forecaster.h"
#include "core/planning/SeriesPlan.h"

#include "tests/support/Printing.h"
#include "tests/support/RealData.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

#include <cmath>
#include <limits>
#include <map>

using namespace opsdesk;

namespace {

constexpr int steps = 13;

/// The cells of a CSV file without its head, numbers or NaN; quotes are dropped.
std::vector<std::vector<double>> numbersOf(const QByteArray& csv) {
    std::vector<std::vector<double>> rows;
    const QList<QByteArray> lines = csv.split('\n');
    for (int i = 1; i < lines.size(); ++i) {
        std::vector<double> row;
        for (QByteArray cell : lines[i].trimmed().replace("\"", "").split(',')) {
            bool isNumber = false;
            const double number = cell.toDouble(&isNumber);
            row.push_back(isNumber ? number : std::numeric_limits<double>::quiet_NaN());
        }
        if (row.size() > 1) {
            rows.push_back(row);
        }
    }
    return rows;
}

QByteArray contents(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray unpacked(const std::string& path) {
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), QString::fromStdString(path)});
    gzip.waitForFinished(60000);
    return gzip.readAllStandardOutput();
}

struct Accuracy {
    double smape = 0;
    double mase = 0;
    double within80 = 0;
    double within95 = 0;
};

} // namespace

/// Real series: the forecasts are as good as they should be, and the plan holds.
class RealDemandTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto train = test::realData("m4/Weekly-train.csv.gz");
        const auto next = test::realData("m4/Weekly-test.csv");
        if (!train || !next) {
            return;
        }
        for (auto& row : numbersOf(unpacked(*train))) {
            row.erase(row.begin());
            while (!row.empty() && std::isnan(row.back())) {
                row.pop_back();
            }
            m_histories.push_back(row);
        }
        for (auto& row : numbersOf(contents(*next))) {
            m_futures.emplace_back(row.begin() + 1, row.begin() + 1 + steps);
        }
        QCOMPARE(m_histories.size(), std::size_t{359});
        QCOMPARE(m_futures.size(), std::size_t{359});
    }

    /// The organisers' own scores for the methods that are ours too, who counted weeks as without season.
    void m4WeeklyAsItsOrganisersScored_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<double>("smape");
        QTest::addColumn<double>("mase");
        QTest::newRow("naive") << "naive" << 9.161 << 2.777;
        QTest::newRow("simple exponential smoothing") << "ses" << 9.012 << 2.685;
        QTest::newRow("damped trend") << "damped_holt" << 8.866 << 2.404;
        QTest::newRow("theta") << "theta" << 9.093 << 2.637;
    }
    void m4WeeklyAsItsOrganisersScored() {
        QFETCH(QString, method);
        QFETCH(double, smape);
        QFETCH(double, mase);
        const Accuracy accuracy = scored(parseForecastMethod(method.toStdString()), 1);
        if (m_histories.empty()) {
            QSKIP("M4 weekly is not here; OPSDESK_DATA names the folder of the real data sets");
        }
        const QString found = QStringLiteral("sMAPE %1 MASE %2").arg(accuracy.smape).arg(accuracy.mase);
        QVERIFY2(std::abs(accuracy.smape / smape - 1) < 0.02, qPrintable(found));
        QVERIFY2(std::abs(accuracy.mase / mase - 1) < 0.02, qPrintable(found));
    }

    void choosingByTrialBeatsEachMethodAlone() {
        const Accuracy accuracy = scored(std::nullopt, 52);
        if (m_histories.empty()) {
            QSKIP("M4 weekly is not here; OPSDESK_DATA names the folder of the real data sets");
        }
        const QString found = QStringLiteral("sMAPE %1 MASE %2, %3 in the interval of 80 %, %4 in that of 95 %")
                                  .arg(accuracy.smape)
                                  .arg(accuracy.mase)
                                  .arg(accuracy.within80)
                                  .arg(accuracy.within95);
        // The winner of the competition had 7.817 and 2.356.
        QVERIFY2(accuracy.smape < 7.8 && accuracy.mase < 2.35, qPrintable(found));
        QVERIFY2(std::abs(accuracy.within80 - 0.80) < 0.06 && std::abs(accuracy.within95 - 0.95) < 0.03,
                 qPrintable(found));
    }

    void carpartsAreSeldomAndPlanned() {
        const auto file = test::realData("carparts/carparts.csv");
        if (!file) {
            QSKIP("carparts is not here; OPSDESK_DATA names the folder of the real data sets");
        }
        const auto months = numbersOf(contents(*file));
        QCOMPARE(months.size(), std::size_t{51});
        std::map<DemandClass, int> classes;
        std::map<SuggestionKind, int> kinds;
        SeriesPlanner planner;
        for (std::size_t part = 1; part < months[0].size(); ++part) {
            std::vector<double> demand;
            for (const auto& month : months) {
                demand.push_back(month[part]);
            }
            classes[demandPattern(demand).demandClass] += 1;
            SeriesInput input;
            input.weeklyDemand = demand;
            input.asOf = input.firstWeek + 7 * 51;
            input.leadTimeDays = 21;
            input.leadTimeDeviationDays = 4;
            input.unitMargin = Minor(100);
            const SeriesPlan plan = planner.plan(input);
            QCOMPARE(total(plan.reasons), plan.order.quantity);
            QVERIFY(std::isfinite(plan.demandPerDay) && plan.demandPerDay >= 0);
            QVERIFY(plan.serviceAfter >= 0.95 || plan.kind != SuggestionKind::Buy);
            kinds[plan.kind] += 1;
        }
        // Counted apart from this program, with the months that are not known left out.
        QCOMPARE(classes[DemandClass::Intermittent], 2236);
        QCOMPARE(classes[DemandClass::Lumpy], 435);
        QCOMPARE(classes[DemandClass::Smooth], 2);
        QCOMPARE(classes[DemandClass::Erratic], 1);
        QVERIFY(kinds[SuggestionKind::Buy] > 2000);
    }

private:
    Accuracy scored(std::optional<ForecastMethod> method, int seasonLength) const {
        Accuracy sum;
        Forecaster forecaster;
        for (std::size_t i = 0; i < m_histories.size(); ++i) {
            const Forecast& forecast = forecaster.forecast(m_histories[i], {steps, 0, seasonLength, method});
            ErrorSums errors;
            for (std::size_t h = 0; h < steps; ++h) {
                const double actual = m_futures[i][h];
                errors.add(forecast.mean[h], actual);
                const auto narrow = predictionInterval(forecast, h, 0.80, true);
                const auto wide = predictionInterval(forecast, h, 0.95, true);
                sum.within80 += actual >= narrow.low && actual <= narrow.high ? 1.0 / steps : 0;
                sum.within95 += actual >= wide.low && actual <= wide.high ? 1.0 / steps : 0;
            }
            sum.smape += smape(forecast.mean, m_futures[i]);
            sum.mase += errors.mase(errorScale(std::span<const double>(m_histories[i])));
        }
        const double series = std::max<double>(1, static_cast<double>(m_histories.size()));
        return {sum.smape / series, sum.mase / series, sum.within80 / series, sum.within95 / series};
    }

    std::vector<std::vector<double>> m_histories;
    std::vector<std::vector<double>> m_futures;
};

QTEST_GUILESS_MAIN(RealDemandTest)
#include "RealDemandTest.moc"
