#include "core/planning/Calculators.h"

#include "core/base/Error.h"
#include "core/planning/Distributions.h"
#include "tests/support/Printing.h"

#include <boost/json.hpp>

#include <QtTest>

#include <cmath>

using namespace opsdesk;

namespace {

boost::json::value result(const std::string& calculator, const std::string& input) {
    return calculate(calculator, boost::json::parse(input));
}

double numberAt(const boost::json::value& json, const std::string& pointer) {
    const auto& value = json.at_pointer(pointer);
    return value.is_string() ? std::stod(std::string(value.get_string())) : value.to_number<double>();
}

const char* const seldom = R"("y":[0,0,3,0,4,0,0,0,2,0],)";

} // namespace

/// Published values, or values recomputed by other means than ours.
class PlanningValuesTest : public QObject {
    Q_OBJECT
private slots:
    void publishedValue_data() {
        publishedColumns();
        const auto row = [](const std::string& calculator, const std::string& input, const std::string& pointer,
                            double expected, double rounding = 0) {
            QTest::addRow("%s %s %s", calculator.c_str(), input.c_str(), pointer.c_str())
                << calculator << input << pointer << expected << rounding;
        };
        const std::string eoq = R"({"K":8,"h":0.225,"lambda":1300})";
        row("eoq", eoq, "/quantity", 304.0467800);
        row("eoq", eoq, "/cost", 68.4105255);
        const std::string backorders = R"({"K":8,"h":0.225,"lambda":1300,"p":5})";
        row("eoq", backorders, "/quantity", 310.8125552);
        row("eoq", backorders, "/cost", 66.9213636);
        const std::string breaks = R"({"K":200,"i":0.2,"lambda":1000,"breaks":[{"quantity":0,"price":500},)"
                                   R"({"quantity":200,"price":475},{"quantity":500,"price":450}])";
        row("price-break", breaks + "}", "/quantity", 500);
        row("price-break", breaks + "}", "/cost", 472900);
        // Incremental breaks start paying at the first price, so here the unbroken order stays best: √(2·200·1000/100).
        row("price-break", breaks + R"(,"kind":"incremental"})", "/quantity", 63.2455532);
        row("price-break", breaks + R"(,"kind":"incremental"})", "/cost", 506324.5553203);
        row("newsvendor", R"({"h":0.18,"p":0.70,"mu":50,"sigma":8})", "/quantity", 56.6039559);
        row("newsvendor", R"({"h":0.18,"p":0.70,"mu":50,"sigma":8})", "/cost", 1.9976052);
        row("newsvendor", R"({"h":1,"p":4,"mean":6})", "/quantity", 8);
        row("newsvendor", R"({"h":1,"p":4,"mean":6})", "/cost", 3.5701069);
        row("standard-loss", R"({"z":1.3})", "/loss", 0.0455279621);
        const std::string rq = R"({"h":0.225,"p":7.5,"K":8,"lambda":1300,"sigma":150,"L":0.083333333333333333})";
        row("rq", rq, "/reorder_point", 213.9704);
        row("rq", rq, "/order_quantity", 318.5902);
        row("rq", rq, "/cost", 95.4511);
        const std::string lots = R"({"h":2,"K":500,"D":[90,120,80,70]})";
        row("lot-size", lots, "/orders/0", 210);
        row("lot-size", lots, "/orders/1", 0);
        row("lot-size", lots, "/orders/2", 150);
        row("lot-size", lots, "/orders/3", 0);
        row("lot-size", lots, "/cost", 1380);
        const std::string fillRate = R"({"demand":2500,"sigma":500,"L":2,"Q":10000,"fill_rate":)";
        row("fill-rate", fillRate + "0.975}", "/safety_stock", 67, 0.5);
        row("fill-rate", fillRate + "0.98}", "/safety_stock", 183, 0.5);
        row("fill-rate", fillRate + "0.985}", "/safety_stock", 322, 0.5);
        row("fill-rate", fillRate + "0.99}", "/safety_stock", 499, 0.5);
        row("fill-rate", fillRate + "0.995}", "/safety_stock", 767, 0.5);
        row("fill-rate", R"({"sigma":500,"L":2,"Q":10000,"safety_stock":66.69755794644227})", "/fill_rate", 0.975);
        const std::string leadTime = R"({"d":2500,"sigma_d":500,"L":7,"csl":0.9,"sigma_L":)";
        row("safety-stock", leadTime + "7}", "/safety_stock", 22491, 0.5);
        row("safety-stock", leadTime + "5}", "/safety_stock", 16109, 0.5);
        row("safety-stock", leadTime + "3}", "/safety_stock", 9760, 0.5);
        row("safety-stock", leadTime + "1}", "/safety_stock", 3625, 0.5);
        row("safety-stock", leadTime + "0}", "/safety_stock", 1695, 0.5);
        const std::string both = R"({"d":100,"sigma_d":20,"L":10,"sigma_L":2,"csl":0.95)";
        row("safety-stock", both + "}", "/safety_stock", 345.03, 0.005);
        // Orders of 12 ± 4 take stock (16 + 144) / 24 below the reorder point; over a review they are in the demand.
        row("safety-stock", both + R"(,"order_size":12,"order_deviation":4})", "/undershoot", 160.0 / 24, 1e-9);
        row("safety-stock", both + R"(,"order_size":12,"R":7})", "/undershoot", 0, 1e-9);
        row("safety-stock", both + R"(,"R":7})", "/order_up_to", 2055.84, 0.005);
        const std::string joint = R"({"K0":600,"items":[{"K":120,"h":160,"lambda":1},{"K":840,"h":20,"lambda":1},)"
                                  R"({"K":300,"h":50,"lambda":1}]})";
        row("joint-replenishment", joint, "/multiples/0", 1);
        row("joint-replenishment", joint, "/multiples/1", 3);
        row("joint-replenishment", joint, "/multiples/2", 1);
        row("joint-replenishment", joint, "/interval", 3.1031645);
        row("joint-replenishment", joint, "/cost", 837.8544026);
    }
    void publishedValue() { compare(); }

