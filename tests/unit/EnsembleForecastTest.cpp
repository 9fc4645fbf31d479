#include "core/planning/EnsembleForecast.h"
#include "core/planning/Autoregression.h"
#include "core/planning/Forecaster.h"
#include "core/planning/SeasonalProfile.h"

#include <QtTest>

#include <cmath>
#include <numbers>
#include <numeric>

using namespace opsdesk;

namespace {

/// Numbers that look random and are the same each time.
double noise(int t) {
    const double x = std::sin(t * 12.9898) * 43758.5453;
    return 2 * (x - std::floor(x)) - 1;
}

std::vector<double> weeks(int count, const std::function<double(int)>& at) {
    std::vector<double> history;
    for (int t = 0; t < count; ++t) {
        history.push_back(at(t));
    }
    return history;
}

double wave(int t) {
    return std::sin(2 * std::numbers::pi * t / 52.0);
}

double meanError(std::span<const double> forecast, const std::function<double(int)>& truth, int from) {
    double sum = 0;
    for (std::size_t h = 0; h < forecast.size(); ++h) {
        sum += std::abs(forecast[h] - truth(from + static_cast<int>(h))) / static_cast<double>(forecast.size());
    }
    return sum;
}

} // namespace

class EnsembleForecastTest : public QObject {
    Q_OBJECT
private slots:
    void aSeasonIsFoundUnderATrend() {
        const auto truth = [](int t) { return 40 * wave(t); };
        const auto history = weeks(260, [&](int t) { return 500 + 2 * t + truth(t) + 3 * noise(t); });
        SeasonalProfile profile;
        profile.fit(history, 52, 1);
        for (int place = 0; place < 52; ++place) {
            const double found = profile.at(260 + static_cast<std::size_t>(place));
            // A little smaller, because what explains less than all is shrunk.
            QVERIFY2(std::abs(found - truth(place) / 1.2) < 6, qPrintable(QString("%1: %2").arg(place).arg(found)));
        }
    }

    void noiseIsHardlyTakenForASeason() {
        const auto history = weeks(156, [](int t) { return 100 + 10 * noise(t); });
        SeasonalProfile profile;
        profile.fit(history, 52, 1);
        double largest = 0;
        for (std::size_t place = 0; place < 52; ++place) {
            largest = std::max(largest, std::abs(profile.at(place)));
        }
        QVERIFY2(largest < 6, qPrintable(QString::number(largest)));
    }

    void whatFollowsFromTheValueBeforeIsLearnt() {
        // y = 0.8·y₋₁ around 50, set off far from it.
        std::vector<double> history{150};
        for (int t = 1; t < 300; ++t) {
            history.push_back(50 + 0.8 * (history.back() - 50) + 4 * noise(t));
        }
        std::vector<double> mean(3);
        Autoregression().forecast(history, 1, {.differences = false}, mean);
        double expected = history.back();
        for (const double value : mean) {
            expected = 50 + 0.8 * (expected - 50);
            QVERIFY2(std::abs(value - expected) < 3, qPrintable(QString("%1 and %2").arg(value).arg(expected)));
        }
    }

    void aHistoryThatDoesNotMoveGivesItsLastValue_data() {
        QTest::addColumn<std::vector<double>>("history");
        QTest::newRow("constant") << std::vector<double>(90, 7.0);
        QTest::newRow("a line") << weeks(90, [](int t) { return t / 4.0; });
        QTest::newRow("two values") << std::vector<double>{3, 7};
        QTest::newRow("one value") << std::vector<double>{7};
    }
    void aHistoryThatDoesNotMoveGivesItsLastValue() {
        QFETCH(std::vector<double>, history);
        std::vector<double> mean(2);
        Autoregression().forecast(history, 52, {.seasons = true}, mean);
        QCOMPARE(mean, std::vector<double>(2, history.back()));
    }

    void aSeasonalHistoryIsForecastBetterThanByItsLastValue_data() {
        QTest::addColumn<bool>("multiplied");
        QTest::newRow("a season that is added") << false;
        QTest::newRow("one that grows with the level") << true;
    }
    void aSeasonalHistoryIsForecastBetterThanByItsLastValue() {
        QFETCH(bool, multiplied);
        const std::function<double(int)> truth = [multiplied](int t) {
            const double level = 300 + t;
            return multiplied ? level * (1 + 0.3 * wave(t)) : level + 90 * wave(t);
        };
        const auto history = weeks(208, [&](int t) { return truth(t) + 6 * noise(t); });
        EnsembleForecaster forecaster;
        const auto& forecast = forecaster.forecast(history, 13, 52);
        const double naive = meanError(std::vector<double>(13, history.back()), truth, 208);
        const double ensemble = meanError(forecast.mean, truth, 208);
        QVERIFY2(ensemble < naive / 4, qPrintable(QString("%1 of %2").arg(ensemble).arg(naive)));
    }

