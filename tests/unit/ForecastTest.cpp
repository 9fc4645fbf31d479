#include "core/planning/Forecaster.h"

#include "tests/support/Printing.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace opsdesk;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// 0 … 1 from a fixed sequence that every platform draws alike.
class Draws {
public:
    explicit Draws(unsigned seed = 20111130) : m_engine(seed) {}
    double uniform() { return static_cast<double>(m_engine()) / 4294967296.0; }
    double normal() {
        double sum = 0;
        for (int i = 0; i < 12; ++i) {
            sum += uniform();
        }
        return sum - 6;
    }

private:
    std::mt19937 m_engine;
};

std::vector<double> weekly(int weeks, const std::function<double(int)>& demand) {
    std::vector<double> history(static_cast<std::size_t>(weeks));
    for (int week = 0; week < weeks; ++week) {
        history[static_cast<std::size_t>(week)] = demand(week);
    }
    return history;
}

std::vector<double> seldom(int weeks, Draws draws = Draws()) {
    return weekly(weeks, [&](int) { return draws.uniform() < 0.3 ? 1 + std::floor(4 * draws.uniform()) : 0.0; });
}

std::vector<double> seasonal(int weeks) {
    Draws draws;
    return weekly(weeks, [&](int week) {
        return 200 + week / 4.0 + 80 * std::sin(week * 2 * 3.14159265358979 / 52) + 5 * draws.normal();
    });
}

const std::vector<ForecastMethod>& allMethods() {
    static const std::vector<ForecastMethod> methods = [] {
        std::vector<ForecastMethod> list;
        for (std::size_t i = 0; i < forecastMethodCount; ++i) {
            list.push_back(static_cast<ForecastMethod>(i));
        }
        return list;
    }();
    return methods;
}

bool near(double a, double b, double relative) {
    return std::abs(a - b) <= relative * (std::abs(a) + std::abs(b) + 1);
}

} // namespace

class ForecastTest : public QObject {
    Q_OBJECT
private slots:
    void namesAreReadAndWrittenAlike() {
        for (const ForecastMethod method : allMethods()) {
            QVERIFY(parseForecastMethod(toString(method)) == method);
        }
        QVERIFY(!parseForecastMethod("arima"));
    }

    void poorHistoriesAreForecastSensibly_data() {
        QTest::addColumn<std::vector<double>>("history");
        QTest::addColumn<double>("expected");
        QTest::newRow("nothing") << std::vector<double>{} << 0.0;
        QTest::newRow("only gaps") << std::vector<double>(20, missing) << 0.0;
        QTest::newRow("never sold") << std::vector<double>(60, 0.0) << 0.0;
        QTest::newRow("one week") << std::vector<double>{7} << 7.0;
        QTest::newRow("two weeks") << std::vector<double>{7, 7} << 7.0;
        QTest::newRow("constant") << std::vector<double>(120, 7.0) << 7.0;
        QTest::newRow("constant with gaps")
            << std::vector<double>{7, missing, 7, 7, missing, missing, 7, 7, 7, missing} << 7.0;
        QTest::newRow("an infinite entry") << std::vector<double>{7, 7, HUGE_VAL, 7, 7, 7, 7, 7, 7, -HUGE_VAL} << 7.0;
        QTest::newRow("huge") << std::vector<double>(30, 1e90) << 1e90;
    }
    void poorHistoriesAreForecastSensibly() {
        QFETCH(std::vector<double>, history);
        QFETCH(double, expected);
        std::vector<std::optional<ForecastMethod>> wanted{std::nullopt};
        wanted.insert(wanted.end(), allMethods().begin(), allMethods().end());
        for (const auto& method : wanted) {
            const Forecast forecast = forecastSeries(history, {6, 4, 4, method});
            const std::string_view name = toString(forecast.method);
            QCOMPARE(forecast.mean.size(), std::size_t{6});
            QCOMPARE(forecast.residuals.size(), history.size());
            // SBA takes its bias off even where there is none, by half of its smoothing constant.
            // A lifetime may end in any week.
            const double share = forecast.method == ForecastMethod::Sba ? 1 - forecast.parameters.beta / 2 : 1;
            const double survival = forecast.method == ForecastMethod::Lifetime ? 1 - forecast.parameters.beta : 1;
            for (std::size_t h = 0; h < 6; ++h) {
                const double left = std::pow(survival, static_cast<double>(h) + 1);
                QVERIFY2(near(forecast.mean[h], expected * share * left, 1e-4), name.data());
                QVERIFY2(std::isfinite(forecast.deviation[h]) && forecast.deviation[h] >= 0, name.data());
                QVERIFY2(std::isfinite(forecast.cumulative[h]) && forecast.cumulative[h] >= 0, name.data());
            }
        }
    }