    void publishedForecast_data() {
        publishedColumns();
        const auto sequence = [](const std::string& calculator, const std::string& input,
                                 const std::vector<std::pair<int, double>>& expected) {
            for (const auto& [period, value] : expected) {
                const std::string pointer = "/forecasts/" + std::to_string(period - 1);
                QTest::addRow("%s after period %d", calculator.c_str(), period)
                    << calculator << input << pointer << value << 0.0;
            }
        };
        const std::string croston = std::string("{") + seldom + R"("alpha":0.5,"beta":0.2})";
        sequence("croston", croston,
                 {{2, 0}, {3, 1}, {4, 1}, {5, 1.25}, {6, 1.25}, {7, 1.25}, {8, 1.25}, {9, 0.904605}, {10, 0.904605}});
        sequence("sba", croston, {{9, 0.8141447}, {10, 0.8141447}});
        const std::string tsb = std::string("{") + seldom + R"("alpha":0.3,"beta":0.1,"p0":0.33333333333333333})";
        sequence("tsb", tsb, {{1, 0.9}, {2, 0.81}, {3, 1.029}, {4, 0.9261}, {5, 1.246839}, {10, 0.9111351}});
        const std::string seasons =
            R"({"y":[26,28,35,36,31,33,37,40,35,39,42,43],"m":4,"alpha":0.3,"beta":0.2,"gamma":0.1})";
        const double next[] = {36.428645, 39.050208, 45.828867};
        for (int h = 0; h < 3; ++h) {
            QTest::addRow("holt-winters %d ahead", h + 1)
                << std::string("holt-winters") << seasons << "/mean/" + std::to_string(h) << next[h] << 0.0;
        }
    }
    void publishedForecast() { compare(); }