    void theSharesAreAWhole() {
        const auto history = weeks(120, [](int t) { return 80 + 20 * wave(t) + 5 * noise(t); });
        EnsembleForecaster forecaster;
        const auto& forecast = forecaster.forecast(history, 8, 52);
        double sum = 0;
        double best = HUGE_VAL;
        double heaviest = 0;
        for (const auto& share : forecast.shares) {
            sum += share.weight;
            best = std::min(best, share.error);
            heaviest = std::max(heaviest, share.weight);
        }
        QVERIFY(std::abs(sum - 1) < 1e-12);
        for (const auto& share : forecast.shares) {
            QCOMPARE(share.error == best, share.weight == heaviest);
        }
    }

    /// Bands from trials widen with the periods ahead, and hold about as much as they say.
    void theBandHoldsWhatComes() {
        int held = 0;
        int all = 0;
        EnsembleForecaster forecaster;
        for (int item = 0; item < 40; ++item) {
            const auto walk = [&] {
                std::vector<double> values{200};
                for (int t = 1; t < 130; ++t) {
                    values.push_back(std::max(20.0, values.back() + 8 * noise(item * 1000 + t)));
                }
                return values;
            }();
            const auto& forecast = forecaster.forecast(std::span(walk).first(122), 8, 1);
            QVERIFY(std::ranges::is_sorted(forecast.deviation));
            QVERIFY(std::ranges::is_sorted(forecast.cumulative));
            for (std::size_t h = 0; h < 8; ++h) {
                held += std::abs(walk[122 + h] - forecast.mean[h]) <= 1.28 * forecast.deviation[h] ? 1 : 0;
                ++all;
            }
        }
        const double share = static_cast<double>(held) / all;
        QVERIFY2(share > 0.68 && share < 0.92, qPrintable(QString::number(share)));
    }

    void itIsTakenForLongHistoriesThatSellOften() {
        const auto often = weeks(120, [](int t) { return 80 + 20 * wave(t) + 5 * noise(t); });
        const auto seldom = weeks(120, [](int t) { return t % 4 == 0 ? 5.0 : 0.0; });
        const auto method = [](std::vector<double> history, bool thorough, std::optional<ForecastMethod> wanted) {
            return forecastSeries(history, {8, 0, 52, wanted, thorough}).method;
        };
        QVERIFY(method(often, true, {}) == ForecastMethod::Ensemble);
        QVERIFY(method(often, false, {}) != ForecastMethod::Ensemble);
        QVERIFY(method(seldom, true, {}) != ForecastMethod::Ensemble);
        QVERIFY(method(seldom, true, ForecastMethod::Ensemble) == ForecastMethod::Ensemble);
        QVERIFY(method({often.begin(), often.begin() + 40}, true, ForecastMethod::Ensemble) !=
                ForecastMethod::Ensemble);
    }

    void demandThatWasNeverNegativeStaysSo() {
        const auto falling = weeks(100, [](int t) { return std::max(0.0, 100 - 1.2 * t + 3 * noise(t)); });
        EnsembleForecaster forecaster;
        for (const double value : forecaster.forecast(falling, 20, 52).mean) {
            QVERIFY(value >= 0);
        }
    }

    /// A few large weeks make the mean; half of all weeks stay below the median.
    void theMedianOfLumpyDemandIsBelowItsMean() {
        const auto history = weeks(104, [](int t) { return t % 5 == 0 ? 40.0 : 2.0 + (t % 3); });
        const auto forecast = forecastSeries(history, {4, 0, 52, ForecastMethod::RootSes, false, true});
        QVERIFY2(forecast.median[0] > 2 && forecast.median[0] < 9, qPrintable(QString::number(forecast.median[0])));
        QVERIFY2(std::abs(forecast.mean[0] - 10.4) < 2.5, qPrintable(QString::number(forecast.mean[0])));
    }

    /// What was asked for every other week is probably over after twenty weeks of silence; what sells twice a year is
    /// not.
    void silenceIsJudgedByHowOftenAnItemSold() {
        const auto sold = [](int every, int silent) {
            auto history = weeks(208, [&](int t) { return t % every == 0 ? 4.0 : 0.0; });
            std::fill(history.end() - silent, history.end(), 0.0);
            return history;
        };
        const auto expected = [](const std::vector<double>& history) {
            return forecastSeries(history, {1, 0, 52, ForecastMethod::Lifetime}).mean[0];
        };
        const double lively = expected(sold(2, 2));
        QVERIFY2(std::abs(lively - 2) < 0.6, qPrintable(QString::number(lively)));
        QVERIFY(expected(sold(2, 20)) < lively / 20);
        QVERIFY(expected(sold(26, 20)) > expected(sold(26, 1)) / 2);
    }
};

QTEST_GUILESS_MAIN(EnsembleForecastTest)
#include "EnsembleForecastTest.moc"
