#include "core/master/SupplierCalendar.h"
#include "core/planning/OrderQuantity.h"
#include "core/planning/SeriesPlan.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;

namespace {

Date day(const char* text) {
    return *Date::parse(text);
}

} // namespace

/// When a supplier takes orders, and what stock and orders make of it.
class SupplierCalendarTest : public QObject {
    Q_OBJECT

private slots:
    void orderDaysAreReadAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("names") << "mon,thu"
                               << "mon,thu";
        QTest::newRow("any order and case") << "Thu; MON"
                                            << "mon,thu";
        QTest::newRow("numbers") << "1 4"
                                 << "mon,thu";
        QTest::newRow("any day") << ""
                                 << "";
        QTest::newRow("none") << "monday"
                              << "refused";
        QTest::newRow("no eighth") << "8"
                                   << "refused";
    }
    void orderDaysAreReadAsPeopleWriteThem() {
        QFETCH(QString, text);
        const auto days = parseOrderDays(text.toStdString());
        QTEST(days ? QString::fromStdString(orderDaysToString(*days)) : "refused", "kept");
    }

    void closedDaysAreOrderedAndJoined_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a range") << "2012-01-21..2012-02-05"
                                 << "2012-01-21..2012-02-05";
        QTest::newRow("in order") << "2012-12-25; 2012-01-02"
                                  << "2012-01-02;2012-12-25";
        QTest::newRow("what touches is one") << "2012-01-01..2012-01-03;2012-01-04"
                                             << "2012-01-01..2012-01-04";
        QTest::newRow("backwards") << "2012-02-05..2012-01-21"
                                   << "refused";
        QTest::newRow("no date") << "Chinese New Year"
                                 << "refused";
        QTest::newRow("for ever") << "2012-01-01..2013-01-01"
                                  << "refused";
    }
    void closedDaysAreOrderedAndJoined() {
        QFETCH(QString, text);
        const auto closed = parseClosedDays(text.toStdString());
        QTEST(closed ? QString::fromStdString(closedDaysToString(*closed)) : "refused", "kept");
    }

    void ordersGoOutOnOrderDaysOfAnOpenSupplier() {
        const auto calendar = supplierCalendar("mon", "2012-01-23..2012-02-05");
        QCOMPARE(calendar.nextOrderDay(day("2012-01-16")).toString(), std::string("2012-01-16"));
        QCOMPARE(calendar.nextOrderDay(day("2012-01-17")).toString(), std::string("2012-02-06"));
        // A year without an order day says nothing.
        const auto shut = supplierCalendar("", "2012-01-01..2012-12-30;2012-12-31..2013-06-30");
        QCOMPARE(shut.nextOrderDay(day("2012-01-17")).toString(), std::string("2012-01-17"));
    }

    void closedDaysOnTheWayMakeALeadTimeLonger_data() {
        QTest::addColumn<QString>("ordered");
        QTest::addColumn<QString>("arrival");
        QTest::newRow("before them") << "2012-01-01"
                                     << "2012-01-15";
        QTest::newRow("into them") << "2012-01-16"
                                   << "2012-02-13";
        QTest::newRow("on the last") << "2012-02-05"
                                     << "2012-02-19";
        QTest::newRow("after them") << "2012-02-06"
                                    << "2012-02-20";
    }
    void closedDaysOnTheWayMakeALeadTimeLonger() {
        QFETCH(QString, ordered);
        const auto calendar = supplierCalendar("", "2012-01-23..2012-02-05");
        QTEST(QString::fromStdString(calendar.arrival(*Date::parse(ordered.toStdString()), 14).toString()), "arrival");
    }

    void theLastOrderDayStillComesInTime() {
        const auto calendar = supplierCalendar("mon", "2012-01-23..2012-02-05");
        // Ordered on Monday the 9th it is there on the 23rd, closed until the 5th: on the 6th of February.
        for (const char* needed : {"2012-02-12", "2012-02-13", "2012-03-01"}) {
            const Date last = calendar.lastOrderDay(day(needed), 14);
            QVERIFY(calendar.takesOrdersOn(last));
            QVERIFY(calendar.arrival(last, 14) <= day(needed));
            const Date next = calendar.nextOrderDay(last + 1);
            QVERIFY(calendar.arrival(next, 14) > day(needed));
        }
    }

    void whatKeepsForTwoWeeksIsBoughtForTwoWeeks_data() {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<bool>("cut");
        QTest::newRow("all is sold in time") << 100 << 60 << false;
        QTest::newRow("in whole sixes") << 40 << 36 << true;
        QTest::newRow("the least that is sold") << 5 << 12 << true;
        QTest::newRow("though nothing should be") << -20 << 12 << true;
    }
    void whatKeepsForTwoWeeksIsBoughtForTwoWeeks() {
        QFETCH(int, most);
        const OrderRules rules{Quantity::units(12), Quantity::units(6), {}, {}};
        auto order = orderQuantity(Quantity::units(57), rules);
        cutTo(order, Quantity::units(most), rules, RoundingRule::ShelfLife);
        QTEST(static_cast<int>(order.quantity.count() / Quantity::scale), "quantity");
        QFETCH(bool, cut);
        QCOMPARE(order.steps.back().rule == RoundingRule::ShelfLife, cut);
    }
};

QTEST_GUILESS_MAIN(SupplierCalendarTest)
#include "SupplierCalendarTest.moc"