    void moneyIsSharedToThePenny_data() {
        QTest::addColumn<std::string>("input");
        QTest::addColumn<std::string>("shares");
        QTest::newRow("equal thirds") << std::string(R"({"total":"100.00","weights":[1,1,1]})")
                                      << std::string(R"(["33.34","33.33","33.33"])");
        QTest::newRow("by weight") << std::string(R"({"total":100,"weights":[10,20,33.33]})")
                                   << std::string(R"(["15.79","31.58","52.63"])");
        QTest::newRow("a discount over lines") << std::string(R"({"total":7.00,"weights":["19.99","20.00","5.01"]})")
                                               << std::string(R"(["3.11","3.11","0.78"])");
        QTest::newRow("yen") << std::string(R"({"total":100,"decimals":0,"weights":[1,1,1]})")
                             << std::string(R"(["34","33","33"])");
    }
    void moneyIsSharedToThePenny() {
        QFETCH(std::string, input);
        QFETCH(std::string, shares);
        QCOMPARE(boost::json::serialize(result("allocate-money", input).at("shares")), shares);
    }

    void minimumAndPack_data() {
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("quantity");
        for (const auto& [position, quantity] :
             {std::pair{250, 0}, std::pair{249, 72}, std::pair{200, 72}, std::pair{170, 96}, std::pair{100, 168}}) {
            QTest::addRow("position %d", position) << position << quantity;
        }
    }
    void minimumAndPack() {
        QFETCH(int, position);
        QFETCH(int, quantity);
        const auto order = result("order-quantity", R"({"order_up_to":250,"moq":60,"pack":24,"position":)" +
                                                        std::to_string(position) + "}");
        QCOMPARE(numberAt(order, "/quantity"), double(quantity));
    }

