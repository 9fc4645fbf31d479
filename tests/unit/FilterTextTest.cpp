#include "core/workflow/FilterText.h"

#include <QtTest>

using namespace opsdesk;

/// The language of filters: what is understood, and what is said where it is not.
class FilterTextTest : public QObject {
    Q_OBJECT

    static View view() {
        View view;
        view.name = "orders";
        view.columns = {{"number", "Number", ColumnType::Code, ""},   {"amount", "Amount", ColumnType::Money, ""},
                        {"due_on", "Due on", ColumnType::Date, ""},   {"sent_at", "Sent", ColumnType::Time, ""},
                        {"state", "State", ColumnType::Code, ""},     {"lines", "Lines", ColumnType::Integer, ""},
                        {"urgent", "Urgent", ColumnType::Boolean, ""}};
        return view;
    }

private slots:
    void readsAndWrites_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* text, const char* written) { QTest::newRow(text) << text << written; };
        row("amount>1000", "amount > 1000");
        row("  state  IS NOT  NULL ", "state is not null");
        row("Due On is empty", "due_on is null");
        row("amount > 1000 and state = proposed", "amount > 1000 and state = proposed");
        row("state = a or state = b AND lines = 2", "state = a or (state = b and lines = 2)");
        row("((state = a or state = b)) and lines = 2", "(state = a or state = b) and lines = 2");
        row("number = Bunting (red) and lines = 2", "number = \"Bunting (red)\" and lines = 2");
        row("number contains salt and pepper", "number contains \"salt and pepper\"");
        row("number = \"say \"\"no\"\"\" or lines=1", "number = \"say \"\"no\"\"\" or lines = 1");
        row("number = ''", "number = \"\"");
        row("number contains \"en or\"", "number contains \"en or\"");
        row("number = \"this And lines = 2\"", "number = \"this And lines = 2\"");
        row("due_on within next 7 days", "due_on within next 7 days");
        row("state in a, b", "state in a, b");
    }
    void readsAndWrites() {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const View orders = view();
        const Filter filter = parseFilter(text.toStdString(), &orders);
        QCOMPARE(QString::fromStdString(filterText(filter)), written);
        QCOMPARE(parseFilter(written.toStdString(), &orders), filter);
    }

    void saysWhereSomethingIsWrong_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* text, const char* part, const char* why) {
            QTest::newRow(text) << text << part << why;
        };
        row("amount > 1000 and colour = red", "colour", "no column");
        row("amount > lots", "lots", "amount");
        row("amount > 1,000", "1,000", "amount");
        row("lines = 1 and ", "", "missing");
        row("amount >", "", "missing");
        row("(lines = 1", "(", "not closed");
        row("lines = 1) or lines = 2", ") or lines = 2", "expected");
        row("due_on within next fortnight", "next fortnight", "span");
        row("lines within next 7 days", "next 7 days", "no days");
        row("due_on = someday", "someday", "date");
        row("lines in 1, two", "1, two", "number");
        row("urgent = perhaps", "perhaps", "");
        row("just words", "just words", "understood");
    }
    void saysWhereItIsTooDeep() { QVERIFY_EXCEPTION_THROWN(parseFilter(std::string(20'000, '(')), FilterError); }
    void saysWhereSomethingIsWrong() {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QFETCH(QString, why);
        const View orders = view();
        try {
            parseFilter(text.toStdString(), &orders);
            QFAIL("understood");
        } catch (const FilterError& error) {
            QCOMPARE(text.mid(static_cast<qsizetype>(error.at), static_cast<qsizetype>(error.count)), part);
            QVERIFY2(QString::fromUtf8(error.what()).contains(why), error.what());
        }
    }

    void knowsDays_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("fixed");
        const auto row = [](const char* filter, const char* fixed) { QTest::newRow(filter) << filter << fixed; };
        row("due_on within next 7 days", "due_on >= 2012-02-29 and due_on <= 2012-03-07");
        row("due_on within last 2 weeks", "due_on >= 2012-02-15 and due_on <= 2012-02-29");
        row("due_on within this week", "due_on >= 2012-02-27 and due_on <= 2012-03-04");
        row("due_on within last month", "due_on >= 2012-01-01 and due_on <= 2012-01-31");
        row("due_on within this month", "due_on >= 2012-02-01 and due_on <= 2012-02-29");
        row("due_on within next year", "due_on >= 2013-01-01 and due_on <= 2013-12-31");
        row("due_on = tomorrow", "due_on = 2012-03-01");
        row("due_on = this month", "due_on >= 2012-02-01 and due_on <= 2012-02-29");
        row("due_on != this week", "due_on < 2012-02-27 or due_on > 2012-03-04 or due_on is null");
        row("due_on > next week", "due_on > 2012-03-11");
        row("due_on < today - 60", "due_on < 2011-12-31");
        row("due_on = 2012-01-01", "due_on = 2012-01-01");
        row("sent_at = today", "sent_at >= 2012-02-29T00:00:00Z and sent_at < 2012-03-01T00:00:00Z");
        row("sent_at <= 2012-01-31", "sent_at < 2012-02-01T00:00:00Z");
        row("sent_at > 2012-01-31T10:00:00Z", "sent_at > 2012-01-31T10:00:00Z");
        row("state = today", "state = today");
    }
    void knowsDays() {
        QFETCH(QString, filter);
        QFETCH(QString, fixed);
        const View orders = view();
        const Filter relative = parseFilter(filter.toStdString(), &orders);
        QCOMPARE(QString::fromStdString(filterText(onDay(relative, orders, Date::of(2012, 2, 29)))), fixed);
        QCOMPARE(speaksOfDays(relative, orders), filter != fixed);
    }
};

QTEST_GUILESS_MAIN(FilterTextTest)
#include "FilterTextTest.moc"
