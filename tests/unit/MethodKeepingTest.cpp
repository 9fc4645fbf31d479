#include "core/planning/MethodKeeping.h"

#include "core/planning/SeriesPlan.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <vector>

using namespace opsdesk;

namespace {

const Date monday = Date::of(2011, 11, 28);

/// Steady weekly demand of about @p level for @p weeks that end before @p end.
struct Steady {
    Steady(int weeks, double level, Date end) : first(end - 7 * weeks) {
        for (int week = 0; week < weeks; ++week)
            demand.push_back(level + (week * 7 % 5) - 2);
    }

    SeriesInput input(std::optional<KeptMethod> kept = {}) const {
        SeriesInput one;
        one.weeklyDemand = demand;
        one.firstWeek = first;
        one.asOf = first + 7 * static_cast<int>(demand.size());
        one.leadTimeDays = 21;
        one.service = {ServiceKind::CycleService, 0.95};
        one.kept = kept;
        return one;
    }

    Date first;
    std::vector<double> demand;
};

} // namespace

/// When a method is kept, and when it is selected anew.
class MethodKeepingTest : public QObject {
    Q_OBJECT

private slots:
    void errorsOnOneSideAddUpToASignal() {
        // Errors as large as usual, all on one side: 1 − 0.8ᵏ after k of them.
        std::vector<double> residuals{2, -2, 2, -2};
        for (const double expected : {0.2, 0.36, 0.488, 0.5904, 0.67232, 0.737856}) {
            residuals.push_back(2);
            QVERIFY(std::abs(trackingSignal(residuals, 4) - expected) < 1e-12);
        }
        for (auto& residual : residuals)
            residual = -residual;
        QVERIFY(std::abs(trackingSignal(residuals, 4) + 0.737856) < 1e-12);
    }

    void errorsOnBothSidesAreNoDrift() {
        std::vector<double> residuals;
        for (int week = 0; week < 30; ++week) {
            residuals.push_back(week % 2 == 0 ? 3 : -3);
            QVERIFY(std::abs(trackingSignal(residuals, 10)) < 0.21);
        }
    }

    void withoutNewWeeksThereIsNoSignal() {
        const std::vector<double> residuals{5, 5, 5};
        QCOMPARE(trackingSignal(residuals, 3), 0.0);
        QCOMPARE(trackingSignal(residuals, 9), 0.0);
        QCOMPARE(trackingSignal({}, 0), 0.0);
        const std::vector<double> exact{0, 0, 0};
        QCOMPARE(trackingSignal(exact, 1), 0.0);
    }

    void eachSeriesHasItsTurnOnceInSoManyWeeks() {
        constexpr int every = 13;
        for (std::int64_t item = 1; item <= 200; ++item) {
            int turns = 0;
            Date selected = monday - 7;
            for (int week = 0; week < 4 * every; ++week) {
                const Date now = monday + 7 * week;
                QVERIFY(now - selected <= 7 * every);
                if (!isDueByAge(item, 1, selected, now, every))
                    continue;
                ++turns;
                selected = now;
                QVERIFY(!isDueByAge(item, 1, selected, now, every));
            }
            QCOMPARE(turns, 4);
        }
    }

    void whatWasSelectedAtOnceDoesNotFallDueAtOnce() {
        std::array<int, 14> due{};
        for (std::int64_t item = 1; item <= 13'000; ++item)
            for (std::size_t week = 1; week < due.size(); ++week)
                if (isDueByAge(item, 7, monday, monday + 7 * static_cast<int>(week), 13)) {
                    ++due[week];
                    break;
                }
        for (std::size_t week = 1; week < due.size(); ++week)
            QVERIFY2(due[week] > 850 && due[week] < 1150, std::to_string(due[week]).c_str());
    }

    void aMissedTurnIsTakenLater() {
        QVERIFY(isDueByAge(1, 1, monday - 7 * 14, monday, 13));
        QVERIFY(isDueByAge(1, 1, monday - 7, monday, 1));
        QVERIFY(!isDueByAge(1, 1, monday, monday, 1));
    }

    void aKeptMethodForecastsAsTheRunThatSelectedItWould() {
        const Steady history(80, 40, monday);
        SeriesPlanner planner;
        const auto selected = planner.plan(history.input());
        QCOMPARE(toString(selected.selection), toString(SelectionCause::New));
        const auto kept = planner.plan(history.input(KeptMethod{selected.chosenMethod, selected.tested, monday}));
        QCOMPARE(toString(kept.selection), toString(SelectionCause::Kept));
        QCOMPARE(toString(kept.method), toString(selected.method));
        QVERIFY(kept.parameters == selected.parameters);
        QCOMPARE(kept.weeklyMean, selected.weeklyMean);
        QCOMPARE(kept.weeklyDeviation, selected.weeklyDeviation);
        QCOMPARE(kept.mase, selected.mase);
        QCOMPARE(kept.order.quantity, selected.order.quantity);
    }

    void anotherMethodThanTheBestIsKeptWhileItDoes() {
        const Steady history(80, 40, monday);
        SeriesPlanner planner;
        for (const auto method : {ForecastMethod::MovingAverage, ForecastMethod::Ses, ForecastMethod::Theta}) {
            const auto plan = planner.plan(history.input(KeptMethod{method, true, monday - 7 * 10}));
            QCOMPARE(toString(plan.selection), toString(SelectionCause::Kept));
            QCOMPARE(toString(plan.chosenMethod), toString(method));
            QVERIFY(std::abs(plan.trackingSignal) < trackingLimit);
        }
    }

    void aMethodThatDriftsIsSelectedAnew() {
        Steady history(80, 40, monday);
        // A moving average runs behind when demand climbs week after week.
        for (std::size_t week = 70; week < 80; ++week)
            history.demand[week] += 25.0 * static_cast<double>(week - 69);
        SeriesPlanner planner;
        const auto plan = planner.plan(history.input(KeptMethod{ForecastMethod::MovingAverage, true, monday - 7 * 10}));
        QCOMPARE(toString(plan.selection), toString(SelectionCause::Drift));
        QVERIFY(plan.trackingSignal > trackingLimit);
        // The same weeks were known when it was selected: they are no news.
        const auto known = planner.plan(history.input(KeptMethod{ForecastMethod::MovingAverage, true, monday}));
        QCOMPARE(toString(known.selection), toString(SelectionCause::Kept));
    }

    void whatWasTooShortToTestIsTestedWhenItIsLongEnough() {
        SeriesPlanner planner;
        const KeptMethod untested{ForecastMethod::MovingAverage, false, monday - 14};
        QCOMPARE(toString(planner.plan(Steady(6, 40, monday).input(untested)).selection),
                 toString(SelectionCause::Kept));
        const auto longer = planner.plan(Steady(8, 40, monday).input(untested));
        QCOMPARE(toString(longer.selection), toString(SelectionCause::New));
        QVERIFY(longer.tested);
    }

    void constantsAreWrittenWhereTheyAreUsed() {
        QCOMPARE(parametersAsJson({}), std::string("{}"));
        QCOMPARE(parametersAsJson({.alpha = 0.25, .beta = 0.1, .phi = 0.9}),
                 std::string(R"({"alpha":0.25,"beta":0.1,"phi":0.9})"));
        QCOMPARE(parametersAsJson({.window = 4}), std::string(R"({"window":4})"));
    }
};

QTEST_GUILESS_MAIN(MethodKeepingTest)
#include "MethodKeepingTest.moc"