    void gapsAreBridged() {
        std::vector<double> history{missing, missing, 2, missing, missing, 8, missing};
        QCOMPARE(fillGaps(history), 5);
        QCOMPARE(history, (std::vector<double>{2, 2, 2, 4, 6, 8, 8}));
    }

    void ofEquallyGoodMethodsTheSimplestIsTaken() {
        QVERIFY(forecastSeries(std::vector<double>(104, 5.0), {4, 0, 1, {}}).method == ForecastMethod::MovingAverage);
    }

    /// Weeks of real items whose last one is like no other.
    void oneOddWeekIsNotTheForecast_data() {
        QTest::addColumn<std::vector<double>>("history");
        QTest::addColumn<double>("most");
        QTest::newRow("72807C") << std::vector<double>{7,  26, 42, 5,  0,  0,  11, 28, 20, 0,  5,  0,  9,
                                                       5,  0,  8,  14, 19, 4,  3,  9,  5,  0,  17, 19, 0,
                                                       0,  4,  0,  4,  11, 36, 5,  3,  7,  4,  2,  12, 4,
                                                       10, 7,  5,  13, 2,  17, 7,  20, 9,  15, 1,  9,  204}
                                << 100.0;
        QTest::newRow("23298") << std::vector<double>{346, 426, 558, 212, 256, 288, 315, 213, 186, 380,
                                                      228, 450, 155, 244, 147, 524, 373, 152, 124, 127,
                                                      271, 107, 167, 135, 94,  89,  100, 108, 117, 443}
                               << 300.0;
    }
    void oneOddWeekIsNotTheForecast() {
        QFETCH(std::vector<double>, history);
        QFETCH(double, most);
        for (const int test : {1, 3, 6}) {
            const Forecast forecast = forecastSeries(history, {13, test, 52, {}});
            QVERIFY2(forecast.mean[0] < most, qPrintable(QString::number(forecast.mean[0])));
        }
    }

    void aTrendIsFollowedAndDamped() {
        const auto history = weekly(104, [](int week) { return 100 + 3.0 * week; });
        const auto damped = forecastSeries(history, {8, 0, 1, ForecastMethod::DampedHolt});
        const auto holt = forecastSeries(history, {8, 0, 1, ForecastMethod::Holt});
        const auto theta = forecastSeries(history, {8, 0, 1, ForecastMethod::Theta});
        for (std::size_t h = 0; h < 8; ++h) {
            const double line = 100 + 3 * (104 + static_cast<double>(h));
            QVERIFY(near(holt.mean[h], line, 1e-6));
            QVERIFY(damped.mean[h] <= line + 1e-6 && damped.mean[h] > 409);
            // Half of the trend goes on, from a level close behind.
            QVERIFY(std::abs(theta.mean[h] - (409 + 1.5 * (1 + static_cast<double>(h)))) < 2);
        }
        QVERIFY(damped.mean[7] - damped.mean[6] < damped.mean[1] - damped.mean[0]);
    }

    void aSeasonIsNoticedOnceItHasRepeated() {
        const auto history = seasonal(208);
        const auto year = std::span<const double>(history);
        const Forecast known = forecastSeries(year.first(182), {26, 13, 52, {}});
        QVERIFY2(known.method == ForecastMethod::HoltWintersAdditive ||
                     known.method == ForecastMethod::HoltWintersMultiplicative,
                 toString(known.method).data());
        double missed = 0;
        for (std::size_t h = 0; h < 26; ++h) {
            missed += std::abs(known.mean[h] - history[182 + h]) / 26;
        }
        QVERIFY2(missed < 15, qPrintable(QString::number(missed)));
        // With less than a season there is nothing to compare with last year.
        const Forecast young = forecastSeries(year.first(40), {8, 0, 52, {}});
        QVERIFY(young.tested);
        QVERIFY(young.method != ForecastMethod::SeasonalNaive);
    }

    void seldomDemandIsForecastAtItsRate() {
        const auto history = seldom(400);
        const double mean = std::accumulate(history.begin(), history.end(), 0.0) / 400;
        for (const auto method : {ForecastMethod::Croston, ForecastMethod::Sba, ForecastMethod::Tsb}) {
            const Forecast forecast = forecastSeries(history, {4, 0, 1, method});
            QVERIFY2(std::abs(forecast.mean[0] / mean - 1) < 0.25, toString(method).data());
        }
        const Forecast chosen = forecastSeries(history, {4, 0, 1, {}});
        QVERIFY(chosen.pattern.isIntermittent());
        // Three weeks in ten, 1 to 4 units each: 0.75 a week. One item may be far off, many are not.
        double sum = 0;
        for (unsigned item = 0; item < 50; ++item) {
            sum += forecastSeries(seldom(150, Draws(item)), {4, 0, 1, {}}).mean[0] / 50;
        }
        QVERIFY2(std::abs(sum / 0.75 - 1) < 0.1, qPrintable(QString::number(sum)));
        const PredictionInterval interval = predictionInterval(chosen, 0, 0.8, true);
        QCOMPARE(interval.low, 0.0);
        QCOMPARE(interval.high, std::floor(interval.high)); // counted, not halves of a unit
    }

