#include "core/planning/PriceBreaks.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;

namespace {

Quantity units(std::int64_t count) {
    return Quantity::units(count);
}

QString textOf(const std::optional<std::vector<PriceStep>>& steps) {
    QStringList said;
    if (!steps)
        return QStringLiteral("none");
    for (const auto& step : *steps)
        said << QStringLiteral("%1 at %2").arg(QString::fromStdString(step.from.toString())).arg(step.price.units());
    return said.join(u", ");
}

} // namespace

/// Prices that fall with the quantity.
class PriceBreakTest : public QObject {
    Q_OBJECT

private slots:
    void stepsAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("", "");
        row("200:475", "200 at 475");
        row("200:475;500.5:450", "200 at 475, 500.5 at 450");
        row("500:450;200:475", "none");
        row("200:475;500:475", "none");
        row("0:475", "none");
        row("200:0", "none");
        row("200", "none");
        row("200:4.75", "none");
        row("200:475;x", "none");
    }
    void stepsAreRead() {
        QFETCH(QString, text);
        QTEST(textOf(parsePriceSteps(text.toStdString())), "expected");
    }

    void anOrderCostsWhatItsStepsSay_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("ordered");
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("unit");
        const auto row = [](const char* kind, int ordered, int amount, int unit) {
            QTest::addRow("%s %d", kind, ordered) << QString::fromUtf8(kind) << ordered << amount << unit;
        };
        row("all_units", 199, 99'500, 500);
        row("all_units", 200, 95'000, 475);
        row("all_units", 600, 270'000, 450);
        row("incremental", 200, 100'000, 500);
        row("incremental", 201, 100'475, 500);
        row("incremental", 500, 242'500, 485);
        row("incremental", 600, 287'500, 479);
    }
    void anOrderCostsWhatItsStepsSay() {
        QFETCH(QString, kind);
        QFETCH(int, ordered);
        const auto prices = priceList(Minor(500), "200:475;500:450", kind.toStdString());
        QTEST(static_cast<int>(prices.amount(units(ordered)).units()), "amount");
        QTEST(static_cast<int>(prices.unitPrice(units(ordered)).units()), "unit");
    }

    /// Of planning.md: K 200, i .2, λ 1000; breaks 0/200/500 at 500/475/450 cost 472,900 at 500.
    void theTextbooksCaseIsRaisedToItsBreak() {
        const auto prices = priceList(Minor(50'000), "200:47500;500:45000", "all_units");
        const BreakTerms terms{&prices, {}, 1000, 20'000, 0.2};
        QCOMPARE(raisedToBreak(terms, units(64)), units(500));
        QCOMPARE(yearOfOrders(terms, units(500)), 47'290'000.0);
        QVERIFY(yearOfOrders(terms, units(499)) > 47'290'000);
        QVERIFY(yearOfOrders(terms, units(600)) > 47'290'000);
    }

    /// No other quantity is cheaper, as trying all of them shows.
    void anIncrementalOrderIsTheBestThereIs() {
        const auto prices = priceList(Minor(500), "24:400;300:390", "incremental");
        const BreakTerms terms{&prices, {}, 521, 100, 0.2};
        const auto best = raisedToBreak(terms, units(12));
        for (int ordered = 12; ordered <= 521; ++ordered)
            QVERIFY(yearOfOrders(terms, best) <= yearOfOrders(terms, units(ordered)));
        QVERIFY(best > units(100));
    }

    void rulesAndAYearLimitIt() {
        const auto prices = priceList(Minor(500), "200:400", "all_units");
        QCOMPARE(raisedToBreak({&prices, {{}, units(24), {}, {}}, 1000, 0, 0.2}, units(48)), units(216));
        QCOMPARE(raisedToBreak({&prices, {{}, {}, {}, units(150)}, 1000, 0, 0.2}, units(48)), units(48));
        QCOMPARE(raisedToBreak({&prices, {}, 199, 0, 0.2}, units(48)), units(48));
        QCOMPARE(raisedToBreak({&prices, {}, 0, 0, 0.2}, units(48)), units(48));
        // Holding the rest would cost more than it saves.
        QCOMPARE(raisedToBreak({&prices, {}, 201, 0, 9}, units(48)), units(48));
    }
};

QTEST_GUILESS_MAIN(PriceBreakTest)
#include "PriceBreakTest.moc"