    void nonsenseIsRefusedInASentence_data() {
        QTest::addColumn<std::string>("calculator");
        QTest::addColumn<std::string>("input");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* calculator, const char* input, const char* says) {
            QTest::newRow(name) << std::string(calculator) << std::string(input) << QString(says);
        };
        row("unknown calculator", "eok", "{}", "no calculator \"eok\"");
        row("not an object", "eoq", "[1]", "must be a JSON object");
        row("unknown field", "eoq", R"({"K":8,"h":1,"lambda":3,"kappa":2})", "no field \"kappa\"");
        row("missing field", "eoq", R"({"K":8,"h":1})", "\"demand\" is missing");
        row("null is missing", "eoq", R"({"K":8,"h":1,"lambda":null})", "\"demand\" is missing");
        row("negative", "eoq", R"({"K":-8,"h":1,"lambda":3})", "\"order_cost\" must be a number above 0, not -8");
        row("not a number", "eoq", R"({"K":"8","h":1,"lambda":3})", "\"order_cost\" must be a number above 0");
        row("infinite", "eoq", R"({"K":1e999,"h":1,"lambda":3})", "\"order_cost\" must be a number above 0");
        row("certainty", "safety-stock", R"({"sigma":5,"L":2,"csl":1})", "above 0 and below 1, not 1");
        row("negative demand", "croston", R"({"y":[0,-1],"alpha":0.1})", "\"y\" must be a list");
        row("no demand", "lot-size", R"({"D":[],"K":1,"h":1})", "\"demand\" must be a list");
        row("half a season", "holt-winters", R"({"y":[1,2,3],"m":4,"alpha":0,"beta":0,"gamma":0})", "two seasons");
        row("prices that rise", "price-break",
            R"({"K":1,"i":1,"D":1,"breaks":[{"quantity":0,"price":1},{"quantity":5,"price":2}]})", "falling prices");
        row("a field of an element", "joint-replenishment", R"({"K0":1,"items":[{"K":1,"h":0,"D":1}]})",
            "items[0]: \"holding_cost\" must be a number above 0");
        row("too fine an amount", "allocate-money", R"({"total":"1.005","weights":[1]})", "up to 2 decimals");
        row("a negative weight", "allocate-money", R"({"total":"1.00","weights":[1,-1]})", "at least 0");
        row("both ways", "fill-rate", R"({"sigma":1,"L":1,"Q":1,"fill_rate":0.9,"safety_stock":1})", "not both");
    }
    void nonsenseIsRefusedInASentence() {
        QFETCH(std::string, calculator);
        QFETCH(std::string, input);
        QFETCH(QString, says);
        try {
            result(calculator, input);
            QFAIL("accepted");
        } catch (const UsageError& error) {
            const QString text = QString::fromUtf8(error.what());
            QVERIFY2(text.contains(says), error.what());
            QVERIFY2(text.endsWith(QLatin1Char('.')), error.what());
        }
    }

    void quantilesAgreeWithTables_data() {
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("z");
        QTest::newRow("half") << 0.5 << 0.0;
        QTest::newRow("90 %") << 0.90 << 1.2815515655446004;
        QTest::newRow("95 %") << 0.95 << 1.6448536269514722;
        QTest::newRow("97.5 %") << 0.975 << 1.959963984540054;
        QTest::newRow("far tail") << 1e-10 << -6.361340902404056;
    }
    void quantilesAgreeWithTables() {
        QFETCH(double, probability);
        QFETCH(double, z);
        QVERIFY(std::abs(normalQuantile(probability) - z) < 1e-13);
        QVERIFY(std::abs(normalCumulative(z) / probability - 1) < 1e-9);
        QVERIFY(std::abs(standardLossInverse(standardLoss(z)) - z) < 1e-6 * (1 + std::abs(z)));
    }

    void countedDemandAddsUp_data() {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");
        QTest::newRow("one at a time") << 6.0 << 6.0;
        QTest::newRow("clumps") << 4.0 << 30.0;
        QTest::newRow("hardly ever") << 0.05 << 0.2;
        QTest::newRow("many") << 6000.0 << 9000.0;
        QTest::newRow("many, one at a time") << 6000.0 << 6000.0;
    }
    /// Against sums over the probabilities that its own cumulative function implies.
    void countedDemandAddsUp() {
        QFETCH(double, mean);
        QFETCH(double, variance);
        const auto demand =
            variance > mean ? DemandDistribution::negativeBinomial(mean, variance) : DemandDistribution::poisson(mean);
        const double last = std::ceil(mean + 40 * std::sqrt(variance) + 200);
        const double first = std::max(0.0, std::floor(mean - 40 * std::sqrt(variance)));
        double before = 0;
        double sum = 0;
        double squares = 0;
        double shortage = 0;
        const double stock = std::floor(mean + 1);
        for (double units = first; units <= last; units += 1) {
            const double cumulative = demand.cumulative(units);
            const double probability = cumulative - before;
            sum += units * probability;
            squares += (units - mean) * (units - mean) * probability;
            shortage += std::max(0.0, units - stock) * probability;
            before = cumulative;
        }
        QVERIFY(std::abs(before - 1) < 1e-9);
        QVERIFY(std::abs(sum / mean - 1) < 1e-6);
        QVERIFY(std::abs(squares / variance - 1) < 1e-5);
        QVERIFY(std::abs(demand.expectedShortage(stock) - shortage) < 1e-6 * mean);
        for (const double service : {0.5, 0.9, 0.99}) {
            const double quantile = demand.quantile(service);
            QVERIFY(demand.cumulative(quantile) >= service);
            QVERIFY(quantile == 0 || demand.cumulative(quantile - 1) < service);
        }
        const double enough = demand.stockForShortage(0.01 * mean);
        QVERIFY(demand.expectedShortage(enough) <= 0.01 * mean * (1 + 1e-9));
        QVERIFY(enough == 0 || demand.expectedShortage(enough - 1) > 0.01 * mean);
    }

private:
    static void publishedColumns() {
        QTest::addColumn<std::string>("calculator");
        QTest::addColumn<std::string>("input");
        QTest::addColumn<std::string>("pointer");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("rounding"); // half a unit of the last published digit, or 0 for 1e-6 relative
    }
    static void compare() {
        QFETCH(std::string, calculator);
        QFETCH(std::string, input);
        QFETCH(std::string, pointer);
        QFETCH(double, expected);
        QFETCH(double, rounding);
        const double actual = numberAt(result(calculator, input), pointer);
        const double tolerance = rounding > 0 ? rounding : std::abs(expected) * 1e-6;
        QVERIFY2(std::abs(actual - expected) <= tolerance,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
    }
};

QTEST_GUILESS_MAIN(PlanningValuesTest)
#include "PlanningValuesTest.moc"