    void trialsDoNotSeeWhatComesAfterThem_data() { methodRows(); }
    /// Two futures, one past: what was predicted from the past must be the same.
    void trialsDoNotSeeWhatComesAfterThem() {
        QFETCH(int, method);
        const auto history = seasonal(160);
        std::vector<float> calm(history.begin(), history.end());
        std::vector<float> wild = calm;
        for (std::size_t t = 130; t < wild.size(); ++t) {
            wild[t] = 5000;
        }
        RollingOrigins origins;
        origins.first = 119;
        origins.stride = 5;
        origins.count = 3; // 119, 124, 129
        origins.horizon = 6;
        const auto before = predictions(static_cast<ForecastMethod>(method), calm, origins);
        const auto after = predictions(static_cast<ForecastMethod>(method), wild, origins);
        QCOMPARE(before, after);
        QVERIFY(std::any_of(before.begin(), before.end(), [](float y) { return y > 50; }));
    }

    void trialsForecastAsTheMethodDoes_data() { methodRows(); }
    /// The grid in floats against the plain recursion in doubles, on the history known at the origin.
    void trialsForecastAsTheMethodDoes() {
        QFETCH(int, method);
        const auto history =
            method == static_cast<int>(ForecastMethod::Tsb) || method == static_cast<int>(ForecastMethod::Lifetime)
                ? seldom(130)
                : seasonal(130);
        const std::vector<float> scaled(history.begin(), history.end());
        RollingOrigins origins;
        origins.first = 123;
        origins.count = 1;
        origins.horizon = 6;
        const auto tried = predictions(static_cast<ForecastMethod>(method), scaled, origins);
        // With nothing after it, the constants chosen at the origin are those chosen over all.
        const std::span<const double> known = std::span(history).first(124);
        const auto best = constants(static_cast<ForecastMethod>(method), std::span(scaled).first(124));
        std::vector<double> mean(6);
        plainForecast(static_cast<ForecastMethod>(method), known, best, {mean, {}});
        for (std::size_t h = 0; h < 6; ++h) {
            QVERIFY2(near(tried[h], mean[h], 1e-4), qPrintable(QStringLiteral("%1 and %2").arg(tried[h]).arg(mean[h])));
        }
    }

    void anErrorOfTheLevelIsCarriedAlong() {
        std::vector<double> one(4);
        std::vector<double> sum(4);
        forecastSpread(ForecastMethod::Ses, {.alpha = 0.3}, 1, 2, {one, sum});
        for (int h = 1; h <= 4; ++h) {
            // Hyndman et al.: σ²(1 + α²(h − 1)), and for the sum σ²(h + αh(h−1) + α²h(h−1)(2h−1)/6).
            const double each = 4 * (1 + 0.09 * (h - 1));
            const double total = 4 * (h + 0.3 * h * (h - 1) + 0.09 * h * (h - 1) * (2 * h - 1) / 6.0);
            QVERIFY(near(one[static_cast<std::size_t>(h) - 1], std::sqrt(each), 1e-12));
            QVERIFY(near(sum[static_cast<std::size_t>(h) - 1], std::sqrt(total), 1e-12));
        }
        forecastSpread(ForecastMethod::Naive, {}, 1, 1, {one, sum});
        QVERIFY(near(one[3], 2, 1e-12)); // √4
        forecastSpread(ForecastMethod::SeasonalNaive, {}, 3, 1, {one, sum});
        QVERIFY(near(one[2], 1, 1e-12));
        QVERIFY(near(one[3], std::sqrt(2), 1e-12));
    }

    void errorsAreScaledByTheNaiveForecast() {
        const std::vector<double> history{1, 3, 2, 6};
        const ErrorScale scale = errorScale(std::span<const double>(history));
        QVERIFY(near(scale.absolute, 7.0 / 3, 1e-12));
        QVERIFY(near(scale.squared, 7, 1e-12));
        ErrorSums sums;
        sums.add(5, 4);
        sums.add(5, 8);
        QVERIFY(near(sums.mase(scale), 2 / (7.0 / 3), 1e-12));
        QVERIFY(near(sums.rmsse(scale), std::sqrt(5) / std::sqrt(7), 1e-12));
        QVERIFY(near(sums.bias(), -2.0 / 12, 1e-12));
        QVERIFY(near(smape(std::vector<double>{5, 5}, std::vector<double>{4, 8}), 100 * (1 / 9.0 + 3 / 13.0), 1e-12));
    }

