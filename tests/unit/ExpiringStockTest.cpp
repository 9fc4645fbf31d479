#include "core/planning/ExpiringStock.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <array>

using namespace opsdesk;

/// What will not be sold before its day, at ten a week.
class ExpiringStockTest : public QObject {
    Q_OBJECT

private slots:
    void whatExpiresFirstIsSoldFirst_data() {
        QTest::addColumn<QList<int>>("lots"); // days from today, units, …
        QTest::addColumn<int>("promised");
        QTest::addColumn<int>("unsold");
        QTest::addColumn<int>("first");
        const auto row = [](const char* name, QList<int> lots, int promised, int unsold, int first) {
            QTest::newRow(name) << lots << promised << unsold << first;
        };
        row("sold by its last day", {6, 10}, 0, 0, -1);
        row("one too many", {6, 11}, 0, 1, 6);
        row("its day is over", {-1, 5}, 3, 5, -1000);
        row("the second waits for the first", {6, 10, 13, 20}, 0, 10, 13);
        row("a second with time enough", {6, 10, 20, 20}, 0, 0, -1);
        row("what is left of the first is not sold later", {6, 30, 13, 5}, 0, 20, 6);
        row("what is promised is sold, too", {6, 15}, 5, 0, -1);
        row("no lots", {}, 0, 0, -1);
    }
    void whatExpiresFirstIsSoldFirst() {
        QFETCH(QList<int>, lots);
        QFETCH(int, promised);
        QFETCH(int, first);
        const std::array<double, 8> mean{10, 10, 10, 10, 10, 10, 10, 10}, deviation{};
        DemandOutlook outlook;
        outlook.set(mean, deviation, 0);
        const Date today = Date::of(2011, 11, 30);
        std::vector<ExpiringLot> all;
        for (int i = 0; i < lots.size(); i += 2)
            all.push_back({today + lots[i], Quantity::units(lots[i + 1])});
        const auto told = expiringStock(all, Quantity::units(promised), outlook, today, true);
        QTEST(static_cast<int>(told.unsold.count() / Quantity::scale), "unsold");
        QCOMPARE(told.first.has_value(), told.unsold > Quantity());
        if (first >= 0)
            QCOMPARE(*told.first, today + first);
    }
};

QTEST_GUILESS_MAIN(ExpiringStockTest)
#include "ExpiringStockTest.moc"
