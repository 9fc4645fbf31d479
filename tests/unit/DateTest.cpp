#include "core/base/Date.h"

#include <QtTest>

#include <limits>
#include <stdexcept>

using namespace opsdesk;
using Int = std::int64_t;

class DateTest : public QObject {
    Q_OBJECT
private slots:
    void daysAreCountedFrom1970_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("weekday");
        const auto row = [](const char* text, int days, int weekday) {
            QTest::newRow(text) << std::string(text) << days << weekday;
        };
        row("1970-01-01", 0, 4);
        row("1969-12-31", -1, 3);
        row("2000-02-29", 11016, 2);
        row("2011-11-30", 15308, 3);
        row("2024-12-29", 20086, 7);
        row("2024-12-30", 20087, 1);
        row("0001-01-01", -719162, 1);
        row("9999-12-31", 2932896, 5);
    }
    void daysAreCountedFrom1970() {
        QFETCH(std::string, text);
        QFETCH(int, days);
        QFETCH(int, weekday);
        const std::optional<Date> date = Date::parse(text);
        QVERIFY(date);
        QCOMPARE(date->days(), days);
        QCOMPARE(date->weekday(), weekday);
        QCOMPARE(date->toString(), text);
        QCOMPARE(Date::of(date->year(), date->month(), date->day()), *date);
    }

    void everyDayOfFourCenturiesComesBack() {
        const Date first = Date::of(1800, 1, 1);
        for (Date date = first; date < first + 146097; date = date + 1) {
            if (Date::parse(date.toString()) != date)
                QFAIL(date.toString().c_str());
        }
        QCOMPARE(first + 146097, Date::of(2200, 1, 1));
    }

    void noSuchDay() {
        for (const char* wrong :
             {"", "2011-11-31", "2011-02-29", "1900-02-29", "2011-13-01", "2011-00-10", "2011-01-00", "2011-1-01",
              "11-11-30", "2011/11/30", "2011-11-30 ", " 2011-11-30", "2011-11-3a", "-011-11-30", "20111130"})
            QVERIFY2(!Date::parse(wrong), wrong);
        QVERIFY_EXCEPTION_THROWN(Date::of(2011, 2, 29), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(Date::of(2011, 257, 1), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(Date::of(2011, 1, 257), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(Date::of(100000, 1, 1), std::invalid_argument);
    }

    void momentsAreWrittenInUtc_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Int>("micros");
        QTest::addColumn<std::string>("shortest");
        const auto row = [](const char* text, Int micros, const char* shortest) {
            QTest::newRow(text) << std::string(text) << micros << std::string(shortest);
        };
        row("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z");
        row("2011-11-30T08:26:00Z", 1322641560000000, "2011-11-30T08:26:00Z");
        row("2011-11-30T08:26:00", 1322641560000000, "2011-11-30T08:26:00Z");
        row("2011-11-30T08:26:00.5Z", 1322641560500000, "2011-11-30T08:26:00.5Z");
        row("2011-11-30T08:26:00.000001", 1322641560000001, "2011-11-30T08:26:00.000001Z");
        row("2011-11-30T08:26:00.100000Z", 1322641560100000, "2011-11-30T08:26:00.1Z");
        row("1969-12-31T23:59:59.999999Z", -1, "1969-12-31T23:59:59.999999Z");
        row("2011-11-30T23:59:59Z", 1322697599000000, "2011-11-30T23:59:59Z");
    }
    void momentsAreWrittenInUtc() {
        QFETCH(std::string, text);
        QFETCH(Int, micros);
        QFETCH(std::string, shortest);
        const std::optional<Timestamp> time = Timestamp::parse(text);
        QVERIFY(time);
        QCOMPARE(time->micros(), micros);
        QCOMPARE(time->toString(), shortest);
        QCOMPARE(time->date().toString(), text.substr(0, 10));
    }

    void noSuchMoment() {
        for (const char* wrong :
             {"", "2011-11-30", "2011-11-30 08:26:00", "2011-11-30T24:00:00Z", "2011-11-30T08:60:00Z",
              "2011-11-30T08:26:60Z", "2011-11-30T08:26Z", "2011-11-30T08:26:00.Z", "2011-11-30T08:26:00.1234567Z",
              "2011-11-30T08:26:00+01:00", "2011-11-30T08:26:00ZZ", "2011-11-31T08:26:00Z", "2011-11-30T-8:26:00Z"})
            QVERIFY2(!Timestamp::parse(wrong), wrong);
    }
};

QTEST_GUILESS_MAIN(DateTest)
#include "DateTest.moc"
