#include "core/base/PayloadText.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;

namespace {

struct Inner {
    std::int64_t number = 0;
    std::optional<Date> day;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (number, day))

struct Outer {
    std::string text;
    bool truth = false;
    double real = 0;
    Uuid id;
    Currency currency;
    Minor amount;
    Quantity quantity;
    Date day;
    Timestamp at;
    std::vector<Inner> list;
    std::vector<std::string> names;
    std::optional<Inner> absent, present;
};
BOOST_DESCRIBE_STRUCT(Outer, (),
                      (text, truth, real, id, currency, amount, quantity, day, at, list, names, absent, present))

Outer sample() {
    Outer one;
    one.text = "A \"quoted\" \\ path\n\tund \x1f Größe {[,";
    one.truth = true;
    one.id = Uuid::v7(1'322'611'200'000'000, 1, 2);
    one.currency = Currency("GBP");
    one.amount = Minor(-4'711);
    one.day = Date::of(2011, 11, 30);
    one.at = Timestamp::of(one.day, 8);
    one.list = {{1, {}}, {-2, Date::of(2012, 1, 1)}};
    one.names = {"", "b"};
    one.present = Inner{7, {}};
    return one;
}

} // namespace

/// What is written fast says what is written slowly.
class PayloadTextTest : public QObject {
    Q_OBJECT

private slots:
    void readsAsWhatWritePayloadWrites_data() {
        QTest::addColumn<double>("real");
        QTest::addColumn<qint64>("thousandths");
        QTest::newRow("whole") << 5.0 << qint64(12'000);
        QTest::newRow("parts") << 0.1 << qint64(-1'250);
        QTest::newRow("zero") << 0.0 << qint64(0);
        QTest::newRow("small and large") << 1e-300 << qint64(1'000'000'000'001);
        QTest::newRow("many digits") << 1.0 / 3 << qint64(1);
    }
    void readsAsWhatWritePayloadWrites() {
        QFETCH(double, real);
        QFETCH(qint64, thousandths);
        auto one = sample();
        one.real = real;
        one.quantity = Quantity::thousandths(thousandths);
        const auto read = readPayload<Outer>(payloadText(one));
        QVERIFY2(read.has_value(), read ? "" : read.error().text.c_str());
        QCOMPARE(writePayload(*read), writePayload(one));
        QCOMPARE(read->real, real);
        QCOMPARE(read->quantity, one.quantity);
    }

    void theSameTextForTheSameValues() {
        QCOMPARE(payloadText(sample()), payloadText(sample()));
        QVERIFY(payloadText(sample()).find("absent") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(PayloadTextTest)
#include "PayloadTextTest.moc"