    void reusedBuffersLeaveNoTrace() {
        Forecaster forecaster;
        forecaster.forecast(seasonal(300), {20, 13, 52, {}});
        forecaster.forecast(std::vector<double>{1, 2}, {3, 0, 52, {}});
        const auto history = seldom(90);
        const Forecast reused = forecaster.forecast(history, {5, 4, 52, {}});
        const Forecast fresh = forecastSeries(history, {5, 4, 52, {}});
        QCOMPARE(reused.mean, fresh.mean);
        QCOMPARE(reused.cumulative, fresh.cumulative);
        QVERIFY(reused.method == fresh.method);
        QCOMPARE(reused.mase, fresh.mase);
    }

private:
    static void methodRows() {
        QTest::addColumn<int>("method");
        for (const ForecastMethod method : allMethods()) {
            if (method != ForecastMethod::Combination && method != ForecastMethod::Ensemble) {
                QTest::newRow(toString(method).data()) << static_cast<int>(method);
            }
        }
    }

    static SmoothingParameters roll(ForecastMethod method, std::span<const float> history,
                                    const RollingOrigins& origins, std::span<float> out) {
        const IntermittentStart start{2, 3};
        switch (method) {
        case ForecastMethod::Naive:
            return rollNaive(history, origins, out);
        case ForecastMethod::MovingAverage:
            return rollMovingAverage(history, origins, out);
        case ForecastMethod::Ses:
            return rollSes(history, origins, out);
        case ForecastMethod::RootSes:
            return rollRootSes(history, origins, out);
        case ForecastMethod::SeasonalNaive:
            return rollSeasonalNaive(history, 52, origins, out);
        case ForecastMethod::Croston:
            return rollCroston(history, start, origins, out);
        case ForecastMethod::Sba:
            return rollSba(history, start, origins, out);
        case ForecastMethod::Tsb:
            return rollTsb(history, start, origins, out);
        case ForecastMethod::Lifetime:
            return rollLifetime(history, start, droppingOut(52), origins, out);
        case ForecastMethod::Theta:
            return rollTheta(history, origins, out);
        case ForecastMethod::Holt:
            return rollHolt(history, origins, out);
        case ForecastMethod::DampedHolt:
            return rollDampedHolt(history, origins, out);
        default:
            break;
        }
        const auto kind =
            method == ForecastMethod::HoltWintersAdditive ? SeasonKind::Additive : SeasonKind::Multiplicative;
        const std::vector<double> known(history.begin(), history.begin() + 104);
        SeasonStart seasons;
        seasonStart(known, 52, kind, seasons);
        std::vector<float> profiles;
        return rollHoltWinters(history, kind, seasons, origins, out, profiles);
    }
    static std::vector<float> predictions(ForecastMethod method, std::span<const float> history,
                                          const RollingOrigins& origins) {
        std::vector<float> out(origins.predictions());
        roll(method, history, origins, out);
        return out;
    }
    static SmoothingParameters constants(ForecastMethod method, std::span<const float> history) {
        return roll(method, history, {}, {});
    }
    static void plainForecast(ForecastMethod method, std::span<const double> history, const SmoothingParameters& best,
                              ForecastOutput out) {
        const IntermittentStart start{2, 3};
        switch (method) {
        case ForecastMethod::Naive:
            return naiveForecast(history, out);
        case ForecastMethod::MovingAverage:
            return movingAverageForecast(history, best.window, out);
        case ForecastMethod::Ses:
            return sesForecast(history, best.alpha, smoothingStart(history), out);
        case ForecastMethod::RootSes:
            return rootSesForecast(history, best.alpha, rootStart(history), out);
        case ForecastMethod::SeasonalNaive:
            return seasonalNaiveForecast(history, 52, out);
        case ForecastMethod::Croston:
            return crostonForecast(history, best, start, out);
        case ForecastMethod::Sba:
            return sbaForecast(history, best, start, out);
        case ForecastMethod::Tsb:
            return tsbForecast(history, best, start, out);
        case ForecastMethod::Lifetime:
            return lifetimeForecast(history, best, start, out);
        case ForecastMethod::Theta:
            return thetaForecast(history, best.alpha, smoothingStart(history), out);
        case ForecastMethod::Holt:
        case ForecastMethod::DampedHolt:
            return holtForecast(history, best, trendStart(history), out);
        default:
            break;
        }
        const auto kind =
            method == ForecastMethod::HoltWintersAdditive ? SeasonKind::Additive : SeasonKind::Multiplicative;
        SeasonStart seasons;
        seasonStart(history, 52, kind, seasons);
        holtWintersForecast(history, kind, best, seasons, out);
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "ForecastTest.moc"
